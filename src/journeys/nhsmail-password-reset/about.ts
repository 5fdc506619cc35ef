import type { About } from '../../kit/about.ts'

export const about = {
	id: 'nhsmail-password-reset',
	version: 1,
	title: 'Reset an NHSmail password',
	teaches:
		'Get back into NHSmail by text, call or authenticator app, choose a password the rules accept, and keep your devices from locking you out.',
	service: 'NHSmail',
	minutes: 4,
	edition: { id: 'as-published', says: 'slide pack on self-service password reset, policy of 2019 to 2021' }
} as const satisfies About
