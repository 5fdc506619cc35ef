import type * as v from 'valibot'
import { actions } from '../kit/actions.ts'
import { guards } from '../kit/guards.ts'
import type { WrittenJourney } from '../kit/journey.ts'
import type { Path } from '../kit/path.ts'
import { editionsOf } from '../kit/scenario.ts'
import type { Screen } from '../kit/screen.ts'
import { ruleTableOf } from '../kit/verb.ts'
import { ruleNames, type RuleTable } from '../rules/own-rules.ts'
import type { Edition } from '../rules/sourced.ts'
import { candidatesIn, reachableFrom, verbsOf, type VerbUse } from './candidates.ts'
import { error, type Finding } from './finding.ts'
import { wordsIn } from './page-words.ts'
import { missing, unused, type Rules } from './rule.ts'
import { stateNamesAmiss } from './state-names.ts'

/** Names against names: whatever a journey names is there, and whatever is there is named. */
export const nameRules: Rules = {
	'calls each state by a short name of its own': ({ journey: { flow } }) => stateNamesAmiss(flow),

	'leads only to states that there are': ({ journey: { flow, walkthroughs } }) => [
		...missing('state', flow.states, flow.initial, ['flow', 'initial']),
		...candidatesIn(flow).flatMap(({ target, targetPath }) =>
			target === null ? [] : missing('state', flow.states, target, targetPath)
		),
		...walkthroughs.flatMap(({ steps, ends }, index) => [
			...missing('state', flow.states, ends, ['walkthroughs', index, 'ends']),
			...steps.flatMap((step, place) =>
				'on' in step ? missing('state', flow.states, step.on, ['walkthroughs', index, 'steps', place, 'on']) : []
			)
		])
	],

	'names only fields that have been asked for by then': ({ journey: { flow, screens } }) => {
		const fieldsAt = (state: string) => screens[flow.states[state]?.meta.screen ?? '']?.fields ?? []
		// Post can be followed from anywhere: by that, every page would come before every other.
		const withoutPost = { ...flow, on: {} }
		const onward = Object.keys(flow.states).map((state) => ({ state, reached: reachableFrom(withoutPost, state) }))
		const fieldsBefore = (state: string) =>
			onward.flatMap((earlier) => (earlier.reached.has(state) ? fieldsAt(earlier.state) : []))
		return candidatesIn(flow).flatMap((candidate) =>
			verbsOf(candidate).flatMap(({ type, params, path }) =>
				['field', 'confirm'].flatMap((key) => {
					const name = params[key]
					const { state } = candidate
					if (typeof name !== 'string' || state === null) return []
					const here = fieldsAt(state).some((field) => field.name === name)
					const before = fieldsBefore(state).filter((field) => field.name === name)
					const at = [...path, 'params', key]
					if (before.length === 0)
						return [error(at, `No page up to here asks for "${name}"`, 'Name a field of this page')]
					// What is said is said on this page, and a password is never remembered.
					const staysHere = type === 'fail' || before.some(({ kind }) => kind === 'password')
					return staysHere && !here ? [error(at, `"${name}" is not on this page`, 'Name a field of this page')] : []
				})
			)
		)
	},

	'names only messages that it has, and uses them all': ({ journey: { flow, messages } }) =>
		namesIn(flow, 'fail', 'message', messages),

	'names only post that it has, and uses all of it': ({ journey: { flow, posts, scenarios } }) => {
		const first = scenarios.flatMap(({ post = [] }, index) =>
			post.map((item, place) => ({ name: item.post, path: ['scenarios', index, 'post', place, 'post'] }))
		)
		return namesIn(flow, 'send', 'post', posts, first)
	},

	'shows the screens that it has, and no others': ({ journey: { flow, screens } }) => [
		...Object.entries(flow.states).flatMap(([name, { meta }]) =>
			missing('screen', screens, meta.screen, ['flow', 'states', name, 'meta', 'screen'])
		),
		...unused('screen', screens, new Set(Object.values(flow.states).map(({ meta }) => meta.screen)), ['screens'])
	],

	'hangs a piece of a page only on a field of that page': ({ journey: { screens } }) =>
		Object.entries(screens).flatMap(([id, screen]) => {
			const { fields = [] } = screen
			return conditionsIn(screen, ['screens', id]).flatMap(({ field, path }) =>
				fields.some(({ name }) => name === field) ? [] : [error(path, `This page has no field "${field}"`)]
			)
		}),

	'handles in each state exactly the presses that its page can send': ({ journey: { flow, screens } }) =>
		Object.entries(flow.states).flatMap(([name, { meta, on = {} }]) => {
			const path = ['flow', 'states', name, 'on']
			const sent = pressesOf(screens[meta.screen])
			const handled = Object.keys(on).filter((event) => event.startsWith('press.'))
			return [
				...handled
					.filter((press) => !sent.includes(press))
					.map((press) => error([...path, press], `No button of this page sends "${press}"`)),
				...sent
					.filter((press) => !handled.includes(press))
					.map((press) => error(path, `Nothing happens on "${press}", which this page sends`, 'Say where it leads'))
			]
		}),

	'handles exactly the links in its post, from anywhere': ({ journey: { flow, posts } }) => {
		const links = Object.entries(posts).flatMap(([id, post]) =>
			post.kind === 'email'
				? (post.links ?? []).map(({ opens }, place) => ({ opens, path: ['posts', id, 'links', place, 'opens'] }))
				: []
		)
		const handled: Readonly<Record<string, unknown>> = flow.on ?? {}
		return [
			...links.flatMap(({ opens, path }) => missing('link', handled, opens, path)),
			...unused('link', handled, new Set(links.map(({ opens }) => opens)), ['flow', 'on']),
			...candidatesIn(flow)
				.filter(({ state, on }) => state !== null && on.startsWith('open.'))
				.map(({ path }) => error(path, 'Post can be opened from anywhere', 'Put the link into "on" of the flow'))
		]
	},

	'has an account, in some scenario, at each service that a verb names, and at no other': ({
		journey: { flow, screens, posts, messages, scenarios }
	}) => {
		const accounts = Object.assign({}, ...scenarios.map((scenario) => scenario.accounts)) as object
		const named = candidatesIn(flow).flatMap((candidate) =>
			verbsOf(candidate).flatMap(({ params: { service }, path }) =>
				typeof service === 'string' ? [{ name: service, path: [...path, 'params', 'service'] }] : []
			)
		)
		const read = stringsIn({ flow, screens, posts, messages }, []).flatMap(({ path, text }) =>
			Array.from(text.matchAll(/\baccount\.([\w-]+)\./g), ([, name = '']) => ({ name, path }))
		)
		const all = [...named, ...read]
		const services = new Set(all.map(({ name }) => name))
		return [
			...all.flatMap(({ name, path }) => missing('account', accounts, name, path)),
			...scenarios.flatMap((scenario, index) =>
				unused('account', scenario.accounts, services, ['scenarios', index, 'accounts'])
			)
		]
	},

	'has at least four scenarios, each with a walkthrough': ({ journey: { scenarios, walkthroughs } }) => {
		const byId = Object.fromEntries(scenarios.map(({ id }) => [id, true]))
		const walked = new Set(walkthroughs.map(({ scenario }) => scenario))
		return [
			...(scenarios.length >= 4 ? [] : [error(['scenarios'], `There are ${scenarios.length} of at least 4 scenarios`)]),
			...walkthroughs.flatMap(({ scenario }, index) =>
				missing('scenario', byId, scenario, ['walkthroughs', index, 'scenario'])
			),
			...scenarios.flatMap(({ id }, index) =>
				walked.has(id) ? [] : [error(['scenarios', index], `No walkthrough begins in "${id}"`, 'Write one that does')]
			)
		]
	},

	'begins and walks in editions that it has': ({ journey }) => {
		const amiss = (edition: Edition, offered: readonly { id: Edition }[], path: Path) =>
			offered.some(({ id }) => id === edition)
				? []
				: [error(path, `There is no edition "${edition}" here`, 'Take one that there is, or add it to "editions"')]
		return [
			...journey.scenarios.flatMap(({ edition }, index) =>
				edition ? amiss(edition, journey.editions, ['scenarios', index, 'edition']) : []
			),
			...journey.walkthroughs.flatMap(({ scenario: id, edition }, index) => {
				const scenario = journey.scenarios.find((each) => each.id === id)
				return scenario ? amiss(edition, editionsOf(journey, scenario), ['walkthroughs', index, 'edition']) : []
			})
		]
	},

	'has scenarios and walkthroughs with ids of their own': ({ journey: { scenarios, walkthroughs } }) =>
		Object.entries({ scenarios, walkthroughs }).flatMap(([part, list]) => {
			const ids = list.map(({ id }) => id)
			return ids.flatMap((id, index) =>
				ids.indexOf(id) < index ? [error([part, index, 'id'], `"${id}" is there twice`)] : []
			)
		}),

	'coaches exactly the states and messages that it has': ({ journey: { flow, messages, coaching } }) => [
		...both('state', flow.states, coaching.pages, ['coaching', 'pages']),
		...both('message', messages, coaching.messages, ['coaching', 'messages']),
		...Object.keys(coaching.turns).flatMap((state) =>
			missing('state', flow.states, state, ['coaching', 'turns', state])
		)
	],

	'names only rules that there are, built in or of its own': ({ journey: { flow, screens, scenarios, rules } }) => {
		const amiss = (table: RuleTable, name: unknown, path: Path) =>
			typeof name !== 'string' || ruleNames(table, rules).includes(name)
				? []
				: [error(path, `There is no "${name}" among the ${table}`, 'Name one that there is, or add it to "rules"')]
		return [
			...candidatesIn(flow).flatMap((candidate) =>
				verbsOf(candidate).flatMap((verb) =>
					Object.entries(rulesNamedBy(verb, verb === candidate.guard)).flatMap(([param, table]) =>
						amiss(table, verb.params[param], [...verb.path, 'params', param])
					)
				)
			),
			...Object.entries(screens).flatMap(([id, { fields = [] }]) =>
				fields.flatMap((field, index) =>
					field.kind === 'password'
						? amiss('passwordPolicies', field.policy, ['screens', id, 'fields', index, 'policy'])
						: []
				)
			),
			...scenarios.flatMap(({ periods = {} }, index) =>
				Object.keys(periods).flatMap((name) => amiss('periods', name, ['scenarios', index, 'periods', name]))
			)
		]
	},

	'quotes only words that it has': ({ journey: { quotes = [], screens, messages, posts } }) => {
		const texts = wordsIn([screens, messages, posts])
		return quotes.flatMap(({ words }, index) =>
			texts.some((text) => text.includes(words))
				? []
				: [error(['quotes', index, 'words'], 'These words are nowhere in the journey', 'Take the quote out')]
		)
	}
}

type Flow = WrittenJourney['flow']

/** The parameters of a verb that name a rule, with the table it is in. */
function rulesNamedBy({ type }: VerbUse, isGuard: boolean): Readonly<Record<string, RuleTable>> {
	const verbs: Readonly<Record<string, { params: v.ObjectEntries }>> = isGuard ? guards : actions
	const params = Object.entries(verbs[type]?.params ?? {})
	return Object.fromEntries(
		params.flatMap(([param, schema]) => {
			const table = ruleTableOf(schema as v.GenericSchema)
			return table ? [[param, table]] : []
		})
	)
}

/** What the actions of one kind name, held against the table of what there is; `beside` is what else names a row of it. */
function namesIn(
	flow: Flow,
	type: string,
	param: string,
	table: object,
	beside: readonly { name: string; path: Path }[] = []
): readonly Finding[] {
	const named = candidatesIn(flow)
		.flatMap(({ actions }) => actions)
		.filter((action) => action.type === type)
		.map(({ params, path }) => ({ name: String(params[param]), path: [...path, 'params', param] }))
	const all = [...named, ...beside]
	return [
		...all.flatMap(({ name, path }) => missing(param, table, name, path)),
		...unused(param, table, new Set(all.map(({ name }) => name)), [`${param}s`])
	]
}

function both(what: string, table: object, coached: object, path: Path): readonly Finding[] {
	return [
		...Object.keys(coached).flatMap((name) => missing(what, table, name, [...path, name])),
		...Object.keys(table).flatMap((name) =>
			Object.hasOwn(coached, name)
				? []
				: [error(path, `Nothing is said of the ${what} "${name}"`, 'Say what it is for')]
		)
	]
}

/** Every text in a piece of data, with the way to it. */
function stringsIn(part: unknown, path: Path): readonly { path: Path; text: string }[] {
	if (typeof part === 'string') return [{ path, text: part }]
	if (typeof part !== 'object' || part === null) return []
	return Object.entries(part).flatMap(([key, value]) =>
		stringsIn(value, [...path, Array.isArray(part) ? Number(key) : key])
	)
}

/** The conditions in a page that look at an answer on it, with the way to each. */
function conditionsIn(part: unknown, path: Path): readonly { field: string; path: Path }[] {
	if (typeof part !== 'object' || part === null) return []
	return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
		const at = [...path, Array.isArray(part) ? Number(key) : key]
		const isCondition = key === 'when' && typeof value === 'object' && value !== null && 'field' in value
		return isCondition ? [{ field: String(value.field), path: [...at, 'field'] }] : conditionsIn(value, at)
	})
}

function pressesOf(screen: Screen | undefined): readonly string[] {
	const pictures = (screen?.fields ?? []).flatMap((field) => (field.kind === 'captcha' ? field.another : []))
	return [...new Set([...(screen?.buttons ?? []).map(({ press }) => press), ...pictures])]
}
