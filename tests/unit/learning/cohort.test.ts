import { describe, expect, it } from 'vitest'
import {
	cohortOf,
	helpedIn,
	journeysIn,
	sortedBy,
	stumblesIn,
	traineeKey,
	traineesIn,
	writeCohortCsv,
	type Stumble
} from '../../../src/learning/cohort.ts'
import type { FullResult } from '../../../src/learning/full-result.ts'
import { AT_NINE, sampleDecision, sampleResult, stumbled } from './sample-results.ts'

const EVERYTHING = { journeyId: null, trainee: null }

function handedIn(trainee: string, results: readonly FullResult[], madeAt = AT_NINE) {
	return { madeAt, results: results.map((result) => ({ ...result, trainee })) }
}

function only(stumbles: readonly Stumble[], state: string): Stumble {
	const [found, ...others] = stumbles.filter((stumble) => stumble.state === state)
	if (!found || others.length > 0)
		throw new Error(`Expected one row of "${state}", got ${others.length + (found ? 1 : 0)}`)
	return found
}

describe('what was handed in', () => {
	const sam = handedIn('Sam', [sampleResult('sam-1'), sampleResult('sam-2')])

	it('counts once, however often the same file is chosen', () => {
		const cohort = cohortOf([sam, sam, sam])
		expect(cohort.results).toHaveLength(2)
		expect(cohort.repeated).toBe(4)
	})

	it('is told by the newest file where an attempt is in several, in whichever order they come', () => {
		const later = handedIn('Sam Okoro', [sampleResult('sam-1', { passed: false })], AT_NINE + 1)
		for (const files of [
			[sam, later],
			[later, sam]
		]) {
			const { results } = cohortOf(files)
			expect(results).toHaveLength(2)
			expect(results.find(({ passed }) => !passed)?.trainee).toBe('Sam Okoro')
		}
	})

	it('counts once where the file of an older Dry Run tells of the same attempt under an id of another kind', () => {
		const old = '0c9f1a8b-e2d9-8c77-95d3-e1b0a6f48273'
		const before = handedIn('Sam', [{ ...sampleResult('sam-1'), id: old }], AT_NINE + 1)
		const cohort = cohortOf([before, handedIn('sam', [sampleResult('sam-1')])])
		expect(cohort.results.map(({ id }) => id)).toEqual([sampleResult('sam-1').id])
		expect(cohort.repeated).toBe(1)
		const later = handedIn('Sam', [sampleResult('sam-2', { endedAt: AT_NINE + 1 })])
		expect(cohortOf([before, later])).toMatchObject({ results: { length: 2 }, repeated: 0 })
	})

	it('is nothing without a file', () => {
		expect(cohortOf([])).toEqual({ results: [], repeated: 0 })
		expect(stumblesIn(cohortOf([]), EVERYTHING)).toEqual([])
	})

	it.each([
		['apostrophes', ["Niamh O'Test", 'Niamh O’Test', 'Niamh OʼTest', 'Niamh O‘Test', 'Niamh O´Test', 'Niamh O`Test']],
		[
			'dashes',
			['Ann-Lee Test', 'Ann\u2011Lee Test', 'Ann\u2010Lee Test', 'Ann–Lee Test', 'Ann−Lee Test', 'Ann－Lee Test']
		],
		[
			'marks that nobody sees',
			['Sam Test', 'Sam\u200B Test', '\u202ASam Test\u202C', 'Sa\u00ADm Test', '\uFEFFSam\u00A0Test']
		],
		['accents', ['Zoë Test', 'Zoe\u0308 Test', 'Zoe Test']],
		['letters that capitals write otherwise', ['Anna Groß', 'ANNA GROSS', 'anna groß']]
	])('is of one person, whichever %s the keyboard offered', (_which, names) => {
		expect(new Set(names).size).toBe(names.length)
		const cohort = cohortOf(names.map((name) => handedIn(name, [sampleResult(name)])))
		expect(traineesIn(cohort)).toEqual([{ key: traineeKey(names[0] ?? ''), name: names[0] }])
	})

	it('is of two people where a letter differs', () => {
		const names = ["Niamh O'Test", 'Niamh Otest', 'Niam O Test', 'Niamh O-Test']
		expect(new Set(names.map(traineeKey)).size).toBe(names.length)
	})

	it('is of one person, however the name was spaced and capitalised', () => {
		const cohort = cohortOf([
			handedIn(' Sam  Okoro', [sampleResult('1')]),
			handedIn('sam okoro', [sampleResult('2')]),
			handedIn('Alex Field', [sampleResult('3')])
		])
		expect(traineesIn(cohort)).toEqual([
			{ key: 'alex field', name: 'Alex Field' },
			{ key: 'sam okoro', name: 'Sam  Okoro' }
		])
		expect(only(stumblesIn(cohort, EVERYTHING), 'enterCode').trainees).toBe(2)
	})
})

describe('where trainees stumble', () => {
	const esr = { id: 'esr-sign-in', title: 'Sign in to ESR', version: 1 }
	const wrongTwice = stumbled({ mistakes: [{ kind: 'message', name: 'wrongCode', times: 9 }] })
	const expired = stumbled({ mistakes: [{ kind: 'message', name: 'expired', times: 1 }], help: 'where' })
	const told = stumbled({ help: 'do', mistakes: [{ kind: 'unsafe', name: 'told-code', times: 2 }] })
	const cohort = cohortOf([
		handedIn('Sam', [
			sampleResult('sam-1', { decisions: [wrongTwice] }),
			sampleResult('sam-2', { decisions: [sampleDecision()] }),
			sampleResult('sam-3', { journey: esr, decisions: [sampleDecision({ title: 'Enter the ESR code' })] })
		]),
		handedIn('Alex', [
			sampleResult('alex-1', { decisions: [expired] }),
			sampleResult('alex-2', { decisions: [expired, sampleDecision({ state: 'start', title: 'Start' })] })
		]),
		handedIn('Kim', [sampleResult('kim-1', { decisions: [told] })])
	])
	const all = stumblesIn(cohort, EVERYTHING)

	it('is a row for each decision of each journey, the lowest share first', () => {
		expect(all.map(({ journeyId, state, share }) => [journeyId, state, share])).toEqual([
			['nhsmail-password-reset', 'enterCode', 0.2],
			['nhsmail-password-reset', 'start', 1],
			['esr-sign-in', 'enterCode', 1]
		])
	})

	it('counts people, attempts, what was right at the first try, and the furthest help', () => {
		expect(all[0]).toMatchObject({
			journey: 'Reset an NHSmail password',
			title: 'Enter the code',
			trainees: 3,
			taken: 5,
			right: 1,
			help: { nudge: 0, where: 2, do: 1 }
		})
		expect(helpedIn(all[0] as Stumble)).toBe(3)
	})

	it('calls a decision as its state is called today, and as the file does where nobody knows that state', () => {
		const nameOf = (journeyId: string, state: string) => (journeyId === esr.id ? `Today: ${state}` : null)
		const titles = stumblesIn(cohort, EVERYTHING, nameOf).map(({ title }) => title)
		expect(titles.toSorted()).toEqual(['Enter the code', 'Start', 'Today: enterCode'])
	})

	it('takes for the commonest mistake the one of most attempts, not the one most often made in one', () => {
		expect(all[0]?.commonest).toEqual({ kind: 'message', name: 'expired', attempts: 2 })
		expect(all[1]?.commonest).toBeNull()
	})

	it('names unsafe acts and counts them apart: they are nobody’s commonest mistake', () => {
		const kim = only(stumblesIn(cohort, { ...EVERYTHING, trainee: traineeKey('Kim') }), 'enterCode')
		expect(kim.unsafe).toEqual([{ act: 'told-code', times: 2, trainees: 1 }])
		expect(kim.commonest).toBeNull()
	})

	it('can be asked of one journey, of one trainee, or of both', () => {
		expect(stumblesIn(cohort, { journeyId: 'esr-sign-in', trainee: null }).map(({ taken }) => taken)).toEqual([1])
		expect(stumblesIn(cohort, { journeyId: null, trainee: 'alex' }).map(({ state }) => state)).toEqual([
			'enterCode',
			'start'
		])
		expect(stumblesIn(cohort, { journeyId: 'esr-sign-in', trainee: 'alex' })).toEqual([])
		expect(journeysIn(cohort).map(({ title }) => title)).toEqual(['Reset an NHSmail password', 'Sign in to ESR'])
	})

	it('is the same in whichever order the files come', () => {
		const backwards = { ...cohort, results: cohort.results.toReversed() }
		expect(stumblesIn(backwards, EVERYTHING)).toEqual(all)
	})

	it.each([
		['share', 'descending', ['Start', 'Enter the ESR code', 'Enter the code']],
		['decision', 'ascending', ['Enter the code', 'Enter the ESR code', 'Start']],
		['journey', 'descending', ['Enter the ESR code', 'Enter the code', 'Start']],
		['trainees', 'descending', ['Enter the code', 'Start', 'Enter the ESR code']],
		['mistake', 'descending', ['Enter the code', 'Start', 'Enter the ESR code']],
		['help', 'ascending', ['Start', 'Enter the ESR code', 'Enter the code']],
		['unsafe', 'descending', ['Enter the code', 'Start', 'Enter the ESR code']]
	] as const)('can be put in order by %s, %s', (order, direction, titles) => {
		expect(sortedBy(all, order, direction).map(({ title }) => title)).toEqual(titles)
	})

	it('is a table in a file, with the words of whoever knows the journeys', () => {
		const [head, first] = writeCohortCsv(all, (_, { kind, name }) => `${kind}: ${name}`).split('\r\n')
		expect(head).toMatch(/^\uFEFFJourney,Decision,Trainees,/)
		expect(first).toBe(
			'Reset an NHSmail password,Enter the code,3,5,1,20,message: expired,2,0,2,1,2,unsafe: told-code (2)'
		)
	})
})
