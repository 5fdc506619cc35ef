import { asPublished, current } from '../../kit/editions.ts'
import type { Messages } from '../../kit/flow.ts'
import type { Posts } from '../../kit/post.ts'
import type { Screens } from '../../kit/screen.ts'
import * as esr from '../../service-parts/esr.ts'

export const screens = {
	login: {
		...esr.login,
		body: [
			esr.credentialsHeading,
			{
				kind: 'details',
				summary: 'Here for the first time?',
				text: 'Nobody can log in before a password is set. The second link in the email from ESR leads to where you set it.'
			}
		],
		about: [
			'The source has people choose to log in with username and password, so there is more than one choice. That the other one is the smartcard follows from the rest of it; the words on both buttons are ours.',
			'It lets people type first and choose then. Two buttons below the form come to the same.',
			'The link for those who lack a username or password has two names in the source. As published, this page has the long one.',
			'The 234 at the start of a username is the number of one Trust. The example of ESR itself begins with 999.',
			'That wrong passwords lock an account is known, how many is not published. Three is our assumption.'
		]
	},
	smartcard: {
		...esr.portal,
		title: 'Log in with your smartcard',
		body: [
			{ kind: 'paragraph', text: 'Put your card into the reader of a computer at work and enter its code.' },
			{
				kind: 'inset',
				text: 'No card yet? Then go back, and log in with your username and the password you set.'
			}
		],
		buttons: [{ label: 'Back', press: 'press.back' }],
		about: ['How people log in with a smartcard is not part of this journey.']
	},
	setPassword: {
		...esr.setPassword,
		body: [
			{
				kind: 'paragraph',
				text: 'This password belongs to {account.esr.username}. The username will not change.'
			},
			{ kind: 'paragraph', text: 'The guidelines are strict. Your password needs all of this:', when: asPublished },
			{ kind: 'paragraph', text: 'Your password needs:', when: current },
			...esr.passwordNeeds
		],
		about: [
			'The source calls the guidelines very strict and, in this place, lists none. As published, those it gives for the form behind a smartcard are taken here, and that form’s labels too.',
			'The guidelines of ESR itself, in the current edition, are three, and not that strict.',
			'“Must be 8 characters” may mean exactly 8 or at least 8, and “no repeated characters” anywhere or side by side. Here it is at least 8, and none twice in a row.'
		]
	},
	passwordSet: {
		...esr.portal,
		title: 'Your password is set',
		body: [
			{
				kind: 'panel',
				title: 'You have an ESR password',
				text: 'Log in with {account.esr.username} and the new password. If your account was locked, it no longer is.'
			},
			esr.onTrustedComputer
		],
		buttons: [esr.toLogin]
	},
	notTrusted: {
		...esr.portal,
		title: 'This is not a trusted computer',
		body: [
			{
				kind: 'paragraph',
				text: 'Your username and password are right. The first time, log in at a computer that your Trust looks after.'
			}
		],
		buttons: [esr.goToWork, esr.support],
		about: [
			'The source wants a trusted computer for logging in after a password was set, and does not say what one is. Here the computer on the ward is one; those at home and in your pocket are not. What the real page does is our assumption. In the current edition it makes no difference where you are.',
			'The first button stands for walking there. Your password comes with you: it is set already.'
		]
	},
	linkExpired: {
		...esr.linkExpired,
		body: [
			{
				kind: 'paragraph',
				text: 'The time in which this link sets a password is over. Your username stays as it is: ask for another email.'
			}
		]
	},
	linkUsed: {
		...esr.linkUsed,
		body: [
			{
				kind: 'paragraph',
				text: 'You have set a password with it, and it works once only. The first link in the email, to the login page, is the one for you now.'
			}
		],
		buttons: [esr.toLogin]
	},
	lockedOut: {
		...esr.portal,
		title: 'Your account is locked',
		body: [
			{
				kind: 'paragraph',
				text: 'There were too many wrong passwords. Waiting does not open it; setting a password does.'
			},
			{ kind: 'inset', text: 'Follow the second link in the email from ESR. No email? Ask for one here.' }
		],
		buttons: [esr.forgot, esr.support]
	},
	forgotten: {
		...esr.forgotten,
		body: [
			{
				kind: 'paragraph',
				text: 'You get an email with your username and two links. Enter what is on your ESR record.'
			}
		],
		buttons: [{ label: 'I forgot my username', press: 'press.forgotUsername' }, esr.support, esr.backToLogin],
		about: [
			'Somebody who has never had a username has forgotten none; still, this is where the email comes from. The journey on forgotten details goes further into this form.'
		]
	},
	emailOnItsWay: {
		...esr.portal,
		title: 'Look out for an email',
		body: [
			{
				kind: 'paragraph',
				text: 'It goes to your Trust email address and takes 10 to 15 minutes. Look in junk too.'
			},
			{ kind: 'inset', text: 'It has two links. Choose the second one to set a password.' }
		],
		buttons: [{ ...esr.toLogin, look: 'secondary' }, esr.askAgain, esr.support]
	},
	support: {
		...esr.help,
		title: 'Email the support team',
		body: [
			esr.supportAddress,
			{
				kind: 'paragraph',
				text: 'Write what you did and what the page said. Leave out your password. If your details are wrong on your record, they send you on to your local ESR team.'
			}
		],
		buttons: [],
		about: ['The source hides the address. This one is made up.', esr.commentsAreNoHelp]
	},
	home: {
		...esr.portal,
		title: 'You are logged in to ESR',
		body: [
			{
				kind: 'panel',
				title: 'Welcome to ESR',
				text: 'From now on {account.esr.username} and your password are all you need. The username stays the same for as long as you work here.'
			}
		],
		buttons: [],
		about: ['That the username lasts for as long as you work here is our reading of "it will not change".']
	}
} as const satisfies Screens

export const messages = {
	signInWrong:
		'The username or the password is not right. If you have not set a password yet, use the second link in your email',
	noMatch:
		'These details are not on an ESR record. Check the email address and the date of birth, or ask your local ESR team to look at your record',
	...esr.passwordMessages
} as const satisfies Messages

export const posts = {
	usernameDetails: {
		...esr.usernameDetails,
		paragraphs: [
			'Hello {person.firstName}.',
			'Your ESR username is {account.esr.username}. It will not change.',
			'There are two links below. The second one works once.'
		]
	}
} as const satisfies Posts
