import { named, without, type Draft, type Planted } from './plant.ts'

/** What names something that is not there, or is named by nothing. */
export const plantedInNames: readonly Planted[] = [
	{
		breaks: 'names its goal with nothing in braces but the name',
		by: 'a reading in it',
		spoil: (journey) => (journey.goal = 'Get {person.firstName} back in'),
		at: 'goal',
		says: /It has "\{person\.firstName\}"/
	},
	{
		breaks: 'says what shows that somebody can do it',
		by: 'no core test',
		spoil: (journey) => delete journey.core,
		at: 'core',
		says: /Nothing says which beginning/,
		grade: 'advice'
	},
	{
		breaks: 'tests its core from a beginning and at states that there are',
		by: 'a core test from nowhere',
		spoil: ({ core }) => (core.scenario = 'newcomer'),
		at: 'core.scenario',
		says: /There is no scenario "newcomer"/
	},
	{
		breaks: 'tests its core from a beginning and at states that there are',
		by: 'a core decision at no state',
		spoil: ({ core }) => core.decisions.push('enterCods'),
		at: 'core.decisions[6]',
		says: /There is no state "enterCods"/
	},
	{
		breaks: 'tests its core from a beginning and at states that there are',
		by: 'a core decision at several states, one of which is none',
		spoil: ({ core }) => core.decisions[5].at.push('setUpKey'),
		at: 'core.decisions[5].at[4]',
		says: /There is no state "setUpKey"/
	},
	{
		breaks: 'tests its core from a beginning and at states that there are',
		by: 'a core decision that counts twice',
		spoil: ({ core }) => core.decisions.push('enterCode'),
		at: 'core.decisions[6]',
		says: /It is there twice/
	},
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
		breaks: 'has editions, scenarios and walkthroughs with ids of their own',
		by: 'an id that is there twice',
		spoil: ({ walkthroughs }) => (walkthroughs[1].id = walkthroughs[0].id),
		at: 'walkthroughs[1].id',
		says: /is there twice/
	},
	{
		breaks: 'has editions, scenarios and walkthroughs with ids of their own',
		by: 'an edition that is there twice',
		spoil: ({ editions }) => editions.push(editions[0]),
		at: 'editions[1].id',
		says: /"as-published" is there twice/
	},
	{
		breaks: 'shows no two fields, options or buttons of one name at once',
		by: 'a field that is there twice',
		spoil: ({ screens }) => screens.enterEmail.fields.push(screens.enterEmail.fields[0]),
		at: 'screens.enterEmail.fields[1]',
		says: /"email" is there twice/
	},
	{
		breaks: 'shows no two fields, options or buttons of one name at once',
		by: 'an option that is there twice',
		spoil: ({ screens: { joining } }) => joining.fields[0].options.push({ value: 'nursing', label: 'Nurses' }),
		at: 'screens.joining.fields[0].options[5]',
		says: /"nursing" is there twice/
	},
	{
		breaks: 'shows no two fields, options or buttons of one name at once',
		by: 'a button that is there twice, once only after a choice',
		spoil: ({ screens: { joining } }) =>
			joining.buttons.push({ ...joining.buttons[0], when: { field: 'staffGroup', is: 'nursing' } }),
		at: 'screens.joining.buttons[1]',
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
		breaks: 'compares a reading only with what it can tell',
		by: 'a piece of a page that is never shown',
		spoil: ({ screens }) => (screens.security.body[1].when.is = 'true'),
		at: 'screens.security.body[1].when.is',
		says: /"account\.nhsp\.offers\.email" is never "true"/
	},
	{
		breaks: 'compares a reading only with what it can tell',
		by: 'a candidate that is never taken',
		spoil: ({ flow }) =>
			(flow.states.codeSpent.always = [
				flow.states.codeSpent.always,
				{ guard: { type: 'reads', params: { reading: 'place', is: ['phone', 'pub'] } }, target: 'join' }
			]),
		at: 'flow.states.codeSpent.always[1].guard.params.is',
		says: /"place" is never "pub"/
	},
	{
		breaks: 'quotes only words that it has',
		by: 'a quote of words that are gone',
		spoil: (draft) => (draft.quotes = [{ words: 'Click here to begin', claim: 'NHSP-1' }]),
		at: 'quotes[0].words',
		says: /nowhere in the journey/
	},
	{
		breaks: 'begins and walks in editions that it has',
		by: 'a walkthrough in an edition that is not offered',
		spoil: ({ walkthroughs }) => (walkthroughs[0].edition = 'current'),
		at: 'walkthroughs[0].edition',
		says: /no edition "current"/
	}
]
