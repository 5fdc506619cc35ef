import type { Step, Walkthrough } from '../../kit/walkthrough.ts'

const CHOSEN = 'Saffron-Kite-58'
const username = { reads: 'account.nhsp-agency.username' } as const

const reads: Step = { read: 'email' }
const visits: Step = { on: 'confirmed', press: 'press.visit' }
const selects = (platform: 'NHSP Online' | 'NHSP:Connect'): Step => ({
	on: 'platforms',
	press: 'press.continue',
	fill: { platform }
})
const toForgot = (platform: 'NHSP Online' | 'NHSP:Connect' = 'NHSP Online'): readonly Step[] => [
	selects(platform),
	{ on: 'login', press: 'press.forgot' }
]
const asksForLink: Step = { on: 'forgot', press: 'press.continue', fill: { username } }
const linkArrives: readonly Step[] = [{ wait: 'until-something-happens' }, reads]
const follows: Step = { follow: 'open.newPassword' }
const chooses = (password = CHOSEN, confirm = password): Step => ({
	on: 'choosePassword',
	press: 'press.continue',
	fill: { newPassword: password, confirmPassword: confirm }
})
const logsIn = (password = CHOSEN): Step => ({ on: 'login', press: 'press.logIn', fill: { username, password } })
const finishes = (platform: 'NHSP Online' | 'NHSP:Connect' = 'NHSP Online'): readonly Step[] => [
	chooses(),
	{ on: 'passwordSet', press: 'press.platforms' },
	selects(platform),
	logsIn()
]
const createsPassword: readonly Step[] = [...toForgot(), asksForLink, ...linkArrives, follows, ...finishes()]

export const walkthroughs: readonly Walkthrough[] = [
	{
		id: 'online',
		title: 'Creates a first password for NHSP:Online',
		scenario: 'online-login',
		edition: 'as-published',
		steps: [reads, visits, ...createsPassword],
		ends: 'loggedIn',
		source: ['AGY-27', 'AGY-28', 'AGY-29', 'AGY-30', 'O-10']
	},
	{
		id: 'connect',
		title: 'Creates a first password for NHSP:Connect',
		scenario: 'connect-login',
		edition: 'as-published',
		steps: [
			reads,
			visits,
			...toForgot('NHSP:Connect'),
			asksForLink,
			...linkArrives,
			follows,
			...finishes('NHSP:Connect')
		],
		ends: 'loggedIn',
		source: ['AGY-24', 'AGY-28']
	},
	{
		id: 'waits-first',
		title: 'Waits for the confirmation, then begins',
		scenario: 'not-there-yet',
		edition: 'as-published',
		steps: [{ wait: 'PT30M' }, { wait: 'until-something-happens' }, reads, visits, ...createsPassword],
		ends: 'loggedIn',
		source: ['AGY-24', 'AGY-25']
	},
	{
		id: 'waits-for-confirmation',
		title: 'Wants to begin before there is a username',
		scenario: 'not-there-yet',
		edition: 'as-published',
		strays: true,
		steps: [
			{ on: 'requested', press: 'press.visit' },
			{ on: 'tooEarly', press: 'press.back' },
			{ wait: 'until-something-happens' },
			reads,
			visits,
			...createsPassword
		],
		ends: 'loggedIn',
		source: ['AGY-24', 'AGY-25']
	},
	{
		id: 'confirmation-in-junk',
		title: 'Finds the confirmation in junk',
		scenario: 'confirmation-in-junk',
		edition: 'as-published',
		steps: [
			{ wait: 'until-something-happens' },
			{ on: 'confirmed', press: 'press.noEmail' },
			{ read: 'email', folder: 'junk' },
			{ on: 'noEmail', press: 'press.back' },
			visits,
			...createsPassword
		],
		ends: 'loggedIn'
	},
	{
		id: 'confirmation-lost',
		title: 'Asks for the confirmation once more',
		scenario: 'confirmation-lost',
		edition: 'as-published',
		steps: [
			{ wait: 'until-something-happens' },
			{ on: 'confirmed', press: 'press.noEmail' },
			{ on: 'noEmail', press: 'press.ask' },
			{ wait: 'until-something-happens' },
			reads,
			visits,
			...createsPassword
		],
		ends: 'loggedIn'
	},
	{
		id: 'looks-for-a-password',
		title: 'Looks for a password in the email, then guesses until the login is locked',
		scenario: 'online-login',
		edition: 'as-published',
		strays: true,
		steps: [
			reads,
			{ on: 'confirmed', press: 'press.noPassword' },
			{ on: 'noPassword', press: 'press.back' },
			visits,
			selects('NHSP Online'),
			{
				on: 'login',
				press: 'press.logIn',
				fill: { username: { person: 'workEmail' }, password: 'Cinder-Otter-35-plum' }
			},
			...Array.from({ length: 10 }, () => logsIn('Cinder-Otter-35-plum')),
			{ wait: 'PT1M' },
			logsIn('Welcome-2026'),
			{ on: 'lockedOut', press: 'press.forgot' },
			asksForLink,
			...linkArrives,
			follows,
			...finishes()
		],
		ends: 'loggedIn',
		source: ['AGY-26', 'O-10', 'N-7']
	},
	{
		id: 'wrong-platform',
		title: 'Selects the wrong platform, then mistypes the username',
		scenario: 'connect-login',
		edition: 'as-published',
		strays: true,
		steps: [
			reads,
			visits,
			selects('NHSP Online'),
			logsIn('Welcome-2026'),
			{ on: 'login', press: 'press.forgot' },
			asksForLink,
			{ on: 'forgot', press: 'press.platforms' },
			...toForgot('NHSP:Connect'),
			{ on: 'forgot', press: 'press.continue', fill: { username: { person: 'workEmail' } } },
			asksForLink,
			...linkArrives,
			follows,
			...finishes('NHSP:Connect')
		],
		ends: 'loggedIn',
		source: ['AGY-25', 'AGY-28']
	},
	{
		id: 'link-too-late',
		title: 'Opens a link that has expired, and asks for another',
		scenario: 'link-too-late',
		edition: 'as-published',
		steps: [reads, follows, { on: 'linkExpired', press: 'press.platforms' }, ...createsPassword],
		ends: 'loggedIn',
		source: ['AGY-30']
	},
	{
		id: 'page-left-open',
		title: 'Leaves the pages open for a day, each in turn',
		scenario: 'online-login',
		edition: 'as-published',
		strays: true,
		steps: [
			reads,
			visits,
			...toForgot(),
			asksForLink,
			{ wait: 'PT24H' },
			{ on: 'linkExpired', press: 'press.platforms' },
			...toForgot(),
			asksForLink,
			...linkArrives,
			follows,
			{ wait: 'PT24H' },
			{ on: 'linkExpired', press: 'press.platforms' }
		],
		ends: 'platforms',
		source: ['AGY-30']
	},
	{
		id: 'looks-in-junk-first',
		title: 'Looks for the link in junk at once',
		scenario: 'link-in-junk',
		edition: 'as-published',
		steps: [
			reads,
			visits,
			...toForgot(),
			asksForLink,
			{ wait: 'until-something-happens' },
			{ read: 'email', folder: 'junk' },
			follows,
			...finishes()
		],
		ends: 'loggedIn'
	},
	{
		id: 'link-in-junk',
		title: 'Finds the link in junk, after sending another',
		scenario: 'link-in-junk',
		edition: 'as-published',
		strays: true,
		steps: [
			reads,
			visits,
			...toForgot(),
			asksForLink,
			{ wait: 'PT1M' },
			{ on: 'linkSent', press: 'press.again' },
			...linkArrives,
			{ read: 'email', folder: 'junk' },
			follows,
			...finishes()
		],
		ends: 'loggedIn'
	},
	{
		id: 'link-twice',
		title: 'Follows the same link a second time',
		scenario: 'online-login',
		edition: 'as-published',
		strays: true,
		steps: [
			reads,
			visits,
			...toForgot(),
			asksForLink,
			...linkArrives,
			follows,
			chooses(),
			follows,
			{ on: 'linkUsed', press: 'press.platforms' },
			selects('NHSP Online'),
			{ on: 'login', press: 'press.platforms' },
			selects('NHSP Online'),
			logsIn()
		],
		ends: 'loggedIn'
	},
	{
		id: 'passwords-refused',
		title: 'Chooses passwords that the rules refuse, one rule each',
		scenario: 'online-login',
		edition: 'as-published',
		strays: true,
		steps: [
			reads,
			visits,
			...toForgot(),
			asksForLink,
			{ on: 'linkSent', press: 'press.platforms' },
			...toForgot(),
			asksForLink,
			...linkArrives,
			follows,
			chooses('Ab1-xyz'),
			chooses(`Ab1-${'x'.repeat(61)}`),
			chooses('onlysmallletters'),
			chooses(CHOSEN, 'Saffron-Kite-59'),
			...finishes()
		],
		ends: 'loggedIn',
		source: ['N-3', 'N-5']
	}
]
