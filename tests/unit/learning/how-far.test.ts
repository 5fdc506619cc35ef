import { describe, expect, it } from 'vitest'
import { stateOf } from '../../../src/attempt/attempt.ts'
import { farFollower, type Far } from '../../../src/learning/how-far.ts'
import { rightWaysIn, type PlayedWalkthrough } from '../../../src/attempt/right-ways.ts'
import { folders, startOf } from '../journeys/journeys.ts'

const beginnings = folders.flatMap((folder) =>
	folder.scenarios.map(({ id }) => ({ where: `${folder.folder}, ${id}`, folder, scenario: id }))
)

describe('how far one has come', () => {
	it.each(beginnings)(
		'begins with 1, ends with the end, and is not told off the way: $where',
		({ folder, scenario }) => {
			const { world } = startOf(folder, scenario).context
			const ways = rightWaysIn(folder, scenario, world)
			expect(ways.length).toBeGreaterThan(0)
			for (const { results } of ways) {
				const states = results.flatMap(({ before, after }) => [stateOf(before), stateOf(after)])
				for (const index of states.keys()) {
					const { page = 0, of = 0 } = howFar(ways, states.slice(0, index + 1)) ?? {}
					expect(page).toBeGreaterThan(0)
					expect(page).toBeLessThanOrEqual(of)
				}
				expect(howFar(ways, states.slice(0, 1))?.page).toBe(1)
				const end = howFar(ways, states)
				expect(end?.page).toBe(end?.of)
				expect(howFar(ways, [...states, 'elsewhere'])).toBe(null)
			}
		}
	)

	it('counts one page at a time, also on a page that the way comes by twice', () => {
		const folder = folders.find(({ journey }) => journey.id === 'nhsmail-password-reset')
		if (!folder) throw new Error('No journey "nhsmail-password-reset"')
		const { world } = startOf(folder, 'forgotten').context
		const way = rightWaysIn(folder, 'forgotten', world).slice(0, 1)
		const states = way.flatMap(({ results }) =>
			results.flatMap(({ before, after }) => [stateOf(before), stateOf(after)])
		)
		const pages = states.filter((state, index) => state !== states[index - 1])
		expect(new Set(pages).size).toBeLessThan(pages.length)
		expect(pages.map((_, index) => howFar(way, pages.slice(0, index + 1)))).toEqual(
			pages.map((_, index) => ({ page: index + 1, of: pages.length }))
		)
		const [first = '', second = '', third = ''] = pages
		expect(howFar(way, [first, second, third, first])?.page).toBe(1)
	})
})

/** What is told after the last of these states. */
function howFar(ways: readonly PlayedWalkthrough[], states: readonly string[]): Far | null {
	const follow = farFollower(ways)
	return states.map((state) => follow(state)).at(-1) ?? null
}
