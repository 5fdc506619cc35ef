import type { Journey } from '../kit/journey.ts'
import type { Instant } from '../time/time.ts'
import type { World } from '../world/world.ts'
import { begin, moveTo, tryToFollow, type JourneySnapshot } from './attempt.ts'
import { isRemark, placesThatCount, type Log, type LogEntry } from './log.ts'

/**
 * An attempt as far as its log has been walked, one entry after another. It keeps where each entry led, so that a step back, a
 * look at an earlier line, or one entry more costs the same at any length of the log. Values, never changed: one that could
 * not be kept is simply not gone on from.
 */
export interface Walk {
	readonly start: JourneySnapshot
	readonly log: Log
	/**
	 * Where each entry of the log led; `null` from the first one on that can no longer be followed. Such a one was taken back
	 * later, or the walk would end before it.
	 */
	readonly afters: readonly (JourneySnapshot | null)[]
	/** How things stand. */
	readonly snapshot: JourneySnapshot
	/** What counts of the log by now, without remarks; the latest on top. */
	readonly counted: Counted | null
}

/** A deed that counts, on those before it. */
interface Counted {
	readonly after: JourneySnapshot
	/** What still counts after a step back; `null` where there is nothing to take back. */
	readonly back: { readonly to: Counted | null } | null
}

export function beginWalk(journey: Journey, world: World): Walk {
	const start = begin(journey, world)
	return { start, log: [], afters: [], snapshot: start, counted: null }
}

/** One entry more; `null` when nothing takes it. */
export function walkOn(journey: Journey, walk: Walk, entry: LogEntry): Walk | null {
	const led = lead(journey, walk, entry)
	return led && { ...walk, ...led, log: [...walk.log, entry], afters: [...walk.afters, led.snapshot] }
}

/**
 * A whole log, as far as each entry that counts in the end can be followed. What was taken back later may have become
 * impossible meanwhile: it is passed over.
 */
export function walkAlong(journey: Journey, world: World, log: Log): Walk {
	const { start } = beginWalk(journey, world)
	const counts = new Set(placesThatCount(log))
	const afters: (JourneySnapshot | null)[] = []
	let stand: Position = { start, snapshot: start, counted: null }
	let isLost = false
	for (const [index, entry] of log.entries()) {
		const led = lead(journey, stand, notBefore(stand, entry))
		if (!led && counts.has(index)) break
		isLost ||= !led
		stand = { start, ...(led ?? passedOver(stand, entry)) }
		afters.push(isLost ? null : stand.snapshot)
	}
	return { ...stand, log: afters.length === log.length ? log : log.slice(0, afters.length), afters }
}

/** Lets the clock run, without an entry. */
export function waited(journey: Journey, walk: Walk, until: Instant): Walk {
	const at = Math.max(until, walk.snapshot.context.world.now)
	return { ...walk, snapshot: moveTo(journey, walk.snapshot, at) }
}

/** Whether there is anything to take back. */
export function canStepBack({ counted }: Pick<Walk, 'counted'>): boolean {
	return counted?.back != null
}

/** How things stood after so many entries. */
export function standAfter({ start, afters }: Walk, length: number): JourneySnapshot {
	return afters.slice(0, length).findLast((after) => after !== null) ?? start
}

type Position = Pick<Walk, 'start' | 'snapshot' | 'counted'>
type Led = Pick<Walk, 'snapshot' | 'counted'>

function lead(journey: Journey, stand: Position, { at, event }: LogEntry): Led | null {
	if (isRemark(event)) return { snapshot: moveTo(journey, stand.snapshot, at), counted: stand.counted }
	if (event.type === 'step.back') {
		const counted = stand.counted?.back ? stand.counted.back.to : stand.counted
		return { snapshot: counted?.after ?? stand.start, counted }
	}
	const snapshot = tryToFollow(journey, stand.snapshot, { at, event })
	return snapshot && { snapshot, counted: stack(stand.counted, event.type, snapshot) }
}

function stack(below: Counted | null, type: string, after: JourneySnapshot): Counted {
	return { after, back: type === 'clock.tick' ? (below?.back ?? null) : { to: below } }
}

/** It leads nowhere, and is there to be taken back. */
function passedOver({ snapshot, counted }: Position, { event }: LogEntry): Led {
	return { snapshot, counted: stack(counted, event.type, snapshot) }
}

/** A log from outside may say that something was before what stands above it. */
function notBefore({ snapshot }: Position, entry: LogEntry): LogEntry {
	const { now } = snapshot.context.world
	return entry.event.type === 'step.back' || entry.at >= now ? entry : { ...entry, at: now }
}
