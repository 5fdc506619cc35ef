import { describe, expect, it } from 'vitest'
import { stateOf } from '../../../src/attempt/attempt.ts'
import { folders, played } from './journeys.ts'

describe.each(folders)('$folder', (folder) => {
	it.each(folder.walkthroughs.map((walkthrough) => [walkthrough.id, walkthrough] as const))(
		'can be walked: %s',
		(_, walkthrough) => {
			expect(stateOf(played(folder, walkthrough).snapshot)).toBe(walkthrough.ends)
		}
	)
})
