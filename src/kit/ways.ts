import type { Edition } from '../rules/sourced.ts'
import type { Step } from './walkthrough.ts'

/** A way from a beginning to a state: a walkthrough and how many of its steps, or steps of its own. */
export type Way = readonly [walkthrough: string, steps: number] | readonly Step[]

/** By beginning (see `beginningOf`) and state, those states that can be reached from there; none for what has no such data. */
export type WaysOfJourney = Readonly<Record<string, Readonly<Record<string, Way>>>>

/** A scenario in one of its editions, as a key. */
export function beginningOf(scenario: string, edition: Edition): string {
	return `${scenario} ${edition}`
}
