import { expect, it, vi } from 'vitest'
import { moveTo, stateOf, type JourneySnapshot } from '../../../src/attempt/attempt.ts'
import { toMillis } from '../../../src/time/time.ts'
import { folders, walked } from '../journeys/journeys.ts'

/** A year, as an address can ask for; and an age, as a file can. */
const FAR = ['P365D', 'P36500000D'] as const
const MOST = 150

const transitions = vi.hoisted(() => ({ count: 0 }))
vi.mock(import('xstate'), async (original) => {
	const xstate = await original()
	const counted: typeof xstate.transition = (...given) => {
		transitions.count += 1
		return xstate.transition(...given)
	}
	return { ...xstate, transition: counted }
})

it.each(folders)(
	'the clock of $folder can be moved on from any state as far as one likes, at a bounded cost',
	(folder) => {
		const met = new Map<string, JourneySnapshot>()
		for (const walkthrough of folder.walkthroughs) {
			for (const { after } of walked(folder, walkthrough)) met.set(`${walkthrough.scenario} ${stateOf(after)}`, after)
		}
		expect(met.size).toBeGreaterThan(0)
		for (const [where, snapshot] of met) {
			const costs = FAR.map((wait) => {
				const before = transitions.count
				moveTo(folder.journey, snapshot, snapshot.context.world.now + toMillis(wait))
				return transitions.count - before
			})
			expect(Math.max(...costs), where).toBeLessThanOrEqual(MOST)
		}
	}
)
