import { describe, expect, it } from 'vitest'
import type { FullResult } from '../../../src/learning/full-result.ts'
import { cohortOf } from '../../../src/learning/cohort.ts'
import { testsIn } from '../../../src/learning/tests-handed-in.ts'
import { AT_NINE, sampleResult } from './sample-results.ts'

const ALL = { journeyId: null, trainee: null }
const OFF = { certifies: false, beginning: 'Self-service is switched off' }
const LATE = { certifies: false, beginning: 'The text message is late' }
const esr = { id: 'esr-sign-in', title: 'Sign in to ESR', version: 1 }

/** A cohort of these results, each by whom. */
function handedIn(...results: readonly (readonly [string, Partial<FullResult>])[]) {
	const made = results.map(([trainee, changed], index) => ({
		...sampleResult(`${trainee} ${index}`, changed),
		trainee
	}))
	return cohortOf([{ madeAt: AT_NINE, results: made }])
}

describe('what the tests of a cohort prove', () => {
	const cohort = handedIn(
		['Sam', { mode: 'practise' }],
		['Sam', OFF],
		['sam ', { ...LATE, endedAt: AT_NINE + 60_000 }],
		['Alex', OFF],
		['Alex', {}],
		['Jo', { passed: false, certifies: false }],
		['Jo', { journey: esr }]
	)

	it('stands by trainee and journey, and a beginning never stands for its journey', () => {
		expect(testsIn(cohort, ALL).map(({ trainee, proven, taken }) => [trainee, proven, taken])).toEqual([
			['Alex', ['Reset an NHSmail password'], 2],
			['Jo', [], 1],
			['Jo', ['Sign in to ESR'], 1],
			[
				'Sam',
				[
					'Reset an NHSmail password, when self-service is switched off',
					'Reset an NHSmail password, when the text message is late'
				],
				2
			]
		])
		expect(testsIn(cohort, ALL).at(-1)?.lastAt).toBe(AT_NINE + 60_000)
	})

	it('can be had of one journey, or of one trainee', () => {
		expect(testsIn(cohort, { ...ALL, journeyId: 'esr-sign-in' }).map(({ trainee }) => trainee)).toEqual(['Jo'])
		expect(testsIn(cohort, { ...ALL, trainee: 'jo' }).map(({ journey }) => journey)).toEqual([
			'Reset an NHSmail password',
			'Sign in to ESR'
		])
	})

	it('says of what was passed before there were core tests that it was', () => {
		const { certifies: _, beginning: _beginning, ...old } = sampleResult('old')
		const of = cohortOf([{ madeAt: AT_NINE, results: [{ ...old, trainee: 'Sam' }] }])
		expect(testsIn(of, ALL)[0]?.proven).toEqual(['Reset an NHSmail password, passed before core tests'])
	})
})
