import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		portal: {
			why: 'You log in to NHSmail here, and the link to the reset is here as well. You come back to it once you have a new password.',
			nudge:
				'Do you know a password that works now? If not, guessing only counts against you. What else does this page offer?'
		},
		identify: {
			why: 'The reset first asks which account it is about, and whether a person asks. Capital and small letters count the same in the picture, and every wrong try brings a new one.',
			nudge:
				'You have more than one email address. Which one is the account under? And is the picture still the one you read?'
		},
		chooseMethod: {
			why: 'The service checks that it is you with something that was registered before. It shows only the last 2 digits of the number, so you have to know the rest.',
			nudge:
				'Which of the ways on this page do you have with you now? If it asks for a number, do the two digits it shows belong to yours?'
		},
		enterTextCode: {
			why: 'The text comes from Microsoft and can take a few minutes. Its code lasts 10 minutes, and asking for another text ends the earlier code.',
			nudge:
				'The number you need is not on this page. Which of the things beside it could have it? And if nothing has come yet, how long have you waited?'
		},
		enterCallCode: {
			why: 'The call reads the code to you twice. It lasts 10 minutes, and every new call brings another code.',
			nudge: 'There is nothing to read on this page. What do you have to hear, and on which of the things beside it?'
		},
		codeExpired: {
			why: 'A code lasts 10 minutes, so that one found later is of no use to anybody. Another one comes the same way as the first.',
			nudge: 'No care in typing brings the old code back. Which way on from here does not make you start over?'
		},
		codeSpent: {
			why: 'Five wrong codes end a code, because six digits could be guessed otherwise. You can have another one at once.',
			nudge:
				'This code is finished, even if you find it now. What on this page replaces it, and where will you read it?'
		},
		choosePassword: {
			why: 'NHSmail needs 10 characters or more and no mix of kinds. It refuses your last 4 passwords, common ones and those known from a breach.',
			nudge: 'Hold your idea against the list on the page, line by line. Which line would it fail first?'
		},
		resetDone: {
			why: 'The new password counts from now on, but your devices do not know it. Each of them tries the old one every few minutes, and that is what locks accounts.',
			nudge: 'The password is changed, and this window has done its work. Where will you find out whether it works?'
		},
		home: {
			why: 'You are in, but the reset is not finished. Ten wrong passwords lock the account, and your devices go on sending the old one until you update them.',
			nudge: 'What else of yours signs in to NHSmail by itself, and which password does it send?'
		},
		devices: {
			why: 'Every device keeps the password for itself, so each one has to be told. One that is left out goes on trying until the account is locked.',
			nudge: 'Which devices does the page still list? And which password did the portal accept from you last?'
		},
		done: {
			why: 'No device sends the old password any more. The new one can be used for up to 365 days, and emails remind you before it runs out.'
		},
		lockedOut: {
			why: 'Ten wrong passwords lock the account: for a minute at first, then for longer each time. The help desk can unlock it and leave your password as it is.',
			nudge:
				'Who or what has been sending wrong passwords? And which way out of here leaves you least to change afterwards?'
		},
		phoneThrottled: {
			why: 'The service checks 5 phone numbers within an hour, then none for 24 hours. Right numbers count as well, and so does every text or call sent again.',
			nudge: 'Were you offered another way than the phone? And if it cannot wait, who can check you without this page?'
		},
		appThrottled: {
			why: 'Five wrong app codes within an hour close this way for 24 hours. A code that was right a while ago does not count, a guess does.',
			nudge: 'Was the app the only way you were offered? And who could help you today without any code?'
		},
		resetsThrottled: {
			why: 'A password can be reset 5 times within an hour, then not for 24 hours. The one you chose last still counts.',
			nudge: 'You chose a password a short while ago. Do you need another one, or the use of that one?'
		},
		notEnabled: {
			why: 'Your organisation decides who may reset their own password, and for this account it said no. You did nothing wrong, and no code would change it.',
			nudge: 'Nothing you could type helps here. Who made this rule, and so who can do it for you?'
		},
		notSetUp: {
			why: 'A reset can only check what you registered beforehand. For this account there is neither a phone number nor an app, so a person has to check you.',
			nudge: 'The page has nothing to compare you with. Who could find out in another way that you are you?'
		},
		contactAdmin: {
			why: 'Self-service ends here, and your local administrator goes on. They check who you are first, with 3 characters of your account secret at most: never with a password or a code.'
		}
	},
	messages: {
		signInWrong: [
			'You tried {answer.username} with a password, and the portal refused the pair. It does not say which of the two is wrong. If you do not know the password, stop guessing: 10 wrong ones lock the account. Use the ‘Self-Service Password Reset Portal’ link.',
			'{answer.username} was refused again. Check it against the work email on the ‘You are’ card: your own email has no account here. If the address is right, the password is not: without a reset you have none that works, and after one only the latest counts. ‘Show’ lets you see what you type.'
		],
		captchaWrong: [
			'You typed {answer.captcha}, and the picture showed something else. There is a new picture now, so read again from the start. Capital and small letters count the same.',
			'{answer.captcha} did not match either. The picture has 6 characters: type them from left to right, without spaces. If one cannot be made out, take ‘New picture’ or ‘Hear or read the characters instead’.'
		],
		accountUnknown: [
			'No NHSmail account goes by {answer.identifier}. The reset needs your full NHSmail address, and your own email is not one. The picture is new as well: read it again.',
			'There is no account under {answer.identifier} either. Take the line ‘Work email’ on the ‘You are’ card and copy all of it, with what comes after the @. In this simulator it ends like first.last@nhsmail.example, where the real one ends in nhs.net.'
		],
		phoneFormat: [
			'{answer.phone} is not a whole UK phone number. The page needs all of it: 10 digits after +44, +440 or 0. Nothing has been sent, and this did not count as a try.',
			'{answer.phone} cannot be read as a UK number yet. The two digits on the page are only the end of yours: type it from its beginning, as in 07700 900123 or +44 7700 900123. Spaces do not matter.'
		],
		phoneDiffers: [
			'{answer.phone} is a UK number, but not the one that this account holds. That one is shown as {account.nhsmail.mask}: compare the last two digits, then the others. No text or call went out. After 5 numbers within an hour you wait 24 hours.',
			'{answer.phone} is not the number on file. It is shown as {account.nhsmail.mask}. If your own number ends differently, the account still has an old one, and no further try will help. Choose another way on this page if there is one, or ‘Contact your administrator’.'
		],
		codeWrong: [
			'You entered {answer.code}, and that is not the code that was sent last. It has 6 digits, and only the latest text or call counts. Look at your phone again and enter what it gave you. The fifth wrong code ends it.',
			'{answer.code} is wrong as well. Open the newest text from Microsoft, or think of the last call: an earlier one gave a code that is dead by now. Copy it digit by digit. If you cannot read or hear it any more, ‘Try again’ brings another.'
		],
		appCodeWrong: [
			'You entered {answer.appCode}, and your authenticator app does not show that for NHSmail. Open the app, tap the NHSmail account, and enter the 6 digits that stand there now.',
			'{answer.appCode} was not from the app either. A code from a text or a call does not fit here, nor one from another account in the app. Look under NHSmail (training). Five wrong codes within an hour close this way for 24 hours.'
		],
		appCodeStale: [
			'{answer.appCode} was right, but too long ago. The app makes a new code every 30 seconds. Go back to it and enter the one on show now. This does not count as a wrong code.',
			'{answer.appCode} is an old code too. Do not write it down first: open the app beside this page and type straight from it. If its 30 seconds are nearly over, wait for the next one. There is no ‘Try again’ for the app, as the new code comes by itself.'
		],
		appCodeUsed: [
			'{answer.appCode} has done its work: an app code is accepted once, even while it is on show. Wait until the app changes it, then enter the next one.',
			'{answer.appCode} cannot be used again. Keep your eyes on the app: as long as you see digits that you have entered before, wait. A new code comes every 30 seconds.'
		],
		tooShort: [
			'Your new password has fewer than 10 characters, and NHSmail takes none below that. Make it longer: no capital, number or symbol is needed. The ESR rule is different: do not mix them up.',
			'It is still shorter than 10. Count every character, hyphens as well. Three words that have nothing to do with each other, joined by hyphens, are long enough and easy to keep in mind.'
		],
		spaces: [
			'There is a space in your new password, and today’s NHSmail policy does not allow any. Put hyphens where the spaces were, or leave them out.',
			'A space is still in there. It may hide at the beginning or the end, where copying leaves one. Select ‘Show’ and go through it character by character: one-two-three is fine, one two three is not.'
		],
		ownNames: [
			'Your first or last name is in your new password. Today’s NHSmail policy refuses that, also in the middle of a longer word. Choose words that say nothing about you.',
			'A name of yours is still in it. For {person.firstName} {person.lastName}, any name of 4 letters or more is found: in capitals, in small letters, and with 0 for o, 1 for l, $ for s or @ for a. Leave it out altogether.'
		],
		poundSign: [
			'Your new password has a £ sign in it, the one character that this edition of the NHSmail rules forbids. Leave it out or put another character there. Other symbols are allowed, and none is needed.',
			'The £ sign is still there. Select ‘Show’ and look for it: on a UK keyboard it is Shift and 3. A hyphen in its place will do.'
		],
		previous: [
			'NHSmail has had this password before: it is one of your last 4, and the one you are replacing is among them. Choose one that you have not used there.',
			'This is another of your last 4. ‘Passwords you know’ on the ‘You are’ card says which ones were earlier at NHSmail. Leave that list aside and think of words that you never used for a password.'
		],
		common: [
			'Your new password is made of what very many people use: a season, a day, a year, a word such as welcome. NHSmail counts each such piece like a single character, and that leaves too little. Choose words that do not belong together.',
			'It is still too easy to guess. A 0 for an o or an @ for an a is turned back before it is judged, and a year at the end adds next to nothing. Take three words from far apart: a tool, an animal, the weather.'
		],
		breached: [
			'Exactly this password is on a list of those known from data breaches. It can be long and look random and still be there. Change it to one that nobody has had.',
			'This one is on the list of breached passwords too. Rows of neighbouring keys and patterns of letters and numbers in turn are well known. Make it from words of your own, not from a pattern.'
		],
		differ: [
			'The new password passes, but you typed something else the second time. It has to be the same in both fields. Type both again, and nothing is changed until they agree.',
			'The two fields differ again. Select ‘Show’ beside ‘Enter new password’ and beside ‘Confirm new password’, and compare them from the left. Capital and small letters are not the same here, unlike in the picture.'
		],
		devicePasswordWrong: [
			'The device sent that password, and NHSmail refused it. It now counts among the 10 wrong ones that lock the account. The device needs the password that you chose in the reset.',
			'The device was refused once more. It is neither the old password nor the device’s own passcode. Enter the one you typed twice under ‘Choose a new password’ and then at the portal, and check it with ‘Show’ before you save.'
		]
	},
	turns: {
		codeExpired: [
			'Ten minutes have passed since the code was sent, so it no longer counts. Select ‘Try again’: a new one comes by text or call, as you chose before. Have your phone ready first.',
			'Another code ran out after 10 minutes. Each ‘Try again’ also counts among the 5 phone checks within an hour. Ask for it when you can stay, read or hear it as it comes, and enter it straight away.'
		],
		codeSpent: [
			'You entered 5 wrong codes, and the service has dropped the one it sent. Select ‘Try again’ for another. Then take it from the newest text or the latest call, not from memory.',
			'Five wrong codes once more. Before the next one, look where yours came from: an older text, or another service? Only the code that arrives after you select ‘Try again’ will do.'
		],
		phoneThrottled: [
			'Five phone checks within an hour have closed this way for 24 hours from the last one. If your account offers the authenticator app, go back to the portal and begin again with that. Otherwise ‘Contact your administrator’.',
			'The phone is closed to you again. If the two digits shown were never yours, no number you try will open it. The app is counted on its own here, and an administrator can put the number right.'
		],
		appThrottled: [
			'Five wrong app codes within an hour have closed this way for 24 hours from the last one. Codes cannot be guessed. If a text or a call was offered too, begin again at the portal and take that.',
			'You are shut out of the app codes again. Next time stop after the second wrong one, and check that the app is open at NHSmail (training). Text and call are counted on their own here, and ‘Contact your administrator’ needs no code.'
		],
		resetsThrottled: [
			'You have reset this password 5 times within an hour, and a sixth has to wait 24 hours. You do not need one: go ‘Back to the NHSmail Portal’ and log in with the password you chose last.',
			'A further reset is refused until the 24 hours are over. One reset is enough if its password stays in your mind. If none of the five does, an administrator can reset it for you.'
		],
		lockedOut: [
			'Ten wrong passwords have locked the account. After a reset it is mostly a phone, Outlook or a tablet with the old password; before one, it is guessing. ‘Ask the help desk to unlock it’ keeps your password as it is. Then update every device.',
			'The account is locked again, and for longer if nobody unlocked it in between. Something still sends a wrong password every few minutes. Get it unlocked, log in, and go straight to ‘Update my devices’. Another reset would only give the devices one more password they do not know.'
		],
		contactAdmin: [
			'You have left the reset to your administrator. That works, but it takes longer: they have to check who you are first. From this beginning you could have done it yourself. Start again and look at which ways of proving it are offered.',
			'Your administrator has been asked once more. Before you hand over, compare each way on the page with what you have: a phone with the number shown, or an app with a code for NHSmail. One that fits is enough.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
