import type { Scenario } from '../../kit/scenario.ts'

const agency = {
	title: 'NHSP agency access (training)',
	username: '',
	email: 'morgan.ellery@brightwell.example',
	signInLock: 'nhsp'
} as const

/** What the manager's email asks for: the work, as the guide has it, and in the words of a sentence. */
function asked(job: string, task: string) {
	return {
		person: 'morgan',
		accounts: {
			'nhsp-agency': { ...agency, holds: { job, task } },
			'247-time': { title: '247 Time (training)', username: '', signInLock: 'nhsp' }
		},
		post: [{ post: 'task' }]
	} as const
}

export const scenarios: readonly Scenario[] = [
	{
		...asked('requests', 'view requests'),
		id: 'view-requests',
		title: 'You have to view requests',
		story: 'You are new at the agency and will look through the requests that come in. Robin has written to you.',
		source: ['AGY-4', 'AGY-5']
	},
	{
		...asked('rateCards', 'view and add rate cards'),
		id: 'rate-cards',
		title: 'You have to look after rate cards',
		story: 'A colleague has left, and the rate cards are yours from now on. Robin has written to you.',
		source: ['AGY-12', 'AGY-13']
	},
	{
		...asked('uploads', 'upload timesheets to claim'),
		id: 'upload-timesheets',
		title: 'You have to upload timesheets',
		story: 'The agency claims for the shifts its people have worked, and you will upload the timesheets.',
		source: ['AGY-18', 'AGY-19']
	},
	{
		...asked('time', 'work with the 247Time platform'),
		id: 'time-platform',
		title: 'You are to use 247 Time (historic)',
		story: 'One of your clients works with 247 Time. Robin wants you to have a login for it.',
		source: ['AGY-22', 'O-14']
	},
	{
		...asked('reports', 'view backing and booking status reports'),
		id: 'friday-evening',
		title: 'It is Friday evening',
		story: 'Robin wants to see booking status reports from you on Monday, and tells you on Friday at 18:20.',
		startsAt: '2026-03-06T18:20',
		source: ['AGY-8', 'AGY-37']
	},
	{
		...asked('invoices', 'view invoices'),
		id: 'answer-in-junk',
		title: 'The answer goes to junk',
		story: 'You will check the invoices. Your mail server is strict about senders it has never seen.',
		cold: 'You will check the invoices.',
		faults: ['email-junk'],
		source: ['AGY-15']
	},
	{
		...asked('selfBill', 'view and add self-bill agreements'),
		id: 'answer-lost',
		title: 'The answer never arrives',
		story: 'The self-bill agreements are your job now. Somewhere on the way, an email gets lost.',
		cold: 'The self-bill agreements are your job now.',
		faults: ['email-lost'],
		startsAt: '2026-03-03T09:14',
		source: ['AGY-14']
	},
	{
		...asked('bookings', 'view bookings/jobs'),
		id: 'answer-late',
		title: 'The answer comes late',
		story: 'You will keep an eye on bookings. The mail server is slow today.',
		cold: 'You will keep an eye on bookings.',
		faults: ['email-late'],
		source: ['AGY-18']
	},
	{
		...asked('profiles', 'add and edit profiles'),
		id: 'profiles',
		title: 'You have to keep profiles up to date',
		story: 'You will add new people and change their profiles. Robin is in a hurry and forgets half of what matters.',
		source: ['AGY-6', 'AGY-10']
	},
	{
		...asked('timesheetStatus', 'view timesheet status'),
		id: 'timesheet-status',
		title: 'You have to follow timesheets',
		story: 'People ring you to ask what has become of their timesheets, and you want to be able to look.',
		source: ['AGY-7']
	}
]
