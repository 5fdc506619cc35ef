import { loadBreachFilter } from '../rules/breached-passwords.ts'
import { catalogue, loadJourney, loadWays } from './shelf/catalogue.ts'
import { keeping } from './attempt/keeping.svelte.ts'

/** What fetches the database, the list of breached passwords, each journey and the ways to its states. */
export const preloaded: readonly (() => Promise<unknown>)[] = [
	() => keeping.open(),
	loadBreachFilter,
	...catalogue.map(
		({ id }) =>
			() =>
				loadJourney(id)
	),
	...catalogue.map(
		({ id }) =>
			() =>
				loadWays(id)
	)
]
