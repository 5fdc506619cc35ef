import type { Instant } from '../time/time.ts'

/** Something with a result, as far as its time is in question. */
export interface Ended {
	/** Real time at which it ended, by a clock that may have been wrong. */
	at: Instant
	/** Its place in the order in which results were kept; without one, its time says where it belongs. */
	order?: number
}

/**
 * In the order in which they were kept, whatever the clock said. A time later than now is that of a clock that was wrong: what
 * ended then is taken to have ended when the next one did, or, where there is no next one, now.
 */
export function inKeptOrder<T extends Ended>(ended: readonly T[], now: Instant): readonly T[] {
	const ordered = ended.toSorted((one, other) => placeOf(one) - placeOf(other) || one.at - other.at)
	let known = now
	return ordered
		.toReversed()
		.map((each) => {
			if (each.at > now) return { ...each, at: known }
			known = each.at
			return each
		})
		.toReversed()
}

function placeOf({ at, order }: Ended): number {
	return order ?? at
}
