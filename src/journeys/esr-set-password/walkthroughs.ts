import type { Step, Walkthrough } from '../../kit/walkthrough.ts'
import { finishes, logsInWith, NEW_PASSWORD, typesNewPassword } from '../../service-parts/esr.ts'

const EARLIER = 'Lantern-Maple-46-stone'

const secondLink: readonly Step[] = [{ read: 'email' }, { follow: 'open.setPassword' }]

const asks: readonly Step[] = [
	{
		on: 'forgotten',
		press: 'press.forgotUsername',
		fill: { email: { person: 'workEmail' }, dateOfBirth: { person: 'dateOfBirth' } }
	}
]
const emailArrives: Step = { wait: 'until-something-happens' }
const foundInJunk: readonly Step[] = [
	{ wait: 'PT15M' },
	{ read: 'email', folder: 'junk' },
	{ follow: 'open.setPassword' }
]

export const walkthroughs: readonly Walkthrough[] = [
	{
		id: 'second-link',
		title: 'Chooses the second link, sets a password and logs in',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [...secondLink, ...finishes],
		ends: 'home',
		source: ['ESR-43', 'ESR-45', 'ESR-46', 'ESR-48', 'ESR-49']
	},
	{
		id: 'second-link-today',
		title: 'Sets a password by today’s rules',
		scenario: 'new-starter',
		edition: 'current',
		steps: [...secondLink, ...finishes],
		ends: 'home',
		source: ['E-3']
	},
	{
		id: 'first-link-first',
		title: 'Takes the first link, can’t get in, and tries the second',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [
			{ read: 'email' },
			{ follow: 'open.login' },
			logsInWith('Welcome-2026'),
			{ follow: 'open.setPassword' },
			...finishes
		],
		ends: 'home',
		strays: true,
		source: ['ESR-45', 'ESR-46']
	},
	{
		id: 'guesses-until-locked',
		title: 'Guesses passwords at the first link until the account is locked',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [
			{ read: 'email' },
			{ follow: 'open.login' },
			{ on: 'login', press: 'press.logIn', fill: { username: { person: 'workEmail' }, password: 'Welcome-2026' } },
			...['Welcome-2026', 'Fernbrook-1', 'Nandra-1992'].map(logsInWith),
			{ on: 'lockedOut', press: 'press.forgot' },
			{ on: 'forgotten', press: 'press.login' },
			{ follow: 'open.setPassword' },
			...finishes
		],
		ends: 'home',
		strays: true,
		source: ['ESR-46', 'E-10']
	},
	{
		id: 'locked-asks-support',
		title: 'Locks the account and writes to the support team',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [
			...['Welcome-2026', 'Fernbrook-1', 'Nandra-1992'].map(logsInWith),
			{ on: 'lockedOut', press: 'press.support' }
		],
		ends: 'support',
		strays: true,
		source: ['ESR-50']
	},
	{
		id: 'chooses-smartcard',
		title: 'Chooses the smartcard at the login page, without one',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [
			...secondLink,
			typesNewPassword(NEW_PASSWORD),
			{ on: 'passwordSet', press: 'press.login' },
			{ on: 'login', press: 'press.smartcard' },
			{ on: 'smartcard', press: 'press.back' },
			logsInWith(NEW_PASSWORD)
		],
		ends: 'home',
		strays: true,
		source: ['ESR-49']
	},
	{
		id: 'logs-in-at-work',
		title: 'Sets the password at home and logs in at work',
		scenario: 'at-home',
		edition: 'as-published',
		steps: [...secondLink, ...finishes, { on: 'notTrusted', press: 'press.goToWork' }, logsInWith(NEW_PASSWORD)],
		ends: 'home',
		source: ['ESR-48']
	},
	{
		id: 'not-trusted-asks-support',
		title: 'Is not let in at home and writes to the support team',
		scenario: 'at-home',
		edition: 'as-published',
		steps: [...secondLink, ...finishes, { on: 'notTrusted', press: 'press.support' }],
		ends: 'support',
		strays: true,
		source: ['ESR-48', 'ESR-50']
	},
	{
		id: 'logs-in-at-home-today',
		title: 'Sets the password and logs in at home, as it works today',
		scenario: 'at-home',
		edition: 'current',
		steps: [...secondLink, ...finishes],
		ends: 'home'
	},
	{
		id: 'waits-for-the-email',
		title: 'Waits for the email',
		scenario: 'email-on-its-way',
		edition: 'as-published',
		steps: [emailArrives, ...secondLink, ...finishes],
		ends: 'home',
		source: ['ESR-43', 'E-21']
	},
	{
		id: 'asks-for-another',
		title: 'Follows a link that has expired and asks for another',
		scenario: 'email-held-up',
		edition: 'as-published',
		steps: [
			...secondLink,
			{ on: 'linkExpired', press: 'press.forgot' },
			...asks,
			emailArrives,
			...secondLink,
			...finishes
		],
		ends: 'home',
		source: ['E-22']
	},
	{
		id: 'link-expired',
		title: 'Follows a link that has expired and goes round by the login page',
		scenario: 'email-held-up',
		edition: 'as-published',
		steps: [
			...secondLink,
			{ on: 'linkExpired', press: 'press.login' },
			{ on: 'login', press: 'press.forgotOrBlocked' },
			...asks,
			emailArrives,
			...secondLink,
			...finishes
		],
		ends: 'home',
		strays: true,
		source: ['E-22']
	},
	{
		id: 'page-left-open',
		title: 'Leaves the form open for a day',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [
			...secondLink,
			{ wait: 'PT24H' },
			{ on: 'linkExpired', press: 'press.forgot' },
			...asks,
			emailArrives,
			...secondLink
		],
		ends: 'setPassword',
		strays: true,
		source: ['E-22']
	},
	{
		id: 'link-used',
		title: 'Opens the second link a second time',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [
			...secondLink,
			typesNewPassword(NEW_PASSWORD),
			{ follow: 'open.setPassword' },
			{ on: 'linkUsed', press: 'press.login' },
			logsInWith(NEW_PASSWORD)
		],
		ends: 'home',
		strays: true,
		source: ['ESR-45']
	},
	{
		id: 'asks-for-the-email',
		title: 'Asks for the email, and finds it in junk',
		scenario: 'no-email',
		edition: 'as-published',
		steps: [{ on: 'login', press: 'press.forgotOrBlocked' }, ...asks, ...foundInJunk, ...finishes],
		ends: 'home',
		source: ['ESR-43', 'E-21']
	},
	{
		id: 'asks-for-the-email-today',
		title: 'Asks for the email at today’s login page, and finds it in junk',
		scenario: 'no-email',
		edition: 'current',
		steps: [{ on: 'login', press: 'press.forgot' }, ...asks, ...foundInJunk, ...finishes],
		ends: 'home',
		source: ['E-21']
	},
	{
		id: 'asks-twice',
		title: 'Overlooks junk and asks for the email twice',
		scenario: 'no-email',
		edition: 'as-published',
		steps: [
			{ on: 'login', press: 'press.forgotOrBlocked' },
			...asks,
			{ wait: 'PT15M' },
			{ on: 'emailOnItsWay', press: 'press.askAgain' },
			...asks,
			emailArrives,
			...secondLink
		],
		ends: 'setPassword',
		strays: true
	},
	{
		id: 'wrong-record',
		title: 'Is not found, and writes to the support team',
		scenario: 'wrong-record',
		edition: 'as-published',
		steps: [{ on: 'login', press: 'press.forgotOrBlocked' }, ...asks, { on: 'forgotten', press: 'press.support' }],
		ends: 'support',
		source: ['ESR-50', 'E-9']
	},
	{
		id: 'wrong-record-today',
		title: 'Is not found at today’s form, and writes to the support team',
		scenario: 'wrong-record',
		edition: 'current',
		steps: [{ on: 'login', press: 'press.forgot' }, ...asks, { on: 'forgotten', press: 'press.support' }],
		ends: 'support',
		source: ['E-9']
	},
	{
		id: 'passwords-refused',
		title: 'Chooses passwords that the published guidelines refuse',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [
			...secondLink,
			typesNewPassword('Kite-58'),
			typesNewPassword('Saffron-Kite-58'),
			typesNewPassword('5839-2047'),
			typesNewPassword('Velvet-Kite'),
			typesNewPassword(NEW_PASSWORD, 'Velvet-Kite-59'),
			typesNewPassword(NEW_PASSWORD)
		],
		ends: 'passwordSet',
		strays: true,
		source: ['ESR-47']
	},
	{
		id: 'passwords-refused-today',
		title: 'Chooses passwords that today’s rules refuse, an earlier one among them',
		scenario: 'had-one-before',
		edition: 'current',
		steps: [
			...secondLink,
			typesNewPassword('Velvet-58'),
			typesNewPassword(EARLIER),
			typesNewPassword('Password12345'),
			typesNewPassword('Saffron-Kite-58')
		],
		ends: 'passwordSet',
		strays: true,
		source: ['E-3', 'E-4']
	},
	{
		id: 'another-password',
		title: 'Takes a password that is new',
		scenario: 'had-one-before',
		edition: 'as-published',
		steps: [...secondLink, ...finishes],
		ends: 'home',
		source: ['ESR-45', 'ESR-46']
	},
	{
		id: 'earlier-password',
		title: 'Takes a password from before, which the published guidelines allow',
		scenario: 'had-one-before',
		edition: 'as-published',
		steps: [...secondLink, typesNewPassword(EARLIER), { on: 'passwordSet', press: 'press.login' }, logsInWith(EARLIER)],
		ends: 'home',
		strays: true,
		source: ['ESR-47']
	}
]
