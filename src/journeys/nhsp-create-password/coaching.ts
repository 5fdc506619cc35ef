import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		requested: {
			why: 'Your manager has asked, and now NHS Professionals generates the login. The support team works Monday to Friday, 8am to 6pm, and confirms it by email: your part is to wait.',
			nudge: 'What would the login page ask you for first, and do you have that yet? What will bring it?'
		},
		tooEarly: {
			why: 'The login page asks for a username, and only the confirmation email gives you one. Your email address does not stand in for it.',
			nudge: 'Something has to reach you before this page is of use. Can you do anything on it to make that quicker?'
		},
		confirmed: {
			why: 'Read the confirmation email before anything else. It holds your username, names your platform and says how to create a password, but it holds no password.',
			nudge:
				'The next pages ask for two things that only one email tells. Have you read it, and are you sure you know both?'
		},
		noPassword: {
			why: 'Nobody sends you a first password: you create it, and nobody else ever knows it. An email that holds one, or asks for one, is not to be trusted.',
			nudge: 'If nobody has made a password, who will? What did the email say about that?'
		},
		noEmail: {
			why: 'The first email from a new sender often lands in junk, so look there first. Asking the team to send it again costs hours in which they work.',
			nudge: 'Your mail has more than one folder. Which have you looked in so far, and what if it is in none of them?'
		},
		platforms: {
			why: 'One login page serves several platforms, and your username exists on one of them only. The confirmation email names it. Spelt with a colon or without, NHSP Online is the same platform.',
			nudge: 'Do not choose by what sounds familiar. Where is it written which platform your login was generated for?'
		},
		login: {
			why: 'This page is for two moments. At first it only shows the way to a password, at the end you log in with it. Guessing leads nowhere: 10 wrong passwords lock the login.',
			nudge:
				'Have you created a password yet? If not, which thing on this page is meant for people who have none in hand?'
		},
		lockedOut: {
			why: 'Ten wrong passwords lock the login for a minute, and each further one locks it again. A new password lifts the lock at once.',
			nudge: 'Suppose the minute is over. Would you then know a password that works, or is there something to do first?'
		},
		forgot: {
			why: 'You have forgotten nothing, and still a first password begins here. You enter your username, and the link goes to the email address held for it.',
			nudge: 'The field asks for a name that NHS Professionals gave to you. Where did you read it?'
		},
		linkSent: {
			why: 'The link works once, for 24 hours from when it was sent. It comes from a different sender, so it may be in junk.',
			nudge:
				'What you wait for does not come to this page. Which of the things beside it receives it, and in which folder?'
		},
		linkExpired: {
			why: 'After 24 hours a link stops working, so that an old email cannot be used against you. Another one takes the same few steps.',
			nudge: 'The old link stays dead. Where did you ask for it, and how do you get there from here?'
		},
		linkUsed: {
			why: 'A link makes one password and is spent. That this one is spent means that there is a password now.',
			nudge: 'If the link has done its work already, what do you have now that was missing before?'
		},
		choosePassword: {
			why: 'You need 8 to 64 characters, with at least 3 of the 4 kinds. Nothing is created until both fields agree, and the page goes when the link’s 24 hours are over.',
			nudge:
				'Hold your idea against the two lines above the fields. How long is it, and which of the four kinds does it have?'
		},
		passwordSet: {
			why: 'The password is there, but you are not logged in yet. The login page will ask for platform and username again.',
			nudge: 'You have the last thing that was missing. On which page was it missing?'
		},
		loggedIn: {
			why: 'You are in, with a username from the email and a password that only you know. If you ever forget it, the same way brings a new one.'
		}
	},
	messages: {
		signInWrong: [
			'You tried {answer.username} on {account.nhsp-agency.holds.selected}, and it was refused. The page does not say whether the platform, the username or the password is wrong. If you have not created a password yet, none can be right: use ‘Forgot Your Password’.',
			'{answer.username} was refused again. Go through the three in turn. Does the confirmation email name {account.nhsp-agency.holds.selected}? Is the username the one in that email, and not your email address? Did you create the password through the link? The tenth wrong password locks the login.'
		],
		usernameUnknown: [
			'There is no username {answer.username} here. NHS Professionals gives you one, and it is not your email address. Open the confirmation email and enter what it calls your username.',
			'{answer.username} is not known either. In the confirmation email the username stands at the end of the first paragraph after the greeting. Copy it from there, with every hyphen, full stop and number.'
		],
		otherPlatform: [
			'{answer.username} is your username, but {account.nhsp-agency.holds.selected} does not know it. A login is generated for one platform only. Choose ‘Select another platform’, and go by what the confirmation email names.',
			'You are on {account.nhsp-agency.holds.selected} again, and {answer.username} is not there. The subject of the confirmation email says which platform your login is for. Choose that one on the page before, then come back to ‘Forgot Your Password’.'
		],
		tooShort: [
			'Your new password has fewer than 8 characters, and 8 is the least this service takes. Add to it and keep 3 of the 4 kinds. NHSmail needs 10: do not mix them up.',
			'It still falls short of 8. Count every character, symbols as well. Two unrelated words with a hyphen between them, a capital letter and a number go well beyond that.'
		],
		tooLong: [
			'Your new password is longer than 64 characters, and this service stops there. Cut it down: four or five words are plenty.',
			'There are still more than 64 characters in it. If you pasted it, something else may have come along. Select ‘Show’, clear the field and type the password by hand.'
		],
		mix: [
			'Your new password has too few kinds of characters. This service wants at least 3 of these 4: small letters, capital letters, numbers, symbols. NHSmail asks for no mix, so a password that is fine there can fail here.',
			'It still has fewer than 3 kinds. Count them: any small letter, any capital letter, any number, any symbol such as a hyphen. Words joined by hyphens have two kinds, and a capital or a number makes the third.'
		],
		differ: [
			'The password itself passes, but the second field holds something else. Enter the same one under ‘New password’ and ‘Confirm new password’. No password is created until they agree.',
			'The two entries still differ. Select ‘Show’ beside both fields and compare them from left to right: capital and small letters count, and so does a space at the end.'
		]
	},
	turns: {
		tooEarly: [
			'You went to the login page before there was anything to log in with. The username comes in the confirmation email. ‘Go back and wait for the email’, and let the clock run.',
			'The login page is still too early for you. Nobody there can make your login come sooner: the support team generates it, Monday to Friday, 8am to 6pm. Watch the inbox, and junk too.'
		],
		noPassword: [
			'You looked for a password in the email, and there is none to find. You create it yourself, on the platform’s login page. Select ‘Back’ and read how the email says to do it.',
			'You will find no password in the email this time either. Take two things from it, your username and your platform, and visit the login page with them. The password comes last.'
		],
		noEmail: [
			'You said that no confirmation has come. It may be there already: open the inbox, then junk, before you ask for another. Asking again makes you wait for the support team.',
			'You report again that nothing has come. Look for a sender named NHSP Agency Support Team, in both folders. If it is there, select ‘Look again’ and go on. If not, ‘Ask for it once more’ is right.'
		],
		lockedOut: [
			'Ten wrong passwords have locked the login for a minute. If you never created one, there was nothing to guess. ‘Forgot Your Password’ works while it is locked, and a new password lifts the lock.',
			'The login is locked again: after the tenth, every further wrong password does that. Do not wait to try once more. Enter your username under ‘Forgot Your Password’, follow the link in the email and create a password.'
		],
		linkExpired: [
			'More than 24 hours have passed since the link was sent, so it creates nothing any more. ‘Go to the login page’, select your platform, and use ‘Forgot Your Password’ for another.',
			'Another link has run out. Its 24 hours count from when it was sent, also while a page it opened is left standing. Ask for one when you have a few minutes, and go from the email to ‘Continue’ in one go.'
		],
		linkUsed: [
			'You followed a link that has created a password already, and a link works only once. ‘Go to the login page’ and log in with that password. No second one is needed.',
			'The used link brings you here each time. Leave that email alone: platform, username and the password you created are all you need. If you can’t remember that password, ‘Forgot Your Password’ sends a new link.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
