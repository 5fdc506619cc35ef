import { coreTestOf } from '../kit/core-test.ts'
import type { JourneyFolder } from '../kit/journey.ts'
import type { Scenario } from '../kit/scenario.ts'
import { isProof } from '../modes/modes.ts'
import type { KeptResult } from './kept-result.ts'

/** A test that was brought to its end, as far as the next one depends on it. */
export interface TakenTest {
	mode: string
	scenario: string
	result: KeptResult
}

/**
 * Where the next test of a journey begins, of the beginnings that there are to choose from: with the core test until that is
 * passed, then with another beginning and the core test in turn. Of the others it is one that was tested least, by `draw`.
 * `taken` come in the order in which they were kept.
 */
export function nextBeginning(
	folder: Pick<JourneyFolder, 'journey' | 'scenarios'>,
	offered: readonly Scenario[],
	taken: readonly TakenTest[],
	draw: number
): Scenario | undefined {
	const core = offered.find(({ id }) => id === coreTestOf(folder).scenario)
	const tests = taken.filter(({ mode }) => isProof(mode))
	const isCore = ({ scenario, result }: TakenTest) => scenario === core?.id || result.certifies === true
	const isProven = tests.findLast(isCore)?.result.certifies === true
	const last = tests.at(-1)?.scenario
	if (core && (!isProven || last !== core.id)) return core
	const others = offered.filter(({ id }) => id !== core?.id && id !== last)
	const times = ({ id }: Scenario) => tests.filter(({ scenario }) => scenario === id).length
	const fewest = Math.min(...others.map(times))
	const least = others.filter((scenario) => times(scenario) === fewest)
	return least[draw % Math.max(least.length, 1)] ?? core ?? offered[0]
}
