import { loadBreachFilter } from '../rules/breached-passwords.ts'
import { catalogue, loadJourney } from './catalogue.ts'
import { keeping } from './keeping.svelte.ts'

/** All journeys, the list of breached passwords and the database. */
export async function loadEverything(): Promise<void> {
	await Promise.all([keeping.open(), loadBreachFilter(), ...catalogue.map(({ id }) => loadJourney(id))])
}
