import type { Scenario } from '../../kit/scenario.ts'

const account = {
	title: 'NHS login (training)',
	username: 'priya.nandra@example.com',
	email: 'priya.nandra@example.com',
	mobile: '+447700900246',
	password: 'old:0',
	signInLock: 'nhs-login',
	holds: { email: 'confirmed', phone: 'confirmed' }
} as const

const usual = { person: 'priya', accounts: { 'nhs-login': account } } as const

const appUser = {
	person: 'alex',
	place: 'phone',
	accounts: {
		'nhs-login': {
			...account,
			username: 'alex.penrose@example.org',
			email: 'alex.penrose@example.org',
			mobile: '+447700900655'
		}
	}
} as const

/** Nobody reads what is sent to this number any more. */
const lostPhone = { ...account, mobile: '+447700900742', holds: { ...account.holds, phone: 'lost' } } as const

export const scenarios: readonly Scenario[] = [
	{
		...usual,
		id: 'first-login',
		title: 'Your first login with it',
		story:
			'You set up your NHS login this morning, and now you want to see your appointments, on your own computer at home. Your password is the newest on your card.',
		edition: 'as-published',
		accounts: { 'nhs-login': { ...account, holds: { ...account.holds, offer: 'now' } } },
		source: ['NHSL-47']
	},
	{
		...usual,
		id: 'at-home',
		title: 'You log in at home',
		story: 'You sit at your own computer, and you have your phone with you. Your password is the newest on your card.',
		source: ['NHSL-45']
	},
	{
		...usual,
		id: 'on-the-ward',
		title: 'You log in at the computer on the ward',
		story:
			'It is your break, and you look up your own appointment at the computer that the whole ward uses. Your password is the newest on your card.',
		place: 'ward-computer',
		edition: 'current',
		tempts: ['remembered-shared'],
		source: ['L-23']
	},
	{
		...usual,
		id: 'remembered',
		title: 'Your computer is remembered',
		story: 'A month ago you ticked the box on your own computer at home. Your password is the newest on your card.',
		periods: { 'nhs-login-remembered': { startedAgo: 'P30D' } },
		source: ['NHSL-48']
	},
	{
		...usual,
		id: 'remembered-long-ago',
		title: 'Your computer was remembered long ago',
		story: 'You ticked the box on your own computer, and have not logged in for more than half a year since.',
		periods: { 'nhs-login-remembered': { startedAgo: 'P200D' } },
		source: ['L-23']
	},
	{
		...appUser,
		id: 'nhs-app',
		title: 'You use the NHS App',
		story: 'You have put the NHS App on your phone, which you unlock with your finger. Your password is on your card.',
		source: ['NHSL-49']
	},
	{
		...appUser,
		id: 'no-screen-lock',
		title: 'Your phone has no screen lock',
		story: 'You have put the NHS App on a phone that anybody can open. Your password is on your card.',
		accounts: {
			'nhs-login': { ...appUser.accounts['nhs-login'], holds: { ...account.holds, screenLock: 'none' } }
		},
		source: ['L-25']
	},
	{
		...usual,
		id: 'forgotten-password',
		title: 'You have forgotten your password',
		story: 'None of the passwords on your card is the one. Your email and your phone work.',
		accounts: { 'nhs-login': { ...account, password: 'forgotten' } },
		source: ['L-40']
	},
	{
		...usual,
		id: 'reset-email-lost',
		title: 'The email with the link never arrives',
		story: 'None of the passwords on your card is the one, and the first email that you ask for gets lost.',
		cold: 'None of the passwords on your card is the one. Your email and your phone work.',
		accounts: { 'nhs-login': { ...account, password: 'forgotten' } },
		faults: ['email-lost'],
		source: ['L-41']
	},
	{
		...usual,
		id: 'told-to-reset',
		title: 'You are told to choose a new password',
		story:
			'An email from NHS login is 20 minutes old: your password was withdrawn. You have asked for nothing, so look at it well before you follow its link.',
		cold: 'An email from NHS login is 20 minutes old: your password was withdrawn. You have asked for nothing.',
		accounts: { 'nhs-login': { ...account, password: 'withdrawn' } },
		periods: { 'nhs-login-reset-link': { startedAgo: 'PT20M' } },
		post: [{ post: 'forcedReset' }],
		source: ['L-46']
	},
	{
		...usual,
		id: 'text-lost',
		title: 'The text message never arrives',
		story: 'The first text message gets lost on its way.',
		cold: 'You sit at your own computer, and you have your phone with you. Your password is the newest on your card.',
		faults: ['text-lost'],
		source: ['L-17']
	},
	{
		...usual,
		id: 'text-late',
		title: 'The text message is late',
		story: 'Reception is poor where you are.',
		cold: 'You sit at your own computer, and you have your phone with you. Your password is the newest on your card.',
		faults: ['text-late'],
		source: ['L-16']
	},
	{
		...usual,
		id: 'lost-phone',
		title: 'Your phone is lost',
		story:
			'Your old phone, 07700 900742, is gone, and you have a new number. You have never proved who you are to NHS login. Your password is the newest on your card.',
		accounts: { 'nhs-login': lostPhone },
		source: ['L-47', 'L-49']
	},
	{
		...usual,
		id: 'lost-phone-proved',
		title: 'Your phone is lost, and you have proved who you are',
		story:
			'Your old phone, 07700 900742, is gone, and you have a new number. Your NHS login opens your health record. Your password is the newest on your card.',
		accounts: { 'nhs-login': { ...lostPhone, holds: { ...lostPhone.holds, identity: 'proved' } } },
		source: ['L-47', 'L-48']
	},
	{
		...usual,
		id: 'not-you',
		title: 'You get an email about a change you did not ask for',
		story: 'You come home from a day out, and there is an email from NHS login. You have changed nothing.',
		accounts: { 'nhs-login': { ...account, holds: { ...account.holds, identity: 'proved' } } },
		periods: { 'nhs-login-phone-change': { startedAgo: 'PT20H' } },
		post: [{ post: 'changeNotice' }],
		source: ['L-48']
	},
	{
		...usual,
		id: 'look-alike-email',
		title: 'You get an email from support',
		story:
			'You sit at your own computer at home and want to see your appointments. There is a new email. Your password is the newest on your card.',
		post: [{ post: 'lookAlike' }],
		tempts: ['password-elsewhere'],
		source: ['L-11', 'P-10']
	}
]
