import type { Messages } from '../../kit/flow.ts'
import type { Posts } from '../../kit/post.ts'
import type { Screens } from '../../kit/screen.ts'

const esr = { skin: 'esr-portal', address: 'simulated: https://my.esr.nhs.uk' } as const
const help = { skin: 'esr-portal', address: 'simulated: help with ESR' } as const

const asPublished = { reading: 'edition', is: 'as-published' } as const
const current = { reading: 'edition', is: 'current' } as const

const toLogin = { label: 'Go to the login page', press: 'press.login' } as const
const backToLogin = { label: 'Back to the login page', press: 'press.login', look: 'link', leavesForm: true } as const
const forgot = { label: 'Forgot username or password', press: 'press.forgot' } as const
const support = {
	label: 'Email the support team',
	press: 'press.support',
	look: 'link',
	leavesForm: true
} as const

const usernameField = {
	kind: 'text',
	name: 'username',
	label: 'Username',
	width: 20,
	missing: 'Enter your username',
	autocomplete: 'username'
} as const
const newPasswordField = {
	kind: 'password',
	name: 'newPassword',
	label: 'New password',
	show: 'new password',
	missing: 'Enter a new password',
	autocomplete: 'new-password'
} as const

export const screens = {
	login: {
		...esr,
		title: 'Log in to ESR',
		body: [
			{ kind: 'heading', text: 'Log in with your credentials', when: current },
			{
				kind: 'details',
				summary: 'Here for the first time?',
				text: 'Nobody can log in before a password is set. The second link in the email from ESR leads to where you set it.'
			}
		],
		fields: [
			{ ...usernameField, hint: 'It starts with 234.', when: asPublished },
			{ ...usernameField, hint: 'For example 999JSMITH01', when: current },
			{
				kind: 'password',
				name: 'password',
				label: 'Password',
				missing: 'Enter your password',
				autocomplete: 'current-password'
			}
		],
		buttons: [
			{ label: 'Log in with your username and password', press: 'press.logIn' },
			{
				label: 'Log in with your smartcard',
				press: 'press.smartcard',
				look: 'secondary',
				leavesForm: true
			},
			{
				label: '“Forgot” | Require username/password | Unblock account',
				press: 'press.forgotOrBlocked',
				look: 'link',
				leavesForm: true,
				when: asPublished
			},
			{ ...forgot, look: 'link', leavesForm: true, when: current }
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
		...esr,
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
		...esr,
		title: 'Reset or create your password',
		body: [
			{
				kind: 'paragraph',
				text: 'This password belongs to {account.esr.username}. The username will not change.'
			},
			{ kind: 'paragraph', text: 'The guidelines are strict. Your password needs all of this:', when: asPublished },
			{ kind: 'paragraph', text: 'Your password needs:', when: current },
			{
				kind: 'list',
				items: ['8 characters or more', 'no character twice in a row', 'at least one letter', 'at least one number'],
				when: asPublished
			},
			{
				kind: 'list',
				items: [
					'12 characters or more',
					'to differ from your last 4 passwords',
					'to be nothing common, such as password1'
				],
				when: current
			},
			{
				kind: 'details',
				summary: 'How to think of one',
				text: 'Three words that have nothing to do with each other are long and easy to keep in mind. The password manager of your device can keep it for you.',
				when: current
			}
		],
		fields: [
			{ ...newPasswordField, policy: 'esr', when: asPublished },
			{ ...newPasswordField, policy: 'esr-current', when: current },
			{
				kind: 'password',
				name: 'confirmPassword',
				label: 'Enter password again',
				show: 'repeated password',
				missing: 'Enter the new password again',
				autocomplete: 'new-password'
			}
		],
		buttons: [{ label: 'Submit', press: 'press.submit' }],
		about: [
			'The source calls the guidelines very strict and, in this place, lists none. As published, those it gives for the form behind a smartcard are taken here, and that form’s labels too.',
			'The guidelines of ESR itself, in the current edition, are three, and not that strict.',
			'“Must be 8 characters” may mean exactly 8 or at least 8, and “no repeated characters” anywhere or side by side. Here it is at least 8, and none twice in a row.'
		]
	},
	passwordSet: {
		...esr,
		title: 'Your password is set',
		body: [
			{
				kind: 'panel',
				title: 'You have an ESR password',
				text: 'Log in with {account.esr.username} and the new password. If your account was locked, it no longer is.'
			},
			{ kind: 'inset', text: 'Use a trusted computer, one that your Trust looks after.', when: asPublished }
		],
		buttons: [toLogin]
	},
	notTrusted: {
		...esr,
		title: 'This is not a trusted computer',
		body: [
			{
				kind: 'paragraph',
				text: 'Your username and password are right. The first time, log in at a computer that your Trust looks after.'
			}
		],
		buttons: [{ label: 'Go to a computer at work', press: 'press.goToWork' }, support],
		about: [
			'The source wants a trusted computer for logging in after a password was set, and does not say what one is. Here the computer on the ward is one; those at home and in your pocket are not. What the real page does is our assumption. In the current edition it makes no difference where you are.',
			'The first button stands for walking there. Your password comes with you: it is set already.'
		]
	},
	linkExpired: {
		...esr,
		title: 'The link has expired',
		body: [
			{
				kind: 'paragraph',
				text: 'The time in which this link sets a password is over. Your username stays as it is: ask for another email.'
			}
		],
		buttons: [forgot, backToLogin],
		about: ['How long the link lasts is not published. 24 hours is our assumption.']
	},
	linkUsed: {
		...esr,
		title: 'The link has been used',
		body: [
			{
				kind: 'paragraph',
				text: 'You have set a password with it, and it works once only. The first link in the email, to the login page, is the one for you now.'
			}
		],
		buttons: [toLogin],
		about: ['That the link works once only is our assumption. Nothing is published about it.']
	},
	lockedOut: {
		...esr,
		title: 'Your account is locked',
		body: [
			{
				kind: 'paragraph',
				text: 'There were too many wrong passwords. Waiting does not open it; setting a password does.'
			},
			{ kind: 'inset', text: 'Follow the second link in the email from ESR. No email? Ask for one here.' }
		],
		buttons: [forgot, support]
	},
	forgotten: {
		...esr,
		title: 'Forgot username or password',
		body: [
			{
				kind: 'paragraph',
				text: 'You get an email with your username and two links. Enter what is on your ESR record.'
			}
		],
		fields: [
			{
				kind: 'email',
				name: 'email',
				label: 'Email address',
				missing: 'Enter your email address',
				autocomplete: 'email'
			},
			{ kind: 'date', name: 'dateOfBirth', label: 'Date of birth', missing: 'Enter your date of birth' }
		],
		buttons: [{ label: 'I forgot my username', press: 'press.forgotUsername' }, support, backToLogin],
		about: [
			'Somebody who has never had a username has forgotten none; still, this is where the email comes from. The journey on forgotten details goes further into this form.'
		]
	},
	emailOnItsWay: {
		...esr,
		title: 'Look out for an email',
		body: [
			{
				kind: 'paragraph',
				text: 'It goes to your Trust email address and takes 10 to 15 minutes. Look in junk too.'
			},
			{ kind: 'inset', text: 'It has two links. Choose the second one to set a password.' }
		],
		buttons: [
			{ ...toLogin, look: 'secondary' },
			{ label: 'Ask for the email again', press: 'press.askAgain', look: 'secondary' },
			support
		]
	},
	support: {
		...help,
		title: 'Email the support team',
		body: [
			{ kind: 'address', text: 'esr.support@fernbrook.example' },
			{
				kind: 'paragraph',
				text: 'Write what you did and what the page said. Leave out your password. If your details are wrong on your record, they send you on to your local ESR team.'
			}
		],
		buttons: [],
		about: [
			'The source hides the address. This one is made up.',
			'It also invites questions in the comments below its page. That page is not the NHS’s: nothing about your account belongs there.'
		]
	},
	home: {
		...esr,
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
	tooShort: 'New password must be longer: look at how many characters it needs',
	repeats: 'New password must not have the same character twice in a row',
	letter: 'New password must have at least one letter',
	number: 'New password must have at least one number',
	previous: 'New password must not be one of your last 4 passwords',
	common: 'New password must be harder to guess. Common passwords are refused',
	differ: 'The two passwords must be the same'
} as const satisfies Messages

export const posts = {
	usernameDetails: {
		kind: 'email',
		from: 'ESR',
		address: 'no-reply@esr-mail.example',
		subject: 'Your ESR username',
		paragraphs: [
			'Hello {person.firstName}.',
			'Your ESR username is {account.esr.username}. It will not change.',
			'There are two links below. The second one works once.'
		],
		links: [
			{ label: 'ESR login page', opens: 'open.login' },
			{ label: 'Reset or create your password', opens: 'open.setPassword' }
		]
	}
} as const satisfies Posts
