import type { About } from '../../kit/about.ts'

export const about = {
	id: 'nhs-login-sign-in',
	version: 1,
	title: 'Log in with an NHS login',
	goal: 'Get {name} logged in',
	teaches:
		'Log in with email address, password and code, know on which device to be remembered, and get back in without your password or your phone.',
	service: 'NHS login',
	minutes: 5,
	editions: [
		{ id: 'current', says: 'public prototype of 2022 and help pages of 2024' },
		{ id: 'as-published', says: 'guide for staff who help patients, 21 January 2020' }
	]
} as const satisfies About
