import { expect, it } from 'vitest'
import { Replay } from '../../../src/app/attempt/replay.ts'
import { replay, stateOf } from '../../../src/attempt/attempt.ts'
import { memoryKeeper } from '../../../src/storage/keeper.ts'
import { finishedAttempt } from './finished-attempts.ts'
import { folderOf, partsOf } from './opened-parts.ts'

const folder = folderOf('nhsmail-password-reset')
const kept = finishedAttempt('nhsmail-password-reset', 'by-text')

it('shows how things stood after each line of the log, and then how they stand', () => {
	const shown = new Replay({ ...partsOf(folder, 'replay'), kept, keeper: memoryKeeper([kept]) })
	for (const index of kept.log.keys()) {
		shown.showUpTo(index + 1)
		const then = replay(folder.journey, kept.record.world, kept.log.slice(0, index + 1))
		expect([shown.state, shown.world]).toEqual([stateOf(then), then.context.world])
		expect(shown.now).toBe(then.context.world.now)
	}
	shown.showUpTo(0)
	expect(shown.state).toBe(folder.journey.flow.initial)
	shown.showUpTo(null)
	expect(shown.end).toBe('good')
	expect(shown.log).toEqual(kept.log)
	expect(shown.writes).toBe(false)
})
