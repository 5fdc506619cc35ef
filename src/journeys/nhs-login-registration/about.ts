import type { About } from '../../kit/about.ts'

export const about = {
	id: 'nhs-login-registration',
	version: 1,
	title: 'Create an NHS login',
	goal: 'Create an NHS login for {name}',
	teaches:
		'Set up an NHS login from a health website, confirm your email address and your phone, and know what to do when a link or a code fails.',
	service: 'NHS login',
	minutes: 6,
	editions: [
		{ id: 'current', says: 'public prototype of 2022 and help pages of 2024' },
		{ id: 'as-published', says: 'guide for staff who help patients, 21 January 2020' }
	]
} as const satisfies About
