import { toMillis, type Duration, type Instant } from '../time/time.ts'

/**
 * How long after a success the next cold test falls due, and after each one passed when it was due. Our assumption: a plain
 * ladder, because with a dozen journeys there is too little to fit a memory model to, and anybody can see why something is due.
 */
const LADDER: readonly Duration[] = ['P1D', 'P3D', 'P7D', 'P14D', 'P30D', 'P60D', 'P120D']

export interface Outcome {
	journeyId: string
	mode: string
	passed: boolean
	/** Real time at which it ended. */
	at: Instant
}

export interface ComingBack {
	journeyId: string
	/** Real time from which the next cold test is due. */
	dueAt: Instant
	/** The rung of the ladder it stands on, from 0. */
	rung: number
}

/**
 * When each journey is to be tested again; one that was never passed is not among them. A test passed before it was due changes
 * nothing: it was not cold. One that was failed begins the ladder again.
 */
export function comingBack(outcomes: readonly Outcome[]): readonly ComingBack[] {
	const found = new Map<string, ComingBack>()
	for (const { journeyId, mode, passed, at } of outcomes.toSorted((one, other) => one.at - other.at)) {
		const now = found.get(journeyId)
		if (!now && passed) found.set(journeyId, stand(journeyId, 0, at))
		if (!now || mode !== 'test') continue
		if (!passed) found.set(journeyId, stand(journeyId, 0, at))
		else if (at >= now.dueAt) found.set(journeyId, stand(journeyId, Math.min(now.rung + 1, LADDER.length - 1), at))
	}
	return [...found.values()].toSorted((one, other) => one.dueAt - other.dueAt)
}

function stand(journeyId: string, rung: number, at: Instant): ComingBack {
	return { journeyId, rung, dueAt: at + toMillis(LADDER[rung] ?? 'P1D') }
}
