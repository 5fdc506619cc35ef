import { isProof } from '../modes/modes.ts'
import type { Instant } from '../time/time.ts'

/**
 * How many days after a success the next cold test falls due, and after each one passed when it was due. Our assumption: a plain
 * ladder, because with a dozen journeys there is too little to fit a memory model to, and anybody can see why something is due.
 */
const LADDER: readonly number[] = [1, 3, 7, 14, 30, 60, 120]

/** Real time, as the person's own calendar has it: days are what is shown, and they are not always 24 hours long. */
export interface Calendar {
	now: Instant
	/** The beginning of the day that comes so many days after the one of `at`. */
	dayAfter: (at: Instant, days: number) => Instant
}

export interface Outcome {
	journeyId: string
	mode: string
	passed: boolean
	/** See `Reach`. */
	certifies?: boolean | undefined
	/** Real time at which it ended. */
	at: Instant
}

export interface ComingBack {
	journeyId: string
	/** The beginning of the day on which the next cold test is due. */
	dueAt: Instant
	/** The rung of the ladder it stands on, from 0. */
	rung: number
}

/**
 * When each journey is to be tested again; one that was never passed is not among them. A test passed before it was due changes
 * nothing: it was not cold. One that was failed begins the ladder again. A test of one beginning alone climbs once the journey was
 * proven, and not before. `outcomes` come in the order in which they were kept.
 */
export function comingBack(
	outcomes: readonly Outcome[],
	{ dayAfter }: Pick<Calendar, 'dayAfter'>
): readonly ComingBack[] {
	const found = new Map<string, ComingBack>()
	const stand = (journeyId: string, rung: number, at: Instant) =>
		found.set(journeyId, { journeyId, rung, dueAt: dayAfter(at, LADDER[rung] ?? 1) })
	const proven = new Set<string>()
	for (const { journeyId, mode, passed, certifies, at } of outcomes) {
		const now = found.get(journeyId)
		if (!now && passed) stand(journeyId, 0, at)
		if (!isProof(mode)) continue
		if (passed && certifies !== false) proven.add(journeyId)
		if (!now) continue
		if (!passed) stand(journeyId, 0, at)
		else if (at >= now.dueAt && proven.has(journeyId)) stand(journeyId, Math.min(now.rung + 1, LADDER.length - 1), at)
	}
	return [...found.values()].toSorted((one, other) => one.dueAt - other.dueAt)
}
