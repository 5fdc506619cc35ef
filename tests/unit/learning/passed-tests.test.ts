import { describe, expect, it } from 'vitest'
import { passedTests, type Tested } from '../../../src/learning/passed-tests.ts'
import { AT_NINE } from './sample-results.ts'

type Changed = Partial<Tested> & { passed?: boolean; at?: number; certifies?: boolean | undefined }

/** A test that proves its journey, unless it is changed. */
function tested(journeyId: string, changed: Changed = {}): Tested {
	const { passed = true, at = AT_NINE, ...rest } = changed
	const certifies = 'certifies' in changed ? changed.certifies : true
	const none = { wrongTurns: 0, nudges: 0, wheres: 0, dones: 0, recovered: 0, unsafe: 0, activeMs: 1000 }
	return {
		journeyId,
		mode: 'test',
		scenario: 'forgotten',
		edition: 'as-published',
		result: { passed, ...(certifies !== undefined && { certifies }), right: 8, decisions: 9, at, ...none },
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

	it('stand once more for each beginning that proves only itself, whatever proves the journey', () => {
		const attempts = [
			tested('one', { at: AT_NINE + 1 }),
			tested('one', { scenario: 'switched-off', certifies: false, at: AT_NINE + 2 }),
			tested('one', { scenario: 'switched-off', certifies: false, at: AT_NINE + 3 }),
			tested('one', { scenario: 'not-registered', certifies: false, at: AT_NINE + 4 }),
			tested('one', { scenario: 'text-late', at: AT_NINE + 5 })
		]
		expect(passedTests(attempts).map(({ result }) => [result.at, result.certifies])).toEqual([
			[AT_NINE + 5, true],
			[AT_NINE + 4, false],
			[AT_NINE + 3, false]
		])
	})

	it('of before there were core tests stand until the journey is proven', () => {
		const old = tested('one', { certifies: undefined })
		const only = tested('one', { certifies: false, at: AT_NINE + 1 })
		const proven = tested('one', { at: AT_NINE + 2 })
		expect(passedTests([old, only]).map(({ result }) => result.certifies)).toEqual([false, undefined])
		expect(passedTests([old, only, proven]).map(({ result }) => result.certifies)).toEqual([true, false])
	})
})
