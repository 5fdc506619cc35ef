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
			why: 'Another website with the same button takes the same NHS login. You only find out now, at the next login, whether this device is remembered.',
			nudge:
				'Your NHS login doesn’t belong to the website where you first used it. What would you look for on a new one?'
		},
		enterEmail: {
			why: 'Your email address is your username here. It has to be the one you set up your NHS login with.',
			nudge: 'You have more than one email address. Which one did you give when you set up this NHS login?'
		},
		noSuchLogin: {
			why: 'If NHS login doesn’t know an address, it thinks you’re new. If you already have an NHS login, don’t set up a second one.',
			nudge: 'Read the address on this page, letter by letter. Is it the one you set up your NHS login with?'
		},
		enterPassword: {
			why: 'The password goes with the address on the page. You can get it wrong five times; after the sixth you wait 15 minutes.',
			nudge: 'Do you know a password that’s in use for this login? If not, what could you do instead of guessing?'
		},
		passwordLocked: {
			why: 'Six wrong passwords lock the login for 15 minutes, so that nobody can keep guessing. A new password ends the wait.',
			nudge: 'Do you know the password and mistyped it, or were you guessing? Waiting only helps with one of those.'
		},
		enterCode: {
			why: 'The code in the text message shows that you have your phone with you. It has 6 digits and works for 5 minutes, or until you get a newer one.',
			nudge: 'The code isn’t on this page. Which of your things was it sent to, and do you still have that?'
		},
		codeExpired: {
			why: 'A code by text works for 5 minutes from when it was sent. You get a new one after your password.',
			nudge: 'The code has expired, but your password hasn’t. What did you enter just before the code was sent?'
		},
		codeWait: {
			why: 'After five wrong codes, or if you ask for a sixth, you can’t log in this way for 15 minutes. Logging in again before then brings you back here.',
			nudge:
				'Nothing on this page makes the wait shorter. How long do you have to wait, and what could you find out by then?'
		},
		loggedIn: {
			why: 'You’re in with your email address, your password and the code from your phone. Next time this device asks for all three again.'
		},
		rememberedHere: {
			why: 'This device skips the code from now on. NHS login forgets it after 6 months without use, or when you log out in its settings.',
			nudge:
				'The website and NHS login are two separate things. Which of them still knows this device when you’ve left the other?'
		},
		rememberedOnTheWard: {
			why: 'The ward computer skips the code from now on, whoever uses it. NHS login forgets it after 6 months without use, or when you log out in its settings.',
			nudge: 'You’re about to get up, and someone else will sit down. What does this computer still remember about you?'
		},
		sharedComputer: {
			why: 'A shared computer that NHS login remembers doesn’t ask anyone for a code from your phone. Logging out of the website didn’t change that.',
			nudge: 'What does this computer still know about you, and who could use it before your next break?'
		},
		deviceForgotten: {
			why: 'NHS login has forgotten this computer, so the next login on it needs a code. Just logging out of a website doesn’t do that.',
			nudge: 'You still want to get to the website. What will you do differently on the code page?'
		},
		leftBehind: {
			why: 'This shared computer skips the code for your NHS login for 6 months from when it was last used. Ticking the box there was the mistake.'
		},
		loggedInWithoutCode: {
			why: 'You didn’t need a code because this device is remembered. Each login on it starts the 6 months again.'
		},
		appStart: {
			why: 'The NHS App opens with the same NHS login as the websites. Once you let it use your fingerprint or face, it asks for that first.',
			nudge: 'Do you have to set up something for the app first, or do you already have what it asks for?'
		},
		offerBiometrics: {
			why: 'In the app you can use your fingerprint or face instead of your password and code. Everyone whose finger or face is saved on this phone could log in as you.',
			nudge: 'Who else can unlock this phone with a finger or a face? That decides which answer is safe for you.'
		},
		biometricsOn: {
			why: 'You’re in, and the phone will check you next time. To see it happen, you have to log out first.',
			nudge: 'You set something up for next time. How could you make next time happen now?'
		},
		biometricPrompt: {
			why: 'The phone itself compares your finger or face with what’s saved on it. You don’t type anything or get a code.',
			nudge: 'Here you decide whether the phone recognises you. Which of the two do you want to see?'
		},
		biometricsFail: {
			why: 'A wet finger or a mask is enough for the phone not to recognise you. That doesn’t lock anything: your email address, password and code still work.',
			nudge: 'Nothing is locked. Would it work a second time, or do you know another way in?'
		},
		appHome: {
			why: 'You’re in the NHS App. You can only use a finger or face on a phone with a screen lock. A password and code work on any.'
		},
		cannotUsePhone: {
			why: 'This page is for two cases: the text message is missing, or the phone is gone. You only need a new number for the second.',
			nudge: 'Are you missing the message, or the phone it goes to? There’s a different way on for each.'
		},
		changeUnderWay: {
			why: 'You can only change the number once at a time, and it takes 24 hours. If you didn’t ask for this change, cancel it with the link in an email from NHS login.',
			nudge: 'Did you ask for this change? If not, where would NHS login have told you about it?'
		},
		enterOldNumber: {
			why: 'Knowing the old number helps to show that it’s your login. No code is sent to it, so you don’t need the lost phone.',
			nudge:
				'The page asks for your old number, not today’s. Where have you seen it, and what could you do if you hadn’t?'
		},
		enterRecoveryCode: {
			why: 'Without the old number, a code by email shows that it’s your login. It works for 1 hour, but the one by text for 5 minutes only.',
			nudge: 'This code doesn’t come to a phone. Which address does the page name, and where do you read its emails?'
		},
		recoveryCodeExpired: {
			why: 'The code by email worked for 1 hour from when it was sent. An older one in your inbox won’t work again.',
			nudge: 'Do you have a newer code than this page? If not, where do codes like that come from?'
		},
		enterNhsNumber: {
			why: 'You’ve proved who you are, so this login opens health information. That’s why NHS login asks for your NHS number too.',
			nudge: 'Hardly anyone knows those 10 digits by heart. Where do you have them written down?'
		},
		enterNewNumber: {
			why: 'NHS login texts a code to the new number straight away, so it has to be for a phone you have with you. The number changes as soon as you confirm that code.',
			nudge: 'Which number is for the phone you have today, and does it look like a UK mobile number?'
		},
		enterNewNumberProved: {
			why: 'The new number gets a code first. Because your login opens health information, the change takes another 24 hours after that.',
			nudge: 'You don’t have the old number any more. Where can you get a text now?'
		},
		enterNewCode: {
			why: 'The code shows that the new number is yours and you typed it correctly. It works for 5 minutes, and confirming it changes the number.',
			nudge: 'Have you had a text? If not, check the number on this page before you ask for another code.'
		},
		enterNewCodeProved: {
			why: 'With this code, which works for 5 minutes, you confirm the new number and ask for the change. The 24 hours start after that.',
			nudge: 'A text only goes to the number on the page. Is that the number of the phone beside it?'
		},
		newCodeExpired: {
			why: 'You didn’t confirm the code for the new number within 5 minutes. Nothing has changed yet.',
			nudge: 'You don’t have to prove everything again. Which one thing do you have to give once more?'
		},
		newCodeExpiredProved: {
			why: 'The code for the new number expired after 5 minutes. NHS login remembers what you’ve proved and only asks for the number again.',
			nudge: 'How far back does this page take you, and what will you have ready before the next code is sent?'
		},
		changeRequested: {
			why: 'For 24 hours you can cancel the change with the link in the email, and codes go to the old number. That protects you if someone else asked for it.',
			nudge:
				'There’s nothing left to press. When does the page say the number will work, and which clock could take you there?'
		},
		numberChanged: {
			why: 'Security codes go to the new number from now on. Your email address and password haven’t changed.'
		},
		changeCancelled: {
			why: 'The number stays as it was. If someone else asked for the change, they know your password or read your email, so change your password.',
			nudge: 'You’ve stopped the change. If it wasn’t yours, what does the person who asked for it still know?'
		},
		cancelUsed: {
			why: 'The link in the email cancels a change once. Following it again does no harm and changes nothing.',
			nudge: 'The link has already done its job. Which number is in use now, and where did you want to go?'
		},
		cancelExpired: {
			why: 'After 24 hours the new number is in use, and the link can’t undo that. If you didn’t ask for the change, it’s urgent.',
			nudge: 'The link doesn’t work any more. Who else could look at this login with you?'
		},
		forgotten: {
			why: 'The link goes only to the address of this NHS login. Anyone who can read that email can choose the password.',
			nudge: 'Can you read what’s sent to the address on this page? That decides what you do next.'
		},
		checkResetEmail: {
			why: 'The link works for 1 hour, and only once. An email can take a while, go to junk or get lost, and then you can have it sent again.',
			nudge: 'There’s no more you can do on this page for now. Where would the email it mentions arrive?'
		},
		choosePassword: {
			why: 'NHS login asks for 8 characters or more and 1 capital letter or more, typed twice. NHSmail and ESR have other rules.',
			nudge: 'Check the password you have in mind against each line of the list. Does it meet both?'
		},
		resetDone: {
			why: 'The new password works straight away, everywhere you use this NHS login. You’ll get an email to say it was changed.',
			nudge: 'To see whether a new password works, use it. Where were you going when you couldn’t get in?'
		},
		resetExpired: {
			why: 'The link worked for 1 hour, and it’s been longer than that. It hasn’t changed anything.',
			nudge: 'The link has expired, but your email address still works. How did you get the link in the first place?'
		},
		resetUsed: {
			why: 'A link sets one password. Use the one you chose with it.',
			nudge: 'You’ve followed this link before. What did you do with it then, and what can you do now because of it?'
		},
		lookAlike: {
			why: 'Anyone can make a page look like another, but it can’t have the other’s address. A link in an email goes wherever its sender wants.',
			nudge: 'Before you type anything: how did you get here, and what address is in the bar above the page?'
		},
		lookAlikeTook: {
			why: 'If someone else knows your password, it’s no secret any more, so change it before they use it. Next they’d need a code: take care if one comes that you didn’t ask for.',
			nudge: 'Which of the things you typed can you make worthless to them, and where would you do that?'
		},
		contactUs: {
			why: 'The NHS login team helps when no page can, for example if you’ve lost your email account. They never need your password or a code.'
		}
	},
	messages: {
		passwordWrong: [
			'The password you typed isn’t the one for this NHS login. Every letter, capital and hyphen has to match. After the sixth wrong one you wait 15 minutes, so look before you type again.',
			'It isn’t that one either. Open ‘Passwords you know’ on your card and use the one in use now at NHS login, or the one you’ve set since. If there isn’t one, use ‘Forgotten your password?’.'
		],
		passwordsDiffer: [
			'What you typed under ‘Confirm password’ isn’t the same as under ‘New password’. NHS login asks for it twice, to catch typing mistakes. Type both again.',
			'They still don’t match, perhaps only by a capital or a hyphen. Use ‘Show’ on both fields, compare them from left to right, and correct the one that isn’t what you meant.'
		],
		codeWrong: [
			'You typed {answer.code}. It isn’t the newest code sent for this page, and only the newest one counts. The page says where it went: copy the 6 digits from there.',
			'It isn’t {answer.code} either, and after five wrong ones you wait 15 minutes. If the page names a number, open the last text; if it names an address, open the last email. No code there? Have it sent again.'
		],
		mobileFormat: [
			'You typed {answer.newMobile}. This page takes UK mobile numbers only: 11 digits that begin with 07, or +44 instead of the first 0. Enter the one for the phone you have now.',
			'{answer.newMobile} isn’t right either. Count the digits: 07 and then 9 more, like 07700 900123. Spaces don’t matter. Yours is on your card beside ‘Mobile’.'
		],
		oldNumberDiffers: [
			'You typed {answer.oldMobile}. NHS login has another number: the one it has sent your codes to until now. Your story gives it; if it doesn’t, it’s beside ‘Mobile’ on your card.',
			'NHS login doesn’t have {answer.oldMobile} either. Check that you haven’t swapped two digits: the page with the code showed the last two. If you don’t remember the number, have a code sent by email.'
		],
		nhsNumberDiffers: [
			'You typed {answer.nhsNumber.spaced}. That looks like an NHS number, but it isn’t the one for this NHS login. Use your own, and check all 10 digits.',
			'{answer.nhsNumber.spaced} isn’t the one for this login either. Yours is on your card beside ‘NHS number’, in groups of 3, 3 and 4 digits. Copy it from there.'
		],
		passwordShort: [
			'The new password has fewer than 8 characters. NHS login needs 8 or more; NHSmail needs 10, and ESR has a rule of its own, so don’t mix them up. Make it longer, for example with another word.',
			'It still has fewer than 8. Count every letter, number and hyphen. Two words are enough, like Tulip-Basket: that’s 12 characters, with a capital letter among them.'
		],
		passwordCapital: [
			'The new password is long enough, but has no capital letter. NHS login needs 1 or more, anywhere in it. A number or symbol won’t do instead.',
			'There’s still no capital from A to Z in it. Hold the shift key for one letter, such as the first of a word: Tulip instead of tulip. Do the same in ‘Confirm password’.'
		]
	},
	turns: {
		site: [
			'You’ve left the login and are back at the website. ‘Continue to NHS login’ starts again. If you have to wait, coming here doesn’t change that.',
			'You’re at the website again. Leaving and coming back doesn’t shorten a wait or make an old link work. First work out what you’re missing: address, password, code or phone.'
		],
		noSuchLogin: [
			'NHS login doesn’t know {answer.email}, so it thinks you’re new. You have an NHS login, so choose ‘Use another email address’ and enter the one you set it up with.',
			'There’s no NHS login for {answer.email} either. It isn’t your work address: use the line ‘Own email’ on your card.'
		],
		passwordLocked: [
			'Too many wrong passwords have locked the login until {account.nhs-login.lockedUntil}. If you know the password, wait and type it carefully. If you don’t, ‘Forgotten your password?’ is quicker.',
			'The login is still locked, or locked again: after the first time, one wrong password is enough. Don’t guess again when the wait is over. Choose a new password by email instead.'
		],
		codeExpired: [
			'You didn’t enter the code within 5 minutes, so it has expired. ‘Enter my password again’ gets you a new one. Have your phone with you before you go on.',
			'Another code has expired. The 5 minutes start when you’ve entered your password, so open the text straight away. If it doesn’t come, have it sent again before they’re over.'
		],
		codeWait: [
			'You entered five wrong codes or asked for a sixth, so you have to wait until {period.nhs-login-code-wait.until}. After that, log in again and use only the newest code.',
			'You’re waiting again, until {period.nhs-login-code-wait.until}. While you wait, find out where your codes go and whether you can read them there. More tries won’t help.'
		],
		rememberedOnTheWard: [
			'You ticked the box at the ward computer, so it won’t ask for codes any more. That’s fine on a computer of your own. Others use this one too, so make NHS login forget it before you go.',
			'NHS login remembers the ward computer again because you ticked the box. Each time, think who will use the computer after you. If it’s anyone else, leave the box empty and type the code.'
		],
		lookAlike: [
			'You followed the link, and the page it opened only looks like NHS login: the bar above it says nhs-login-help.example. As long as you don’t type anything, you’re safe. Choose ‘Close this page’.',
			'It’s the same link, and the same strange address. If an email hurries you, slow down: leave its link alone, and go to the website the way you know.'
		],
		lookAlikeTook: [
			'You typed your password there, so you have to change it. Choose ‘Change my password at NHS login’: a link comes to your inbox, and once you set a new password nobody can use the old one.',
			'You typed your password at the strange address again. Change it once more, and look at the address bar first whenever a page asks for a password, however right it looks.'
		],
		sharedComputer: [
			'You ticked the box on the ward computer, and logging out of the website didn’t change that. Choose ‘Log out in the settings of NHS login’ before someone else sits down.',
			'The shared computer knows you again. Log out in the settings of NHS login, and at the next login leave the box under the code empty.'
		],
		deviceForgotten: [
			'You’ve put it right: the computer asks for a code again. Go on to the website and log in once more, this time without ticking the box.',
			'NHS login has forgotten the computer again, so you’re safe. It’s simpler not to tick the box at all on a computer others use: then there’s nothing to put right.'
		],
		leftBehind: [
			'You left a shared computer where your NHS login doesn’t need a code. Start again, and either leave the box empty or log out in the settings of NHS login before you go.',
			'You’ve left the ward computer remembered a second time. You could have put that right on the page before this one: logging out in the settings of NHS login makes it forget you at once.'
		],
		biometricsFail: [
			'The phone didn’t recognise you, which happens to everyone. ‘Try again’ with a dry finger or without a mask, or log in with your email address.',
			'It didn’t recognise you this time either. Nothing is locked, so you don’t have to keep trying: you can also get into the app with your email address, password and a code from a text.'
		],
		cannotUsePhone: [
			'You said that you can’t log in with your phone. If you have it with you and it works, go ‘Back to my password’: you get a new code after that. Only change your number if the phone is gone.',
			'You’re at the page for lost phones again. It only leads to a new number. If your phone works, have the code sent again on the page that asks for it.'
		],
		changeUnderWay: [
			'Someone has already asked for a new number, and you can’t ask for a second change until {period.nhs-login-phone-change.until}. If it wasn’t you, open the email from NHS login and cancel it.',
			'The same change is still in progress, and asking again doesn’t stop it. The link in the email does. It’s in your inbox, and works until the number changes.'
		],
		recoveryCodeExpired: [
			'You didn’t enter the emailed code within 1 hour. Choose ‘Send the security code again’, open the new email as soon as it comes, and copy the code from it.',
			'The next emailed code has expired too. The hour starts when it’s sent, not when you read it. This time stay until you’ve typed the 6 digits.'
		],
		newCodeExpired: [
			'You didn’t enter the code for your new number within 5 minutes. Choose ‘Enter my new number again’, check that the number is right, and you’ll get a new code.',
			'The code for the new number expired again. Perhaps you never got it: enter the number beside ‘Mobile’ on your card, and read the text straight away.'
		],
		newCodeExpiredProved: [
			'Five minutes have passed, so the code for the new number doesn’t work any more. You don’t need your NHS number again: just enter the new mobile number and its next code.',
			'That code has expired too. Enter the number beside ‘Mobile’ on your card, open the text as soon as it comes, and type its 6 digits straight away.'
		],
		changeCancelled: [
			'You’ve cancelled the change, so codes still go to your old number. If you asked for the change yourself and the old phone is still gone, ask for it again.',
			'You’ve cancelled the change again. If you want the new number, wait 24 hours and leave the link in the email alone. If you don’t, choose a new password now.'
		],
		cancelUsed: [
			'You followed the link in that email a second time. It had already cancelled the change and does nothing more. Go on to the website.',
			'That link only works once. If you do want another number, start at ‘I cannot log in using my mobile phone’.'
		],
		cancelExpired: [
			'The 24 hours are over, so the new number is in use and the link doesn’t work. If you didn’t ask for the change, choose ‘Contact us’ straight away.',
			'You’re too late to cancel again. If NHS login emails you about a change, read it when it arrives: its link only works until the number changes.'
		],
		resetExpired: [
			'The link is more than 1 hour old, so it doesn’t work any more. Choose ‘Send me a new link’, and follow it as soon as the email comes.',
			'This link has expired too. Its hour starts when it’s sent, and keeps running while the page for the new password is open. Think of the password first, and then ask for a link.'
		],
		resetUsed: [
			'You followed a link you’d already set a password with. It only works once. Go to the website and log in with the password you chose.',
			'You followed the used link again: it can’t do anything more for you. If you’ve forgotten the new password, use ‘Forgotten your password?’ where you log in to get another link.'
		],
		contactUs: [
			'You end here with the NHS login team, who can take 48 hours to answer. That’s right when nothing on the pages helps. If your email and phone work, start again and use them.',
			'You’re at the contact page again. For a forgotten password you only need your email. For a lost phone you need your password, and the old number or a code by email. Ask for help if you don’t have those.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
