import { loadBreachFilter } from '../rules/breached-passwords.ts'
import { catalogue, loadJourney } from './catalogue.ts'
import { keeping } from './keeping.svelte.ts'

/** What fetches the database, the list of breached passwords and each journey. */
export const everything: readonly (() => Promise<unknown>)[] = [
	() => keeping.open(),
	loadBreachFilter,
	...catalogue.map(
		({ id }) =>
			() =>
				loadJourney(id)
	)
]
