import type { Fill, Step, Walkthrough } from '../../kit/walkthrough.ts'
import { finishes, logsInWith, NEW_PASSWORD, typesNewPassword } from '../../service-parts/esr.ts'

const KNOWN = 'Lantern-Maple-46-stone'

const mine = { email: { person: 'workEmail' }, dateOfBirth: { person: 'dateOfBirth' } } as const

const forgets: Step = { on: 'login', press: 'press.forgotOrBlocked' }
const asks = (fill: Fill = mine): Step => ({ on: 'forgotten', press: 'press.forgotUsername', fill })
const asksForUsername: readonly Step[] = [forgets, asks()]
/** In the current edition the link has another name. */
const forgetsToday: Step = { on: 'login', press: 'press.forgot' }
const asksToday: readonly Step[] = [forgetsToday, asks()]
const emailArrives: readonly Step[] = [{ wait: 'until-something-happens' }, { read: 'email' }]
const followsLink: Step = { follow: 'open.setPassword' }

const written: readonly Walkthrough[] = [
	{
		id: 'by-email',
		title: 'Gets the username by email and sets a new password',
		scenario: 'forgotten',
		edition: 'as-published',
		steps: [...asksForUsername, ...emailArrives, followsLink, ...finishes],
		ends: 'home',
		source: ['ESR-29', 'ESR-30', 'ESR-31', 'ESR-32', 'ESR-36', 'ESR-37', 'ESR-38', 'ESR-39', 'ESR-41']
	},
	{
		id: 'from-home-today',
		title: 'Does all of it at home, as it works today',
		scenario: 'at-home',
		edition: 'current',
		steps: [...asksToday, ...emailArrives, followsLink, ...finishes],
		ends: 'home',
		source: ['E-3', 'E-9']
	},
	{
		id: 'only-the-username',
		title: 'Only needs the username, and keeps the password',
		scenario: 'only-the-username',
		edition: 'as-published',
		steps: [...asksForUsername, ...emailArrives, { follow: 'open.login' }, logsInWith(KNOWN)],
		ends: 'home',
		source: ['ESR-31', 'ESR-39']
	},
	{
		id: 'goes-to-work',
		title: 'Starts at home and has to go to work',
		scenario: 'at-home',
		edition: 'as-published',
		steps: [
			forgets,
			{ on: 'notTrusted', press: 'press.goToWork' },
			...asksForUsername,
			...emailArrives,
			followsLink,
			...finishes
		],
		ends: 'home',
		source: ['ESR-34', 'ESR-35']
	},
	{
		id: 'tries-again-at-home',
		title: 'Tries twice at home before going to work',
		scenario: 'at-home',
		edition: 'as-published',
		strays: true,
		steps: [
			forgets,
			{ on: 'notTrusted', press: 'press.login' },
			forgets,
			{ on: 'notTrusted', press: 'press.goToWork' },
			...asksForUsername,
			...emailArrives,
			followsLink,
			...finishes
		],
		ends: 'home'
	},
	{
		id: 'takes-the-link-to-work',
		title: 'Opens the link at home, and again at work',
		scenario: 'email-at-home',
		edition: 'as-published',
		steps: [{ read: 'email' }, followsLink, { on: 'notTrusted', press: 'press.goToWork' }, followsLink, ...finishes],
		ends: 'home',
		source: ['ESR-34']
	},
	{
		id: 'opens-the-link-at-home-today',
		title: 'Opens the link at home, as it works today',
		scenario: 'email-at-home',
		edition: 'current',
		steps: [{ read: 'email' }, followsLink, ...finishes],
		ends: 'home'
	},
	{
		id: 'locks-the-account',
		title: 'Tries a third password, locks the account and unblocks it with a reset',
		scenario: 'nearly-locked',
		edition: 'as-published',
		strays: true,
		steps: [
			{ on: 'login', press: 'press.logIn', fill: { username: { person: 'workEmail' }, password: KNOWN } },
			logsInWith(KNOWN),
			{ on: 'lockedOut', press: 'press.forgot' },
			asks(),
			...emailArrives,
			followsLink,
			...finishes
		],
		ends: 'home',
		source: ['ESR-28', 'E-10']
	},
	{
		id: 'guesses-no-more',
		title: 'Guesses no third time, and asks for the email at once',
		scenario: 'nearly-locked',
		edition: 'as-published',
		steps: [...asksForUsername, ...emailArrives, followsLink, ...finishes],
		ends: 'home'
	},
	{
		id: 'stops-after-two',
		title: 'Stops after the second wrong password',
		scenario: 'nearly-locked',
		edition: 'current',
		steps: [...asksToday, ...emailArrives, followsLink, ...finishes],
		ends: 'home',
		source: ['E-10']
	},
	{
		id: 'locked-asks-support',
		title: 'Locks the account and writes to the support team',
		scenario: 'nearly-locked',
		edition: 'as-published',
		strays: true,
		steps: [logsInWith(KNOWN), { on: 'lockedOut', press: 'press.support' }],
		ends: 'support',
		source: ['ESR-33', 'ESR-50']
	},
	{
		id: 'details-differ',
		title: 'Gives another email address, then a mistyped birthday',
		scenario: 'forgotten',
		edition: 'as-published',
		strays: true,
		steps: [
			forgets,
			asks({ ...mine, email: { person: 'email' } }),
			asks({ ...mine, dateOfBirth: '1992-02-19' }),
			asks(),
			...emailArrives,
			followsLink
		],
		ends: 'setPassword',
		source: ['ESR-40', 'E-9']
	},
	{
		id: 'old-address',
		title: 'Finds that the record has an old address, and asks the local ESR team',
		scenario: 'old-address',
		edition: 'as-published',
		steps: [...asksForUsername, { on: 'forgotten', press: 'press.localTeam' }],
		ends: 'localTeam',
		source: ['E-9']
	},
	{
		id: 'waits-in-vain',
		title: 'Gives the old address of the record, and waits for an email in vain',
		scenario: 'old-address',
		edition: 'as-published',
		strays: true,
		steps: [
			...asksForUsername,
			asks({ ...mine, email: 'priya.nandra@northdale.example' }),
			{ wait: 'PT15M' },
			{ on: 'emailDue', press: 'press.localTeam' }
		],
		ends: 'localTeam',
		source: ['E-9']
	},
	{
		id: 'wrong-birthday',
		title: 'Is not found, and asks the local ESR team',
		scenario: 'wrong-birthday',
		edition: 'as-published',
		steps: [...asksForUsername, { on: 'forgotten', press: 'press.localTeam' }],
		ends: 'localTeam',
		source: ['E-9']
	},
	{
		id: 'asks-support',
		title: 'Is not found twice, and writes to the support team',
		scenario: 'wrong-birthday',
		edition: 'as-published',
		strays: true,
		steps: [...asksForUsername, asks(), { on: 'forgotten', press: 'press.support' }],
		ends: 'support',
		source: ['ESR-33', 'ESR-34']
	},
	{
		id: 'two-records',
		title: 'Gives the username of the record they work under',
		scenario: 'two-records',
		edition: 'as-published',
		steps: [
			...asksForUsername,
			{ on: 'whichRecord', press: 'press.continue', fill: { recordUsername: '234PNANDRA01' } },
			...emailArrives,
			followsLink,
			...finishes
		],
		ends: 'home',
		source: ['E-9']
	},
	{
		id: 'wrong-record-first',
		title: 'Gives the wrong one of two usernames, then the right one',
		scenario: 'two-records',
		edition: 'as-published',
		strays: true,
		steps: [
			...asksForUsername,
			{ on: 'whichRecord', press: 'press.continue', fill: { recordUsername: '234PNANDRA02' } },
			{ on: 'whichRecord', press: 'press.continue', fill: { recordUsername: '234PNANDRA01' } },
			...emailArrives,
			followsLink,
			...finishes
		],
		ends: 'home',
		source: ['E-9']
	},
	{
		id: 'which-record-unknown',
		title: 'Does not know which of two usernames it is',
		scenario: 'two-records',
		edition: 'current',
		strays: true,
		steps: [...asksToday, { on: 'whichRecord', press: 'press.localTeam' }],
		ends: 'localTeam',
		source: ['E-9']
	},
	{
		id: 'inactive',
		title: 'Knows everything, and the account is switched off',
		scenario: 'inactive',
		edition: 'as-published',
		steps: [logsInWith(KNOWN), { on: 'inactive', press: 'press.localTeam' }],
		ends: 'localTeam',
		source: ['E-15']
	},
	{
		id: 'inactive-asks-for-email',
		title: 'Asks for a reset of an account that is switched off',
		scenario: 'inactive',
		edition: 'as-published',
		strays: true,
		steps: [
			logsInWith(KNOWN),
			{ on: 'inactive', press: 'press.login' },
			...asksForUsername,
			{ on: 'inactive', press: 'press.localTeam' }
		],
		ends: 'localTeam',
		source: ['E-15']
	},
	{
		id: 'not-registered',
		title: 'Asks for the username of a login that was never made',
		scenario: 'not-registered',
		edition: 'as-published',
		steps: [...asksForUsername, { on: 'notRegistered', press: 'press.localTeam' }],
		ends: 'localTeam',
		source: ['E-8']
	},
	{
		id: 'not-registered-asks-twice',
		title: 'Asks a second time for the username of a login that was never made',
		scenario: 'not-registered',
		edition: 'as-published',
		strays: true,
		steps: [
			...asksForUsername,
			{ on: 'notRegistered', press: 'press.login' },
			...asksForUsername,
			{ on: 'notRegistered', press: 'press.localTeam' }
		],
		ends: 'localTeam',
		source: ['E-8']
	},
	{
		id: 'by-smartcard',
		title: 'Has a smartcard, and needs no username',
		scenario: 'forgotten',
		edition: 'as-published',
		strays: true,
		steps: [{ on: 'login', press: 'press.smartcard' }],
		ends: 'smartcard',
		source: ['E-12']
	},
	{
		id: 'email-in-junk',
		title: 'Finds the email in junk',
		scenario: 'email-in-junk',
		edition: 'as-published',
		steps: [
			...asksForUsername,
			{ on: 'emailOnItsWay', press: 'press.login' },
			{ wait: 'PT15M' },
			{ read: 'email', folder: 'junk' },
			followsLink,
			...finishes
		],
		ends: 'home',
		source: ['ESR-41']
	},
	{
		id: 'email-late',
		title: 'Waits for an email that is late',
		scenario: 'email-late',
		edition: 'as-published',
		steps: [...asksForUsername, { wait: 'PT15M' }, ...emailArrives, followsLink, ...finishes],
		ends: 'home',
		source: ['ESR-41']
	},
	{
		id: 'email-lost',
		title: 'Asks once more when no email comes',
		scenario: 'email-lost',
		edition: 'as-published',
		steps: [
			...asksForUsername,
			{ wait: 'PT15M' },
			{ on: 'emailDue', press: 'press.askAgain' },
			asks(),
			...emailArrives,
			followsLink,
			...finishes
		],
		ends: 'home',
		source: ['ESR-33', 'ESR-41']
	},
	{
		id: 'link-expires',
		title: 'Comes back to the link a day later',
		scenario: 'forgotten',
		edition: 'as-published',
		strays: true,
		steps: [
			...asksForUsername,
			...emailArrives,
			{ wait: 'PT24H' },
			followsLink,
			{ on: 'linkExpired', press: 'press.forgot' },
			asks(),
			...emailArrives,
			followsLink,
			...finishes
		],
		ends: 'home',
		source: ['E-22']
	},
	{
		id: 'page-left-open',
		title: 'Leaves the form for the password open overnight',
		scenario: 'forgotten',
		edition: 'as-published',
		strays: true,
		steps: [...asksForUsername, ...emailArrives, followsLink, { wait: 'PT24H' }],
		ends: 'linkExpired',
		source: ['E-22']
	},
	{
		id: 'link-used',
		title: 'Opens the link a second time',
		scenario: 'forgotten',
		edition: 'as-published',
		strays: true,
		steps: [
			...asksForUsername,
			...emailArrives,
			followsLink,
			typesNewPassword(NEW_PASSWORD),
			followsLink,
			{ on: 'linkUsed', press: 'press.login' },
			logsInWith(NEW_PASSWORD)
		],
		ends: 'home',
		source: ['E-22']
	},
	{
		id: 'passwords-refused',
		title: 'Chooses passwords that the published rules refuse',
		scenario: 'forgotten',
		edition: 'as-published',
		strays: true,
		steps: [
			...asksForUsername,
			...emailArrives,
			followsLink,
			typesNewPassword('Kite-58'),
			typesNewPassword('Saffron-Kite-58'),
			typesNewPassword('5839-2047'),
			typesNewPassword('Velvet-Kite'),
			typesNewPassword(NEW_PASSWORD, 'Velvet-Kite-59'),
			// The published rules say nothing of earlier passwords.
			typesNewPassword(KNOWN)
		],
		ends: 'passwordSet',
		source: ['E-6']
	},
	{
		id: 'passwords-refused-today',
		title: 'Chooses passwords that today’s rules refuse',
		scenario: 'forgotten',
		edition: 'current',
		strays: true,
		steps: [
			...asksToday,
			...emailArrives,
			followsLink,
			typesNewPassword('Velvet-58'),
			typesNewPassword(KNOWN),
			typesNewPassword('Password12345'),
			// The same character twice in a row is fine by now.
			typesNewPassword('Saffron-Kite-58')
		],
		ends: 'passwordSet',
		source: ['E-3', 'E-4']
	}
]

/** A right way that differs today by the name of the link alone, and so is not written twice. */
function isSameToday({ scenario, edition, strays, steps }: Walkthrough): boolean {
	const hasOneToday = written.some(
		(other) => other.scenario === scenario && other.edition === 'current' && !other.strays
	)
	return edition === 'as-published' && !strays && steps.includes(forgets) && !hasOneToday
}

export const walkthroughs: readonly Walkthrough[] = [
	...written,
	...written.filter(isSameToday).map((way): Walkthrough => ({
		...way,
		id: `${way.id}-today`,
		title: `${way.title}, as it works today`,
		edition: 'current',
		steps: way.steps.map((step) => (step === forgets ? forgetsToday : step))
	}))
]
