import type { Fill, Reading, Step, Walkthrough } from '../../kit/walkthrough.ts'

const CHOSEN = 'Saffron-Kite-58'

const registers: readonly Step[] = [
	{ on: 'whyRegister', press: 'press.continue', fill: { reason: 'register' } },
	{ on: 'joining', press: 'press.discoverMore', fill: { staffGroup: 'nursing' } },
	{ on: 'join', press: 'press.joinNow' }
]
const asksForCode: readonly Step[] = [
	...registers,
	{ on: 'enterEmail', press: 'press.sendCode', fill: { email: { person: 'email' } } }
]
const emailArrives: readonly Step[] = [{ wait: 'until-something-happens' }, { read: 'email' }]
const joinCode: Reading = { codeFor: 'join' }
const somebodyRings: readonly Step[] = [{ wait: 'until-something-happens' }, { call: 'answer' }]
const verifies: Step = { on: 'enterCode', press: 'press.verifyCode', fill: { code: joinCode } }

const personalDetails = {
	firstName: { person: 'firstName' },
	lastName: { person: 'lastName' },
	dateOfBirth: { person: 'dateOfBirth' },
	mobile: { person: 'mobile' },
	addressLine: { person: 'addressLine' },
	town: { person: 'town' },
	postcode: { person: 'postcode' }
} as const
const details = (password: string, confirm = password, changed: Fill = {}): Step => ({
	on: 'details',
	press: 'press.continue',
	fill: { newPassword: password, confirmPassword: confirm, ...personalDetails, ...changed }
})
const verified: readonly Step[] = [...asksForCode, ...emailArrives, verifies, details(CHOSEN)]

const chooses = (twoFactor: 'email' | 'text' | 'app'): Step => ({
	on: 'chooseTwoFactor',
	press: 'press.continue',
	fill: { twoFactor }
})
const methodCode: Step = { on: 'enterMethodCode', press: 'press.verifyCode', fill: { code: { codeFor: 'method' } } }
const logsIn: readonly Step[] = [
	{ on: 'verified', press: 'press.continue' },
	{ on: 'whatNext', press: 'press.continue', fill: { next: 'login' } }
]

const byEmail: readonly Step[] = [
	chooses('email'),
	{ on: 'verifyEmail', press: 'press.sendCode', fill: { secondEmail: { person: 'email' } } },
	...emailArrives,
	methodCode
]
const asksForText: readonly Step[] = [
	chooses('text'),
	{ on: 'verifyMobile', press: 'press.sendCode', fill: { secondMobile: { person: 'mobile' } } }
]
const textArrives: readonly Step[] = [{ wait: 'until-something-happens' }, { read: 'texts' }]
const completes: readonly Step[] = [details(CHOSEN), ...asksForText, ...textArrives, methodCode, ...logsIn]
const appCode = (stepsAgo = 0): Step => ({
	on: 'setUpApp',
	press: 'press.verifyCode',
	fill: { code: { totpOf: 'nhsp', stepsAgo } }
})
const wrongCode = (on: 'enterCode' | 'enterMethodCode'): Step => ({
	on,
	press: 'press.verifyCode',
	fill: { code: '000000' }
})
const asksForHelp: readonly Step[] = [
	{ on: 'enterEmail', press: 'press.help' },
	{
		on: 'help',
		press: 'press.send',
		fill: {
			helpName: { person: 'firstName' },
			helpEmail: { person: 'email' },
			question: 'It says that I am registered already. What now?'
		}
	}
]
const five = (step: Step): readonly Step[] => Array.from({ length: 5 }, () => step)

export const walkthroughs: readonly Walkthrough[] = [
	{
		id: 'by-email',
		title: 'Registers, with email as the second check',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [...verified, ...byEmail, ...logsIn],
		ends: 'loggedIn',
		source: ['NHSP-28', 'NHSP-32', 'NHSP-34']
	},
	{
		id: 'by-text',
		title: 'Registers, with text messages as the second check',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [...verified, ...asksForText, ...textArrives, methodCode, ...logsIn],
		ends: 'loggedIn',
		source: ['NHSP-29', 'NHSP-34']
	},
	{
		id: 'by-app-qr-code',
		title: 'Registers, with an authenticator app set up by QR code',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [...verified, chooses('app'), { enrol: 'nhsp', by: 'qr-code' }, appCode(), ...logsIn],
		ends: 'loggedIn',
		source: ['NHSP-30']
	},
	{
		id: 'by-app-key',
		title: 'Registers, with an authenticator app set up by its key',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [...verified, chooses('app'), { enrol: 'nhsp', by: 'key' }, appCode(), ...logsIn],
		ends: 'loggedIn',
		source: ['NHSP-30']
	},
	{
		id: 'from-invitation',
		title: 'Starts from the email of Join:Bank',
		scenario: 'invited',
		edition: 'as-published',
		steps: [
			{ read: 'email' },
			{ follow: 'open.joining' },
			...asksForCode.slice(1),
			...emailArrives,
			verifies,
			...completes
		],
		ends: 'loggedIn',
		source: ['NHSP-6']
	},
	{
		id: 'online-training',
		title: 'Only wants the online training',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [{ on: 'whyRegister', press: 'press.continue', fill: { reason: 'training' } }],
		ends: 'noNeed',
		strays: true,
		source: ['NHSP-3']
	},
	{
		id: 'trust-authoriser',
		title: 'Is a Trust Authoriser',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [{ on: 'whyRegister', press: 'press.continue', fill: { reason: 'authoriser' } }],
		ends: 'noNeed',
		strays: true,
		source: ['NHSP-4']
	},
	{
		id: 'no-contract',
		title: 'Selects Join Now without a permanent contract',
		scenario: 'no-contract',
		edition: 'as-published',
		steps: [
			...registers,
			{ on: 'notThisWay', press: 'press.back' },
			{ on: 'join', press: 'press.joinNow' },
			{ on: 'notThisWay', press: 'press.howToJoin' }
		],
		ends: 'howToJoin',
		strays: true,
		source: ['NHSP-9', 'NHSP-10']
	},
	{
		id: 'reads-how-to-join',
		title: 'Reads how to join instead',
		scenario: 'no-contract',
		edition: 'as-published',
		steps: [...registers.slice(0, 2), { on: 'join', press: 'press.howToJoin' }],
		ends: 'howToJoin',
		source: ['NHSP-10']
	},
	{
		id: 'work-address',
		title: 'Uses the address that Join:Bank knows',
		scenario: 'other-address',
		edition: 'as-published',
		steps: [
			...registers,
			{ on: 'enterEmail', press: 'press.sendCode', fill: { email: { person: 'workEmail' } } },
			...emailArrives,
			verifies,
			...completes
		],
		ends: 'loggedIn',
		source: ['NHSP-11']
	},
	{
		id: 'other-address',
		title: 'Uses an address that Join:Bank does not know',
		scenario: 'other-address',
		edition: 'as-published',
		steps: [
			...asksForCode,
			{ on: 'enterEmail', press: 'press.sendCode', fill: { email: { person: 'workEmail' } } },
			...emailArrives,
			verifies
		],
		ends: 'details',
		strays: true,
		source: ['NHSP-11']
	},
	{
		id: 'registered-already-asks',
		title: 'Is registered already, and asks for help',
		scenario: 'registered-already',
		edition: 'as-published',
		steps: [...asksForCode, ...asksForHelp],
		ends: 'helpSent',
		source: ['NHSP-37', 'N-10']
	},
	{
		id: 'registered-already',
		title: 'Is registered already, and goes back before asking for help',
		scenario: 'registered-already',
		edition: 'as-published',
		steps: [
			...asksForCode,
			{ on: 'enterEmail', press: 'press.help' },
			{ on: 'help', press: 'press.back' },
			...asksForHelp
		],
		ends: 'helpSent',
		strays: true,
		source: ['NHSP-37', 'N-10']
	},
	{
		id: 'code-in-junk',
		title: 'Finds the code in junk',
		scenario: 'code-in-junk',
		edition: 'as-published',
		steps: [
			...asksForCode,
			{ wait: 'until-something-happens' },
			{ read: 'email', folder: 'junk' },
			verifies,
			...completes
		],
		ends: 'loggedIn',
		source: ['NHSP-14']
	},
	{
		id: 'code-late',
		title: 'Waits for a code that is late',
		scenario: 'code-late',
		edition: 'as-published',
		steps: [...asksForCode, ...emailArrives, verifies, ...completes],
		ends: 'loggedIn',
		source: ['NHSP-13']
	},
	{
		id: 'code-lost',
		title: 'Asks for a new code when none comes',
		scenario: 'code-lost',
		edition: 'as-published',
		steps: [
			...asksForCode,
			{ wait: 'PT2M' },
			{ on: 'enterCode', press: 'press.sendNewCode' },
			...emailArrives,
			verifies,
			...completes
		],
		ends: 'loggedIn',
		source: ['NHSP-19', 'NHSP-20']
	},
	{
		id: 'code-expires',
		title: 'Comes back after 15 minutes',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [
			...asksForCode,
			...emailArrives,
			{ wait: 'PT15M' },
			{ on: 'codeExpired', press: 'press.sendNewCode' },
			...emailArrives,
			verifies
		],
		ends: 'details',
		strays: true,
		source: ['NHSP-18']
	},
	{
		id: 'wrong-codes',
		title: 'Enters five wrong codes and has to wait',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [
			...asksForCode,
			...emailArrives,
			...five(wrongCode('enterCode')),
			{ on: 'codeSpent', press: 'press.help' },
			{ on: 'help', press: 'press.back' },
			{ on: 'enterEmail', press: 'press.sendCode', fill: { email: { person: 'email' } } },
			{ wait: 'PT15M' },
			{ on: 'enterEmail', press: 'press.sendCode', fill: { email: { person: 'email' } } },
			...five(wrongCode('enterCode')),
			{ wait: 'PT15M' },
			{ on: 'codeExpired', press: 'press.change' }
		],
		ends: 'enterEmail',
		strays: true,
		source: ['N-6']
	},
	{
		id: 'changes-address',
		title: 'Goes back to change the address',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [...asksForCode, { on: 'enterCode', press: 'press.change' }],
		ends: 'enterEmail',
		strays: true
	},
	{
		id: 'too-many-codes',
		title: 'Asks for codes until no more are sent',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [
			...asksForCode,
			...Array.from({ length: 10 }, (): Step => ({ on: 'enterCode', press: 'press.sendNewCode' }))
		],
		ends: 'enterCode',
		strays: true,
		source: ['N-6']
	},
	{
		id: 'details-refused',
		title: 'Chooses passwords that the rules refuse, and mistypes a number',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [
			...asksForCode,
			...emailArrives,
			verifies,
			details('Ab1-xyz'),
			details(`Ab1-${'x'.repeat(61)}`),
			details('onlysmallletters'),
			details(CHOSEN, 'Saffron-Kite-59'),
			details(CHOSEN, CHOSEN, { mobile: '07700 9002' }),
			details(CHOSEN)
		],
		ends: 'chooseTwoFactor',
		strays: true,
		source: ['NHSP-21', 'NHSP-25']
	},
	{
		id: 'second-address-differs',
		title: 'Gives another address at the second check',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [
			...verified,
			chooses('email'),
			{ on: 'verifyEmail', press: 'press.sendCode', fill: { secondEmail: { person: 'workEmail' } } },
			{ on: 'verifyEmail', press: 'press.otherMethod' },
			...byEmail.slice(0, 2),
			{ on: 'enterMethodCode', press: 'press.sendNewCode' },
			...emailArrives,
			methodCode
		],
		ends: 'verified',
		strays: true,
		source: ['NHSP-32', 'NHSP-33']
	},
	{
		id: 'somebody-elses-number',
		title: 'Sends the text to a mistyped number, then chooses another way',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [
			...verified,
			chooses('text'),
			{ on: 'verifyMobile', press: 'press.sendCode', fill: { secondMobile: '0770' } },
			{ on: 'verifyMobile', press: 'press.sendCode', fill: { secondMobile: '07700 900999' } },
			{ wait: 'PT1M' },
			{ on: 'enterMethodCode', press: 'press.sendNewCode' },
			{ on: 'enterMethodCode', press: 'press.otherMethod' },
			...asksForText,
			...textArrives,
			methodCode
		],
		ends: 'verified',
		strays: true
	},
	{
		id: 'method-code-expires',
		title: 'Lets the second code expire',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [
			...verified,
			...asksForText,
			{ wait: 'PT15M' },
			{ on: 'methodCodeExpired', press: 'press.sendNewCode' },
			...textArrives,
			methodCode
		],
		ends: 'verified',
		strays: true,
		source: ['NHSP-18']
	},
	{
		id: 'method-wrong-codes',
		title: 'Enters five wrong second codes, then sets up the app',
		scenario: 'new-starter',
		edition: 'as-published',
		steps: [
			...verified,
			...asksForText,
			...five(wrongCode('enterMethodCode')),
			{ on: 'methodCodeSpent', press: 'press.otherMethod' },
			chooses('app'),
			{ on: 'setUpApp', press: 'press.verifyCode', fill: { code: '000000' } },
			{ enrol: 'nhsp', by: 'qr-code' },
			{ wait: 'PT5M' },
			appCode(4),
			appCode(),
			{ on: 'verified', press: 'press.continue' },
			{ on: 'whatNext', press: 'press.continue', fill: { next: 'security' } },
			{ on: 'security', press: 'press.back' },
			{ on: 'whatNext', press: 'press.continue', fill: { next: 'security' } },
			{ on: 'security', press: 'press.addMethod' }
		],
		ends: 'chooseTwoFactor',
		strays: true,
		source: ['N-12', 'N-13']
	},
	{
		id: 'hangs-up-on-caller',
		title: 'Hangs up on a caller who wants the code, and registers alone',
		scenario: 'caller-wants-code',
		edition: 'as-published',
		steps: [...asksForCode, ...emailArrives, ...somebodyRings, { call: 'hang-up' }, verifies, ...completes],
		ends: 'loggedIn'
	},
	{
		id: 'declines-caller',
		title: 'Declines a call while filling in a form',
		scenario: 'caller-wants-code',
		edition: 'as-published',
		steps: [
			...asksForCode,
			...emailArrives,
			verifies,
			{ wait: 'until-something-happens' },
			{ call: 'decline' },
			details(CHOSEN),
			...byEmail,
			...logsIn
		],
		ends: 'loggedIn'
	},
	{
		id: 'tells-the-code',
		title: 'Lets a caller have the code',
		scenario: 'caller-wants-code',
		edition: 'as-published',
		steps: [
			...asksForCode,
			...emailArrives,
			...somebodyRings,
			{ call: 'tell' },
			{ call: 'hang-up' },
			verifies,
			...completes
		],
		ends: 'loggedIn',
		strays: true,
		source: ['T-16']
	}
]
