import type { JourneyEvent } from '../kit/context.ts'
import type { Instant } from '../time/time.ts'

/** The person takes the last thing they did back. The log only grows: what was taken back stays in it. */
export interface StepBack {
	type: 'step.back'
}

/** One line of an attempt's log: the training time, and what happened then. Time is moved to `at` first. */
export interface LogEntry {
	at: Instant
	event: JourneyEvent | StepBack
}

export type Log = readonly LogEntry[]

/** The log as it counts: each 'step.back' takes the last act of a person, and all that came after it, off again. */
export function effective(log: Log): readonly { at: Instant; event: JourneyEvent }[] {
	const kept: { at: Instant; event: JourneyEvent }[] = []
	for (const { at, event } of log) {
		if (event.type !== 'step.back') {
			kept.push({ at, event })
			continue
		}
		const lastAct = lastActIn(kept)
		if (lastAct >= 0) kept.length = lastAct
	}
	return kept
}

/** Whether there is anything to take back. */
export function canStepBack(log: Log): boolean {
	return lastActIn(effective(log)) >= 0
}

function lastActIn(entries: readonly { event: JourneyEvent }[]): number {
	return entries.findLastIndex(({ event }) => event.type !== 'clock.tick')
}
