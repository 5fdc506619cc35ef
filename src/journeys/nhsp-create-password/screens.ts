import type { Messages } from '../../kit/flow.ts'
import type { Quote } from '../../kit/journey.ts'
import type { Posts } from '../../kit/post.ts'
import type { Screens } from '../../kit/screen.ts'

const thread = { skin: 'support-desk', address: 'simulated: your request to the NHSP Agency Support Team' } as const
const site = { skin: 'nhsp-site', address: 'simulated: www.nhsprofessionals.nhs.uk/en/Login' } as const
const platform = { skin: 'nhsp-online', address: 'simulated: login to {account.nhsp-agency.holds.selected}' } as const

const visit = { label: 'Visit the login page', press: 'press.visit' } as const
const forgot = { label: 'Forgot Your Password', press: 'press.forgot', look: 'link', leavesForm: true } as const
const otherPlatform = {
	label: 'Select another platform',
	press: 'press.platforms',
	look: 'link',
	leavesForm: true
} as const
const startAgain = { label: 'Go to the login page', press: 'press.platforms' } as const

const username = {
	kind: 'text',
	name: 'username',
	label: 'Username',
	missing: 'Enter your username',
	autocomplete: 'username'
} as const

export const screens = {
	requested: {
		...thread,
		title: 'Your login is being generated',
		body: [
			{
				kind: 'paragraph',
				text: 'Your manager has asked for {account.nhsp-agency.holds.platform} on your behalf, and the access has been enabled. An email confirms when your login is there.'
			},
			{
				kind: 'inset',
				text: 'The NHSP Agency Support Team works Monday – Friday 8am-6pm. Outside of that, nothing happens.'
			}
		],
		buttons: [{ ...visit, look: 'secondary' }],
		about: ['How long a login takes is not published. Two working hours is our assumption.']
	},
	tooEarly: {
		...site,
		title: 'You can’t log in without a username',
		body: [
			{
				kind: 'paragraph',
				text: 'The page asks for a username first, and you have none yet. It is in the email that confirms your login.'
			},
			{ kind: 'inset', text: 'Your email address is not your username.' }
		],
		buttons: [{ label: 'Go back and wait for the email', press: 'press.back' }]
	},
	confirmed: {
		...thread,
		title: 'Your login has been generated',
		body: [
			{
				kind: 'paragraph',
				text: 'An email confirms it. It holds your username, and tells you how to create a password. Read it first, then do what it says.'
			},
			{ kind: 'address', text: 'www.nhsprofessionals.nhs.uk/en/Login' }
		],
		buttons: [
			visit,
			{ label: 'I can find no password in the email', press: 'press.noPassword', look: 'link' },
			{ label: 'No email has come', press: 'press.noEmail', look: 'link' }
		],
		about: ['The address is the one that the guide gives for step 1. Type it yourself, whatever an email links to.']
	},
	noPassword: {
		...thread,
		title: 'There is no password to be found',
		body: [
			{
				kind: 'paragraph',
				text: 'Nobody has made one. You create your first password yourself, and nobody else ever knows it.'
			},
			{
				kind: 'warning',
				text: 'If an email does hold a password, or asks you for one, do not use it. Ask the NHSP Agency Support Team.'
			}
		],
		buttons: [{ label: 'Back', press: 'press.back' }]
	},
	noEmail: {
		...thread,
		title: 'The confirmation is not in your inbox',
		body: [
			{
				kind: 'list',
				items: [
					'Look in junk: it is the first email from this sender.',
					'Give it a few minutes more.',
					'If it is not there either, ask the team to send it again.'
				]
			},
			{
				kind: 'summary',
				rows: [
					{ key: 'Email', value: 'agencies@nhsprofessionals.nhs.uk' },
					{ key: 'Opening times', value: 'Monday – Friday 8am-6pm' }
				]
			}
		],
		buttons: [
			{ label: 'Look again', press: 'press.back' },
			{ label: 'Ask for it once more', press: 'press.ask', look: 'secondary' }
		],
		about: ['What to do when no confirmation comes is not in the source.']
	},
	platforms: {
		...site,
		title: 'Login',
		fields: [
			{
				kind: 'radios',
				name: 'platform',
				label: 'Select the platform',
				missing: 'Select the platform',
				options: [
					{ value: 'NHSP Online', label: 'NHSP Online' },
					{ value: 'NHSP:Connect', label: 'NHSP:Connect' }
				]
			}
		],
		buttons: [{ label: 'Continue', press: 'press.continue' }],
		about: [
			'The source gives ‘NHSP Online’ as an example and names no other. NHSP:Connect is there because its logins are confirmed in the same way. 247 Time is not: its passwords are not in the guide.',
			'The same product is written ‘NHSP:Online’ elsewhere in the guide.'
		]
	},
	login: {
		...platform,
		title: 'Log in to {account.nhsp-agency.holds.selected}',
		fields: [
			username,
			{
				kind: 'password',
				name: 'password',
				label: 'Password',
				missing: 'Enter your password',
				autocomplete: 'current-password'
			}
		],
		buttons: [{ label: 'Log in', press: 'press.logIn' }, forgot, otherPlatform],
		about: [
			'Only ‘Forgot Your Password’ is in the source: the rest of the page is our assumption.',
			'The trap of this journey: nothing is forgotten, and still this is the way to a first password. Whoever tries to log in first can only guess.'
		]
	},
	lockedOut: {
		...platform,
		title: 'Your login is locked for now',
		body: [
			{
				kind: 'paragraph',
				text: 'There were too many wrong passwords. You can log in again at {account.nhsp-agency.lockedUntil}.'
			},
			{ kind: 'inset', text: 'If you have never made a password, waiting does not help: there is none to guess.' }
		],
		buttons: [{ label: 'Forgot Your Password', press: 'press.forgot' }],
		about: [
			'How many wrong passwords lock a login is not published. Ten, and a minute, are the defaults of the platform that NHSP:Online seems to run on.'
		]
	},
	forgot: {
		...platform,
		title: 'Forgot Your Password',
		body: [{ kind: 'paragraph', text: 'Enter your username. We send a link to the email address that belongs to it.' }],
		fields: [username],
		buttons: [{ label: 'Continue', press: 'press.continue' }, otherPlatform],
		about: [
			'The guide shows the screen that follows in a picture, which is lost. A link by email is our assumption, and so is how long it lasts: 24 hours.'
		]
	},
	linkSent: {
		...platform,
		title: 'Check your email',
		body: [
			{
				kind: 'paragraph',
				text: 'We have sent a link to {account.nhsp-agency.email}. Look in your inbox, and in junk too.'
			},
			{ kind: 'inset', text: 'The link works once, until {period.nhsp-password-link.until}.' }
		],
		buttons: [{ label: 'Send the link again', press: 'press.again', look: 'secondary' }, otherPlatform],
		about: [
			'An older link goes on working for as long as the newest one does: here the two are not told apart. A real service would let only the newest count.'
		]
	},
	linkExpired: {
		...site,
		title: 'This link has expired',
		body: [
			{
				kind: 'paragraph',
				text: 'A link can be used for 24 hours from when it was sent. Select ‘Forgot Your Password’ on the login page again, and use the new one.'
			}
		],
		buttons: [startAgain]
	},
	linkUsed: {
		...site,
		title: 'This link has been used',
		body: [
			{
				kind: 'paragraph',
				text: 'A password has been created with it, and it works only once. Log in with that password.'
			},
			{ kind: 'inset', text: 'If it was not you who created it, tell the NHSP Agency Support Team at once.' }
		],
		buttons: [startAgain]
	},
	choosePassword: {
		skin: 'nhsp-online',
		address: 'simulated: NHS Professionals, create a new password',
		title: 'Create a new password',
		body: [
			{
				kind: 'list',
				items: ['8 to 64 characters', 'at least 3 of these 4 kinds: small letters, capital letters, numbers, symbols']
			}
		],
		fields: [
			{
				kind: 'password',
				name: 'newPassword',
				label: 'New password',
				policy: 'nhsp',
				show: 'new password',
				missing: 'Enter a new password',
				autocomplete: 'new-password'
			},
			{
				kind: 'password',
				name: 'confirmPassword',
				label: 'Confirm new password',
				show: 'confirmed password',
				missing: 'Enter the new password again',
				autocomplete: 'new-password'
			}
		],
		buttons: [{ label: 'Continue', press: 'press.continue' }],
		about: [
			'What a password must include is not published. These are the defaults of the platform that NHSP:Online seems to run on; that NHSP:Connect asks for the same is our assumption.'
		]
	},
	passwordSet: {
		skin: 'nhsp-online',
		address: 'simulated: NHS Professionals, create a new password',
		title: 'Your password has been created',
		body: [
			{
				kind: 'panel',
				title: 'You have a password now',
				text: 'Go to the login page, select your platform, and log in with your username and this password.'
			}
		],
		buttons: [startAgain]
	},
	loggedIn: {
		...platform,
		title: 'Welcome to {account.nhsp-agency.holds.selected}',
		body: [
			{
				kind: 'panel',
				title: 'You are logged in',
				text: 'From now on ‘Forgot Your Password’ is for what its name says.'
			},
			{
				kind: 'paragraph',
				text: 'Here you view requests and do what else your level of access is for.',
				when: { reading: 'account.nhsp-agency.holds.platform', is: 'NHSP:Online' }
			},
			{
				kind: 'paragraph',
				text: 'Here you view bookings/jobs and upload timesheets to claim.',
				when: { reading: 'account.nhsp-agency.holds.platform', is: 'NHSP:Connect' }
			}
		],
		buttons: []
	}
} as const satisfies Screens

export const messages = {
	signInWrong: 'We can’t log you in with that username and password. Check both, or select ‘Forgot Your Password’',
	usernameUnknown:
		'We can’t find that username on {account.nhsp-agency.holds.selected}. Enter it as it is in your confirmation email',
	otherPlatform:
		'We can’t find that username on {account.nhsp-agency.holds.selected}. Select the platform that your email names',
	tooShort: 'New password must be 8 characters or more',
	tooLong: 'New password must be 64 characters or less',
	mix: 'New password must include at least 3 of these: a small letter, a capital letter, a number, a symbol',
	differ: 'The password entry fields do not match. Enter the same password in both'
} as const satisfies Messages

export const posts = {
	confirmation: {
		kind: 'email',
		from: 'NHSP Agency Support Team',
		address: 'agencies@nhsp.example',
		subject: 'Your login for {account.nhsp-agency.holds.platform}',
		paragraphs: [
			'Hello {person.firstName}.',
			'Your login for {account.nhsp-agency.holds.platform} has been generated. Your username is {account.nhsp-agency.username}',
			'To create a password, visit www.nhsprofessionals.nhs.uk/en/Login, select {account.nhsp-agency.holds.platform} and click ‘Forgot Your Password’. Then follow the instructions.'
		]
	},
	passwordLink: {
		kind: 'email',
		from: 'NHS Professionals',
		address: 'passwords@nhsp.example',
		subject: 'Create a new password',
		paragraphs: [
			'Hello {person.firstName}.',
			'Somebody asked for a new password for {account.nhsp-agency.username}. The link below works once, for 24 hours.',
			'If it was not you, you can ignore this email.'
		],
		links: [{ label: 'Create a new password', opens: 'open.newPassword' }]
	},
	changed: {
		kind: 'email',
		from: 'NHS Professionals',
		address: 'passwords@nhsp.example',
		subject: 'Your password has been created',
		paragraphs: [
			'Hello {person.firstName}.',
			'The password of {account.nhsp-agency.username} was created on {clock.day} at {clock.time}.',
			'If this was not you, tell the NHSP Agency Support Team at once.'
		]
	}
} as const satisfies Posts

export const quotes: readonly Quote[] = [{ words: 'click ‘Forgot Your Password’', claim: 'AGY-29' }]
