import type { Scenario } from '../../kit/scenario.ts'

const joinBank = {
	title: 'Join:Bank (training)',
	username: 'priya.nandra@example.com',
	email: 'priya.nandra@example.com',
	signInLock: 'nhsp'
} as const

const unregistered = { title: 'NHSP Online (training)', username: '', signInLock: 'nhsp' } as const

const usual = { person: 'priya', accounts: { 'join-bank': joinBank, nhsp: unregistered } } as const

export const scenarios: readonly Scenario[] = [
	{
		...usual,
		id: 'new-starter',
		title: 'You want to work bank shifts',
		story:
			'You have a permanent contract and a Join:Bank account under your own email address. NHSP:Online is new to you.',
		source: ['NHSP-9', 'NHSP-11']
	},
	{
		...usual,
		id: 'invited',
		title: 'An email tells you to start',
		story: 'Join:Bank has written to you. The link in the email takes you to the right page.',
		post: [{ post: 'invitation' }],
		source: ['NHSP-6']
	},
	{
		...usual,
		id: 'code-in-junk',
		title: 'The code goes to junk',
		story: 'Your mail provider is strict about post it does not know.',
		cold: 'You have a permanent contract and a Join:Bank account under your own email address. NHSP:Online is new to you.',
		faults: ['email-junk'],
		source: ['NHSP-14']
	},
	{
		...usual,
		id: 'code-late',
		title: 'The code takes its time',
		story: 'The mail server is slow this morning.',
		cold: 'You have a permanent contract and a Join:Bank account under your own email address. NHSP:Online is new to you.',
		faults: ['email-late'],
		source: ['NHSP-18']
	},
	{
		...usual,
		id: 'code-lost',
		title: 'The code never arrives',
		story: 'You wait for an email, and none comes.',
		cold: 'You have a permanent contract and a Join:Bank account under your own email address. NHSP:Online is new to you.',
		faults: ['email-lost'],
		source: ['NHSP-19', 'NHSP-20']
	},
	{
		...usual,
		id: 'other-address',
		title: 'Join:Bank has your work address',
		story: 'You gave Join:Bank your work address back then. Your own address is not known there.',
		accounts: {
			'join-bank': { ...joinBank, username: 'priya.nandra@nhsmail.example', email: 'priya.nandra@nhsmail.example' },
			nhsp: unregistered
		},
		source: ['NHSP-11']
	},
	{
		...usual,
		id: 'registered-already',
		title: 'You have registered before',
		story: 'You registered two years ago and have forgotten all about it.',
		accounts: {
			'join-bank': joinBank,
			nhsp: { ...unregistered, username: 'priya.nandra@example.com', password: 'old:0' }
		},
		source: ['N-10']
	},
	{
		person: 'jo',
		accounts: { nhsp: unregistered },
		id: 'no-contract',
		title: 'You have no permanent contract',
		story: 'You want bank work and have no contract with a Partner Trust or Client.',
		source: ['NHSP-10']
	},
	{
		...usual,
		id: 'caller-wants-code',
		title: 'The phone rings while you register',
		story:
			'It is your day off, and you register between two errands. You have a permanent contract and a Join:Bank account under your own email address.',
		post: [{ post: 'caller', after: 'PT1M30S' }],
		tempts: ['told-code'],
		source: ['T-16']
	}
]
