import { describe, expect, it } from 'vitest'
import { screenOf, stateOf, type JourneySnapshot } from '../../../src/attempt/attempt.ts'
import { answersPossible } from '../../../src/checking/page-words.ts'
import { readingsOf, say } from '../../../src/kit/readings.ts'
import type { Journey } from '../../../src/kit/journey.ts'
import type { World } from '../../../src/world/world.ts'
import { buttonsOf, headOf, partsOf } from '../../../src/ui/screen-parts.ts'
import { addressShown, folders, walked } from './journeys.ts'

/** All that stands on the page of a service and on the devices beside it, whatever is chosen on the page. */
function painted(journey: Journey, snapshot: JourneySnapshot): readonly string[] {
	const screen = screenOf(journey, snapshot)
	const { world, problem } = snapshot.context
	const readings = readingsOf(snapshot.context)
	const message = problem ? [say(journey.messages[problem.message] ?? '', readings)] : []
	const pages = answersPossible(screen, readings).flatMap((answers) => [
		partsOf(screen, answers, readings),
		buttonsOf(screen, answers, readings)
	])
	return textsIn([headOf(screen, readings), pages, message, world.devices, world.person])
}

function textsIn(data: unknown): readonly string[] {
	if (typeof data === 'string') return [data]
	return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : []
}

describe.each(folders)('$folder', (folder) => {
	const { journey, walkthroughs } = folder
	const snapshots = walkthroughs.flatMap((walkthrough) =>
		walked(folder, walkthrough).flatMap(({ before, after }) => [before, after])
	)

	it('never paints a brace, in no state of any walkthrough', () => {
		const braces = snapshots.flatMap((snapshot) =>
			painted(journey, snapshot)
				.filter((text) => /[{}]/.test(text))
				.map((text) => `${stateOf(snapshot)}: ${text}`)
		)
		expect([...new Set(braces)]).toEqual([])
	})
})

describe('the address bar', () => {
	const addressIn = (folder: string, walkthrough: string, state: string) => {
		const found = folders.find((each) => each.folder === folder)
		const way = found?.walkthroughs.find(({ id }) => id === walkthrough)
		if (!found || !way) throw new Error(`There is no walkthrough "${walkthrough}" of ${folder}`)
		const stood = walked(found, way).map(({ after }) => after)
		const snapshot = stood.findLast((each) => stateOf(each) === state)
		if (!snapshot) throw new Error(`"${walkthrough}" does not come by "${state}"`)
		return addressShown(found, snapshot)
	}

	it('is not there in an app, neither before nor after logging in', () => {
		for (const state of ['phoneDesk', 'appStore', 'appLogIn', 'home'])
			expect([state, addressIn('esr-sign-in', 'by-app-on-iphone', state)]).toEqual([state, null])
		expect(addressIn('esr-sign-in', 'locked-in-the-app', 'lockedOut')).toBe(null)
	})

	it.each([
		['esr-sign-in', (world: World) => world.accounts.esr?.holds['opened'] === 'application'],
		['nhs-login-sign-in', (world: World) => world.place === 'phone']
	] as const)('is not there wherever somebody is in the app of "%s"', (name, isInApp) => {
		const found = folders.filter(({ folder }) => folder === name)
		const stood = found.flatMap((folder) =>
			folder.walkthroughs.flatMap((way) => walked(folder, way).map(({ after }) => ({ folder, after })))
		)
		const inApp = stood.filter(({ after }) => isInApp(after.context.world))
		expect(inApp.length).toBeGreaterThan(10)
		const shown = inApp.map(({ folder, after }) => [stateOf(after), addressShown(folder, after)])
		expect(shown.filter(([, address]) => address !== null)).toEqual([])
	})

	it('shows the address where the same page stands in a browser', () => {
		expect(addressIn('esr-sign-in', 'by-browser', 'home')).toBe('simulated: https://my.esr.nhs.uk')
		expect(addressIn('nhs-login-sign-in', 'new-number', 'enterPassword')).toBe('simulated: NHS login')
	})
})
