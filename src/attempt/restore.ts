import type { Journey } from '../kit/journey.ts'
import type { Instant } from '../time/time.ts'
import type { World } from '../world/world.ts'
import type { JourneySnapshot } from './attempt.ts'
import { withoutUndone, type LogEvent, type Log } from './log.ts'
import { waited, walkAlong, type Walk } from './walk.ts'

/**
 * What became of a kept attempt. `restored`: it stands where it stood. `restored-in-part`: the journey has changed since, and
 * `kept` of its `of` steps still make sense; the walk stands after the last of them, where nothing takes the `next` one.
 */
export type Restored =
	| ({ outcome: 'restored' } & Walked)
	| ({ outcome: 'restored-in-part'; kept: number; of: number; next: LogEvent } & Walked)

/** Where it stands now, and what of its log led there. */
interface Walked {
	walk: Walk
	snapshot: JourneySnapshot
	log: Log
}

/** Walks a kept log again, under today's journey, as far as each step can still be taken; then lets the clock run to `now`. */
export function restore(journey: Journey, { world, log, now }: { world: World; log: Log; now: Instant }): Restored {
	const walk = walkAlong(journey, world, log)
	if (walk.log.length === log.length) return { outcome: 'restored', ...standing(waited(journey, walk, now)) }
	const deeds = withoutUndone(log)
	// What has been taken back is of no use to an attempt that goes on from here, and may be what can't be followed.
	const left = walkAlong(journey, world, deeds)
	const kept = left.log.length
	return { outcome: 'restored-in-part', ...standing(left), kept, of: deeds.length, next: deeds[kept] as LogEvent }
}

function standing(walk: Walk): Walked {
	return { walk, snapshot: walk.snapshot, log: walk.log }
}
