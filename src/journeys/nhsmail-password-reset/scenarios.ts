import type { Scenario } from '../../kit/scenario.ts'

const account = {
	title: 'NHSmail (training)',
	username: 'sam.okoro@nhsmail.example',
	// No text that anybody could type: it is forgotten.
	password: 'forgotten',
	previous: ['old:0', 'old:1', 'old:2', 'old:3', 'old:4'],
	mobile: '+447700900018',
	methods: ['text', 'call', 'app'],
	signInLock: 'nhsmail'
} as const

const saved = { service: 'nhsmail', token: 'forgotten' }

const usual = {
	person: 'sam',
	accounts: { nhsmail: account },
	savedPasswords: { phone: saved, outlook: saved, tablet: saved },
	authenticator: ['nhsmail']
} as const

export const scenarios: readonly Scenario[] = [
	{
		...usual,
		id: 'forgotten',
		title: 'You have forgotten your password',
		story:
			'You are back from leave and you can’t remember your password. You have your phone and your authenticator app with you.',
		source: ['SSPR-9', 'SSPR-10', 'SSPR-14']
	},
	{
		...usual,
		id: 'expires-soon',
		title: 'A reminder says your password runs out',
		story: 'You can’t remember your password, and an email says it expires in 5 days. Start from there.',
		post: [{ post: 'reminder' }],
		source: ['SSPR-65', 'M-5']
	},
	{
		...usual,
		id: 'text-late',
		title: 'The text message is late',
		story: 'The phone signal on the ward is poor today. Choose the text message, and see what to do when it’s late.',
		cold: 'You can’t remember your password. You have your phone with you.',
		faults: ['text-late'],
		source: ['SSPR-34']
	},
	{
		...usual,
		id: 'text-lost',
		title: 'The text message never arrives',
		story: 'Choose the text message. The first one gets lost on its way.',
		cold: 'You can’t remember your password. You have your phone with you.',
		faults: ['text-lost'],
		source: ['SSPR-34', 'SSPR-35']
	},
	{
		...usual,
		id: 'new-number',
		title: 'Your account has your old mobile number',
		story: 'You changed your number last year and never told anybody. Your authenticator app still works.',
		cold: 'You can’t remember your password. You changed your number last year. You have your phone and your authenticator app with you.',
		accounts: { nhsmail: { ...account, mobile: '+447700900742' } },
		source: ['SSPR-18', 'M-33']
	},
	{
		...usual,
		id: 'phone-only',
		title: 'You never set up an authenticator app',
		story: 'Only your mobile phone is registered with your account.',
		accounts: { nhsmail: { ...account, methods: ['text', 'call'] } },
		authenticator: [],
		source: ['SSPR-9', 'M-7']
	},
	{
		...usual,
		id: 'not-registered',
		title: 'Nothing is registered for your account',
		story: 'You meant to register a phone number and never did.',
		cold: 'You can’t remember your password. You have your phone with you.',
		accounts: { nhsmail: { ...account, methods: [], mobile: null, holds: { selfService: 'not-set-up' } } },
		authenticator: [],
		source: ['M-8', 'M-31']
	},
	{
		...usual,
		id: 'switched-off',
		title: 'Self-service is switched off',
		story: 'Your organisation does not let people reset this kind of account themselves.',
		cold: 'You can’t remember your password. You have your phone with you.',
		accounts: { nhsmail: { ...account, holds: { selfService: 'disabled' } } },
		source: ['M-44']
	},
	{
		...usual,
		id: 'caller-wants-code',
		title: 'Somebody rings',
		story:
			'It is a busy day, and you can’t remember your password. You have your phone and your authenticator app with you.',
		post: [{ post: 'caller', after: 'PT1M' }],
		tempts: ['told-code'],
		source: ['M-14', 'T-16']
	}
]
