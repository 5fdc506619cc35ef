import { beforeEach, describe, expect, it } from 'vitest'
import type { Keeper } from '../../../src/storage/keeper.ts'
import { NINE_O_CLOCK, sampleLog, sampleRecord, sampleResult, ticks } from './sample-attempts.ts'

/** What every keeper does, wherever it keeps things. `make` gives an empty one. */
export function describeKeeper(name: string, make: () => Promise<Keeper>): void {
	describe(name, () => {
		let keeper: Keeper
		beforeEach(async () => {
			keeper = await make()
		})

		it('has nothing to begin with', async () => {
			expect(await keeper.list()).toEqual([])
			expect(await keeper.newest(9)).toEqual([])
			expect(await keeper.load('first')).toBeNull()
		})

		it('gives an attempt back as it was handed in, and counts its entries', async () => {
			expect(await keeper.create(sampleRecord(), sampleLog)).toEqual({ outcome: 'kept' })
			expect(await keeper.load('first')).toEqual({ record: sampleRecord({ length: sampleLog.length }), log: sampleLog })
		})

		it('lists attempts without the worlds they began in, of each its edition', async () => {
			await keeper.create(sampleRecord(), sampleLog)
			const { world, ...rest } = sampleRecord({ length: sampleLog.length })
			expect(await keeper.list()).toEqual([{ ...rest, edition: world.edition }])
		})

		it('lists the newest first, equally new ones by their ids, the greater first', async () => {
			for (const [id, updatedAt] of [
				['b', 2],
				['a', 3],
				['d', 2],
				['c', 1]
			] as const) {
				await keeper.create(sampleRecord({ id, updatedAt }))
			}
			const list = await keeper.list()
			expect(list.map(({ id }) => id)).toEqual(['a', 'd', 'b', 'c'])
			expect(await keeper.newest(2)).toEqual(list.slice(0, 2))
			expect(await keeper.newest(9)).toEqual(list)
		})

		it('creates no attempt over another', async () => {
			await keeper.create(sampleRecord(), sampleLog)
			expect(await keeper.create(sampleRecord({ name: 'Usurper' }))).toEqual({ outcome: 'overtaken' })
			expect(await keeper.load('first')).toEqual({ record: sampleRecord({ length: sampleLog.length }), log: sampleLog })
		})

		it('creates many attempts in one write, or none where one of them is there already', async () => {
			const many = ['a', 'b', 'c'].map((id) => ({
				record: sampleRecord({ id, length: sampleLog.length }),
				log: sampleLog
			}))
			expect(await keeper.createAll(many)).toEqual({ outcome: 'kept' })
			for (const attempt of many) expect(await keeper.load(attempt.record.id)).toEqual(attempt)
			const others = ['d', 'b'].map((id) => ({ record: sampleRecord({ id }), log: ticks(1) }))
			expect(await keeper.createAll(others)).toEqual({ outcome: 'overtaken' })
			expect((await keeper.list()).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
			expect(await keeper.load('b')).toEqual(many[1])
			expect(await keeper.createAll([])).toEqual({ outcome: 'kept' })
		})

		it('appends entries in their order, with what changes along with them', async () => {
			await keeper.create(sampleRecord())
			const changes = {
				clock: { now: NINE_O_CLOCK + 5000, running: false },
				state: 'finished',
				end: 'good',
				updatedAt: NINE_O_CLOCK + 6000
			} as const
			expect(await keeper.append('first', 0, ticks(12), {})).toEqual({ outcome: 'kept' })
			expect(await keeper.append('first', 12, ticks(3, 12), changes)).toEqual({ outcome: 'kept' })
			expect(await keeper.load('first')).toEqual({ record: sampleRecord({ ...changes, length: 15 }), log: ticks(15) })
		})

		it('numbers results in the order in which they are kept, also where the clock was ahead and is put right', async () => {
			const ends = [
				['ahead', Date.UTC(2036, 0, 1)],
				['right', NINE_O_CLOCK],
				['later', NINE_O_CLOCK + 1000]
			] as const
			for (const [id] of ends) await keeper.create(sampleRecord({ id }))
			for (const [id, at] of ends) await keeper.append(id, 0, ticks(1), { result: sampleResult({ at }), updatedAt: at })
			const orders = Object.fromEntries((await keeper.list()).map(({ id, order }) => [id, order ?? 0]))
			expect(Object.keys(orders).sort((one, other) => (orders[one] ?? 0) - (orders[other] ?? 0))).toEqual(
				ends.map(([id]) => id)
			)
			await keeper.append('ahead', 1, ticks(1, 1), { result: sampleResult({ at: Date.UTC(2036, 0, 1) }) })
			expect((await keeper.list()).find(({ id }) => id === 'ahead')?.order, 'of its first end').toBe(orders['ahead'])
		})

		it('appends in the order asked for, waited for or not', async () => {
			await keeper.create(sampleRecord())
			const appended = ticks(20).map((entry, seq) => keeper.append('first', seq, [entry], {}))
			expect(await Promise.all(appended)).toEqual(Array(20).fill({ outcome: 'kept' }))
			expect((await keeper.load('first'))?.log).toEqual(ticks(20))
		})

		it('lets no second writer over the entries of the first', async () => {
			await keeper.create(sampleRecord())
			const [first, second] = await Promise.all([
				keeper.append('first', 0, ticks(2), { state: 'here' }),
				keeper.append('first', 0, ticks(3, 100), { state: 'there' })
			])
			expect([first, second]).toEqual([{ outcome: 'kept' }, { outcome: 'overtaken' }])
			expect(await keeper.append('first', 1, [], { state: 'there' })).toEqual({ outcome: 'overtaken' })
			expect(await keeper.load('first')).toEqual({ record: sampleRecord({ length: 2, state: 'here' }), log: ticks(2) })
		})

		it('leaves no gap in a log', async () => {
			await keeper.create(sampleRecord(), ticks(3))
			expect(await keeper.append('first', 5, ticks(1, 5), {})).toEqual({
				outcome: 'failed',
				reason: 'The log of "first" has 3 entries, so none can be kept from 5 on: hand in all from 3 on'
			})
			expect((await keeper.load('first'))?.log).toEqual(ticks(3))
		})

		it('renames, and keeps the clock, and nothing else', async () => {
			await keeper.create(sampleRecord(), sampleLog)
			const clock = { now: NINE_O_CLOCK + 1, running: false }
			expect(await keeper.rename('first', 'Tuesday')).toEqual({ outcome: 'kept' })
			expect(await keeper.saveClock('first', clock)).toEqual({ outcome: 'kept' })
			expect(await keeper.load('first')).toEqual({
				record: sampleRecord({ length: sampleLog.length, name: 'Tuesday', clock }),
				log: sampleLog
			})
		})

		it('says when the attempt is not there any more', async () => {
			await keeper.create(sampleRecord())
			expect(await keeper.remove('first')).toEqual({ outcome: 'kept' })
			const writes = [
				keeper.append('first', 0, ticks(1), {}),
				keeper.saveClock('first', { now: 0, running: true }),
				keeper.rename('first', 'Ghost')
			]
			expect(await Promise.all(writes)).toEqual(Array(3).fill({ outcome: 'forgotten' }))
			expect(await keeper.list()).toEqual([])
		})

		it('removes an attempt and leaves its neighbours', async () => {
			for (const id of ['firs', 'first', 'first2']) await keeper.create(sampleRecord({ id }), sampleLog)
			await keeper.remove('first')
			expect(await keeper.load('first')).toBeNull()
			expect((await keeper.load('firs'))?.log).toEqual(sampleLog)
			expect((await keeper.load('first2'))?.log).toEqual(sampleLog)
			expect(await keeper.create(sampleRecord())).toEqual({ outcome: 'kept' })
			expect((await keeper.load('first'))?.log).toEqual([])
		})

		it('removes all', async () => {
			for (const id of ['a', 'b']) await keeper.create(sampleRecord({ id }), sampleLog)
			expect(await keeper.removeAll()).toEqual({ outcome: 'kept' })
			expect(await keeper.list()).toEqual([])
			expect(await keeper.load('a')).toBeNull()
		})

		it('keeps copies: what the caller changes later, or in what it got, stays the caller’s', async () => {
			const record = sampleRecord()
			await keeper.create(record)
			record.name = 'Changed later'
			for (const listed of await keeper.list()) listed.name = 'Changed in the list'
			expect((await keeper.load('first'))?.record.name).toBe('Monday morning')
		})

		it('takes a value that is not plain data for a mistake', async () => {
			await keeper.create(sampleRecord())
			const clock = { now: 0, running: true, tick: () => {} }
			await expect(keeper.saveClock('first', clock)).rejects.toThrow(
				expect.objectContaining({ name: 'DataCloneError' })
			)
			await expect(keeper.create({ ...sampleRecord({ id: 'second' }), clock })).rejects.toThrow()
			expect(await keeper.load('second')).toBeNull()
		})
	})
}
