import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		site: {
			why: 'An NHS login opens every website and app that shows its button. This one has no password of its own for you.',
			nudge: 'Which login do you have, and where on this page is it asked for?'
		},
		nextTime: {
			why: 'Another website with the same button takes the same NHS login. Whether this device is remembered shows only now, at the next login.',
			nudge:
				'Your NHS login does not belong to the website where you used it first. What would you look for on a new one?'
		},
		enterEmail: {
			why: 'Your email address is your username here. It has to be the one that your NHS login was set up with.',
			nudge: 'You have more than one email address. Which of them did you give when this NHS login was set up?'
		},
		noSuchLogin: {
			why: 'If NHS login doesn’t know an address, it thinks you’re new. If you already have an NHS login, don’t set up a second one.',
			nudge:
				'Read the address that this page repeats, letter by letter. Is it the one that you set up your NHS login with?'
		},
		enterPassword: {
			why: 'The password belongs to the address that the page shows. Five wrong ones are let pass; the sixth means a wait of 15 minutes.',
			nudge:
				'Is there a password that you know to be in use for this login? If there is none, what could you do other than guess?'
		},
		passwordLocked: {
			why: 'Six wrong passwords close the login for 15 minutes, so that nobody can go on guessing. A new password ends the wait.',
			nudge: 'Do you know the password and mistyped it, or were you guessing? Only one of the two is worth waiting for.'
		},
		enterCode: {
			why: 'The code in the text message shows that your phone is with you. It has 6 digits and works for 5 minutes, and a newer one ends it.',
			nudge: 'The code is not on this page. To which of your things was it sent, and do you still have that thing?'
		},
		codeExpired: {
			why: 'A code by text works for 5 minutes from when it was sent. A new one is sent after your password.',
			nudge: 'The code has run out, and your password has not. What did you enter just before the code was sent?'
		},
		codeWait: {
			why: 'Five wrong codes, or a sixth one asked for, close this way for 15 minutes. A new login in the meantime ends here again.',
			nudge:
				'Nothing on this page makes the time shorter. Until when does it ask you to wait, and what could you find out by then?'
		},
		loggedIn: {
			why: 'You are in with your email address, your password and the code from your phone. This device asks for all three next time.'
		},
		rememberedHere: {
			why: 'This device skips the code from now on. NHS login forgets it after 6 months without use, or when you log out in its settings.',
			nudge:
				'The website and NHS login are two things. Which of them still knows this device when you have left the other?'
		},
		rememberedOnTheWard: {
			why: 'The ward computer skips the code from now on, whoever sits at it. NHS login forgets it after 6 months without use, or when you log out in its settings.',
			nudge: 'You are going to get up in a moment, and somebody else sits down. What does this computer take with it?'
		},
		sharedComputer: {
			why: 'A shared computer that is remembered asks nobody for a code from your phone. Logging out of the website did not change that.',
			nudge: 'What does this computer still know about you, and who could make use of it before your next break?'
		},
		deviceForgotten: {
			why: 'NHS login has forgotten this computer, and the next login on it needs a code. Logging out of a website alone does not do that.',
			nudge: 'You still want to get to the website. What will you do differently on the page with the code?'
		},
		leftBehind: {
			why: 'For 6 months from its last use this shared computer skips the code for your NHS login. Ticking the box there was the mistake.'
		},
		loggedInWithoutCode: {
			why: 'The remembered device took the place of the code. Each login on it starts the 6 months anew.'
		},
		appStart: {
			why: 'The NHS App opens with the same NHS login as the websites. Once it may use your finger or face, it asks for that first.',
			nudge: 'Is there something to set up for the app first, or do you have already what it asks for?'
		},
		offerBiometrics: {
			why: 'Fingerprint or face can take the place of password and code in the app. Everybody whose finger or face is saved on this phone could log in as you.',
			nudge: 'Who else can unlock this phone with a finger or a face? That decides which answer is safe for you.'
		},
		biometricsOn: {
			why: 'You are in, and the phone will check you next time. To see it happen, you have to be logged out first.',
			nudge: 'You set something up for the next time. How could you make the next time come now?'
		},
		biometricPrompt: {
			why: 'The phone itself compares your finger or face with what is saved on it. Nothing is typed, and no code is sent.',
			nudge: 'In this rehearsal you decide whether the phone recognises you. Which of the two do you want to see?'
		},
		biometricsFail: {
			why: 'A wet finger or a mask is enough to be refused. It locks nothing, and email address, password and code work as ever.',
			nudge: 'Nothing is locked. Would a second look be any different, or do you know another way in?'
		},
		appHome: {
			why: 'You are in the NHS App. Finger and face are offered only on a phone with a screen lock; password and code work on any.'
		},
		cannotUsePhone: {
			why: 'This page tells two cases apart: the text message is missing, or the phone is gone. Only the second needs a new number.',
			nudge: 'Is it the message that you lack, or the phone it goes to? Each of the two has its own way on.'
		},
		changeUnderWay: {
			why: 'Only one change of number runs at a time, for 24 hours. If it is not yours, the link in an email from NHS login cancels it.',
			nudge: 'Did you ask for this change? If you did not, where would NHS login have told you about it?'
		},
		enterOldNumber: {
			why: 'Knowing the old number helps to show that the login is yours. No code is sent to it, so the lost phone is not needed.',
			nudge:
				'The page asks for the number from before, not for today’s. Where have you seen it, and what if you had not?'
		},
		enterRecoveryCode: {
			why: 'Without the old number, a code by email shows that the login is yours. It works for 1 hour, the one by text for 5 minutes only.',
			nudge: 'This code does not come to a phone. Which address does the page name, and where do you read its post?'
		},
		recoveryCodeExpired: {
			why: 'The code by email worked for 1 hour from when it was sent. An older one in the inbox does not come back to life.',
			nudge: 'Is any code that you hold younger than this page? If not, where do codes like that come from?'
		},
		enterNhsNumber: {
			why: 'You have proved who you are, so this login opens health information. That is why NHS login asks for your NHS number as well.',
			nudge: 'Hardly anybody knows those 10 digits by heart. Where do you have them written down?'
		},
		enterNewNumber: {
			why: 'A code is texted to the new number at once, so it has to reach a phone in your hand. For you it counts as soon as that code is confirmed.',
			nudge: 'Which number rings the phone that you hold today, and does it have the form of a UK mobile number?'
		},
		enterNewNumberProved: {
			why: 'The new number gets a code first. Because your login opens health information, it takes effect only 24 hours after that.',
			nudge: 'The number that is gone has had its turn. At which number can a text reach you now?'
		},
		enterNewCode: {
			why: 'The code shows that the new number is yours and typed without a slip. It works for 5 minutes, and confirming it changes the number.',
			nudge: 'Has a text come? If not, read the number that this page repeats before you ask for another code.'
		},
		enterNewCodeProved: {
			why: 'With this code, good for 5 minutes, you confirm the new number and ask for the change. The 24 hours begin after it.',
			nudge: 'A text reaches only the number that the page names. Is that the number of the phone beside it?'
		},
		newCodeExpired: {
			why: 'More than 5 minutes went by before the code for the new number was confirmed. Nothing has been changed yet.',
			nudge: 'What you proved before still stands. Which single thing has to be given once more?'
		},
		newCodeExpiredProved: {
			why: 'The code for the new number ran out after 5 minutes. NHS login keeps what you have proved and asks only for the number again.',
			nudge: 'How far back does this page lead, and what will you have ready before the next code is sent?'
		},
		changeRequested: {
			why: 'For 24 hours the link in the email can cancel the change, and codes go to the old number. That protects you if somebody else had asked for it.',
			nudge:
				'Nothing is left to press. From when does the page say that the number works, and which clock would bring you there?'
		},
		numberChanged: {
			why: 'Security codes go to the new number from now on. Email address and password are the same as before.'
		},
		changeCancelled: {
			why: 'The number stays what it was. If somebody else asked for the change, they know your password or read your email, so the password has to go.',
			nudge: 'The change is stopped. If it was not yours, what does the person who asked for it still know?'
		},
		cancelUsed: {
			why: 'The link in the email cancels a change once. To follow it again does no harm and changes nothing.',
			nudge: 'What this link is for has been done already. Which number counts now, and where did you want to go?'
		},
		cancelExpired: {
			why: 'After 24 hours the new number counts, and the link cannot undo that. If the change was not yours, it is urgent.',
			nudge: 'The link is of no use any more. Who could still look at this login with you?'
		},
		forgotten: {
			why: 'The link goes to the address of this NHS login and to no other. Anyone who can read that email can choose the password.',
			nudge: 'Can you read what is sent to the address on this page? Your answer decides which way is yours.'
		},
		checkResetEmail: {
			why: 'The link works for 1 hour, and once. An email can take a while, land in junk or get lost, and then it can be sent again.',
			nudge: 'The page can do no more for now. Where would the thing arrive that it speaks of?'
		},
		choosePassword: {
			why: 'NHS login asks for 8 characters or more and 1 capital letter or more, typed twice. NHSmail and ESR have other rules.',
			nudge: 'Hold the password that you have in mind against each line of the list. Does it meet both?'
		},
		resetDone: {
			why: 'The new password counts at once, wherever you use this NHS login. An email will tell you that it was changed.',
			nudge: 'A new password is proved by using it. Where were you going when you could not get in?'
		},
		resetExpired: {
			why: 'The link worked for 1 hour, and this one is older. It has changed nothing.',
			nudge: 'The link has run out, and your email address has not. How did the link come to you in the first place?'
		},
		resetUsed: {
			why: 'A link sets one password. The one that you chose with it is the one that counts.',
			nudge: 'You have followed this link before. What did you do with it then, and what can you do because of it?'
		},
		lookAlike: {
			why: 'A page can be made to look like any other, but it can’t stand at the other’s address. A link in an email leads wherever its sender wants.',
			nudge: 'Before you type anything: how did you come here, and which address does the bar above the page show?'
		},
		lookAlikeTook: {
			why: 'A password that somebody else knows is no secret any more, so it has to be changed before it is used. A code that you did not ask for would be the next thing they need.',
			nudge: 'Which of the things that you typed can you make worthless to them, and where would you do that?'
		},
		contactUs: {
			why: 'The NHS login team helps where no page can, as when your email account is gone. It never needs your password or a code.'
		}
	},
	messages: {
		passwordWrong: [
			'The password that you typed is not the one of this NHS login. Every letter, capital and hyphen has to fit. The sixth wrong one means a wait of 15 minutes, so look before you type again.',
			'That is not it either. Open ‘Passwords you know’ on your card and take the one that is in use now at NHS login, or the one you have set since. If there is none, use ‘Forgotten your password?’.'
		],
		passwordsDiffer: [
			'What you typed under ‘Confirm password’ is not what stands under ‘New password’. NHS login wants the same one twice, to catch a slip. Type both again.',
			'The two still differ, perhaps only in a capital or a hyphen. Use ‘Show’ at both fields, compare them from left to right, and correct the one that is not what you meant.'
		],
		codeWrong: [
			'You typed {answer.code}. It is not the newest code that was sent for this page, and only the newest one counts. Copy the 6 digits from where the page says that it went.',
			'{answer.code} is not it either, and five wrong ones mean a wait of 15 minutes. Where the page names a number, open the last text; where it names an address, the last email. No code there? Have it sent again.'
		],
		mobileFormat: [
			'You typed {answer.newMobile}. This page takes UK mobile numbers only: 11 digits that begin with 07, or +44 in place of the first 0. Enter the one of the phone that you have now.',
			'{answer.newMobile} still does not have that form. Count: 07 and then 9 more digits, like 07700 900123. Spaces make no difference. Yours is on your card beside ‘Mobile’.'
		],
		oldNumberDiffers: [
			'You typed {answer.oldMobile}. NHS login holds another number: the one that it has sent your codes to until now. Your story names it; if the story names none, it stands beside ‘Mobile’ on your card.',
			'{answer.oldMobile} is not the one that NHS login holds, either. Look for two digits that changed places: the page with the code showed the last two. If you do not remember it, have a code sent by email.'
		],
		nhsNumberDiffers: [
			'You typed {answer.nhsNumber.spaced}. That has the form of an NHS number, but it is not the one that belongs to this NHS login. Take your own, and compare all 10 digits.',
			'{answer.nhsNumber.spaced} does not belong to this login, either. Yours is on your card beside ‘NHS number’, in groups of 3, 3 and 4 digits. Copy it from there.'
		],
		passwordShort: [
			'The new password has fewer than 8 characters. NHS login needs 8 or more; NHSmail needs 10, and ESR has a rule of its own, so do not mix them up. Make it longer, by another word for example.',
			'It still has fewer than 8. Count every letter, number and hyphen. Two words are enough, in the form of Tulip-Basket: 12 characters, with a capital letter among them.'
		],
		passwordCapital: [
			'The new password is long enough, but has no capital letter. NHS login needs 1 or more, anywhere in it. Numbers and signs do not take its place.',
			'There is still no capital from A to Z in it. Hold the shift key for one letter, such as the first of a word: Tulip instead of tulip. Do the same in ‘Confirm password’.'
		]
	},
	turns: {
		site: [
			'You have left the login and are back at the website. ‘Continue to NHS login’ begins anew. A wait that has started goes on, here as well as there.',
			'The website once more. To leave and come back makes no wait shorter and no old link new. Decide first what you are missing: address, password, code or phone.'
		],
		noSuchLogin: [
			'NHS login does not know {answer.email} and takes you for somebody new. You have an NHS login, so choose ‘Use another email address’ and enter the one that you set it up with.',
			'There is no NHS login for {answer.email}, either. Your work address is not the one: take the line ‘Own email’ on your card.'
		],
		passwordLocked: [
			'Too many wrong passwords have closed the login until {account.nhs-login.lockedUntil}. If you know the password, wait and type it with care. If you do not, ‘Forgotten your password?’ is quicker.',
			'The login is closed still, or anew: after the first time a single wrong password is enough. Do not guess again when the wait is over, but choose a new password by email.'
		],
		codeExpired: [
			'The code was not entered within 5 minutes and has run out. ‘Enter my password again’ leads to a new one. Have your phone at hand before you go on.',
			'Another code has run out. Once the password is entered the 5 minutes run, so open the text at once. If it does not come, have it sent again before they are over.'
		],
		codeWait: [
			'Five wrong codes, or a sixth one asked for, have brought you a wait until {period.nhs-login-code-wait.until}. Let the time pass, log in anew, and then use the newest code only.',
			'You are waiting again, until {period.nhs-login-code-wait.until}. While you wait, find out where your codes go and whether you can read them there. More tries won’t help.'
		],
		rememberedOnTheWard: [
			'You ticked the box at the ward computer, and it asks for no more codes. That suits a computer of your own. Others use this one too, so make NHS login forget it before you go.',
			'You have had the ward computer remembered once more. Each time, think who will use the computer after you. If it’s anyone else, leave the box empty and type the code.'
		],
		lookAlike: [
			'You followed the link, and the page that it opened only looks like NHS login: the bar above it says nhs-login-help.example. As long as you type nothing, nothing is lost. Choose ‘Close this page’.',
			'The same link, and the same strange address. An email that hurries you is a reason to go slowly: leave its link alone, and go to the website by the way that you know.'
		],
		lookAlikeTook: [
			'You typed your password there, so it has to go. Choose ‘Change my password at NHS login’: a link comes to your inbox, and with the new password the old one is of no use to anybody.',
			'The password went to the strange address once more. Change it again, and look at the address bar first whenever a page asks for a password, however right it looks.'
		],
		sharedComputer: [
			'You had the ward computer remembered, and logging out of the website left it so. Choose ‘Log out in the settings of NHS login’ before somebody else sits down.',
			'The shared computer knows you again. Log out in the settings of NHS login, and at the next login leave the box under the code empty.'
		],
		deviceForgotten: [
			'You have put it right: the computer asks for a code again. Go on to the website and log in once more, this time without the box.',
			'Forgotten once more, and safe again. It is simpler not to tick the box at all on a computer that others use: then there is nothing to put right.'
		],
		leftBehind: [
			'You left a shared computer on which your NHS login needs no code. Begin again, and either leave the box empty or log out in the settings of NHS login before you go.',
			'The ward computer stays remembered a second time. The page before this one had the remedy: to log out in the settings of NHS login makes it forget you at once.'
		],
		biometricsFail: [
			'The phone did not recognise you, which happens to everybody. ‘Try again’ with a dry finger or without a mask, or log in with your email address.',
			'It did not recognise you this time, either. Nothing is locked, so you need not insist: email address, password and a code from a text lead into the app, too.'
		],
		cannotUsePhone: [
			'You said that you cannot log in with your phone. If it is beside you and works, go ‘Back to my password’: a new code is sent after it. A change of number is for a phone that is gone.',
			'You are at the page for lost phones again. It leads to a new number and nowhere else. With a phone that works, have the code sent again on the page that asks for it.'
		],
		changeUnderWay: [
			'Somebody has asked for a new number already, and until {period.nhs-login-phone-change.until} no second change is possible. If it was not you, open the email from NHS login and cancel it.',
			'The same change is still running, and asking again does not stop it. The link in the email does. It is in your inbox, and it works until the change takes effect.'
		],
		recoveryCodeExpired: [
			'The emailed code was not entered within 1 hour. Choose ‘Send the security code again’, open the new email as soon as it comes, and copy the code from it.',
			'The next emailed code has run out as well. The hour runs from sending, not from reading. Stay with it this time until the 6 digits are typed.'
		],
		newCodeExpired: [
			'The code for your new number was not entered within 5 minutes. Choose ‘Enter my new number again’, look whether the number is right, and a fresh code is sent.',
			'The code for the new number ran out again. Perhaps it never reached you: give the number beside ‘Mobile’ on your card, and read the text straight away.'
		],
		newCodeExpiredProved: [
			'Five minutes have passed, and the code for the new number is void. Your NHS number is not asked for again: only enter the new mobile number and its next code.',
			'Too late for that code, too. Enter the number that stands beside ‘Mobile’ on your card, open the texts as soon as one arrives, and type its 6 digits at once.'
		],
		changeCancelled: [
			'You have cancelled the change, and codes go on coming to the number from before. If the change was your own and the old phone is still gone, ask for it once more.',
			'The change is cancelled again. If you want the new number, let the 24 hours pass and leave the link in the email alone. If you do not, choose a new password now.'
		],
		cancelUsed: [
			'You followed the link of that email a second time. It had cancelled the change already and does nothing more. Go on to the website.',
			'That link only works once. If you do want another number, start at ‘I cannot log in using my mobile phone’.'
		],
		cancelExpired: [
			'The 24 hours are over, so the new number counts and the link does not. If it was not you who asked for it, choose ‘Contact us’ at once.',
			'Too late to cancel, once more. Read an email from NHS login about a change when it arrives: the link in it works only as long as the change has not taken effect.'
		],
		resetExpired: [
			'The link is more than 1 hour old and sets no password any more. Choose ‘Send me a new link’, and follow it as soon as the email is there.',
			'This link has run out, too. Its hour runs from sending, also while the page for the new password is open. Think of the password first, and ask for a link then.'
		],
		resetUsed: [
			'You followed a link with which you had set a password before. It works once. Go to the website and log in with the password that you chose.',
			'The used link again: it can do nothing more for you. If you have lost the new password, ask for another link by ‘Forgotten your password?’ where you log in.'
		],
		contactUs: [
			'The way ends here with the NHS login team, whose answer can take 48 hours. That is right when nothing on the pages helps. If your email and phone work, begin again and use them.',
			'The contact page once more. A forgotten password needs only your email. A lost phone needs your password, and the old number or a code by email. Ask for help when those are gone, too.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
