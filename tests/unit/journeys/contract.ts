import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import { screenOf, stateOf, type JourneySnapshot } from '../../../src/attempt/attempt.ts'
import type { Delivery } from '../../../src/devices/device.ts'
import type { EmailMessage } from '../../../src/devices/inbox/inbox.ts'
import type { SheetMessage } from '../../../src/devices/paper/paper.ts'
import type { Field, Screen } from '../../../src/kit/screen.ts'
import { readingsOf, say } from '../../../src/kit/readings.ts'
import { passwordPolicies, type PasswordRule } from '../../../src/rules/password-policies.ts'
import { realLooking } from '../../../src/rules/real-looking.ts'
import type { World } from '../../../src/world/world.ts'
import { startOf, walked, type Folder } from './journeys.ts'
import { namesAmiss } from './names.ts'
import { declared, placeOf, reachableFrom, verbsOf, waysOf, type VerbUse, type Way } from './ways.ts'
import { blanksIn, wordsIn, wordsShown } from './words.ts'

const skins = new Set(
	Object.keys(import.meta.glob('../../../src/ui/skins/*.scss')).map((path) =>
		path.split('/').at(-1)?.replace('.scss', '')
	)
)

/** What every journey keeps to, each as a sentence, with what is wrong in words: nothing, where a journey keeps it. */
export const contract: Readonly<Record<string, (folder: Folder) => readonly string[]>> = {
	'is named for its folder': ({ folder, journey }) =>
		journey.id === folder ? [] : [`is called "${journey.id}" in the folder "${folder}"`],

	'is plain data: nothing is lost when it is written to a file': ({ journey, scenarios, walkthroughs }) => {
		const { machine: _, ...written } = journey
		return Object.entries({ ...written, scenarios, walkthroughs })
			.filter(([, part]) => !isDeepStrictEqual(JSON.parse(JSON.stringify(part)), part))
			.map(([name]) => `${name} is another after JSON`)
	},

	'has only what a flow may hold': ({ journey: { flow } }) => [
		...keysBeyond('the flow', flow, ['initial', 'on', 'states']),
		...Object.entries(flow.states).flatMap(([name, state]) => [
			...keysBeyond(name, state, ['meta', 'entry', 'always', 'on']),
			...keysBeyond(`meta of ${name}`, state.meta, ['name', 'screen', 'source', 'end']),
			...[state.always ?? [], ...Object.values(state.on ?? {})]
				.flat()
				.flatMap((way) =>
					typeof way === 'object' ? keysBeyond(`a way of ${name}`, way, ['guard', 'target', 'actions']) : []
				)
		])
	],

	'calls each state by a short name of its own': ({ journey: { flow } }) => namesAmiss(flow),

	'leads only to states that there are': ({ journey: { flow }, walkthroughs }) => [
		...waysOf(flow).flatMap((way) => missing(flow.states, way.target, placeOf(way))),
		...missing(flow.states, flow.initial, 'the beginning'),
		...walkthroughs.flatMap(({ id, steps, ends }) => [
			...missing(flow.states, ends, `the end of ${id}`),
			...steps.flatMap((step) => ('on' in step ? missing(flow.states, step.on, `a step of ${id}`) : []))
		])
	],

	'uses only verbs of the kit, with the parameters they take': ({ journey: { flow } }) =>
		everyVerb(waysOf(flow), (verb, way) => {
			const declaration = declared(way, verb)
			if (!declaration) return [`the kit has no "${verb.type}" for that`]
			const { issues = [] } = v.safeParse(v.strictObject(declaration.params), verb.params)
			return issues.map(({ message }) => `${verb.type}: ${message}`)
		}),

	'names only fields that have been asked for by then': ({ journey: { flow, screens } }) => {
		const fieldsAt = (state: string) => screens[flow.states[state]?.meta.screen ?? '']?.fields ?? []
		// Post can be followed from anywhere: by that, every page would come before every other.
		const withoutPost = { ...flow, on: {} }
		const onward = Object.keys(flow.states).map((state) => ({ state, reached: reachableFrom(withoutPost, state) }))
		const fieldsBefore = (state: string) =>
			onward.flatMap((earlier) => (earlier.reached.has(state) ? fieldsAt(earlier.state) : []))
		return everyVerb(waysOf(flow), (verb, { state }) =>
			['field', 'confirm'].flatMap((key) => {
				const name = verb.params[key]
				if (typeof name !== 'string' || state === null) return []
				const here = fieldsAt(state).some((field) => field.name === name)
				const before = fieldsBefore(state).filter((field) => field.name === name)
				if (before.length === 0) return [`${verb.type}: no page up to here asks for "${name}"`]
				// What is said is said on this page, and a password is never remembered.
				const staysHere = verb.type === 'fail' || before.some(({ kind }) => kind === 'password')
				return staysHere && !here ? [`${verb.type}: "${name}" is not on this page`] : []
			})
		)
	},

	'names only messages and post that it has, and uses them all': ({
		journey: { flow, messages, posts },
		scenarios
	}) => {
		const verbs = waysOf(flow).flatMap((way) => way.actions)
		const said = new Set(verbs.flatMap(({ type, params }) => (type === 'fail' ? String(params.message) : [])))
		const sent = new Set(verbs.flatMap(({ type, params }) => (type === 'send' ? String(params.post) : [])))
		for (const { post = [] } of scenarios) for (const item of post) sent.add(item.post)
		return [...differences('message', said, Object.keys(messages)), ...differences('post', sent, Object.keys(posts))]
	},

	'shows the screens that it has, and no others': ({ journey: { flow, screens } }) =>
		differences('screen', new Set(Object.values(flow.states).map(({ meta }) => meta.screen)), Object.keys(screens)),

	'hangs a piece of a page only on a field of that page': ({ journey: { screens } }) =>
		Object.entries(screens).flatMap(([id, { body = [], fields = [], buttons }]) => {
			const options = fields.flatMap((field) => ('options' in field ? field.options : []))
			return [...body, ...fields, ...options, ...buttons].flatMap(({ when }) =>
				when && 'field' in when && !fields.some(({ name }) => name === when.field)
					? [`${id} has no field "${when.field}"`]
					: []
			)
		}),

	'handles in each state exactly the presses that its page can send': ({ journey: { flow, screens } }) =>
		Object.entries(flow.states).flatMap(([name, { meta, on = {} }]) => {
			const handled = new Set(Object.keys(on).filter((event) => event.startsWith('press.')))
			return differences('press', handled, pressesOf(screens[meta.screen])).map(
				(difference) => `${name}: ${difference}`
			)
		}),

	'handles exactly the links in its post, from anywhere': ({ journey: { flow, posts } }) => [
		...differences(
			'link',
			new Set(Object.keys(flow.on ?? {})),
			Object.values(posts).flatMap((post) =>
				post.kind === 'email' ? (post.links ?? []).map(({ opens }) => opens) : []
			)
		),
		...waysOf(flow).flatMap((way) =>
			way.state !== null && way.on.startsWith('open.') ? [`a link only in ${placeOf(way)}`] : []
		)
	],

	'asks nothing after a candidate that is always taken': ({ journey: { flow } }) => {
		const ways = waysOf(flow).filter(({ on }) => on !== 'entry')
		return ways.flatMap((way) => {
			const earlier = ways.find(
				({ state, on, place }) => state === way.state && on === way.on && place === way.place - 1
			)
			return earlier && !earlier.guard ? [`never reached: ${placeOf(way)}`] : []
		})
	},

	'says what is wrong on the page where it is met': ({ journey: { flow } }) =>
		waysOf(flow).flatMap((way) =>
			way.target !== null && way.actions.some(({ type }) => type === 'fail')
				? [`leaves the page with a message: ${placeOf(way)}`]
				: []
		),

	'has scenarios in which an attempt can begin': (folder) =>
		folder.scenarios.flatMap(({ id, savedPasswords = {}, accounts }) => [
			...attempted(() => startOf(folder, id)).problems,
			...Object.values(savedPasswords).flatMap(({ service }) => missing(accounts, service, `a saved password in ${id}`))
		]),

	'has an account, in some scenario, at each service that a verb names, and at no other': ({
		journey: { flow, screens, posts, messages },
		scenarios
	}) => {
		const named = waysOf(flow).flatMap((way) => verbsOf(way).flatMap(({ params }) => [params.service].flat()))
		const read = JSON.stringify([flow, screens, posts, messages]).matchAll(/\baccount\.([\w-]+)\./g)
		const services = new Set(
			[...named, ...Array.from(read, ([, name]) => name)].filter((name) => typeof name === 'string')
		)
		return differences('account', services, [...new Set(scenarios.flatMap(({ accounts }) => Object.keys(accounts)))])
	},

	'lets nobody into a scenario who might be real': (folder) =>
		folder.scenarios.flatMap(({ id }) =>
			worldsOf(folder, id).flatMap(({ person, accounts }) =>
				[...Object.values(person), ...Object.values(accounts).flatMap((account) => Object.values(account))].flatMap(
					(value) => (typeof value === 'string' && realLooking(value) ? [`${id}: "${value}" looks real`] : [])
				)
			)
		),

	'has a way into every state, and out of each to an end': ({ journey: { flow } }) => {
		const reached = reachableFrom(flow, flow.initial)
		return Object.keys(flow.states).flatMap((name) => [
			...(reached.has(name) ? [] : [`nothing leads to ${name}`]),
			...([...reachableFrom(flow, name)].some((state) => flow.states[state]?.meta.end)
				? []
				: [`no end can be reached from ${name}`])
		])
	},

	'can end well': ({ journey: { flow } }) =>
		Object.values(flow.states).some(({ meta }) => meta.end === 'good') ? [] : ['no state is a good end'],

	'refuses a chosen password for each rule it can break, in words of its own': ({ journey: { flow, screens } }) =>
		Object.entries(flow.states).flatMap(([state, { meta }]) =>
			(screens[meta.screen]?.fields ?? []).flatMap((field) => {
				if (field.kind !== 'password' || !field.policy) return []
				const refusals = refusalsOf(waysOf(flow), state, field)
				// A field may be there once for each edition, with another policy.
				const policies = (screens[meta.screen]?.fields ?? []).flatMap((other) =>
					other.kind === 'password' && other.name === field.name ? (other.policy ?? []) : []
				)
				const rules: readonly PasswordRule[] = policies.flatMap(
					(policy): readonly PasswordRule[] => passwordPolicies[policy].rules
				)
				return [
					...differences(
						`refusal at ${state}`,
						new Set(refusals.keys()),
						rules.map(({ rule }) => rule)
					),
					...(new Set(refusals.values()).size === refusals.size ? [] : [`${state} says the same of two rules`])
				]
			})
		),

	'has walkthroughs that stand in every state': (folder) => {
		const visited = new Set(everySnapshot(folder).map(stateOf))
		return Object.keys(folder.journey.flow.states).flatMap((name) =>
			visited.has(name) ? [] : [`no walkthrough stands in ${name}`]
		)
	},

	'has walkthroughs that are told every message': (folder) => {
		const told = new Set(everySnapshot(folder).map(({ context }) => context.problem?.message))
		return Object.keys(folder.journey.messages).flatMap((name) =>
			told.has(name) ? [] : [`no walkthrough is told ${name}`]
		)
	},

	'fills in every blank of a page that is shown': (folder) =>
		everySnapshot(folder).flatMap((snapshot) => {
			const { messages } = folder.journey
			const { problem } = snapshot.context
			const readings = readingsOf(snapshot.context)
			const message = problem ? [messages[problem.message] ?? ''] : []
			const screen = screenOf(folder.journey, snapshot)
			const shown = attempted(() => [...wordsShown(screen, readings), ...message])
			return [
				...shown.problems,
				...(shown.value ?? []).flatMap((text) => leftBlank(text, readings)),
				// Also where it is not shown, a reading has to be one.
				...wordsIn(screen).flatMap((text) => attempted(() => say(text, readings)).problems)
			].map((problem) => `${stateOf(snapshot)}: ${problem}`)
		}),

	'sends all of its post, with every blank filled in': (folder) => {
		const templates = Object.entries(folder.journey.posts).map(([id, post]) => ({
			id,
			pattern: patternOf(textOf(post))
		}))
		const sent = new Set(everySnapshot(folder).flatMap(({ context }) => messagesIn(context.world)))
		return [
			...[...sent]
				.filter((text) => !templates.some(({ pattern }) => pattern.test(text)))
				.map((text) => `left blank: ${text}`),
			...templates.flatMap(({ id, pattern }) =>
				[...sent].some((text) => pattern.test(text)) ? [] : [`no walkthrough is sent ${id}`]
			)
		]
	},

	'wears only skins that there are': ({ journey: { screens } }) =>
		Object.entries(screens).flatMap(([id, { skin }]) => (skins.has(skin) ? [] : [`${id} wears "${skin}"`])),

	'has at least four scenarios, each with a walkthrough': ({ scenarios, walkthroughs }) => [
		...(scenarios.length >= 4 ? [] : [`there are ${scenarios.length}`]),
		...differences(
			'scenario',
			new Set(walkthroughs.map(({ scenario }) => scenario)),
			scenarios.map(({ id }) => id)
		)
	],

	'tempts in a scenario to what is done there only by those who stray': (folder) =>
		folder.scenarios.flatMap(({ id, tempts = [] }) => {
			const doneBy = (strays: boolean) =>
				new Set(
					folder.walkthroughs
						.filter((walkthrough) => walkthrough.scenario === id && (walkthrough.strays ?? false) === strays)
						.flatMap((walkthrough) => walked(folder, walkthrough).at(-1)?.after.context.unsafe ?? [])
				)
			return [
				...differences(`temptation in ${id}`, doneBy(true), tempts),
				...[...doneBy(false)].map((act) => `a right way of ${id} does ${act}`)
			]
		}),

	'tells in a test nothing of a fault that is armed': ({ scenarios }) =>
		scenarios.flatMap(({ id, story, cold = story, faults = [] }) =>
			faults.length > 0 && cold === story ? [`${id} has a fault and only one story`] : []
		),

	'has scenarios and walkthroughs with ids of their own': ({ scenarios, walkthroughs }) =>
		[scenarios, walkthroughs].flatMap((list) => {
			const ids = list.map(({ id }) => id)
			return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `"${id}" is there twice`)
		})
}

function keysBeyond(what: string, data: object, allowed: readonly string[]): string[] {
	return Object.keys(data).flatMap((key) => (allowed.includes(key) ? [] : [`${what} holds "${key}"`]))
}

function missing(table: object, key: string | null, where: string): string[] {
	return key === null || Object.hasOwn(table, key) ? [] : [`${where}: there is no "${key}"`]
}

function differences(what: string, used: ReadonlySet<string>, defined: readonly string[]): string[] {
	return [
		...[...used].filter((name) => !defined.includes(name)).map((name) => `there is no ${what} "${name}"`),
		...defined.filter((name) => !used.has(name)).map((name) => `the ${what} "${name}" goes unused`)
	]
}

function everyVerb(ways: readonly Way[], check: (verb: VerbUse, way: Way) => readonly string[]): string[] {
	return ways.flatMap((way) =>
		verbsOf(way).flatMap((verb) => check(verb, way).map((problem) => `${placeOf(way)}: ${problem}`))
	)
}

function pressesOf(screen: Screen | undefined): string[] {
	const pictures = (screen?.fields ?? []).flatMap((field) => (field.kind === 'captcha' ? field.another : []))
	return [...(screen?.buttons ?? []).map(({ press }) => press), ...pictures]
}

/** What is said of each rule that a password in this field can break. */
function refusalsOf(ways: readonly Way[], state: string, { name }: Field): ReadonlyMap<string, string> {
	return new Map(
		ways
			.filter((way) => way.state === state && way.guard?.type === 'passwordBreaks' && way.guard.params.field === name)
			.map(({ guard, actions }) => {
				const said = actions.find(({ type, params }) => type === 'fail' && params.field === name)
				return [String(guard?.params.rule), String(said?.params.message)]
			})
	)
}

function attempted<T>(attempt: () => T): { value?: T; problems: readonly string[] } {
	try {
		return { value: attempt(), problems: [] }
	} catch (thrown) {
		return { problems: [String(thrown)] }
	}
}

function worldsOf(folder: Folder, scenario: string): readonly World[] {
	return [attempted(() => startOf(folder, scenario).context.world).value ?? []].flat()
}

function leftBlank(text: string, readings: (key: string) => string): readonly string[] {
	const filled = attempted(() => blanksIn(text).map((key) => [key, say(`{${key}}`, readings)] as const))
	const empty = (filled.value ?? []).filter(([key, value]) => value.trim() === '' || value === `{${key}}`)
	return [...filled.problems, ...empty.map(([key]) => `{${key}} is left blank in "${text}"`)]
}

/** A template as it may arrive: something in place of each blank. */
function patternOf(template: string): RegExp {
	const fixed = template.split(/\{[^{}]*\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
	return new RegExp(`^${fixed.join('(?=\\S)[^{}]+')}$`)
}

const known = new WeakMap<Folder, readonly JourneySnapshot[]>()

/** How things stand at the beginning of each walkthrough and after each of its steps. */
function everySnapshot(folder: Folder): readonly JourneySnapshot[] {
	const snapshots =
		known.get(folder) ??
		folder.walkthroughs.flatMap((walkthrough) => [
			startOf(folder, walkthrough.scenario, walkthrough),
			...walked(folder, walkthrough).map(({ after }) => after)
		])
	known.set(folder, snapshots)
	return snapshots
}

function messagesIn({ devices: { inbox, phone, paper }, scheduled }: World): readonly string[] {
	const underWay = scheduled.flatMap((item): (Words | Delivery['message'])[] =>
		'delivery' in item ? [item.delivery.message] : []
	)
	return [...inbox.emails, ...phone.texts, ...phone.calls, ...paper.sheets, ...underWay].flatMap((message) =>
		'from' in message ? textOf(message as Words) : []
	)
}

function textOf(message: Words): string {
	if ('subject' in message) return [message.from, message.address, message.subject, ...message.paragraphs].join('\n')
	if ('rows' in message) {
		const rows = message.rows.flatMap(({ key, value }) => [key, value])
		return [message.from, message.title, ...message.paragraphs, ...rows].join('\n')
	}
	return [message.from, 'body' in message ? message.body : message.says].join('\n')
}

type Words =
	| Pick<EmailMessage, 'from' | 'address' | 'subject' | 'paragraphs'>
	| { from: string; body: string }
	| { from: string; says: string }
	| SheetMessage
