import { defineJourney } from '../../kit/journey.ts'
import { about } from './about.ts'
import { messages, posts, screens } from './screens.ts'

/** The real address, and the one that stands for it. */
const TEAM = ['agencies@nhsprofessionals.nhs.uk', 'agencies@nhsp.example']

function notes(detail: string, value: string) {
	return { type: 'hold', params: { service: 'nhsp-agency', detail, value } } as const
}

function needs(work: string[], access: string, name: string, writer: string, by: string) {
	return {
		guard: { type: 'reads', params: { reading: 'account.nhsp-agency.holds.job', is: work } },
		target: 'whichAccess',
		actions: [notes('access', access), notes('accessName', name), notes('writer', writer), notes('approver', by)]
	} as const
}

const deals = { type: 'answerMail', params: {} } as const
const takesTime = { type: 'startPeriod', params: { period: 'nhsp-agency-answer' } } as const

function refuses<const P extends string>(post: P, reason: string) {
	return {
		target: 'waiting',
		actions: [
			{ type: 'send', params: { post, atEndOf: 'nhsp-agency-answer' } },
			takesTime,
			notes('answer', 'refused'),
			notes('reason', reason),
			deals
		]
	} as const
}

function lacks(...anyOf: string[]) {
	return { type: 'mailLacks', params: { anyOf } } as const
}

/** What the team makes of an email, the moment it is sent: it answers when it is there. */
function readsMail({ notFrom, ...access }: { notFrom: string[]; anyOf: string[]; abbreviations?: string[] }) {
	return [
		// Nothing sent, or all of it dealt with: nothing happens.
		{ guard: { type: 'reads', params: { reading: 'mail.waiting', is: 'no' } } },
		{
			guard: { type: 'readsOther', params: { reading: 'mail.to', than: TEAM } },
			actions: [{ type: 'send', params: { post: 'undelivered' } }, notes('answer', 'undelivered'), deals]
		},
		{
			guard: { type: 'reads', params: { reading: 'mail.from', is: notFrom } },
			...refuses('wrongPerson', 'person')
		},
		{ guard: { type: 'mailLacks', params: access }, ...refuses('noAccess', 'access') },
		{ guard: lacks('{person.fullName}'), ...refuses('noName', 'name') },
		{ guard: lacks('{person.workEmail}'), ...refuses('noWorkEmail', 'email') },
		{
			target: 'waiting',
			actions: [
				{ type: 'send', params: { post: 'granted', atEndOf: 'nhsp-agency-answer' } },
				takesTime,
				notes('answer', 'granted'),
				deals
			]
		}
	] as const
}

const needsAccess = (access: string) =>
	({ type: 'reads', params: { reading: 'account.nhsp-agency.holds.access', is: access } }) as const

const toTheEmail = [
	{ guard: needsAccess('au'), target: 'writeForUser' },
	{ guard: needsAccess('ara'), target: 'writeForRates' },
	{ guard: needsAccess('connect'), target: 'writeForConnect' }
] as const

const writes = { entry: notes('stage', 'writing'), on: { 'press.guide': 'guide' } } as const

export const journey = defineJourney({
	...about,
	screens,
	messages,
	posts,
	core: { scenario: 'view-requests', decisions: ['whatFor', 'whichAccess', 'whoAsks', 'writeForUser'] },
	flow: {
		initial: 'guide',
		states: {
			guide: {
				meta: { name: 'Quick Guide to logins', screen: 'guide', source: ['AGY-1', 'AGY-2', 'AGY-3', 'O-9', 'O-13'] },
				on: {
					'press.resume': toTheEmail,
					'press.request': 'whatFor',
					'press.online': 'online',
					'press.connect': 'connect',
					'press.time': 'time',
					'press.team': 'team'
				}
			},
			online: {
				meta: {
					name: 'NHSP:Online access levels',
					screen: 'online',
					source: [
						...['AGY-3', 'AGY-4', 'AGY-5', 'AGY-6', 'AGY-7', 'AGY-8', 'AGY-9', 'AGY-10'],
						...['AGY-12', 'AGY-13', 'AGY-14', 'AGY-15', 'AGY-16', 'AGY-17']
					]
				},
				on: { 'press.guide': 'guide' }
			},
			connect: {
				meta: { name: 'NHSP:Connect', screen: 'connect', source: ['AGY-18', 'AGY-19', 'AGY-20', 'AGY-21'] },
				on: { 'press.guide': 'guide' }
			},
			time: {
				meta: { name: '247 Time in the guide', screen: 'time', source: ['AGY-22', 'AGY-23', 'O-13', 'O-14', 'N-18'] },
				on: { 'press.guide': 'guide' }
			},
			team: {
				meta: {
					name: 'Agency Support Team page',
					screen: 'team',
					source: ['AGY-31', 'AGY-32', 'AGY-33', 'AGY-34', 'AGY-35', 'AGY-36', 'AGY-37']
				},
				on: { 'press.guide': 'guide' }
			},
			whatFor: {
				meta: {
					name: 'What does your work need?',
					screen: 'whatFor',
					source: ['AGY-5', 'AGY-6', 'AGY-7', 'AGY-8', 'AGY-13', 'AGY-14', 'AGY-15', 'AGY-18', 'AGY-19']
				},
				on: {
					'press.continue': [
						{
							guard: { type: 'answerDiffers', params: { field: 'job', reading: 'account.nhsp-agency.holds.job' } },
							actions: { type: 'fail', params: { field: 'job', message: 'otherJob' } }
						},
						needs(
							['requests', 'profiles', 'timesheetStatus', 'reports'],
							'au',
							'Agency User (AU) in NHSP:Online',
							'manager',
							'a Manager'
						),
						needs(
							['rateCards', 'selfBill', 'invoices'],
							'ara',
							'Agency Rate Administrator (ARA) in NHSP:Online',
							'director',
							'a Director or Senior Manager of your organisation'
						),
						needs(['bookings', 'uploads'], 'connect', 'NHSP:Connect', 'manager', 'a manager'),
						needs(['time'], '247', '247 Time', 'page', 'nobody')
					],
					'press.guide': 'guide'
				}
			},
			whichAccess: {
				meta: { name: 'Which access is that?', screen: 'whichAccess', source: ['AGY-4', 'AGY-12', 'AGY-18', 'AGY-22'] },
				on: {
					'press.continue': [
						{
							guard: {
								type: 'answerDiffers',
								params: { field: 'access', reading: 'account.nhsp-agency.holds.access' }
							},
							actions: { type: 'fail', params: { field: 'access', message: 'otherAccess' } }
						},
						{ target: 'whoAsks' }
					],
					'press.guide': 'guide'
				}
			},
			whoAsks: {
				meta: {
					name: 'Who has to ask for it?',
					screen: 'whoAsks',
					source: ['AGY-9', 'AGY-16', 'AGY-20', 'AGY-23', 'O-9', 'O-11', 'N-19']
				},
				on: {
					'press.continue': [
						{
							guard: { type: 'answerIs', params: { field: 'who', value: 'you' } },
							actions: { type: 'fail', params: { field: 'who', message: 'notYou' } }
						},
						{
							guard: { type: 'answerIs', params: { field: 'who', value: 'register' } },
							actions: { type: 'fail', params: { field: 'who', message: 'notByCode' } }
						},
						{
							guard: { type: 'answerDiffers', params: { field: 'who', reading: 'account.nhsp-agency.holds.writer' } },
							actions: { type: 'fail', params: { field: 'who', message: 'notThem' } }
						},
						...toTheEmail,
						{ guard: { type: 'reads', params: { reading: 'edition', is: 'current' } }, target: 'timeToday' },
						{ target: 'timeSupport' }
					],
					'press.guide': 'guide'
				}
			},
			writeForUser: {
				meta: {
					name: 'Request for Agency User',
					screen: 'write',
					source: ['AGY-9', 'AGY-10', 'AGY-11', 'AGY-35', 'N-19']
				},
				...writes,
				always: readsMail({
					notFrom: ['you'],
					anyOf: ['Agency User'],
					abbreviations: ['AU', 'AUA']
				})
			},
			writeForRates: {
				meta: {
					name: 'Request for Rate Administrator',
					screen: 'write',
					source: ['AGY-11', 'AGY-16', 'AGY-17', 'AGY-35', 'O-13', 'N-19']
				},
				...writes,
				always: readsMail({
					notFrom: ['you', 'manager'],
					anyOf: ['Rate Admin', 'Rates Admin'],
					abbreviations: ['ARA']
				})
			},
			writeForConnect: {
				meta: {
					name: 'Request for NHSP:Connect',
					screen: 'write',
					source: ['AGY-11', 'AGY-20', 'AGY-21', 'AGY-35', 'N-19']
				},
				...writes,
				always: readsMail({ notFrom: ['you'], anyOf: ['NHSP:Connect', 'access to Connect', 'Connect access'] })
			},
			waiting: {
				meta: { name: 'Request sent', screen: 'waiting', source: ['AGY-11', 'AGY-37'] },
				always: { guard: { type: 'periodOver', params: { period: 'nhsp-agency-answer' } }, target: 'answered' }
			},
			answered: {
				meta: { name: 'Answer due by now', screen: 'answered', source: ['AGY-11'] },
				on: {
					'press.continue': [
						{ guard: { type: 'answerIs', params: { field: 'says', value: 'none' } }, target: 'noAnswer' },
						{
							guard: { type: 'answerDiffers', params: { field: 'says', reading: 'account.nhsp-agency.holds.answer' } },
							actions: { type: 'fail', params: { field: 'says', message: 'notWhatTheySay' } }
						},
						{
							guard: { type: 'reads', params: { reading: 'account.nhsp-agency.holds.answer', is: 'refused' } },
							target: 'refused'
						},
						{ target: 'granted' }
					]
				}
			},
			noAnswer: {
				meta: { name: 'No answer in your inbox', screen: 'noAnswer', source: ['AGY-35', 'AGY-37'] },
				on: { 'press.lookAgain': 'answered', 'press.writeAgain': toTheEmail }
			},
			refused: {
				meta: {
					name: 'Request has to be put right',
					screen: 'refused',
					source: ['AGY-10', 'AGY-16', 'AGY-17', 'AGY-21', 'O-11', 'N-19']
				},
				on: { 'press.writeAgain': toTheEmail }
			},
			granted: { meta: { name: 'Access being enabled', screen: 'granted', end: 'good', source: ['AGY-11', 'AGY-24'] } },
			timeSupport: {
				meta: { name: '247 Time support page', screen: 'timeSupport', source: ['AGY-22', 'AGY-23', 'O-14', 'N-18'] },
				always: {
					guard: { type: 'reads', params: { reading: 'mail.waiting', is: 'yes' } },
					actions: [{ type: 'send', params: { post: 'notOurs', atEndOf: 'nhsp-agency-answer' } }, deals]
				},
				on: {
					'press.requestLogin': [
						{
							guard: { type: 'answerDiffers', params: { field: 'timeEmail', reading: 'person.workEmail' } },
							actions: { type: 'fail', params: { field: 'timeEmail', message: 'notWorkEmail' } }
						},
						{
							target: 'timeRequested',
							actions: {
								type: 'hold',
								params: { service: '247-time', detail: 'requestedFor', value: '{answer.timeEmail}' }
							}
						}
					],
					'press.guide': 'guide'
				}
			},
			timeRequested: {
				meta: {
					name: 'Login for 247 Time requested',
					screen: 'timeRequested',
					end: 'good',
					source: ['AGY-23', 'O-12', 'O-14']
				}
			},
			timeToday: {
				meta: { name: '247 Time has another name', screen: 'timeToday', end: 'elsewhere', source: ['O-14', 'N-18'] }
			}
		}
	}
})
