import { coreTestOf, JUNK, placesOf, type CoreDecision } from '../kit/core-test.ts'
import { stateName, type Journey, type JourneyFolder } from '../kit/journey.ts'
import { skills } from './skills.ts'

/** Our assumption: the share of decisions that has to be right at the first try, where a journey sets none. */
const PASS_SHARE = 0.8

/** What it takes to pass a test, to be told before one. */
export interface WhatCounts {
	/** The names of those that have to be right in the core test, at the first try or put right without help. */
	decisions: readonly string[]
	/** Of all decisions, from 0 to 1, how many have to be right at the first try. */
	share: number
}

/** What counts in a test of this journey, whatever its beginning: a line to show before it, which tells no answer. */
export function whatCounts(folder: Pick<JourneyFolder, 'journey' | 'scenarios'>): WhatCounts {
	const { journey } = folder
	return {
		decisions: coreTestOf(folder).decisions.map((decision) => decisionName(journey, decision)),
		share: passShareOf(journey)
	}
}

export function passShareOf({ passShare = PASS_SHARE }: Pick<Journey, 'passShare'>): number {
	return passShare
}

/** What a decision at this place is called: the name of the state, or the skill of looking in junk. */
export function placeName(journey: Journey, place: string): string {
	return place === JUNK ? skills.junk : stateName(journey, place)
}

/** What stands of the core test in an attempt, one row a decision. */
export interface CoreStanding {
	name: string
	/** The person came by it and did something there. */
	met: boolean
	/** Right at the first try wherever it was met, or put right without help. */
	right: boolean
}

/** How an attempt stands at the core decisions of its journey, wherever it began. */
export function coreStandings(
	folder: Pick<JourneyFolder, 'journey' | 'scenarios'>,
	decisions: readonly { place: string; firstTry: boolean; recovered: boolean }[]
): readonly CoreStanding[] {
	return coreTestOf(folder).decisions.map((decision) => {
		const taken = decisions.filter(({ place }) => placesOf(decision).includes(place))
		const met = taken.length > 0
		const right = met && taken.every(({ firstTry, recovered }) => firstTry || recovered)
		return { name: decisionName(folder.journey, decision), met, right }
	})
}

function decisionName(journey: Journey, decision: CoreDecision): string {
	return typeof decision === 'string' ? placeName(journey, decision) : decision.name
}
