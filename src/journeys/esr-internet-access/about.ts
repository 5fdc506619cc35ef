import type { About } from '../../kit/about.ts'

export const about = {
	id: 'esr-internet-access',
	version: 1,
	title: 'Get ESR from home with a smartcard',
	goal: 'Get {name} into ESR from home',
	teaches:
		'Use your smartcard at work to look up your ESR username and set a password that the rules accept, then sign in from home.',
	service: 'ESR',
	minutes: 5,
	editions: [
		{ id: 'current', says: 'ESR’s own password rules, in force since August 2021' },
		{ id: 'as-published', says: 'login guide of a third party, last updated on 8 August 2022, with rules from 2019' }
	]
} as const satisfies About
