import type { About } from '../../kit/about.ts'

export const about = {
	id: 'nhsp-agency-access',
	version: 1,
	title: 'Get agency access to NHS Professionals',
	goal: 'Get {name} access for the agency',
	teaches: 'Find out which access your work at an agency needs, who has to ask for it, and what their email must say.',
	service: 'NHS Professionals',
	minutes: 5,
	editions: [
		{ id: 'current', says: 'what has become of 247 Time since December 2018; the rest as in the guide' },
		{ id: 'as-published', says: 'quick guide for agencies on logins and passwords, undated' }
	]
} as const satisfies About
