/** What the journeys of NHS login have in common. */
import { refusesPassword, refusesSecret } from '../kit/fragments.ts'

export const page = { skin: 'nhs-login', address: 'simulated: NHS login' } as const

const service = 'nhs-login'

/* Buttons. */

export const goesOn = { label: 'Continue', press: 'press.continue' } as const
export const back = { label: 'Back', press: 'press.back', look: 'link', leavesForm: true } as const
export const fromSite = { label: 'Continue to NHS login', press: 'press.nhsLogin' } as const
export const forgottenPassword = {
	label: 'Forgotten your password?',
	press: 'press.forgotten',
	look: 'link',
	leavesForm: true
} as const

/* Logging in. */

export const enterEmail = {
	...page,
	title: 'Enter your email address',
	fields: [
		{
			kind: 'email',
			name: 'email',
			label: 'Email address',
			missing: 'You need to enter your email address',
			autocomplete: 'email'
		}
	],
	buttons: [goesOn, back]
} as const
/** For an address that nobody has set up an NHS login with. */
export const setUpNew = { ...page, title: 'Set up a new NHS login' } as const
export const notFound = { kind: 'paragraph', text: 'We did not find an NHS login for {answer.email}.' } as const

export const enterPassword = {
	...page,
	title: 'Enter your password',
	body: [{ kind: 'paragraph', text: 'For the NHS login of {account.nhs-login.email}.' }],
	fields: [
		{
			kind: 'password',
			name: 'password',
			label: 'Password',
			show: 'password',
			missing: 'Enter your password',
			autocomplete: 'current-password'
		}
	],
	buttons: [goesOn, forgottenPassword, back]
} as const
export const passwordLocked = {
	...page,
	title: 'You cannot continue',
	body: [
		{
			kind: 'paragraph',
			text: 'The wrong password was entered too many times. Try again at {account.nhs-login.lockedUntil}.'
		}
	]
} as const

export const locksPassword = {
	guard: { type: 'locked', params: { service } },
	target: 'passwordLocked'
} as const
export const unlocksPassword = {
	guard: { type: 'unlocked', params: { service } },
	target: 'enterPassword'
} as const
export const refusesWrongPassword = refusesSecret({ service, field: 'password', wrong: 'passwordWrong' })

/* A new password. */

export const passwordNeeds = [
	{ kind: 'paragraph', text: 'Your password must have:' },
	{ kind: 'list', items: ['8 characters or more', '1 capital letter or more'] }
] as const
/** A journey adds what the field is called. */
export const newPassword = {
	kind: 'password',
	name: 'newPassword',
	policy: 'nhs-login',
	missing: 'Enter a password',
	autocomplete: 'new-password'
} as const
export const confirmPassword = {
	kind: 'password',
	name: 'confirmPassword',
	label: 'Confirm password',
	show: 'confirmed password',
	missing: 'Enter your password again to confirm it',
	autocomplete: 'new-password'
} as const
export const refusesNewPassword = refusesPassword({
	service,
	field: 'newPassword',
	confirm: 'confirmPassword',
	rules: { minLength: 'passwordShort', needsCapital: 'passwordCapital' },
	differ: 'passwordsDiffer'
})

/* Security codes. */

export const securityCode = {
	kind: 'code',
	name: 'code',
	digits: 6,
	label: 'Security code',
	missing: 'Enter the security code'
} as const
export const sendAgain = {
	label: 'Send the security code again',
	press: 'press.sendAgain',
	look: 'secondary',
	leavesForm: true
} as const
export const otherNumber = {
	label: 'Use another number',
	press: 'press.otherNumber',
	look: 'link',
	leavesForm: true
} as const
/** A journey adds which code it is that was sent anew. */
export const newCode = {
	kind: 'notice',
	title: 'You have been sent a new security code.',
	text: 'The earlier one no longer works.'
} as const
export const ukMobile = {
	kind: 'phone',
	label: 'UK mobile number',
	missing: 'Enter your mobile number',
	autocomplete: 'tel'
} as const

export const codeExpired = { ...page, title: 'This security code has expired' } as const
export const codesBeginAnew = 'Once a code has run out, the count of codes asked for begins anew: our assumption.'
export const codeWait = {
	...page,
	title: 'You cannot continue',
	body: [
		{
			kind: 'paragraph',
			text: 'A wrong security code was entered too many times.',
			when: { reading: 'account.nhs-login.holds.wait', is: 'wrong-codes' }
		},
		{
			kind: 'paragraph',
			text: 'A security code was asked for too many times.',
			when: { reading: 'account.nhs-login.holds.wait', is: 'many-codes' }
		},
		{
			kind: 'paragraph',
			text: 'You must wait 15 minutes, until {period.nhs-login-code-wait.until}. Then you can get a new one.'
		}
	],
	about: ['One draft of the prototype says 15 minutes, another up to an hour.']
} as const

/* What it says and sends. */

export const messages = {
	passwordWrong: 'Enter the correct password',
	passwordsDiffer: 'Check both your passwords match',
	codeWrong: 'Enter the correct security code',
	mobileFormat: 'Enter a UK mobile number, like 07700 900 982'
} as const
export const email = { kind: 'email', from: 'NHS login', address: 'noreply@nhs-login.example' } as const
