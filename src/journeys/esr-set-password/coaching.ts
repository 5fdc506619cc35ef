import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		login: {
			why: 'Logging in takes the username from the ESR email and a password you have set yourself. Until one is set, no password is right.',
			nudge:
				'Do you have an ESR password by now? If not, think where one would come from, and whether that has reached you.'
		},
		smartcard: {
			why: 'A smartcard is the other way into ESR, for people who have one and sit at a reader at work. It is no help without a card.',
			nudge: 'This way needs a card and the code of it. Do you have both, and what do you have in place of them?'
		},
		setPassword: {
			why: 'The second link of the email leads here, and works once. The password has to meet each line of the list, and the username stays as it is.',
			nudge: 'Hold what you have in mind against the list, line by line. Which line would it fail first?'
		},
		passwordSet: {
			why: 'Your password is set, and a lock is gone with it. Now log in with it: the published guide wants a trusted computer for that.',
			nudge: 'You have a password now and are still outside. What is a new password for?'
		},
		notTrusted: {
			why: 'The published guide lets you in, after a password was set, at a trusted computer only: one that your Trust looks after. Your password comes with you.',
			nudge: 'Nothing is wrong with what you typed. What about the place where you typed it?'
		},
		linkExpired: {
			why: 'A link that sets a password works for a time only. How long is not published: here it is 24 hours. A new email brings a new link.',
			nudge: 'This link will not work again. Where could a fresh one come from?'
		},
		linkUsed: {
			why: 'The second link sets one password and is used up. From then on the first one, to the login page, is the link for you.',
			nudge: 'Think what this link did for you the first time. What do you have since then?'
		},
		lockedOut: {
			why: 'Too many wrong passwords lock the account, and waiting does not open it. Setting a password does.',
			nudge: 'Waiting won’t help here. How could you get a password that you know for certain?'
		},
		forgotten: {
			why: 'This form sends the email with your username and two links. What you enter has to be what your ESR record holds.',
			nudge: 'Your employer keeps this record. Which of your addresses, and which date, would be on it?'
		},
		emailOnItsWay: {
			why: 'The email goes to your Trust address and takes 10 to 15 minutes. It can land in junk, so look there too.',
			nudge: 'What you wait for does not come to this page. Where does it arrive, and how long may it take?'
		},
		support: {
			why: 'The support team helps where you cannot help yourself, and a wrong record goes on to your local ESR team. Leave your password out of the email.'
		},
		home: {
			why: 'You are in, with a username that does not change and a password you set yourself. Next time these two are all you type.'
		}
	},
	messages: {
		signInWrong: [
			'You tried to log in as {answer.username}, and ESR does not take that with the password you typed. If you have set none yet, no password is right: the email from ESR has a link for setting one. If you have, check both. Here the third wrong password locks the account.',
			'Compare {answer.username} with the username in the email from ESR: it is neither your name nor an email address. The password is the one you set behind the second link of that email, never one that you guess. One Trust tells its staff to stop after the second failure.'
		],
		noMatch: [
			'You entered {answer.email} and {answer.dateOfBirth.date}. Both have to be on your ESR record, and the page does not tell which of them is not. Compare each with your own details, and think which address your employer would have.',
			'ESR goes by your work address, not your own one, and by the day, month and year of your birth. If {answer.email} and {answer.dateOfBirth.date} are both right, the record is wrong. Then ‘Email the support team’ is the way: they send you on to your local ESR team, who can look at it.'
		],
		tooShort: [
			'The new password has fewer characters than ESR needs. The published guidelines say 8, those of today 12: the list on this page has the number that counts here. NHSmail needs 10, and that is another rule: do not mix them up.',
			'Count each character of the new password, hyphens and numbers too, and compare with the first line of the list. Three words of at least four letters each, with hyphens between them, are long enough by both editions of the rules.'
		],
		repeats: [
			'The new password has the same character twice in a row, and the published ESR guidelines refuse that. Words with double letters are a usual cause. Change that spot and keep the rest. NHSmail has no such rule.',
			'Go through the new password character by character and look for a pair, such as the tt in ‘letter’ or the 00 in 2008. Part the two with a hyphen, or take another word. The same character in two places is fine.'
		],
		letter: [
			'The new password has no letter in it. The published ESR guidelines need at least one letter and at least one number. Put a word in it. A passcode of numbers only is what a smartcard has, not ESR.',
			'A date, a phone number or any other row of numbers is refused here, with or without hyphens. Start with a word, such as the name of a plant, and let the numbers follow it.'
		],
		number: [
			'The new password has no number in it. The published ESR guidelines need at least one, besides a letter. Put one anywhere in it, and not the same number twice in a row.',
			'Only the digits 0 to 9 count as a number here: the word ‘seven’ does not. Put two different digits behind a hyphen at the end, and leave out the year of your birth.'
		],
		previous: [
			'That new password is one of the last 4 you had at ESR, and the rules of today refuse those. NHSmail remembers 4 as well, apart from these. Think of one that you have never had here.',
			'However well you remember it, an earlier ESR password stays refused. ‘Passwords you know’, below your details, says which of them was earlier at ESR. Leave that one aside and put three new words together.'
		],
		common: [
			'That new password is too easy to guess, so the rules of today refuse it. A usual word with a few numbers behind it is common even when it is long. Take words that have nothing to do with each other.',
			'Leave out ‘password’, months, seasons, years, rows such as 1234 and words from your work. ESR itself advises three random words: look around the room and take three things that nobody would name together.'
		],
		differ: [
			'The two boxes hold different passwords, so ESR has set neither, and the link still works. Type the new password once more in ‘Enter password again’, exactly as in the box above it.',
			'Show both passwords, with the buttons at the boxes, and compare them from the left. A capital letter, a hyphen or the last digit is where they mostly part. Or empty both boxes and type the password twice.'
		]
	},
	turns: {
		smartcard: [
			'You chose to log in with a smartcard. That needs a card, its code and a reader at work. Without a card go ‘Back’, and log in with the username and the password that you have set.',
			'You chose the smartcard once more, and nothing can be typed here. Go ‘Back’, fill in both boxes, and select ‘Log in with your username and password’.'
		],
		notTrusted: [
			'You logged in from a computer that your Trust does not look after, and the published guide wants a trusted one. Your username and password are right. Go to a computer at work and log in there.',
			'This is still not a trusted computer, and no other password would change that. ‘Go to a computer at work’ stands for the walk there. Then log in with the same username and password.'
		],
		linkExpired: [
			'You came to the second link, or to the end of its form, after its time was over: 24 hours in this simulator. The username stays. Select ‘Forgot username or password’ and ask for another email.',
			'The time for this link is over as well. Ask for another email when you can stay with it. Then follow its second link on the same day, and finish the form while it is open.'
		],
		linkUsed: [
			'You followed the second link after it had set a password, and it works once. That password stands. Go to the login page and use it there, with your username.',
			'The second link does nothing any more, however often you follow it. The first link of the email leads to the login page. If you’ve forgotten the password, you can ask for a new email there.'
		],
		lockedOut: [
			'Too many wrong passwords locked the account: three in this simulator, as the real number is not published. Waiting does not open it. Follow the second link in the email from ESR and set a password. If there is no such email, or its link is used or too old, ask for one here.',
			'The account is still locked, and the login page leads back here until a password has been set. Open the newest email from ESR and choose ‘Reset or create your password’. Do not guess: only a password set there opens the account.'
		],
		forgotten: [
			'You are at the form that asks for the email with your username and links. It is right if that email never came, or if its second link is used or too old. If you have one that works, follow its second link: no form is needed.',
			'You are at this form again. Each email from it takes 10 to 15 minutes. Look in the inbox and in junk for one that has already arrived, and only ask again if there is none.'
		],
		emailOnItsWay: [
			'You asked for another email, and so there is a wait of 10 to 15 minutes. It comes to your Trust address, perhaps into junk. When it is there, choose the second link and set your password.',
			'You have asked once more, and that email takes its own 10 to 15 minutes. One is enough. Let the training clock run for 15 minutes, then look in the inbox and in junk before you do anything else.'
		],
		support: [
			'You left for an email to the support team, so the journey ends here and you are not logged in. That is the way if your record is wrong. For a password, a lock or an old link you need only an email from ESR.',
			'The journey ended with the support team again. Name what stops you before you write. A lock or an old link needs a new password by email, and a computer that is not trusted needs one at work. A wrong record needs other people.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
