import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		login: {
			why: 'ESR asks for a username and a password, or a smartcard at work. The link below is for people who don’t have one of the two, or who are locked out.',
			nudge: 'Which of the two do you know for certain? Guessing can lock the account.'
		},
		smartcard: {
			why: 'With a smartcard you don’t need a username: at work, the card and its passcode open ESR. That’s a different way in.'
		},
		notTrusted: {
			why: 'The 2022 guide says you can look up usernames and reset passwords only on a computer your Trust looks after. Today it makes no difference.',
			nudge: 'Nothing is wrong with your details. What else does the page say you need?'
		},
		forgotten: {
			why: 'One email brings your username and a link for a new password. ESR finds you by the email address and date of birth on your record.',
			nudge:
				'ESR compares what you enter with its own record. Which of your addresses would your employer have put there?'
		},
		whichRecord: {
			why: 'Two records have your email address and date of birth. ESR can’t tell which one you mean, so it asks.',
			nudge: 'Your story names two usernames. Which one goes with the job you do now?'
		},
		emailOnItsWay: {
			why: 'The email takes 10 to 15 minutes, so asking twice won’t help. Its link works for 24 hours from now.',
			nudge: 'There’s nothing to fill in here. What are you waiting for, and where will it arrive?'
		},
		emailDue: {
			why: 'The email should be in your inbox or junk by now. If it isn’t, ask for it once more before you ask other people.',
			nudge: 'Have you looked everywhere an email can land? And can you open the mailbox it goes to?'
		},
		setPassword: {
			why: 'Here you choose a new password, and the list says what it needs. It also unlocks your account if it’s locked.',
			nudge: 'Go through the list line by line before you type. Which line would your usual kind of password break?'
		},
		passwordSet: {
			why: 'Your new password works straight away, and if your account was locked, it’s unlocked now. You’re not logged in yet.',
			nudge: 'You have a password again, but you’re not in yet. Where can you use it?'
		},
		linkExpired: {
			why: 'A link that sets a password shouldn’t work for ever. Here it works for 24 hours from when you asked. How long the real one works isn’t published.',
			nudge: 'This link has expired, but you can still get another. How did you get this one?'
		},
		linkUsed: {
			why: 'The link sets one password and then stops working. Anyone who finds the email later can’t set a password with it.',
			nudge: 'Someone has set a password with this link. If that was you, what can you use now?'
		},
		lockedOut: {
			why: 'Too many wrong passwords lock an ESR account, and waiting doesn’t unlock it. A reset gives you a new password and unlocks the account.',
			nudge:
				'Some services unlock after a while. What does this page say about waiting, and what does it offer instead?'
		},
		inactive: {
			why: 'An account that nobody uses is switched off after some months. This has nothing to do with passwords, so a reset won’t help.',
			nudge: 'You know the right details, but they don’t help here. Who can switch your account back on?'
		},
		notRegistered: {
			why: 'You have an ESR record, but that doesn’t give you a login. Someone has to ask for one first, and nobody has.',
			nudge: 'You can’t recover a login you never had. Who can set one up?'
		},
		localTeam: {
			why: 'Once the local ESR team know it’s you, they put right what’s wrong or missing on your record. They never need your password.'
		},
		support: {
			why: 'Tell the support team what you did and what the page said, but never a password. Your record itself is a matter for the local ESR team.'
		},
		home: {
			why: 'You’re logged in. Your username stays the same, whatever happens to the password, so keep it where you can find it again.'
		}
	},
	messages: {
		signInWrong: [
			'You typed the username {answer.username} and a password, and they don’t match. ESR doesn’t say which one is wrong. Check both, because here the third wrong password locks the account.',
			'ESR refused {answer.username} with that password too. An ESR username looks like 999JSMITH01, not like an email address. Don’t try a third password: using the link for forgotten details is quicker than unlocking an account.'
		],
		noMatch: [
			'You entered {answer.email} and {answer.dateOfBirth.date}. No ESR record has both, and the page doesn’t say which one is wrong. Check both against your card: ESR goes by your work email.',
			'No record has {answer.email} and {answer.dateOfBirth.date}. Check the day, month and year one by one, and the line ‘Work email’. If they all match your card, the record is wrong: ‘Ask your local ESR team’.'
		],
		recordUnknown: [
			'You typed {answer.recordUsername}. That isn’t the username of the record you work under now, so the email would be about the wrong job. Your story says which is which.',
			'It isn’t {answer.recordUsername} either. Read your story again: one username is from an earlier time, the other from the ward you’re on. Type all its letters, and both digits at the end.'
		],
		tooShort: [
			'Your new password is too short for ESR. It asked for 8 characters in 2022 and asks for 12 today: the list above the field says which. NHSmail and NHS login have their own rules.',
			'It’s still too short. Count every letter, number and symbol, and check against the first line of the list. Three words with hyphens between them are long enough for either rule.'
		],
		repeats: [
			'Your new password has the same character twice in a row. The 2022 ESR rules don’t allow that, even inside a word. Change one of the two.',
			'There are still two the same, side by side. Read it slowly, one character at a time: look for pairs such as ‘ff’, ‘oo’ or ‘22’. Avoid words with double letters, such as ‘copper’.'
		],
		letter: [
			'Your new password has no letters. The 2022 ESR rules ask for at least one letter and one number. Numbers and symbols alone aren’t enough.',
			'There’s still no letter from A to Z. A date or a number won’t pass, however long it is. Put a word in front of it.'
		],
		number: [
			'Your new password has no numbers. The 2022 ESR rules ask for at least one digit as well as letters. Put one in wherever you like.',
			'It still has no digit from 0 to 9. A number written as a word doesn’t count, and neither does a symbol. Two digits after a hyphen are easy to remember.'
		],
		previous: [
			'You’ve had this password before. ESR compares the new one with your last 4, including the one you forgot. Choose one you’ve never had here.',
			'This is one of your last 4 too. Your card lists the ones you know, under ‘Passwords you know’: none of those will do. Make up a completely new one.'
		],
		common: [
			'Your new password is made of things everybody tries first, such as ‘password’ with numbers after it. ESR refuses those, however long they are. Use words that don’t go together.',
			'That one’s easy to guess too. Words for seasons, months, work or logging in hardly count, and neither do runs such as 1234. Think of three things that have nothing to do with each other.'
		],
		differ: [
			'The two passwords you typed aren’t the same. ESR asks for the new one twice, to catch typing mistakes. Enter it in both fields again.',
			'They still don’t match. Select ‘Show’ beside both fields and compare them character by character. Look for capitals, and a space at the end.'
		]
	},
	turns: {
		login: [
			'You’re back at the login page, and nothing has changed since you left it. If ESR refused you for anything other than your username and password, logging in again won’t help. Ask the people who can put it right.',
			'You’re at the login page once more. Think what ESR said when it refused you: it named the people who deal with that. Going round again gets the same answer.'
		],
		smartcard: [
			'You chose the smartcard, which doesn’t need a username. That takes you out of this journey. To get your username and password back, go back and use the ‘Forgot’ link on the login page.',
			'The smartcard ends this journey every time. You came for details you’ve forgotten, and there’s a link for those below the two login buttons.'
		],
		notTrusted: [
			'You asked from a computer your Trust doesn’t look after, and the 2022 guide doesn’t allow that. Select ‘Go to a computer at work’. If you have an email already, keep it until then.',
			'ESR refused again, because you’re still at the same computer. It doesn’t matter what you type, only where you are: ‘Go to a computer at work’.'
		],
		forgotten: [
			'You’re asking for details you may already know, or have in your inbox. And a new password doesn’t switch an account back on. Think first what you’re missing.',
			'You’re back at the form for forgotten details. It sends what you’ve forgotten and does nothing else. If ESR refuses you for another reason, select ‘Ask your local ESR team’.'
		],
		emailOnItsWay: [
			'ESR found a record that matches, so an email is on its way to {answer.email}. Before you wait: can you open that mailbox, and is there already an email like that in it?',
			'Another email is on its way to {answer.email}. If you can’t read what’s sent there, asking again won’t help. Your record needs another address, and the local ESR team can see to that.'
		],
		emailDue: [
			'You’ve waited for an email to {answer.email}. If it isn’t in your inbox or junk, or you can’t open that mailbox, stop waiting and select ‘Ask your local ESR team’.',
			'You’ve waited again for an email to {answer.email}. If two emails don’t reach you, the address on your record is probably an old one. Only your local ESR team can change it.'
		],
		setPassword: [
			'This form replaces your password. Do you need that? If you still know it, the username in the email is enough: follow the email’s other link, ‘ESR login page’.',
			'You’re at the form for a new password again. It does no harm, but it only helps if you’ve forgotten the old one. Your username is in the email.'
		],
		passwordSet: [
			'You’ve set a new password. If you only needed your username, you didn’t have to, and the old password no longer works. Log in with the new one.',
			'You’ve changed the password again, and only the newest one works. Go to the login page and use it with the username from the email.'
		],
		linkExpired: [
			'You asked more than 24 hours ago, so the link no longer works. Select ‘Forgot username or password’ for a new email, and use it the same day.',
			'This link has expired too. Its 24 hours start when you ask, and keep running while the password form is open. Ask when you have time to finish.'
		],
		linkUsed: [
			'You opened a link that has already set a password, and it only works once. Select ‘Go to the login page’ and log in with the password you chose.',
			'This link won’t work again, however often you open it. The same email has your username in it. If you can’t remember the password you chose, ‘Forgot username or password’ gets you a new link.'
		],
		lockedOut: [
			'Too many wrong passwords have locked the account: here it takes three. Waiting doesn’t unlock it. Select ‘Forgot username or password’: the reset unlocks it too.',
			'Guessing has locked the account again. After the second wrong password, stop and ask for a reset: it’s better to wait 10 to 15 minutes for an email than to be locked out.'
		],
		localTeam: [
			'You asked the local ESR team, who look after records. Nothing is wrong with yours here, so you can do this without them. Enter your work email, your date of birth and, if you’re asked, the username you work under.',
			'You’ve asked the local ESR team again. Go to them if details on your record are wrong, or if your account is off or was never set up. For the rest, ask for the email, and once more if it doesn’t come.'
		],
		support: [
			'You wrote to the support team. You can unlock an account yourself with a reset, and your local ESR team puts a wrong record right. First try the one that fits.',
			'You wrote to support again, and that ends the journey. Ask yourself what’s stopping you: a password, a lock or the record. This email doesn’t fix any of the three.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
