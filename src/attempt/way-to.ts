import type { Journey, JourneyFolder } from '../kit/journey.ts'
import { editionsOf, type Scenario } from '../kit/scenario.ts'
import type { Step } from '../kit/walkthrough.ts'
import { beginningOf, type Way, type WaysOfJourney } from '../kit/ways.ts'
import type { Edition } from '../rules/sourced.ts'
import { stateOf, type JourneySnapshot } from './attempt.ts'
import type { Judge } from './judge.ts'
import type { LogEvent } from './log.ts'
import { playSteps } from './play.ts'

/** A beginning from which a way to a state is known. */
export interface Beginning {
	scenario: Scenario
	edition: Edition
	way: Way
}

/**
 * The beginnings from which a state can be reached, those in the edition that is offered first before the others, and of each
 * edition the one in which it is met on the usual ways. `ways` is empty for a journey without such data: then its own
 * walkthroughs tell. None for a state that the journey does not have.
 */
export function beginningsOf(folder: JourneyFolder, ways: WaysOfJourney, state: string): readonly Beginning[] {
	if (!Object.hasOwn(folder.journey.flow.states, state)) return []
	return folder.journey.editions.flatMap(({ id: edition }) => {
		const offered = folder.scenarios.filter((scenario) =>
			editionsOf(folder.journey, scenario).some(({ id }) => id === edition)
		)
		return offered
			.flatMap((scenario): Beginning[] => {
				const known = ways[beginningOf(scenario.id, edition)]?.[state]
				const way = known ?? wayInWalkthroughs(folder, scenario, edition, state)
				return way ? [{ scenario, edition, way }] : []
			})
			.toSorted((one, other) => detour(folder, one) - detour(folder, other))
	})
}

/** The steps of a way; `null` where the walkthrough that it follows is gone. */
export function stepsOf({ walkthroughs }: Pick<JourneyFolder, 'walkthroughs'>, way: Way): readonly Step[] | null {
	if (!isOfWalkthrough(way)) return way
	const [id, count] = way
	return walkthroughs.find((walkthrough) => walkthrough.id === id)?.steps.slice(0, count) ?? null
}

/** The log of a way that is taken from here; `null` where it does not lead to the state, as with a fault on top. */
export function wayTo(
	journey: Journey,
	start: JourneySnapshot,
	steps: readonly Step[],
	state: string,
	judge: Judge
): readonly LogEvent[] | null {
	const { results, stopped } = playSteps(journey, start, steps, judge)
	const arrives = stopped === null && stateOf(results.at(-1)?.after ?? start) === state
	return arrives ? results.flatMap(({ entries }) => entries) : null
}

function isOfWalkthrough(way: Way): way is readonly [string, number] {
	return typeof way[0] === 'string'
}

/** How far a way is from what is usually done in its scenario. */
function detour({ walkthroughs }: JourneyFolder, { scenario, way }: Beginning): number {
	if (!isOfWalkthrough(way)) return way.length === 0 ? 0 : 3
	const followed = walkthroughs.find(({ id }) => id === way[0])
	if (followed?.scenario !== scenario.id) return 2
	return followed.strays ? 1 : 0
}

function wayInWalkthroughs(
	{ walkthroughs }: JourneyFolder,
	scenario: Scenario,
	edition: Edition,
	state: string
): Way | null {
	for (const walkthrough of walkthroughs) {
		if (walkthrough.scenario !== scenario.id || walkthrough.edition !== edition) continue
		const { id, steps, ends } = walkthrough
		const index = steps.findIndex((step) => 'on' in step && step.on === state)
		if (index >= 0) return [id, index]
		if (ends === state) return [id, steps.length]
	}
	return null
}
