/** A message in junk is found beside the page, so that a decision on it belongs to no state. */
export const JUNK = 'junk'

/**
 * One thing that a person has to do right: at a state or in junk, or at any of several, as where a code comes by text or by call.
 * Of several, those that the person comes by count, and at least one.
 */
export type CoreDecision<State extends string = string> =
	State | typeof JUNK | { name: string; at: readonly [State | typeof JUNK, ...(State | typeof JUNK)[]] }

/** What shows that somebody can do a journey: one beginning, and the decisions that make the journey what it is. */
export interface CoreTest<State extends string = string> {
	scenario: string
	decisions: readonly CoreDecision<State>[]
}

/** The core test of a journey. Of one that names none it is its first beginning, where no decision counts more than another. */
export function coreTestOf({ journey, scenarios }: WithCore): CoreTest {
	return journey.core ?? { scenario: scenarios[0]?.id ?? '', decisions: [] }
}

/** Where a decision can be met: states, or `junk`. */
export function placesOf(decision: CoreDecision): readonly string[] {
	return typeof decision === 'string' ? [decision] : decision.at
}

/** As much of a journey's folder as tells its core test. */
export interface WithCore {
	journey: { core?: CoreTest }
	scenarios: readonly { id: string }[]
}
