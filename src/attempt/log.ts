import type { JourneyEvent } from '../kit/context.ts'
import type { Instant } from '../time/time.ts'

/** The person takes the last thing they did back. The log only grows: what was taken back stays in it. */
export interface StepBack {
	type: 'step.back'
}

/** How much help was asked for: something to think about, where to look, or to have the step done. */
export const rungs = ['nudge', 'where', 'do'] as const
export type Rung = (typeof rungs)[number]

/** The person asked the coach. After `do`, the next entry is the step that was done for them. */
export interface HelpAsked {
	type: 'help.ask'
	rung: Rung
}

/** The page itself refused what was filled in, before the service heard of it: the fields, and what their form was. */
export interface FormRefused {
	type: 'form.refuse'
	/** What is kept of what was entered: see `kept.ts`. Empty for a password, and where nothing was entered. */
	fields: readonly { name: string; entered: string }[]
}

/** What the machine never hears of. */
export type Remark = HelpAsked | FormRefused

/** Something that was done, or time that passed, as the machine takes it. */
export interface LogEvent {
	at: Instant
	event: JourneyEvent
}

/** One line of an attempt's log: the training time, and what happened then. Time is moved to `at` first. */
export interface LogEntry {
	at: Instant
	event: JourneyEvent | StepBack | Remark
}

export function isRemark(event: LogEntry['event']): event is Remark {
	return event.type === 'help.ask' || event.type === 'form.refuse'
}

export type Log = readonly LogEntry[]

/** The log as it counts, without remarks: each 'step.back' takes the last act of a person, and all that came after it, off again. */
export function withoutUndone(log: Log): readonly LogEvent[] {
	return placesThatCount(log).map((place) => log[place] as LogEvent)
}

/** The places in the log of what counts of it. */
export function placesThatCount(log: Log): readonly number[] {
	const kept: number[] = []
	/** How many were kept before each act among them. */
	const acts: number[] = []
	for (const [place, { event }] of log.entries()) {
		if (isRemark(event)) continue
		if (event.type === 'step.back') {
			kept.length = acts.pop() ?? kept.length
			continue
		}
		if (event.type !== 'clock.tick') acts.push(kept.length)
		kept.push(place)
	}
	return kept
}
