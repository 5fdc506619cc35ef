import { transition } from 'xstate'
import { begin, replay, type JourneySnapshot } from '../../src/attempt/attempt.ts'
import { effective, type LogEntry } from '../../src/attempt/log.ts'
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
		const best = (work: () => void) => Math.max(...Array.from({ length: ROUNDS }, () => events / seconds(work)))
		return {
			journey: journey.id,
			events,
			replay: best(() => {
				for (let n = 0; n < repeats; n += 1) {
					for (const { start, log } of attempts) replay(journey, start.context.world, log)
				}
			}),
			bare: best(() => {
				for (let n = 0; n < repeats; n += 1) {
					for (const attempt of attempts) {
						let snapshot = begin(journey, attempt.start.context.world)
						for (const event of attempt.events) snapshot = transition(journey.machine, snapshot, event)[0]
					}
				}
			})
		}
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
	for (const { at, event } of effective(log)) {
		while (snapshot.context.world.now < at) {
			add({ type: 'clock.tick', now: Math.min(nextDue(snapshot.context.world) ?? at, at) })
		}
		if (event.type !== 'clock.tick') add(event)
	}
	return events
}

function seconds(work: () => void): number {
	const before = performance.now()
	work()
	return (performance.now() - before) / 1000
}
