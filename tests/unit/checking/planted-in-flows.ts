import { named, type Planted } from './plant.ts'

/** What can be seen from flow, scenarios and words without walking them. */
export const plantedInFlows: readonly Planted[] = [
	{
		breaks: 'says on pages and in post what to do, in plain words',
		by: 'a request that begins with please',
		spoil: ({ screens }) => (screens.enterEmail.fields[0].label = 'Please enter your email address'),
		at: 'screens.enterEmail.fields[0].label',
		says: /It says "Please"/,
		grade: 'advice'
	},
	{
		breaks: 'says on pages and in post what to do, in plain words',
		by: 'a click in an email',
		spoil: ({ posts }) => (posts.invitation.paragraphs[0] = 'Click the link below.'),
		at: 'posts.invitation.paragraphs[0]',
		says: /It says "Click"/,
		grade: 'advice'
	},
	{
		breaks: 'says on pages and in post what to do, in plain words',
		by: 'an exclamation mark in a message',
		spoil: ({ messages }) => (messages.emailTaken = 'This email address is taken!'),
		at: 'messages.emailTaken',
		says: /It says "!"/,
		grade: 'advice'
	},
	{
		breaks: 'asks nothing after a candidate that is always taken',
		by: 'a refusal that comes too late',
		spoil: ({ flow }) => flow.states.join.on['press.joinNow'].reverse(),
		at: 'flow.states.join.on.press.joinNow[1]',
		says: /always taken/
	},
	{
		breaks: 'says what is wrong on the page where it is met',
		by: 'a message on the way to another page',
		spoil: ({ flow }) => (flow.states.setUpApp.on['press.verifyCode'][2].target = 'chooseTwoFactor'),
		at: 'flow.states.setUpApp.on.press.verifyCode[2].target',
		says: /does not go along/
	},
	{
		breaks: 'has a way into every state, and out of each to an end',
		by: 'a trap',
		spoil: ({ flow, posts }) => {
			delete flow.on
			delete posts.invitation.links
			flow.states.security.on = { 'press.addMethod': 'security', 'press.back': 'security' }
		},
		at: 'flow.states.security',
		says: /No end can be reached/
	},
	{
		breaks: 'has a way into every state, and out of each to an end',
		by: 'a state to which nothing leads',
		spoil: ({ flow, coaching }) => {
			flow.states.island = { ...flow.states.howToJoin, meta: { ...flow.states.howToJoin.meta, name: 'Island' } }
			coaching.pages.island = { why: 'A page that stands apart from all others.' }
		},
		at: 'flow.states.island',
		says: /Nothing leads here/
	},
	{
		breaks: 'can end well',
		by: 'only ends elsewhere',
		spoil: ({ flow }) => (flow.states.loggedIn.meta.end = 'elsewhere'),
		at: 'flow.states',
		says: /No state is a good end/
	},
	{
		breaks: 'refuses a chosen password for each rule it can break, in words of its own',
		by: 'a rule without a refusal',
		spoil: ({ flow, messages, coaching }) => {
			flow.states.details.on['press.continue'].shift()
			delete messages.tooShort
			delete coaching.messages.tooShort
		},
		at: 'flow.states.details.on',
		says: /breaks the rule "minLength"/
	},
	{
		breaks: 'refuses a chosen password for each rule it can break, in words of its own',
		by: 'the same words for two rules',
		spoil: ({ flow, messages, coaching }) => {
			flow.states.details.on['press.continue'][1].actions.params.message = 'tooShort'
			delete messages.tooLong
			delete coaching.messages.tooLong
		},
		at: 'flow.states.details.on.press.continue[1].actions.params.message',
		says: /says the same of another rule/
	},
	{
		breaks: 'has scenarios in which an attempt can begin',
		by: 'a person who is not there',
		spoil: ({ scenarios }) => (scenarios[2].person = 'nobody'),
		at: 'scenarios[2].person',
		says: /no person "nobody"/
	},
	{
		breaks: 'has scenarios in which an attempt can begin',
		by: 'a password saved for a service without an account',
		spoil: ({ scenarios }) => (scenarios[0].savedPasswords = { phone: { service: 'nhsmail', token: 'old:0' } }),
		at: 'scenarios[0].savedPasswords.phone.service',
		says: /no account "nhsmail"/
	},
	{
		breaks: 'has scenarios in which an attempt can begin',
		by: 'post that asks for a reading that is none',
		spoil: ({ posts, scenarios }) => {
			posts.invitation.subject = 'Hello {person.nickname}'
			for (const scenario of scenarios.slice(1)) delete scenario.post
			scenarios[0].post = [{ post: 'invitation' }, { post: 'caller' }]
		},
		at: 'scenarios[0]',
		says: /No attempt can begin here: .*person.nickname/
	},
	{
		breaks: 'lets nobody into a scenario who might be real',
		by: 'an address at nhs.net',
		spoil: ({ scenarios }) => (scenarios[0].accounts['join-bank'].email = 'p.nandra@nhs.net'),
		at: 'scenarios[0].accounts.join-bank.email',
		says: /"p.nandra@nhs.net" may belong to somebody/
	},
	{
		breaks: 'tells in a test nothing of a fault that is armed',
		by: 'a late code that the story of a test tells of',
		spoil: ({ scenarios }) => delete named(scenarios, 'code-late').cold,
		at: 'scenarios[3]',
		says: /has a fault and only one story/
	}
]
