import { expect, it } from 'vitest'
import type { Place } from '../../../src/world/world.ts'
import { folders, played } from './journeys.ts'

const folder = folders.find(({ journey }) => journey.id === 'nhs-login-sign-in')

/** What counts as unsafe when the box is ticked at this place, at the first login there. */
function unsafeAt(place: Place, walkthroughId: string) {
	const walkthrough = folder?.walkthroughs.find(({ id }) => id === walkthroughId)
	if (!folder || !walkthrough) throw new Error(`There is no walkthrough "${walkthroughId}" to log in along`)
	const ticks = walkthrough.steps.findIndex((step) => 'press' in step && step.fill?.remember === 'yes')
	const scenarios = folder.scenarios.map((scenario) => ({ ...scenario, place }))
	const ends = place === 'ward-computer' ? 'rememberedOnTheWard' : 'rememberedHere'
	const steps = walkthrough.steps.slice(0, ticks + 1)
	return played({ ...folder, scenarios }, { ...walkthrough, steps, ends }).snapshot.context.unsafe
}

it.each([
	['as published', 'remembered-from-the-first'],
	['today', 'remembered-now']
])('To have the ward computer remembered is unsafe, the own one not: %s', (_, walkthrough) => {
	expect(unsafeAt('ward-computer', walkthrough)).toEqual(['remembered-shared'])
	expect(unsafeAt('home-computer', walkthrough)).toEqual([])
})
