import { expect, it } from 'vitest'
import { memoryKeeper } from '../../../src/storage/keeper.ts'
import { describeKeeper } from './keeper-behaviour.ts'
import { sampleLog, sampleRecord, ticks } from './sample-attempts.ts'

describeKeeper('the keeper in memory', async () => memoryKeeper())

it('takes over what the page still knows when the database takes no more', async () => {
	const record = sampleRecord({ length: sampleLog.length })
	const keeper = memoryKeeper([{ record, log: sampleLog }])
	expect(keeper.lasting).toBe(false)
	expect(await keeper.append('first', sampleLog.length, ticks(1, 90), {})).toEqual({ outcome: 'kept' })
	expect((await keeper.load('first'))?.log).toEqual([...sampleLog, ...ticks(1, 90)])
})
