import { describe, expect, it } from 'vitest'
import { coreTestOf } from '../../../src/kit/core-test.ts'
import { nextBeginning, type TakenTest } from '../../../src/learning/next-test.ts'
import { folders } from '../journeys/journeys.ts'
import { sampleResult } from '../storage/sample-attempts.ts'

const DRAWS = [0, 1, 2, 3, 5, 8, 13, 2 ** 32 - 1]

function taken(scenario: string, passed = true, certifies: boolean | undefined = passed, mode = 'test'): TakenTest {
	const kept = sampleResult({ passed, ...(certifies !== undefined && { certifies }) })
	return { mode, scenario, result: kept }
}

describe.each(folders)('the next test of $folder', (folder) => {
	const core = coreTestOf(folder).scenario
	const next = (tests: readonly TakenTest[], draw = 0) => nextBeginning(folder, folder.scenarios, tests, draw)?.id

	it('is the core test first, and again until it is passed', () => {
		const other = folder.scenarios.find(({ id }) => id !== core)?.id ?? ''
		for (const draw of DRAWS) {
			expect(next([], draw)).toBe(core)
			expect(next([taken(core, false)], draw)).toBe(core)
			expect(next([taken(core, true, true, 'practise')], draw)).toBe(core)
			expect(next([taken(other, true, false)], draw)).toBe(core)
			expect(next([taken(core), taken(other, false), taken(core, false)], draw)).toBe(core)
		}
	})

	it('is the core test where what was passed is of before there were core tests', () => {
		const { certifies: _, ...result } = sampleResult({ passed: true, certifies: true })
		expect(next([{ mode: 'test', scenario: core, result }])).toBe(core)
	})

	it('comes by every beginning, never by one twice running, with the core test in turn', () => {
		for (const draw of DRAWS) {
			const tests: TakenTest[] = []
			for (let count = 0; count < 2 * folder.scenarios.length - 1; count += 1) {
				const id = next(tests, draw) ?? ''
				tests.push(taken(id, true, id === core))
			}
			const ids = tests.map(({ scenario }) => scenario)
			expect(ids.filter((id, index) => id === ids[index - 1])).toEqual([])
			expect(new Set(ids)).toEqual(new Set(folder.scenarios.map(({ id }) => id)))
			expect(ids.filter((_, index) => index % 2 === 0)).toEqual(Array(folder.scenarios.length).fill(core))
		}
	})
})

describe('a journey whose core test is not to be had in an edition', () => {
	const [folder] = folders
	if (!folder) throw new Error('There is no journey')
	const core = coreTestOf(folder).scenario
	const offered = folder.scenarios.filter(({ id }) => id !== core)

	it('is tested from the others in turn', () => {
		const first = nextBeginning(folder, offered, [], 0)
		const second = nextBeginning(folder, offered, [taken(first?.id ?? '', true, false)], 0)
		expect(first).toBeDefined()
		expect(second?.id).not.toBe(first?.id)
		expect(nextBeginning(folder, offered.slice(0, 1), [taken(offered[0]?.id ?? '')], 4)).toBe(offered[0])
		expect(nextBeginning(folder, [], [], 4)).toBeUndefined()
	})
})
