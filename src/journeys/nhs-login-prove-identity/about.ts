import type { About } from '../../kit/about.ts'

export const about = {
	id: 'nhs-login-prove-identity',
	version: 1,
	title: 'Prove who you are for NHS login',
	goal: 'Prove that {name} is {name}',
	teaches:
		'Prove who you are once, with the three details from a GP practice or with photo ID and a short video, and know what to do when a check fails.',
	service: 'NHS login',
	minutes: 7,
	editions: [
		{ id: 'current', says: 'NHS login help pages and developer pages of 2022 to 2026' },
		{ id: 'as-published', says: 'guidance for health and care staff, last edited 21 January 2020' }
	]
} as const satisfies About
