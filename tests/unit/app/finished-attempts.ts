import { endOf } from '../../../src/attempt/attempt.ts'
import { keptResultOf } from '../../../src/learning/kept-result.ts'
import { scorecardOf } from '../../../src/learning/scorecard.ts'
import { writeAttemptFile } from '../../../src/storage/attempt-file.ts'
import type { AttemptRecord, KeptAttempt } from '../../../src/storage/attempt-record.ts'
import { folders, played, startOf } from '../journeys/journeys.ts'

/** A walkthrough as an attempt that somebody has kept, with its result. */
export function finishedAttempt(
	journeyId: string,
	walkthroughId: string,
	changed: Partial<AttemptRecord> = {}
): KeptAttempt {
	const folder = folders.find(({ journey }) => journey.id === journeyId)
	const walkthrough = folder?.walkthroughs.find(({ id }) => id === walkthroughId)
	if (!folder || !walkthrough) throw new Error(`There is no walkthrough "${walkthroughId}" of "${journeyId}"`)
	const { journey } = folder
	const { log, snapshot } = played(folder, walkthrough)
	const { scenario, ends } = walkthrough
	const { world } = startOf(folder, scenario, walkthrough).context
	const record: AttemptRecord = {
		id: `${journeyId}/${walkthroughId}`,
		name: `${journey.title}, ${walkthroughId}`,
		journeyId,
		journeyVersion: journey.version,
		mode: 'test',
		scenario,
		story: null,
		world,
		clock: { now: snapshot.context.world.now, running: false },
		startedAt: world.now,
		updatedAt: world.now,
		played: 0,
		result: keptResultOf(scorecardOf(folder, { scenario, world, log, played: 0 }), world.now),
		length: log.length,
		state: ends,
		end: endOf(journey, snapshot),
		...changed
	}
	return { record, log }
}

/** The same as the text of a file that Dry Run takes in. */
export function fileOfFinished(walks: readonly (readonly [journey: string, walkthrough: string])[]): string {
	return writeAttemptFile(
		walks.map(([journey, walkthrough]) => finishedAttempt(journey, walkthrough)),
		0
	)
}
