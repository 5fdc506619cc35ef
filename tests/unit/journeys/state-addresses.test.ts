import { describe, expect, it } from 'vitest'
import { stateOf } from '../../../src/attempt/attempt.ts'
import { playSteps } from '../../../src/attempt/play.ts'
import { beginningsOf, stepsOf } from '../../../src/attempt/way-to.ts'
import { editionsOf } from '../../../src/kit/scenario.ts'
import { beginningOf, type WaysOfJourney } from '../../../src/kit/ways.ts'
import { digestOf } from './find-ways.ts'
import { rememberingJudge } from './explore.ts'
import { folders, startOf } from './journeys.ts'

interface WaysFile {
	madeFrom: string
	ways: WaysOfJourney
}

const files = import.meta.glob<WaysFile>('../../../src/journeys/*/ways.data.ts', { eager: true })

/** Other codes, keys and pictures than those with which the ways were found. */
const OTHER_SEED = 7

describe.each(folders)('the states of $folder', (folder) => {
	const { madeFrom, ways } = files[`../../../src/journeys/${folder.folder}/ways.data.ts`] ?? { madeFrom: '', ways: {} }

	it('are found as the journey is now', () => {
		const remade = madeFrom === digestOf(folder) ? 'nothing' : `npm run ways -- ${folder.folder}`
		expect(remade, 'The journey has changed since its ways were found: run').toBe('nothing')
	})

	it('can each be opened from a beginning', () => {
		const states = Object.keys(folder.journey.flow.states)
		expect(states.filter((state) => beginningsOf(folder, ways, state).length === 0)).toEqual([])
	})

	it('are opened as they are today where they are there today', () => {
		const [{ id: today }] = folder.journey.editions
		const there = Object.entries(ways).flatMap(([beginning, to]) =>
			beginning.endsWith(` ${today}`) ? Object.keys(to) : []
		)
		const opened = there.map((state) => [state, beginningsOf(folder, ways, state)[0]?.edition])
		expect(opened.filter(([, edition]) => edition !== today)).toEqual([])
	})

	it('are reached by their ways, whatever is drawn', () => {
		const beginnings = folder.scenarios.flatMap((scenario) =>
			editionsOf(folder.journey, scenario).map(({ id: edition }) => ({ scenario, edition }))
		)
		const lost = beginnings.flatMap(({ scenario, edition }) => {
			const start = startOf(folder, scenario.id, { edition, seed: OTHER_SEED })
			const played = new Map<string, readonly string[]>()
			/** The state before the first step, and after each. */
			const statesOn = (key: string, steps: Parameters<typeof playSteps>[2]) => {
				const known = played.get(key) ?? [
					stateOf(start),
					...playSteps(folder.journey, start, steps, rememberingJudge()).results.map(({ after }) => stateOf(after))
				]
				played.set(key, known)
				return known
			}
			return Object.entries(ways[beginningOf(scenario.id, edition)] ?? {}).flatMap(([state, way]) => {
				const [first] = way
				const steps = stepsOf(folder, way) ?? []
				const whole = folder.walkthroughs.find(({ id }) => id === first)
				const states = whole ? statesOn(whole.id, whole.steps) : statesOn(state, steps)
				return states[steps.length] === state ? [] : [`${scenario.id} ${edition}: ${state}`]
			})
		})
		expect(lost).toEqual([])
	})
})
