import { stateOf } from '../attempt/attempt.ts'
import type { Walk } from '../attempt/walk.ts'
import type { JourneyFolder } from '../kit/journey.ts'
import { feedbackAfter, type CoachMessage, type TypedTexts } from './feedback.ts'
import { farFollower, type Far } from './how-far.ts'
import { momentsReader, type Attempted, type Moment } from './moments.ts'
import { rightWaysIn } from '../attempt/right-ways.ts'

/** What is read off an attempt while it goes on: nothing before it is looked at, and each line of the log once. */
export interface AttemptReader {
	moments: (walk: Walk) => readonly Moment[]
	/** How far the person has come; `null` off every right way. */
	howFar: (walk: Walk) => Far | null
	/** What the coach says of the latest mistake. */
	feedback: (walk: Walk, typed?: TypedTexts | null) => readonly CoachMessage[]
}

export function attemptReader(folder: JourneyFolder, began: Omit<Attempted, 'log'>): AttemptReader {
	const moments = momentsReader(folder, began)
	let road: Road | null = null

	function howFar(walk: Walk): Far | null {
		const read = moments(walk)
		if (!road || road.last !== read[road.length - 1]) {
			const follow = farFollower(rightWaysIn(folder, began.scenario, began.world))
			road = { follow, length: 0, last: undefined, far: follow(stateOf(walk.start)) }
		}
		for (const { after } of read.slice(road.length)) road.far = road.follow(stateOf(after))
		road.length = read.length
		road.last = read.at(-1)
		return road.far
	}

	return { moments, howFar, feedback: (walk, typed) => feedbackAfter(folder, began, moments(walk), typed) }
}

/** How far the right ways have been followed: up to and with the last of so many moments. */
interface Road {
	follow: (state: string) => Far | null
	length: number
	last: Moment | undefined
	far: Far | null
}
