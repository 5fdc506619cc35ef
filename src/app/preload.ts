import { loadBreachFilter } from '../rules/breached-passwords.ts'
import { builtIn, loadBuiltIn, loadWays } from './shelf/built-in.ts'
import { loadSearch } from './choose/load-search.ts'
import { keeping } from './keeping/keeping.svelte.ts'

/** What fetches the database, the search, the list of breached passwords, what reads a journey from a file, each journey and the ways to its states. */
export const preloaded: readonly (() => Promise<unknown>)[] = [
	() => keeping.open(),
	loadSearch,
	loadBreachFilter,
	() => import('./shelf/open-journey.ts'),
	...builtIn.map(
		({ id }) =>
			() =>
				loadBuiltIn(id)
	),
	...builtIn.map(
		({ id }) =>
			() =>
				loadWays(id)
	)
]
