import { loadBreachFilter } from '../rules/breached-passwords.ts'
import { catalogue, loadJourney } from './shelf/catalogue.ts'
import { keeping } from './attempt/keeping.svelte.ts'

/** What fetches the database, the list of breached passwords and each journey. */
export const preloaded: readonly (() => Promise<unknown>)[] = [
	() => keeping.open(),
	loadBreachFilter,
	...catalogue.map(
		({ id }) =>
			() =>
				loadJourney(id)
	)
]
