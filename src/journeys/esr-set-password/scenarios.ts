import type { Scenario } from '../../kit/scenario.ts'
import { account } from '../../service-parts/esr.ts'

const usual = {
	person: 'priya',
	place: 'ward-computer',
	accounts: { esr: account },
	post: [{ post: 'usernameDetails' }],
	periods: { 'esr-reset-link': { startedAgo: 'PT12M' } }
} as const

export const scenarios: readonly Scenario[] = [
	{
		...usual,
		id: 'new-starter',
		title: 'Your ESR email is there',
		story:
			'You have just started on the ward. There’s an email from ESR in your inbox. You have no password and no smartcard yet.',
		source: ['ESR-43', 'ESR-45']
	},
	{
		...usual,
		id: 'at-home',
		title: 'You open the email at home',
		story:
			'It’s the evening before your first day and the email from ESR has arrived. You’re at your own computer at home.',
		place: 'home-computer',
		source: ['ESR-48']
	},
	{
		...usual,
		id: 'email-on-its-way',
		title: 'The email is on its way',
		story: 'Your local ESR team has just had the email sent, and tells you that it takes 10 to 15 minutes.',
		post: [{ post: 'usernameDetails', after: 'PT12M' }],
		periods: { 'esr-reset-link': { startedAgo: 'PT0S' } },
		source: ['ESR-43', 'E-21']
	},
	{
		...usual,
		id: 'email-held-up',
		title: 'The email was held up for two days',
		story: 'The mail filter held your email from ESR for two days and has only just let it through.',
		cold: 'You have just started on the ward. There’s an email from ESR in your inbox.',
		periods: { 'esr-reset-link': { startedAgo: 'P2D' } },
		source: ['E-22']
	},
	{
		...usual,
		id: 'no-email',
		title: 'You never got an email',
		story: 'Everybody on the ward has had an email from ESR, but you haven’t. Your mail filter is strict.',
		cold: 'Everybody on the ward has had an email from ESR. You haven’t had one.',
		post: [],
		periods: {},
		faults: ['email-junk'],
		source: ['ESR-43']
	},
	{
		...usual,
		id: 'wrong-record',
		title: 'You never got an email, and your record is wrong',
		story:
			'You have no email from ESR. When your record was typed in, your date of birth was entered as 28 February by mistake.',
		cold: 'Everybody on the ward has had an email from ESR. You haven’t had one.',
		accounts: { esr: { ...account, holds: { dateOfBirth: '1992-02-28' } } },
		post: [],
		periods: {},
		source: ['E-9']
	},
	{
		...usual,
		id: 'had-one-before',
		title: 'You had an ESR password before',
		story:
			'You’re back at this Trust after a year. The new email from ESR is here. The password you had then, the second of the ones you had before, doesn’t work any more.',
		accounts: { esr: { ...account, previous: ['old:1'] } },
		source: ['ESR-45', 'E-3']
	}
]
