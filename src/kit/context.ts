import type { DeviceUse } from '../devices/device.ts'
import type { Instant } from '../time/time.ts'
import type { World } from '../world/world.ts'
import type { Answers } from './answers.ts'
import type { UnsafeActId } from './unsafe-acts.ts'

/** What the service says is wrong, as the key of a message in `screens.ts`, and the field it is said at. */
export interface Problem {
	/** `null` when it is about the whole page. */
	field: string | null
	message: string
}

export interface JourneyContext {
	/** The last answer given to each field in this attempt; never a password. */
	answers: Readonly<Record<string, string>>
	problem: Problem | null
	world: World
	/** What the person has done that nobody should, in order. */
	unsafe: readonly UnsafeActId[]
}

/** What a person did, or how far the training clock has moved. */
export type JourneyEvent =
	| { type: `press.${string}`; answers: Answers }
	| { type: `open.${string}` }
	| { type: 'desk.use'; use: DeviceUse }
	/** `skipped` is how much of it the person jumped over, in milliseconds. */
	| { type: 'clock.tick'; now: Instant; skipped?: number }

export interface Facts {
	context: JourneyContext
	event: JourneyEvent
}

export function answersOf(event: JourneyEvent): Answers {
	return 'answers' in event ? event.answers : {}
}
