import { describe, expect, it, vi } from 'vitest'
import { check, rules } from '../../../src/checking/check.ts'
import type { Finding } from '../../../src/checking/finding.ts'
import { written, type WrittenJourney } from '../../../src/kit/journey.ts'
import { breached, folders } from '../journeys/journeys.ts'

// Walking whole journeys takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

/** A journey's data, free to be changed. */
type Draft = ReturnType<typeof JSON.parse>

/** A fault put into a journey that is sound, and what is found of it: that, and nothing else. */
interface Planted {
	breaks: string
	by: string
	spoil: (draft: Draft) => void
	at: string
	says: RegExp
	grade?: Finding['grade']
}

const planted: readonly Planted[] = [
	{
		breaks: 'calls each state by a short name of its own',
		by: 'the name of another state',
		spoil: ({ flow }) => (flow.states.enterCode.meta.name = flow.states.codeExpired.meta.name),
		at: 'flow.states.enterCode.meta.name',
		says: /is what the state "codeExpired" is called/
	},
	{
		breaks: 'calls each state by a short name of its own',
		by: 'a name as long as a title',
		spoil: ({ flow }) => (flow.states.join.meta.name = 'How people join NHS Professionals'),
		at: 'flow.states.join.meta.name',
		says: /has 33 characters, and 32 is the most/
	},
	{
		breaks: 'calls each state by a short name of its own',
		by: 'a name in capitals',
		spoil: ({ flow }) => (flow.states.join.meta.name = 'Two Ways To Join'),
		at: 'flow.states.join.meta.name',
		says: /"Two Ways To Join" is not in sentence case/
	},
	{
		breaks: 'calls each state by a short name of its own',
		by: 'an id in place of a name',
		spoil: ({ flow }) => (flow.states.join.meta.name = 'Join codeExpired'),
		at: 'flow.states.join.meta.name',
		says: /not in sentence case/
	},
	{
		breaks: 'calls each state by a short name of its own',
		by: 'a full stop',
		spoil: ({ flow }) => (flow.states.join.meta.name = 'Two ways to join.'),
		at: 'flow.states.join.meta.name',
		says: /ends with a full stop/
	},
	{
		breaks: 'calls each state by a short name of its own',
		by: 'a space at its end',
		spoil: ({ flow }) => (flow.states.join.meta.name = 'Two ways to join '),
		at: 'flow.states.join.meta.name',
		says: /spaces around it/
	},
	{
		breaks: 'leads only to states that there are',
		by: 'a target that is misspelt',
		spoil: ({ flow }) => (flow.states.joining.on['press.discoverMore'] = 'jion'),
		at: 'flow.states.joining.on.press.discoverMore',
		says: /no state "jion"/
	},
	{
		breaks: 'leads only to states that there are',
		by: 'a beginning that is misspelt',
		spoil: ({ flow }) => (flow.initial = 'begin'),
		at: 'flow.initial',
		says: /no state "begin"/
	},
	{
		breaks: 'leads only to states that there are',
		by: 'a walkthrough that ends nowhere',
		spoil: ({ walkthroughs }) => (walkthroughs[0].ends = 'logedIn'),
		at: 'walkthroughs[0].ends',
		says: /no state "logedIn"/
	},
	{
		breaks: 'names only fields that have been asked for by then',
		by: 'a field of a later page',
		spoil: ({ flow }) => (flow.states.enterEmail.on['press.sendCode'][0].guard.params.field = 'secondEmail'),
		at: 'flow.states.enterEmail.on.press.sendCode[0].guard.params.field',
		says: /No page up to here asks for "secondEmail"/
	},
	{
		breaks: 'names only fields that have been asked for by then',
		by: 'a message at a field of an earlier page',
		spoil: ({ flow }) => (flow.states.verifyEmail.on['press.sendCode'][0].actions.params.field = 'email'),
		at: 'flow.states.verifyEmail.on.press.sendCode[0].actions.params.field',
		says: /"email" is not on this page/
	},
	{
		breaks: 'names only messages that it has, and uses them all',
		by: 'a message that is misspelt',
		spoil: ({ flow, messages, coaching }) => {
			flow.states.details.on['press.continue'][0].actions.params.message = 'toShort'
			delete messages.tooShort
			delete coaching.messages.tooShort
		},
		at: 'flow.states.details.on.press.continue[0].actions.params.message',
		says: /no message "toShort"/
	},
	{
		breaks: 'names only messages that it has, and uses them all',
		by: 'a message that nobody says',
		spoil: ({ messages, coaching }) => {
			messages.sorry = 'Sorry'
			coaching.messages.sorry = ['We are sorry about that.', 'We are still sorry about that.']
		},
		at: 'messages.sorry',
		says: /Nothing uses the message "sorry"/
	},
	{
		breaks: 'names only post that it has, and uses all of it',
		by: 'post that a scenario misspells',
		spoil: ({ scenarios }) => (named(scenarios, 'code-late').post = [{ post: 'invitatoin' }]),
		at: 'scenarios[3].post[0].post',
		says: /no post "invitatoin"/
	},
	{
		breaks: 'names only post that it has, and uses all of it',
		by: 'post that nobody sends',
		spoil: ({ posts }) => (posts.farewell = { kind: 'text', from: 'NHSP', body: 'Goodbye' }),
		at: 'posts.farewell',
		says: /Nothing uses the post "farewell"/
	},
	{
		breaks: 'shows the screens that it has, and no others',
		by: 'a screen without a state',
		spoil: ({ screens }) => (screens.spare = screens.join),
		at: 'screens.spare',
		says: /Nothing uses the screen "spare"/
	},
	{
		breaks: 'hangs a piece of a page only on a field of that page',
		by: 'a button that hangs on the field of another page',
		spoil: ({ screens }) => (screens.joining.buttons[0].when = { field: 'reason', is: 'register' }),
		at: 'screens.joining.buttons[0].when.field',
		says: /no field "reason"/
	},
	{
		breaks: 'handles in each state exactly the presses that its page can send',
		by: 'a button that does nothing',
		spoil: ({ flow }) => delete flow.states.enterCode.on['press.change'],
		at: 'flow.states.enterCode.on',
		says: /Nothing happens on "press.change"/
	},
	{
		breaks: 'handles in each state exactly the presses that its page can send',
		by: 'a press that no button makes',
		spoil: ({ screens }) => screens.help.buttons.pop(),
		at: 'flow.states.help.on.press.back',
		says: /No button of this page sends "press.back"/
	},
	{
		breaks: 'handles exactly the links in its post, from anywhere',
		by: 'a link that leads nowhere',
		spoil: ({ flow }) => delete flow.on['open.joining'],
		at: 'posts.invitation.links[0].opens',
		says: /no link "open.joining"/
	},
	{
		breaks: 'handles exactly the links in its post, from anywhere',
		by: 'a link in one state only',
		spoil: ({ flow }) => (flow.states.joining.on['open.joining'] = 'joining'),
		at: 'flow.states.joining.on.open.joining',
		says: /can be opened from anywhere/
	},
	{
		breaks: 'has an account, in some scenario, at each service that a verb names, and at no other',
		by: 'a service that is misspelt',
		spoil: ({ flow }) => (flow.states.setUpApp.entry.params.service = 'nhps'),
		at: 'flow.states.setUpApp.entry.params.service',
		says: /no account "nhps"/
	},
	{
		breaks: 'has an account, in some scenario, at each service that a verb names, and at no other',
		by: 'an account that nothing asks for',
		spoil: ({ scenarios }) => (scenarios[2].accounts.bank = scenarios[2].accounts.nhsp),
		at: 'scenarios[2].accounts.bank',
		says: /Nothing uses the account "bank"/
	},
	{
		breaks: 'has at least four scenarios, each with a walkthrough',
		by: 'a scenario that nobody walks',
		spoil: ({ walkthroughs }) => without(walkthroughs, 'code-late'),
		at: 'scenarios[3]',
		says: /No walkthrough begins in "code-late"/
	},
	{
		breaks: 'has at least four scenarios, each with a walkthrough',
		by: 'three scenarios',
		spoil: (draft) => {
			draft.scenarios.splice(3)
			const ids = draft.scenarios.map(({ id }: Draft) => id)
			draft.walkthroughs = draft.walkthroughs.filter(({ scenario }: Draft) => ids.includes(scenario))
			draft.scenarios[0].post = [{ post: 'invitation' }, { post: 'caller' }]
		},
		at: 'scenarios',
		says: /There are 3/
	},
	{
		breaks: 'has scenarios and walkthroughs with ids of their own',
		by: 'an id that is there twice',
		spoil: ({ walkthroughs }) => (walkthroughs[1].id = walkthroughs[0].id),
		at: 'walkthroughs[1].id',
		says: /is there twice/
	},
	{
		breaks: 'coaches exactly the states and messages that it has',
		by: 'a page of which nothing is said',
		spoil: ({ coaching }) => delete coaching.pages.help,
		at: 'coaching.pages',
		says: /Nothing is said of the state "help"/
	},
	{
		breaks: 'coaches exactly the states and messages that it has',
		by: 'a wrong turn that is misspelt',
		spoil: ({ coaching }) => (coaching.turns.hlep = ['You asked for help.', 'You asked for help again.']),
		at: 'coaching.turns.hlep',
		says: /no state "hlep"/
	},
	{
		breaks: 'names only rules that there are, built in or of its own',
		by: 'a code rule that is misspelt',
		spoil: ({ flow }) => (flow.states.enterEmail.on['press.sendCode'][4].actions[0].params.rule = 'nhsp-cod'),
		at: 'flow.states.enterEmail.on.press.sendCode[4].actions[0].params.rule',
		says: /no "nhsp-cod" among the codeRules/
	},
	{
		breaks: 'names only rules that there are, built in or of its own',
		by: 'a password policy that is misspelt',
		spoil: ({ screens }) => (screens.details.fields[0].policy = 'nhspp'),
		at: 'screens.details.fields[0].policy',
		says: /no "nhspp" among the passwordPolicies/
	},
	{
		breaks: 'names only rules that there are, built in or of its own',
		by: 'a period that a scenario misspells',
		spoil: ({ scenarios }) => (scenarios[0].periods = { 'nhsp-wait': { startedAgo: 'PT1H' } }),
		at: 'scenarios[0].periods.nhsp-wait',
		says: /no "nhsp-wait" among the periods/
	},
	{
		breaks: 'quotes only words that it has',
		by: 'a quote of words that are gone',
		spoil: (draft) => (draft.quotes = [{ words: 'Click here to begin', claim: 'NHSP-1' }]),
		at: 'quotes[0].words',
		says: /nowhere in the journey/
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
	},
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
	}
]

function named(list: Draft, id: string): Draft {
	const found = list.find((each: Draft) => each.id === id)
	if (!found) throw new Error(`There is no "${id}" to spoil`)
	return found
}

function without(walkthroughs: Draft, id: string): void {
	walkthroughs.splice(walkthroughs.indexOf(named(walkthroughs, id)), 1)
}

/** A sound journey with the fault in it. */
function spoilt(spoil: Planted['spoil']): WrittenJourney {
	const sound = folders.find(({ folder }) => folder === 'nhsp-online-registration')
	if (!sound) throw new Error('The journey to put faults into is gone: choose another')
	const { folder: _, ...parts } = sound
	const draft: Draft = JSON.parse(JSON.stringify(written(parts)))
	spoil(draft)
	return draft as WrittenJourney
}

describe('the checker', () => {
	it.each(planted.map((fault) => [fault.by, fault.breaks, fault] as const))(
		'finds %s, and nothing else: no longer "%s"',
		(_, breaks, { spoil, at, says, grade = 'error' }) => {
			const journey = spoilt(spoil)
			const expected = [expect.objectContaining({ at, grade, says: expect.stringMatching(says) as string })]
			expect(check(journey, breached)).toEqual(expected)
			expect(rules[breaks]?.({ journey, breached })).toContainEqual(expected[0])
		}
	)

	it('has been seen to find something by each of its rules', () => {
		expect(new Set(planted.map(({ breaks }) => breaks))).toEqual(new Set(Object.keys(rules)))
	})

	it('tells what has not even the form of a journey, and looks for nothing more', () => {
		const journey = spoilt((draft) => {
			draft.flow.states.setUpApp.entry.type = 'newTotpSecrt'
			draft.flow.initial = 'begin'
		})
		expect(check(journey, breached)).toEqual([
			expect.objectContaining({ at: 'flow.states.setUpApp.entry.type', grade: 'error' })
		])
	})

	it('finds a right way that does what nobody should', () => {
		const journey = spoilt(({ walkthroughs }) => delete named(walkthroughs, 'tells-the-code').strays)
		const index = journey.walkthroughs.findIndex(({ id }) => id === 'tells-the-code')
		expect(check(journey, breached)).toContainEqual(
			expect.objectContaining({ at: `walkthroughs[${index}]`, says: 'A right way does "told-code"' })
		)
	})

	it('gives no advice on words that a source has', () => {
		const words = 'Please enter your email address'
		const journey = spoilt((draft) => {
			draft.screens.enterEmail.fields[0].label = words
			draft.quotes = [{ words, claim: 'NHSP-8' }]
		})
		expect(check(journey, breached)).toEqual([])
	})
})
