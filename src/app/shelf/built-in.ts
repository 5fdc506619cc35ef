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

/** What is needed most comes first, and of one service what a person does first. A journey that isn't named comes after these. */
const ORDER: readonly string[] = [
	'nhsmail-password-reset',
	'nhsp-online-registration',
	'nhsp-create-password',
	'nhsp-agency-access',
	'nhs-login-registration',
	'nhs-login-prove-identity',
	'nhs-login-sign-in',
	'esr-sign-in',
	'esr-set-password',
	'esr-internet-access',
	'esr-forgotten-details',
	'gp-online-details'
]

/** The journeys that come with Dry Run, as they stand in a list: light enough for the first page. */
export const builtIn: readonly About[] = Object.values(abouts).toSorted(
	(one, other) => placeOf(one) - placeOf(other) || (one.id < other.id ? -1 : 1)
)

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

function placeOf({ id }: About): number {
	const place = ORDER.indexOf(id)
	return place === -1 ? ORDER.length : place
}
