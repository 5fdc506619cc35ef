import { isOwnId, type About } from '../../kit/about.ts'
import type { Scenario } from '../../kit/scenario.ts'
import { shelf } from './shelf.svelte.ts'

const scenariosIn = import.meta.glob<readonly Scenario[]>('../../journeys/*/scenarios.ts', {
	eager: true,
	import: 'scenarios'
})

/** How each of these journeys can begin. One that was brought in is read for it; where it can't be, no way is known. */
export function scenariosOf(
	abouts: readonly About[]
): Promise<readonly { about: About; scenarios: readonly Scenario[] }[]> {
	return Promise.all(
		abouts.map(async (about) => ({
			about,
			scenarios: isOwnId(about.id)
				? await shelf.load(about.id).then(
						(folder) => folder?.scenarios ?? [],
						() => []
					)
				: (scenariosIn[`../../journeys/${about.id}/scenarios.ts`] ?? [])
		}))
	)
}
