import type { Step, Uses, Walkthrough } from '../../kit/walkthrough.ts'

type Mail = Extract<Uses, { device: 'composer' }>['details']

const TEAM = 'agencies@nhsprofessionals.nhs.uk'
const WHO = 'Morgan Ellery, morgan.ellery@brightwell.example'

const reads: readonly Step[] = [{ read: 'email' }]
const looksUp = (...pages: readonly ('online' | 'connect' | 'time' | 'team')[]): readonly Step[] =>
	pages.flatMap((page): readonly Step[] => [
		{ on: 'guide', press: `press.${page}` },
		{ on: page, press: 'press.guide' }
	])
const decides = (job: string, access: string, who: string): readonly Step[] => [
	{ on: 'guide', press: 'press.request' },
	{ on: 'whatFor', press: 'press.continue', fill: { job } },
	{ on: 'whichAccess', press: 'press.continue', fill: { access } },
	{ on: 'whoAsks', press: 'press.continue', fill: { who } }
]
const sends = (mail: Partial<Mail>): Step => ({
	use: {
		device: 'composer',
		act: 'send',
		details: { from: 'manager', to: TEAM, subject: 'A request for access', body: '', ...mail }
	}
})
const answerComes: readonly Step[] = [{ wait: 'until-something-happens' }, { read: 'email' }]
const says = (answer: 'granted' | 'refused' | 'none'): Step => ({
	on: 'answered',
	press: 'press.continue',
	fill: { says: answer }
})
const isGranted: readonly Step[] = [...answerComes, says('granted')]
const isRefused: readonly Step[] = [...answerComes, says('refused'), { on: 'refused', press: 'press.writeAgain' }]

const forUser = { from: 'manager', body: `We need Agency User (AU) access for ${WHO}.` } as const
const forRates = {
	from: 'director',
	body: `I ask for access as Agency Rate Administrator (ARA) for ${WHO}.`
} as const
const forConnect = { from: 'manager', body: `We need access to NHSP:Connect for ${WHO}.` } as const

const requestsLogin = (timeEmail: 'workEmail' | 'email'): Step => ({
	on: 'timeSupport',
	press: 'press.requestLogin',
	fill: { timeName: 'Morgan Ellery', timeEmail: { person: timeEmail }, timeAgency: 'Brightwell Staffing' }
})

export const walkthroughs: readonly Walkthrough[] = [
	{
		id: 'agency-user',
		title: 'Has a manager ask for Agency User',
		scenario: 'view-requests',
		edition: 'as-published',
		steps: [
			...reads,
			...looksUp('online', 'team'),
			...decides('requests', 'au', 'manager'),
			sends(forUser),
			...isGranted
		],
		ends: 'granted',
		source: ['AGY-9', 'AGY-10', 'AGY-11']
	},
	{
		id: 'rate-administrator',
		title: 'Has the Director ask for Agency Rate Administrator',
		scenario: 'rate-cards',
		edition: 'as-published',
		steps: [...reads, ...looksUp('online'), ...decides('rateCards', 'ara', 'director'), sends(forRates), ...isGranted],
		ends: 'granted',
		source: ['AGY-16', 'AGY-17']
	},
	{
		id: 'connect',
		title: 'Has a manager ask for NHSP:Connect',
		scenario: 'upload-timesheets',
		edition: 'as-published',
		steps: [
			...reads,
			...looksUp('connect'),
			...decides('uploads', 'connect', 'manager'),
			sends(forConnect),
			...isGranted
		],
		ends: 'granted',
		source: ['AGY-19', 'AGY-20', 'AGY-21']
	},
	{
		id: 'time-platform',
		title: 'Asks on the support page of 247 Time',
		scenario: 'time-platform',
		edition: 'as-published',
		steps: [...reads, ...looksUp('time'), ...decides('time', '247', 'page'), requestsLogin('workEmail')],
		ends: 'timeRequested',
		source: ['AGY-22', 'AGY-23', 'O-12']
	},
	{
		id: 'time-platform-today',
		title: 'Learns what 247 Time is called today',
		scenario: 'time-platform',
		edition: 'current',
		steps: [...reads, ...looksUp('time'), ...decides('time', '247', 'page')],
		ends: 'timeToday',
		source: ['O-14', 'N-18']
	},
	{
		id: 'time-platform-by-email',
		title: 'Writes to the wrong team about 247 Time',
		scenario: 'time-platform',
		edition: 'as-published',
		steps: [
			...reads,
			...decides('time', '247', 'page'),
			sends({ body: `We need a login for 247 Time for ${WHO}.` }),
			...answerComes,
			requestsLogin('email'),
			{ on: 'timeSupport', press: 'press.guide' },
			...decides('time', '247', 'page'),
			requestsLogin('workEmail')
		],
		ends: 'timeRequested',
		strays: true,
		source: ['AGY-23']
	},
	{
		id: 'friday-evening',
		title: 'Writes after hours and gets an answer on Monday',
		scenario: 'friday-evening',
		edition: 'as-published',
		steps: [
			...reads,
			...decides('reports', 'au', 'manager'),
			sends(forUser),
			{ wait: 'PT12H' },
			{ wait: 'P2D' },
			...isGranted
		],
		ends: 'granted',
		source: ['AGY-37']
	},
	{
		id: 'answer-in-junk',
		title: 'Finds the answer in junk',
		scenario: 'answer-in-junk',
		edition: 'as-published',
		steps: [
			...reads,
			...decides('invoices', 'ara', 'director'),
			sends({ ...forRates, body: `ARA access for ${WHO}` }),
			{ wait: 'until-something-happens' },
			says('none'),
			{ read: 'email', folder: 'junk' },
			{ on: 'noAnswer', press: 'press.lookAgain' },
			says('granted')
		],
		ends: 'granted'
	},
	{
		id: 'answer-lost',
		title: 'Has it written again when no answer comes',
		scenario: 'answer-lost',
		edition: 'as-published',
		steps: [
			...reads,
			...decides('selfBill', 'ara', 'director'),
			sends(forRates),
			{ wait: 'PT2H' },
			says('none'),
			{ on: 'noAnswer', press: 'press.writeAgain' },
			sends(forRates),
			...isGranted
		],
		ends: 'granted',
		source: ['AGY-35']
	},
	{
		id: 'answer-late',
		title: 'Waits a little longer for a late answer',
		scenario: 'answer-late',
		edition: 'as-published',
		steps: [
			...reads,
			...decides('bookings', 'connect', 'manager'),
			sends({ ...forConnect, from: 'director' }),
			{ wait: 'until-something-happens' },
			says('none'),
			...answerComes,
			{ on: 'noAnswer', press: 'press.lookAgain' },
			says('granted')
		],
		ends: 'granted',
		source: ['AGY-18']
	},
	{
		id: 'timesheet-status',
		title: 'Tells the two kinds of work with timesheets apart',
		scenario: 'timesheet-status',
		edition: 'as-published',
		steps: [
			...reads,
			...looksUp('online'),
			...decides('timesheetStatus', 'au', 'manager'),
			sends(forUser),
			...isGranted
		],
		ends: 'granted',
		source: ['AGY-7', 'AGY-9', 'AGY-10']
	},
	{
		id: 'profiles',
		title: 'Has all that matters put into the email',
		scenario: 'profiles',
		edition: 'as-published',
		steps: [...reads, ...looksUp('online'), ...decides('profiles', 'au', 'manager'), sends(forUser), ...isGranted],
		ends: 'granted',
		source: ['AGY-6', 'AGY-9', 'AGY-10']
	},
	{
		id: 'wrong-decisions',
		title: 'Chooses the wrong work, access and person first',
		scenario: 'timesheet-status',
		edition: 'as-published',
		steps: [
			...reads,
			...decides('uploads', 'connect', 'manager').slice(0, 2),
			{ on: 'whatFor', press: 'press.guide' },
			...decides('timesheetStatus', 'connect', 'manager').slice(0, 3),
			{ on: 'whichAccess', press: 'press.guide' },
			...looksUp('online'),
			...decides('timesheetStatus', 'au', 'you'),
			{ on: 'whoAsks', press: 'press.continue', fill: { who: 'register' } },
			{ on: 'whoAsks', press: 'press.continue', fill: { who: 'director' } },
			{ on: 'whoAsks', press: 'press.guide' },
			...decides('timesheetStatus', 'au', 'manager'),
			sends({ ...forUser, to: 'agencies@nhsp.example' }),
			...isGranted
		],
		ends: 'granted',
		strays: true,
		source: ['AGY-7', 'O-9', 'O-11']
	},
	{
		id: 'writes-yourself',
		title: 'Writes the email without a manager',
		scenario: 'view-requests',
		edition: 'as-published',
		steps: [
			...reads,
			...decides('requests', 'au', 'manager'),
			sends({ ...forUser, from: 'you' }),
			...isRefused,
			{ on: 'writeForUser', press: 'press.guide' },
			...looksUp('team'),
			{ on: 'guide', press: 'press.resume' },
			sends(forUser),
			...isGranted
		],
		ends: 'granted',
		strays: true,
		source: ['AGY-9']
	},
	{
		id: 'manager-for-rates',
		title: 'Has a manager write where a Director is needed',
		scenario: 'rate-cards',
		edition: 'as-published',
		steps: [
			...reads,
			...decides('rateCards', 'ara', 'director'),
			sends({ ...forRates, from: 'you' }),
			...isRefused,
			sends({ ...forRates, from: 'manager' }),
			...isRefused,
			sends(forRates),
			...answerComes,
			says('refused'),
			says('granted')
		],
		ends: 'granted',
		strays: true,
		source: ['AGY-16', 'O-11']
	},
	{
		id: 'emails-that-lack',
		title: 'Has emails written that lack something, one thing each',
		scenario: 'profiles',
		edition: 'as-published',
		steps: [
			...reads,
			...decides('profiles', 'au', 'manager'),
			sends({ ...forUser, to: 'help@nhsp.example' }),
			{ read: 'email' },
			sends({ body: `We need access to NHSP:Online for ${WHO}.` }),
			...isRefused,
			sends({ body: 'We need Agency User access for Morgan, morgan.ellery@brightwell.example.' }),
			...isRefused,
			sends({ body: 'We need Agency User access for Morgan Ellery, morgan.ellery@example.com.' }),
			...isRefused,
			sends({ subject: 'Agency User', body: WHO }),
			...isGranted
		],
		ends: 'granted',
		strays: true,
		source: ['AGY-6', 'AGY-10']
	},
	{
		id: 'connect-emails-that-lack',
		title: 'Forgets who and what in the email for NHSP:Connect',
		scenario: 'upload-timesheets',
		edition: 'as-published',
		steps: [
			...reads,
			...decides('uploads', 'connect', 'manager'),
			sends({ ...forConnect, from: 'you' }),
			...isRefused,
			sends({ body: `Access for ${WHO}.` }),
			...isRefused,
			sends(forConnect),
			...isGranted
		],
		ends: 'granted',
		strays: true,
		source: ['AGY-21']
	}
]
