import type { Scenario } from '../../kit/scenario.ts'
import { account as esr } from '../../service-parts/esr.ts'

const account = {
	...esr,
	// No text that anybody could type: it is forgotten.
	password: 'forgotten',
	previous: ['old:1']
} as const

const remembered = { ...account, password: 'old:1', previous: [] } as const

const usual = { person: 'priya', place: 'ward-computer', accounts: { esr: account } } as const

export const scenarios: readonly Scenario[] = [
	{
		...usual,
		id: 'forgotten',
		title: 'You have forgotten both',
		story:
			'You’re at the computer on the ward and want to see your payslip. You can’t remember your ESR username or your password.',
		source: ['ESR-29', 'ESR-30', 'ESR-31', 'ESR-32']
	},
	{
		...usual,
		id: 'only-the-username',
		title: 'You have forgotten only your username',
		story: 'You know your ESR password: it’s the second of the ones you had before. You can’t remember your username.',
		accounts: { esr: remembered },
		source: ['ESR-37', 'ESR-39']
	},
	{
		...usual,
		id: 'at-home',
		title: 'You sit at your computer at home',
		story: 'It is your day off, and you want your ESR username and a new password now, from home.',
		place: 'home-computer',
		source: ['ESR-34', 'ESR-35']
	},
	{
		...usual,
		id: 'email-at-home',
		title: 'You open the email at home',
		story: 'At work you asked for your username two hours ago. The email reaches you at home.',
		place: 'home-computer',
		post: [{ post: 'usernameDetails' }],
		periods: { 'esr-reset-link': { startedAgo: 'PT2H' } },
		source: ['ESR-34']
	},
	{
		...usual,
		id: 'nearly-locked',
		title: 'You have typed a wrong password twice',
		story:
			'An email from ESR has reminded you of your username. You have tried two passwords already, and neither was right.',
		accounts: { esr: { ...account, failedSignIns: 2 } },
		source: ['ESR-28', 'E-10']
	},
	{
		...usual,
		id: 'old-address',
		title: 'Your record has an old email address',
		story:
			'You came from another Trust last year, where your address was priya.nandra@northdale.example. You can’t get into that mailbox any more.',
		cold: 'You came from another Trust last year. You can’t remember your ESR username or your password.',
		accounts: { esr: { ...account, email: 'priya.nandra@northdale.example' } },
		source: ['ESR-40', 'E-9']
	},
	{
		...usual,
		id: 'wrong-birthday',
		title: 'Your record has a wrong date of birth',
		story: 'When your record was typed in, your date of birth was entered as 28 February by mistake.',
		cold: 'You’re at the computer on the ward and want to see your payslip. You can’t remember your ESR username or your password.',
		accounts: { esr: { ...account, holds: { dateOfBirth: '1992-02-28' } } },
		source: ['E-9']
	},
	{
		...usual,
		id: 'two-records',
		title: 'You have two ESR records',
		story:
			'You were a student nurse here before. Your username was 234PNANDRA02 then; on the ward you use 234PNANDRA01. You can’t remember the password.',
		accounts: { esr: { ...account, holds: { ...account.holds, otherUsername: '234PNANDRA02' } } },
		source: ['E-9']
	},
	{
		...usual,
		id: 'inactive',
		title: 'You were away for a long time',
		story:
			'You’re back after a year away. You still know your username, 234PNANDRA01, and your password: the second of the ones you had before.',
		accounts: { esr: { ...remembered, holds: { ...account.holds, status: 'inactive' } } },
		source: ['E-15']
	},
	{
		...usual,
		id: 'not-registered',
		title: 'Nobody has asked for internet access for you',
		story: 'You have worked here for years and never logged in to ESR yourself.',
		accounts: { esr: { ...account, password: null, previous: [] } },
		source: ['E-8']
	},
	{
		...usual,
		id: 'email-in-junk',
		title: 'The email goes to junk',
		story: 'You’ve forgotten your username and password, and your mail filter is strict today.',
		cold: 'You’re at the computer on the ward and want to see your payslip. You can’t remember your ESR username or your password.',
		faults: ['email-junk'],
		source: ['ESR-41']
	},
	{
		...usual,
		id: 'email-late',
		title: 'The email takes longer',
		story: 'You’ve forgotten your username and password, and the mail server is slow today.',
		cold: 'You’re at the computer on the ward and want to see your payslip. You can’t remember your ESR username or your password.',
		faults: ['email-late'],
		source: ['ESR-41']
	},
	{
		...usual,
		id: 'email-lost',
		title: 'The email never arrives',
		story: 'You’ve forgotten your username and password. Wait for the email, and see what to do when it doesn’t come.',
		cold: 'You’re at the computer on the ward and want to see your payslip. You can’t remember your ESR username or your password.',
		faults: ['email-lost'],
		source: ['ESR-33']
	}
]
