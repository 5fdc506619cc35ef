import { describe, expect, it } from 'vitest'
import { landmarksOf, progressOf, resultWords, unsafeWords } from '../../../src/learning/progress.ts'
import type { KeptResult } from '../../../src/learning/kept-result.ts'
import { sampleResult } from '../storage/sample-attempts.ts'

const DAY = 86_400_000
const MONDAY = Date.UTC(2026, 0, 5)

function result(changed: Partial<KeptResult> = {}): KeptResult {
	return sampleResult({ passed: false, right: 5, at: MONDAY, ...changed })
}

function tried(id: string, changed: Partial<KeptResult> = {}, journeyId = 'reset', mode = 'practise') {
	return { id, journeyId, mode, result: result(changed) }
}

/** In whose calendar all days are 24 hours long and begin at nine in the morning. */
const calendar = { now: MONDAY + 400 * DAY, dayAfter: (at: number, days: number) => at + days * DAY }

const ids = (attempts: Parameters<typeof progressOf>[0]) =>
	progressOf(attempts, calendar).map(({ first, best, last }) => [first.id, best.id, last.id])

describe('what a person can do', () => {
	it('is nothing without a result', () => {
		expect(progressOf([], calendar)).toEqual([])
		expect(progressOf([{ id: 'under-way', journeyId: 'reset', mode: 'practise', result: null }], calendar)).toEqual([])
	})

	it('is not shown by what was only watched', () => {
		expect(progressOf([tried('watched', { right: 0, decisions: 0 }, 'reset', 'watch')], calendar)).toEqual([])
	})

	it('names the first and the last by when they ended, whatever order they come in', () => {
		const attempts = [tried('b', { at: MONDAY + 2 }), tried('c', { at: MONDAY + 3 }), tried('a', { at: MONDAY + 1 })]
		expect(ids(attempts)).toEqual([['a', 'a', 'c']])
	})

	it.each([
		['passed before not passed', { passed: true, right: 8 }, { right: 9 }],
		[
			'what proves the journey before what proves one beginning',
			{ passed: true, certifies: true, right: 8 },
			{ passed: true, certifies: false, right: 9 }
		],
		['the higher share of decisions', { right: 3, decisions: 4 }, { right: 6, decisions: 9 }],
		['the fewer unsafe acts', { unsafe: 1 }, { unsafe: 2 }],
		['the share before the unsafe acts', { right: 6, unsafe: 2 }, { unsafe: 0 }]
	])('takes for the best one: %s', (_name, better, worse) => {
		const betterLater = [tried('worse', worse), tried('better', { ...better, at: MONDAY + 1 })]
		const betterEarlier = [tried('better', better), tried('worse', { ...worse, at: MONDAY + 1 })]
		expect(ids(betterLater)).toEqual([['worse', 'better', 'better']])
		expect(ids(betterEarlier)).toEqual([['better', 'better', 'worse']])
	})

	it('takes of two that are equally good the one that was there first', () => {
		const attempts = [tried('a', { right: 2, decisions: 3 }), tried('b', { right: 4, decisions: 6, at: MONDAY + 1 })]
		expect(ids(attempts)).toEqual([['a', 'a', 'b']])
	})

	it('keeps journeys apart, the one with the latest result first', () => {
		const attempts = [
			tried('a', { at: MONDAY }, 'reset'),
			tried('b', { at: MONDAY + 3 }, 'reset'),
			tried('c', { at: MONDAY + 1 }, 'register'),
			tried('d', { at: MONDAY + 5 }, 'sign-in')
		]
		expect(progressOf(attempts, calendar).map(({ journeyId }) => journeyId)).toEqual(['sign-in', 'reset', 'register'])
	})

	it('adds up unsafe acts and never averages them away', () => {
		const attempts = [
			tried('a', { unsafe: 2 }),
			tried('b', { unsafe: 1, at: MONDAY + 1 }),
			tried('c', { passed: true, right: 9, at: MONDAY + 2 })
		]
		expect(progressOf(attempts, calendar)[0]).toMatchObject({ unsafe: 3, best: { id: 'c' } })
	})

	it('says when a journey that was passed is due again, and of another one that it was never passed', () => {
		const passed = tried('a', { passed: true, right: 9 })
		const tested = tried('b', { passed: true, right: 9, at: MONDAY + DAY }, 'reset', 'test')
		const failed = tried('c', {}, 'register')
		expect(progressOf([passed], calendar)[0]?.dueAt).toBe(MONDAY + DAY)
		expect(progressOf([tested, passed], calendar)[0]?.dueAt).toBe(MONDAY + 4 * DAY)
		expect(progressOf([failed], calendar)[0]?.dueAt).toBeNull()
	})

	it('climbs by tests of one beginning alone only once the journey is proven', () => {
		const at = (day: number) => MONDAY + day * DAY
		const practised = tried('a', { passed: true, right: 9 })
		const only = (id: string, day: number) =>
			tried(id, { passed: true, certifies: false, right: 9, at: at(day) }, 'reset', 'test')
		const proof = tried('c', { passed: true, certifies: true, right: 9, at: at(2) }, 'reset', 'test')
		const dueAfter = (...attempts: Parameters<typeof progressOf>[0]) => progressOf(attempts, calendar)[0]?.dueAt
		expect(dueAfter(practised)).toBe(at(1))
		expect(dueAfter(practised, only('b', 1))).toBe(at(1))
		expect(dueAfter(practised, only('b', 1), proof)).toBe(at(5))
		expect(dueAfter(practised, only('b', 1), proof, only('d', 5))).toBe(at(12))
	})

	it('tells what tests have shown, and nothing of who has only practised', () => {
		const only = tried('a', { passed: true, certifies: false, beginning: OFF }, 'reset', 'test')
		const proof = tried('b', { passed: true, certifies: true, beginning: 'The text is late' }, 'reset', 'test')
		const toldOf = (...attempts: Parameters<typeof progressOf>[0]) => progressOf(attempts, calendar)[0]?.tested
		expect(toldOf(tried('c', { passed: true, certifies: true }))).toBeNull()
		expect(toldOf(tried('c', {}, 'reset', 'test'))).toBeNull()
		expect(toldOf(only)).toBe('passed only when self-service is switched off')
		expect(toldOf(only, proof)).toBe('passed')
	})

	it('leaves the list that it was given as it was', () => {
		const attempts = Object.freeze([tried('b', { at: MONDAY + 1 }), tried('a')])
		expect(progressOf(attempts, calendar)).toHaveLength(1)
		expect(attempts.map(({ id }) => id)).toEqual(['b', 'a'])
	})
})

describe('the attempts worth looking at again', () => {
	const named = (attempts: Parameters<typeof progressOf>[0]) =>
		progressOf(attempts, calendar).flatMap((progress) =>
			landmarksOf(progress).map(({ name, attempt }) => [name, attempt.id])
		)

	it('stand there once each', () => {
		expect(named([tried('a')])).toEqual([['First, best and last', 'a']])
		expect(named([tried('a'), tried('b', { at: MONDAY + 1 })])).toEqual([
			['First and best', 'a'],
			['Last', 'b']
		])
		expect(named([tried('a'), tried('b', { right: 6, at: MONDAY + 1 })])).toEqual([
			['First', 'a'],
			['Best and last', 'b']
		])
		expect(named([tried('a'), tried('b', { right: 6, at: MONDAY + 1 }), tried('c', { at: MONDAY + 2 })])).toEqual([
			['First', 'a'],
			['Best', 'b'],
			['Last', 'c']
		])
	})
})

const OFF = 'Self-service is switched off'

it.each([
	['test', { passed: true, certifies: true, right: 7 }, '7 of 9 right at first try, passed'],
	[
		'test',
		{ passed: true, certifies: false, beginning: OFF, right: 3, decisions: 3 },
		'3 of 3 right at first try, passed only when self-service is switched off'
	],
	['test', { passed: true, right: 7 }, '7 of 9 right at first try, passed before core tests'],
	['test', { right: 3, certifies: false, beginning: OFF }, '3 of 9 right at first try, not passed'],
	['test', { right: 9, unsafe: 1 }, '9 of 9 right at first try, not passed, one unsafe act'],
	['practise', { passed: true, certifies: true, right: 9 }, '9 of 9 right at first try'],
	['practise', { right: 3 }, '3 of 9 right at first try'],
	['practise', { right: 9, unsafe: 2 }, '9 of 9 right at first try, two unsafe acts'],
	['practise', { decisions: 0 }, 'nothing to decide']
])('puts a result of mode %s into words, where only a test is passed or not: %j', (mode, changed, words) => {
	expect(resultWords({ mode, result: result(changed) })).toBe(words)
})

it.each([
	[0, 'no unsafe acts'],
	[1, 'one unsafe act'],
	[10, 'ten unsafe acts'],
	[11, '11 unsafe acts']
])('writes the number of unsafe acts out: %i', (count, words) => {
	expect(unsafeWords(count)).toBe(words)
})
