/** The looks of services: each is a style sheet of that name in `ui/skins/`. */
export const skins = [
	'client-site',
	'esr-intranet',
	'esr-portal',
	'nhs-login',
	'nhsmail-portal',
	'nhsmail-reset',
	'nhsp-online',
	'nhsp-site',
	'own-device',
	'plain',
	'practice-system',
	'smartcard',
	'support-desk'
] as const

export type Skin = (typeof skins)[number]
