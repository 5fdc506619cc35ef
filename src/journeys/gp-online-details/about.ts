import type { About } from '../../kit/about.ts'

export const about = {
	id: 'gp-online-details',
	version: 1,
	title: 'Give a patient their registration details',
	goal: 'Print a patient’s registration details safely',
	teaches:
		'Make sure who is asking, open the right record, and print the three details a patient needs to prove who they are for NHS login.',
	service: 'GP practice system',
	minutes: 5,
	editions: [
		{ id: 'current', says: 'guidance for GP practices on NHS App and NHS login accounts, 2022 to 2026' },
		{ id: 'as-published', says: 'guidance for health and care staff, last edited 21 January 2020' }
	]
} as const satisfies About
