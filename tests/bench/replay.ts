import { transition } from 'xstate'
import { begin, replay, type JourneySnapshot } from '../../src/attempt/attempt.ts'
import { withoutUndone, type LogEntry } from '../../src/attempt/log.ts'
import type { JourneyEvent } from '../../src/kit/context.ts'
import { nextDue } from '../../src/world/world.ts'
import { folders, played, startOf } from '../unit/journeys/journeys.ts'

export interface ReplaySpeed {
	journey: string
	events: number
	/** Events a second. */
	replay: number
	bare: number
}

const ROUNDS = 5
const EVENTS = 10_000

/** How fast logs are replayed, beside bare `transition()` given the very same events, clock ticks included. */
export function replaySpeeds(): readonly ReplaySpeed[] {
	return folders.map((folder) => {
		const { journey } = folder
		const attempts = folder.walkthroughs.map((walkthrough) => {
			const start = startOf(folder, walkthrough.scenario, walkthrough)
			const { log } = played(folder, walkthrough)
			return {
				start,
				log,
				events: expanded(start, log, (snapshot, event) => transition(journey.machine, snapshot, event)[0])
			}
		})
		const perRound = attempts.reduce((sum, { events }) => sum + events.length, 0)
		const repeats = Math.ceil(EVENTS / perRound)
		const events = perRound * repeats
		const replayAll = () => {
			for (let n = 0; n < repeats; n += 1) {
				for (const { start, log } of attempts) replay(journey, start.context.world, log)
			}
		}
		const takeAll = () => {
			for (let n = 0; n < repeats; n += 1) {
				for (const attempt of attempts) {
					let snapshot = begin(journey, attempt.start.context.world)
					for (const event of attempt.events) snapshot = transition(journey.machine, snapshot, event)[0]
				}
			}
		}
		// In turn: what the machine does besides, it does to both.
		const rounds = Array.from({ length: ROUNDS }, () => ({ replay: seconds(replayAll), bare: seconds(takeAll) }))
		const fastest = (what: 'replay' | 'bare') => events / Math.min(...rounds.map((round) => round[what]))
		return { journey: journey.id, events, replay: fastest('replay'), bare: fastest('bare') }
	})
}

/** The events that a log comes down to: each move of the clock, stopping where something falls due, and each act. */
function expanded(
	start: JourneySnapshot,
	log: readonly LogEntry[],
	take: (snapshot: JourneySnapshot, event: JourneyEvent) => JourneySnapshot
): readonly JourneyEvent[] {
	const events: JourneyEvent[] = []
	let snapshot = start
	const add = (event: JourneyEvent) => {
		events.push(event)
		snapshot = take(snapshot, event)
	}
	for (const { at, event } of withoutUndone(log)) {
		while (snapshot.context.world.now < at) {
			add({ type: 'clock.tick', now: Math.min(nextDue(snapshot.context.world) ?? at, at) })
		}
		if (event.type !== 'clock.tick') add(event)
	}
	return events
}

/** Of the processor, not of the clock on the wall: while something else runs, this does not. */
function seconds(work: () => void): number {
	const before = process.cpuUsage()
	work()
	const { user, system } = process.cpuUsage(before)
	return (user + system) / 1_000_000
}
