/** What the journeys of the Electronic Staff Record have in common. */
import { asPublished, current } from '../kit/editions.ts'
import { awaitsCard, endsWithoutCard, refusesPassword, refusesSignIn } from '../kit/fragments.ts'

export const portal = {
	skin: 'esr-portal',
	address: 'simulated: https://my.esr.nhs.uk',
	inApp: { reading: 'account.esr.holds.opened', is: 'application' }
} as const
export const help = { skin: 'esr-portal', address: 'simulated: help with ESR' } as const
export const card = { skin: 'smartcard', address: 'simulated: smartcard sign-in at work' } as const

/* The persona's accounts. */

export const account = {
	title: 'ESR (training)',
	username: '234PNANDRA01',
	email: 'priya.nandra@nhsmail.example',
	holds: { dateOfBirth: '1992-02-29' },
	signInLock: 'esr'
} as const
export const smartcard = {
	title: 'Smartcard (training)',
	username: 'Priya Nandra',
	password: 'old:2',
	email: 'priya.nandra@nhsmail.example',
	signInLock: 'smartcard'
} as const
export const knowsCard = 'Your smartcard is in your pocket, and its passcode is 482915.'

/* Logging in with username and password. */

export const toLogin = { label: 'Go to the login page', press: 'press.login' } as const
export const backToLogin = {
	label: 'Back to the login page',
	press: 'press.login',
	look: 'link',
	leavesForm: true
} as const
export const forgot = { label: 'Forgot username or password', press: 'press.forgot' } as const
export const forgotLink = { ...forgot, look: 'link', leavesForm: true } as const

export const credentialsHeading = { kind: 'heading', text: 'Log in with your credentials', when: current } as const

const username = {
	kind: 'text',
	name: 'username',
	label: 'Username',
	width: 20,
	missing: 'Enter your username',
	autocomplete: 'username'
} as const

/** The login page where a username or password is what is lacking. */
export const login = {
	...portal,
	title: 'Log in to ESR',
	fields: [
		{ ...username, hint: 'It starts with 234.', when: asPublished },
		{ ...username, hint: 'For example 999JSMITH01', when: current },
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
		{ ...forgotLink, when: current }
	]
} as const

const esrUsername = { ...username, missing: 'Enter your ESR username' } as const
const esrPassword = {
	kind: 'password',
	name: 'password',
	missing: 'Enter your ESR password',
	autocomplete: 'current-password'
} as const

/** The same where logging in is what is rehearsed. A journey adds a hint to the username of today. */
export const usernameAsPublished = {
	...esrUsername,
	hint: 'Your ESR username. It starts with 234.',
	when: asPublished
} as const
export const usernameToday = { ...esrUsername, label: 'Username *', when: current } as const
export const passwords = [
	{ ...esrPassword, label: 'Password', when: asPublished },
	{ ...esrPassword, label: 'Password *', when: current }
] as const

export const checkBoth =
	'The username or the password is not right. Check both. After the second failure, stop and select Forgot username or password'
export const tooManyAttempts = {
	kind: 'paragraph',
	text: 'There were too many attempts to log in. More attempts do not help, and neither does waiting.'
} as const

export const refusesLogIn = refusesSignIn({
	service: 'esr',
	username: 'username',
	password: 'password',
	wrong: 'signInWrong'
})
export const refusesInactive = {
	guard: { type: 'reads', params: { reading: 'account.esr.holds.status', is: 'inactive' } },
	target: 'inactive'
} as const
export const locksOut = { guard: { type: 'locked', params: { service: 'esr' } }, target: 'lockedOut' } as const

/* Inside. */

export const menu = {
	kind: 'list',
	items: ['ESR portal', 'Learning', 'Pay', 'Leave', 'Personal details']
} as const
export const pay = { key: 'Pay', value: 'Your payslips.' } as const
export const leave = { key: 'Leave', value: 'Ask for annual leave, and see what is left of it.' } as const
export const details = {
	key: 'Personal details',
	value: 'Address, bank account, email: what ESR holds of you.'
} as const

/* A new password, by the link in an email. */

/** The page that asks who has forgotten something. */
export const forgotten = {
	...portal,
	title: 'Forgot username or password',
	fields: [
		{
			kind: 'email',
			name: 'email',
			label: 'Email address',
			missing: 'Enter your email address',
			autocomplete: 'email'
		},
		{ kind: 'date', name: 'dateOfBirth', label: 'Date of birth', missing: 'Enter your date of birth' }
	]
} as const
export const askAgain = { label: 'Ask for the email again', press: 'press.askAgain', look: 'secondary' } as const

export const usernameDetails = {
	kind: 'email',
	from: 'ESR',
	address: 'no-reply@esr-mail.example',
	subject: 'Your ESR username',
	links: [
		{ label: 'ESR login page', opens: 'open.login' },
		{ label: 'Reset or create your password', opens: 'open.setPassword' }
	]
} as const

const newPassword = {
	kind: 'password',
	name: 'newPassword',
	label: 'New password',
	show: 'new password',
	missing: 'Enter a new password',
	autocomplete: 'new-password'
} as const

/** Where the link leads to. A journey adds the body, with the needs in it. */
export const setPassword = {
	...portal,
	title: 'Reset or create your password',
	fields: [
		{ ...newPassword, policy: 'esr', when: asPublished },
		{ ...newPassword, policy: 'esr-current', when: current },
		{
			kind: 'password',
			name: 'confirmPassword',
			label: 'Enter password again',
			show: 'repeated password',
			missing: 'Enter the new password again',
			autocomplete: 'new-password'
		}
	],
	buttons: [{ label: 'Submit', press: 'press.submit' }]
} as const
export const passwordNeeds = [
	{
		kind: 'list',
		items: ['8 characters or more', 'no character twice in a row', 'at least one letter', 'at least one number'],
		when: asPublished
	},
	{
		kind: 'list',
		items: ['12 characters or more', 'to differ from your last 4 passwords', 'to be nothing common, such as password1'],
		when: current
	},
	{
		kind: 'details',
		summary: 'How to think of one',
		text: 'Three words that have nothing to do with each other are long and easy to keep in mind. The password manager of your device can keep it for you.',
		when: current
	}
] as const
export const passwordMessages = {
	tooShort: 'New password must be longer: look at how many characters it needs',
	repeats: 'New password must not have the same character twice in a row',
	letter: 'New password must have at least one letter',
	number: 'New password must have at least one number',
	previous: 'New password must not be one of your last 4 passwords',
	common: 'New password must be harder to guess. Common passwords are refused',
	differ: 'The two passwords must be the same'
} as const
/** Which of these messages a password that breaks a rule gets. */
export const passwordRefusals = {
	service: 'esr',
	field: 'newPassword',
	rules: {
		minLength: 'tooShort',
		noRepeats: 'repeats',
		needsLetter: 'letter',
		needsNumber: 'number',
		notPrevious: 'previous',
		notCommon: 'common'
	},
	differ: 'differ'
} as const

export const setsPassword = {
	always: { guard: { type: 'periodOver', params: { period: 'esr-reset-link' } }, target: 'linkExpired' },
	on: {
		'press.submit': [
			...refusesPassword({ ...passwordRefusals, confirm: 'confirmPassword' }),
			{
				target: 'passwordSet',
				actions: [
					{ type: 'setPassword', params: { service: 'esr', field: 'newPassword' } },
					{ type: 'endPeriod', params: { period: 'esr-reset-link' } }
				]
			}
		]
	}
} as const

export const onTrustedComputer = {
	kind: 'inset',
	text: 'Use a trusted computer, one that your Trust looks after.',
	when: asPublished
} as const
export const goToWork = { label: 'Go to a computer at work', press: 'press.goToWork' } as const
export const goesToWork = {
	target: 'login',
	actions: { type: 'goTo', params: { place: 'ward-computer' } }
} as const

export const linkExpired = {
	...portal,
	title: 'The link has expired',
	buttons: [forgot, backToLogin],
	about: ['How long the link lasts is not published. 24 hours is our assumption.']
} as const
export const linkUsed = {
	...portal,
	title: 'The link has been used',
	about: ['That the link works once only is our assumption. Nothing is published about it.']
} as const

/* Help. */

export const support = {
	label: 'Email the support team',
	press: 'press.support',
	look: 'link',
	leavesForm: true
} as const
export const supportAddress = { kind: 'address', text: 'esr.support@fernbrook.example' } as const
export const commentsAreNoHelp =
	'It also invites questions in the comments below its page. That page is not the NHS’s: nothing about your account belongs there.'

/* At work, with a smartcard. */

export const intranet = {
	skin: 'esr-intranet',
	address: 'simulated: http://intranet/ESR/',
	title: 'Staff intranet',
	body: [
		{ kind: 'address', text: 'http://intranet/ESR/' },
		{ kind: 'paragraph', text: 'The Electronic Staff Record opens from here, on computers of the Trust.' }
	],
	buttons: [{ label: 'ESR', press: 'press.esr' }]
} as const
export const restOfIntranetIsOurs = 'The source names the page and its ESR button. All else on it is our assumption.'

export const noReader = {
	skin: 'own-device',
	address: null,
	title: 'There is no reader for your smartcard here',
	about: ['Some Trusts lend readers for home. The source knows of smartcards at work only, and so does this journey.']
} as const

export const insertCard = {
	...card,
	title: 'Put in your smartcard',
	body: [
		{ kind: 'paragraph', text: 'Put your smartcard into the reader beside the keyboard, with the chip first.' },
		{
			kind: 'inset',
			text: 'NHS CIS2 Authentication waits for the card. NHS Credential Management has to run on this computer.',
			when: current
		}
	]
} as const
export const cardUnread = {
	...card,
	title: 'The reader does not see your smartcard',
	body: [
		{
			kind: 'list',
			ordered: true,
			items: [
				'Take the card out.',
				'Look whether its chip is clean.',
				'Put it in again, chip first, as far as it goes.'
			]
		}
	],
	about: ['What the real page says of a card it can’t read is not published.']
} as const
export const passcode = {
	kind: 'password',
	name: 'passcode',
	label: 'Passcode',
	missing: 'Enter the passcode of your smartcard',
	autocomplete: 'off'
} as const
export const passcodeWrong = 'That passcode is not right. The third wrong one locks your smartcard'
export const cardLocks = {
	kind: 'paragraph',
	text: 'Three wrong passcodes lock the card. It stays locked until somebody unlocks it.'
} as const
export const cardOutEndsTime = {
	kind: 'paragraph',
	text: 'The smartcard was taken out of the reader, and that ends your time in ESR.'
} as const

export const waitsForCard = awaitsCard({ unread: 'cardUnread', onward: 'enterPasscode' })
export const startsAnewWithoutCard = {
	guard: { type: 'reads', params: { reading: 'card', is: 'out' } },
	target: 'insertCard'
} as const
export const endsPasscode = [
	endsWithoutCard('insertCard'),
	{ guard: { type: 'locked', params: { service: 'smartcard' } }, target: 'cardLocked' }
] as const

/* Steps of walkthroughs. */

/** Keeps every rule that any edition has for a password of ESR. */
export const NEW_PASSWORD = 'Velvet-Kite-58'

export const typesNewPassword = (newPassword: string, confirmPassword = newPassword) =>
	({ on: 'setPassword', press: 'press.submit', fill: { newPassword, confirmPassword } }) as const

export const logsInWith = (password: string) =>
	({ on: 'login', press: 'press.logIn', fill: { username: { reads: 'account.esr.username' }, password } }) as const

/** From the page for a new password to the login with it. */
export const finishes = [
	typesNewPassword(NEW_PASSWORD),
	{ on: 'passwordSet', press: 'press.login' },
	logsInWith(NEW_PASSWORD)
] as const
