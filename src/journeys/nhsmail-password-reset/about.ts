import type { About } from '../../kit/about.ts'

export const about = {
	id: 'nhsmail-password-reset',
	version: 2,
	title: 'Reset an NHSmail password',
	goal: 'Get {name} back into NHSmail',
	teaches:
		'Get back into NHSmail by text, call or authenticator app, choose a password the rules accept, and keep your devices from locking you out.',
	service: 'NHSmail',
	minutes: 4,
	editions: [
		{ id: 'current', says: 'the same steps, with the password policy as reviewed on 27 July 2023' },
		{ id: 'as-published', says: 'slide pack on self-service password reset, policy of 2019 to 2021' }
	]
} as const satisfies About
