import { describe, expect, it } from 'vitest'
import { screenOf, stateOf, type JourneySnapshot } from '../../../src/attempt/attempt.ts'
import { rightWaysIn } from '../../../src/attempt/right-ways.ts'
import type { JourneyFolder } from '../../../src/kit/journey.ts'
import { readingsOf } from '../../../src/kit/readings.ts'
import { editionsOf } from '../../../src/kit/scenario.ts'
import { instantIn } from '../../../src/time/time.ts'
import { folders, played, startOf } from './journeys.ts'

/** An attempt begins at the real time, whatever that is: in the night, in the evening, on a Saturday. */
const TIMES = [undefined, instantIn('2026-03-04T02:40'), instantIn('2026-03-04T20:50'), instantIn('2026-03-07T11:30')]

describe.each(folders)('$folder', (folder) => {
	it('shows how it is done to the end, in each beginning and each edition of it', () => {
		const shown = folder.scenarios.flatMap((scenario) =>
			editionsOf(folder.journey, scenario).map(({ id: edition }) => {
				const { world } = startOf(folder, scenario.id, { edition }).context
				const ends = rightWaysIn(folder, scenario.id, world).some(
					({ walkthrough, results }) =>
						results.length === walkthrough.steps.length &&
						stateOf(results.at(-1)?.after as JourneySnapshot) === walkthrough.ends
				)
				return [scenario.id, edition, ends]
			})
		)
		expect(shown.filter(([, , ends]) => !ends)).toEqual([])
	})

	it('presses nothing but what stands on the page, in each beginning and each edition of it', () => {
		const missing = folder.scenarios.flatMap((scenario) =>
			editionsOf(folder.journey, scenario).flatMap(({ id: edition }) => {
				const { world } = startOf(folder, scenario.id, { edition }).context
				return rightWaysIn(folder, scenario.id, world).flatMap(({ walkthrough, results }) =>
					results.flatMap(({ step, before }) =>
						'press' in step && !pressesOn(folder, before).includes(step.press)
							? [`${scenario.id}, ${edition}, ${walkthrough.id}: ${step.press}`]
							: []
					)
				)
			})
		)
		expect(missing).toEqual([])
	})

	it.each(folder.walkthroughs.map((walkthrough) => [walkthrough.id, walkthrough] as const))(
		'can be walked, whenever it is begun: %s',
		(_, walkthrough) => {
			for (const now of TIMES) expect(stateOf(played(folder, walkthrough, { now }).snapshot)).toBe(walkthrough.ends)
		}
	)
})

/** Whatever can be pressed on this page as the world stands, and as it may come to with what is filled in. */
function pressesOn({ journey }: JourneyFolder, before: JourneySnapshot): readonly string[] {
	const { buttons, fields = [] } = screenOf(journey, before)
	const readings = readingsOf(before.context)
	return [
		...buttons
			.filter(({ when }) => !when || !('reading' in when) || readings(when.reading) === when.is)
			.map(({ press }) => press),
		...fields.flatMap((field) => ('another' in field ? [field.another] : []))
	]
}
