import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		requested: {
			why: 'Your manager has asked, and now NHS Professionals sets up the login. The support team works Monday to Friday, 8am to 6pm, and confirms it by email. All you have to do is wait.',
			nudge: 'What would the login page ask you for first, and do you have that yet? How will you get it?'
		},
		tooEarly: {
			why: 'The login page asks for a username, and only the confirmation email gives you one. You can’t use your email address instead.',
			nudge: 'You need something before this page is any use. Can you do anything on it to get that sooner?'
		},
		confirmed: {
			why: 'Read the confirmation email first. It has your username, names your platform and says how to create a password, but there’s no password in it.',
			nudge:
				'The next pages ask for two things that are only in one email. Have you read it, and are you sure you know both?'
		},
		noPassword: {
			why: 'Nobody sends you a first password: you create it, and nobody else ever knows it. Don’t trust an email that has one in it, or asks for one.',
			nudge: 'If nobody has made a password, who will? What did the email say about that?'
		},
		noEmail: {
			why: 'The first email from a new sender often goes to junk, so look there first. If you ask the team to send it again, you wait hours of their working time.',
			nudge: 'You have more than one mail folder. Which have you looked in so far, and what if it isn’t in any of them?'
		},
		platforms: {
			why: 'Several platforms share one login page, and your username only exists on one of them. The confirmation email names it. NHSP Online is the same platform, spelt with a colon or without.',
			nudge: 'Don’t choose what sounds familiar. Where does it say which platform your login is for?'
		},
		login: {
			why: 'You use this page twice. At first it only shows you how to get a password; at the end you log in with it. Don’t guess: 10 wrong passwords lock the login.',
			nudge: 'Have you created a password yet? If not, what on this page is for people who don’t have one?'
		},
		lockedOut: {
			why: 'Ten wrong passwords lock the login for a minute, and each one after that locks it again. A new password unlocks it straight away.',
			nudge: 'Suppose the minute is over. Would you know a password that works, or do you have to do something first?'
		},
		forgot: {
			why: 'You haven’t forgotten anything, but this is where you start to make a first password. You enter your username, and the link goes to the email address on file for it.',
			nudge: 'The field asks for a name NHS Professionals gave you. Where did you read it?'
		},
		linkSent: {
			why: 'The link works once, within 24 hours of when it was sent. It comes from a different sender, so it may be in junk.',
			nudge:
				'What you’re waiting for doesn’t come to this page. Which of the things beside it gets it, and in which folder?'
		},
		linkExpired: {
			why: 'After 24 hours a link stops working, so nobody can use an old email against you. You get another in the same few steps.',
			nudge: 'The old link won’t work again. Where did you ask for it, and how do you get there from here?'
		},
		linkUsed: {
			why: 'A link makes one password and then stops working. If this one has been used, there’s a password now.',
			nudge: 'If the link has already done its job, what do you have now that you didn’t have before?'
		},
		choosePassword: {
			why: 'You need 8 to 64 characters, with at least 3 of the 4 kinds. Nothing is created until both fields match, and the page closes when the link’s 24 hours are over.',
			nudge:
				'Check your idea against the two lines above the fields. How long is it, and which of the four kinds does it have?'
		},
		passwordSet: {
			why: 'You have a password, but you’re not logged in yet. The login page will ask for your platform and username again.',
			nudge: 'You have the last thing you needed. On which page did you need it?'
		},
		loggedIn: {
			why: 'You’re in, with a username from the email and a password only you know. If you ever forget it, you get a new one the same way.'
		}
	},
	messages: {
		signInWrong: [
			'You tried {answer.username} on {account.nhsp-agency.holds.selected}, and couldn’t log in. The page doesn’t say whether the platform, the username or the password is wrong. If you haven’t created a password yet, none will work: use ‘Forgot Your Password’.',
			'You still can’t log in as {answer.username}. Check three things in turn. Does the confirmation email name {account.nhsp-agency.holds.selected}? Is the username the one in that email, and not your email address? Did you create the password through the link? The tenth wrong password locks the login.'
		],
		usernameUnknown: [
			'There’s no username {answer.username} here. NHS Professionals gives you one, and it isn’t your email address. Open the confirmation email and enter the username it gives you.',
			'There’s no {answer.username} either. In the confirmation email the username is at the end of the first paragraph after the greeting. Copy it from there, with every hyphen, full stop and number.'
		],
		otherPlatform: [
			'{answer.username} is your username, but {account.nhsp-agency.holds.selected} doesn’t know it. A login is for one platform only. Choose ‘Select another platform’, and go by what the confirmation email says.',
			'You’re on {account.nhsp-agency.holds.selected} again, and {answer.username} isn’t there. The subject of the confirmation email says which platform your login is for. Choose that one on the page before, then come back to ‘Forgot Your Password’.'
		],
		tooShort: [
			'Your new password has fewer than 8 characters, and that’s the least this service takes. Add some, and keep 3 of the 4 kinds. NHSmail needs 10: don’t mix them up.',
			'It still has fewer than 8. Count every character, including symbols. Two unrelated words with a hyphen between them, a capital letter and a number are more than enough.'
		],
		tooLong: [
			'Your new password is longer than 64 characters, the most this service takes. Shorten it: four or five words are plenty.',
			'It still has more than 64 characters. If you pasted it, you may have pasted something else too. Select ‘Show’, clear the field and type the password by hand.'
		],
		mix: [
			'Your new password has too few kinds of characters. This service needs at least 3 of these 4: small letters, capital letters, numbers, symbols. NHSmail doesn’t ask for a mix, so a password that’s fine there can fail here.',
			'It still has fewer than 3 kinds. Count them: any small letter, any capital letter, any number, any symbol such as a hyphen. Words joined by hyphens have two kinds, and a capital or a number makes three.'
		],
		differ: [
			'The password itself passes, but the second field is different. Enter the same one under ‘New password’ and ‘Confirm new password’. No password is created until they match.',
			'They still don’t match. Select ‘Show’ beside both fields and compare them from left to right: capital and small letters count, and so does a space at the end.'
		]
	},
	turns: {
		tooEarly: [
			'You went to the login page before you had anything to log in with. Your username comes in the confirmation email. ‘Go back and wait for the email’, and let the clock run.',
			'You’re still too early for the login page. Nobody there can make your login come sooner: the support team sets it up, Monday to Friday, 8am to 6pm. Watch your inbox, and junk too.'
		],
		noPassword: [
			'You looked for a password in the email, and there isn’t one. You create it yourself, on the platform’s login page. Select ‘Back’ and read how the email says to do it.',
			'You won’t find a password in the email this time either. Take two things from it, your username and your platform, and go to the login page with them. The password comes last.'
		],
		noEmail: [
			'You said that you haven’t had a confirmation. You may have it already: look in your inbox, then junk, before you ask for another. If you ask again, you have to wait for the support team.',
			'You say again that nothing has come. Look for a sender called NHSP Agency Support Team, in both folders. If it’s there, select ‘Look again’ and go on. If not, ‘Ask for it once more’ is right.'
		],
		lockedOut: [
			'Ten wrong passwords have locked the login for a minute. If you never created one, there was nothing to guess. ‘Forgot Your Password’ works while it’s locked, and a new password unlocks it.',
			'The login is locked again: after the tenth, every wrong password locks it. Don’t wait to try again. Enter your username under ‘Forgot Your Password’, follow the link in the email and create a password.'
		],
		linkExpired: [
			'The link was sent more than 24 hours ago, so it doesn’t work any more. ‘Go to the login page’, select your platform, and use ‘Forgot Your Password’ for another.',
			'Another link has expired. Its 24 hours start when it’s sent, and keep running while its page is open. Ask for one when you have a few minutes, and go from the email to ‘Continue’ in one go.'
		],
		linkUsed: [
			'You followed a link that has already created a password, and a link works only once. ‘Go to the login page’ and log in with that password. You don’t need a second one.',
			'The used link brings you here every time. Leave that email alone: all you need is your platform, your username and the password you created. If you can’t remember that password, ‘Forgot Your Password’ sends a new link.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
