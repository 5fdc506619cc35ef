import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		homeDesk: {
			why: 'ESR has one address on the internet and another on the network at work. From home, only the internet one works.',
			nudge: 'Where are you? Which of these needs something that only your workplace has?'
		},
		phoneDesk: {
			why: 'There are two ways into ESR on a phone: the application, and the internet address in the browser. Both take the same username and password.',
			nudge: 'Your phone isn’t on your Trust’s network. Which of these don’t need it?'
		},
		workDesk: {
			why: 'On a Trust computer both addresses work, and there’s a smartcard reader. The intranet address is the one given for work.',
			nudge: 'You’re on your Trust’s network. Which address is meant for a computer like this?'
		},
		unreachable: {
			why: 'An intranet page only opens on computers at work. Nothing is wrong with your account or your device.',
			nudge: 'You’re outside your Trust’s network. What kind of address works from anywhere?'
		},
		noReader: {
			why: 'You can only use a smartcard where there’s a reader, and that’s at work. Anywhere else, ESR takes your username and password.',
			nudge: 'Do you know a username and password for ESR, or only your card’s passcode? Decide from that.'
		},
		appStore: {
			why: 'The ESR application comes only from the App Store or the Play Store. Check who publishes an application before you install it.',
			nudge: 'What sort of phone do you have? That tells you which shop.'
		},
		appLogIn: {
			why: 'The application takes the same ESR username and password as a computer. Wrong tries count here too, and the third one in a row locks the account.',
			nudge:
				'You have two things to type. Is each of them exactly as you were given it, with capital and small letters?'
		},
		intranet: {
			why: 'This page is on the Trust’s network. You open the Electronic Staff Record from it.',
			nudge: 'You’re looking for the Electronic Staff Record. What do people at work call it for short?'
		},
		workChoice: {
			why: 'At work you can log in with a smartcard and its passcode, or as an ESR user with a username and password. The two have nothing to do with each other.',
			nudge: 'Which of the two do you have everything for, with you and from memory?'
		},
		chooseLogIn: {
			why: 'This is the ESR login page on the internet. Type its address yourself: if you search for it, other sites turn up.',
			nudge: 'Is there a reader where you are? Do you know your password for certain? Which way does that leave?'
		},
		logIn: {
			why: 'ESR asks for a username that begins with the number of your Trust, not for an email address. The page doesn’t say which of the two was wrong.',
			nudge: 'Do you know both for certain? How many wrong tries have you had already?'
		},
		lockedOut: {
			why: 'Three wrong tries in a row have locked the account, and waiting doesn’t unlock it. A new password does, and so does the local ESR team.',
			nudge: 'If the account were unlocked, would you know the right password? Choose the help that solves that.'
		},
		inactive: {
			why: 'An account nobody logs in to for months is switched off, after a time each Trust sets. What’s in it stays.',
			nudge: 'Your password isn’t the problem, so trying again changes nothing. What has to happen to the account?'
		},
		forgotten: {
			why: 'If you don’t know your username or password, start here with the email address and date of birth ESR has for you. It’s better to come here after the second failure than after the third.'
		},
		insertCard: {
			why: 'Put the smartcard into the reader chip first, and leave it there. ESR carries on by itself as soon as the reader has seen it.',
			nudge: 'The page is waiting for a thing, not a button. Which of the things on your desk is it?'
		},
		cardUnread: {
			why: 'A reader can miss a card that isn’t clean or isn’t all the way in. That doesn’t lock anything or count as a wrong passcode.',
			nudge: 'The page lists three steps. Which of them have you done with your card?'
		},
		enterPasscode: {
			why: 'The passcode belongs to the smartcard, not to ESR, and has 6 to 8 numbers. The third wrong one locks the card.',
			nudge: 'Is the number you have in mind the one for this card? How many wrong tries do you’ve left?'
		},
		cardLocked: {
			why: 'A locked smartcard stays locked until someone unlocks it. You can do it yourself with a code from an email, at a computer with a reader.',
			nudge: 'Could an email to the address on your smartcard profile reach you now? Then who is the quickest to help?'
		},
		unlockStart: {
			why: 'To unlock a card, you need it in the reader and you need to be able to read emails sent to the address on its profile. You have 15 minutes from the start.',
			nudge: 'Go through the list on the page. Is everything on it true right now?'
		},
		cannotUnlock: {
			why: 'You can’t unlock a card yourself if its profile has no email address or its certificates have expired. Certificates last 2 years.',
			nudge: 'The page says what the problem is. Who can put that right, and do you have a way in without the card?'
		},
		enterUnlockCode: {
			why: 'The code has 6 numbers and goes to the email address on your smartcard profile. It stops working when you get a new one, or after three wrong ones.',
			nudge: 'The number you need isn’t on this page. Which of the things beside it could have it, and in which folder?'
		},
		unlockCodeExpired: {
			why: 'A code only works for 15 minutes, so an old email opens nothing. You lose only the code, not the card.',
			nudge: 'The code in your email doesn’t work any more. What gets you another one?'
		},
		unlockCodeSpent: {
			why: 'After three wrong codes the code stops working, so that nobody can guess it. You can’t get a new one until its 15 minutes are over.',
			nudge: 'The page gives a time. Can you wait until then, or is there another way to what you came for?'
		},
		newPasscode: {
			why: 'A passcode has 6 to 8 numbers and nothing else. You type it twice, because a typing mistake would lock you out of your own card.',
			nudge:
				'What does the first line say about the rules? Which numbers would follow them, and be hard for a colleague to guess?'
		},
		cardUnlocked: {
			why: 'From now on the card opens with the new passcode. Your ESR password hasn’t changed.',
			nudge: 'The card works again. What did you come for, before it locked?'
		},
		authority: {
			why: 'The Registration Authority checks who you are and puts the card right. Keep the passcode to yourself: nobody who helps you needs to know it.'
		},
		home: {
			why: 'You’re in, and the same username and password open your courses. If others use this computer, log out when you’re done.'
		},
		homeByCard: {
			why: 'You’re in for as long as the card is in the reader. In Manage Internet Access you can look up your username and set a password for home.'
		},
		sessionEnded: {
			why: 'Taking the card out logged you out of ESR. Do that whenever you leave, so nobody else can carry on in your name.',
			nudge: 'What has to be in place before ESR lets you in again?'
		},
		loggedOut: {
			why: 'Logging out keeps the next person on this device out of your ESR. It doesn’t take your smartcard out of the reader.',
			nudge: 'Had you finished in ESR? And is anything of yours still in this computer?'
		}
	},
	messages: {
		signInWrong: [
			'You entered the username ‘{answer.username}’ and a password, and they don’t match. An ESR username begins with the numbers of your Trust and isn’t an email address. In the password, capital and small letters count. Check both.',
			'ESR has refused you again, and the third failure in a row locks the account. Check the form of the username: numbers of the Trust, a letter, the last name, two numbers, as in 999JSMITH01. If you don’t know the password for certain, stop and use ‘Forgot username or password’.'
		],
		passcodeWrong: [
			'The passcode you typed isn’t the one for this smartcard. It’s the 6 to 8 numbers that go with the card, not your ESR password. Check what your story says before you try again: the third wrong one locks the card.',
			'That passcode was wrong too. If you were given it, copy it number by number and check that you haven’t swapped two. If you don’t know it, guessing won’t help: you can unlock a locked card with a code from an email.'
		],
		cardFirst: [
			'You selected ‘Start now’ with no smartcard in the reader. The new passcode is written to the card itself, so it has to be there from the beginning. Put it in, then start.',
			'The card reader is one of the things beside this window. Put the smartcard in there, chip first, and leave it in until you’ve set the new passcode. No code is sent until it’s in.'
		],
		tooManyCodes: [
			'You can’t get any more codes for now: this service stops after five. The last code you entered, ‘{answer.code}’, won’t get you another. Wait until the 15 minutes of the newest code are over, or ask the Registration Authority.',
			'Each ‘Send a new code’ ended the code before it, so asking quickly only made the earlier emails useless. If the newest email has come and you haven’t tried its code, that one may still open the card. Otherwise let the 15 minutes run out before you start again.'
		],
		tooManyWrongCodes: [
			'You entered three wrong codes, so this service won’t send a new one until {code.unlock.expiresAt}. Starting to unlock again doesn’t change that. Wait until then, or ask the Registration Authority now.',
			'It’s the wrong codes that count here, not how often you asked for one. Until the time in the message, only the Registration Authority can open the card. After that, start again and copy the code from the newest email.'
		],
		codeWrong: [
			'You entered ‘{answer.code}’, and that isn’t the current code. It has 6 numbers and is in the newest email to your work address. Codes from earlier emails no longer work, and the third wrong one ends this code too.',
			'Open the newest email from ‘Smartcard unlock service’, in your inbox or junk. The number comes after the words ‘Your one-time code is’. Copy that, not your card’s passcode or a code from another email.'
		],
		tooShort: [
			'The new passcode you chose has fewer than 6 numbers. A smartcard needs 6, 7 or 8. Add numbers until it’s long enough, and type the same ones in both fields.',
			'Count the numbers one by one as you type: it isn’t long enough until the sixth. Four numbers, as for a bank card, aren’t enough here. ESR counts the characters of a password, which is a different rule: don’t mix them up.'
		],
		tooLong: [
			'The new passcode you chose has more than 8 numbers. A smartcard takes 8 at most. Leave some out, and type what’s left in both fields.',
			'For an ESR password longer is better, but a smartcard stops at 8 numbers. A mobile number, such as 07700 900123, is too long. Choose 6, 7 or 8 numbers you can remember.'
		],
		onlyNumbers: [
			'The new passcode you chose has something in it that isn’t a number. A smartcard takes numbers only: no letters, spaces or hyphens. Choose 6 to 8 of them.',
			'Don’t think of it as a password: an ESR password has to be long and can have letters, but a passcode can’t. Use only the number keys, and don’t leave a gap in the middle.'
		],
		differ: [
			'The two passcodes you typed aren’t the same, so there’s a mistake in one of them. Nothing has been written to the card. Type the one you want in both fields again.',
			'They still don’t match. Empty both fields, decide on 6 to 8 numbers, and say them to yourself as you type them twice. The most common mistake is swapping two numbers.'
		]
	},
	turns: {
		homeDesk: [
			'You’re back at your computer, where you choose what to open. Coming back hasn’t lost or locked anything. If you know your username and password, use the internet address.',
			'You have this choice again. Two of the answers only work at your workplace: they need its network or its card readers. What’s left works from home, and needs a username and password.'
		],
		phoneDesk: [
			'You’re back at your phone, where you choose what to open. You haven’t lost anything. The application and the internet address both work here, the intranet doesn’t.',
			'This is the same choice on your phone again. Choose what suits you: the application if you want to keep it on your phone, the browser if you don’t.'
		],
		unreachable: [
			'You opened the intranet address on a device that isn’t at work. It’s only for Trust computers. ‘Back’ takes you to where you choose what to open: use the address that begins with https.',
			'You tried the intranet address again, and there’s still no page. It won’t open from here however often you try. ESR has another address for home and phone: it’s among the same answers.'
		],
		noReader: [
			'You tried the smartcard where there’s no reader for it. Nothing has happened to the card. If you know your ESR username and password, you can use them here. If not, use the card at work.',
			'There’s still no reader here, whichever button you use to get to the card. Away from work, log in with a username and password. If you don’t have them, wait until you’re at work.'
		],
		logIn: [
			'You’re at the page for your username and password. Go on only if you know both for certain: a guess is a wrong try, and the third one in a row locks the account. If you don’t, use ‘Forgot username or password’ here.',
			'You’re at this page again, and your story isn’t about it. Unless you’re sure of a username and password, leave both fields empty. From ‘Forgot username or password’ you can go back to the login page and choose another way in.'
		],
		lockedOut: [
			'Three wrong passwords in a row have locked your ESR account. Neither trying again nor waiting unlocks it. If you don’t know the password, ‘Forgot username or password’ gets you a new one and unlocks the account too.',
			'The account has locked a second time. Unlocking it doesn’t change the password, so the next guess leads here again. Get a new password this time, and remember: after the second failure, stop.'
		],
		forgotten: [
			'You went to ‘Forgot username or password’. That’s right if you don’t know them, or ESR has refused you twice. If you were given both, or have your smartcard at work, go ‘Back to the login page’ and use them.',
			'You chose forgotten details again, and the journey ends here. Getting a new password is another journey and takes time. First check whether you were given a username and password, and whether you typed them exactly.'
		],
		cardLocked: [
			'Three wrong passcodes in a row have locked your smartcard. It stays locked until someone unlocks it. If you can read emails sent to the address on its profile, use ‘Unlock my smartcard’ to set a new passcode.',
			'Your smartcard is locked again. Before the third try you could still have stopped and looked the passcode up. Unlock it, choose a passcode you can remember, and type it slowly.'
		],
		unlockCodeExpired: [
			'You didn’t enter your code within its 15 minutes. If no email came, it would have been quicker to check junk or use ‘Send a new code’. Put the card in the reader and select ‘Start again’ to get a new code.',
			'A second code has expired. Have your emails open before you start, and look in junk after a minute or two. If there’s nothing there, ask for a new code then, not at the end of the 15 minutes.'
		],
		unlockCodeSpent: [
			'You entered three wrong codes, so your code no longer works. Guessing never helps here: the right one is in the newest email, perhaps in junk. Wait until the time on the page, or ask the Registration Authority now.',
			'Three wrong codes again, so you have to wait again. Don’t enter anything until you have the email open in front of you. If you can’t find one, the Registration Authority can unlock the card without a code.'
		],
		authority: [
			'You asked the Registration Authority. They can unlock the card, but you have to go there and show who you are. You need them when the profile has no email address or the certificates have expired. Otherwise you can unlock it by email in minutes.',
			'You’ve gone to the Registration Authority again. Before you do, ask what they can do that you can’t: with an email address on the profile and a card in date, a one-time code is quicker.'
		],
		home: [
			'You got into ESR with your username and password. That’s enough for the course, but your smartcard still doesn’t work for the same reason as before. Sort that out while you’re at work.',
			'You’re in with your password again, and your smartcard is as it was. The password gets you round the problem, but doesn’t fix it. The steps for the card are on its own pages: put it in again, or unlock it.'
		],
		sessionEnded: [
			'You took the smartcard out while you were in ESR, and that logged you out. Do that when you leave, not before. ‘Log in again’ asks for the card and the passcode once more.',
			'The card came out too soon again. Leave it in the reader for as long as you work in ESR. When you’re done, take it out last, and take it with you.'
		],
		loggedOut: [
			'You logged out of ESR. That’s right when you’re done. If you still have the course to do, ‘Log in again’ takes you back to the start. Check the reader before you go: if there’s a card in it, it’s yours.',
			'You’re logged out of ESR again. You haven’t lost anything, but each time you log in from the start. Log out last of all, and don’t leave your smartcard behind.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
