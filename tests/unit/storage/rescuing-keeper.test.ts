import { expect, it } from 'vitest'
import { memoryKeeper, type Keeper } from '../../../src/storage/keeper.ts'
import { rescuingKeeper } from '../../../src/storage/rescuing-keeper.ts'
import { describeKeeper } from './keeper-behaviour.ts'
import { sampleLog, sampleRecord, ticks } from './sample-attempts.ts'

describeKeeper('the keeper that rescues', async () => rescuingKeeper(memoryKeeper()))

async function afterRescue(changed: Partial<Keeper> = {}) {
	const base = memoryKeeper()
	for (const id of ['a', 'b', 'c']) await base.create(sampleRecord({ id }), sampleLog)
	const keeper = rescuingKeeper({ ...base, ...changed })
	const log = [...sampleLog, ...ticks(1, 90)]
	await keeper.rescue({ record: sampleRecord({ id: 'b', state: 'further', updatedAt: 9e12 }), log })
	return { base, keeper, log }
}

it('goes on with one attempt in memory, and lists and loads all others from where they are kept', async () => {
	const { base, keeper, log } = await afterRescue()
	expect((await keeper.list()).map(({ id, state }) => [id, state])).toEqual([
		['b', 'further'],
		['c', 'enterUsername'],
		['a', 'enterUsername']
	])
	expect((await keeper.newest(2)).map(({ id }) => id)).toEqual(['b', 'c'])
	expect(await keeper.append('b', log.length, ticks(1, 99), {})).toEqual({ outcome: 'kept' })
	expect((await keeper.load('b'))?.log).toHaveLength(log.length + 1)
	expect((await base.load('b'))?.log, 'as it was').toEqual(sampleLog)
	expect(await keeper.append('a', sampleLog.length, ticks(1, 99), {})).toEqual({ outcome: 'kept' })
	expect((await base.load('a'))?.log).toHaveLength(sampleLog.length + 1)
})

it('deletes what was rescued in both places', async () => {
	const { base, keeper } = await afterRescue()
	expect(await keeper.remove('b')).toEqual({ outcome: 'kept' })
	expect([await keeper.load('b'), await base.load('b')]).toEqual([null, null])
	expect(await keeper.removeAll()).toEqual({ outcome: 'kept' })
	expect([await keeper.list(), await base.list()]).toEqual([[], []])
})

it('does not say that anything is deleted which is not', async () => {
	const failed = { outcome: 'failed', reason: 'UnknownError' } as const
	const { keeper } = await afterRescue({ remove: async () => failed, removeAll: async () => failed })
	expect(await keeper.remove('b')).toEqual(failed)
	expect(await keeper.removeAll()).toEqual(failed)
	expect(await keeper.list()).toHaveLength(3)
})
