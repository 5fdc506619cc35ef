import type { About } from '../../kit/about.ts'

export const about = {
	id: 'nhsp-create-password',
	version: 1,
	title: 'Create your first NHSP password',
	goal: 'Give {name} a first NHSP password',
	teaches:
		'Find your username in the confirmation email, choose the right platform, and use ‘Forgot Your Password’ to make a first password.',
	service: 'NHS Professionals',
	minutes: 4,
	editions: [{ id: 'as-published', says: 'quick guide for agencies on logins and passwords, undated' }]
} as const satisfies About
