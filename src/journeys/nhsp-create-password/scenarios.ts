import type { Scenario } from '../../kit/scenario.ts'

const online = {
	title: 'NHSP:Online (training)',
	username: 'ELLERY.M27',
	email: 'morgan.ellery@brightwell.example',
	signInLock: 'nhsp',
	holds: { platform: 'NHSP:Online', login: 'generated' }
} as const

const asked = { 'nhsp-agency': { ...online, holds: { ...online.holds, login: 'asked' } } } as const

const usual = { person: 'morgan', accounts: { 'nhsp-agency': online }, post: [{ post: 'confirmation' }] } as const

export const scenarios: readonly Scenario[] = [
	{
		...usual,
		id: 'online-login',
		title: 'Your NHSP:Online login is there',
		story: 'Your manager asked for access as an Agency User. This morning an email confirms your login.',
		source: ['AGY-24', 'AGY-25', 'AGY-26']
	},
	{
		...usual,
		id: 'connect-login',
		title: 'Your NHSP:Connect login is there',
		story: 'You will upload timesheets. This morning an email confirms your login for NHSP:Connect.',
		accounts: {
			'nhsp-agency': {
				...online,
				title: 'NHSP:Connect (training)',
				username: 'BRIGHTWELL-ELLERY',
				holds: { ...online.holds, platform: 'NHSP:Connect' }
			}
		},
		source: ['AGY-24', 'AGY-28']
	},
	{
		person: 'morgan',
		accounts: asked,
		id: 'not-there-yet',
		title: 'The confirmation is not there yet',
		story: 'The team has written that your login follows. You would like to begin now.',
		periods: { 'nhsp-agency-answer': { startedAgo: 'PT1H' } },
		source: ['AGY-24']
	},
	{
		person: 'morgan',
		accounts: asked,
		id: 'confirmation-in-junk',
		title: 'The confirmation goes to junk',
		story: 'Your login is about to be generated. Your mail server is strict about senders it has never seen.',
		cold: 'Your login is about to be generated.',
		periods: { 'nhsp-agency-answer': { startedAgo: 'PT1H30M' } },
		faults: ['email-junk'],
		source: ['AGY-24']
	},
	{
		person: 'morgan',
		accounts: asked,
		id: 'confirmation-lost',
		title: 'The confirmation never arrives',
		story: 'Your login is about to be generated. Somewhere on the way, an email gets lost.',
		cold: 'Your login is about to be generated.',
		periods: { 'nhsp-agency-answer': { startedAgo: 'PT1H30M' } },
		faults: ['email-lost'],
		source: ['AGY-24', 'AGY-31']
	},
	{
		...usual,
		id: 'link-too-late',
		title: 'The link reaches you too late',
		story:
			'Two days ago you selected ‘Forgot Your Password’. Your mail server held the email with the link back, and hands it out only now.',
		cold: 'Two days ago you selected ‘Forgot Your Password’. The email with the link is in your inbox.',
		post: [{ post: 'confirmation' }, { post: 'passwordLink' }],
		periods: { 'nhsp-password-link': { startedAgo: 'P2D' } },
		source: ['AGY-30']
	},
	{
		...usual,
		id: 'link-in-junk',
		title: 'The link goes to junk',
		story: 'Your username is in your inbox. What comes next may not be.',
		cold: 'Your username is in your inbox.',
		faults: ['email-junk'],
		source: ['AGY-30']
	}
]
