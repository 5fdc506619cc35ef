import type { Journey } from '../kit/journey.ts'
import type { Walkthrough } from '../kit/walkthrough.ts'
import type { JourneyEvent } from '../kit/context.ts'
import { follow, stateOf, type JourneySnapshot } from './attempt.ts'
import type { LogEntry } from './log.ts'
import { entriesOf, type Judge } from './play.ts'

/** The shortest way that a walkthrough knows from the start to a state, as log entries; `null` when none leads there. */
export function wayTo(
	journey: Journey,
	start: JourneySnapshot,
	walkthroughs: readonly Pick<Walkthrough, 'steps'>[],
	state: string,
	judge: Judge
): readonly LogEntry[] | null {
	const ways = walkthroughs.flatMap(({ steps }) => wayBy(journey, start, steps, state, judge) ?? [])
	return ways.reduce<LogEntry[] | null>((best, way) => (best && best.length <= way.length ? best : way), null)
}

function wayBy(
	journey: Journey,
	start: JourneySnapshot,
	steps: Walkthrough['steps'],
	state: string,
	judge: Judge
): [LogEntry[]] | null {
	const way: LogEntry[] = []
	let snapshot = start
	for (const step of steps) {
		if (stateOf(snapshot) === state) return [way]
		const entries = entriesWherePossible(journey, snapshot, step, judge)
		if (!entries) return null
		for (const entry of entries) {
			way.push(entry)
			snapshot = follow(journey, snapshot, { at: entry.at, event: entry.event as JourneyEvent })
		}
	}
	return stateOf(snapshot) === state ? [way] : null
}

/** A fault that was armed on top of the scenario can stop a walkthrough that was not written for it. */
function entriesWherePossible(...step: Parameters<typeof entriesOf>): readonly LogEntry[] | null {
	try {
		return entriesOf(...step)
	} catch {
		return null
	}
}
