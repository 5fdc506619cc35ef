import type { About } from '../../kit/about.ts'

export const about = {
	id: 'esr-forgotten-details',
	version: 1,
	title: 'Recover your ESR username and password',
	goal: 'Get {name} back into ESR',
	teaches:
		'Get your ESR username by email, reset the password with the link in it, unblock a locked account, and know who can help when your details do not match.',
	service: 'ESR',
	minutes: 5,
	editions: [
		{ id: 'current', says: 'password pages of ESR itself, and the troubleshooting page of one Trust' },
		{ id: 'as-published', says: 'login help page of 8 August 2022, on a site that is not the NHS’s' }
	]
} as const satisfies About
