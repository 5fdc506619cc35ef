import { stateOf } from '../attempt/attempt.ts'
import type { PlayedWalkthrough } from '../attempt/right-ways.ts'

/** On which page of about how many somebody stands. */
export interface Far {
	page: number
	of: number
}

/**
 * Follows somebody along the right ways, from one state to the next, and tells how far they have come: counted along the way
 * that has the fewest pages left from there; the end counts as one. `null` where no right way comes by.
 */
export function farFollower(ways: readonly PlayedWalkthrough[]): (state: string) => Far | null {
	const roads = ways.map((way) => ({ pages: pagesOf(way), place: 0 }))
	return (state) => {
		for (const road of roads) road.place = nearest(road.pages, state, road.place)
		return roads.reduce<Far | null>((found, { pages, place }) => {
			if (pages[place] !== state) return found
			const far = { page: place + 1, of: pages.length }
			return found && found.of - found.page <= far.of - far.page ? found : far
		}, null)
	}
}

/** The states of a way in their order; what happens on one page counts once. */
function pagesOf({ results }: PlayedWalkthrough): readonly string[] {
	const states = results.flatMap(({ before, after }) => [stateOf(before), stateOf(after)])
	return states.filter((state, index) => state !== states[index - 1])
}

/** A way can come by a page twice, as by the one to log in on: then it is the time nearest to where one was before. */
function nearest(pages: readonly string[], state: string, from: number): number {
	return (
		pages.reduce<number | null>((found, page, place) => {
			if (page !== state) return found
			return found !== null && Math.abs(found - from) <= Math.abs(place - from) ? found : place
		}, null) ?? from
	)
}
