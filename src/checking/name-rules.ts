import type { Condition } from '../kit/condition.ts'
import type { WrittenJourney } from '../kit/journey.ts'
import { isPassword } from '../kit/passwords.ts'
import type { Path } from '../kit/path.ts'
import { readingOf } from '../kit/readings.ts'
import { editionsOf } from '../kit/scenario.ts'
import type { Screen } from '../kit/screen.ts'
import type { NameKind } from '../kit/verb.ts'
import { isRuleTable, ruleNames, type RuleTable } from '../rules/own-rules.ts'
import type { Edition } from '../rules/sourced.ts'
import { candidatesIn, reachableFrom } from './candidates.ts'
import { error, type Finding } from './finding.ts'
import { givenNames } from './given-names.ts'
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
		return givenNames(flow).flatMap(({ kind, name, path, verb, candidate: { state } }) => {
			if (kind !== 'field' || state === null) return []
			const here = fieldsAt(state).some((field) => field.name === name)
			const before = fieldsBefore(state).filter((field) => field.name === name)
			if (before.length === 0)
				return [error(path, `No page up to here asks for "${name}"`, 'Name a field of this page')]
			// What is said is said on this page, and a password is never remembered.
			const staysHere = verb.type === 'fail' || before.some(isPassword)
			return staysHere && !here ? [error(path, `"${name}" is not on this page`, 'Name a field of this page')] : []
		})
	},

	'names only messages that it has, and uses them all': ({ journey: { flow, messages } }) =>
		namesIn(flow, 'message', messages),

	'names only post that it has, and uses all of it': ({ journey: { flow, posts, scenarios } }) => {
		const first = scenarios.flatMap(({ post = [] }, index) =>
			post.map((item, place) => ({ name: item.post, path: ['scenarios', index, 'post', place, 'post'] }))
		)
		return namesIn(flow, 'post', posts, first)
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
			return conditionsIn(screen, ['screens', id]).flatMap(({ condition, path }) => {
				if (!('field' in condition) || fields.some(({ name }) => name === condition.field)) return []
				return [error([...path, 'field'], `This page has no field "${condition.field}"`)]
			})
		}),

	'shows no two fields, options or buttons of one name at once': ({ journey: { screens } }) =>
		Object.entries(screens).flatMap(([id, { fields = [], buttons }]) => [
			...shownTwice(fields, ({ name }) => name, ['screens', id, 'fields']),
			...fields.flatMap((field, index) =>
				'options' in field
					? shownTwice(field.options, ({ value }) => value, ['screens', id, 'fields', index, 'options'])
					: []
			),
			...shownTwice(buttons, ({ press, label }) => `${label}, ${press}`, ['screens', id, 'buttons'])
		]),

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
		const named = givenNames(flow).filter(({ kind }) => kind === 'service')
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

	'has editions, scenarios and walkthroughs with ids of their own': ({
		journey: { editions, scenarios, walkthroughs }
	}) =>
		Object.entries({ editions, scenarios, walkthroughs }).flatMap(([part, list]) => {
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
			...givenNames(flow).flatMap(({ kind, name, path }) => (isRuleTable(kind) ? amiss(kind, name, path) : [])),
			...Object.entries(screens).flatMap(([id, { fields = [] }]) =>
				fields.flatMap((field, index) =>
					isPassword(field) ? amiss('passwordPolicies', field.policy, ['screens', id, 'fields', index, 'policy']) : []
				)
			),
			...scenarios.flatMap(({ periods = {} }, index) =>
				Object.keys(periods).flatMap((name) => amiss('periods', name, ['scenarios', index, 'periods', name]))
			)
		]
	},

	'compares a reading only with what it can tell': ({ journey }) =>
		comparisonsIn(journey).flatMap(({ reading, values, path }) => {
			const possible = readingOf(reading)?.row.values
			if (!possible) return []
			const told = [values].flat().map(String)
			return told
				.filter((value) => value !== '' && !value.includes('{') && !possible.includes(value))
				.map((value) =>
					error(path, `"${reading}" is never "${value}"`, `Compare it with one of: ${possible.join(', ')}`)
				)
		}),

	'quotes only words that it has': ({ journey: { quotes = [], screens, messages, posts } }) => {
		const texts = wordsIn([screens, messages, posts])
		return quotes.flatMap(({ words }, index) =>
			texts.some((text) => text.includes(words))
				? []
				: [error(['quotes', index, 'words'], 'These words are nowhere in the journey', 'Take the quote out')]
		)
	}
}

/** What verbs name of one kind, held against the table of what there is; `beside` is what else names a row of it. */
function namesIn(
	flow: WrittenJourney['flow'],
	what: NameKind,
	table: object,
	beside: readonly { name: string; path: Path }[] = []
): readonly Finding[] {
	const all = [...givenNames(flow).filter(({ kind }) => kind === what), ...beside]
	return [
		...all.flatMap(({ name, path }) => missing(what, table, name, path)),
		...unused(what, table, new Set(all.map(({ name }) => name)), [`${what}s`])
	]
}

/** What `reads` and `readsOther` compare a reading with, and what a piece of a page asks of one. */
function comparisonsIn({ flow, screens }: Pick<WrittenJourney, 'flow' | 'screens'>): readonly Comparison[] {
	const guarded = givenNames(flow).flatMap(({ kind, name, verb: { params, path } }) => {
		const param = ['is', 'than'].find((each) => each in params)
		if (kind !== 'reading' || !param) return []
		return [{ reading: name, values: params[param], path: [...path, 'params', param] }]
	})
	const shown = conditionsIn(screens, ['screens']).flatMap(({ condition, path }) =>
		'reading' in condition ? [{ reading: condition.reading, values: condition.is, path: [...path, 'is'] }] : []
	)
	return [...guarded, ...shown]
}

interface Comparison {
	reading: string
	values: unknown
	path: Path
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

/** The conditions in a page, with the way to each. */
function conditionsIn(part: unknown, path: Path): readonly { condition: Condition; path: Path }[] {
	if (typeof part !== 'object' || part === null) return []
	return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
		const at = [...path, Array.isArray(part) ? Number(key) : key]
		return key === 'when' || key === 'inApp' ? [{ condition: value as Condition, path: at }] : conditionsIn(value, at)
	})
}

/** Pieces of a page that share a name, unless what they hang on never holds of both. */
function shownTwice<Piece extends { when?: Condition }>(
	pieces: readonly Piece[],
	nameOf: (piece: Piece) => string,
	path: Path
): readonly Finding[] {
	return pieces.flatMap((piece, index) =>
		pieces.slice(0, index).some((other) => nameOf(other) === nameOf(piece) && canBothHold(other.when, piece.when))
			? [error([...path, index], `"${nameOf(piece)}" is there twice`, 'Take one of them out, or show one at a time')]
			: []
	)
}

function canBothHold(one: Condition | undefined, other: Condition | undefined): boolean {
	if (!one || !other) return true
	// Of two things that hang on different ones it is seen on the walkthroughs.
	if (subjectOf(one) !== subjectOf(other)) return false
	const values = [one.is].flat()
	return [other.is].flat().some((value) => values.includes(value))
}

function subjectOf(condition: Condition): string {
	return 'field' in condition ? `field ${condition.field}` : `reading ${condition.reading}`
}

function pressesOf(screen: Screen | undefined): readonly string[] {
	const pictures = (screen?.fields ?? []).flatMap((field) => (field.kind === 'captcha' ? field.another : []))
	return [...new Set([...(screen?.buttons ?? []).map(({ press }) => press), ...pictures])]
}
