import type { About } from '../../kit/about.ts'

export const about = {
	id: 'nhsp-online-registration',
	version: 1,
	title: 'Register for NHSP:Online',
	goal: 'Register {name} for NHSP:Online',
	teaches:
		'Find out whether you need to register, verify your email with a code that lasts 15 minutes, and set up 2-Factor Verification.',
	service: 'NHS Professionals',
	minutes: 6,
	editions: [{ id: 'as-published', says: 'help article on registering for NHSP:Online, undated' }]
} as const satisfies About
