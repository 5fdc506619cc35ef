import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		intranet: {
			why: 'You start at a Trust computer. There you can use your smartcard in place of the username and password you don’t know.',
			nudge: 'You know no ESR password that would let you in. What do you carry that can, and what does this page open?'
		},
		insertCard: {
			why: 'Having the card is one half of the proof that it is you. It has to stay in the reader until you are done.',
			nudge: 'Nothing can be typed on this page. What is it waiting for, and where beside the page is that?'
		},
		cardUnread: {
			why: 'A reader misses a card now and then. It has to come out and go in again, chip first, before anything else can happen.',
			nudge:
				'The card is in, and the reader has not noticed. What would have to change for the reader to look once more?'
		},
		enterPasscode: {
			why: 'The passcode is the other half of the proof: 6 to 8 numbers. The third wrong one locks the card, so look it up rather than guess.',
			nudge:
				'It is not a password of ESR, and it is not on this page. Which number belongs to the card, and where did you read it?'
		},
		cardLocked: {
			why: 'Three wrong passcodes lock the card, whoever typed them. The Registration Authority checks who you are and unlocks it.',
			nudge:
				'Trying again does not open a locked card, and neither does waiting. Who would have to be sure that it is you?'
		},
		esrHome: {
			why: 'You are in ESR by smartcard. Courses, your details and the way in from elsewhere are three different entries of the menu.',
			nudge:
				'Think of what you want: to open ESR tonight without this card. Which entry is about the way in, and not about what is inside?'
		},
		otherPage: {
			why: 'Courses and personal details are what you will see at home, too. The username and password to get there are kept elsewhere.',
			nudge: 'Nothing on this page is about getting in from home. What else was there to choose from, one page before?'
		},
		manage: {
			why: 'ESR shows your username here: it starts with 234 and stays the same, whatever password you set. Note it before you go on.',
			nudge: 'To log in at home takes two things. One of them you can read here: what is still missing?'
		},
		choosePassword: {
			why: 'The rules on this page are ESR’s own. NHSmail and NHS login have others, and ESR’s were changed in August 2021.',
			nudge: 'Take the rules of the list one at a time. Which of them would the password in your head break?'
		},
		approved: {
			why: 'The password counts from now on, at home as well. Keep it and the username in a password manager, not in a note on the desk.',
			nudge:
				'Your business in ESR is done, and the computer is not yours. What of yours is still in it, and should not stay there?'
		},
		cardLeft: {
			why: 'With a card left in the reader, the next person works in your name. On a shared computer the card comes out first.',
			nudge: 'Nothing on this page can carry your card for you. What on the desk has to move before you do?'
		},
		sessionEnded: {
			why: 'Taking the card out ends your time in ESR at once. The page says whether your new password had been set by then.',
			nudge:
				'Read what the page says about your password. Have you got what you came for, or is there work left for the card?'
		},
		logIn: {
			why: 'Away from work ESR wants a username and a password, and no card. When it refuses them, it does not say which of the two is wrong.',
			nudge:
				'Have you both a username and a password that ESR knows? If one is missing, where could you look it up or set it?'
		},
		noReader: {
			why: 'Your smartcard needs a reader, and this journey knows readers at work only. There it shows your username and lets you set a password.',
			nudge: 'The card is the right one, and the place is not. Where would it be of use to you?'
		},
		forgotten: {
			why: 'Without a card, ESR tells a username or resets a password by email, to people whose address and date of birth it knows. That is another journey.'
		},
		lockedOut: {
			why: 'Too many wrong passwords lock the account, and time does not open it. A new password does, and your smartcard lets you set one.',
			nudge: 'Guessing and waiting won’t help here. How could you get a password that you know for certain?'
		},
		signedIn: {
			why: 'You are in from home, without a smartcard. The same username and password open your courses.'
		}
	},
	messages: {
		passcodeWrong: [
			'The passcode that you typed is not that of this smartcard. The third wrong one locks the card, and earlier ones count. Read it in the story under ‘You are’, and type it slowly.',
			'Wrong once more. Perhaps two digits changed places: compare each one with the story under ‘You are’, from left to right. Only the card’s own passcode counts here, no password of ESR.'
		],
		signInWrong: [
			'ESR refuses {answer.username} with the password that you typed, and does not say which is wrong. It wants the username that starts with 234, not an email address, and the password set for ESR. Check both.',
			'{answer.username} was refused again. Stop here, because the next failure may lock the account. At work your smartcard shows the username under ‘Manage Internet Access’, and you can set a password there.'
		],
		tooShort: [
			'The new password has fewer characters than ESR needs: 8 by the guide of 2022, 12 by today’s rules. The first line of the list says which holds here. NHSmail’s number is another: do not mix them up.',
			'Still too short. Count every letter, number and hyphen, and compare with the first line of the list. Three words with hyphens between them are long enough, in the form of Tulip-Basket-River-7.'
		],
		repeats: [
			'Somewhere in the new password the same character stands twice in a row, like the ff in coffee. The list on this page forbids that. Change one of the two, or put something between them.',
			'There is still a pair in it. Go through it character by character: pairs hide in words such as kettle and summer, and 33 or two hyphens are pairs, too. Take a word without one.'
		],
		letter: [
			'The new password is made of numbers and signs only. ESR’s list asks for at least one letter, so put a word in it.',
			'There is still no letter from A to Z in it. Numbers alone are the rule for a smartcard’s passcode, not for an ESR password. Set a word before them, in the form of Tulip-4917.'
		],
		number: [
			'The new password has no number in it. The last line of the list asks for at least one: add one wherever you can remember it.',
			'It still has no figure from 0 to 9. A number spelt out, such as seven, counts as letters. Type the figure, in the form of Tulip-Basket-7.'
		],
		previous: [
			'The new password is one of your last 4 at ESR. Today’s rules refuse those, however long they are. Make up one that you have not used there.',
			'ESR has had that one as well. Passwords marked ‘earlier at ESR (training)’ under ‘You are’ are out, and so is any that you set a moment ago. Think of a new one instead of picking from that list.'
		],
		common: [
			'The new password is long enough, but too easy to guess. A common word does not get better with a year and a sign behind it. Take three random words instead.',
			'It is still a common one. Words from work such as hospital or nurse, months, years and runs such as 1234 hardly count. Choose words that have nothing to do with you, your work or each other.'
		],
		differ: [
			'The password in ‘Enter password again’ is not the one in the field above it. ESR wants the same one twice, so that a slip does not lock you out at home. Type both again.',
			'The two fields still differ, perhaps by one character at the end. Use ‘Show’ at both, compare them from left to right, and correct the one that is not what you meant.'
		]
	},
	turns: {
		intranet: [
			'You are back where the way at work begins. A password that you have set stays set. Go in again with ‘ESR’ and your smartcard for what is still missing.',
			'The staff intranet once more. Before you leave ESR this time, check that you have both: the username, noted, and a password that has been set.'
		],
		otherPage: [
			'You opened an entry that has nothing to do with getting in from home. Go ‘Back’ and look for the one that speaks of the internet.',
			'Not here either: courses and details are what is inside ESR. The way in from home is kept under ‘Manage Internet Access’.'
		],
		cardLeft: [
			'You were about to leave with your smartcard still in the reader. Take it out: the next person at this computer could work in your name.',
			'The card is in the reader again while you want to leave. Make it a habit at every shared computer: take the card first, then get up.'
		],
		cardLocked: [
			'The third wrong passcode has locked your smartcard, and earlier ones counted. Have the Registration Authority unlock it. The passcode is still the one in your story.',
			'The card is locked a second time. Have it unlocked once more, and then do not type from memory: copy the passcode from the story under ‘You are’, digit by digit.'
		],
		noReader: [
			'You tried the smartcard where there is no reader for it. ‘Go to work’ takes it to one. If you know your username and password, go back to the login page instead and type them.',
			'There is still no reader here, and the card cannot help at home. Its place is the computer at work; at home it is the username and the password that count.'
		],
		forgotten: [
			'You asked for help by email from home, which is a journey of its own. This one goes by smartcard: ‘Go to work’, read the username there and set a password.',
			'You have come to the help by email again. Here the card does both: under ‘Manage Internet Access’ at work it shows the username and lets you set a password.'
		],
		lockedOut: [
			'Too many wrong passwords have locked the account, and waiting does not open it. Choose ‘Go to work’ and set a new password there with your smartcard: that opens it again.',
			'The account is locked still, or anew. Stop guessing: a password that you set at work under ‘Manage Internet Access’ opens it, and it is one that you know.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
