import { isProof } from '../modes/modes.ts'
import type { Instant } from '../time/time.ts'
import type { Cohort, CohortResult, Looked } from './cohort.ts'
import { provenWords, proofOf } from './proven.ts'

/** How the tests of one trainee in one journey stand. */
export interface TestStanding {
	/** Tells it from all others. */
	key: string
	trainee: string
	journey: string
	/** What they prove, one row each: the journey, or each beginning that was passed alone; empty where none was passed. */
	proven: readonly string[]
	taken: number
	/** Real time at which the last of them ended. */
	lastAt: Instant
}

/** Who has taken tests, and what these prove, by trainee and journey. A test of one beginning never stands for its journey. */
export function testsIn({ results }: Cohort, { journeyId, trainee }: Looked): readonly TestStanding[] {
	const tests = results.filter(
		({ mode, journey, who }) =>
			isProof(mode) && (journeyId === null || journey.id === journeyId) && (trainee === null || who === trainee)
	)
	const grouped = new Map<string, CohortResult[]>()
	for (const test of tests) {
		const key = `${test.who} ${test.journey.id}`
		grouped.set(key, [...(grouped.get(key) ?? []), test])
	}
	return [...grouped]
		.map(([key, taken]) => standingOf(key, taken))
		.toSorted(
			(one, other) =>
				one.trainee.localeCompare(other.trainee, 'en-GB') || one.journey.localeCompare(other.journey, 'en-GB')
		)
}

function standingOf(key: string, taken: readonly CohortResult[]): TestStanding {
	const [first] = taken as [CohortResult, ...CohortResult[]]
	const { title } = first.journey
	const passed = taken.filter(({ passed: isPassed }) => isPassed)
	const isProven = passed.some((test) => proofOf(test) === 'journey')
	const counted = isProven ? passed.filter((test) => proofOf(test) === 'journey') : passed
	return {
		key,
		trainee: first.trainee.trim(),
		journey: title,
		proven: [...new Set(counted.map((test) => provenWords(title, test)))],
		taken: taken.length,
		lastAt: Math.max(...taken.map(({ endedAt }) => endedAt))
	}
}
