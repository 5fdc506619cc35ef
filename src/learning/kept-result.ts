import type { Instant } from '../time/time.ts'
import type { Scorecard } from './scorecard.ts'

/** What a list says of an attempt that came to its end: read from the log when it ended, so that no list has to replay it. */
export interface KeptResult {
	passed: boolean
	/** Whether it shows that the person can do the journey; missing in what was kept before there were core tests. */
	certifies?: boolean
	/** The title of its beginning; missing likewise. */
	beginning?: string
	/** Decisions that were right at the first try, and how many there were. */
	right: number
	decisions: number
	wrongTurns: number
	/** How often each rung of help was asked for. */
	nudges: number
	wheres: number
	dones: number
	recovered: number
	unsafe: number
	activeMs: number
	/** Real time at which the end was reached first. */
	at: Instant
}

/** The result of an attempt that stands at its end, for the first time or again: then `earlier` is what was kept of it. */
export function keptResultOf(card: Scorecard, now: Instant, earlier: KeptResult | null = null): KeptResult {
	const { certifies, beginning, right, decisions, wrongTurns, help, recovered, unsafe, activeMs } = card
	const isOfBefore = earlier !== null && earlier.certifies === undefined
	return {
		// What was passed before there were core tests stays so, unless something unsafe was done since.
		passed: isOfBefore ? earlier.passed && unsafe.length === 0 : card.passed,
		...(!isOfBefore && { certifies }),
		beginning,
		right,
		decisions: decisions.length,
		wrongTurns,
		nudges: help.nudge,
		wheres: help.where,
		dones: help.do,
		recovered,
		unsafe: unsafe.length,
		activeMs,
		at: earlier?.at ?? now
	}
}
