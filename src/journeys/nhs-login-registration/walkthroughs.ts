import type { Fill, Step, Walkthrough } from '../../kit/walkthrough.ts'

const CHOSEN = 'Saffron-Kite-58'
const OTHER = 'Copper-Wren-31'

const asks = (email: Fill[string] = { person: 'email' }): readonly Step[] => [
	{ on: 'clientSite', press: 'press.nhsLogin' },
	{ on: 'enterEmail', press: 'press.continue', fill: { email } }
]
const password = (newPassword = CHOSEN, confirmPassword = newPassword): Step => ({
	on: 'createPassword',
	press: 'press.continue',
	fill: { newPassword, confirmPassword }
})
const accepts: Step = { on: 'terms', press: 'press.continue', fill: { terms: 'accepted' } }
const emailArrives: readonly Step[] = [{ wait: 'until-something-happens' }, { read: 'email' }]
const textArrives: readonly Step[] = [{ wait: 'until-something-happens' }, { read: 'texts' }]

/** 2020: by link, and by way of the website. */
const begins: readonly Step[] = [...asks(), password(), accepts]
const confirms: readonly Step[] = [...emailArrives, { follow: 'open.confirm' }]
const logsIn = (password = CHOSEN): readonly Step[] => [
	...asks(),
	{ on: 'enterPassword', press: 'press.continue', fill: { password } }
]
const comesBack: readonly Step[] = [{ on: 'emailConfirmed', press: 'press.leave' }, ...logsIn()]
const confirmed: readonly Step[] = [...begins, ...confirms, ...comesBack]

/** Now: by code, without leaving. */
const setsUp: readonly Step[] = [...asks(), { on: 'setUpNew', press: 'press.continue' }, password()]
const emailCode: Step = { on: 'enterEmailCode', press: 'press.continue', fill: { code: { codeFor: 'email' } } }
const setUp: readonly Step[] = [...setsUp, ...emailArrives, emailCode]

const asksForText: Step = { on: 'enterMobile', press: 'press.continue', fill: { mobile: { person: 'mobile' } } }
const phoneCode = { on: 'enterPhoneCode', press: 'press.continue', fill: { code: { codeFor: 'phone' } } } as const
const byText: readonly Step[] = [asksForText, ...textArrives, phoneCode]
const calledCode: Step = { ...phoneCode, on: 'enterCallCode' }
const agrees: Step = { on: 'consent', press: 'press.agree' }

const LANDLINE = '01632 960 246'
const asksForCall: readonly Step[] = [
	{ on: 'enterMobile', press: 'press.landline' },
	{ on: 'enterLandline', press: 'press.continue', fill: { landline: LANDLINE } }
]

const wrongCode = (on: 'enterEmailCode' | 'enterPhoneCode'): Step => ({
	on,
	press: 'press.continue',
	fill: { code: '000000' }
})
const wrongPassword: Step = { on: 'enterPassword', press: 'press.continue', fill: { password: OTHER } }
const times = (count: number, step: Step): readonly Step[] => Array.from({ length: count }, () => step)

export const walkthroughs: readonly Walkthrough[] = [
	{
		id: 'by-link',
		title: 'Follows the link, comes back to the website and confirms the phone',
		scenario: 'first-time',
		edition: 'as-published',
		steps: [...confirmed, ...byText],
		ends: 'registered',
		source: ['NHSL-10', 'NHSL-13', 'NHSL-15', 'O-16']
	},
	{
		id: 'by-code',
		title: 'Enters the code from the email, then the one from the phone',
		scenario: 'first-time',
		edition: 'current',
		steps: [...setUp, ...byText, agrees],
		ends: 'registered',
		source: ['L-10', 'O-15']
	},
	{
		id: 'helped',
		title: 'Is helped, and types everything themselves',
		scenario: 'helped-at-the-desk',
		edition: 'as-published',
		steps: [...confirmed, ...byText],
		ends: 'registered',
		source: ['NHSL-D5']
	},
	{
		id: 'helped-now',
		title: 'Is helped, and types everything themselves',
		scenario: 'helped-at-the-desk',
		edition: 'current',
		steps: [...setUp, ...byText, agrees],
		ends: 'registered',
		source: ['NHSL-D5']
	},
	{
		id: 'website-account',
		title: 'Looks for an account with the website',
		scenario: 'first-time',
		edition: 'as-published',
		strays: true,
		steps: [
			{ on: 'clientSite', press: 'press.ownAccount' },
			{ on: 'ownAccount', press: 'press.back' },
			...asks(),
			{ on: 'createPassword', press: 'press.back' },
			{ on: 'enterEmail', press: 'press.back' }
		],
		ends: 'clientSite',
		source: ['NHSL-D6']
	},
	{
		id: 'passwords-refused',
		title: 'Enters an address and passwords that are refused',
		scenario: 'first-time',
		edition: 'as-published',
		strays: true,
		steps: [
			...asks('p@b.te'),
			{ on: 'enterEmail', press: 'press.continue', fill: { email: { person: 'email' } } },
			password('Kite-58'),
			password('saffron-kite-58'),
			password(CHOSEN, OTHER),
			password()
		],
		ends: 'terms',
		source: ['L-2', 'L-5']
	},
	{
		id: 'terms-refused',
		title: 'Does not accept the terms, thinks again, and leaves in the end',
		scenario: 'first-time',
		edition: 'as-published',
		strays: true,
		steps: [
			...asks(),
			password(),
			{ on: 'terms', press: 'press.refuse' },
			{ on: 'termsRefused', press: 'press.back' },
			{ on: 'terms', press: 'press.refuse' },
			{ on: 'termsRefused', press: 'press.leave' }
		],
		ends: 'clientSite',
		source: ['NHSL-9']
	},
	{
		id: 'not-confirmed',
		title: 'Comes back before the address is confirmed',
		scenario: 'first-time',
		edition: 'as-published',
		strays: true,
		steps: [
			...begins,
			{ on: 'checkEmail', press: 'press.leave' },
			...asks(),
			{ on: 'unconfirmed', press: 'press.sendAgain' },
			...confirms
		],
		ends: 'emailConfirmed',
		source: ['NHSL-11', 'L-43']
	},
	{
		id: 'link-in-junk',
		title: 'Finds the link in junk',
		scenario: 'email-in-junk',
		edition: 'as-published',
		steps: [
			...begins,
			{ wait: 'until-something-happens' },
			{ read: 'email', folder: 'junk' },
			{ follow: 'open.confirm' },
			...comesBack,
			...byText
		],
		ends: 'registered',
		source: ['L-11']
	},
	{
		id: 'link-late',
		title: 'Waits for a link that is late',
		scenario: 'email-late',
		edition: 'as-published',
		steps: [...confirmed, ...byText],
		ends: 'registered'
	},
	{
		id: 'code-late',
		title: 'Waits for an emailed code that is late',
		scenario: 'email-late',
		edition: 'current',
		steps: [...setUp, ...byText, agrees],
		ends: 'registered'
	},
	{
		id: 'link-lost',
		title: 'Has the link sent again',
		scenario: 'email-lost',
		edition: 'as-published',
		steps: [
			...begins,
			{ wait: 'PT5M' },
			{ on: 'checkEmail', press: 'press.sendAgain' },
			...confirms,
			...comesBack,
			...byText
		],
		ends: 'registered'
	},
	{
		id: 'link-expires',
		title: 'Follows the link after a day, and registers again',
		scenario: 'first-time',
		edition: 'as-published',
		strays: true,
		steps: [
			...begins,
			...emailArrives,
			{ on: 'checkEmail', press: 'press.leave' },
			{ wait: 'PT24H' },
			{ follow: 'open.confirm' },
			{ on: 'confirmExpired', press: 'press.again' },
			...begins.slice(1),
			...confirms,
			...comesBack
		],
		ends: 'enterMobile',
		source: ['L-7', 'L-9']
	},
	{
		id: 'link-expires-unseen',
		title: 'Stays on the page until the link has expired',
		scenario: 'first-time',
		edition: 'as-published',
		strays: true,
		steps: [...begins, ...emailArrives, { wait: 'PT24H' }],
		ends: 'confirmExpired',
		source: ['L-7']
	},
	{
		id: 'unconfirmed-expires',
		title: 'Comes back after a day without the link',
		scenario: 'first-time',
		edition: 'as-published',
		strays: true,
		steps: [...begins, ...emailArrives, { on: 'checkEmail', press: 'press.leave' }, { wait: 'PT24H' }, ...asks()],
		ends: 'confirmExpired',
		source: ['L-9']
	},
	{
		id: 'link-twice',
		title: 'Follows the link twice',
		scenario: 'first-time',
		edition: 'as-published',
		strays: true,
		steps: [...begins, ...confirms, { follow: 'open.confirm' }, { on: 'linkUsed', press: 'press.leave' }, ...logsIn()],
		ends: 'enterMobile',
		source: ['L-8']
	},
	{
		id: 'mistyped-address',
		title: 'Mistypes the address, and starts again',
		scenario: 'first-time',
		edition: 'as-published',
		strays: true,
		steps: [
			...asks('priya.nandro@example.com'),
			password(),
			accepts,
			{ wait: 'PT10M' },
			{ on: 'checkEmail', press: 'press.sendAgain' },
			{ wait: 'PT5M' },
			{ on: 'checkEmail', press: 'press.startAgain' },
			...begins.slice(1),
			...confirms
		],
		ends: 'emailConfirmed',
		source: ['L-11']
	},
	{
		id: 'old-link',
		title: 'Starts again with another address, then follows the old link',
		scenario: 'first-time',
		edition: 'as-published',
		strays: true,
		steps: [
			...begins,
			...emailArrives,
			{ on: 'checkEmail', press: 'press.leave' },
			...asks(),
			{ on: 'unconfirmed', press: 'press.startAgain' },
			{ on: 'enterEmail', press: 'press.continue', fill: { email: { person: 'workEmail' } } },
			password(),
			accepts,
			{ follow: 'open.confirm' },
			{ on: 'linkBroken', press: 'press.leave' },
			...asks({ person: 'workEmail' }),
			{ on: 'unconfirmed', press: 'press.sendAgain' },
			{ on: 'checkEmail', press: 'press.leave' },
			...asks({ person: 'workEmail' }),
			{ on: 'unconfirmed', press: 'press.leave' }
		],
		ends: 'clientSite',
		source: ['L-8']
	},
	{
		id: 'two-addresses',
		title: 'Logs in with another address than the one just confirmed',
		scenario: 'first-time',
		edition: 'as-published',
		strays: true,
		steps: [
			...begins,
			...confirms,
			{ on: 'emailConfirmed', press: 'press.leave' },
			...asks({ person: 'workEmail' }),
			{ on: 'oneLoginOnly', press: 'press.otherEmail' },
			...logsIn().slice(1)
		],
		ends: 'enterMobile',
		source: ['L-30']
	},
	{
		id: 'wrong-passwords',
		title: 'Forgets the new password at once, and waits',
		scenario: 'first-time',
		edition: 'as-published',
		strays: true,
		steps: [
			...begins,
			...confirms,
			{ on: 'emailConfirmed', press: 'press.leave' },
			...asks(),
			wrongPassword,
			{ on: 'enterPassword', press: 'press.back' },
			{ on: 'enterEmail', press: 'press.continue', fill: { email: { person: 'email' } } },
			...times(5, wrongPassword),
			{ on: 'passwordLocked', press: 'press.leave' },
			...asks(),
			{ wait: 'PT15M' },
			{ on: 'enterPassword', press: 'press.forgotten' },
			{ on: 'forgottenPassword', press: 'press.back' },
			{ on: 'enterPassword', press: 'press.forgotten' }
		],
		ends: 'forgottenPassword',
		source: ['L-20', 'L-40']
	},
	{
		id: 'text-late',
		title: 'Waits for a late text message',
		scenario: 'text-late',
		edition: 'as-published',
		steps: [...confirmed, ...byText],
		ends: 'registered'
	},
	{
		id: 'text-late-now',
		title: 'Waits for a late text message',
		scenario: 'text-late',
		edition: 'current',
		steps: [...setUp, ...byText, agrees],
		ends: 'registered'
	},
	{
		id: 'text-lost',
		title: 'Has the code sent again',
		scenario: 'text-lost',
		edition: 'as-published',
		steps: [
			...confirmed,
			asksForText,
			{ wait: 'PT1M' },
			{ on: 'enterPhoneCode', press: 'press.sendAgain' },
			...textArrives,
			phoneCode
		],
		ends: 'registered',
		source: ['L-17']
	},
	{
		id: 'text-lost-now',
		title: 'Has the code sent again',
		scenario: 'text-lost',
		edition: 'current',
		steps: [
			...setUp,
			asksForText,
			{ wait: 'PT1M' },
			{ on: 'enterPhoneCode', press: 'press.sendAgain' },
			...textArrives,
			phoneCode,
			agrees
		],
		ends: 'registered',
		source: ['L-17']
	},
	{
		id: 'text-expires',
		title: 'Lets the code from the text message expire',
		scenario: 'first-time',
		edition: 'as-published',
		strays: true,
		steps: [
			...confirmed,
			asksForText,
			...textArrives,
			{ wait: 'PT5M' },
			{ on: 'phoneCodeExpired', press: 'press.otherNumber' },
			...byText
		],
		ends: 'registered',
		source: ['L-16']
	},
	{
		id: 'mistyped-number',
		title: 'Mistypes the mobile number, twice',
		scenario: 'first-time',
		edition: 'as-published',
		strays: true,
		steps: [
			...confirmed,
			{ on: 'enterMobile', press: 'press.continue', fill: { mobile: '0770 0900' } },
			{ on: 'enterMobile', press: 'press.continue', fill: { mobile: '07700 900264' } },
			{ wait: 'PT1M' },
			{ on: 'enterPhoneCode', press: 'press.sendAgain' },
			{ wait: 'PT1M' },
			{ on: 'enterPhoneCode', press: 'press.otherNumber' },
			...byText
		],
		ends: 'registered'
	},
	{
		id: 'wrong-phone-codes',
		title: 'Enters five wrong codes and has to wait',
		scenario: 'first-time',
		edition: 'as-published',
		strays: true,
		steps: [
			...confirmed,
			asksForText,
			...textArrives,
			...times(5, wrongCode('enterPhoneCode')),
			{ on: 'codeWait', press: 'press.leave' },
			...logsIn(),
			{ wait: 'PT15M' },
			{ on: 'enterEmail', press: 'press.continue', fill: { email: { person: 'email' } } },
			{ on: 'enterPassword', press: 'press.continue', fill: { password: CHOSEN } },
			...byText
		],
		ends: 'registered',
		source: ['L-19']
	},
	{
		id: 'many-phone-codes',
		title: 'Asks for five codes and a sixth',
		scenario: 'first-time',
		edition: 'as-published',
		strays: true,
		steps: [
			...confirmed,
			asksForText,
			...times(5, { on: 'enterPhoneCode', press: 'press.sendAgain' }),
			{ wait: 'PT15M' },
			{ on: 'enterEmail', press: 'press.back' }
		],
		ends: 'clientSite',
		source: ['L-18']
	},
	{
		id: 'code-in-junk',
		title: 'Finds the emailed code in junk',
		scenario: 'email-in-junk',
		edition: 'current',
		steps: [
			...setsUp,
			{ wait: 'until-something-happens' },
			{ read: 'email', folder: 'junk' },
			emailCode,
			...byText,
			agrees
		],
		ends: 'registered',
		source: ['L-11']
	},
	{
		id: 'code-lost',
		title: 'Has the emailed code sent again',
		scenario: 'email-lost',
		edition: 'current',
		steps: [
			...setsUp,
			{ wait: 'PT5M' },
			{ on: 'enterEmailCode', press: 'press.sendAgain' },
			...emailArrives,
			emailCode,
			...byText,
			agrees
		],
		ends: 'registered',
		source: ['L-17']
	},
	{
		id: 'leaves-before-phone',
		title: 'Leaves when asked for a phone, and logs in again',
		scenario: 'first-time',
		edition: 'current',
		strays: true,
		steps: [...setUp, { on: 'enterMobile', press: 'press.leave' }, ...logsIn()],
		ends: 'enterMobile'
	},
	{
		id: 'code-expires',
		title: 'Lets the emailed code expire, and registers again',
		scenario: 'first-time',
		edition: 'current',
		strays: true,
		steps: [
			...setsUp,
			...emailArrives,
			{ wait: 'PT24H' },
			{ on: 'emailCodeExpired', press: 'press.again' },
			...setsUp.slice(1),
			...emailArrives,
			emailCode
		],
		ends: 'enterMobile',
		source: ['L-9', 'L-10']
	},
	{
		id: 'unconfirmed-code-expires',
		title: 'Leaves, comes back a day later and finds nothing',
		scenario: 'first-time',
		edition: 'current',
		strays: true,
		steps: [...setsUp, ...emailArrives, { on: 'enterEmailCode', press: 'press.leave' }, { wait: 'PT24H' }, ...asks()],
		ends: 'emailCodeExpired',
		source: ['L-9']
	},
	{
		id: 'wrong-email-codes',
		title: 'Guesses the emailed code, waits, and has a new one sent',
		scenario: 'first-time',
		edition: 'current',
		strays: true,
		steps: [
			...setsUp,
			...times(5, wrongCode('enterEmailCode')),
			{ on: 'codeWait', press: 'press.leave' },
			...asks(),
			{ on: 'unconfirmed', press: 'press.sendAgain' },
			{ wait: 'PT15M' },
			{ on: 'enterEmail', press: 'press.continue', fill: { email: { person: 'email' } } },
			{ on: 'unconfirmed', press: 'press.sendAgain' },
			...emailArrives,
			emailCode
		],
		ends: 'enterMobile',
		source: ['L-19']
	},
	{
		id: 'many-email-codes',
		title: 'Asks for five emailed codes and a sixth, also by starting again',
		scenario: 'first-time',
		edition: 'current',
		strays: true,
		steps: [
			...setsUp,
			...times(4, { on: 'enterEmailCode', press: 'press.sendAgain' }),
			{ on: 'enterEmailCode', press: 'press.startAgain' },
			...setsUp.slice(1)
		],
		ends: 'codeWait',
		source: ['L-18']
	},
	{
		id: 'mistyped-address-by-code',
		title: 'Mistypes the address, notices, and starts again',
		scenario: 'first-time',
		edition: 'current',
		strays: true,
		steps: [
			...asks('priya.nandro@example.com'),
			{ on: 'setUpNew', press: 'press.back' },
			{ on: 'enterEmail', press: 'press.continue', fill: { email: 'priya.nandro@example.com' } },
			{ on: 'setUpNew', press: 'press.continue' },
			password(),
			{ wait: 'PT5M' },
			{ on: 'enterEmailCode', press: 'press.sendAgain' },
			{ wait: 'PT5M' },
			{ on: 'enterEmailCode', press: 'press.startAgain' },
			...setsUp.slice(1),
			...emailArrives,
			emailCode
		],
		ends: 'enterMobile'
	},
	{
		id: 'by-landline',
		title: 'Has the code read out on the landline',
		scenario: 'landline-only',
		edition: 'current',
		steps: [
			...setUp,
			...asksForCall,
			{ wait: 'until-something-happens' },
			{ call: 'answer' },
			calledCode,
			{ call: 'hang-up' },
			agrees
		],
		ends: 'registered',
		source: ['L-15', 'O-18']
	},
	{
		id: 'call-missed',
		title: 'Waits for a call that never comes, and asks for another',
		scenario: 'call-missed',
		edition: 'current',
		steps: [
			...setUp,
			...asksForCall,
			{ wait: 'PT2M' },
			{ on: 'enterCallCode', press: 'press.sendAgain' },
			{ wait: 'until-something-happens' },
			{ call: 'answer' },
			calledCode,
			{ call: 'hang-up' },
			agrees
		],
		ends: 'registered',
		source: ['L-15', 'L-17']
	},
	{
		id: 'wrong-landlines',
		title: 'Gives a mobile number for a landline, then a wrong one',
		scenario: 'landline-only',
		edition: 'current',
		strays: true,
		steps: [
			...setUp,
			{ on: 'enterMobile', press: 'press.landline' },
			{ on: 'enterLandline', press: 'press.continue', fill: { landline: { person: 'mobile' } } },
			{ on: 'enterLandline', press: 'press.continue', fill: { landline: '0113 496 0246' } },
			{ wait: 'PT1M' },
			{ on: 'enterCallCode', press: 'press.sendAgain' },
			{ on: 'enterCallCode', press: 'press.otherNumber' },
			{ on: 'enterMobile', press: 'press.landline' },
			{ on: 'enterLandline', press: 'press.back' }
		],
		ends: 'enterMobile'
	},
	{
		id: 'international',
		title: 'Has numbers from abroad refused, and gives their own with its country code',
		scenario: 'first-time',
		edition: 'current',
		strays: true,
		steps: [
			...setUp,
			{ on: 'enterMobile', press: 'press.international' },
			{ on: 'enterInternational', press: 'press.continue', fill: { mobile: '+1 202 555 0143' } },
			{ on: 'enterInternational', press: 'press.continue', fill: { mobile: '7700 900246' } },
			{ on: 'enterInternational', press: 'press.continue', fill: { mobile: '+353 1 555 0143' } },
			{ on: 'enterPhoneCode', press: 'press.otherNumber' },
			{ on: 'enterMobile', press: 'press.international' },
			{ on: 'enterInternational', press: 'press.back' },
			{ on: 'enterMobile', press: 'press.international' },
			{ on: 'enterInternational', press: 'press.continue', fill: { mobile: '+44 7700 900246' } },
			...textArrives,
			phoneCode,
			agrees
		],
		ends: 'registered',
		source: ['L-12', 'L-14']
	},
	{
		id: 'does-not-share',
		title: 'Does not agree to share, and thinks again',
		scenario: 'first-time',
		edition: 'current',
		strays: true,
		steps: [
			...setUp,
			...byText,
			{ on: 'consent', press: 'press.disagree' },
			{ on: 'notShared', press: 'press.nhsLogin' },
			agrees
		],
		ends: 'registered',
		source: ['L-26', 'L-27']
	},
	{
		id: 'finds-own-login',
		title: 'Finds that their own address has an NHS login already',
		scenario: 'registered-already',
		edition: 'as-published',
		steps: [...asks()],
		ends: 'foundLogin',
		source: ['L-4']
	},
	{
		id: 'has-one-already',
		title: 'Has an NHS login already, under another address than first thought',
		scenario: 'registered-already',
		edition: 'as-published',
		strays: true,
		steps: [
			...asks({ person: 'workEmail' }),
			{ on: 'oneLoginOnly', press: 'press.otherEmail' },
			...asks().slice(1),
			{ on: 'foundLogin', press: 'press.otherEmail' },
			...asks().slice(1)
		],
		ends: 'foundLogin',
		source: ['L-3', 'L-4', 'L-30']
	},
	{
		id: 'after-the-link-again',
		title: 'Is done, and follows the old link once more',
		scenario: 'first-time',
		edition: 'as-published',
		strays: true,
		steps: [...confirmed, ...byText, { follow: 'open.confirm' }, { on: 'linkUsed', press: 'press.leave' }, ...logsIn()],
		ends: 'registered'
	}
]
