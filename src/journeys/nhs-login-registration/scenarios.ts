import type { Scenario } from '../../kit/scenario.ts'

const none = { title: 'NHS login (training)', username: '', signInLock: 'nhs-login' } as const

const usual = { person: 'priya', accounts: { 'nhs-login': none } } as const

export const scenarios: readonly Scenario[] = [
	{
		...usual,
		id: 'first-time',
		title: 'You need an NHS login',
		story:
			'Your hospital has put its appointments on a website. It asks for an NHS login, and you have never had one. Use your own email address, not the one at work.',
		source: ['NHSL-5', 'NHSL-D6']
	},
	{
		...usual,
		id: 'helped-at-the-desk',
		title: 'Somebody at the surgery helps you',
		story:
			'You are a patient, and Dana at the reception desk reads the steps to you. You type everything on your own phone: your password and your codes are not for Dana, either.',
		person: 'alex',
		place: 'phone',
		source: ['NHSL-D5']
	},
	{
		...usual,
		id: 'email-in-junk',
		title: 'The email goes to junk',
		story: 'Your mail provider is strict about post it does not know.',
		cold: 'Your hospital has put its appointments on a website. It asks for an NHS login, and you have never had one. Use your own email address, not the one at work.',
		faults: ['email-junk'],
		source: ['L-11']
	},
	{
		...usual,
		id: 'email-late',
		title: 'The email takes its time',
		story: 'The mail server is slow this morning.',
		cold: 'Your hospital has put its appointments on a website. It asks for an NHS login, and you have never had one. Use your own email address, not the one at work.',
		faults: ['email-late'],
		source: ['L-11']
	},
	{
		...usual,
		id: 'email-lost',
		title: 'The email never arrives',
		story: 'You wait for an email, and none comes.',
		cold: 'Your hospital has put its appointments on a website. It asks for an NHS login, and you have never had one. Use your own email address, not the one at work.',
		faults: ['email-lost'],
		source: ['L-17']
	},
	{
		...usual,
		id: 'text-late',
		title: 'The text message is late',
		story: 'Reception is poor where you are. See what you do when the text message takes its time.',
		cold: 'Your hospital has put its appointments on a website. It asks for an NHS login, and you have never had one. Use your own email address, not the one at work.',
		faults: ['text-late'],
		source: ['L-16']
	},
	{
		...usual,
		id: 'text-lost',
		title: 'The text message never arrives',
		story: 'The first text message gets lost on its way.',
		cold: 'Your hospital has put its appointments on a website. It asks for an NHS login, and you have never had one. Use your own email address, not the one at work.',
		faults: ['text-lost'],
		source: ['L-17']
	},
	{
		...usual,
		id: 'landline-only',
		title: 'Your mobile does not work at home',
		story: 'There is no mobile signal where you live. Your landline is 01632 960 246.',
		person: 'alex',
		edition: 'current',
		source: ['L-15', 'NHSL-D4']
	},
	{
		...usual,
		id: 'call-missed',
		title: 'The call never comes',
		story: 'There is no mobile signal where you live, and the first call to your landline, 01632 960 246, gets lost.',
		cold: 'There is no mobile signal where you live. Your landline is 01632 960 246.',
		person: 'alex',
		edition: 'current',
		faults: ['call-lost'],
		source: ['L-15', 'L-17']
	},
	{
		...usual,
		id: 'registered-already',
		title: 'You have an NHS login and have forgotten it',
		story: 'Two years ago you used the NHS App once. That was with your own email address.',
		person: 'alex',
		accounts: {
			'nhs-login': {
				...none,
				username: 'alex.penrose@example.org',
				email: 'alex.penrose@example.org',
				mobile: '+447700900655',
				password: 'old:0',
				holds: { email: 'confirmed', phone: 'confirmed', since: 'earlier' }
			}
		},
		source: ['L-3', 'L-4', 'L-30']
	}
]
