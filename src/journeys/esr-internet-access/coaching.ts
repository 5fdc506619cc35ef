import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		intranet: {
			why: 'You start at a Trust computer. There you can use your smartcard in place of the username and password you don’t know.',
			nudge:
				'You don’t know an ESR password that would let you in. What do you carry that can, and what does this page open?'
		},
		insertCard: {
			why: 'Having the card is half of proving it’s you. Leave it in the reader until you’re done.',
			nudge: 'You can’t type anything on this page. What is it waiting for, and where beside the page is that?'
		},
		cardUnread: {
			why: 'Readers miss a card now and then. Take it out and put it in again, chip first, before you do anything else.',
			nudge: 'The card is in, but the reader hasn’t noticed. What would make the reader look again?'
		},
		enterPasscode: {
			why: 'The passcode is the other half of proving it’s you: 6 to 8 numbers. The third wrong one locks the card, so look it up rather than guess.',
			nudge:
				'It isn’t your ESR password, and it isn’t on this page. Which number goes with the card, and where did you read it?'
		},
		cardLocked: {
			why: 'Three wrong passcodes lock the card, no matter who typed them. The Registration Authority checks who you are and unlocks it.',
			nudge: 'Neither trying again nor waiting unlocks a card. Who would have to be sure that it’s you?'
		},
		esrHome: {
			why: 'You’re in ESR with your smartcard. The menu has separate entries for courses, your details and getting in from elsewhere.',
			nudge:
				'Think of what you want: to open ESR tonight without this card. Which entry is about getting in, not about what’s inside?'
		},
		otherPage: {
			why: 'You’ll see courses and personal details at home too. The username and password to get there are kept elsewhere.',
			nudge: 'Nothing on this page is about getting in from home. What else could you choose, one page back?'
		},
		manage: {
			why: 'ESR shows your username here: it starts with 234 and stays the same, whatever password you set. Note it down before you go on.',
			nudge: 'You need two things to log in at home. One of them you can read here: what’s still missing?'
		},
		choosePassword: {
			why: 'The rules on this page are ESR’s own. NHSmail and NHS login have others, and ESR’s changed in August 2021.',
			nudge: 'Take the rules on the list one at a time. Which of them would the password you have in mind break?'
		},
		approved: {
			why: 'The password works from now on, at home as well. Keep it and the username in a password manager, not in a note on the desk.',
			nudge: 'You’ve finished in ESR, and this computer isn’t yours. What have you left in it?'
		},
		cardLeft: {
			why: 'If you leave your card in the reader, the next person works in your name. On a shared computer, take the card out first.',
			nudge: 'Nothing on this page can take your card with you. What on the desk has to move before you do?'
		},
		sessionEnded: {
			why: 'Taking the card out logs you out of ESR at once. The page says whether you’d set your new password by then.',
			nudge:
				'Read what the page says about your password. Have you got what you came for, or do you still need the card?'
		},
		logIn: {
			why: 'Away from work ESR asks for a username and password, not a card. When it refuses them, it doesn’t say which one is wrong.',
			nudge:
				'Do you have both a username and a password that ESR knows? If one is missing, where could you look it up or set it?'
		},
		noReader: {
			why: 'Your smartcard needs a reader, and in this journey there are readers only at work. There the card shows your username and lets you set a password.',
			nudge: 'It’s the right card in the wrong place. Where would it be of use to you?'
		},
		forgotten: {
			why: 'Without a card, ESR emails usernames and password resets to people whose email address and date of birth it knows. That’s another journey.'
		},
		lockedOut: {
			why: 'Too many wrong passwords lock the account, and waiting doesn’t unlock it. A new password does, and you can set one with your smartcard.',
			nudge: 'Guessing and waiting won’t help here. How could you get a password that you know for certain?'
		},
		signedIn: {
			why: 'You’re in from home, without a smartcard. The same username and password open your courses.'
		}
	},
	messages: {
		passcodeWrong: [
			'The passcode you typed isn’t the one for this smartcard. The third wrong one locks the card, and earlier ones count. Read it in the story under ‘You are’, and type it slowly.',
			'Wrong again. You may have swapped two digits: compare each one with the story under ‘You are’, from left to right. Only the card’s own passcode works here, not an ESR password.'
		],
		signInWrong: [
			'ESR refused {answer.username} with the password you typed, and doesn’t say which is wrong. It needs the username that starts with 234, not an email address, and the password set for ESR. Check both.',
			'ESR refused {answer.username} again. Stop here, because the next failure may lock the account. At work your smartcard shows the username under ‘Manage Internet Access’, and you can set a password there.'
		],
		tooShort: [
			'The new password has fewer characters than ESR needs: 8 in the 2022 guide, 12 under today’s rules. The first line of the list says which applies here. NHSmail has its own number: don’t mix them up.',
			'It’s still too short. Count every letter, number and hyphen, and check against the first line of the list. Three words with hyphens between them are long enough, like Tulip-Basket-River-7.'
		],
		repeats: [
			'The new password has the same character twice in a row somewhere, like the ff in coffee. The list on this page doesn’t allow that. Change one of the two, or put something between them.',
			'There’s still a pair in it. Go through it character by character: pairs hide in words such as kettle and summer, and 33 or two hyphens are pairs too. Choose a word without one.'
		],
		letter: [
			'The new password has only numbers and symbols. ESR’s list asks for at least one letter, so put a word in it.',
			'It still has no letter from A to Z. Numbers alone are the rule for a smartcard’s passcode, not for an ESR password. Put a word before them, like Tulip-4917.'
		],
		number: [
			'The new password has no number in it. The last line of the list asks for at least one: add one wherever you’ll remember it.',
			'It still has no digit from 0 to 9. A number spelt out, such as seven, counts as letters. Type the digit, like Tulip-Basket-7.'
		],
		previous: [
			'The new password is one of your last 4 at ESR. Today’s rules refuse those, however long they are. Make up one you haven’t used there.',
			'You’ve had that one at ESR too. You can’t use passwords marked ‘earlier at ESR (training)’ under ‘You are’, or any that you set a moment ago. Think of a new one instead of picking from that list.'
		],
		common: [
			'The new password is long enough, but too easy to guess. Adding a year and a symbol to a common word doesn’t help. Use three random words instead.',
			'It’s still a common one. Words from work such as hospital or nurse, months, years and runs such as 1234 hardly count. Choose words that have nothing to do with you, your work or each other.'
		],
		differ: [
			'The password in ‘Enter password again’ isn’t the same as the one above it. ESR asks for it twice, so that a typing mistake doesn’t lock you out at home. Type both again.',
			'The two fields still don’t match, perhaps by one character at the end. Use ‘Show’ on both, compare them from left to right, and correct the one that isn’t what you meant.'
		]
	},
	turns: {
		intranet: [
			'You’re back where you started at work. If you’ve set a password, it stays set. Go in again with ‘ESR’ and your smartcard for what’s still missing.',
			'You’re at the staff intranet once more. Before you leave ESR this time, check that you have both: the username, noted down, and a password you’ve set.'
		],
		otherPage: [
			'You opened an entry that has nothing to do with getting in from home. Go ‘Back’ and look for the one that mentions the internet.',
			'It isn’t here either: courses and details are what’s inside ESR. Getting in from home is under ‘Manage Internet Access’.'
		],
		cardLeft: [
			'You were about to leave with your smartcard still in the reader. Take it out: the next person at this computer could work in your name.',
			'You’re leaving with the card in the reader again. Make it a habit at every shared computer: take the card first, then get up.'
		],
		cardLocked: [
			'The third wrong passcode has locked your smartcard, and earlier ones counted. Ask the Registration Authority to unlock it. The passcode is still the one in your story.',
			'The card is locked again. Get it unlocked once more, and then don’t type from memory: copy the passcode from the story under ‘You are’, digit by digit.'
		],
		noReader: [
			'You tried the smartcard where there’s no reader for it. ‘Go to work’ takes it to one. If you know your username and password, go back to the login page instead and type them.',
			'There’s still no reader here, and the card can’t help at home. Use it in the computer at work; at home you need the username and password.'
		],
		forgotten: [
			'You asked for help by email from home, which is another journey. In this one you use your smartcard: ‘Go to work’, read the username there and set a password.',
			'You’ve come to help by email again. Here the card does both: under ‘Manage Internet Access’ at work it shows the username and lets you set a password.'
		],
		lockedOut: [
			'Too many wrong passwords have locked the account, and waiting doesn’t unlock it. Choose ‘Go to work’ and set a new password there with your smartcard: that unlocks it.',
			'The account is still locked, or locked again. Stop guessing: set a password at work under ‘Manage Internet Access’. That unlocks it, and it’s one you know.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
