import type { Step, Walkthrough } from '../../kit/walkthrough.ts'

const KNOWN = 'Teapot-Cloud-71-river'
const ALEX = 'Velvet-Harbour-27-pine'
const NEW = 'Saffron-Kite-58'
const OLD_NUMBER = '07700 900742'

const email: Step = { on: 'enterEmail', press: 'press.continue', fill: { email: { person: 'email' } } }
const password = (typed = KNOWN): Step => ({ on: 'enterPassword', press: 'press.continue', fill: { password: typed } })
const asks = (from: 'site' | 'nextTime' | 'appStart' = 'site'): readonly Step[] => [
	{ on: from, press: 'press.nhsLogin' },
	email
]
const begins = (typed = KNOWN): readonly Step[] => [...asks(), password(typed)]
const textArrives: readonly Step[] = [{ wait: 'until-something-happens' }, { read: 'texts' }]
const emailArrives: readonly Step[] = [{ wait: 'until-something-happens' }, { read: 'email' }]
const securityCode = { code: { codeFor: 'security' } } as const
const code: Step = { on: 'enterCode', press: 'press.continue', fill: securityCode }
const codeAndRemember: Step = { ...code, fill: { ...securityCode, remember: 'yes' } }
const logsIn: readonly Step[] = [...begins(), ...textArrives, code]
const isRemembered: readonly Step[] = [...begins(), ...textArrives, codeAndRemember]
const logsOut: Step = { on: 'rememberedHere', press: 'press.logOut' }
const isRememberedOnTheWard: readonly Step[] = [...isRemembered, { ...logsOut, on: 'rememberedOnTheWard' }]

const inApp: readonly Step[] = [...asks('appStart'), password(ALEX), ...textArrives, code]
const chooses = (biometrics: 'fingerprint' | 'face' | 'no'): Step => ({
	on: 'offerBiometrics',
	press: 'press.continue',
	fill: { biometrics }
})
const opensAppAgain: readonly Step[] = [
	{ on: 'biometricsOn', press: 'press.logOut' },
	{ on: 'appStart', press: 'press.nhsLogin' }
]

const hasNoPhone: readonly Step[] = [
	...begins(),
	{ on: 'enterCode', press: 'press.noPhone' },
	{ on: 'cannotUsePhone', press: 'press.change' }
]
const oldNumber = (oldMobile = OLD_NUMBER): Step => ({
	on: 'enterOldNumber',
	press: 'press.continue',
	fill: { oldMobile }
})
const emailsCode: readonly Step[] = [...hasNoPhone, { on: 'enterOldNumber', press: 'press.emailCode' }]
const recoveryCode: Step = {
	on: 'enterRecoveryCode',
	press: 'press.continue',
	fill: { code: { codeFor: 'recovery' } }
}
const nhsNumber: Step = { on: 'enterNhsNumber', press: 'press.continue', fill: { nhsNumber: { person: 'nhsNumber' } } }
const newNumber = (on: 'enterNewNumber' | 'enterNewNumberProved', typed?: string): Step => ({
	on,
	press: 'press.continue',
	fill: { newMobile: typed ?? { person: 'mobile' } }
})
const newCode = (on: 'enterNewCode' | 'enterNewCodeProved'): Step => ({
	on,
	press: 'press.continue',
	fill: { code: { codeFor: 'security' } }
})
const asksForChange: readonly Step[] = [
	...hasNoPhone,
	oldNumber(),
	nhsNumber,
	newNumber('enterNewNumberProved'),
	...textArrives,
	newCode('enterNewCodeProved')
]

const forgets: readonly Step[] = [...asks(), { on: 'enterPassword', press: 'press.forgotten' }]
const asksForLink: readonly Step[] = [...forgets, { on: 'forgotten', press: 'press.sendLink' }]
const followsLink: readonly Step[] = [...emailArrives, { follow: 'open.reset' }]
const resets = (newPassword = NEW, confirmPassword = newPassword): Step => ({
	on: 'choosePassword',
	press: 'press.reset',
	fill: { newPassword, confirmPassword }
})
const logsInAnew: readonly Step[] = [{ on: 'resetDone', press: 'press.leave' }, ...begins(NEW), ...textArrives, code]

/** From the email to the login with the new password. */
const resetsByLink: readonly Step[] = [...followsLink, resets(), ...logsInAnew]

const opensLookAlike: readonly Step[] = [{ read: 'email' }, { follow: 'open.lookAlike' }]
const typesIntoLookAlike: Step = {
	on: 'lookAlike',
	press: 'press.continue',
	fill: { lookAlikeEmail: { person: 'email' }, lookAlikePassword: KNOWN }
}

const wrongCode = (on: 'enterCode' | 'enterRecoveryCode' | 'enterNewCode' | 'enterNewCodeProved'): Step => ({
	on,
	press: 'press.continue',
	fill: { code: '000000' }
})
const times = (count: number, step: Step): readonly Step[] => Array.from({ length: count }, () => step)

export const walkthroughs: readonly Walkthrough[] = [
	{
		id: 'with-code',
		title: 'Logs in with email address, password and code',
		scenario: 'at-home',
		edition: 'as-published',
		steps: logsIn,
		ends: 'loggedIn',
		source: ['NHSL-45']
	},
	{
		id: 'with-code-now',
		title: 'Logs in with a code, and leaves the box empty',
		scenario: 'at-home',
		edition: 'current',
		steps: logsIn,
		ends: 'loggedIn',
		source: ['NHSL-45']
	},
	{
		id: 'remembered-from-the-first',
		title: 'Is remembered at the first login, and needs no code next time',
		scenario: 'first-login',
		edition: 'as-published',
		steps: [...isRemembered, logsOut, ...asks('nextTime'), password()],
		ends: 'loggedInWithoutCode',
		source: ['NHSL-46', 'NHSL-47', 'NHSL-48']
	},
	{
		id: 'remembered-now',
		title: 'Has the own computer remembered',
		scenario: 'at-home',
		edition: 'current',
		steps: [...isRemembered, logsOut, ...asks('nextTime'), password()],
		ends: 'loggedInWithoutCode',
		source: ['NHSL-46', 'NHSL-48', 'L-23']
	},
	{
		id: 'remembered-a-month-ago',
		title: 'Needs no code on the remembered computer',
		scenario: 'remembered',
		edition: 'as-published',
		steps: begins(),
		ends: 'loggedInWithoutCode',
		source: ['NHSL-48', 'L-23']
	},
	{
		id: 'forgotten-after-6-months',
		title: 'Is not remembered any more after 6 months',
		scenario: 'remembered-long-ago',
		edition: 'as-published',
		steps: logsIn,
		ends: 'loggedIn',
		source: ['L-23']
	},
	{
		id: 'not-used-for-6-months',
		title: 'Has the computer remembered, and comes back after half a year',
		scenario: 'first-login',
		edition: 'as-published',
		steps: [...isRemembered, logsOut, { wait: 'P183D' }, ...asks('nextTime'), password(), ...textArrives, code],
		ends: 'loggedIn',
		strays: true,
		source: ['L-23']
	},
	{
		id: 'not-remembered-at-first',
		title: 'Leaves the box empty at the first login',
		scenario: 'first-login',
		edition: 'as-published',
		steps: logsIn,
		ends: 'loggedIn',
		source: ['NHSL-45', 'NHSL-47']
	},
	{
		id: 'shared-computer',
		title: 'Has the ward computer remembered, and puts it right',
		scenario: 'on-the-ward',
		edition: 'current',
		steps: [
			...isRememberedOnTheWard,
			{ on: 'sharedComputer', press: 'press.forget' },
			{ on: 'deviceForgotten', press: 'press.leave' },
			...logsIn
		],
		ends: 'loggedIn',
		strays: true,
		source: ['L-23']
	},
	{
		id: 'left-behind',
		title: 'Has the ward computer remembered, and leaves it so',
		scenario: 'on-the-ward',
		edition: 'current',
		steps: [...isRememberedOnTheWard, { on: 'sharedComputer', press: 'press.leaveIt' }],
		ends: 'leftBehind',
		strays: true,
		source: ['L-23']
	},
	{
		id: 'not-on-the-ward',
		title: 'Leaves the box empty on the ward',
		scenario: 'on-the-ward',
		edition: 'current',
		steps: logsIn,
		ends: 'loggedIn',
		source: ['L-23']
	},
	{
		id: 'fingerprint',
		title: 'Sets up the fingerprint in the NHS App, and uses it',
		scenario: 'nhs-app',
		edition: 'as-published',
		steps: [...inApp, chooses('fingerprint'), ...opensAppAgain, { on: 'biometricPrompt', press: 'press.touch' }],
		ends: 'appHome',
		source: ['NHSL-49', 'NHSL-50']
	},
	{
		id: 'face-at-once',
		title: 'Sets up facial recognition in the NHS App, and uses it',
		scenario: 'nhs-app',
		edition: 'as-published',
		steps: [...inApp, chooses('face'), ...opensAppAgain, { on: 'biometricPrompt', press: 'press.lookAt' }],
		ends: 'appHome',
		source: ['NHSL-49', 'NHSL-51']
	},
	{
		id: 'face',
		title: 'Sets up facial recognition, is not recognised once, and then is',
		scenario: 'nhs-app',
		edition: 'as-published',
		steps: [
			...inApp,
			chooses('face'),
			...opensAppAgain,
			{ on: 'biometricPrompt', press: 'press.notRecognised' },
			{ on: 'biometricsFail', press: 'press.again' },
			{ on: 'biometricPrompt', press: 'press.lookAt' }
		],
		ends: 'appHome',
		strays: true,
		source: ['NHSL-51']
	},
	{
		id: 'without-biometrics',
		title: 'Goes on with password and code in the app, and is remembered there',
		scenario: 'nhs-app',
		edition: 'current',
		steps: [...asks('appStart'), password(ALEX), ...textArrives, codeAndRemember, chooses('no')],
		ends: 'appHome',
		source: ['NHSL-49']
	},
	{
		id: 'face-fails',
		title: 'Is not recognised, and logs in with the email address',
		scenario: 'nhs-app',
		edition: 'as-published',
		steps: [
			...inApp,
			chooses('face'),
			...opensAppAgain,
			{ on: 'biometricPrompt', press: 'press.notRecognised' },
			{ on: 'biometricsFail', press: 'press.email' },
			email,
			password(ALEX),
			...textArrives,
			code
		],
		ends: 'offerBiometrics',
		strays: true,
		source: ['NHSL-45', 'NHSL-51']
	},
	{
		id: 'no-screen-lock',
		title: 'Is not offered fingerprint or face',
		scenario: 'no-screen-lock',
		edition: 'as-published',
		steps: inApp,
		ends: 'appHome',
		source: ['L-25']
	},
	{
		id: 'wrong-address',
		title: 'Uses the wrong address, and asks for help in the end',
		scenario: 'at-home',
		edition: 'as-published',
		steps: [
			{ on: 'site', press: 'press.nhsLogin' },
			{ on: 'enterEmail', press: 'press.continue', fill: { email: { person: 'workEmail' } } },
			{ on: 'noSuchLogin', press: 'press.otherEmail' },
			{ on: 'enterEmail', press: 'press.back' },
			...asks(),
			{ on: 'enterPassword', press: 'press.back' },
			{ on: 'enterEmail', press: 'press.continue', fill: { email: { person: 'workEmail' } } },
			{ on: 'noSuchLogin', press: 'press.contact' }
		],
		ends: 'contactUs',
		strays: true,
		source: ['L-51']
	},
	{
		id: 'wrong-passwords',
		title: 'Enters six wrong passwords, and waits',
		scenario: 'at-home',
		edition: 'as-published',
		steps: [
			...asks(),
			...times(6, password(NEW)),
			{ on: 'passwordLocked', press: 'press.leave' },
			...asks(),
			{ wait: 'PT15M' },
			password(),
			...textArrives,
			code
		],
		ends: 'loggedIn',
		strays: true,
		source: ['L-20']
	},
	{
		id: 'locked-and-resets',
		title: 'Is locked, and chooses a new password instead of waiting',
		scenario: 'forgotten-password',
		edition: 'as-published',
		steps: [
			...asks(),
			...times(6, password()),
			{ on: 'passwordLocked', press: 'press.forgotten' },
			{ on: 'forgotten', press: 'press.sendLink' },
			...resetsByLink
		],
		ends: 'loggedIn',
		strays: true,
		source: ['L-20', 'L-40']
	},
	{
		id: 'text-lost',
		title: 'Has the code sent again',
		scenario: 'text-lost',
		edition: 'as-published',
		steps: [...begins(), { wait: 'PT1M' }, { on: 'enterCode', press: 'press.sendAgain' }, ...textArrives, code],
		ends: 'loggedIn',
		source: ['L-17']
	},
	{
		id: 'text-late',
		title: 'Waits for a late text message, but not too long',
		scenario: 'text-late',
		edition: 'as-published',
		steps: logsIn,
		ends: 'loggedIn'
	},
	{
		id: 'code-expires',
		title: 'Lets the code expire, and enters the password again',
		scenario: 'at-home',
		edition: 'as-published',
		steps: [
			...begins(),
			...textArrives,
			{ wait: 'PT5M' },
			{ on: 'codeExpired', press: 'press.again' },
			password(),
			...textArrives,
			code
		],
		ends: 'loggedIn',
		strays: true,
		source: ['L-16']
	},
	{
		id: 'wrong-codes',
		title: 'Enters five wrong codes, tries to get round it, and waits',
		scenario: 'at-home',
		edition: 'as-published',
		steps: [
			...begins(),
			...textArrives,
			...times(5, wrongCode('enterCode')),
			{ on: 'codeWait', press: 'press.leave' },
			...begins(),
			{ wait: 'PT15M' },
			email,
			password(),
			...textArrives,
			code
		],
		ends: 'loggedIn',
		strays: true,
		source: ['L-19']
	},
	{
		id: 'many-codes',
		title: 'Asks for five codes and a sixth',
		scenario: 'at-home',
		edition: 'as-published',
		steps: [...begins(), ...times(5, { on: 'enterCode', press: 'press.sendAgain' })],
		ends: 'codeWait',
		strays: true,
		source: ['L-18']
	},
	{
		id: 'new-number-at-once',
		title: 'Gives the old number and the new one, and confirms it',
		scenario: 'lost-phone',
		edition: 'as-published',
		steps: [...hasNoPhone, oldNumber(), newNumber('enterNewNumber'), ...textArrives, newCode('enterNewCode')],
		ends: 'numberChanged',
		source: ['L-47', 'L-49']
	},
	{
		id: 'old-number-not-known',
		title: 'Does not know the old number, and confirms the new one after a code by email',
		scenario: 'lost-phone',
		edition: 'as-published',
		steps: [
			...emailsCode,
			...emailArrives,
			recoveryCode,
			newNumber('enterNewNumber'),
			...textArrives,
			newCode('enterNewCode')
		],
		ends: 'numberChanged',
		source: ['L-47', 'L-49']
	},
	{
		id: 'new-number',
		title: 'Changes the number with the old one',
		scenario: 'lost-phone',
		edition: 'as-published',
		steps: [
			...hasNoPhone,
			oldNumber('07700 900724'),
			oldNumber(),
			newNumber('enterNewNumber', '0770'),
			newNumber('enterNewNumber', '07700 900999'),
			{ wait: 'PT1M' },
			{ on: 'enterNewCode', press: 'press.sendAgain' },
			{ on: 'enterNewCode', press: 'press.otherNumber' },
			newNumber('enterNewNumber'),
			...textArrives,
			wrongCode('enterNewCode'),
			newCode('enterNewCode')
		],
		ends: 'numberChanged',
		strays: true,
		source: ['L-47', 'L-49']
	},
	{
		id: 'new-number-by-email',
		title: 'Changes the number with a code from the email',
		scenario: 'lost-phone',
		edition: 'as-published',
		steps: [
			...begins(),
			{ on: 'enterCode', press: 'press.noPhone' },
			{ on: 'cannotUsePhone', press: 'press.back' },
			password(),
			{ on: 'enterCode', press: 'press.sendAgain' },
			{ on: 'enterCode', press: 'press.noPhone' },
			{ on: 'cannotUsePhone', press: 'press.change' },
			{ on: 'enterOldNumber', press: 'press.emailCode' },
			...emailArrives,
			wrongCode('enterRecoveryCode'),
			{ on: 'enterRecoveryCode', press: 'press.sendAgain' },
			...emailArrives,
			recoveryCode,
			newNumber('enterNewNumber'),
			...textArrives,
			newCode('enterNewCode')
		],
		ends: 'numberChanged',
		strays: true,
		source: ['L-47', 'L-49']
	},
	{
		id: 'recovery-code-expires',
		title: 'Lets the emailed code expire',
		scenario: 'lost-phone-proved',
		edition: 'as-published',
		steps: [
			...emailsCode,
			...emailArrives,
			{ wait: 'PT1H' },
			{ on: 'recoveryCodeExpired', press: 'press.sendAgain' },
			...emailArrives,
			recoveryCode
		],
		ends: 'enterNhsNumber',
		strays: true,
		source: ['L-47']
	},
	{
		id: 'no-phone-no-email',
		title: 'Has lost the phone, and the email account with it',
		scenario: 'lost-phone',
		edition: 'as-published',
		steps: [...emailsCode, { on: 'enterRecoveryCode', press: 'press.contact' }],
		ends: 'contactUs',
		strays: true,
		source: ['L-51']
	},
	{
		id: 'many-recovery-codes',
		title: 'Asks for six emailed codes',
		scenario: 'lost-phone',
		edition: 'as-published',
		steps: [...emailsCode, ...times(5, { on: 'enterRecoveryCode', press: 'press.sendAgain' })],
		ends: 'codeWait',
		strays: true,
		source: ['L-18']
	},
	{
		id: 'new-number-after-24-hours',
		title: 'Changes the number with the NHS number, and waits a day',
		scenario: 'lost-phone-proved',
		edition: 'as-published',
		steps: [...asksForChange, ...emailArrives, { wait: 'PT24H' }],
		ends: 'numberChanged',
		source: ['L-48']
	},
	{
		id: 'proved-and-old-number-not-known',
		title: 'Gives a code from the email and the NHS number, and waits a day',
		scenario: 'lost-phone-proved',
		edition: 'as-published',
		steps: [
			...emailsCode,
			...emailArrives,
			recoveryCode,
			nhsNumber,
			newNumber('enterNewNumberProved'),
			...textArrives,
			newCode('enterNewCodeProved'),
			...emailArrives,
			{ wait: 'PT24H' }
		],
		ends: 'numberChanged',
		source: ['L-47', 'L-48']
	},
	{
		id: 'new-code-expires',
		title: 'Lets the code to the new number expire',
		scenario: 'lost-phone',
		edition: 'as-published',
		steps: [
			...hasNoPhone,
			oldNumber(),
			newNumber('enterNewNumber'),
			...textArrives,
			{ wait: 'PT5M' },
			{ on: 'newCodeExpired', press: 'press.otherNumber' },
			newNumber('enterNewNumber'),
			...textArrives,
			newCode('enterNewCode')
		],
		ends: 'numberChanged',
		strays: true
	},
	{
		id: 'wrong-nhs-number',
		title: 'Gives another NHS number, lets a code expire, and gives up on the rest',
		scenario: 'lost-phone-proved',
		edition: 'as-published',
		steps: [
			...hasNoPhone,
			oldNumber(),
			{ on: 'enterNhsNumber', press: 'press.continue', fill: { nhsNumber: '9990000018' } },
			nhsNumber,
			newNumber('enterNewNumberProved', '07700 900999'),
			{ on: 'enterNewCodeProved', press: 'press.otherNumber' },
			newNumber('enterNewNumberProved'),
			{ wait: 'PT5M' },
			{ on: 'newCodeExpiredProved', press: 'press.otherNumber' },
			newNumber('enterNewNumberProved'),
			...times(5, wrongCode('enterNewCodeProved'))
		],
		ends: 'codeWait',
		strays: true,
		source: ['L-48']
	},
	{
		id: 'asks-for-help',
		title: 'Does not know the NHS number',
		scenario: 'lost-phone-proved',
		edition: 'as-published',
		steps: [...hasNoPhone, oldNumber(), { on: 'enterNhsNumber', press: 'press.contact' }],
		ends: 'contactUs',
		strays: true
	},
	{
		id: 'cancels-own-change',
		title: 'Finds the phone again, and cancels the change',
		scenario: 'lost-phone-proved',
		edition: 'as-published',
		steps: [
			...asksForChange,
			...emailArrives,
			{ follow: 'open.cancelChange' },
			{ on: 'changeCancelled', press: 'press.leave' },
			{ follow: 'open.cancelChange' },
			{ on: 'cancelUsed', press: 'press.leave' }
		],
		ends: 'site',
		strays: true,
		source: ['L-48']
	},
	{
		id: 'cancels-a-takeover',
		title: 'Cancels a change that somebody else asked for, and chooses a new password',
		scenario: 'not-you',
		edition: 'as-published',
		steps: [
			{ read: 'email' },
			{ follow: 'open.cancelChange' },
			{ on: 'changeCancelled', press: 'press.forgotten' },
			{ on: 'forgotten', press: 'press.sendLink' },
			...resetsByLink
		],
		ends: 'loggedIn',
		source: ['L-48']
	},
	{
		id: 'takeover-too-late',
		title: 'Reads of the change when it has taken effect',
		scenario: 'not-you',
		edition: 'as-published',
		steps: [
			{ wait: 'PT4H' },
			{ read: 'email' },
			{ follow: 'open.cancelChange' },
			{ on: 'cancelExpired', press: 'press.contact' }
		],
		ends: 'contactUs',
		strays: true,
		source: ['L-48']
	},
	{
		id: 'change-under-way',
		title: 'Wants to change the number while another change is under way',
		scenario: 'not-you',
		edition: 'as-published',
		steps: [
			...hasNoPhone,
			{ on: 'changeUnderWay', press: 'press.leave' },
			...hasNoPhone,
			{ wait: 'PT4H' },
			{ on: 'cancelExpired', press: 'press.contact' }
		],
		ends: 'contactUs',
		strays: true,
		source: ['L-50']
	},
	{
		id: 'resets-password',
		title: 'Chooses a new password by the link, and logs in with it',
		scenario: 'forgotten-password',
		edition: 'as-published',
		steps: [...asksForLink, ...resetsByLink],
		ends: 'loggedIn',
		source: ['L-40', 'L-41', 'L-44', 'L-45']
	},
	{
		id: 'passwords-refused',
		title: 'Chooses passwords that are refused',
		scenario: 'forgotten-password',
		edition: 'as-published',
		steps: [...asksForLink, ...followsLink, resets('Kite-58'), resets('saffron-kite-58'), resets(NEW, KNOWN), resets()],
		ends: 'resetDone',
		strays: true,
		source: ['L-5', 'L-44']
	},
	{
		id: 'link-expires',
		title: 'Follows the link after an hour, and asks for a new one',
		scenario: 'forgotten-password',
		edition: 'as-published',
		steps: [
			...asksForLink,
			{ wait: 'PT1M' },
			{ read: 'email' },
			{ on: 'checkResetEmail', press: 'press.leave' },
			{ wait: 'PT1H' },
			{ follow: 'open.reset' },
			{ on: 'resetExpired', press: 'press.sendLink' },
			...followsLink,
			{ wait: 'PT1H' },
			{ on: 'resetExpired', press: 'press.leave' }
		],
		ends: 'site',
		strays: true,
		source: ['L-42']
	},
	{
		id: 'link-waits-too-long',
		title: 'Stays on the page until the link has expired',
		scenario: 'forgotten-password',
		edition: 'as-published',
		steps: [...asksForLink, { wait: 'PT1H' }],
		ends: 'resetExpired',
		strays: true,
		source: ['L-42']
	},
	{
		id: 'link-twice',
		title: 'Follows the link twice',
		scenario: 'forgotten-password',
		edition: 'as-published',
		steps: [
			...asksForLink,
			...followsLink,
			resets(),
			{ follow: 'open.reset' },
			{ on: 'resetUsed', press: 'press.leave' },
			...begins(NEW),
			...textArrives,
			code
		],
		ends: 'loggedIn',
		strays: true,
		source: ['L-42']
	},
	{
		id: 'link-lost',
		title: 'Has the link sent again',
		scenario: 'reset-email-lost',
		edition: 'as-published',
		steps: [
			...forgets,
			{ on: 'forgotten', press: 'press.back' },
			email,
			{ on: 'enterPassword', press: 'press.forgotten' },
			{ on: 'forgotten', press: 'press.sendLink' },
			{ wait: 'PT5M' },
			{ on: 'checkResetEmail', press: 'press.sendLink' },
			...followsLink,
			resets()
		],
		ends: 'resetDone',
		strays: true,
		source: ['L-41']
	},
	{
		id: 'link-sent-again',
		title: 'Waits for the link, has it sent again, and logs in',
		scenario: 'reset-email-lost',
		edition: 'as-published',
		steps: [...asksForLink, { wait: 'PT5M' }, { on: 'checkResetEmail', press: 'press.sendLink' }, ...resetsByLink],
		ends: 'loggedIn',
		source: ['L-41']
	},
	{
		id: 'told-to-reset',
		title: 'Chooses a new password because NHS login says so',
		scenario: 'told-to-reset',
		edition: 'as-published',
		steps: [...begins(), { read: 'email' }, { follow: 'open.reset' }, resets(), ...logsInAnew],
		ends: 'loggedIn',
		strays: true,
		source: ['L-46']
	},
	{
		id: 'told-and-follows',
		title: 'Reads the email well, follows its link, and logs in',
		scenario: 'told-to-reset',
		edition: 'as-published',
		steps: [{ read: 'email' }, { follow: 'open.reset' }, resets(), ...logsInAnew],
		ends: 'loggedIn',
		source: ['L-46']
	},
	{
		id: 'told-and-asks',
		title: 'Leaves the link in the email alone, and asks for one at the login',
		scenario: 'told-to-reset',
		edition: 'as-published',
		steps: [{ read: 'email' }, ...asksForLink, ...resetsByLink],
		ends: 'loggedIn',
		source: ['L-40', 'L-46']
	},
	{
		id: 'no-email',
		title: 'Can’t get to the email account any more',
		scenario: 'forgotten-password',
		edition: 'as-published',
		steps: [...asksForLink, { on: 'checkResetEmail', press: 'press.contact' }],
		ends: 'contactUs',
		strays: true,
		source: ['L-51']
	},
	{
		id: 'no-email-at-once',
		title: 'Says at once that the email account is gone',
		scenario: 'forgotten-password',
		edition: 'as-published',
		steps: [...forgets, { on: 'forgotten', press: 'press.contact' }],
		ends: 'contactUs',
		strays: true,
		source: ['L-51']
	},
	{
		id: 'leaves-the-link-alone',
		title: 'Reads the email, leaves its link alone, and logs in from the website',
		scenario: 'look-alike-email',
		edition: 'as-published',
		steps: [{ read: 'email' }, ...logsIn],
		ends: 'loggedIn',
		source: ['L-11']
	},
	{
		id: 'leaves-the-link-alone-and-resets',
		title: 'Leaves the link alone, and chooses a new password at NHS login to be sure',
		scenario: 'look-alike-email',
		edition: 'as-published',
		steps: [{ read: 'email' }, ...asksForLink, ...resetsByLink],
		ends: 'loggedIn',
		source: ['L-40']
	},
	{
		id: 'types-into-the-look-alike',
		title: 'Follows the link, types the password there, and changes it afterwards',
		scenario: 'look-alike-email',
		edition: 'as-published',
		steps: [
			...opensLookAlike,
			typesIntoLookAlike,
			{ on: 'lookAlikeTook', press: 'press.forgotten' },
			{ on: 'forgotten', press: 'press.sendLink' },
			...resetsByLink
		],
		ends: 'loggedIn',
		strays: true,
		source: ['P-9', 'P-10']
	},
	{
		id: 'types-and-shrugs',
		title: 'Types the password into the look-alike, and leaves it at that',
		scenario: 'look-alike-email',
		edition: 'as-published',
		steps: [...opensLookAlike, typesIntoLookAlike, { on: 'lookAlikeTook', press: 'press.leave' }, ...logsIn],
		ends: 'loggedIn',
		strays: true
	},
	{
		id: 'closes-the-look-alike',
		title: 'Follows the link, reads the address, and closes the page',
		scenario: 'look-alike-email',
		edition: 'as-published',
		steps: [...opensLookAlike, { on: 'lookAlike', press: 'press.leave' }, ...logsIn],
		ends: 'loggedIn',
		strays: true,
		source: ['P-10']
	}
]
