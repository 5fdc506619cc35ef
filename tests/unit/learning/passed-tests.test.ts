import { describe, expect, it } from 'vitest'
import { passedTests, type Tested } from '../../../src/learning/passed-tests.ts'
import { AT_NINE } from './sample-results.ts'

function tested(journeyId: string, changed: Partial<Tested> & { passed?: boolean; at?: number } = {}): Tested {
	const { passed = true, at = AT_NINE, ...rest } = changed
	const none = { wrongTurns: 0, nudges: 0, wheres: 0, dones: 0, recovered: 0, unsafe: 0, activeMs: 1000 }
	return {
		journeyId,
		mode: 'test',
		edition: 'as-published',
		result: { passed, right: 8, decisions: 9, at, ...none },
		...rest
	}
}

describe('tests that were passed', () => {
	it('are tests, ended and passed', () => {
		const attempts = [
			tested('passed'),
			tested('failed', { passed: false }),
			tested('practised', { mode: 'practise' }),
			tested('under-way', { result: null })
		]
		expect(passedTests(attempts).map(({ journeyId }) => journeyId)).toEqual(['passed'])
	})

	it('stand once for each journey and edition, by their newest pass, newest first', () => {
		const attempts = [
			tested('one', { at: AT_NINE + 1 }),
			tested('one', { at: AT_NINE + 3 }),
			tested('one', { at: AT_NINE + 9, passed: false }),
			tested('one', { edition: 'current', at: AT_NINE }),
			tested('two', { at: AT_NINE + 5 })
		]
		expect(passedTests(attempts).map(({ journeyId, edition, result }) => [journeyId, edition, result.at])).toEqual([
			['two', 'as-published', AT_NINE + 5],
			['one', 'as-published', AT_NINE + 3],
			['one', 'current', AT_NINE]
		])
	})
})
