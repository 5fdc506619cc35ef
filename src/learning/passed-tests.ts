import { isProof } from '../modes/modes.ts'
import type { Edition } from '../rules/sourced.ts'
import type { KeptResult } from './kept-result.ts'

export interface Tested {
	journeyId: string
	mode: string
	edition: Edition
	result: KeptResult | null
}

export interface PassedTest {
	journeyId: string
	edition: Edition
	result: KeptResult
}

/** The tests that were passed: of each journey in each edition the newest, newest first. */
export function passedTests(attempts: readonly Tested[]): readonly PassedTest[] {
	const found = new Map<string, PassedTest>()
	for (const { journeyId, mode, edition, result } of attempts) {
		if (!isProof(mode) || !result?.passed) continue
		const key = `${journeyId} ${edition}`
		const before = found.get(key)
		if (!before || before.result.at < result.at) found.set(key, { journeyId, edition, result })
	}
	return [...found.values()].toSorted((one, other) => other.result.at - one.result.at)
}
