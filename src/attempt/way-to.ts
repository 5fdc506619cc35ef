import type { Journey } from '../kit/journey.ts'
import type { Walkthrough } from '../kit/walkthrough.ts'
import { stateOf, type JourneySnapshot } from './attempt.ts'
import type { Judge } from './judge.ts'
import type { LogEvent } from './log.ts'
import { playSteps } from './play.ts'

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
	if (stateOf(start) === state) return []
	const ways = walkthroughs.flatMap(({ steps }) => {
		const { results } = playSteps(journey, start, steps, newJudge())
		const last = results.findIndex(({ after }) => stateOf(after) === state)
		return last < 0 ? [] : [results.slice(0, last + 1).flatMap(({ entries }) => entries)]
	})
	return ways.reduce<readonly LogEvent[] | null>((best, way) => (best && best.length <= way.length ? best : way), null)
}
