import type { JourneyFolder } from '../kit/journey.ts'
import { rightWays, type Walkthrough } from '../kit/walkthrough.ts'
import type { World } from '../world/world.ts'
import { begin, endOf, stateOf, type JourneySnapshot } from './attempt.ts'
import { trustingJudge } from './judge.ts'
import { playSteps, type PlayedSteps } from './play.ts'

/** A walkthrough as it goes in one world, as far as it goes: a fault that it was not written for can end it early. */
export interface PlayedWalkthrough extends PlayedSteps {
	walkthrough: Walkthrough
}

/**
 * How it is done from this beginning, in this world's edition; where no way is written for that edition, as in the others.
 * Played with passwords that break no rule, and that are told apart only among themselves.
 */
export function rightWaysIn(folder: JourneyFolder, scenario: string, world: World): readonly PlayedWalkthrough[] {
	const ofFolder = remembered.get(folder) ?? new WeakMap<World, Map<string, readonly PlayedWalkthrough[]>>()
	remembered.set(folder, ofFolder)
	const known = ofFolder.get(world) ?? new Map<string, readonly PlayedWalkthrough[]>()
	ofFolder.set(world, known)
	const ways =
		known.get(scenario) ??
		rightWays(walkthroughsFor(folder, world), scenario).map((way) => playedIn(folder, way, world))
	known.set(scenario, ways)
	return ways
}

/** The walkthroughs that fit this world's edition, by scenario; those of a scenario without any in this edition all. */
export function walkthroughsFor({ scenarios, walkthroughs }: JourneyFolder, world: World): readonly Walkthrough[] {
	return scenarios.flatMap(({ id }) => {
		const own = walkthroughs.filter(({ scenario }) => scenario === id)
		const fitting = own.filter(({ edition }) => edition === world.edition)
		return rightWays(fitting, id).length > 0 ? fitting : own
	})
}

/** A walkthrough from this world on, step by step, until one does not fit any more. */
export function playedIn(
	{ journey }: JourneyFolder,
	walkthrough: Walkthrough,
	world: World,
	judge = trustingJudge()
): PlayedWalkthrough {
	return { walkthrough, ...playSteps(journey, begin(journey, world), walkthrough.steps, judge) }
}

/** Every state that a right way leads through: there, nobody has gone wrong. */
export function statesOn(ways: readonly PlayedWalkthrough[]): ReadonlySet<string> {
	return new Set(
		ways.flatMap(({ results }) => results.flatMap(({ before, after }) => [stateOf(before), stateOf(after)]))
	)
}

/** Every message of the service that a right way is told: nobody could have avoided it. */
export function messagesOn(ways: readonly PlayedWalkthrough[]): ReadonlySet<string> {
	return new Set(ways.flatMap(({ results }) => results.flatMap(({ after }) => after.context.problem?.message ?? [])))
}

/** Whether this is where the journey was to lead: a good end, or another one that a right way leads to as well. */
export function isGoal(
	{ journey }: JourneyFolder,
	snapshot: JourneySnapshot,
	ways: readonly PlayedWalkthrough[]
): boolean {
	const end = endOf(journey, snapshot)
	return end === 'good' || (end !== null && ways.some(({ walkthrough }) => walkthrough.ends === stateOf(snapshot)))
}

/** By the folder itself: a journey that is edited keeps its id and gets other ways. */
const remembered = new WeakMap<JourneyFolder, WeakMap<World, Map<string, readonly PlayedWalkthrough[]>>>()
