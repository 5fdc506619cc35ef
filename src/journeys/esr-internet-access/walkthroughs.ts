import type { Fill, Step, Walkthrough } from '../../kit/walkthrough.ts'

const CHOSEN = 'Cobalt-Kite-58'
const PASSCODE = '482915'

const insert: Step = { use: { device: 'card-reader', act: 'insert', details: {} } }
const takeOut: Step = { use: { device: 'card-reader', act: 'takeOut', details: {} } }
const types = (passcode: string): Step => ({ on: 'enterPasscode', press: 'press.continue', fill: { passcode } })

const opensEsr: Step = { on: 'intranet', press: 'press.esr' }
const comesIn: readonly Step[] = [opensEsr, insert, types(PASSCODE)]
const manages: Step = { on: 'esrHome', press: 'press.manage' }
const resets: readonly Step[] = [manages, { on: 'manage', press: 'press.reset' }]
const submits = (newPassword: string, passwordAgain = newPassword): Step => ({
	on: 'choosePassword',
	press: 'press.submit',
	fill: { newPassword, passwordAgain }
})
const goesHome: readonly Step[] = [takeOut, { on: 'sessionEnded', press: 'press.goHome' }]
const logsInWith = (password: string, username: Fill[string] = { reads: 'account.esr.username' }): Step => ({
	on: 'logIn',
	press: 'press.logIn',
	fill: { username, password }
})

/** The card is no use at home: the page that says so leads to where it is. */
const goesToWork: readonly Step[] = [
	{ on: 'logIn', press: 'press.card' },
	{ on: 'noReader', press: 'press.goToWork' }
]
const setsPassword: readonly Step[] = [...comesIn, ...resets, submits(CHOSEN)]
const finishes: readonly Step[] = [...goesHome, logsInWith(CHOSEN)]

export const walkthroughs: readonly Walkthrough[] = [
	{
		id: 'resets-at-work',
		title: 'Sets a password at work, and logs in from home',
		scenario: 'smartcard-user',
		edition: 'as-published',
		steps: [...setsPassword, ...finishes],
		ends: 'signedIn',
		source: ['ESR-16', 'ESR-17', 'ESR-18', 'ESR-19', 'ESR-20', 'ESR-25', 'ESR-26', 'ESR-27']
	},
	{
		id: 'resets-at-work-now',
		title: 'Sets a password by today’s rules, and logs in from home',
		scenario: 'smartcard-user',
		edition: 'current',
		steps: [...setsPassword, ...finishes],
		ends: 'signedIn',
		source: ['E-3', 'E-12']
	},
	{
		id: 'requests-access',
		title: 'Requests access for the first time, and looks at the portal',
		scenario: 'never-had-access',
		edition: 'as-published',
		steps: [
			...comesIn,
			manages,
			{ on: 'manage', press: 'press.request' },
			submits(CHOSEN),
			{ on: 'approved', press: 'press.portal' },
			...finishes
		],
		ends: 'signedIn',
		source: ['E-8']
	},
	{
		id: 'passwords-refused',
		title: 'Chooses passwords that the rules refuse, one rule each',
		scenario: 'smartcard-user',
		edition: 'as-published',
		steps: [
			...comesIn,
			...resets,
			submits('Kite-58'),
			submits('Saffron-Kite-58'),
			submits('58-63-9147'),
			submits('Cobalt-Kite'),
			submits(CHOSEN, 'Cobalt-Kite-59'),
			// Eight are enough in this edition.
			submits('Kite-581')
		],
		ends: 'approved',
		strays: true,
		source: ['ESR-21', 'ESR-22', 'ESR-23', 'ESR-24', 'ESR-25']
	},
	{
		id: 'passwords-refused-now',
		title: 'Chooses passwords that today’s rules refuse',
		scenario: 'smartcard-user',
		edition: 'current',
		steps: [
			...comesIn,
			...resets,
			submits('Cobalt-Kite'),
			submits('Lantern-Maple-46-stone'),
			submits('Hospital2026!'),
			submits(CHOSEN, 'Cobalt-Kite-59'),
			// A letter twice in a row is no fault any more.
			submits('saffron-kite-river')
		],
		ends: 'approved',
		strays: true,
		source: ['E-3', 'E-4']
	},
	{
		id: 'looks-elsewhere-first',
		title: 'Looks under other entries first, and goes back',
		scenario: 'smartcard-user',
		edition: 'as-published',
		steps: [
			...comesIn,
			{ on: 'esrHome', press: 'press.learning' },
			{ on: 'otherPage', press: 'press.back' },
			{ on: 'esrHome', press: 'press.details' },
			{ on: 'otherPage', press: 'press.back' },
			manages,
			{ on: 'manage', press: 'press.back' },
			...resets,
			submits(CHOSEN)
		],
		ends: 'approved',
		strays: true,
		source: ['ESR-17']
	},
	{
		id: 'card-out-too-soon',
		title: 'Takes the card out before it is done, and begins again',
		scenario: 'smartcard-user',
		edition: 'as-published',
		steps: [
			opensEsr,
			insert,
			takeOut,
			insert,
			types(PASSCODE),
			...resets,
			takeOut,
			{ on: 'sessionEnded', press: 'press.again' },
			insert,
			types(PASSCODE),
			...resets,
			submits(CHOSEN),
			...finishes
		],
		ends: 'signedIn',
		strays: true,
		source: ['ESR-16']
	},
	{
		id: 'goes-home-without-a-password',
		title: 'Notes the username, goes home without a password, and has to ask',
		scenario: 'smartcard-user',
		edition: 'as-published',
		steps: [
			...comesIn,
			manages,
			...goesHome,
			logsInWith('Lantern-Maple-46-stone'),
			{ on: 'logIn', press: 'press.forgot' }
		],
		ends: 'forgotten',
		strays: true
	},
	{
		id: 'nearly-leaves-the-card',
		title: 'Nearly leaves the smartcard behind',
		scenario: 'smartcard-user',
		edition: 'as-published',
		steps: [
			...setsPassword,
			{ on: 'approved', press: 'press.leave' },
			{ on: 'cardLeft', press: 'press.again' },
			types(PASSCODE),
			takeOut,
			insert,
			{ on: 'sessionEnded', press: 'press.goHome' },
			takeOut,
			{ on: 'sessionEnded', press: 'press.goHome' },
			logsInWith(CHOSEN)
		],
		ends: 'signedIn',
		strays: true
	},
	{
		id: 'forgets-the-username',
		title: 'Has forgotten the username at home, and looks it up at work',
		scenario: 'smartcard-user',
		edition: 'as-published',
		steps: [
			...setsPassword,
			...goesHome,
			logsInWith(CHOSEN, { person: 'workEmail' }),
			{ on: 'logIn', press: 'press.forgot' },
			{ on: 'forgotten', press: 'press.goToWork' },
			...comesIn,
			manages,
			...finishes
		],
		ends: 'signedIn',
		strays: true,
		source: ['ESR-18', 'ESR-27']
	},
	{
		id: 'smartcard-at-home',
		title: 'Tries the smartcard at home, then goes to work',
		scenario: 'begins-at-home',
		edition: 'as-published',
		steps: [
			{ on: 'logIn', press: 'press.card' },
			{ on: 'noReader', press: 'press.back' },
			insert,
			{ on: 'noReader', press: 'press.goToWork' },
			...setsPassword,
			...finishes
		],
		ends: 'signedIn',
		strays: true,
		source: ['ESR-16']
	},
	{
		id: 'takes-the-card-to-work',
		title: 'Takes the smartcard to work, and logs in from home afterwards',
		scenario: 'begins-at-home',
		edition: 'as-published',
		steps: [...goesToWork, ...setsPassword, ...finishes],
		ends: 'signedIn',
		source: ['ESR-15', 'ESR-16']
	},
	{
		id: 'asks-from-home',
		title: 'Asks from home instead',
		scenario: 'begins-at-home',
		edition: 'current',
		steps: [
			{ on: 'logIn', press: 'press.forgot' },
			{ on: 'forgotten', press: 'press.back' },
			{ on: 'logIn', press: 'press.forgot' }
		],
		ends: 'forgotten',
		strays: true
	},
	{
		id: 'stops-guessing',
		title: 'Guesses no more, and sets a password at work',
		scenario: 'guessing-at-home',
		edition: 'as-published',
		steps: [...goesToWork, ...setsPassword, ...finishes],
		ends: 'signedIn',
		source: ['ESR-16', 'E-10']
	},
	{
		id: 'locked-then-resets',
		title: 'Guesses once too often, and sets a password at work',
		scenario: 'guessing-at-home',
		edition: 'as-published',
		steps: [
			logsInWith('Teapot-Cloud-71-river'),
			{ on: 'lockedOut', press: 'press.goToWork' },
			...setsPassword,
			...finishes
		],
		ends: 'signedIn',
		strays: true,
		source: ['E-10']
	},
	{
		id: 'locked-then-asks',
		title: 'Guesses once too often, and asks from home',
		scenario: 'guessing-at-home',
		edition: 'as-published',
		steps: [logsInWith('Lantern-Maple-46-stone'), { on: 'lockedOut', press: 'press.forgot' }],
		ends: 'forgotten',
		strays: true,
		source: ['E-10']
	},
	{
		id: 'card-not-read',
		title: 'Puts the card in once more',
		scenario: 'card-not-read',
		edition: 'as-published',
		steps: [
			opensEsr,
			insert,
			{ on: 'cardUnread', press: 'press.back' },
			opensEsr,
			takeOut,
			{ on: 'insertCard', press: 'press.back' },
			...setsPassword
		],
		ends: 'approved',
		strays: true,
		source: ['ESR-16']
	},
	{
		id: 'card-out-and-in',
		title: 'Takes the card out, puts it in again, and goes on',
		scenario: 'card-not-read',
		edition: 'as-published',
		steps: [opensEsr, insert, takeOut, insert, types(PASSCODE), ...resets, submits(CHOSEN), ...finishes],
		ends: 'signedIn',
		source: ['ESR-16']
	},
	{
		id: 'passcode-wrong',
		title: 'Mistypes the passcode, then gets it right',
		scenario: 'smartcard-user',
		edition: 'as-published',
		steps: [opensEsr, insert, types('482951'), types(PASSCODE), ...resets],
		ends: 'choosePassword',
		strays: true
	},
	{
		id: 'last-passcode-right',
		title: 'Types the passcode with care, and it is right',
		scenario: 'one-passcode-left',
		edition: 'as-published',
		steps: [...setsPassword, ...finishes],
		ends: 'signedIn',
		source: ['ESR-16', 'E-17']
	},
	{
		id: 'locks-the-card',
		title: 'Locks the smartcard, and has it unlocked',
		scenario: 'one-passcode-left',
		edition: 'as-published',
		steps: [
			opensEsr,
			insert,
			types('482951'),
			{ on: 'cardLocked', press: 'press.authority' },
			types(PASSCODE),
			...resets,
			submits(CHOSEN),
			...finishes
		],
		ends: 'signedIn',
		strays: true,
		source: ['E-17', 'E-20']
	}
]
