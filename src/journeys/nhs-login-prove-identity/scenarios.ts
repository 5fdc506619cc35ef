import type { Scenario } from '../../kit/scenario.ts'

const login = {
	title: 'NHS login (training)',
	username: 'alex.penrose@example.org',
	email: 'alex.penrose@example.org',
	mobile: '+447700900655',
	password: 'old:0',
	methods: ['text'],
	signInLock: 'nhs-login',
	holds: { identity: '', concern: '', triedBefore: '' }
} as const

/** What Rowan Street Surgery holds of the patient, and the three details that it has printed. */
const record = {
	firstName: 'Alex',
	lastName: 'Penrose',
	dateOfBirth: '1965-06-30',
	postcode: 'ZZ99 3CZ',
	nhsNumber: '9990000042',
	maskedNumber: '*** *** 0042',
	supplier: 'EMIS Web',
	registration: 'active'
} as const
const printed = { linkageKey: '7kt2m9q4c/5!81', odsCode: 'ZZ999', accountId: '0456123', used: 'no' } as const

const practice = (holds: Readonly<Record<string, string>>) =>
	({
		'nhs-login': login,
		'gp-practice': { title: 'Rowan Street Surgery (training)', username: '', signInLock: 'nhs-login', holds }
	}) as const

const usual = { person: 'alex', accounts: practice(record) } as const
const withLetter = {
	person: 'alex',
	accounts: practice({ ...record, ...printed }),
	post: [{ post: 'practiceLetter' }],
	periods: { 'gp-linkage-key': { startedAgo: 'P2D' } }
} as const

export const scenarios: readonly Scenario[] = [
	{
		...withLetter,
		id: 'with-letter',
		title: 'You have a letter from your GP practice',
		story:
			'Rowan Street Surgery signed you up for online services two days ago and gave you a printed sheet. It’s with your papers.',
		source: ['NHSL-19', 'NHSL-21']
	},
	{
		...withLetter,
		id: 'other-names',
		title: 'The letter uses other names',
		story: 'Your letter has a Passphrase and a Practice ID on it. Which is which?',
		post: [{ post: 'letterWithOtherNames' }],
		source: ['NHSL-22', 'NHSL-23']
	},
	{
		...withLetter,
		id: 'old-letter',
		title: 'The letter is three weeks old',
		story: 'The practice gave you the sheet three weeks ago. You have put it off until today.',
		periods: { 'gp-linkage-key': { startedAgo: 'P21D' } },
		source: ['L-81']
	},
	{
		...withLetter,
		id: 'used-letter',
		title: 'You have used the letter before',
		story: 'You are fairly sure that you typed these details in somewhere last week. You try again anyway.',
		accounts: practice({ ...record, ...printed, used: 'yes' }),
		source: ['L-80']
	},
	{
		...withLetter,
		id: 'left-the-practice',
		title: 'You are no longer with that practice',
		story: 'The letter is a week old. Since then you have signed up with another practice.',
		accounts: practice({ ...record, ...printed, registration: 'left' }),
		source: ['L-80']
	},
	{
		...withLetter,
		id: 'microtest',
		title: 'Your practice uses Microtest',
		story:
			'Your practice still keeps its records in a system called Microtest, as some did in 2020. You have its letter.',
		edition: 'as-published',
		accounts: practice({ ...record, ...printed, supplier: 'Microtest' }),
		source: ['NHSL-3', 'NHSL-4']
	},
	{
		...usual,
		id: 'passport',
		title: 'You have no letter, but a passport',
		story:
			'You have never signed up for anything at your practice. Your passport is in date and your phone has a camera.',
		startsAt: '2026-03-03T10:00',
		source: ['NHSL-20', 'NHSL-34', 'NHSL-41']
	},
	{
		...usual,
		id: 'night-shift',
		title: 'It is ten past nine in the evening',
		story: 'You come home late, and take out your driving licence. When will you hear from them?',
		startsAt: '2026-03-03T21:10',
		source: ['NHSL-42']
	},
	{
		...usual,
		id: 'work-badge',
		title: 'You only have a work badge',
		story: 'No passport, no driving licence. The badge from your work has a good photo of you.',
		source: ['L-74']
	},
	{
		...usual,
		id: 'expired-passport',
		title: 'Your passport has run out',
		story: 'Your passport ran out four months ago, and an older one years ago. Your driving licence is in date.',
		source: ['L-73']
	},
	{
		...usual,
		id: 'shaky-hands',
		title: 'The photo is blurred',
		story: 'Your hands shake a little today. See what the service says, and take another photo.',
		cold: 'You have never signed up for anything at your practice. Your passport is in date and your phone has a camera.',
		faults: ['photo-blurred'],
		source: ['L-79']
	},
	{
		...usual,
		id: 'silent-microphone',
		title: 'The video has no sound',
		story: 'Something is wrong with your microphone, and you do not know it yet.',
		cold: 'You have never signed up for anything at your practice. Your passport is in date and your phone has a camera.',
		faults: ['video-silent'],
		source: ['L-79']
	},
	{
		...usual,
		id: 'moved-house',
		title: 'Your practice has your old address',
		story: 'You moved last year and never told Rowan Street Surgery. Your old postcode was ZZ99 3VZ.',
		accounts: practice({ ...record, postcode: 'ZZ99 3VZ' }),
		source: ['NHSL-33', 'L-71']
	},
	{
		...usual,
		id: 'second-login',
		title: 'You have proved who you are before',
		story: 'Years ago you made an NHS login with your work address. You have forgotten, and now made a second one.',
		accounts: practice({ ...record, linked: 'yes' }),
		source: ['NHSL-6', 'L-30']
	},
	{
		...usual,
		id: 'result-in-junk',
		title: 'The result goes to junk',
		story: 'Your mail provider is strict about post it does not know.',
		cold: 'You have never signed up for anything at your practice. Your passport is in date and your phone has a camera.',
		faults: ['email-junk'],
		source: ['NHSL-43']
	},
	{
		...usual,
		id: 'result-lost',
		title: 'The result never arrives',
		story: 'You send in your photo and video, and no email comes.',
		cold: 'You have never signed up for anything at your practice. Your passport is in date and your phone has a camera.',
		faults: ['email-lost'],
		source: ['NHSL-43']
	}
]
