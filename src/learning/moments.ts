import { begin, moveTo, stateOf, tryToFollow, type JourneySnapshot } from '../attempt/attempt.ts'
import { effective, isRemark, type Log, type LogEntry, type Rung } from '../attempt/log.ts'
import type { JourneyFolder } from '../kit/journey.ts'
import type { UnsafeActId } from '../kit/unsafe-acts.ts'
import type { World } from '../world/world.ts'
import { messagesOn, rightWaysIn, statesOn } from './right-ways.ts'

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
export interface Moment {
	/** Its place in the log. */
	index: number
	entry: LogEntry
	before: JourneySnapshot
	after: JourneySnapshot
	/** `played`: shown before the person's own part began. `coach`: done for them, because they asked for it. */
	by: 'person' | 'time' | 'played' | 'coach'
	/** The help that was asked for with this line. */
	rung: Rung | null
	mistakes: readonly Mistake[]
}

/**
 * A log, line by line, what was taken back included: the log only grows. Where the journey has changed since, it ends at the
 * first line that can no longer be followed.
 */
export function momentsOf(folder: JourneyFolder, { scenario, world, log, played }: Attempted): readonly Moment[] {
	const { journey, coaching } = folder
	const ways = rightWaysIn(folder, scenario, world)
	const right = statesOn(ways)
	const unavoidable = messagesOn(ways)
	const moments: Moment[] = []
	let before = begin(journey, world)

	for (const [index, entry] of log.entries()) {
		const { event } = entry
		const after = afterEntry(index, before)
		if (!after) break
		const mistakes = event.type === 'step.back' ? [] : mistakesIn(entry, before, after)
		const rung = event.type === 'help.ask' ? event.rung : null
		moments.push({ index, entry, before, after, by: doerOf(index), rung, mistakes })
		before = after
	}
	return moments

	function afterEntry(index: number, from: JourneySnapshot): JourneySnapshot | null {
		const { at, event } = log[index] as LogEntry
		if (isRemark(event)) return moveTo(journey, from, Math.max(at, from.context.world.now))
		if (event.type !== 'step.back')
			return tryToFollow(journey, from, { at: Math.max(at, from.context.world.now), event })
		let snapshot: JourneySnapshot | null = begin(journey, world)
		for (const earlier of effective(log.slice(0, index + 1)))
			snapshot = snapshot && tryToFollow(journey, snapshot, earlier)
		return snapshot
	}

	function doerOf(index: number): Moment['by'] {
		if (index < played) return 'played'
		if (log[index]?.event.type === 'clock.tick') return 'time'
		const asked = log.slice(played, index).findLast(({ event }) => event.type !== 'clock.tick')?.event
		return asked?.type === 'help.ask' && asked.rung === 'do' ? 'coach' : 'person'
	}

	function mistakesIn({ event }: LogEntry, from: JourneySnapshot, to: JourneySnapshot): readonly Mistake[] {
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
