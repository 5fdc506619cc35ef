import { initialTransition, transition, type SnapshotFrom } from 'xstate'
import type { JourneyEvent } from '../kit/context.ts'
import type { Journey, JourneyMachine } from '../kit/journey.ts'
import type { Screen } from '../kit/screen.ts'
import type { Instant } from '../time/time.ts'
import { nextDue, nextDueBesideSignIns, type World } from '../world/world.ts'
import { withoutUndone, type LogEvent, type Log } from './log.ts'

export type JourneySnapshot = SnapshotFrom<JourneyMachine>

/** Where an attempt begins. Throws where none can: XState keeps such an error to itself, in a snapshot that goes nowhere. */
export function begin(journey: Journey, world: World): JourneySnapshot {
	const [snapshot] = initialTransition(journey.machine, { world })
	if (snapshot.status === 'error') throw snapshot.error
	return snapshot
}

/** One event, taken at once: time is not moved. */
export function take(journey: Journey, snapshot: JourneySnapshot, event: JourneyEvent): JourneySnapshot {
	return transition(journey.machine, snapshot, event)[0]
}

/**
 * Lets the training clock run to `at`, stopping at every instant at which something falls due, so that an expiry is noticed
 * before the post that comes after it. RangeError when `at` lies in the past.
 *
 * Devices that sign in with an old password, and the locks that follow, would go on for ever: once the page has stood still
 * over several of them, they are not stopped at any more.
 */
export function moveTo(journey: Journey, snapshot: JourneySnapshot, at: Instant, taking = take): JourneySnapshot {
	let moved = snapshot
	let stoodStill = 0
	for (;;) {
		const { world } = moved.context
		if (world.now === at) return moved
		const due = stoodStill < SEEN_ENOUGH ? nextDue(world) : nextDueBesideSignIns(world)
		const before = moved
		moved = taking(journey, moved, { type: 'clock.tick', now: due === null ? at : Math.min(due, at) })
		stoodStill = stateOf(moved) === stateOf(before) ? stoodStill + 1 : 0
	}
}

/** More stops than a try, its lock and the end of it make, for each of a person's devices. */
const SEEN_ENOUGH = 32

/** One line of a log: time is moved, then the event is taken. `taking` sees each event, those of the clock on the way too. */
export function follow(
	journey: Journey,
	snapshot: JourneySnapshot,
	{ at, event }: LogEvent,
	taking = take
): JourneySnapshot {
	const moved = moveTo(journey, snapshot, at, taking)
	return event.type === 'clock.tick' ? moved : taking(journey, moved, event)
}

/**
 * The same, or `null` when nothing takes the event: a second click, or a press at the very instant at which its page goes.
 * Such an entry has no place in a log, which `restore` reads as all that could be done.
 */
export function tryToFollow(
	journey: Journey,
	snapshot: JourneySnapshot,
	{ at, event }: LogEvent
): JourneySnapshot | null {
	const moved = moveTo(journey, snapshot, at)
	if (event.type === 'clock.tick') return moved
	return moved.can(event) ? take(journey, moved, event) : null
}

/** A whole log, from its beginning. */
export function replay(journey: Journey, world: World, log: Log): JourneySnapshot {
	return withoutUndone(log).reduce((snapshot, entry) => follow(journey, snapshot, entry), begin(journey, world))
}

/** Where the trainee stands. */
export function stateOf(snapshot: JourneySnapshot): string {
	return snapshot.value as string
}

/** The page on show. */
export function screenOf(journey: Journey, snapshot: JourneySnapshot): Screen {
	const state = stateOf(snapshot)
	const screen = journey.screens[journey.flow.states[state]?.meta.screen ?? '']
	if (!screen) throw new Error(`The state "${state}" of ${journey.id} has no screen`)
	return screen
}

/** The end that has been reached, or `null` while the journey goes on. */
export function endOf(journey: Journey, snapshot: JourneySnapshot): 'good' | 'elsewhere' | null {
	return journey.flow.states[stateOf(snapshot)]?.meta.end ?? null
}
