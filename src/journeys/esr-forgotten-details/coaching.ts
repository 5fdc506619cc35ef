import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		login: {
			why: 'ESR asks for a username and a password, or a smartcard at work. The link below is for people who don’t have one of the two, or who are locked out.',
			nudge: 'Which of the two do you know for certain? What you only guess at can lock the account.'
		},
		smartcard: {
			why: 'With a smartcard you need no username: at work, the card and its passcode open ESR. That is a way of its own.'
		},
		notTrusted: {
			why: 'By the guide of 2022, only a computer that your Trust looks after can look up usernames and reset passwords. Today it makes no difference.',
			nudge: 'It is not your details that are refused. What else does the page say that this needs?'
		},
		forgotten: {
			why: 'One email brings both: your username, and a link for a new password. ESR finds you by the address and the birthday on your record.',
			nudge:
				'ESR compares what you enter with its own record. Which of your addresses would your employer have put there?'
		},
		whichRecord: {
			why: 'Two records share your address and your birthday. ESR cannot know which of them you mean, so it asks.',
			nudge: 'Your story names two usernames. Which job is the one that you do now?'
		},
		emailOnItsWay: {
			why: 'The email takes 10 to 15 minutes, so asking twice gains nothing. The 24 hours of its link count from now.',
			nudge: 'There is nothing to fill in here. What has to pass, and where will you see that it has?'
		},
		emailDue: {
			why: 'By now the email should be there, in the inbox or in junk. If not, ask once more before you ask other people.',
			nudge: 'Have you looked in every place where an email can land? And does it go to a mailbox that you can open?'
		},
		setPassword: {
			why: 'Here you choose a new password, and the list says what it needs. Setting it also opens a locked account.',
			nudge:
				'Go through the list line by line before you type. Which of its lines would your usual kind of password break?'
		},
		passwordSet: {
			why: 'The new password counts at once, and a lock is gone with the old one. You are not logged in yet.',
			nudge: 'You know a password again, but you are not in. What is it that opens ESR?'
		},
		linkExpired: {
			why: 'A link that sets a password must not live for ever. Here it has 24 hours from when you asked; how long it really has is not published.',
			nudge: 'The link is dead, but what brought it to you still works. How did you get it?'
		},
		linkUsed: {
			why: 'The link sets one password and then stops working. Anyone who finds the email later can’t set a password with it.',
			nudge: 'A password has been set with this link. If you did that yourself, what do you have in your hands now?'
		},
		lockedOut: {
			why: 'Too many wrong passwords lock an ESR account, and waiting doesn’t unlock it. A reset gives you a new password and unlocks the account.',
			nudge:
				'Some services open again after a while. What does this page say of waiting, and what does it offer instead?'
		},
		inactive: {
			why: 'An account that nobody uses is switched off after some months. This has nothing to do with passwords, so a reset won’t help.',
			nudge: 'What you know is right, and it does not help. Who can switch on again what was switched off?'
		},
		notRegistered: {
			why: 'Being on an ESR record is one thing, having a login is another. It has to be asked for first, and here nobody did.',
			nudge: 'What was never made cannot be recovered. Who can see to it that it is made?'
		},
		localTeam: {
			why: 'The local ESR team mends what is wrong or missing on a record, once they know that it is you. They never need your password.'
		},
		support: {
			why: 'The support team hears what you did and what the page said, and never a password. Your record itself is the local ESR team’s.'
		},
		home: {
			why: 'You’re logged in. Your username stays the same, whatever happens to the password, so keep it where you can find it again.'
		}
	},
	messages: {
		signInWrong: [
			'You typed the username {answer.username} and a password, and they do not belong together. ESR does not say which of them is wrong. Check both, because here the third wrong password locks the account.',
			'{answer.username} with that password is refused as well. An ESR username looks like 999JSMITH01; an email address is none. Do not try a third password: the link for what you forgot is quicker than a lock.'
		],
		noMatch: [
			'You entered {answer.email} and {answer.dateOfBirth.date}. ESR has no record with these two together, and it does not say which one is wrong. Compare both with your card: it is the work email that counts.',
			'{answer.email} with {answer.dateOfBirth.date} is on no record. Look at the day, the month and the year one by one, and at the line ‘Work email’. If all is as on your card, the record is wrong: ‘Ask your local ESR team’.'
		],
		recordUnknown: [
			'You typed {answer.recordUsername}. That is not the username of the record you work under now, so the email would be about the wrong job. Your story tells which is which.',
			'{answer.recordUsername} is not it, either. Read your story again: one username is from an earlier time, the other from the ward you are on. Type it with all its letters and both digits at the end.'
		],
		tooShort: [
			'Your new password is too short for ESR. It asked for 8 characters in 2022 and asks for 12 today: the list above the field says which. NHSmail and NHS login have numbers of their own.',
			'It is still too short. Count each letter, number and sign as one, and compare with the first line of the list. Three words with hyphens between them are long enough for either rule.'
		],
		repeats: [
			'The same character stands twice in a row in your new password. The ESR rules of 2022 refuse that, even inside a word. Change one of the two.',
			'There still are two alike side by side. Read it slowly, one character after the other: ‘ff’, ‘oo’ or ‘22’ is enough. Leave out words with double letters, such as ‘copper’.'
		],
		letter: [
			'There is no letter in your new password. The ESR rules of 2022 want at least one, and one number besides. Numbers and signs alone do not do.',
			'Still not a single letter from A to Z. A date or a number from your head will not pass, however long. Put a word in front of it.'
		],
		number: [
			'There is no number in your new password. The ESR rules of 2022 want at least one digit among the letters. Put one in, wherever you like.',
			'It still has no digit from 0 to 9. A number written as a word does not count, and neither does a sign. Two digits after a hyphen are easy to keep in mind.'
		],
		previous: [
			'You have had this password before. ESR compares the new one with your last 4, the one you forgot included. Choose one that you have never had here.',
			'This one is among your last 4 as well. Your card lists the ones you know, under ‘Passwords you know’: none of those will do. Make up something quite new.'
		],
		common: [
			'Your new password is made of things that everybody tries first, such as ‘password’ with numbers behind it. ESR refuses those, however long they are. Take words that do not belong together.',
			'That one is easy to guess, too. Words for seasons, months, work or logging in hardly count, and neither do rows such as 1234. Think of three things that have nothing to do with each other.'
		],
		differ: [
			'The two passwords that you typed are not the same. ESR wants the new one twice, to catch a slip of the finger. Enter it in both fields again.',
			'They still differ. Select ‘Show’ beside both fields and compare them from the first character on. Mind capitals, and a space at the end.'
		]
	},
	turns: {
		login: [
			'You are back at the login page, and nothing has changed since you left it. If ESR refused you for anything other than your username and password, logging in again won’t help. Ask the people who can put it right.',
			'The login page once more. Recall what ESR said when it refused you: it named who takes care of that. Going round again leads to the same answer.'
		],
		smartcard: [
			'You chose the smartcard, which asks for no username. That leads out of this journey. To get username and password back, take a step back and use the ‘Forgot’ link on the login page.',
			'The smartcard ends this journey each time. You came for what you have forgotten, and the link that names it stands below the two buttons for logging in.'
		],
		notTrusted: [
			'You asked from a computer that your Trust does not look after, and the guide of 2022 does not allow that. Select ‘Go to a computer at work’. An email that you have keeps until then.',
			'The page is refused again, because you still sit at the same computer. What you type makes no difference, where you sit does: ‘Go to a computer at work’.'
		],
		forgotten: [
			'You are about to have details sent that you may have already, in your head or in your inbox. And a new password does not switch on an account that is off. Think first what it is that you lack.',
			'You are back at the form for forgotten details. It sends what you have forgotten and mends nothing else. If ESR refuses you for another reason, select ‘Ask your local ESR team’.'
		],
		emailOnItsWay: [
			'ESR found a record with what you entered, so an email goes to {answer.email}. Before you wait for it: can you open that mailbox, and is there such an email in it already?',
			'Another email goes to {answer.email}. If you cannot read what is sent there, a hundred of them do not help. Then the record needs another address, and the local ESR team sees to that.'
		],
		emailDue: [
			'You have waited for an email to {answer.email}. If it is not in the inbox and not in junk, or you have no access there, stop waiting and select ‘Ask your local ESR team’.',
			'You have waited again for post to {answer.email}. When two emails fail to reach you, the address on the record is probably an old one. Only your local ESR team can change it.'
		],
		setPassword: [
			'This form replaces your password. Do you need that? If you still know it, the username in the email is enough: follow its other link, ‘ESR login page’.',
			'You are at the form for a new password again. It does no harm, but it only helps somebody who has forgotten the old one. For the username, read the email.'
		],
		passwordSet: [
			'You have set a new password. If only the username was missing, that was more than you needed, and the old password no longer counts. Log in with the new one.',
			'The password is changed once more, and again it is only the newest that counts. Go to the login page and use it with the username from the email.'
		],
		linkExpired: [
			'More than 24 hours have passed since you asked, so the link sets no password any more. Select ‘Forgot username or password’ for a new email, and use it the same day.',
			'This link has run out as well. Its time counts from when you ask, and it runs while the form for the password stands open. Ask when you can see it through to the end.'
		],
		linkUsed: [
			'You opened a link with which a password was set already, and it works once. Select ‘Go to the login page’ and log in with the password that you chose.',
			'The link is used up, however often you open it. The same email has your username in it. If the password you chose is gone again, ‘Forgot username or password’ brings a new link.'
		],
		lockedOut: [
			'One wrong password too many has locked the account: here it is the third. Waiting does not open it. Select ‘Forgot username or password’: the reset unblocks it too.',
			'Guessing has locked the account again. After the second wrong password, stop and ask for a reset: an email of 10 to 15 minutes costs less than a lock.'
		],
		localTeam: [
			'You asked the local ESR team, who look after records. Nothing is wrong with yours here, so you can do this without them: work email, birthday and, where it is asked, the username you work under.',
			'The local ESR team again. Keep them for a record with wrong details, an account that is off, or one that was never made. For the rest, ask for the email, and once more if none comes.'
		],
		support: [
			'You wrote to the support team. A locked account opens with a reset that you can do yourself, and a wrong record is mended by your local ESR team. Try the one that fits first.',
			'You wrote to support again, and that ends the journey. Ask what it is that stops you: a password, a lock or the record. None of the three is mended by this email.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
