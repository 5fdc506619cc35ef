import type { Reading, Step, Walkthrough } from '../../kit/walkthrough.ts'

const NEW = 'marble-otter-sunrise'

const identified = { identifier: { person: 'workEmail' }, captcha: { captcha: 'as-shown' } } as const
const begins: readonly Step[] = [
	{ on: 'portal', press: 'press.reset' },
	{ on: 'identify', press: 'press.next', fill: identified }
]

const byText = { method: 'text', phone: { person: 'mobile' } } as const
const choosesText: readonly Step[] = [...begins, { on: 'chooseMethod', press: 'press.text', fill: byText }]
const textArrives: readonly Step[] = [{ wait: 'until-something-happens' }, { read: 'texts' }]
const phoneCode: Reading = { codeFor: 'phone' }
const entersTextCode: Step = { on: 'enterTextCode', press: 'press.next', fill: { code: phoneCode } }
const choosesPassword: Step = {
	on: 'choosePassword',
	press: 'press.finish',
	fill: { newPassword: NEW, confirmPassword: NEW }
}

const logsIn: readonly Step[] = [
	{ on: 'resetDone', press: 'press.close' },
	{ on: 'portal', press: 'press.logIn', fill: { username: { person: 'workEmail' }, password: NEW } }
]
const updates: readonly Step[] = ['phone', 'outlook', 'tablet'].map((device) => ({
	on: 'devices',
	press: 'press.save',
	fill: { device, devicePassword: NEW }
}))
const finishes: readonly Step[] = [choosesPassword, ...logsIn, { on: 'home', press: 'press.devices' }, ...updates]

const byTextToTheEnd: readonly Step[] = [...choosesText, ...textArrives, entersTextCode, ...finishes]
const entersCodeFromCall: readonly Step[] = [
	...begins,
	{ on: 'chooseMethod', press: 'press.call', fill: { method: 'call', phone: { person: 'mobile' } } },
	{ wait: 'until-something-happens' },
	{ call: 'answer' },
	{ on: 'enterCallCode', press: 'press.next', fill: { code: phoneCode } },
	{ call: 'hang-up' }
]
const byCallToTheEnd: readonly Step[] = [...entersCodeFromCall, ...finishes]
const somebodyRings: readonly Step[] = [{ wait: 'until-something-happens' }, { call: 'answer' }]

const byApp = (stepsAgo = 0): Step => ({
	on: 'chooseMethod',
	press: 'press.next',
	fill: { method: 'app', appCode: { totpOf: 'nhsmail', stepsAgo } }
})

const tries = (password: string, confirm = password): Step => ({
	on: 'choosePassword',
	press: 'press.finish',
	fill: { newPassword: password, confirmPassword: confirm }
})

const wrongNumber = (phone: string): Step => ({
	on: 'chooseMethod',
	press: 'press.text',
	fill: { method: 'text', phone }
})
const wrongCode = (on: 'enterTextCode' | 'enterCallCode', code = '000000'): Step => ({
	on,
	press: 'press.next',
	fill: { code }
})

export const walkthroughs: readonly Walkthrough[] = [
	{
		id: 'by-text',
		title: 'Resets with a text message',
		scenario: 'forgotten',
		edition: 'as-published',
		steps: byTextToTheEnd,
		ends: 'done',
		source: ['SSPR-9', 'SSPR-13', 'SSPR-21', 'SSPR-26']
	},
	{
		id: 'by-call',
		title: 'Resets with a call',
		scenario: 'forgotten',
		edition: 'as-published',
		steps: byCallToTheEnd,
		ends: 'done',
		source: ['SSPR-14']
	},
	{
		id: 'by-app',
		title: 'Resets with the authenticator app',
		scenario: 'forgotten',
		edition: 'as-published',
		steps: [...begins, { tap: 'nhsmail' }, byApp(), ...finishes],
		ends: 'done',
		source: ['SSPR-10', 'SSPR-45', 'SSPR-50', 'SSPR-51', 'SSPR-52', 'SSPR-54']
	},
	{
		id: 'from-reminder',
		title: 'Starts from the reminder in the inbox',
		scenario: 'expires-soon',
		edition: 'as-published',
		steps: [{ read: 'email' }, { follow: 'open.portal' }, ...begins, { tap: 'nhsmail' }, byApp(), ...finishes],
		ends: 'done',
		source: ['M-5', 'SSPR-65']
	},
	{
		id: 'from-reminder-by-text',
		title: 'Starts from the reminder, and takes a text message',
		scenario: 'expires-soon',
		edition: 'as-published',
		steps: [{ read: 'email' }, { follow: 'open.portal' }, ...byTextToTheEnd],
		ends: 'done',
		source: ['M-5', 'SSPR-13']
	},
	{
		id: 'from-reminder-by-call',
		title: 'Starts from the reminder, and takes a call',
		scenario: 'expires-soon',
		edition: 'as-published',
		steps: [{ read: 'email' }, { follow: 'open.portal' }, ...byCallToTheEnd],
		ends: 'done',
		source: ['M-5', 'SSPR-14']
	},
	{
		id: 'captcha-in-the-other-case',
		title: 'Types the captcha in small letters, after a new picture',
		scenario: 'forgotten',
		edition: 'as-published',
		strays: true,
		steps: [
			{ on: 'portal', press: 'press.reset' },
			{ on: 'identify', press: 'press.newPicture' },
			{
				on: 'identify',
				press: 'press.next',
				fill: { identifier: { person: 'workEmail' }, captcha: { captcha: 'other-case' } }
			},
			{ tap: 'nhsmail' },
			byApp(),
			...finishes
		],
		ends: 'done',
		source: ['SSPR-7']
	},
	{
		id: 'wrong-captcha-and-address',
		title: 'Gets the captcha wrong, then the address',
		scenario: 'forgotten',
		edition: 'as-published',
		strays: true,
		steps: [
			{ on: 'portal', press: 'press.reset' },
			{ on: 'identify', press: 'press.next', fill: { identifier: { person: 'workEmail' }, captcha: 'nonsense' } },
			{
				on: 'identify',
				press: 'press.next',
				fill: { identifier: { person: 'email' }, captcha: { captcha: 'as-shown' } }
			},
			{ on: 'identify', press: 'press.next', fill: identified },
			{ on: 'chooseMethod', press: 'press.cancel' }
		],
		ends: 'portal',
		source: ['SSPR-22']
	},
	{
		id: 'old-password',
		title: 'Tries old passwords at the portal first',
		scenario: 'forgotten',
		edition: 'as-published',
		strays: true,
		steps: [
			{ on: 'portal', press: 'press.logIn', fill: { username: { person: 'email' }, password: 'harbour-violet-spoon' } },
			{
				on: 'portal',
				press: 'press.logIn',
				fill: { username: { person: 'workEmail' }, password: 'harbour-violet-spoon' }
			},
			...begins
		],
		ends: 'chooseMethod'
	},
	{
		id: 'wrong-numbers',
		title: 'Types numbers that are refused',
		scenario: 'forgotten',
		edition: 'as-published',
		strays: true,
		steps: [
			...begins,
			wrongNumber('18'),
			wrongNumber('+4401234567890'),
			wrongNumber('07700 900246'),
			{ on: 'chooseMethod', press: 'press.text', fill: { method: 'text', phone: '+440 7700 900018' } },
			...textArrives,
			entersTextCode
		],
		ends: 'choosePassword',
		source: ['SSPR-23', 'SSPR-24', 'SSPR-25']
	},
	{
		id: 'text-lost',
		title: 'Tries again when no text comes',
		scenario: 'text-lost',
		edition: 'as-published',
		steps: [
			...choosesText,
			{ wait: 'PT1M' },
			{ on: 'enterTextCode', press: 'press.tryAgain' },
			...textArrives,
			entersTextCode,
			...finishes
		],
		ends: 'done',
		source: ['SSPR-34', 'SSPR-35']
	},
	{
		id: 'text-late',
		title: 'Waits for a late text',
		scenario: 'text-late',
		edition: 'as-published',
		steps: byTextToTheEnd,
		ends: 'done',
		source: ['SSPR-34']
	},
	{
		id: 'code-expires',
		title: 'Lets the code expire, then tries again',
		scenario: 'forgotten',
		edition: 'as-published',
		strays: true,
		steps: [
			...choosesText,
			...textArrives,
			{ wait: 'PT10M' },
			{ on: 'codeExpired', press: 'press.tryAgain' },
			...textArrives,
			entersTextCode
		],
		ends: 'choosePassword',
		source: ['SSPR-33']
	},
	{
		id: 'call-expires',
		title: 'Misses the call, then is called again',
		scenario: 'forgotten',
		edition: 'as-published',
		strays: true,
		steps: [
			...begins,
			{ on: 'chooseMethod', press: 'press.call', fill: { method: 'call', phone: { person: 'mobile' } } },
			{ wait: 'PT15M' },
			{ on: 'codeExpired', press: 'press.tryAgain' },
			{ wait: 'PT6S' },
			{ call: 'decline' },
			{ on: 'enterCallCode', press: 'press.tryAgain' },
			{ wait: 'PT6S' },
			{ call: 'answer' },
			{ on: 'enterCallCode', press: 'press.next', fill: { code: phoneCode } }
		],
		ends: 'choosePassword',
		source: ['SSPR-14']
	},
	{
		id: 'wrong-codes',
		title: 'Enters five wrong codes',
		scenario: 'forgotten',
		edition: 'as-published',
		strays: true,
		steps: [
			...choosesText,
			...textArrives,
			...Array.from({ length: 5 }, () => wrongCode('enterTextCode')),
			{ on: 'codeSpent', press: 'press.tryAgain' },
			...textArrives,
			entersTextCode
		],
		ends: 'choosePassword'
	},
	{
		id: 'app-despite-new-number',
		title: 'Sees that the number on file is the old one, and takes the app',
		scenario: 'new-number',
		edition: 'as-published',
		steps: [...begins, { tap: 'nhsmail' }, byApp(), ...finishes],
		ends: 'done',
		source: ['SSPR-10', 'SSPR-18']
	},
	{
		id: 'throttled',
		title: 'Checks a phone number five times, and has to wait a day',
		scenario: 'new-number',
		edition: 'as-published',
		strays: true,
		steps: [
			...begins,
			...Array.from({ length: 5 }, () => wrongNumber('07700 900018')),
			wrongNumber('07700 900018'),
			{ wait: 'PT24H' },
			{ on: 'identify', press: 'press.next', fill: identified },
			{ tap: 'nhsmail' },
			byApp()
		],
		ends: 'choosePassword',
		source: ['M-35']
	},
	{
		id: 'asks-administrator',
		title: 'Has changed numbers and asks the administrator',
		scenario: 'new-number',
		edition: 'as-published',
		strays: true,
		steps: [
			...begins,
			...Array.from({ length: 6 }, () => wrongNumber('07700 900018')),
			{ on: 'phoneThrottled', press: 'press.contact' }
		],
		ends: 'contactAdmin'
	},
	{
		id: 'app-code-rolls',
		title: 'Enters an app code that is too old, and one twice',
		scenario: 'forgotten',
		edition: 'as-published',
		strays: true,
		steps: [
			...begins,
			{ wait: 'PT5M' },
			byApp(3),
			byApp(),
			{ on: 'choosePassword', press: 'press.cancel' },
			...begins,
			byApp(),
			{ wait: 'PT30S' },
			byApp()
		],
		ends: 'choosePassword',
		source: ['SSPR-53', 'SSPR-55', 'T-4']
	},
	{
		id: 'wrong-app-codes',
		title: 'Guesses app codes until that is stopped',
		scenario: 'forgotten',
		edition: 'as-published',
		strays: true,
		steps: [
			...begins,
			...Array.from({ length: 6 }, (): Step => ({
				on: 'chooseMethod',
				press: 'press.next',
				fill: { method: 'app', appCode: '000000' }
			})),
			{ on: 'appThrottled', press: 'press.cancel' }
		],
		ends: 'portal',
		source: ['M-35']
	},
	{
		id: 'passwords-refused',
		title: 'Chooses passwords that the rules refuse, one rule each',
		scenario: 'forgotten',
		edition: 'as-published',
		strays: true,
		steps: [
			...begins,
			{ tap: 'nhsmail' },
			byApp(),
			tries('owl-tin-9'),
			tries('marble-otter-£'),
			tries('harbour-violet-spoon'),
			tries('copper-meadow-ladder'),
			tries('Winter2018'),
			tries('Password123'),
			tries('1q2w3e4r5t6y7u'),
			tries(NEW, 'marble-otter-sunset'),
			// The fifth one back may be used again: the rule looks at four.
			tries('pebble-autumn-violin')
		],
		ends: 'resetDone',
		source: ['SSPR-40', 'SSPR-58', 'SSPR-60', 'SSPR-61', 'SSPR-62', 'SSPR-63', 'SSPR-66']
	},
	{
		id: 'passwords-refused-now',
		title: 'Chooses passwords that today’s policy refuses',
		scenario: 'forgotten',
		edition: 'current',
		strays: true,
		steps: [
			...begins,
			{ tap: 'nhsmail' },
			byApp(),
			tries('owl-tin-9'),
			tries('marble otter sunset'),
			tries('Okoro-marble-otter'),
			tries('harbour-violet-spoon'),
			tries('Winter2018'),
			tries('1q2w3e4r5t6y7u'),
			tries(NEW, 'marble-otter-sunset'),
			// The £ sign is not forbidden any more.
			tries('marble-otter-£')
		],
		ends: 'resetDone',
		source: ['M-2', 'M-3']
	},
	{
		id: 'resets-throttled',
		title: 'Resets five times within an hour',
		scenario: 'forgotten',
		edition: 'as-published',
		strays: true,
		steps: [
			...Array.from({ length: 5 }, (_, index): readonly Step[] => [
				...begins,
				{ wait: 'PT1M' },
				byApp(),
				tries(`marble-otter-sunrise-${index}`),
				{ on: 'resetDone', press: 'press.close' }
			]).flat(),
			...begins,
			{ on: 'resetsThrottled', press: 'press.contact' }
		],
		ends: 'contactAdmin',
		source: ['M-35']
	},
	{
		id: 'locked-by-a-tablet',
		title: 'Forgets the devices, is locked out, and has it unlocked',
		scenario: 'forgotten',
		edition: 'as-published',
		strays: true,
		steps: [
			...choosesText,
			...textArrives,
			entersTextCode,
			choosesPassword,
			...logsIn,
			{ wait: 'PT20M' },
			{ on: 'lockedOut', press: 'press.unlock' },
			{ on: 'portal', press: 'press.logIn', fill: { username: { person: 'workEmail' }, password: NEW } },
			{ on: 'home', press: 'press.devices' },
			{ on: 'devices', press: 'press.save', fill: { device: 'phone', devicePassword: 'harbour-violet-spoon' } },
			...updates
		],
		ends: 'done',
		source: ['SSPR-43', 'SSPR-44', 'M-18']
	},
	{
		id: 'locked-and-resets-again',
		title: 'Is locked out and resets once more',
		scenario: 'forgotten',
		edition: 'as-published',
		strays: true,
		steps: [
			...begins,
			{ tap: 'nhsmail' },
			byApp(),
			choosesPassword,
			{ on: 'resetDone', press: 'press.close' },
			{ wait: 'PT20M' },
			{ on: 'lockedOut', press: 'press.reset' },
			{ on: 'identify', press: 'press.next', fill: identified },
			byApp(),
			tries('violet-canoe-orchard'),
			{ on: 'resetDone', press: 'press.close' },
			{
				on: 'portal',
				press: 'press.logIn',
				fill: { username: { person: 'workEmail' }, password: 'violet-canoe-orchard' }
			}
		],
		ends: 'home',
		source: ['M-41']
	},
	{
		id: 'phone-only-by-text',
		title: 'Has no authenticator app, and takes a text message',
		scenario: 'phone-only',
		edition: 'as-published',
		steps: byTextToTheEnd,
		ends: 'done',
		source: ['SSPR-9', 'SSPR-13']
	},
	{
		id: 'phone-only-by-call',
		title: 'Has no authenticator app, and takes a call',
		scenario: 'phone-only',
		edition: 'as-published',
		steps: byCallToTheEnd,
		ends: 'done',
		source: ['SSPR-9', 'SSPR-14']
	},
	{
		id: 'only-a-phone',
		title: 'Has no authenticator app to choose',
		scenario: 'phone-only',
		edition: 'as-published',
		strays: true,
		steps: [...choosesText, ...textArrives, { on: 'enterTextCode', press: 'press.contact' }],
		ends: 'contactAdmin'
	},
	{
		id: 'nothing-registered',
		title: 'Has no way of being checked',
		scenario: 'not-registered',
		edition: 'as-published',
		steps: [...begins, { on: 'notSetUp', press: 'press.contact' }],
		ends: 'contactAdmin',
		source: ['M-8']
	},
	{
		id: 'self-service-off',
		title: 'May not reset it at all',
		scenario: 'switched-off',
		edition: 'as-published',
		steps: [...begins, { on: 'notEnabled', press: 'press.contact' }],
		ends: 'contactAdmin',
		source: ['M-44']
	},
	{
		id: 'hangs-up-on-caller',
		title: 'Takes a text message, and hangs up on a caller who wants the code',
		scenario: 'caller-wants-code',
		edition: 'as-published',
		steps: [...choosesText, ...textArrives, ...somebodyRings, { call: 'hang-up' }, entersTextCode, ...finishes],
		ends: 'done',
		source: ['M-14']
	},
	{
		id: 'declines-caller',
		title: 'Uses the authenticator app, and declines a call while doing so',
		scenario: 'caller-wants-code',
		edition: 'as-published',
		steps: [
			...begins,
			{ tap: 'nhsmail' },
			{ wait: 'until-something-happens' },
			{ call: 'decline' },
			byApp(),
			...finishes
		],
		ends: 'done'
	},
	{
		id: 'answers-the-right-call',
		title: 'Takes the code from one call, and hangs up on the next',
		scenario: 'caller-wants-code',
		edition: 'as-published',
		steps: [...entersCodeFromCall, ...somebodyRings, { call: 'hang-up' }, ...finishes],
		ends: 'done'
	},
	{
		id: 'tells-the-code',
		title: 'Reads the code out to a caller',
		scenario: 'caller-wants-code',
		edition: 'as-published',
		strays: true,
		steps: [
			...choosesText,
			...textArrives,
			...somebodyRings,
			{ call: 'tell' },
			{ call: 'hang-up' },
			entersTextCode,
			...finishes
		],
		ends: 'done',
		source: ['T-16']
	}
]
