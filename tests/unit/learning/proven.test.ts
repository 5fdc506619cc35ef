import { describe, expect, it } from 'vitest'
import { passedWords, proofOf, provenWords, testedWords } from '../../../src/learning/proven.ts'
import { folders } from '../journeys/journeys.ts'

const OFF = { certifies: false, beginning: 'Self-service is switched off' }
const BADGE = { certifies: false, beginning: 'Join:Bank has your work address' }

describe('what a passed test proves', () => {
	it.each([
		[{ certifies: true, beginning: 'You are at home' }, 'journey', 'Reset it', 'passed'],
		[OFF, 'beginning', 'Reset it, when self-service is switched off', 'passed only when self-service is switched off'],
		[
			BADGE,
			'beginning',
			'Reset it, when Join:Bank has your work address',
			'passed only when Join:Bank has your work address'
		],
		[{}, 'before-core-tests', 'Reset it, passed before core tests', 'passed before core tests']
	] as const)('is told in words: %j', (reach, proof, proven, passed) => {
		expect([proofOf(reach), provenWords('Reset it', reach), passedWords(reach)]).toEqual([proof, proven, passed])
	})

	it('names each beginning of a journey otherwise', () => {
		for (const { folder, journey, scenarios } of folders) {
			const words = scenarios.map(({ title }) => provenWords(journey.title, { certifies: false, beginning: title }))
			expect([folder, new Set(words).size]).toEqual([folder, scenarios.length])
		}
	})
})

describe('what all tests of a journey have shown', () => {
	const test = (reach: object, changed: object = {}) => ({ mode: 'test', passed: true, ...reach, ...changed })

	it.each([
		['nothing where there are none', [], null],
		['nothing by practice', [test({ certifies: true }, { mode: 'practise' })], null],
		['nothing by a test that was not passed', [test({ certifies: false }, { passed: false })], null],
		['the journey, whatever else was passed', [test(OFF), test({}), test({ certifies: true })], 'passed'],
		['a test of before there were core tests', [test(OFF), test({})], 'passed before core tests'],
		[
			'each beginning once',
			[test(OFF), test(BADGE), test(OFF)],
			'passed only when self-service is switched off and when Join:Bank has your work address'
		]
	])('is %s', (_, tests, words) => {
		expect(testedWords(tests)).toBe(words)
	})
})
