import { endOf, stateOf } from '../../src/attempt/attempt.ts'
import { resultOf } from '../../src/learning/result.ts'
import type { KeptAttempt } from '../../src/storage/attempt-record.ts'
import { folders, NOW, played, startOf } from '../unit/journeys/journeys.ts'

/** One attempt for each walkthrough there is, as it is kept when it has come to its end. */
export function finishedAttempts(): readonly KeptAttempt[] {
	return folders.flatMap((folder) =>
		folder.walkthroughs.map((walkthrough) => {
			const { journey } = folder
			const { scenario } = walkthrough
			const { world } = startOf(folder, scenario, walkthrough).context
			const { snapshot, log } = played(folder, walkthrough)
			return {
				record: {
					id: `${journey.id}/${walkthrough.id}`,
					name: `${journey.title}, ${walkthrough.id}`,
					journeyId: journey.id,
					journeyVersion: journey.version,
					mode: 'practise',
					scenario,
					story: null,
					world,
					clock: { now: snapshot.context.world.now, running: false },
					startedAt: NOW,
					updatedAt: NOW,
					played: 0,
					result: resultOf(folder, { scenario, world, played: 0, log }, NOW),
					length: log.length,
					state: stateOf(snapshot),
					end: endOf(journey, snapshot)
				},
				log
			}
		})
	)
}
