import type { About } from '../../kit/about.ts'

export const about = {
	id: 'esr-set-password',
	version: 1,
	title: 'Set your first ESR password',
	goal: 'Give {name} a first ESR password',
	teaches:
		'Choose the right one of two links in your ESR email, set a password that keeps to the guidelines, and log in with it at a trusted computer.',
	service: 'ESR',
	minutes: 4,
	editions: [
		{ id: 'current', says: 'password pages of ESR itself' },
		{ id: 'as-published', says: 'login help page of 8 August 2022, on a site that is not the NHS’s' }
	]
} as const satisfies About
