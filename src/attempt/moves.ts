import { getInitialMicrosteps, getMicrosteps } from 'xstate'
import type { JourneyEvent } from '../kit/context.ts'
import type { Journey } from '../kit/journey.ts'
import type { World } from '../world/world.ts'
import { follow, stateOf, take, type JourneySnapshot } from './attempt.ts'
import type { StepResult } from './play.ts'

/** From one state to another, and what brought that about: an event, or `always`. */
export interface Move {
	from: string
	to: string
	on: string
}

/**
 * Each move of a step that was taken. A page that is left before anybody sees it, since the service or the time decides at
 * once, stands in no snapshot, and is passed all the same.
 */
export function movesIn(
	journey: Journey,
	{ before, entries }: Pick<StepResult, 'before' | 'entries'>
): readonly Move[] {
	const moves: Move[] = []
	const noting: typeof take = (journey, snapshot, event) => {
		moves.push(...movesOf(journey, snapshot, event))
		return take(journey, snapshot, event)
	}
	entries.reduce((snapshot, entry) => follow(journey, snapshot, entry, noting), before)
	return moves
}

/** The moves that are made before anybody has done a thing. */
export function movesAtStart({ machine }: Journey, world: World): readonly Move[] {
	const states = getInitialMicrosteps(machine, { world }).map(([snapshot]) => stateOf(snapshot))
	return between(states, () => 'always')
}

function movesOf({ machine }: Journey, snapshot: JourneySnapshot, event: JourneyEvent): readonly Move[] {
	const states = getMicrosteps(machine, snapshot, event).map(([after]) => stateOf(after))
	return between([stateOf(snapshot), ...states], (index) => (index === 0 ? event.type : 'always'))
}

function between(states: readonly string[], cause: (index: number) => string): readonly Move[] {
	return states.slice(1).flatMap((to, index) => {
		const from = states[index] ?? to
		return from === to ? [] : [{ from, to, on: cause(index) }]
	})
}
