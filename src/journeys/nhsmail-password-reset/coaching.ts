import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		portal: {
			why: 'You log in to NHSmail here, and the reset link is here too. You come back to this page once you have a new password.',
			nudge:
				'Do you know a password that works now? If not, guesses only count against you. What else does this page offer?'
		},
		identify: {
			why: 'The reset first asks which account it’s for, and whether you’re a person. Capital and small letters count the same in the picture, and you get a new picture after every wrong try.',
			nudge:
				'You have more than one email address. Which one is the account for? And is the picture still the one you read?'
		},
		chooseMethod: {
			why: 'The service checks that it’s you with something you registered earlier. It shows only the last 2 digits of the number, so you have to know the rest.',
			nudge:
				'Which of the ways on this page do you have with you now? If it asks for a number, are the two digits it shows from yours?'
		},
		enterTextCode: {
			why: 'The text comes from Microsoft and can take a few minutes. Its code lasts 10 minutes, and stops working if you ask for another text.',
			nudge:
				'The number you need isn’t on this page. Which of the things beside it could have it? And if nothing has come yet, how long have you waited?'
		},
		enterCallCode: {
			why: 'The call reads you the code twice. The code lasts 10 minutes, and every new call brings another.',
			nudge:
				'There’s nothing to read on this page. What do you have to listen for, and on which of the things beside it?'
		},
		codeExpired: {
			why: 'A code lasts 10 minutes, so nobody can use one they find later. You get another the same way as the first.',
			nudge:
				'However carefully you type it, the old code won’t work. Which way on from here doesn’t make you start again?'
		},
		codeSpent: {
			why: 'After five wrong codes, a code stops working, because otherwise people could guess six digits. You can get another one straight away.',
			nudge:
				'This code won’t work any more, even if you find it now. What on this page replaces it, and where will you read it?'
		},
		choosePassword: {
			why: 'NHSmail needs 10 characters or more, and they don’t have to be of different kinds. It refuses your last 4 passwords, common ones and those known from a breach.',
			nudge: 'Check your idea against the list on the page, line by line. Which line would it fail first?'
		},
		resetDone: {
			why: 'The new password works from now on, but your devices don’t know it. Each of them tries the old one every few minutes, and that’s what locks accounts.',
			nudge: 'You’ve changed the password, and you’re done with this window. Where will you find out whether it works?'
		},
		home: {
			why: 'You’re in, but you haven’t finished the reset. Ten wrong passwords lock the account, and your devices keep sending the old one until you update them.',
			nudge: 'Which other things of yours log in to NHSmail by themselves, and which password do they send?'
		},
		devices: {
			why: 'Every device saves the password separately, so you have to update each one. If you miss one, it keeps trying until the account locks.',
			nudge: 'Which devices does the page still list? And which password did you last use at the portal?'
		},
		done: {
			why: 'None of your devices sends the old password any more. You can use the new one for up to 365 days, and emails remind you before it expires.'
		},
		lockedOut: {
			why: 'Ten wrong passwords lock the account: for a minute at first, then for longer each time. The help desk can unlock it and leave your password as it is.',
			nudge:
				'Who or what has been sending wrong passwords? And which way out leaves you with least to change afterwards?'
		},
		phoneThrottled: {
			why: 'The service checks 5 phone numbers within an hour, then none for 24 hours. Right numbers count too, and so does every text or call you ask to be sent again.',
			nudge:
				'Were you offered any way other than the phone? And if it can’t wait, who can check who you are without this page?'
		},
		appThrottled: {
			why: 'Five wrong app codes within an hour close this way for 24 hours. A code that was right a while ago doesn’t count, but a guess does.',
			nudge: 'Was the app the only way you were offered? And who could help you today without a code?'
		},
		resetsThrottled: {
			why: 'You can reset a password 5 times within an hour, then not for 24 hours. The last one you chose still works.',
			nudge: 'You chose a password a short while ago. Do you need another one, or can you use that?'
		},
		notEnabled: {
			why: 'Your organisation decides who can reset their own password, and this account can’t. You did nothing wrong, and no code would change it.',
			nudge: 'Nothing you could type helps here. Who made this rule, and so who can reset it for you?'
		},
		notSetUp: {
			why: 'A reset can only check what you registered beforehand. This account has no phone number and no app, so a person has to check who you are.',
			nudge: 'The page has nothing to check you against. Who could find out another way that it’s you?'
		},
		contactAdmin: {
			why: 'You can’t do any more yourself here, so your local administrator takes over. They first check who you are, with at most 3 characters of your account secret: never with a password or a code.'
		}
	},
	messages: {
		signInWrong: [
			'You tried {answer.username} with a password, and the portal refused them. It doesn’t say which one is wrong. If you don’t know the password, stop guessing: 10 wrong ones lock the account. Use the ‘Self-Service Password Reset Portal’ link.',
			'The portal refused {answer.username} again. Check it against the work email on the ‘You are’ card: your own email has no account here. If the address is right, the password is wrong: you need a reset, or if you’ve done one, the newest password. Select ‘Show’ to see what you type.'
		],
		captchaWrong: [
			'You typed {answer.captcha}, and the picture showed something else. There’s a new picture now, so read it again from the start. Capital and small letters count the same.',
			'{answer.captcha} didn’t match either. The picture has 6 characters: type them from left to right, without spaces. If you can’t make one out, use ‘New picture’ or ‘Hear or read the characters instead’.'
		],
		accountUnknown: [
			'There’s no NHSmail account called {answer.identifier}. The reset needs your full NHSmail address, not your own email. The picture is new too: read it again.',
			'There’s no account called {answer.identifier} either. Copy the whole ‘Work email’ line from the ‘You are’ card, including the part after the @. In this simulator it ends like first.last@nhsmail.example, where the real one ends in nhs.net.'
		],
		phoneFormat: [
			'{answer.phone} isn’t a whole UK phone number. The page needs all of it: 10 digits after +44, +440 or 0. Nothing has been sent, and this didn’t count as a try.',
			'{answer.phone} still isn’t a UK number. The two digits on the page are only the end of yours: type it from the beginning, as in 07700 900123 or +44 7700 900123. Spaces don’t matter.'
		],
		phoneDiffers: [
			'{answer.phone} is a UK number, but not the one on this account. That one is shown as {account.nhsmail.mask}: compare the last two digits, then the others. You won’t get a text or call. After 5 numbers within an hour you have to wait 24 hours.',
			'{answer.phone} isn’t the number on file. It’s shown as {account.nhsmail.mask}. If your own number ends differently, the account still has an old one, and trying again won’t help. Choose another way on this page if there’s one, or ‘Contact your administrator’.'
		],
		codeWrong: [
			'You entered {answer.code}, and that isn’t the code that was sent last. It has 6 digits, and only the latest text or call counts. Look at your phone again and enter the code you got. The fifth wrong code ends it.',
			'{answer.code} is wrong too. Open the newest text from Microsoft, or think of the last call: a code from an earlier one no longer works. Copy it digit by digit. If you can’t read or hear it any more, ‘Try again’ gets you another.'
		],
		appCodeWrong: [
			'You entered {answer.appCode}, and your authenticator app doesn’t show that for NHSmail. Open the app, tap the NHSmail account, and enter the 6 digits it shows now.',
			'{answer.appCode} isn’t from the app either. You can’t use a code from a text or a call here, or from another account in the app. Look under NHSmail (training). Five wrong codes within an hour close this way for 24 hours.'
		],
		appCodeStale: [
			'{answer.appCode} was right, but it’s too old now. The app makes a new code every 30 seconds. Go back to it and enter the one it shows now. This doesn’t count as a wrong code.',
			'{answer.appCode} is an old code too. Don’t write it down first: open the app beside this page and type straight from it. If its 30 seconds are nearly over, wait for the next one. There’s no ‘Try again’ for the app, as the new code comes by itself.'
		],
		appCodeUsed: [
			'You’ve already used {answer.appCode}: an app code works once, even while it’s still showing. Wait until the app changes it, then enter the next one.',
			'You can’t use {answer.appCode} again. Watch the app: as long as you see digits you’ve entered before, wait. A new code comes every 30 seconds.'
		],
		tooShort: [
			'Your new password has fewer than 10 characters, and that’s the least NHSmail takes. Make it longer: you don’t need a capital, number or symbol. The ESR rule is different: don’t mix them up.',
			'It still has fewer than 10. Count every character, including hyphens. Three words that have nothing to do with each other, joined by hyphens, are long enough and easy to remember.'
		],
		spaces: [
			'There’s a space in your new password, and today’s NHSmail policy doesn’t allow any. Put hyphens where the spaces were, or leave them out.',
			'There’s still a space in it. It may be at the beginning or the end, where copying can leave one. Select ‘Show’ and go through it character by character: one-two-three is fine, one two three isn’t.'
		],
		ownNames: [
			'Your first or last name is in your new password. Today’s NHSmail policy doesn’t allow that, even in the middle of a longer word. Choose words that say nothing about you.',
			'One of your names is still in it. For {person.firstName} {person.lastName}, NHSmail finds any name of 4 letters or more: in capitals, in small letters, and with 0 for o, 1 for l, $ for s or @ for a. Leave it out altogether.'
		],
		poundSign: [
			'Your new password has a £ sign in it, the only character this edition of the NHSmail rules doesn’t allow. Leave it out or use another character instead. Other symbols are fine, but you don’t need any.',
			'The £ sign is still there. Select ‘Show’ and look for it: on a UK keyboard it’s Shift and 3. You can use a hyphen instead.'
		],
		previous: [
			'You’ve had this NHSmail password before: it’s one of your last 4, which include the one you’re replacing. Choose one you haven’t used there.',
			'This is another of your last 4. ‘Passwords you know’ on the ‘You are’ card says which ones were earlier at NHSmail. Leave that list aside and think of words you’ve never used for a password.'
		],
		common: [
			'Your new password is made of what lots of people use: a season, a day, a year, a word such as welcome. NHSmail counts each of those as a single character, and that leaves too few. Choose words that don’t go together.',
			'It’s still too easy to guess. NHSmail reads a 0 as an o and an @ as an a, and a year at the end adds next to nothing. Choose three very different words: a tool, an animal, the weather.'
		],
		breached: [
			'This exact password is on a list of passwords known from data breaches. A long, random-looking one can still be there. Change it to one nobody has had.',
			'This one is on the list of breached passwords too. Rows of neighbouring keys and alternating letters and numbers are well known. Make it from words of your own, not from a pattern.'
		],
		differ: [
			'The new password passes, but you typed something else the second time. It has to be the same in both fields. Type both again: nothing changes until they match.',
			'The two fields still don’t match. Select ‘Show’ beside ‘Enter new password’ and beside ‘Confirm new password’, and compare them from the left. Capital and small letters aren’t the same here, unlike in the picture.'
		],
		devicePasswordWrong: [
			'The device sent that password, and NHSmail refused it. It’s now one of the 10 wrong ones that lock the account. The device needs the password you chose in the reset.',
			'NHSmail refused the device again. It doesn’t need the old password or the device’s own passcode. Enter the one you typed twice under ‘Choose a new password’ and then at the portal, and check it with ‘Show’ before you save.'
		]
	},
	turns: {
		codeExpired: [
			'The code was sent more than 10 minutes ago, so it no longer works. Select ‘Try again’: a new one comes by text or call, as you chose before. Have your phone ready first.',
			'Another code has expired after 10 minutes. Each ‘Try again’ also counts as one of the 5 phone checks within an hour. Ask for it when you can stay, read or hear it as it comes, and enter it straight away.'
		],
		codeSpent: [
			'You entered 5 wrong codes, so the service’s code no longer works. Select ‘Try again’ for another. Then enter it from the newest text or the latest call, not from memory.',
			'You entered five wrong codes again. Before the next one, check where yours came from: an older text, or another service? Only the code that arrives after you select ‘Try again’ will work.'
		],
		phoneThrottled: [
			'Five phone checks within an hour have closed this way for 24 hours from the last one. If your account offers the authenticator app, go back to the portal and use that instead. Otherwise ‘Contact your administrator’.',
			'The phone is closed to you again. If the two digits shown were never yours, no number you try will work. The app is counted separately here, and an administrator can correct the number.'
		],
		appThrottled: [
			'Five wrong app codes within an hour have closed this way for 24 hours from the last one. You can’t guess codes. If you were offered a text or a call too, go back to the portal and use that instead.',
			'You’re locked out of the app codes again. Next time stop after the second wrong one, and check that the app is open at NHSmail (training). Texts and calls are counted separately here, and ‘Contact your administrator’ doesn’t need a code.'
		],
		resetsThrottled: [
			'You’ve reset this password 5 times within an hour, and you’d have to wait 24 hours for a sixth. You don’t need one: go ‘Back to the NHSmail Portal’ and log in with the last password you chose.',
			'You can’t reset it again until the 24 hours are over. One reset is enough if you remember the password. If you don’t remember any of the five, an administrator can reset it for you.'
		],
		lockedOut: [
			'Ten wrong passwords have locked the account. After a reset it’s usually a phone, Outlook or a tablet with the old password; before one, it’s guessing. ‘Ask the help desk to unlock it’ keeps your password as it is. Then update every device.',
			'The account is locked again, and for longer if nobody unlocked it in between. Something is still sending a wrong password every few minutes. Get it unlocked, log in, and go straight to ‘Update my devices’. Another reset would only mean one more password your devices don’t know.'
		],
		contactAdmin: [
			'You’ve left the reset to your administrator. That works, but it takes longer: they have to check who you are first. This time you could have done it yourself. Start again and look at which ways you’re offered to prove it’s you.',
			'You’ve asked your administrator again. Before you do, compare each way on the page with what you have: a phone with the number shown, or an app with a code for NHSmail. You only need one that matches.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
