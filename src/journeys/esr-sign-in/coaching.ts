import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		homeDesk: {
			why: 'ESR has one address on the internet and another on the network at work. From home only the one on the internet answers.',
			nudge: 'Where are you? Which of these needs something that only your workplace has?'
		},
		phoneDesk: {
			why: 'A phone has two ways into ESR: the application, and the browser with the address on the internet. Both take the same username and password.',
			nudge: 'Your phone is not on the network of your Trust. Which of these do without it?'
		},
		workDesk: {
			why: 'On a computer of the Trust both addresses work, and a reader for smartcards is at hand. The address on the intranet is the one given for work.',
			nudge: 'You are on the network of your Trust. Which address is there for just such a computer?'
		},
		unreachable: {
			why: 'An intranet page is there only for computers at work. Nothing is wrong with your account or with your device.',
			nudge: 'You are outside the network of your Trust. What kind of address works from anywhere?'
		},
		noReader: {
			why: 'A smartcard is of use only where there is a reader, and that is at work. Anywhere else ESR takes your username and password.',
			nudge: 'Do you know a username and password for ESR, or only the passcode of your card? Decide by that.'
		},
		appStore: {
			why: 'The ESR application comes from the App Store or the Play Store, and from nowhere else. Look at who publishes an application before you install it.',
			nudge: 'What sort of phone do you hold? The shop follows from it.'
		},
		appLogIn: {
			why: 'The application takes the same ESR username and password as a computer. Wrong tries count here too, and the third one in a row locks the account.',
			nudge:
				'You have two things to type. Is each of them exactly as you were given it, with capital and small letters?'
		},
		intranet: {
			why: 'This page is on the network of the Trust. The Electronic Staff Record opens from it.',
			nudge: 'You are looking for the Electronic Staff Record. By which short name do people at work call it?'
		},
		workChoice: {
			why: 'At work you can come in with a smartcard and its passcode, or as an ESR user with username and password. The two have nothing to do with each other.',
			nudge: 'For which of the two do you have everything that it takes, with you and in your head?'
		},
		chooseLogIn: {
			why: 'This is the login page of ESR on the internet. Type its address yourself: other sites turn up when people search for it.',
			nudge: 'Is there a reader where you are? Do you know your password for certain? Which way is left for you?'
		},
		logIn: {
			why: 'ESR asks for a username that begins with the number of your Trust, not for an email address. The page does not tell which of the two was wrong.',
			nudge: 'Do you know both for certain? How many wrong tries are behind you already?'
		},
		lockedOut: {
			why: 'Three wrong tries in a row have locked the account, and time does not open it again. A new password does, and so does the local ESR team.',
			nudge: 'If the account were open again, would you know the right password? Choose the help that solves that.'
		},
		inactive: {
			why: 'An account that nobody logs in to for months is switched off, after a time that each Trust sets. What is in it stays.',
			nudge: 'Your password is not the trouble, so trying again changes nothing. What has to happen to the account?'
		},
		forgotten: {
			why: 'If you don’t know your username or password, start here with the email address and date of birth that ESR holds. It is better to come here after the second failure than after the third.'
		},
		insertCard: {
			why: 'The smartcard goes into the reader with the chip first, and stays there. ESR goes on by itself as soon as the reader has seen it.',
			nudge: 'The page waits for a thing and not for a button. Which of the things on your desk is it?'
		},
		cardUnread: {
			why: 'A reader can miss a card that is not clean or not all the way in. That locks nothing, and does not count as a wrong passcode.',
			nudge: 'The page lists three steps. Which of them have you done with your card?'
		},
		enterPasscode: {
			why: 'The passcode belongs to the smartcard, not to ESR, and has 6 to 8 numbers. The third wrong one locks the card.',
			nudge: 'Is the number that you have in mind the one of this card? How many wrong ones can you still afford?'
		},
		cardLocked: {
			why: 'A locked smartcard stays locked until somebody unlocks it. With a code from an email you can do it yourself, at a computer with a reader.',
			nudge: 'Could an email to the address on your smartcard profile reach you now? Then who is the quickest to help?'
		},
		unlockStart: {
			why: 'To unlock a card you need it in the reader, and you need to be able to read the email address on its profile. You have 15 minutes from the start.',
			nudge: 'Go through the list on the page. Is each of the things on it true at this moment?'
		},
		cannotUnlock: {
			why: 'Without an email address on the profile, or with certificates that have expired, you cannot unlock a card yourself. Certificates last 2 years.',
			nudge: 'The page says what the problem is. Who can put that right, and do you have a way in without the card?'
		},
		enterUnlockCode: {
			why: 'The code has 6 numbers and goes to the email address on your smartcard profile. A new code ends the one before, and so do three wrong ones.',
			nudge:
				'The number you need is not on this page. Which of the things beside it could have it, and in which folder?'
		},
		unlockCodeExpired: {
			why: 'A code works for 15 minutes and no longer, so that an old email opens nothing. You lose only the code, not the card.',
			nudge: 'The code in your email is of no use any more. What brings you another one?'
		},
		unlockCodeSpent: {
			why: 'Three wrong codes end a code, so that nobody can guess it. No new one is sent before its 15 minutes are over.',
			nudge: 'The page names a time. Can you wait until then, or do you have another way to what you came for?'
		},
		newPasscode: {
			why: 'A passcode has 6 to 8 numbers and nothing else. You type it twice, because a slip would lock you out of your own card.',
			nudge:
				'What are the rules in the first line? Which row of numbers keeps them and could not be guessed by a colleague?'
		},
		cardUnlocked: {
			why: 'From now on the card opens with the new passcode. Your ESR password is the same as before.',
			nudge: 'The card works again. What did you come for, before it was locked?'
		},
		authority: {
			why: 'The Registration Authority checks who you are and puts the card right. The passcode stays yours: nobody who helps you needs to know it.'
		},
		home: {
			why: 'You are in, and the same username and password open your courses. Log out when you are done if others use this computer.'
		},
		homeByCard: {
			why: 'You are in for as long as the card is in the reader. Manage Internet Access is there to look up your username and set a password for home.'
		},
		sessionEnded: {
			why: 'Taking the card out ended your time in ESR. That is right whenever you leave: nobody else can go on in your name.',
			nudge: 'What has to be in its place before ESR lets you in again?'
		},
		loggedOut: {
			why: 'Logging out closes ESR to whoever uses this device next. A smartcard does not come out of the reader by itself.',
			nudge: 'Were you done in ESR? And is anything of yours still in this computer?'
		}
	},
	messages: {
		signInWrong: [
			'You entered the username ‘{answer.username}’ and a password, and they do not belong together. An ESR username begins with the numbers of your Trust and is no email address. In the password, capital and small letters count. Check both.',
			'ESR has refused you again, and the third failure in a row locks the account. Compare the username with its form: numbers of the Trust, a letter, the last name, two numbers, as in 999JSMITH01. If you do not know the password for certain, stop and use ‘Forgot username or password’.'
		],
		passcodeWrong: [
			'The passcode you typed is not the one of this smartcard. It is a row of 6 to 8 numbers that belongs to the card, not your ESR password. Look at what your story says before the next try: the third wrong one locks the card.',
			'That passcode was wrong as well. If you were given it, copy it number by number and look for two that have changed places. If you do not know it, no guess will help: a locked card can be unlocked with a code from an email.'
		],
		cardFirst: [
			'You selected ‘Start now’ while the reader has no smartcard in it. The new passcode is written to the card itself, so it has to be there from the beginning. Put it in, then start.',
			'The card reader is one of the things beside this window. Put the smartcard in there, chip first, and leave it in until the new passcode is set. Until it is in, no code is sent.'
		],
		tooManyCodes: [
			'No more codes are sent for now: this service stops after five. What you entered last as a code, ‘{answer.code}’, brings no further one. Wait until the 15 minutes of the newest code are over, or ask the Registration Authority.',
			'Each ‘Send a new code’ ended the code before it, so asking quickly only made the emails before it useless. If the newest email has come and its code was never tried, that one may still open the card. Otherwise let the 15 minutes run out before you start again.'
		],
		tooManyWrongCodes: [
			'You entered three wrong codes, and after those this service sends no new one until {code.unlock.expiresAt}. Starting the unlocking again does not change that. Wait until then, or ask the Registration Authority now.',
			'It is the wrong codes that count here, not how often you asked for one. Until the time that the message names, only the Registration Authority can open the card. After it, start again and copy the code from the newest email.'
		],
		codeWrong: [
			'You entered ‘{answer.code}’, and that is not the code that counts now. It has 6 numbers and is in the newest email to your work address. Codes from earlier emails have ended, and the third wrong one ends this code too.',
			'Open the newest email from ‘Smartcard unlock service’, in the inbox or in junk. The number stands after the words ‘Your one-time code is’. Copy that, not the passcode of your card and not a code from another email.'
		],
		tooShort: [
			'The new passcode you chose has fewer than 6 numbers. A smartcard wants 6, 7 or 8. Add numbers until it is long enough, and type the same row in both fields.',
			'Count the numbers one by one while you type: the sixth is the first at which it is long enough. Four numbers, as for a bank card, are too few here. ESR counts the characters of a password, which is a different rule: do not mix them up.'
		],
		tooLong: [
			'The new passcode you chose has more than 8 numbers. The longest that a smartcard takes is 8. Leave some out, and type what is left in both fields.',
			'For an ESR password longer is better, for a smartcard it ends at 8 numbers. A mobile number, such as 07700 900123, is too long for it. Choose 6, 7 or 8 numbers that you can keep in mind.'
		],
		onlyNumbers: [
			'The new passcode you chose has something in it that is no number. A smartcard takes numbers only: no letter, no space, no hyphen. Choose 6 to 8 of them.',
			'Do not think of it as a password: an ESR password needs to be long and may have letters, a passcode may not. Type it with the number keys alone, without a gap in the middle.'
		],
		differ: [
			'The two passcodes you typed are not the same, so one of them has a slip in it. Nothing has been written to the card. Type the one that you want in both fields again.',
			'They differ once more. Empty both fields, decide on one row of 6 to 8 numbers, and say it to yourself as you type it twice. Two numbers that have changed places are the most common slip.'
		]
	},
	turns: {
		homeDesk: [
			'You are back at your computer, where you choose what to open. Coming back has cost nothing and locked nothing. If you know your username and password, take the address on the internet.',
			'You stand at this choice another time. Two of the answers belong to your workplace: its network and its card readers. What is left works from home, and needs a username and password.'
		],
		phoneDesk: [
			'You are back at your phone, where you choose what to open. Nothing has been lost by that. The application and the address on the internet both work here, the intranet does not.',
			'This is the same choice on your phone once more. Take the way that fits what you have: the application if you want to keep it on your phone, the browser if you do not.'
		],
		unreachable: [
			'You opened the intranet address on a device that is not at work. It is there for computers of the Trust only. ‘Back’ leads to where you choose what to open: take the address that begins with https.',
			'The intranet address again, and again no page. It will not open from here however often you try. ESR has another address for home and phone: it stands among the same answers.'
		],
		noReader: [
			'You tried the smartcard where there is no reader for it. Nothing has happened to the card. If you know your ESR username and password, they take you in from here; if not, the card does it at work.',
			'There is still no reader here, whichever button brings you to the card. Away from work, log in with username and password. Without them, waiting until you are at work is the honest answer.'
		],
		logIn: [
			'You came to the page for username and password. Go on only if you know both for certain: a guess is a wrong try, and the third one in a row locks the account. If you do not, ‘Forgot username or password’ leads on from here.',
			'It is this page again, and your story is not about it. Without a username and a password that you are sure of, leave both fields empty. From ‘Forgot username or password’ you can go back to the login page and take another way in.'
		],
		lockedOut: [
			'Wrong passwords, three in a row, have locked your ESR account. More tries do not open it, and neither does waiting. If you do not know the password, ‘Forgot username or password’ gets you a new one and opens the account too.',
			'The account is locked a second time. Having it unlocked leaves the password as it is, so the next guess leads here again. Get a new password this time, and remember: after the second failure, stop.'
		],
		forgotten: [
			'You went to ‘Forgot username or password’. That is right if you do not know them, or have been refused twice. If you were given both, or have your smartcard at work, go ‘Back to the login page’ and use them.',
			'Forgotten details once more, and the journey ends here. A new password is a journey of its own and takes its time. Look first whether you were given username and password, and whether you typed them exactly.'
		],
		cardLocked: [
			'Three wrong passcodes in a row have locked your smartcard. It stays locked until somebody unlocks it. If its profile has an email address that you can read, ‘Unlock my smartcard’ is the way to a new passcode.',
			'Your smartcard is locked once again. Before the third try there was still time to stop and look the passcode up. Unlock it, choose a passcode that you can keep in mind, and type it slowly.'
		],
		unlockCodeExpired: [
			'The 15 minutes of your code went by before it was entered. If no email came, junk or ‘Send a new code’ would have helped sooner. Select ‘Start again’ with the card in the reader: you get a new code.',
			'A second code has run out. Have your emails open before you start, and look in junk after a minute or two. If nothing is there, ask for a new code then, not at the end of the 15 minutes.'
		],
		unlockCodeSpent: [
			'You entered three wrong codes, and that ended the code. Guessing never helps here: the right one is in the newest email, perhaps in junk. Wait for the time on the page, or ask the Registration Authority now.',
			'Three wrong codes again, and another wait. Enter nothing before you have the email open in front of you. If you cannot find one, the Registration Authority can unlock the card without a code.'
		],
		authority: [
			'You asked the Registration Authority. They can unlock the card, but you have to go there and show who you are. They are needed when the profile has no email address or the certificates have expired; else an email unlocks it in minutes.',
			'You have gone to the Registration Authority again. Before you do, ask what they can do that you cannot: with an email address on the profile and a card in date, a one-time code is the quicker way.'
		],
		home: [
			'You got into ESR with username and password. That is enough for the course, but your smartcard has not moved on: what kept it from working still does. Sort that out while you are at work.',
			'You are in by password once more, and the smartcard is as it was. The password is a way round, not a repair. The steps for the card are on its own pages: put it in again, or unlock it.'
		],
		sessionEnded: [
			'You took the smartcard out while you were in ESR, and that logged you out. Do it when you leave, not in between. ‘Log in again’ asks for the card and the passcode once more.',
			'The card came out too soon a second time. Leave it in the reader for as long as you work in ESR. When you are done, take it out last, and take it with you.'
		],
		loggedOut: [
			'You logged out of ESR. That is right when you are done; if the course is still waiting, ‘Log in again’ takes you back to the start. Look at the reader before you go: a card in it is yours.',
			'You are outside ESR again. Nothing is lost, but each time you log in from the start. Log out as the last thing you do, and leave no smartcard behind.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
