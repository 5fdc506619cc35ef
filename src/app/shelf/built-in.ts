import type { About } from '../../kit/about.ts'
import type { Coaching } from '../../kit/coaching.ts'
import type { Journey, JourneyFolder } from '../../kit/journey.ts'
import type { Scenario } from '../../kit/scenario.ts'
import type { Walkthrough } from '../../kit/walkthrough.ts'
import type { WaysOfJourney } from '../../kit/ways.ts'

const abouts = import.meta.glob<About>('../../journeys/*/about.ts', { eager: true, import: 'about' })
const journeyOf = import.meta.glob<Journey>('../../journeys/*/journey.ts', { import: 'journey' })
const scenariosOf = import.meta.glob<readonly Scenario[]>('../../journeys/*/scenarios.ts', { import: 'scenarios' })
const walkthroughsOf = import.meta.glob<readonly Walkthrough[]>('../../journeys/*/walkthroughs.ts', {
	import: 'walkthroughs'
})
const waysOf = import.meta.glob<WaysOfJourney>('../../journeys/*/ways.data.ts', { import: 'ways' })
const coachingOf = import.meta.glob<Coaching>('../../journeys/*/coaching.ts', { import: 'coaching' })

/** The journeys that come with Dry Run: light enough for the first page. */
export const builtIn: readonly About[] = Object.values(abouts).toSorted(byService)

/** One of them with all that lies in its folder; `null` where there is none of that name. */
export async function loadBuiltIn(id: string): Promise<JourneyFolder | null> {
	const folder = `../../journeys/${id}`
	const [journey, scenarios, walkthroughs, coaching] = await Promise.all([
		journeyOf[`${folder}/journey.ts`]?.(),
		scenariosOf[`${folder}/scenarios.ts`]?.(),
		walkthroughsOf[`${folder}/walkthroughs.ts`]?.(),
		coachingOf[`${folder}/coaching.ts`]?.()
	])
	return journey && scenarios && walkthroughs && coaching ? { journey, scenarios, walkthroughs, coaching } : null
}

/** The ways to the states of a journey, none where it has no such file. */
export async function loadWays(id: string): Promise<WaysOfJourney> {
	return (await waysOf[`../../journeys/${id}/ways.data.ts`]?.()) ?? {}
}

/** By service. Not by the rules of a language: only to load those takes longer than all else that the first page needs. */
function byService(one: About, other: About): number {
	const [first, second] = [one.service.toLowerCase(), other.service.toLowerCase()]
	return first < second ? -1 : Number(first > second)
}
