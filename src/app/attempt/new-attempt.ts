import { begin, endOf, follow, stateOf } from '../../attempt/attempt.ts'
import type { LogEvent } from '../../attempt/log.ts'
import type { Journey } from '../../kit/journey.ts'
import type { AttemptRecord, KeptAttempt } from '../../storage/attempt-record.ts'
import { freshId } from '../../storage/fresh-id.ts'

/** How an attempt begins, and what it is called. */
export type AttemptSetup = Pick<AttemptRecord, 'world' | 'mode' | 'scenario' | 'name' | 'story'>

/** The record of an attempt that begins in this world, with what has been walked already. */
export function newAttempt(journey: Journey, setup: AttemptSetup, log: readonly LogEvent[]): KeptAttempt {
	const snapshot = log.reduce((reached, deed) => follow(journey, reached, deed), begin(journey, setup.world))
	const realNow = Date.now()
	const id = freshId()
	const record: AttemptRecord = {
		...setup,
		id,
		// The first chapter of a story begins a run of it.
		story: setup.story && { ...setup.story, run: setup.story.run || id },
		journeyId: journey.id,
		journeyVersion: journey.version,
		clock: { now: snapshot.context.world.now, running: true },
		startedAt: realNow,
		updatedAt: realNow,
		length: log.length,
		played: log.length,
		result: null,
		state: stateOf(snapshot),
		end: endOf(journey, snapshot)
	}
	return { record, log }
}
