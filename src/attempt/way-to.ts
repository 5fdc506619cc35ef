import type { Journey } from '../kit/journey.ts'
import type { Walkthrough } from '../kit/walkthrough.ts'
import { follow, stateOf, type JourneySnapshot } from './attempt.ts'
import type { LogEvent } from './log.ts'
import { entriesOf, type Judge } from './play.ts'

/**
 * The shortest way that a walkthrough knows from the start to a state, as log entries; `null` when none leads there. Each is
 * walked with a judge of its own, which knows no passwords of the others.
 */
export function wayTo(
	journey: Journey,
	start: JourneySnapshot,
	walkthroughs: readonly Pick<Walkthrough, 'steps'>[],
	state: string,
	newJudge: () => Judge
): readonly LogEvent[] | null {
	const ways = walkthroughs.flatMap(({ steps }) => wayBy(journey, start, steps, state, newJudge()) ?? [])
	return ways.reduce<LogEvent[] | null>((best, way) => (best && best.length <= way.length ? best : way), null)
}

function wayBy(
	journey: Journey,
	start: JourneySnapshot,
	steps: Walkthrough['steps'],
	state: string,
	judge: Judge
): [LogEvent[]] | null {
	const way: LogEvent[] = []
	let snapshot = start
	for (const step of steps) {
		if (stateOf(snapshot) === state) return [way]
		const entries = entriesWherePossible(journey, snapshot, step, judge)
		if (!entries) return null
		for (const entry of entries) {
			way.push(entry)
			snapshot = follow(journey, snapshot, entry)
		}
	}
	return stateOf(snapshot) === state ? [way] : null
}

/** A fault that was armed on top of the scenario can stop a walkthrough that was not written for it. */
function entriesWherePossible(...step: Parameters<typeof entriesOf>): readonly LogEvent[] | null {
	try {
		return entriesOf(...step)
	} catch {
		return null
	}
}
