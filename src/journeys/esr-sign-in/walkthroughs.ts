import type { Step, Walkthrough } from '../../kit/walkthrough.ts'

const USERNAME = { reads: 'account.esr.username' } as const
const PASSWORD = 'Lantern-Maple-46-stone'
const PASSCODE = '482915'
const NEW_PASSCODE = '3069274'

const insert: Step = { use: { device: 'card-reader', act: 'insert', details: {} } }
const takeOut: Step = { use: { device: 'card-reader', act: 'takeOut', details: {} } }

const opensAtHome = (homeWay: string): Step => ({ on: 'homeDesk', press: 'press.open', fill: { homeWay } })
const opensOnPhone = (phoneWay: string): Step => ({ on: 'phoneDesk', press: 'press.open', fill: { phoneWay } })
const opensAtWork = (workWay: string): Step => ({ on: 'workDesk', press: 'press.open', fill: { workWay } })
const logsInWith = (password: string, on = 'logIn'): Step => ({
	on,
	press: 'press.logIn',
	fill: { username: USERNAME, password }
})
const somebodyRings: readonly Step[] = [{ wait: 'until-something-happens' }, { call: 'answer' }]
const choosesPassword: Step = { on: 'chooseLogIn', press: 'press.password' }
const types = (passcode: string): Step => ({ on: 'enterPasscode', press: 'press.continue', fill: { passcode } })

const opensEsr: readonly Step[] = [opensAtWork('intranet'), { on: 'intranet', press: 'press.esr' }]
const isUser = (user: string): Step => ({ on: 'workChoice', press: 'press.continue', fill: { user } })
const putsCardIn: readonly Step[] = [...opensEsr, isUser('card'), insert]

const locksCard: readonly Step[] = [...putsCardIn, types(PASSCODE)]
const startsToUnlock: readonly Step[] = [
	...locksCard,
	{ on: 'cardLocked', press: 'press.unlockCard' },
	{ on: 'unlockStart', press: 'press.start' }
]
const emailArrives: readonly Step[] = [{ wait: 'until-something-happens' }, { read: 'email' }]
const entersCode: Step = { on: 'enterUnlockCode', press: 'press.continue', fill: { code: { codeFor: 'unlock' } } }
const entersWrongCode: Step = { on: 'enterUnlockCode', press: 'press.continue', fill: { code: '000000' } }
const three = (step: Step): readonly Step[] => [step, step, step]
const chooses = (newPasscode: string, confirmPasscode = newPasscode): Step => ({
	on: 'newPasscode',
	press: 'press.confirm',
	fill: { newPasscode, confirmPasscode }
})
const comesIn: readonly Step[] = [
	chooses(NEW_PASSCODE),
	{ on: 'cardUnlocked', press: 'press.continue' },
	types(NEW_PASSCODE)
]

export const walkthroughs: readonly Walkthrough[] = [
	{
		id: 'from-home',
		title: 'Logs in from home',
		scenario: 'at-home',
		edition: 'as-published',
		steps: [opensAtHome('internet'), choosesPassword, logsInWith(PASSWORD)],
		ends: 'home',
		source: ['ESR-2', 'ESR-6', 'ESR-7', 'ESR-48', 'ESR-49']
	},
	{
		id: 'from-home-now',
		title: 'Logs in from home, on today’s page',
		scenario: 'at-home',
		edition: 'current',
		steps: [opensAtHome('internet'), choosesPassword, logsInWith('lantern-maple-46-stone'), logsInWith(PASSWORD)],
		ends: 'home',
		strays: true,
		source: ['E-2']
	},
	{
		id: 'intranet-from-home',
		title: 'Tries the intranet from home first',
		scenario: 'at-home',
		edition: 'as-published',
		steps: [
			opensAtHome('intranet'),
			{ on: 'unreachable', press: 'press.back' },
			opensAtHome('internet'),
			choosesPassword,
			logsInWith(PASSWORD)
		],
		ends: 'home',
		strays: true,
		source: ['ESR-9']
	},
	{
		id: 'email-as-username',
		title: 'Types the email address for the username, then stops',
		scenario: 'at-home',
		edition: 'as-published',
		steps: [
			opensAtHome('internet'),
			choosesPassword,
			{ on: 'logIn', press: 'press.logIn', fill: { username: { person: 'workEmail' }, password: PASSWORD } },
			{ on: 'logIn', press: 'press.forgot' },
			{ on: 'forgotten', press: 'press.back' },
			{ on: 'chooseLogIn', press: 'press.forgot' }
		],
		ends: 'forgotten',
		strays: true,
		source: ['E-10']
	},
	{
		id: 'by-app-on-android',
		title: 'Gets the application on an Android phone',
		scenario: 'on-the-phone',
		edition: 'as-published',
		steps: [
			opensOnPhone('app'),
			{ on: 'appStore', press: 'press.install', fill: { phoneKind: 'android' } },
			logsInWith(PASSWORD, 'appLogIn')
		],
		ends: 'home',
		source: ['ESR-3', 'ESR-4']
	},
	{
		id: 'by-browser',
		title: 'Takes the browser on the phone',
		scenario: 'on-the-phone',
		edition: 'as-published',
		steps: [opensOnPhone('internet'), choosesPassword, logsInWith(PASSWORD)],
		ends: 'home',
		source: ['ESR-2', 'ESR-6', 'ESR-7']
	},
	{
		id: 'by-app-on-iphone',
		title: 'Gets the application on an iPhone, mistypes, and logs in',
		scenario: 'on-the-phone',
		edition: 'current',
		steps: [
			opensOnPhone('app'),
			{ on: 'appStore', press: 'press.back' },
			opensOnPhone('app'),
			{ on: 'appStore', press: 'press.install', fill: { phoneKind: 'iphone' } },
			logsInWith('Lantern-Marble-46', 'appLogIn'),
			logsInWith(PASSWORD, 'appLogIn'),
			{ on: 'home', press: 'press.logOut' },
			{ on: 'loggedOut', press: 'press.again' },
			opensOnPhone('app')
		],
		ends: 'appLogIn',
		strays: true,
		source: ['ESR-3', 'ESR-4']
	},
	{
		id: 'locked-in-the-app',
		title: 'Types the wrong password three times in the application',
		scenario: 'on-the-phone',
		edition: 'as-published',
		steps: [
			opensOnPhone('app'),
			{ on: 'appStore', press: 'press.install', fill: { phoneKind: 'android' } },
			...three(logsInWith('Teapot-Cloud-71-river', 'appLogIn')),
			{ on: 'lockedOut', press: 'press.unlock' },
			{ on: 'logIn', press: 'press.forgot' }
		],
		ends: 'forgotten',
		strays: true,
		source: ['E-10']
	},
	{
		id: 'by-browser-on-phone',
		title: 'Tries everything on the phone, and takes the browser',
		scenario: 'on-the-phone',
		edition: 'as-published',
		steps: [
			opensOnPhone('intranet'),
			{ on: 'unreachable', press: 'press.back' },
			insert,
			{ on: 'noReader', press: 'press.password' },
			{ on: 'logIn', press: 'press.forgot' },
			{ on: 'forgotten', press: 'press.back' },
			{ on: 'chooseLogIn', press: 'press.card' },
			{ on: 'noReader', press: 'press.password' },
			logsInWith(PASSWORD)
		],
		ends: 'home',
		strays: true,
		source: ['ESR-2']
	},
	{
		id: 'by-smartcard',
		title: 'Logs in with the smartcard on the ward',
		scenario: 'at-work',
		edition: 'as-published',
		steps: [...putsCardIn, types(PASSCODE)],
		ends: 'homeByCard',
		source: ['ESR-9', 'ESR-10', 'ESR-11']
	},
	{
		id: 'by-smartcard-now',
		title: 'Logs in with the smartcard, on today’s pages',
		scenario: 'at-work',
		edition: 'current',
		steps: [...putsCardIn, types('482951'), types(PASSCODE)],
		ends: 'homeByCard',
		strays: true,
		source: ['E-16']
	},
	{
		id: 'as-esr-user',
		title: 'Logs in on the ward as an ESR user, with username and password',
		scenario: 'at-work',
		edition: 'as-published',
		steps: [...opensEsr, isUser('password'), logsInWith(PASSWORD)],
		ends: 'home',
		source: ['ESR-9', 'ESR-12']
	},
	{
		id: 'by-password-at-work',
		title: 'Logs in with username and password on the ward',
		scenario: 'at-work',
		edition: 'as-published',
		steps: [
			...opensEsr,
			{ on: 'workChoice', press: 'press.back' },
			{ on: 'intranet', press: 'press.esr' },
			isUser('password'),
			logsInWith(PASSWORD),
			{ on: 'home', press: 'press.logOut' }
		],
		ends: 'loggedOut',
		strays: true,
		source: ['ESR-12']
	},
	{
		id: 'by-internet-at-work',
		title: 'Takes the internet page on the ward, with the smartcard',
		scenario: 'at-work',
		edition: 'as-published',
		steps: [opensAtWork('internet'), { on: 'chooseLogIn', press: 'press.card' }, insert, types(PASSCODE)],
		ends: 'homeByCard',
		source: ['ESR-11', 'ESR-49']
	},
	{
		id: 'takes-the-card-out',
		title: 'Takes the card out too soon, twice, and logs in again',
		scenario: 'at-work',
		edition: 'as-published',
		steps: [
			...putsCardIn,
			takeOut,
			insert,
			types(PASSCODE),
			takeOut,
			{ on: 'sessionEnded', press: 'press.again' },
			insert,
			types(PASSCODE)
		],
		ends: 'homeByCard',
		strays: true,
		source: ['ESR-11']
	},
	{
		id: 'leaves-the-card',
		title: 'Logs out and nearly leaves the card in the reader',
		scenario: 'at-work',
		edition: 'as-published',
		steps: [...putsCardIn, types(PASSCODE), { on: 'homeByCard', press: 'press.logOut' }, takeOut],
		ends: 'loggedOut',
		strays: true
	},
	{
		id: 'changes-to-the-password',
		title: 'Changes over to the password before the card is in',
		scenario: 'at-work',
		edition: 'as-published',
		steps: [...opensEsr, isUser('card'), { on: 'insertCard', press: 'press.password' }, logsInWith(PASSWORD)],
		ends: 'home',
		strays: true,
		source: ['ESR-12']
	},
	{
		id: 'card-not-read',
		title: 'Puts the card in once more',
		scenario: 'card-not-read',
		edition: 'as-published',
		steps: [...putsCardIn, takeOut, insert, types(PASSCODE)],
		ends: 'homeByCard',
		source: ['ESR-11']
	},
	{
		id: 'card-not-read-by-password',
		title: 'Gives the card up',
		scenario: 'card-not-read',
		edition: 'as-published',
		steps: [...putsCardIn, { on: 'cardUnread', press: 'press.password' }, logsInWith(PASSWORD)],
		ends: 'home',
		strays: true
	},
	{
		id: 'smartcard-at-home',
		title: 'Finds no reader at home, and waits until work',
		scenario: 'smartcard-at-home',
		edition: 'as-published',
		steps: [opensAtHome('card'), { on: 'noReader', press: 'press.goToWork' }, ...putsCardIn, types(PASSCODE)],
		ends: 'homeByCard',
		source: ['ESR-11']
	},
	{
		id: 'smartcard-at-home-guesses',
		title: 'Puts the card where no reader is, then guesses the password',
		scenario: 'smartcard-at-home',
		edition: 'as-published',
		steps: [
			insert,
			{ on: 'noReader', press: 'press.password' },
			...three(logsInWith('Teapot-Cloud-71-river')),
			{ on: 'lockedOut', press: 'press.forgot' }
		],
		ends: 'forgotten',
		strays: true,
		source: ['E-10']
	},
	{
		id: 'unlocks-the-card',
		title: 'Locks the smartcard and unlocks it',
		scenario: 'passcode-forgotten',
		edition: 'as-published',
		steps: [
			...putsCardIn,
			...three(types(PASSCODE)),
			{ on: 'cardLocked', press: 'press.unlockCard' },
			{ on: 'unlockStart', press: 'press.start' },
			...emailArrives,
			entersCode,
			...comesIn
		],
		ends: 'homeByCard',
		source: ['E-17', 'E-18', 'E-19']
	},
	{
		id: 'passcodes-refused',
		title: 'Chooses passcodes that the rules refuse',
		scenario: 'passcode-forgotten',
		edition: 'as-published',
		steps: [
			...putsCardIn,
			...three(types('111111')),
			{ on: 'cardLocked', press: 'press.unlockCard' },
			{ on: 'unlockStart', press: 'press.start' },
			...emailArrives,
			entersCode,
			chooses('30692'),
			chooses('306927415'),
			chooses('priya92'),
			chooses(NEW_PASSCODE, '3069247'),
			...comesIn
		],
		ends: 'homeByCard',
		strays: true,
		source: ['E-19']
	},
	{
		id: 'card-out-while-unlocking',
		title: 'Takes the card out while unlocking it',
		scenario: 'passcode-forgotten',
		edition: 'as-published',
		steps: [
			...putsCardIn,
			...three(types('111111')),
			{ on: 'cardLocked', press: 'press.unlockCard' },
			{ on: 'unlockStart', press: 'press.start' },
			...emailArrives,
			takeOut,
			{ on: 'unlockStart', press: 'press.start' },
			insert,
			{ on: 'unlockStart', press: 'press.start' },
			...emailArrives,
			entersCode,
			takeOut,
			insert,
			{ on: 'unlockStart', press: 'press.start' },
			...emailArrives,
			entersCode,
			...comesIn
		],
		ends: 'homeByCard',
		strays: true,
		source: ['E-18']
	},
	{
		id: 'asks-the-authority',
		title: 'Asks the Registration Authority at once',
		scenario: 'passcode-forgotten',
		edition: 'as-published',
		steps: [...putsCardIn, ...three(types('111111')), { on: 'cardLocked', press: 'press.authority' }],
		ends: 'authority',
		strays: true,
		source: ['E-20']
	},
	{
		id: 'code-in-junk',
		title: 'Finds the code in junk',
		scenario: 'unlock-code-in-junk',
		edition: 'as-published',
		steps: [
			...startsToUnlock,
			{ wait: 'until-something-happens' },
			{ read: 'email', folder: 'junk' },
			entersCode,
			...comesIn
		],
		ends: 'homeByCard',
		source: ['E-18']
	},
	{
		id: 'code-lost',
		title: 'Asks for a new code when none comes',
		scenario: 'unlock-code-lost',
		edition: 'as-published',
		steps: [
			...startsToUnlock,
			{ wait: 'PT5M' },
			{ on: 'enterUnlockCode', press: 'press.sendNewCode' },
			...emailArrives,
			entersCode,
			...comesIn
		],
		ends: 'homeByCard'
	},
	{
		id: 'code-expires',
		title: 'Waits until the code has expired',
		scenario: 'unlock-code-lost',
		edition: 'as-published',
		steps: [
			...startsToUnlock,
			{ wait: 'PT15M' },
			{ on: 'unlockCodeExpired', press: 'press.startAgain' },
			{ on: 'unlockStart', press: 'press.start' },
			...emailArrives,
			entersCode,
			...comesIn
		],
		ends: 'homeByCard',
		strays: true,
		source: ['E-18']
	},
	{
		id: 'too-many-codes',
		title: 'Asks for codes until no more are sent',
		scenario: 'unlock-code-lost',
		edition: 'as-published',
		steps: [
			...startsToUnlock,
			...Array.from({ length: 5 }, (): Step => ({ on: 'enterUnlockCode', press: 'press.sendNewCode' })),
			takeOut,
			insert,
			{ on: 'unlockStart', press: 'press.start' },
			{ on: 'unlockStart', press: 'press.authority' }
		],
		ends: 'authority',
		strays: true
	},
	{
		id: 'wrong-codes',
		title: 'Enters three wrong codes, and waits',
		scenario: 'unlock-code-in-junk',
		edition: 'as-published',
		steps: [
			...startsToUnlock,
			...three(entersWrongCode),
			{ wait: 'PT15M' },
			{ on: 'unlockCodeExpired', press: 'press.startAgain' },
			{ on: 'unlockStart', press: 'press.start' },
			...three(entersWrongCode),
			{ on: 'unlockCodeSpent', press: 'press.password' },
			logsInWith(PASSWORD)
		],
		ends: 'home',
		strays: true
	},
	{
		id: 'wrong-codes-and-again',
		title: 'Enters three wrong codes, and starts to unlock again at once',
		scenario: 'unlock-code-in-junk',
		edition: 'as-published',
		steps: [...startsToUnlock, ...three(entersWrongCode), takeOut, insert, { on: 'unlockStart', press: 'press.start' }],
		ends: 'unlockStart',
		strays: true
	},
	{
		id: 'no-email-on-the-card',
		title: 'Can’t get a code, and asks the Registration Authority',
		scenario: 'no-email-on-the-card',
		edition: 'as-published',
		steps: [...startsToUnlock, { on: 'cannotUnlock', press: 'press.authority' }],
		ends: 'authority',
		source: ['E-20']
	},
	{
		id: 'certificates-expired',
		title: 'Can’t unlock an old card, and takes the password',
		scenario: 'certificates-expired',
		edition: 'as-published',
		steps: [...startsToUnlock, { on: 'cannotUnlock', press: 'press.password' }, logsInWith(PASSWORD)],
		ends: 'home',
		source: ['E-20']
	},
	{
		id: 'third-failure',
		title: 'Tries a third time and is locked out',
		scenario: 'two-failures',
		edition: 'as-published',
		steps: [
			opensAtHome('internet'),
			choosesPassword,
			logsInWith(PASSWORD),
			{ on: 'lockedOut', press: 'press.unlock' },
			logsInWith(PASSWORD),
			{ on: 'logIn', press: 'press.forgot' }
		],
		ends: 'forgotten',
		strays: true,
		source: ['E-10']
	},
	{
		id: 'stops-in-time',
		title: 'Stops after the second failure',
		scenario: 'two-failures',
		edition: 'as-published',
		steps: [opensAtHome('internet'), { on: 'chooseLogIn', press: 'press.forgot' }],
		ends: 'forgotten',
		source: ['E-10']
	},
	{
		id: 'long-away',
		title: 'Has the account switched on again',
		scenario: 'long-away',
		edition: 'as-published',
		steps: [
			opensAtHome('internet'),
			choosesPassword,
			logsInWith(PASSWORD),
			{ on: 'inactive', press: 'press.reactivate' },
			logsInWith(PASSWORD)
		],
		ends: 'home',
		source: ['E-15']
	},
	{
		id: 'hangs-up-on-caller',
		title: 'Hangs up on a caller who wants the password, and logs in',
		scenario: 'help-desk-wants-password',
		edition: 'as-published',
		steps: [opensAtHome('internet'), choosesPassword, ...somebodyRings, { call: 'hang-up' }, logsInWith(PASSWORD)],
		ends: 'home'
	},
	{
		id: 'declines-caller',
		title: 'Declines a call, and logs in',
		scenario: 'help-desk-wants-password',
		edition: 'as-published',
		steps: [
			{ wait: 'until-something-happens' },
			{ call: 'decline' },
			opensAtHome('internet'),
			choosesPassword,
			logsInWith(PASSWORD)
		],
		ends: 'home'
	},
	{
		id: 'tells-the-password',
		title: 'Spells the password out to a caller',
		scenario: 'help-desk-wants-password',
		edition: 'as-published',
		steps: [
			opensAtHome('internet'),
			choosesPassword,
			...somebodyRings,
			{ call: 'tell' },
			{ call: 'hang-up' },
			logsInWith(PASSWORD)
		],
		ends: 'home',
		strays: true
	}
]
