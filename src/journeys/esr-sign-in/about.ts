import type { About } from '../../kit/about.ts'

export const about = {
	id: 'esr-sign-in',
	version: 1,
	title: 'Sign in to ESR',
	goal: 'Get {name} signed in to ESR',
	teaches:
		'Choose the way into ESR that fits where you are, by password, phone or smartcard, and get out of a lock without making it worse.',
	service: 'ESR',
	minutes: 4,
	editions: [
		{ id: 'current', says: 'ESR’s own login page, with smartcards by way of NHS CIS2 Authentication (August 2025)' },
		{ id: 'as-published', says: 'login guide of a third party, last updated on 8 August 2022' }
	]
} as const satisfies About
