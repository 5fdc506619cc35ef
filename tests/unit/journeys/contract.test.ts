import { describe, expect, it, vi } from 'vitest'
import { assemble, type JourneyMachine } from '../../../src/kit/journey.ts'
import { contract } from './contract.ts'
import { folders, type Folder } from './journeys.ts'

// Walking whole journeys takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

describe.each(folders)('$folder', (folder) => {
	it.each(Object.entries(contract))('%s', (_, problemsIn) => {
		expect([...new Set(problemsIn(folder))]).toEqual([])
	})
})

/** A journey's data, free to be changed. */
type Draft = ReturnType<typeof JSON.parse>

/** A fault put into a journey that is sound, and what the sentence that it breaks has to say of it. */
interface Fault {
	breaks: string
	by: string
	spoil: (draft: Draft) => void
	says: RegExp
}

const faults: readonly Fault[] = [
	{
		breaks: 'is named for its folder',
		by: 'another name',
		spoil: ({ journey }) => (journey.id = 'nhsp-registration'),
		says: /"nhsp-registration" in the folder/
	},
	{
		breaks: 'is plain data: nothing is lost when it is written to a file',
		by: 'a function in the flow',
		spoil: ({ journey }) => (journey.flow.states.join.entry = () => {}),
		says: /^flow/
	},
	{
		breaks: 'is plain data: nothing is lost when it is written to a file',
		by: 'a date in a scenario',
		spoil: ({ scenarios }) => (scenarios[0].startsAt = new Date(0)),
		says: /^scenarios/
	},
	{
		breaks: 'has only what a flow may hold',
		by: 'a timer',
		spoil: ({ journey }) => (journey.flow.states.enterCode.after = { 900_000: 'codeExpired' }),
		says: /enterCode holds "after"/
	},
	{
		breaks: 'has only what a flow may hold',
		by: 'a candidate that reenters',
		spoil: ({ journey }) => (journey.flow.states.join.on['press.joinNow'][1].reenter = true),
		says: /a way of join holds "reenter"/
	},
	{
		breaks: 'calls each state by a short name of its own',
		by: 'a state without a name',
		spoil: ({ journey }) => delete journey.flow.states.join.meta.name,
		says: /join has no name/
	},
	{
		breaks: 'calls each state by a short name of its own',
		by: 'the name of another state',
		spoil: ({ journey: { flow } }) => (flow.states.codeExpired.meta.name = flow.states.enterCode.meta.name),
		says: /codeExpired and enterCode are both called "Code by email"/
	},
	{
		breaks: 'calls each state by a short name of its own',
		by: 'a name as long as a title',
		spoil: ({ journey }) => (journey.flow.states.join.meta.name = 'How people join NHS Professionals'),
		says: /has 33 characters, and 32 is the most/
	},
	{
		breaks: 'calls each state by a short name of its own',
		by: 'a name in capitals',
		spoil: ({ journey }) => (journey.flow.states.join.meta.name = 'Two Ways To Join'),
		says: /"Two Ways To Join" is not in sentence case/
	},
	{
		breaks: 'calls each state by a short name of its own',
		by: 'an id in place of a name',
		spoil: ({ journey }) => (journey.flow.states.join.meta.name = 'Join codeExpired'),
		says: /not in sentence case/
	},
	{
		breaks: 'calls each state by a short name of its own',
		by: 'a full stop',
		spoil: ({ journey }) => (journey.flow.states.join.meta.name = 'Two ways to join.'),
		says: /ends with a full stop/
	},
	{
		breaks: 'leads only to states that there are',
		by: 'a target that is misspelt',
		spoil: ({ journey }) => (journey.flow.states.joining.on['press.discoverMore'] = 'jion'),
		says: /joining, press\.discoverMore.*no "jion"/
	},
	{
		breaks: 'leads only to states that there are',
		by: 'a walkthrough that ends nowhere',
		spoil: ({ walkthroughs }) => (walkthroughs[0].ends = 'logedIn'),
		says: /no "logedIn"/
	},
	{
		breaks: 'uses only verbs of the kit, with the parameters they take',
		by: 'an action that the kit lacks',
		spoil: ({ journey }) => (journey.flow.states.setUpApp.entry.type = 'newTotpSecrt'),
		says: /no "newTotpSecrt"/
	},
	{
		breaks: 'uses only verbs of the kit, with the parameters they take',
		by: 'a rule that no table has',
		spoil: ({ journey }) =>
			(journey.flow.states.enterEmail.on['press.sendCode'][4].actions[0].params.rule = 'nhsp-cod'),
		says: /issueCode: one of/
	},
	{
		breaks: 'uses only verbs of the kit, with the parameters they take',
		by: 'a parameter too many',
		spoil: ({ journey }) => (journey.flow.states.codeSpent.always.guard.params.after = 'PT1M'),
		says: /codeExpired: .*after/
	},
	{
		breaks: 'names only fields that have been asked for by then',
		by: 'a field of a later page',
		spoil: ({ journey }) => (journey.flow.states.enterEmail.on['press.sendCode'][0].guard.params.field = 'secondEmail'),
		says: /no page up to here asks for "secondEmail"/
	},
	{
		breaks: 'names only fields that have been asked for by then',
		by: 'a message at a field of an earlier page',
		spoil: ({ journey }) => (journey.flow.states.verifyEmail.on['press.sendCode'][0].actions.params.field = 'email'),
		says: /fail: "email" is not on this page/
	},
	{
		breaks: 'names only messages and post that it has, and uses them all',
		by: 'a message that nobody says',
		spoil: ({ journey }) => (journey.messages.sorry = 'Sorry'),
		says: /message "sorry" goes unused/
	},
	{
		breaks: 'names only messages and post that it has, and uses them all',
		by: 'post that nobody wrote',
		spoil: ({ journey }) => delete journey.posts.invitation,
		says: /no post "invitation"/
	},
	{
		breaks: 'shows the screens that it has, and no others',
		by: 'a screen without a state',
		spoil: ({ journey }) => (journey.screens.spare = journey.screens.join),
		says: /screen "spare" goes unused/
	},
	{
		breaks: 'hangs a piece of a page only on a field of that page',
		by: 'a button that hangs on the field of another page',
		spoil: ({ journey }) => (journey.screens.joining.buttons[0].when = { field: 'reason', is: 'register' }),
		says: /joining has no field "reason"/
	},
	{
		breaks: 'handles in each state exactly the presses that its page can send',
		by: 'a button that does nothing',
		spoil: ({ journey }) => delete journey.flow.states.enterCode.on['press.change'],
		says: /enterCode: the press "press.change" goes unused/
	},
	{
		breaks: 'handles in each state exactly the presses that its page can send',
		by: 'a press that no button makes',
		spoil: ({ journey }) => journey.screens.help.buttons.pop(),
		says: /help: there is no press "press.back"/
	},
	{
		breaks: 'handles exactly the links in its post, from anywhere',
		by: 'a link that leads nowhere',
		spoil: ({ journey }) => delete journey.flow.on['open.joining'],
		says: /link "open.joining" goes unused/
	},
	{
		breaks: 'asks nothing after a candidate that is always taken',
		by: 'a refusal that comes too late',
		spoil: ({ journey }) => journey.flow.states.join.on['press.joinNow'].reverse(),
		says: /never reached: join, press.joinNow, candidate 2/
	},
	{
		breaks: 'says what is wrong on the page where it is met',
		by: 'a message on the way to another page',
		spoil: ({ journey }) => (journey.flow.states.setUpApp.on['press.verifyCode'][2].target = 'chooseTwoFactor'),
		says: /leaves the page with a message: setUpApp/
	},
	{
		breaks: 'has scenarios in which an attempt can begin',
		by: 'a person who is not there',
		spoil: ({ scenarios }) => (scenarios[2].person = 'nobody'),
		says: /needs "nobody"/
	},
	{
		breaks: 'has scenarios in which an attempt can begin',
		by: 'a password saved for a service without an account',
		spoil: ({ scenarios }) => (scenarios[0].savedPasswords = { phone: { service: 'nhsmail', token: 'old:0' } }),
		says: /a saved password in .*no "nhsmail"/
	},
	{
		breaks: 'has an account, in some scenario, at each service that a verb names, and at no other',
		by: 'a service that is misspelt',
		spoil: ({ journey }) => (journey.flow.states.setUpApp.entry.params.service = 'nhps'),
		says: /no account "nhps"/
	},
	{
		breaks: 'lets nobody into a scenario who might be real',
		by: 'an address at nhs.net',
		spoil: ({ scenarios }) => (scenarios[0].accounts['join-bank'].email = 'p.nandra@nhs.net'),
		says: /"p.nandra@nhs.net" looks real/
	},
	{
		breaks: 'has a way into every state, and out of each to an end',
		by: 'a trap',
		spoil: ({ journey }) => {
			delete journey.flow.on
			journey.flow.states.security.on = { 'press.addMethod': 'security', 'press.back': 'security' }
		},
		says: /no end can be reached from security/
	},
	{
		breaks: 'has a way into every state, and out of each to an end',
		by: 'a state to which nothing leads',
		spoil: ({ journey }) => (journey.flow.states.island = journey.flow.states.howToJoin),
		says: /nothing leads to island/
	},
	{
		breaks: 'can end well',
		by: 'only ends elsewhere',
		spoil: ({ journey }) => (journey.flow.states.loggedIn.meta.end = 'elsewhere'),
		says: /no state is a good end/
	},
	{
		breaks: 'refuses a chosen password for each rule it can break, in words of its own',
		by: 'a rule without a refusal',
		spoil: ({ journey }) => journey.flow.states.details.on['press.continue'].shift(),
		says: /refusal at details "minLength" goes unused/
	},
	{
		breaks: 'refuses a chosen password for each rule it can break, in words of its own',
		by: 'the same words for two rules',
		spoil: ({ journey }) => (journey.flow.states.details.on['press.continue'][1].actions.params.message = 'tooShort'),
		says: /details says the same of two rules/
	},
	{
		breaks: 'refuses a chosen password for each rule it can break, in words of its own',
		by: 'a stricter policy on the page',
		spoil: ({ journey }) => (journey.screens.details.fields[0].policy = 'nhsmail'),
		says: /refusal at details "notCommon" goes unused/
	},
	{
		breaks: 'has walkthroughs that stand in every state',
		by: 'the one walkthrough to a state gone',
		spoil: ({ walkthroughs }) => without(walkthroughs, 'method-code-expires'),
		says: /no walkthrough stands in methodCodeExpired/
	},
	{
		breaks: 'has walkthroughs that are told every message',
		by: 'the one walkthrough to a message gone',
		spoil: ({ walkthroughs }) => without(walkthroughs, 'details-refused'),
		says: /no walkthrough is told mix/
	},
	{
		breaks: 'fills in every blank of a page that is shown',
		by: 'a reading that is misspelt, where it is shown to few',
		spoil: ({ journey }) => (journey.screens.security.body[3].text = '{account.nhsp.mobil}'),
		says: /security: .*"\{account\.nhsp\.mobil\}" is not a reading/
	},
	{
		breaks: 'fills in every blank of a page that is shown',
		by: 'a reading that is empty by then',
		spoil: ({ journey }) => (journey.screens.enterEmail.title = 'Verify {answer.email}'),
		says: /enterEmail: \{answer\.email\} is left blank/
	},
	{
		breaks: 'fills in every blank of a page that is shown',
		by: 'a blank in a message',
		spoil: ({ journey }) => (journey.messages.emailTaken = '{account.nhsp.setupKey} is taken'),
		says: /enterEmail: \{account\.nhsp\.setupKey\} is left blank/
	},
	{
		breaks: 'fills in every blank of a page that is shown',
		by: 'a key that has not been drawn',
		spoil: ({ journey }) => (journey.screens.setUpApp.body[1].service = 'join-bank'),
		says: /setUpApp: \{account\.join-bank\.setupUri\} is left blank/
	},
	{
		breaks: 'sends all of its post, with every blank filled in',
		by: 'the code of another purpose',
		spoil: ({ journey }) => (journey.posts.joinCode.paragraphs[0] = 'Your code is {code.method}'),
		says: /left blank: (.|\n)*Your code is $/m
	},
	{
		breaks: 'sends all of its post, with every blank filled in',
		by: 'braces that hold no reading',
		spoil: ({ journey }) => (journey.posts.methodCodeText.body = '{code method} is your code'),
		says: /left blank: (.|\n)*\{code method\} is your code/
	},
	{
		breaks: 'sends all of its post, with every blank filled in',
		by: 'post that no walkthrough waits for',
		spoil: ({ walkthroughs }) => without(walkthroughs, 'from-invitation'),
		says: /no walkthrough is sent invitation/
	},
	{
		breaks: 'wears only skins that there are',
		by: 'a skin nobody sewed',
		spoil: ({ journey }) => (journey.screens.help.skin = 'nhsp-ofline'),
		says: /help wears "nhsp-ofline"/
	},
	{
		breaks: 'has at least four scenarios, each with a walkthrough',
		by: 'a scenario that nobody walks',
		spoil: ({ walkthroughs }) => without(walkthroughs, 'code-late'),
		says: /scenario "code-late" goes unused/
	},
	{
		breaks: 'has at least four scenarios, each with a walkthrough',
		by: 'three scenarios',
		spoil: ({ scenarios }) => scenarios.splice(3),
		says: /there are 3/
	},
	{
		breaks: 'tells in a test nothing of a fault that is armed',
		by: 'a late code that the story of a test tells of',
		spoil: ({ scenarios }) => delete named(scenarios, 'code-late').cold,
		says: /code-late has a fault and only one story/
	},
	{
		breaks: 'tempts in a scenario to what is done there only by those who stray',
		by: 'a temptation that nobody gives way to',
		spoil: ({ walkthroughs }) => without(walkthroughs, 'tells-the-code'),
		says: /temptation in caller-wants-code "told-code" goes unused/
	},
	{
		breaks: 'tempts in a scenario to what is done there only by those who stray',
		by: 'an unsafe act on a way that is called right',
		spoil: ({ walkthroughs }) => delete named(walkthroughs, 'tells-the-code').strays,
		says: /a right way of caller-wants-code does told-code/
	},
	{
		breaks: 'has scenarios and walkthroughs with ids of their own',
		by: 'an id that is there twice',
		spoil: ({ walkthroughs }) => (walkthroughs[1].id = walkthroughs[0].id),
		says: /is there twice/
	}
]

function named(walkthroughs: Draft, id: string): Draft {
	const found = walkthroughs.find((walkthrough: Draft) => walkthrough.id === id)
	if (!found) throw new Error(`There is no walkthrough "${id}" to spoil`)
	return found
}

function without(walkthroughs: Draft, id: string): void {
	walkthroughs.splice(walkthroughs.indexOf(named(walkthroughs, id)), 1)
}

/** A sound journey with the fault in it. */
function spoilt({ spoil }: Fault): Folder {
	const sound = folders.find(({ folder }) => folder === 'nhsp-online-registration')
	if (!sound) throw new Error('The journey to put faults into is gone: choose another')
	const { machine: _, ...written } = sound.journey
	const draft: Draft = JSON.parse(JSON.stringify({ ...sound, journey: written }))
	spoil(draft)
	return { ...draft, journey: { ...draft.journey, machine: machineOf(draft.journey) } }
}

/** Without one where XState refuses to make it: then the contract has to say why before anybody needs it. */
function machineOf({ id, flow, posts }: Draft): JourneyMachine | null {
	try {
		return assemble(id, flow, posts)
	} catch {
		return null
	}
}

describe('the contract', () => {
	it.each(faults.map((fault) => [fault.by, fault.breaks, fault] as const))(
		'notices %s: no longer "%s"',
		(_, breaks, fault) => {
			expect(contract[breaks]?.(spoilt(fault)).join('\n')).toMatch(fault.says)
		}
	)

	it('has been seen to fail in each of its sentences', () => {
		expect(new Set(faults.map(({ breaks }) => breaks))).toEqual(new Set(Object.keys(contract)))
	})
})
