import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph'
import { screenOf, stateOf, take, type JourneySnapshot } from '../../../src/attempt/attempt.ts'
import type { Judge } from '../../../src/attempt/judge.ts'
import { entriesOf } from '../../../src/attempt/play.ts'
import { candidatesIn, verbsOf } from '../../../src/checking/candidates.ts'
import type { JourneyEvent } from '../../../src/kit/context.ts'
import type { Journey } from '../../../src/kit/journey.ts'
import type { Field } from '../../../src/kit/screen.ts'
import type { Fill } from '../../../src/kit/walkthrough.ts'
import { isClosed, isLocked, nextDue, periodState, type World } from '../../../src/world/world.ts'
import type { PeriodId } from '../../../src/rules/periods.ts'
import type { LimitId } from '../../../src/rules/limits.ts'
import { NEVER } from '../../../src/time/time.ts'
import { newJudge, startOf, walked, type Folder } from './journeys.ts'

/** One thing that can happen in one situation, and what comes of it. */
export interface Edge {
	from: JourneySnapshot
	event: JourneyEvent
	to: JourneySnapshot
}

/** A situation is explored once for each that looks the same to the trainee and stands the same with the service. */
export interface Explored {
	/** The first snapshot of each situation. */
	situations: ReadonlyMap<string, JourneySnapshot>
	edges: readonly Edge[]
}

/** More than any journey needs: reaching it means that something counts on without end. */
const LIMIT = 100_000

/**
 * Tries every press, link and wait: at each step of each walkthrough, and from there on in every situation that is new.
 * Counters are not part of a situation: the walkthroughs bring some close to their limits, stubborn pressing the others.
 */
export function explore(folder: Folder): Explored {
	const { journey, walkthroughs } = folder
	const situations = new Map<string, JourneySnapshot>()
	const edges: Edge[] = []
	// One judge for all: a password has to be the same one wherever it is typed.
	const judge = rememberingJudge()
	const events = eventsOf(folder, judge)
	// Walkthroughs often begin alike.
	const explored = new Set<string>()
	const exploreFrom = (fromState: JourneySnapshot) => {
		const standing = JSON.stringify([fromState.value, fromState.context])
		if (explored.has(standing)) return
		explored.add(standing)
		const map = getAdjacencyMap(journey.machine, {
			fromState,
			events,
			serializeState: situationOf,
			stopWhen: (snapshot) => snapshot !== fromState && situations.has(situationOf(snapshot)),
			limit: LIMIT
		})
		for (const { state: from, event, nextState: to } of adjacencyMapToArray(map)) edges.push({ from, event, to })
		for (const [situation, { state }] of Object.entries(map))
			if (!situations.has(situation)) situations.set(situation, state)
	}
	for (const walkthrough of walkthroughs) {
		exploreFrom(startOf(folder, walkthrough.scenario, walkthrough))
		for (const { after } of walked(folder, walkthrough, { judge })) exploreFrom(after)
	}
	const first = new Map([...situations.values()].reverse().map((snapshot) => [stateOf(snapshot), snapshot]))
	for (const snapshot of first.values())
		for (const worn of stubbornly(journey, snapshot, events(snapshot))) exploreFrom(worn)
	return { situations, edges }
}

/** More often than any limit allows. */
const STUBBORN = 12

/** Each press made again and again, for as long as its page stays. */
function stubbornly(
	journey: Journey,
	start: JourneySnapshot,
	events: readonly JourneyEvent[]
): readonly JourneySnapshot[] {
	const presses = new Map(events.toReversed().flatMap((event) => ('answers' in event ? [[event.type, event]] : [])))
	return [...presses.values()].flatMap((event) => {
		const worn = [start]
		while (worn.length < STUBBORN && stateOf(worn.at(-1) ?? start) === stateOf(start))
			worn.push(take(journey, worn.at(-1) ?? start, event))
		return worn
	})
}

/** What a trainee sees, and how the service stands to them: without counters, times and the codes themselves. */
export function situationOf(snapshot: JourneySnapshot): string {
	const known = situationsRead.get(snapshot) ?? readSituation(snapshot)
	situationsRead.set(snapshot, known)
	return known
}

/** A snapshot is asked for its situation many times, and never changes. */
const situationsRead = new WeakMap<JourneySnapshot, string>()

function readSituation({ value, context: { problem, world } }: JourneySnapshot): string {
	const codes = inOrder(world.codes).map(([purpose, { used, expiresAt }]) => {
		const over = world.now >= expiresAt ? 'expired' : 'live'
		return [purpose, used ? 'used' : over]
	})
	const accounts = Object.entries(world.accounts).map(([service, { password, methods, lastTotpStep, holds }]) => [
		isLocked(world, service),
		// To hold nothing and not to hold read the same.
		inOrder(holds).filter(([, value]) => value !== ''),
		password === null,
		methods.length > 0,
		lastTotpStep !== null
	])
	const isThrottled = Object.keys(world.tallies).some((limit) => isClosed(world, limit as LimitId))
	const periods = inOrder(world.periods).map(([period]) => [period, periodState(world, period as PeriodId)])
	const { 'card-reader': reader, camera, composer } = world.devices
	const desk = [reader.card, camera, composer.sent.at(-1)?.answered === false && composer.sent.at(-1)]
	return JSON.stringify([value, problem, codes, accounts, isThrottled, periods, desk, world.place, world.edition])
}

/** What began first makes no difference. */
export function inOrder<T>(table: Readonly<Record<string, T>>): readonly [string, T][] {
	return Object.entries(table).toSorted(([one], [other]) => (one < other ? -1 : 1))
}

/** Everything worth trying in a situation: what the walkthroughs do there, the same gone wrong, old codes, links and waits. */
export function eventsOf(folder: Folder, judge: Judge): (snapshot: JourneySnapshot) => JourneyEvent[] {
	const { journey, walkthroughs } = folder
	const links = Object.keys(journey.flow.on ?? {}) as `open.${string}`[]
	const screenIdOf = (state: string) => journey.flow.states[state]?.meta.screen
	const pressing = walkthroughs.flatMap(({ steps }) => steps.flatMap((step) => ('press' in step ? step : [])))
	const fillsOf = remembered((state: string, press: string) => {
		const seen = pressing.filter((step) => step.press === press && screenIdOf(step.on) === screenIdOf(state))
		return distinct(seen.map(({ fill = {} }) => fill))
	})
	const readBy = remembered((state: string, press: string) => {
		const ways = candidatesIn(journey.flow).filter((way) => way.state === state && way.on === press)
		return ways.flatMap((way) => verbsOf(way).flatMap(({ params }) => [String(params.field), String(params.confirm)]))
	})
	const usesAt = deskUsesIn(folder, judge)
	return (snapshot) => {
		const on = stateOf(snapshot)
		const { world } = snapshot.context
		const presses = Object.keys(journey.flow.states[on]?.on ?? {}) as `press.${string}`[]
		const pressed = presses.flatMap((press) => {
			const [usual = {}, ...others] = fillsOf(on, press)
			const read = (screenOf(journey, snapshot).fields ?? []).filter(({ name }) => readBy(on, press).includes(name))
			const wrong = read.flatMap((field) => otherwise(field, world).map((value) => ({ ...usual, [field.name]: value })))
			return distinct([usual, {}, ...others, ...wrong]).flatMap((fill) =>
				eventFor(() => entriesOf(journey, snapshot, { on, press, fill }, judge)[0]?.event)
			)
		})
		return [...distinct(pressed), ...(usesAt.get(on) ?? []), ...links.map((type) => ({ type })), ...waits(world)]
	}
}

/** What the walkthroughs do with the things on the desk, by the state in which they do it: reading post changes nothing. */
function deskUsesIn(folder: Folder, judge: Judge): ReadonlyMap<string, readonly JourneyEvent[]> {
	const found = new Map<string, JourneyEvent[]>()
	for (const walkthrough of folder.walkthroughs) {
		for (const { before, event } of walked(folder, walkthrough, { judge })) {
			if (event.type !== 'desk.use' || !LOOKED_AT.includes(event.use.device)) continue
			found.set(stateOf(before), distinct([...(found.get(stateOf(before)) ?? []), event]))
		}
	}
	return found
}

/** Devices at which a flow may look. */
const LOOKED_AT = ['card-reader', 'camera', 'composer']

function otherwise(field: Field, world: World): readonly Fill[string][] {
	const codes = field.kind === 'code' ? [...codesSeen(world), ...totpSeen(world)] : []
	return [...wrongAnswers(field), ...codes]
}

/** What people fill in that is not the usual answer, whatever was sent to them. */
export function wrongAnswers(field: Field): readonly Fill[string][] {
	switch (field.kind) {
		case 'code':
			return ['000000']
		case 'radios':
		case 'select':
		case 'checkboxes':
			return field.options.map(({ value }) => value)
		case 'email':
			return ['nobody@example.org', { person: 'email' }, { person: 'workEmail' }]
		case 'phone':
			return ['07700 900999', '0770', { person: 'mobile' }]
		case 'password':
			return ['sh0rt-1', 'never-used-before-1']
		default:
			return ['nonsense']
	}
}

/** Every code that was ever sent in this attempt: superseded, used, expired or live, and for whatever purpose. */
export function codesSeen({ devices: { inbox, phone }, codes }: World): readonly string[] {
	const texts = [
		...inbox.emails.flatMap(({ paragraphs }) => paragraphs),
		...phone.texts.map(({ body }) => body),
		...phone.calls.map(({ says }) => says),
		...Object.values(codes).map(({ code }) => code)
	]
	return distinct(texts.flatMap((text) => text.match(/\b\d{6}\b/g) ?? []))
}

/** What an authenticator app has shown lately, or is about to show. */
function totpSeen({ accounts }: World): readonly Fill[string][] {
	const services = Object.keys(accounts).filter((service) => accounts[service]?.totpSecret != null)
	return services.flatMap((totpOf) => [0, 1, 2, 3, -1, -2].map((stepsAgo) => ({ totpOf, stepsAgo })))
}

/** Until the next thing that happens, and to the end of every wait there is. */
function waits(world: World): JourneyEvent[] {
	const ends = [
		nextDue(world),
		...Object.values(world.codes).map(({ expiresAt }) => expiresAt),
		...Object.values(world.tallies).map((tally) => tally?.closedUntil),
		...Object.values(world.periods).map(({ until }) => until),
		...Object.values(world.accounts).map(({ lockedUntil }) => (lockedUntil === NEVER ? null : lockedUntil))
	]
	return distinct(ends).flatMap((now) => (now != null && now > world.now ? { type: 'clock.tick', now } : []))
}

/** Nothing, where it can't be done: a code that has not been sent can't be read off. */
function eventFor(read: () => { type: string } | undefined): JourneyEvent[] {
	try {
		return [read() ?? []].flat() as JourneyEvent[]
	} catch {
		return []
	}
}

export function distinct<T>(values: readonly T[]): T[] {
	return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}

/** Judging takes its time, and always comes to the same. */
export function rememberingJudge(): Judge {
	const judge = newJudge()
	const inWorld = new Map<string, Judge>()
	return (text, policy, world) => {
		const judgeOf = inWorld.get(world.person.id) ?? remembered((typed, by) => judge(typed, by, world))
		inWorld.set(world.person.id, judgeOf)
		return judgeOf(text, policy, world)
	}
}

function remembered<A extends string | null, B extends string | null, T>(find: (a: A, b: B) => T): (a: A, b: B) => T {
	const found = new Map<string, T>()
	return (a, b) => {
		const key = JSON.stringify([a, b])
		const value = found.get(key) ?? find(a, b)
		found.set(key, value)
		return value
	}
}
