import { stateOf, type JourneySnapshot } from '../attempt/attempt.ts'
import type { Log, LogEntry, Rung } from '../attempt/log.ts'
import { walkAlong, type Walk } from '../attempt/walk.ts'
import type { JourneyFolder } from '../kit/journey.ts'
import type { UnsafeActId } from '../kit/unsafe-acts.ts'
import type { World } from '../world/world.ts'
import type { Line } from '../telling/frames.ts'
import { messagesOn, rightWaysIn, statesOn, type PlayedWalkthrough } from '../attempt/right-ways.ts'

/** What an attempt is read from: where it began, what was done, and how many entries at the start were done for the person. */
export interface Attempted {
	scenario: string
	world: World
	log: Log
	played: number
}

/** Something that went wrong, by its kind: two with the same kind and name are the same mistake made twice. */
export type Mistake =
	/** The service refused, with this message. */
	| { kind: 'message'; name: string }
	/** The way led into a state that no right way comes by. */
	| { kind: 'turn'; name: string }
	/** The page refused what was in this field, or that nothing was. */
	| { kind: 'form'; name: string }
	| { kind: 'unsafe'; name: UnsafeActId }

/** One line of a log, with how things stood, who brought it about, and what was wrong with it. */
export interface Moment extends Line {
	after: JourneySnapshot
	/** The help that was asked for with this line. */
	rung: Rung | null
	mistakes: readonly Mistake[]
	/** How often each of these mistakes has been made by then, what was taken back included. */
	times: readonly number[]
}

/**
 * A log, line by line, what was taken back included: the log only grows. Where the journey has changed since, it ends at the
 * first line that can no longer be followed.
 */
export function momentsOf(folder: JourneyFolder, attempted: Attempted): readonly Moment[] {
	return momentsReader(folder, attempted)(walkAlong(folder.journey, attempted.world, attempted.log))
}

/** Reads the walk of an attempt as it grows: what was read of it before is not read again. */
export function momentsReader(
	folder: JourneyFolder,
	{ scenario, world, played }: Omit<Attempted, 'log'>
): (walk: Walk) => readonly Moment[] {
	let moments: readonly Moment[] = []
	/** What the person did last, or asked for. */
	let latest: LogEntry['event'] | null = null
	let made = new Map<string, number>()
	let mistakesIn: ReturnType<typeof mistakesReader> | null = null

	return (walk) => {
		mistakesIn ??= mistakesReader(folder, rightWaysIn(folder, scenario, world))
		// An entry that was read may not have been kept in the end: then another one stands in its place.
		if (moments.at(-1)?.entry !== walk.log[moments.length - 1]) {
			moments = []
			latest = null
			made = new Map()
		}
		const fresh: Moment[] = []
		for (let index = moments.length; index < walk.log.length; index++) {
			const entry = walk.log[index] as LogEntry
			const after = walk.afters[index]
			if (!after) break
			const before = fresh.at(-1)?.after ?? moments.at(-1)?.after ?? walk.start
			const mistakes = mistakesIn(entry, before, after)
			fresh.push({
				index,
				entry,
				before,
				after,
				by: doerOf(index, entry),
				rung: rungOf(entry),
				mistakes,
				times: mistakes.map(count)
			})
			if (index >= played && entry.event.type !== 'clock.tick') latest = entry.event
		}
		if (fresh.length > 0) moments = [...moments, ...fresh]
		return moments
	}

	function doerOf(index: number, { event }: LogEntry): Moment['by'] {
		if (index < played) return 'played'
		if (event.type === 'clock.tick') return 'time'
		return latest?.type === 'help.ask' && latest.rung === 'do' ? 'coach' : 'person'
	}

	function count({ kind, name }: Mistake): number {
		const key = `${kind} ${name}`
		const times = (made.get(key) ?? 0) + 1
		made.set(key, times)
		return times
	}
}

function rungOf({ event }: LogEntry): Rung | null {
	return event.type === 'help.ask' ? event.rung : null
}

/** What was wrong with an entry, judged by the ways that are right from its beginning. */
function mistakesReader({ coaching }: JourneyFolder, ways: readonly PlayedWalkthrough[]) {
	const right = statesOn(ways)
	const unavoidable = messagesOn(ways)

	return ({ event }: LogEntry, from: JourneySnapshot, to: JourneySnapshot): readonly Mistake[] => {
		if (event.type === 'step.back') return []
		if (event.type === 'form.refuse') return event.fields.map(({ name }) => ({ kind: 'form', name }))
		const { problem, unsafe } = to.context
		const mistakes: Mistake[] = unsafe.slice(from.context.unsafe.length).map((name) => ({ kind: 'unsafe', name }))
		// A press clears what was said before: what is said after it is the answer to it.
		const isRefused = problem !== null && 'answers' in event
		if (isRefused && !unavoidable.has(problem.message)) mistakes.push({ kind: 'message', name: problem.message })
		const state = stateOf(to)
		const strays = state !== stateOf(from) && !right.has(state) && coaching.turns[state] !== undefined
		if (strays && right.has(stateOf(from))) mistakes.push({ kind: 'turn', name: state })
		return mistakes
	}
}
