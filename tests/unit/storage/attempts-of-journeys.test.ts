import { expect, it } from 'vitest'
import { readAttemptFile, writeAttemptFile } from '../../../src/storage/attempt-file.ts'
import { folders, played, startOf } from '../journeys/journeys.ts'
import { NINE_O_CLOCK, sampleRecord } from './sample-attempts.ts'

const walks = folders.flatMap((folder) =>
	folder.walkthroughs.map((walkthrough) => ({ name: `${folder.journey.id}, ${walkthrough.id}`, folder, walkthrough }))
)

// A world at its end holds everything a journey can put into one: codes, post, locks, saved passwords.
it.each(walks)(
	'$name: goes into a file and comes back the same, the worlds it began and ended in',
	({ folder, walkthrough }) => {
		const { snapshot, log } = played(folder, walkthrough)
		const attempts = [startOf(folder, walkthrough.scenario, walkthrough), snapshot].map(
			({ context: { world } }, index) => ({
				record: sampleRecord({ id: String(index), world, length: log.length }),
				log
			})
		)
		expect(readAttemptFile(writeAttemptFile(attempts, NINE_O_CLOCK))).toEqual({ outcome: 'read', attempts })
	}
)
