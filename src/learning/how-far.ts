import { stateOf } from '../attempt/attempt.ts'
import type { Way } from './right-ways.ts'

/**
 * On which page of about how many somebody stands who has come through these states, counted along the right way that has the
 * fewest pages left from there; the end counts as one. `null` where no right way comes by the last of them.
 */
export function howFar(ways: readonly Way[], states: readonly string[]): { page: number; of: number } | null {
	const found = ways.map(pagesOf).flatMap((pages) => {
		const place = placeIn(pages, states)
		return pages[place] === states.at(-1) ? [{ page: place + 1, of: pages.length }] : []
	})
	return found.toSorted((one, other) => one.of - one.page - (other.of - other.page))[0] ?? null
}

/** The states of a way in their order; what happens on one page counts once. */
function pagesOf({ stands }: Way): readonly string[] {
	const states = stands.flatMap(({ before, after }) => [stateOf(before), stateOf(after)])
	return states.filter((state, index) => state !== states[index - 1])
}

/** A way can come by a page twice, as by the one to log in on: then it is the time nearest to where one was before. */
function placeIn(pages: readonly string[], states: readonly string[]): number {
	return states.reduce((place, state) => {
		const times = pages.flatMap((page, index) => (page === state ? [index] : []))
		const nearest = times.toSorted((one, other) => Math.abs(one - place) - Math.abs(other - place))[0]
		return nearest ?? place
	}, 0)
}
