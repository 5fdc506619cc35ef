import { play, type Judge } from '../../../src/attempt/play.ts'
import { begin, type JourneySnapshot } from '../../../src/attempt/attempt.ts'
import { judge } from '../../../src/attempt/judge.ts'
import { passwordMemory } from '../../../src/attempt/known-passwords.ts'
import type { JourneyFolder, Journey } from '../../../src/kit/journey.ts'
import type { Scenario } from '../../../src/kit/scenario.ts'
import type { Walkthrough } from '../../../src/kit/walkthrough.ts'
import { loadBreachFilter } from '../../../src/rules/breached-passwords.ts'
import { startingWorld } from '../../../src/scenarios/starting-world.ts'

const journeyFiles = import.meta.glob<{ journey: Journey }>('../../../src/journeys/*/journey.ts', { eager: true })
const scenarioFiles = import.meta.glob<{ scenarios: readonly Scenario[] }>('../../../src/journeys/*/scenarios.ts', { eager: true })
const walkthroughFiles = import.meta.glob<{ walkthroughs: readonly Walkthrough[] }>('../../../src/journeys/*/walkthroughs.ts', {
	eager: true
})

/** Every journey there is, with the name of its folder. */
export const folders: readonly (JourneyFolder & { folder: string })[] = Object.entries(journeyFiles).map(([path, { journey }]) => ({
	folder: path.split('/').at(-2) ?? '',
	journey,
	scenarios: scenarioFiles[path.replace('journey.ts', 'scenarios.ts')]?.scenarios ?? [],
	walkthroughs: walkthroughFiles[path.replace('journey.ts', 'walkthroughs.ts')]?.walkthroughs ?? []
}))

/** A Tuesday in spring, 09:14 in London. */
export const NOW = Date.UTC(2026, 2, 3, 9, 14)

const breached = await loadBreachFilter()

/** Judges as the page does; tells passwords apart for as long as it is used. */
export function newJudge(): Judge {
	const tokenFor = passwordMemory()
	return (text, policy, { person }) => judge(text, tokenFor(text, person), policy, person, breached)
}

export function startOf({ journey, scenarios }: JourneyFolder, id: string, seed = 20260303): JourneySnapshot {
	const scenario = scenarios.find((candidate) => candidate.id === id)
	if (!scenario) throw new Error(`${journey.id} has no scenario "${id}"`)
	return begin(journey, startingWorld(journey, scenario, { now: NOW, seed }))
}

export function played(folder: JourneyFolder, walkthrough: Walkthrough) {
	return play(folder.journey, startOf(folder, walkthrough.scenario), walkthrough, newJudge())
}
