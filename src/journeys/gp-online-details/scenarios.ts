import type { Scenario } from '../../kit/scenario.ts'

/** What Rowan Street Surgery holds of Alex Penrose: the same as in the patient's own journey. */
const record = {
	firstName: 'Alex',
	lastName: 'Penrose',
	dateOfBirth: '1965-06-30',
	birthday: '30 June 1965',
	postcode: 'ZZ99 3CZ',
	newPostcode: 'ZZ99 3CZ',
	nhsNumber: '9990000042',
	maskedNumber: '*** *** 0042',
	supplier: 'EMIS Web',
	registration: 'active',
	proof: ''
} as const

const practice = (holds: Readonly<Record<string, string>>) =>
	({
		'gp-practice': { title: 'Rowan Street Surgery (training)', username: '', signInLock: 'nhs-login', holds }
	}) as const

const usual = { person: 'dana', place: 'ward-computer' } as const

export const scenarios: readonly Scenario[] = [
	{
		...usual,
		id: 'patient-with-passport',
		title: 'A patient stands at the desk',
		story:
			'You work at the reception of Rowan Street Surgery. A patient wants to use NHS login and has a passport with them.',
		accounts: practice({ ...record, asks: 'in-person' }),
		source: ['NHSL-21', 'NHSL-52', 'NHSL-53']
	},
	{
		...usual,
		id: 'patient-without-id',
		title: 'The patient has no photo ID',
		story:
			'You don’t know the person at the desk, and they have nothing with a photo on it. A nurse of yours does know them.',
		accounts: practice({ ...record, asks: 'no-id' }),
		source: ['NHSL-52']
	},
	{
		...usual,
		id: 'caller',
		title: 'A caller wants the details read out',
		story: 'The phone rings. The caller is friendly, in a hurry, and knows a lot about the patient.',
		accounts: practice({ ...record, asks: 'phone' }),
		source: ['NHSL-52']
	},
	{
		...usual,
		id: 'partner',
		title: 'Somebody asks for their partner',
		story: 'The person at the desk wants to take the details home for somebody else. You have seen them before.',
		accounts: practice({ ...record, asks: 'relative' }),
		source: ['NHSL-52']
	},
	{
		...usual,
		id: 'key-too-old',
		title: 'The patient comes back after three weeks',
		story: 'You printed a sheet for this patient three weeks ago. It doesn’t work any more.',
		accounts: practice({
			...record,
			asks: 'in-person-again',
			linkageKey: '3nb8x1r6w/2!47',
			odsCode: 'ZZ999',
			accountId: '0456123',
			used: 'no'
		}),
		periods: { 'gp-linkage-key': { startedAgo: 'P21D' } },
		source: ['L-81']
	},
	{
		...usual,
		id: 'moved-house',
		title: 'The patient has moved',
		story: 'The patient at the desk has moved. NHS login could not find them with their new postcode.',
		accounts: practice({ ...record, asks: 'in-person', postcode: 'ZZ99 3VZ', addressNote: 'moved' }),
		source: ['NHSL-33']
	},
	{
		...usual,
		id: 'left-the-practice',
		title: 'The patient has left the practice',
		story: 'The patient signed up with another practice last month, but still asks you for the details.',
		accounts: practice({ ...record, asks: 'in-person', registration: 'left' }),
		source: ['L-80']
	},
	{
		...usual,
		id: 'microtest',
		title: 'Your practice uses Microtest',
		story: 'Rowan Street Surgery still works with a system called Microtest, as some did in 2020.',
		edition: 'as-published',
		accounts: practice({ ...record, asks: 'in-person', supplier: 'Microtest' }),
		source: ['NHSL-3', 'NHSL-4']
	}
]
