import type { Scenario } from '../../kit/scenario.ts'
import { account, knowsCard, smartcard } from '../../service-parts/esr.ts'

const esr = {
	...account,
	// No text that anybody could type: it is forgotten.
	password: 'forgotten',
	previous: ['old:1', 'old:0']
} as const

const usual = { person: 'priya', place: 'ward-computer', accounts: { esr, smartcard } } as const

export const scenarios: readonly Scenario[] = [
	{
		...usual,
		id: 'smartcard-user',
		title: 'You use a smartcard and know no ESR password',
		story: `You want to do a course at home tonight. You’re still at the computer on the ward. ${knowsCard}`,
		source: ['ESR-15', 'ESR-16']
	},
	{
		...usual,
		id: 'never-had-access',
		title: 'You never had ESR on the internet',
		story: `You are new to the Trust. ESR knows you, and you have never set a password for it. ${knowsCard}`,
		accounts: { esr: { ...esr, password: null, previous: [] }, smartcard },
		source: ['ESR-15', 'E-8']
	},
	{
		...usual,
		id: 'begins-at-home',
		title: 'You are at home already',
		story: `You’re at your own computer, and you don’t know your username or your password. ${knowsCard}`,
		place: 'home-computer',
		source: ['ESR-15', 'ESR-16']
	},
	{
		...usual,
		id: 'guessing-at-home',
		title: 'You have been guessing at home',
		story: `You know your username, 234PNANDRA01, and you’ve guessed the password twice today. ESR refused both. ${knowsCard}`,
		place: 'home-computer',
		accounts: { esr: { ...esr, failedSignIns: 2 }, smartcard },
		source: ['E-10']
	},
	{
		...usual,
		id: 'card-not-read',
		title: 'The reader does not see your smartcard',
		story: `The reader on the ward has seen better days. ${knowsCard}`,
		cold: `You want to do a course at home tonight. You’re still at the computer on the ward. ${knowsCard}`,
		faults: ['card-unread'],
		source: ['ESR-16']
	},
	{
		...usual,
		id: 'one-passcode-left',
		title: 'Two wrong passcodes were tried already',
		story: `You mistyped it twice this morning. One more, and the card is locked. ${knowsCard}`,
		accounts: { esr, smartcard: { ...smartcard, failedSignIns: 2 } },
		source: ['E-17']
	}
]
