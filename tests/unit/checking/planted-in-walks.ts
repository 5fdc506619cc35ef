import { named, without, type Planted } from './plant.ts'

/** What shows when a journey is walked. */
export const plantedInWalks: readonly Planted[] = [
	{
		breaks: 'comes by each decision of its core test on every right way of it',
		by: 'a core decision on one right way only',
		spoil: ({ core }) => (core.decisions[5] = 'setUpApp'),
		at: 'core.decisions[5]',
		says: /The right way "by-email" does not come by it/
	},
	{
		breaks: 'comes by each decision of its core test on every right way of it',
		by: 'a core decision in junk where nothing lands in junk',
		spoil: ({ core }) => core.decisions.push('junk'),
		at: 'core.decisions[6]',
		says: /does not come by it/
	},
	{
		breaks: 'has walkthroughs that can be walked to their end',
		by: 'a step on another page',
		spoil: ({ walkthroughs }) => walkthroughs[0].steps.shift(),
		at: 'walkthroughs[0].steps[0]',
		says: /This step can't be done: .*expected to stand in/
	},
	{
		breaks: 'has walkthroughs that can be walked to their end',
		by: 'another end',
		spoil: ({ walkthroughs }) => (walkthroughs[0].ends = 'join'),
		at: 'walkthroughs[0].ends',
		says: /It ends in "loggedIn"/
	},
	{
		breaks: 'shows no two fields of one name on a page that is met',
		by: 'a twin that hangs on something else',
		spoil: ({ screens }) => {
			const [email] = screens.enterEmail.fields
			const hangingOn = (reading: string, is: string) => ({ ...email, when: { reading, is } })
			screens.enterEmail.fields = [hangingOn('edition', 'as-published'), hangingOn('card', 'out')]
		},
		at: 'screens.enterEmail.fields',
		says: /"email" is shown twice/
	},
	{
		breaks: 'has walkthroughs that stand in every state',
		by: 'the one walkthrough to a state gone',
		spoil: ({ walkthroughs }) => without(walkthroughs, 'method-code-expires'),
		at: 'flow.states.methodCodeExpired',
		says: /No walkthrough stands here/
	},
	{
		breaks: 'has walkthroughs that are told every message',
		by: 'a message that none is told',
		spoil: ({ flow, messages, coaching }) => {
			messages.unlucky = 'Enter the code from the email'
			coaching.messages.unlucky = ['You entered a code of 42s.', 'You entered 42s again.']
			flow.states.enterCode.on['press.verifyCode'].splice(1, 0, {
				guard: { type: 'answerIs', params: { field: 'code', value: '424242' } },
				actions: { type: 'fail', params: { field: 'code', message: 'unlucky' } }
			})
		},
		at: 'messages.unlucky',
		says: /No walkthrough is told this/
	},
	{
		breaks: 'fills in every blank of a page that is shown',
		by: 'a reading that is misspelt, where it is shown to few',
		spoil: ({ screens }) => (screens.security.body[3].text = '{account.nhsp.mobil}'),
		at: 'screens.security.body[3].text',
		says: /"\{account\.nhsp\.mobil\}" is not a reading/
	},
	{
		breaks: 'fills in every blank of a page that is shown',
		by: 'a reading that is empty by then',
		spoil: ({ screens }) => (screens.enterEmail.title = 'Verify {answer.email}'),
		at: 'screens.enterEmail.title',
		says: /\{answer\.email\} is left blank/
	},
	{
		breaks: 'fills in every blank of a page that is shown',
		by: 'a blank in a message',
		spoil: ({ messages }) => (messages.emailTaken = '{account.nhsp.setupKey} is taken'),
		at: 'messages.emailTaken',
		says: /\{account\.nhsp\.setupKey\} is left blank/
	},
	{
		breaks: 'fills in every blank of a page that is shown',
		by: 'braces that hold no reading',
		spoil: ({ screens }) => (screens.enterEmail.title = 'Verify {answer email}'),
		at: 'screens.enterEmail.title',
		says: /\{answer email\} is left blank/
	},
	{
		breaks: 'sends all of its post, with every blank filled in',
		by: 'the code of another purpose',
		spoil: ({ posts }) => (posts.joinCode.paragraphs[0] = 'Your code is {code.method}'),
		at: 'posts.joinCode',
		says: /with all of its blanks filled in/
	},
	{
		breaks: 'sends all of its post, with every blank filled in',
		by: 'post that no walkthrough waits for',
		spoil: ({ flow, posts }) => {
			posts.farewell = { kind: 'text', from: 'NHSP', body: 'Goodbye' }
			flow.states.enterCode.on['press.verifyCode'].splice(1, 0, {
				guard: { type: 'answerIs', params: { field: 'code', value: '424242' } },
				actions: { type: 'send', params: { post: 'farewell' } }
			})
		},
		at: 'posts.farewell',
		says: /No walkthrough is sent this/
	},
	{
		breaks: 'tempts in a scenario to what is done there only by those who stray',
		by: 'a temptation that nobody gives way to',
		spoil: ({ scenarios }) => (scenarios[0].tempts = ['told-password']),
		at: 'scenarios[0].tempts[0]',
		says: /No walkthrough that strays does "told-password"/
	},
	{
		breaks: 'tempts in a scenario to what is done there only by those who stray',
		by: 'an unsafe act that no scenario tempts to',
		spoil: ({ scenarios }) => delete named(scenarios, 'caller-wants-code').tempts,
		at: 'scenarios[8]',
		says: /Somebody does "told-code" here/
	}
]
