import { describe, expect, it } from 'vitest'
import { stateOf } from '../../../src/attempt/attempt.ts'
import { instantIn } from '../../../src/time/time.ts'
import { folders, played } from './journeys.ts'

/** An attempt begins at the real time, whatever that is: in the night, in the evening, on a Saturday. */
const TIMES = [undefined, instantIn('2026-03-04T02:40'), instantIn('2026-03-04T20:50'), instantIn('2026-03-07T11:30')]

describe.each(folders)('$folder', (folder) => {
	it.each(folder.walkthroughs.map((walkthrough) => [walkthrough.id, walkthrough] as const))(
		'can be walked, whenever it is begun: %s',
		(_, walkthrough) => {
			for (const now of TIMES) expect(stateOf(played(folder, walkthrough, { now }).snapshot)).toBe(walkthrough.ends)
		}
	)
})
