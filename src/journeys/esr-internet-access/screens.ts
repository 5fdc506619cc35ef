import { asPublished, current } from '../../kit/editions.ts'
import type { Messages } from '../../kit/flow.ts'
import type { Posts } from '../../kit/post.ts'
import type { Screens } from '../../kit/screen.ts'
import * as esr from '../../service-parts/esr.ts'

const atWork = { skin: 'esr-portal', address: 'simulated: ESR, opened with a smartcard' } as const

const hasAccess = { reading: 'account.esr.registered', is: 'yes' } as const
const hasNone = { reading: 'account.esr.registered', is: 'no' } as const

const userName = { key: 'User Name', value: '{account.esr.username}' } as const
const goToWork = { label: 'Go to work', press: 'press.goToWork' } as const

const newPassword = {
	kind: 'password',
	name: 'newPassword',
	label: 'new password',
	missing: 'Enter a new password',
	autocomplete: 'new-password'
} as const

export const screens = {
	intranet: {
		...esr.intranet,
		about: [
			'This way is for people with a smartcard who do not know their ESR username, their password, or both.',
			esr.restOfIntranetIsOurs
		]
	},
	insertCard: {
		...esr.insertCard,
		buttons: [{ label: 'Back to the intranet', press: 'press.back', look: 'link' }],
		about: ['The first computer at work that has a reader will do: the card is what counts.']
	},
	cardUnread: {
		...esr.cardUnread,
		buttons: [{ label: 'Back to the intranet', press: 'press.back', look: 'link' }]
	},
	enterPasscode: {
		...esr.card,
		title: 'Enter your passcode',
		fields: [
			{
				...esr.passcode,
				hint: 'The code of your smartcard: 6 to 8 numbers. Leave the card in the reader until you are done.'
			}
		],
		buttons: [{ label: 'Continue', press: 'press.continue' }]
	},
	cardLocked: {
		...esr.card,
		title: 'Your smartcard is locked',
		body: [
			esr.cardLocks,
			{
				kind: 'inset',
				text: 'The Registration Authority checks who you are and unlocks it. You can also do it yourself, by a code in an email: signing in to ESR, a journey of its own, rehearses that.'
			}
		],
		buttons: [{ label: 'Have it unlocked by the Registration Authority', press: 'press.authority' }],
		about: ['That the passcode stays the same when the Registration Authority unlocks the card is our assumption.']
	},
	esrHome: {
		...atWork,
		title: 'Welcome to ESR, {person.firstName}',
		body: [
			esr.menu,
			{ kind: 'inset', text: 'ESR Navigator: {account.esr.username}', when: current },
			{
				kind: 'summary',
				rows: [
					{ key: 'Learning', value: 'The courses you have to take.' },
					esr.details,
					{ key: 'Manage Internet Access', value: 'What you need to open ESR away from work.' }
				]
			}
		],
		buttons: [
			{ label: 'Learning', press: 'press.learning', look: 'secondary', leavesForm: true },
			{ label: 'Personal details', press: 'press.details', look: 'secondary', leavesForm: true },
			{ label: 'Manage Internet Access', press: 'press.manage', look: 'secondary', leavesForm: true }
		],
		about: [
			'The source names Manage Internet Access. The other entries are our assumption.',
			'ESR’s own login page says that the ESR Navigator, at the top right, tells people with a smartcard their username.'
		]
	},
	otherPage: {
		...atWork,
		title: 'Nothing about the internet here',
		body: [
			{
				kind: 'paragraph',
				text: 'Your username and password for the internet are kept under Manage Internet Access.'
			}
		],
		buttons: [{ label: 'Back', press: 'press.back' }]
	},
	manage: {
		...atWork,
		title: 'Manage Internet Access',
		body: [
			{ kind: 'summary', rows: [userName, { key: 'Status', value: 'Approved' }], when: hasAccess },
			{ kind: 'summary', rows: [userName, { key: 'Status', value: 'Not requested' }], when: hasNone },
			{ kind: 'inset', text: 'Keep the username in mind: it stays the same, whatever password you set.' }
		],
		buttons: [
			{ label: 'Reset Password', press: 'press.reset', when: hasAccess },
			{ label: 'Request Internet Access', press: 'press.request', when: hasNone },
			{ label: 'Back', press: 'press.back', look: 'link', leavesForm: true }
		],
		about: [
			'The source titles this part "Request username and/or password (remote access/Internet)" and knows only Reset Password.',
			'Request Internet Access, for somebody who never had a password, and the Status are from another guide, of 2019.',
			'ESR once had a second username for the internet. Since 2017 there is one for everything.'
		]
	},
	choosePassword: {
		...atWork,
		title: 'Set a password for the internet',
		body: [
			{ kind: 'summary', rows: [userName] },
			{ kind: 'paragraph', text: 'Your new password must:' },
			{
				kind: 'list',
				items: [
					'have 8 characters or more',
					'not have the same character twice in a row',
					'have at least one letter in it',
					'have at least one number in it'
				],
				when: asPublished
			},
			{
				kind: 'list',
				items: [
					'have 12 characters or more',
					'not be one of your last 4 passwords',
					'not be a common one, such as password1'
				],
				when: current
			},
			{
				kind: 'inset',
				text: 'Three random words make a long password that is easy to remember.',
				when: current
			}
		],
		fields: [
			{ ...newPassword, policy: 'esr', when: asPublished },
			{ ...newPassword, policy: 'esr-current', when: current },
			{
				kind: 'password',
				name: 'passwordAgain',
				label: 'Enter password again',
				show: 'password entered again',
				missing: 'Enter the new password again',
				autocomplete: 'new-password'
			}
		],
		buttons: [{ label: 'Submit', press: 'press.submit' }],
		about: [
			'The source says "must be 8 characters": exactly 8, or at least? The rules that ESR had until 2021 say 8 or more, so we take it that way.',
			'"No repeated characters" is read as: not the same one twice in a row. The old rules forbade sequences such as ABCD or 1234 too; the source does not say so, and neither do we.',
			'When the source was written, its rules were a year out of date: since August 2021 ESR asks for 12 characters, not one of the last 4 passwords, and nothing common. The rule on repeats is gone. Compare both editions.',
			'The source calls the rules very strict. They are three or four.'
		]
	},
	approved: {
		...atWork,
		title: 'Your password has been set',
		body: [
			{ kind: 'panel', title: 'Your password has been set', text: 'ESR on the internet knows it from now on.' },
			{ kind: 'summary', rows: [userName, { key: 'Status', value: 'Approved' }] },
			{
				kind: 'inset',
				text: 'Keep both in mind: the username that starts with 234, and the password. A password manager may do that for you; a note on the desk may not.'
			}
		],
		buttons: [
			{ label: 'Portal', press: 'press.portal' },
			{ label: 'My shift is over: leave the computer', press: 'press.leave', look: 'link' }
		],
		about: ['The Status and the Portal button are from another guide, of 2019.']
	},
	cardLeft: {
		...atWork,
		title: 'Your smartcard is still in the reader',
		body: [
			{
				kind: 'warning',
				text: 'Whoever sits down here next can work in your name. Take your smartcard out before you go.'
			}
		],
		buttons: [{ label: 'Stay, and log in again', press: 'press.again', look: 'link' }],
		about: ['The source does not speak of it. It is the mistake that is made most easily at a shared computer.']
	},
	sessionEnded: {
		...esr.card,
		title: 'You have been logged out',
		body: [
			esr.cardOutEndsTime,
			{
				kind: 'inset',
				text: 'Your new password has not been set yet.',
				when: { reading: 'account.esr.holds.passwordSet', is: '' }
			},
			{
				kind: 'inset',
				text: 'Your new password is set. Try it from home.',
				when: { reading: 'account.esr.holds.passwordSet', is: 'yes' }
			}
		],
		buttons: [
			{ label: 'Go home', press: 'press.goHome' },
			{ label: 'Log in again', press: 'press.again', look: 'secondary', leavesForm: true }
		]
	},
	logIn: {
		...esr.portal,
		title: 'Log in to ESR',
		body: [{ kind: 'address', text: 'https://my.esr.nhs.uk' }, esr.credentialsHeading],
		fields: [
			esr.usernameAsPublished,
			{
				...esr.usernameToday,
				hint: 'For example 999JSMITH01. Fields with a star (*) have to be filled in.'
			},
			...esr.passwords
		],
		buttons: [
			{ label: 'Log in', press: 'press.logIn' },
			{ label: 'Log in with your smartcard', press: 'press.card', look: 'secondary', leavesForm: true },
			esr.forgotLink
		],
		about: ['The page does not tell whether the username or the password was wrong. What it says is our assumption.']
	},
	noReader: {
		...esr.noReader,
		body: [
			{
				kind: 'paragraph',
				text: 'The card stays in your pocket: the way by smartcard is for computers at work. There you can look up your username and set a password.'
			}
		],
		buttons: [goToWork, { label: 'Back to the login page', press: 'press.back', look: 'link' }]
	},
	forgotten: {
		...esr.portal,
		title: 'Forgot username or password',
		body: [
			{
				kind: 'paragraph',
				text: 'Here you can ask for your username, or for a link to a new password, by email address and date of birth. That is a journey of its own.'
			},
			{ kind: 'inset', text: 'With a smartcard you can look the username up at work, and set a password there.' }
		],
		buttons: [goToWork, { label: 'Back to the login page', press: 'press.back', look: 'link' }]
	},
	lockedOut: {
		...esr.portal,
		title: 'Your account is locked',
		body: [
			esr.tooManyAttempts,
			{ kind: 'inset', text: 'A new password opens the account again. You can set one at work, with your smartcard.' }
		],
		buttons: [goToWork, esr.forgotLink],
		about: [
			'How many attempts lock an ESR account is not published. Three is our assumption. One Trust tells its staff to stop after the second.',
			'That setting a password in Manage Internet Access unlocks the account is our assumption.'
		]
	},
	signedIn: {
		...esr.portal,
		title: 'Welcome to ESR, {person.firstName}',
		body: [
			esr.menu,
			{ kind: 'inset', text: 'You are logged in as {account.esr.username}, from home and without a smartcard.' },
			{
				kind: 'summary',
				rows: [
					{ key: 'Learning', value: 'The courses you have to take open with the same username and password.' },
					esr.pay,
					esr.leave
				]
			}
		],
		buttons: [],
		about: ['What the menu and the tiles are called is our assumption.']
	}
} as const satisfies Screens

export const messages = {
	passcodeWrong: esr.passcodeWrong,
	signInWrong: esr.checkBoth,
	...esr.passwordMessages,
	tooShort: 'New password is too short. Count its characters, and compare the first rule on this page',
	letter: 'New password must have a letter in it',
	number: 'New password must have a number in it'
} as const satisfies Messages

/** All of it happens on pages: nobody writes to anybody. */
export const posts = {} as const satisfies Posts
