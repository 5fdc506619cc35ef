import type { Journey } from '../kit/journey.ts'
import type { World } from '../world/world.ts'
import { begin, moveTo, tryToFollow, type JourneySnapshot } from './attempt.ts'
import { effective, type Deed, type Log } from './log.ts'
import type { Instant } from '../time/time.ts'

/**
 * What became of a kept attempt. `restored`: it stands where it stood. `restored-in-part`: the journey has changed since, and
 * `kept` of its `of` steps still make sense; the snapshot stands after the last of them, where nothing takes the `next` one.
 */
export type Restored =
	| { outcome: 'restored'; snapshot: JourneySnapshot; log: Log }
	| { outcome: 'restored-in-part'; snapshot: JourneySnapshot; log: Log; kept: number; of: number; next: Deed }

/** Walks a kept log again, under today's journey, as far as each step can still be taken; then lets the clock run to `now`. */
export function restore(journey: Journey, kept: { world: World; log: Log; now: Instant }): Restored {
	const entries = effective(kept.log)
	let snapshot = begin(journey, kept.world)
	for (const [index, entry] of entries.entries()) {
		const next = attempted(journey, snapshot, entry)
		if (!next) {
			const log = entries.slice(0, index)
			return { outcome: 'restored-in-part', snapshot, log, kept: index, of: entries.length, next: entry }
		}
		snapshot = next
	}
	const at = Math.max(kept.now, snapshot.context.world.now)
	return { outcome: 'restored', snapshot: moveTo(journey, snapshot, at), log: kept.log }
}

function attempted(journey: Journey, snapshot: JourneySnapshot, { at, event }: Deed): JourneySnapshot | null {
	return tryToFollow(journey, snapshot, { at: Math.max(at, snapshot.context.world.now), event })
}
