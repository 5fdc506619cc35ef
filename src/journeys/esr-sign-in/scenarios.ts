import type { Scenario } from '../../kit/scenario.ts'
import { account, knowsCard, smartcard } from '../../service-parts/esr.ts'

const esr = {
	...account,
	password: 'old:1'
} as const

const usual = { person: 'priya', accounts: { esr, smartcard } } as const
const knowsPassword = 'Your ESR username is 234PNANDRA01, your password Lantern-Maple-46-stone.'

export const scenarios: readonly Scenario[] = [
	{
		...usual,
		id: 'at-home',
		title: 'You are at home',
		story: `You have a course to finish, and you’re at your own computer. ${knowsPassword}`,
		knows: ['esr'],
		source: ['ESR-2', 'ESR-48']
	},
	{
		...usual,
		id: 'on-the-phone',
		title: 'You only have your phone with you',
		story: `You are on the bus with half an hour to spare. ${knowsPassword}`,
		knows: ['esr'],
		place: 'phone',
		source: ['ESR-2', 'ESR-3']
	},
	{
		...usual,
		id: 'at-work',
		title: 'You are at the computer on the ward',
		story: `It is quiet at last. ${knowsCard} ${knowsPassword}`,
		knows: ['esr'],
		place: 'ward-computer',
		source: ['ESR-9', 'ESR-11', 'ESR-12']
	},
	{
		...usual,
		id: 'card-not-read',
		title: 'The reader does not see your smartcard',
		story: `The reader on the ward has seen better days. ${knowsCard}`,
		cold: `You are at the computer on the ward. ${knowsCard}`,
		place: 'ward-computer',
		faults: ['card-unread'],
		source: ['ESR-11']
	},
	{
		...usual,
		id: 'smartcard-at-home',
		title: 'You have only your smartcard, and are at home',
		story: `You always use your smartcard at work, and never had a password for ESR. ${knowsCard}`,
		accounts: { esr: { ...esr, password: 'forgotten' }, smartcard },
		source: ['ESR-11']
	},
	{
		...usual,
		id: 'passcode-forgotten',
		title: 'You have forgotten the passcode of your smartcard',
		story:
			'You are back after a year of leave, at the computer on the ward. The passcode you remember isn’t the right one. You can read your work email.',
		place: 'ward-computer',
		accounts: { esr: { ...esr, password: 'forgotten' }, smartcard: { ...smartcard, password: 'forgotten' } },
		source: ['E-17', 'E-18']
	},
	{
		...usual,
		id: 'unlock-code-in-junk',
		title: 'The code to unlock your smartcard goes to junk',
		story:
			'Two wrong passcodes were tried before your break. You have forgotten the right one, and your post is filtered.',
		cold: 'Two wrong passcodes were tried before your break, at the computer on the ward. You have forgotten the right one.',
		place: 'ward-computer',
		accounts: { esr, smartcard: { ...smartcard, password: 'forgotten', failedSignIns: 2 } },
		faults: ['email-junk'],
		source: ['E-18']
	},
	{
		...usual,
		id: 'unlock-code-lost',
		title: 'The code to unlock your smartcard never arrives',
		story:
			'Two wrong passcodes were tried before your break. You’ve forgotten the right one, and you’re waiting for an email.',
		cold: 'Two wrong passcodes were tried before your break, at the computer on the ward. You have forgotten the right one.',
		place: 'ward-computer',
		accounts: { esr, smartcard: { ...smartcard, password: 'forgotten', failedSignIns: 2 } },
		faults: ['email-lost'],
		source: ['E-18']
	},
	{
		...usual,
		id: 'no-email-on-the-card',
		title: 'Your smartcard profile has no email address',
		story: 'You are new on the ward. Two wrong passcodes have been tried already, and the third is wrong as well.',
		place: 'ward-computer',
		accounts: { esr, smartcard: { ...smartcard, password: 'forgotten', failedSignIns: 2, email: null } },
		source: ['E-20']
	},
	{
		...usual,
		id: 'certificates-expired',
		title: 'The certificates on your smartcard have expired',
		story: `Your smartcard is more than 2 years old. Two wrong passcodes have been tried already, and you don’t know the right one. ${knowsPassword}`,
		cold: `Two wrong passcodes have been tried already, and you don’t know the right one. ${knowsPassword}`,
		knows: ['esr'],
		place: 'ward-computer',
		accounts: {
			esr,
			smartcard: { ...smartcard, password: 'forgotten', failedSignIns: 2, holds: { certificates: 'expired' } }
		},
		source: ['E-20']
	},
	{
		...usual,
		id: 'two-failures',
		title: 'You have tried twice already',
		story:
			'You are at home. Your username is 234PNANDRA01. Twice today ESR has refused your password, and you are about to try a third time.',
		accounts: { esr: { ...esr, password: 'forgotten', failedSignIns: 2 }, smartcard },
		source: ['E-10']
	},
	{
		...usual,
		id: 'long-away',
		title: 'You have not logged in for a long time',
		story: `You’re back after 8 months away, and you’re at home. ${knowsPassword}`,
		knows: ['esr'],
		accounts: { esr: { ...esr, holds: { ...esr.holds, status: 'inactive' } }, smartcard },
		source: ['E-15']
	},
	{
		...usual,
		id: 'help-desk-wants-password',
		title: 'Your phone rings',
		story: `You have a course to finish, and you’re at your own computer with your phone beside you. ${knowsPassword}`,
		knows: ['esr'],
		post: [{ post: 'caller', after: 'PT15S' }],
		tempts: ['told-password']
	}
]
