import { describe, expect, it, vi } from 'vitest'
import { follow, stateOf, type JourneySnapshot } from '../../../src/attempt/attempt.ts'
import { entriesFor, nextStep, variantsOf } from '../../../src/learning/help.ts'
import { isGoal, rightWaysIn } from '../../../src/attempt/right-ways.ts'
import { folders, newJudge, startOf, walked, type Folder } from '../journeys/journeys.ts'

// From many places, dozens of steps each.
vi.setConfig({ testTimeout: 30_000 })

describe.each(folders)('whoever has every step of $folder done for them', (folder) => {
	it.each(folder.scenarios.map(({ id }) => id))('comes to its end: from the beginning "%s"', (scenario) => {
		const start = startOf(folder, scenario)
		expect(led(folder, scenario, start, start)).toBe('the end')
	})

	it('comes to an end from every state that a walkthrough strays into', () => {
		const stands = new Map<string, { start: JourneySnapshot; from: JourneySnapshot; scenario: string }>()
		for (const walkthrough of folder.walkthroughs) {
			const start = startOf(folder, walkthrough.scenario, walkthrough)
			for (const { after } of walked(folder, walkthrough)) {
				if (walkthrough.strays || !stands.has(stateOf(after)))
					stands.set(stateOf(after), { start, from: after, scenario: walkthrough.scenario })
			}
		}
		const lost = [...stands].map(([state, { scenario, start, from }]) => [state, led(folder, scenario, start, from)])
		expect(lost.filter(([, how]) => how !== 'the end')).toEqual([])
	})
})

/** Takes what help says until the end; what went wrong where that does not lead there. */
function led(folder: Folder, scenario: string, start: JourneySnapshot, from: JourneySnapshot) {
	const { world } = start.context
	const ways = rightWaysIn(folder, scenario, world)
	const judge = newJudge()
	const visited: string[] = []
	let snapshot = from
	for (let count = 0; count < 80; count++) {
		if (isGoal(folder, snapshot, ways) || folder.journey.flow.states[stateOf(snapshot)]?.meta.end) return 'the end'
		visited.push(stateOf(snapshot))
		const step = nextStep(folder, { scenario, world, snapshot })
		if (!step) return `no step at ${stateOf(snapshot)}`
		const tried = variantsOf(folder, snapshot, step).map((variant) =>
			entriesFor(folder, snapshot, variant, judge).reduce(
				(reached, entry) => follow(folder.journey, reached, entry),
				snapshot
			)
		)
		snapshot = tried.find(({ context }) => context.problem === null) ?? tried[0] ?? snapshot
	}
	return `still at ${stateOf(snapshot)}, after ${visited.slice(-6).join(', ')}`
}
