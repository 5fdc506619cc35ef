import { asPublished, current } from '../../kit/editions.ts'
import type { Messages } from '../../kit/flow.ts'
import type { Posts } from '../../kit/post.ts'
import type { Screens } from '../../kit/screen.ts'
import * as esr from '../../service-parts/esr.ts'

const localTeam = { label: 'Ask your local ESR team', press: 'press.localTeam' } as const

export const screens = {
	login: {
		...esr.login,
		body: [
			esr.credentialsHeading,
			{
				kind: 'details',
				summary: 'Not sure of your password?',
				text: 'Stop after the second wrong one and ask for a reset. Too many wrong ones lock your account.'
			}
		],
		about: [
			'The source gives one link two names: the long one with two upright strokes, and the plain ‘Forgot username or password’. As published, this page has the long one and the pages that come later have the plain one. In the current edition it is the plain one everywhere.',
			'The long name reads like a bad translation: ‘Require’ was probably ‘Request’, and ‘Unblock’ probably ‘Unlock’.',
			'The 234 at the start of a username is the number of one Trust. Others have 432 or 178; the example of ESR itself begins with 999.',
			'That wrong passwords lock an account is known, how many is not published. Three is our assumption; one Trust tells its staff to stop after the second.',
			'ESR itself marks both fields with a star, because both have to be filled in. Every field here has to be, unless it says that it is optional.',
			'Until 2017 the username for the internet was another than the one at work. Today there is one.'
		]
	},
	smartcard: {
		...esr.help,
		title: 'With a smartcard you need no username',
		body: [
			{
				kind: 'paragraph',
				text: 'At a computer at work, put your smartcard into the reader and log in with it. ESR then shows your username at the top right.'
			},
			{ kind: 'inset', text: 'That is a way of its own, and not part of this journey.' }
		],
		buttons: []
	},
	notTrusted: {
		...esr.portal,
		title: 'This needs a trusted computer',
		body: [
			{
				kind: 'paragraph',
				text: 'Usernames are looked up, and passwords reset, only at a computer that your Trust looks after. The one you sit at is not.'
			},
			{ kind: 'inset', text: 'If you have an email with a link already, keep it and open it at work.' }
		],
		buttons: [esr.goToWork, esr.backToLogin],
		about: [
			'The source wants a trusted computer and does not say what one is. Here the computer on the ward is one; those at home and in your pocket are not. In the current edition it makes no difference where you are.',
			'Its sentence about resetting at work stands beside a way that works on the internet, with an email address and a date of birth. What the real page does with a computer it does not trust is not published: this page is our assumption.',
			'The first button stands for walking there.'
		]
	},
	forgotten: {
		...esr.forgotten,
		body: [
			{
				kind: 'paragraph',
				text: 'All it takes is your email address and your date of birth. You get an email with your username, and a link to reset your password. The reset also unblocks a locked account.'
			},
			{ kind: 'inset', text: 'The email goes to Trust email addresses.' },
			{ kind: 'heading', text: 'Forgotten user name' }
		],
		buttons: [
			{ label: 'I forgot my username', press: 'press.forgotUsername' },
			{ ...localTeam, look: 'link', leavesForm: true },
			esr.support,
			esr.backToLogin
		],
		about: [
			'The form takes any email address, the email goes to Trust addresses only. So the address has to be the one on your ESR record.',
			'The button speaks of the username, and it is the one to use for a password too: the email brings both.',
			'What the page says of details that do not match is our wording. That it refuses them, and that the local ESR team has to look at the record, is known from a Trust.'
		]
	},
	whichRecord: {
		...esr.portal,
		title: 'There are two ESR records for you',
		body: [
			{
				kind: 'paragraph',
				text: 'Your email address and date of birth are on two records. Enter the username of the one you work under.'
			}
		],
		fields: [
			{
				kind: 'text',
				name: 'recordUsername',
				label: 'Username',
				width: 20,
				missing: 'Enter the username of the record you work under'
			}
		],
		buttons: [
			{ label: 'Continue', press: 'press.continue' },
			{ ...localTeam, look: 'link', leavesForm: true }
		],
		about: [
			'That people with two records have to give the right username is known from a Trust. How the page asks for it is our assumption.'
		]
	},
	emailOnItsWay: {
		...esr.portal,
		title: 'Look out for an email',
		body: [
			{
				kind: 'paragraph',
				text: 'Your username details are on their way to the Trust email address on your record. It takes 10 to 15 minutes.'
			},
			{ kind: 'inset', text: 'There is no need to ask twice.' }
		],
		buttons: [{ ...esr.toLogin, look: 'secondary' }],
		about: ['Twelve minutes, somewhere between 10 and 15, is what the email takes here.']
	},
	emailDue: {
		...esr.portal,
		title: 'The email should be there by now',
		body: [
			{
				kind: 'paragraph',
				text: 'Look in your inbox, then in junk. The email holds your username and a link to reset your password.'
			},
			{
				kind: 'inset',
				text: 'Still nothing after 15 minutes? Ask once more. If that brings nothing either, the address on your record may be an old one.'
			}
		],
		buttons: [
			{ ...esr.toLogin, look: 'secondary' },
			esr.askAgain,
			{ ...localTeam, look: 'link', leavesForm: true },
			esr.support
		],
		about: ['The source says how long the email takes and nothing about one that does not come. This page is ours.']
	},
	setPassword: {
		...esr.setPassword,
		body: [{ kind: 'paragraph', text: 'Your new password needs:' }, ...esr.passwordNeeds],
		about: [
			'The labels of this form are not published: they are those of the other form for a new ESR password, the one behind a smartcard.',
			'“Must be 8 characters” may mean exactly 8 or at least 8, and “no repeated characters” anywhere or side by side. Here it is at least 8, and none twice in a row, as an older guide to ESR has it.',
			'When the source was last changed, in August 2022, ESR itself had asked for 12 characters and no longer looked for repeats for a year.'
		]
	},
	passwordSet: {
		...esr.portal,
		title: 'Your password has been changed',
		body: [
			{
				kind: 'panel',
				title: 'Your new password counts from now on',
				text: 'If your account was locked, it no longer is. Log in with {account.esr.username} and the new password.'
			},
			esr.onTrustedComputer
		],
		buttons: [esr.toLogin]
	},
	linkExpired: {
		...esr.linkExpired,
		body: [
			{
				kind: 'paragraph',
				text: 'It worked for a time after you asked for it, and that is over. Ask for another email and use the link in that.'
			}
		]
	},
	linkUsed: {
		...esr.linkUsed,
		body: [
			{
				kind: 'paragraph',
				text: 'A password was set with it, and it works once only. Log in with that password, or ask for another email.'
			}
		],
		buttons: [esr.toLogin, esr.forgotLink]
	},
	lockedOut: {
		...esr.portal,
		title: 'Your account is locked',
		body: [
			{ kind: 'paragraph', text: 'There were too many wrong passwords. Waiting does not open it.' },
			{ kind: 'inset', text: 'Reset your password: that unblocks the account too.' }
		],
		buttons: [esr.forgot, esr.support],
		about: ['That the same link resets a password and unblocks an account is in its name.']
	},
	inactive: {
		...esr.portal,
		title: 'Your account is not active',
		body: [
			{
				kind: 'paragraph',
				text: 'Nobody has logged in with it for a long time, so it was switched off. A new password does not switch it on.'
			},
			{ kind: 'inset', text: 'Your local ESR team or IT makes it active again.' }
		],
		buttons: [localTeam, esr.backToLogin],
		about: [
			'At one Trust an account that is not used for 6 months becomes inactive, formerly after 90 days. What ESR says of it is our wording.'
		]
	},
	notRegistered: {
		...esr.portal,
		title: 'There is no login for your record yet',
		body: [
			{
				kind: 'paragraph',
				text: 'Your details are on an ESR record, but nobody has asked for internet access for it. So there is no password to reset.'
			},
			{
				kind: 'inset',
				text: 'With a smartcard you can ask for it yourself at work. Without one, your local ESR team does it for you.'
			}
		],
		buttons: [localTeam, esr.backToLogin],
		about: [
			'That internet access has to be asked for first is known from a guide of 2019. This page is our assumption.'
		]
	},
	localTeam: {
		...esr.help,
		title: 'Your local ESR team takes it from here',
		body: [
			{
				kind: 'paragraph',
				text: 'They check the email address and the date of birth on your record, and who you are, before they change anything. When they are done, ask for your username again.'
			},
			{ kind: 'inset', text: 'They never need your password.' }
		],
		buttons: []
	},
	support: {
		...esr.help,
		title: 'Email the support team',
		body: [
			esr.supportAddress,
			{ kind: 'paragraph', text: 'Write what you did and what the page said. Leave out your password.' },
			{
				kind: 'inset',
				text: 'They can only help if you reset your password at work and can log in again with a trusted computer.',
				when: asPublished
			}
		],
		buttons: [],
		about: [
			'The source names a support address twice and hides it both times. This one is made up.',
			esr.commentsAreNoHelp
		]
	},
	home: {
		...esr.portal,
		title: 'You are logged in to ESR',
		body: [
			{
				kind: 'panel',
				title: 'You are back in',
				text: 'Your username is {account.esr.username}. It stays the same, whatever happens to the password.'
			},
			{
				kind: 'paragraph',
				text: 'Your password does not expire by itself, unless your organisation wants it to.',
				when: current
			}
		],
		buttons: [],
		about: [
			'Managers are asked for one thing more: a passcode in a text message, to a mobile number that was registered before. That is not simulated here.'
		]
	}
} as const satisfies Screens

export const messages = {
	signInWrong: 'The username or the password is not right. Check both, or ask for a reset before you lock the account',
	noMatch:
		'These details are not on an ESR record. Check the email address and the date of birth. If both are right, your local ESR team has to look at your record',
	recordUnknown: 'Enter the username you work under now: this is not it',
	...esr.passwordMessages
} as const satisfies Messages

export const posts = {
	usernameDetails: {
		...esr.usernameDetails,
		paragraphs: [
			'Hello {person.firstName}.',
			'Your ESR username is {account.esr.username}. It will not change.',
			'The second link below lets you reset or create your password. It works once, within 24 hours of when you asked for it.',
			'If you did not ask for this, leave the links alone and tell your local ESR team.'
		]
	}
} as const satisfies Posts
