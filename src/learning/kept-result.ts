import type { Instant } from '../time/time.ts'
import type { Scorecard } from './scorecard.ts'

/** What a list says of an attempt that came to its end: read from the log when it ended, so that no list has to replay it. */
export interface KeptResult {
	passed: boolean
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

export function keptResultOf(
	{ passed, right, decisions, wrongTurns, help, recovered, unsafe, activeMs }: Scorecard,
	at: Instant
): KeptResult {
	return {
		passed,
		right,
		decisions: decisions.length,
		wrongTurns,
		nudges: help.nudge,
		wheres: help.where,
		dones: help.do,
		recovered,
		unsafe: unsafe.length,
		activeMs,
		at
	}
}
