import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		login: {
			why: 'To log in you need the username from the ESR email and a password you’ve set yourself. Until you set one, no password works.',
			nudge:
				'Do you have an ESR password yet? If not, think where one would come from, and whether that has reached you.'
		},
		smartcard: {
			why: 'A smartcard is the other way into ESR, for people who have one and are at a reader at work. Without a card it’s no help.',
			nudge: 'This way needs a card and its code. Do you have both, and what do you have instead?'
		},
		setPassword: {
			why: 'The email’s second link brings you here, and works once. The password has to meet each line of the list, and the username stays as it is.',
			nudge: 'Check the password you have in mind against the list, line by line. Which line would it fail first?'
		},
		passwordSet: {
			why: 'You’ve set your password, and if your account was locked, it’s unlocked. Now log in: the published guide says to use a trusted computer for that.',
			nudge: 'You have a password now but you’re still not in. What’s a new password for?'
		},
		notTrusted: {
			why: 'After you set a password, the published guide lets you in only at a trusted computer: one your Trust looks after. Your password works there too.',
			nudge: 'Nothing is wrong with what you typed. What about where you typed it?'
		},
		linkExpired: {
			why: 'A link that sets a password only works for a time. How long isn’t published: here it’s 24 hours. A new email brings a new link.',
			nudge: 'This link won’t work again. Where could you get a new one?'
		},
		linkUsed: {
			why: 'The second link sets one password, and then it’s used up. From then on, use the first link, to the login page.',
			nudge: 'Think what this link did for you the first time. What have you had since then?'
		},
		lockedOut: {
			why: 'Too many wrong passwords lock the account, and waiting doesn’t unlock it. Setting a password does.',
			nudge: 'Waiting won’t help here. How could you get a password that you know for certain?'
		},
		forgotten: {
			why: 'This form sends the email with your username and two links. What you enter has to match your ESR record.',
			nudge: 'Your employer keeps this record. Which of your addresses, and which date, would be on it?'
		},
		emailOnItsWay: {
			why: 'The email goes to your Trust address and takes 10 to 15 minutes. It can land in junk, so look there too.',
			nudge: 'What you’re waiting for doesn’t come to this page. Where does it arrive, and how long may it take?'
		},
		support: {
			why: 'The support team helps when you can’t sort it out yourself, and passes a wrong record on to your local ESR team. Leave your password out of the email.'
		},
		home: {
			why: 'You’re in, with a username that doesn’t change and a password you set yourself. Next time you only need to type these two.'
		}
	},
	messages: {
		signInWrong: [
			'You tried to log in as {answer.username}, and ESR didn’t accept that with the password you typed. If you haven’t set one yet, no password works: the email from ESR has a link for setting one. If you have, check both. Here the third wrong password locks the account.',
			'Compare {answer.username} with the username in the email from ESR: it isn’t your name or an email address. The password is the one you set through the second link of that email, so don’t guess. One Trust tells its staff to stop after the second failure.'
		],
		noMatch: [
			'You entered {answer.email} and {answer.dateOfBirth.date}. Both have to be on your ESR record, and the page doesn’t say which one isn’t. Check both against your own details, and think which address your employer would have.',
			'ESR goes by your work address, not your own one, and by the day, month and year you were born. If {answer.email} and {answer.dateOfBirth.date} are both right, the record is wrong. Then use ‘Email the support team’: they’ll send you on to your local ESR team, who can look at it.'
		],
		tooShort: [
			'The new password has fewer characters than ESR needs. The published guidelines say 8, today’s say 12: the list on this page has the number that applies here. NHSmail needs 10, which is a different rule: don’t mix them up.',
			'Count every character of the new password, including hyphens and numbers, and check against the first line of the list. Three words of at least four letters each, with hyphens between them, are long enough for both editions of the rules.'
		],
		repeats: [
			'The new password has the same character twice in a row, and the published ESR guidelines don’t allow that. It’s often a word with double letters. Change that part and keep the rest. NHSmail has no such rule.',
			'Go through the new password character by character and look for a pair, such as the tt in ‘letter’ or the 00 in 2008. Split the two with a hyphen, or choose another word. The same character in two places is fine.'
		],
		letter: [
			'The new password has no letter in it. The published ESR guidelines ask for at least one letter and at least one number. Put a word in it. Smartcard passcodes are numbers only, but ESR passwords aren’t.',
			'ESR doesn’t accept a date, a phone number or any other row of numbers, with or without hyphens. Start with a word, such as the name of a plant, and put the numbers after it.'
		],
		number: [
			'The new password has no number in it. The published ESR guidelines ask for at least one, as well as a letter. Put one anywhere in it, but not the same number twice in a row.',
			'Only the digits 0 to 9 count as a number here: the word ‘seven’ doesn’t. Put two different digits after a hyphen at the end, but not the year you were born.'
		],
		previous: [
			'That new password is one of your last 4 at ESR, and today’s rules refuse those. NHSmail remembers your last 4 there too, separately. Think of one you’ve never had here.',
			'However well you remember it, ESR won’t accept an earlier password. ‘Passwords you know’, below your details, says which one was earlier at ESR. Leave that one aside and put three new words together.'
		],
		common: [
			'That new password is too easy to guess, so today’s rules refuse it. A common word with a few numbers after it is still common, even when it’s long. Use words that have nothing to do with each other.',
			'Leave out ‘password’, months, seasons, years, runs such as 1234 and words from your work. ESR itself recommends three random words: look around the room and pick three things nobody would name together.'
		],
		differ: [
			'The two boxes hold different passwords, so ESR hasn’t set either, and the link still works. Type the new password again in ‘Enter password again’, exactly as in the box above it.',
			'Show both passwords, with the buttons at the boxes, and compare them from the left. The difference is usually a capital letter, a hyphen or the last digit. Or empty both boxes and type the password twice.'
		]
	},
	turns: {
		smartcard: [
			'You chose to log in with a smartcard. That needs a card, its code and a reader at work. Without a card, go ‘Back’ and log in with your username and the password you’ve set.',
			'You chose the smartcard again, and there’s nothing you can type here. Go ‘Back’, fill in both boxes, and select ‘Log in with your username and password’.'
		],
		notTrusted: [
			'You logged in from a computer your Trust doesn’t look after, and the published guide asks for a trusted one. Your username and password are right. Go to a computer at work and log in there.',
			'This still isn’t a trusted computer, and a different password won’t change that. ‘Go to a computer at work’ takes you to one. Then log in with the same username and password.'
		],
		linkExpired: [
			'You opened the second link, or sent its form, after its time was up: 24 hours in this simulator. Your username stays the same. Select ‘Forgot username or password’ and ask for another email.',
			'The time for this link is up too. Ask for another email when you have time for it. Then follow its second link on the same day, and finish the form while it’s open.'
		],
		linkUsed: [
			'You followed the second link after it had set a password, and it only works once. That password still works. Go to the login page and use it there, with your username.',
			'The second link won’t do anything more, however often you follow it. The first link in the email goes to the login page. If you’ve forgotten the password, you can ask for a new email there.'
		],
		lockedOut: [
			'Too many wrong passwords locked the account: three in this simulator, as the real number isn’t published. Waiting doesn’t unlock it. Follow the second link in the email from ESR and set a password. If you have no such email, or its link is used or too old, ask for one here.',
			'The account is still locked, and the login page leads back here until you set a password. Open the newest email from ESR and choose ‘Reset or create your password’. Don’t guess: only setting a password there unlocks the account.'
		],
		forgotten: [
			'You’re at the form that asks for the email with your username and links. Use it if that email never came, or if its second link is used or too old. If you have one that works, follow its second link: you don’t need the form.',
			'You’re at this form again. Each email from it takes 10 to 15 minutes. Look in the inbox and in junk for one that has already arrived, and only ask again if there’s none.'
		],
		emailOnItsWay: [
			'You asked for another email, so you’ll wait 10 to 15 minutes. It comes to your Trust address, perhaps to junk. When it’s there, choose the second link and set your password.',
			'You’ve asked again, and that email takes another 10 to 15 minutes. One is enough. Let the training clock run for 15 minutes, then look in your inbox and junk before you do anything else.'
		],
		support: [
			'You chose to email the support team, so the journey ends here and you’re not logged in. That’s right if your record is wrong. For a password, a lock or an old link you only need an email from ESR.',
			'You ended with the support team again. Work out what’s stopping you before you write. If your account is locked or your link is old, you need a new password by email. If the computer isn’t trusted, you need one at work. If your record is wrong, you need other people.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
