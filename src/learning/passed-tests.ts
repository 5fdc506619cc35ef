import { isProof } from '../modes/modes.ts'
import type { Edition } from '../rules/sourced.ts'
import type { KeptResult } from './kept-result.ts'
import { proofOf } from './proven.ts'

export interface Tested {
	journeyId: string
	mode: string
	scenario: string
	edition: Edition
	result: KeptResult | null
}

export interface PassedTest {
	/** Tells it from all others in the list. */
	key: string
	journeyId: string
	edition: Edition
	result: KeptResult
}

/**
 * The tests that were passed, newest first: of each journey in each edition the newest one that proves it, and the newest from
 * each beginning that proves only itself. One from before there were core tests stands for as long as nothing proves the journey.
 */
export function passedTests(attempts: readonly Tested[]): readonly PassedTest[] {
	const found = new Map<string, PassedTest>()
	for (const { journeyId, mode, scenario, edition, result } of attempts) {
		if (!isProof(mode) || !result?.passed) continue
		const proof = proofOf(result)
		const key = `${journeyId} ${edition} ${proof}${proof === 'beginning' ? ` ${scenario}` : ''}`
		const before = found.get(key)
		if (!before || before.result.at < result.at) found.set(key, { key, journeyId, edition, result })
	}
	return [...found.values()]
		.filter(
			({ journeyId, edition, result }) =>
				proofOf(result) !== 'before-core-tests' || !found.has(`${journeyId} ${edition} journey`)
		)
		.toSorted((one, other) => other.result.at - one.result.at)
}
