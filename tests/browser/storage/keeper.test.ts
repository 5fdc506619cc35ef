import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import type { LogEntry } from '../../../src/attempt/log.ts'
import { listed } from '../../../src/storage/attempt-record.ts'
import { databaseKeeper, memoryKeeper } from '../../../src/storage/keeper.ts'
import { passwordTokens } from '../../../src/storage/password-tokens.ts'
import { describeKeeper } from '../../unit/storage/keeper-behaviour.ts'
import { NINE_O_CLOCK, sampleLog, sampleRecord, ticks } from '../../unit/storage/sample-attempts.ts'
import { dump, freshName, openTab } from './fresh-databases.ts'
import { migrations, versionAfter } from '../../../src/storage/migrations.ts'

describeKeeper('the keeper in the database', async () => databaseKeeper(await openTab(freshName())))

it('writes the world of an attempt once, at its beginning', async () => {
	const keeper = databaseKeeper(await openTab(freshName()))
	const puts = vi.spyOn(IDBObjectStore.prototype, 'put')
	const adds = vi.spyOn(IDBObjectStore.prototype, 'add')
	onTestFinished(() => void vi.restoreAllMocks())
	const stores = () =>
		new Set([puts, adds].flatMap(({ mock }) => mock.contexts.map((store) => (store as IDBObjectStore).name)))
	await keeper.create(sampleRecord(), sampleLog)
	expect(stores()).toEqual(new Set(['attempts', 'worlds', 'entries']))
	adds.mockClear()

	await keeper.append('first', sampleLog.length, ticks(2, 90), { state: 'sent' })
	await keeper.saveClock('first', { now: NINE_O_CLOCK, running: false })
	await keeper.rename('first', 'Tuesday')
	expect(stores()).toEqual(new Set(['attempts', 'entries']))
	for (const [row] of puts.mock.calls) expect(row).not.toHaveProperty('world')
})

it('lists more attempts than it reads in one part', async () => {
	const database = await openTab(freshName())
	const records = Array.from({ length: 1234 }, (_, index) =>
		sampleRecord({ id: String(index), updatedAt: NINE_O_CLOCK + ((index * 7919) % 617) })
	)
	await database.attempts.bulkAdd(records.map(listed))
	const keeper = databaseKeeper(database)
	const list = await keeper.list()
	expect(new Set(list.map(({ id }) => id)).size).toBe(1234)
	expect(await keeper.newest(900)).toEqual(list.slice(0, 900))
})

describe('two tabs', () => {
	it('never write over each other: the slower one is told', async () => {
		const name = freshName()
		const one = databaseKeeper(await openTab(name))
		const two = databaseKeeper(await openTab(name))
		await one.create(sampleRecord())

		const race = ticks(30).map((entry, seq) => [
			one.append('first', seq, [entry], {}),
			two.append('first', seq, [entry], {})
		])
		const outcomes = (await Promise.all(race.flat())).map(({ outcome }) => outcome)
		expect(new Set(outcomes)).toEqual(new Set(['kept', 'overtaken']))
		expect(outcomes.filter((outcome) => outcome === 'kept')).toHaveLength(30)
		expect((await two.load('first'))?.log).toEqual(ticks(30))
	})

	it('see what the other one wrote, and removed', async () => {
		const name = freshName()
		const one = databaseKeeper(await openTab(name))
		const two = databaseKeeper(await openTab(name))
		await one.create(sampleRecord(), sampleLog)
		expect((await two.load('first'))?.log).toEqual(sampleLog)
		await two.remove('first')
		expect(await one.append('first', sampleLog.length, ticks(1, 90), {})).toEqual({ outcome: 'forgotten' })
		expect((await dump(name))['entries']).toEqual([])
	})
})

describe('a write that fails halfway', () => {
	it('leaves nothing behind when an entry turns out to be there already', async () => {
		const name = freshName()
		const database = await openTab(name)
		const keeper = databaseKeeper(database)
		await keeper.create(sampleRecord())
		await database.entries.add({ attemptId: 'first', seq: 5, ...ticks(1)[0]! })
		const before = await dump(name)
		expect(await keeper.append('first', 0, ticks(10), { state: 'elsewhere' })).toEqual({ outcome: 'overtaken' })
		expect(await dump(name)).toEqual(before)
	})

	it('leaves nothing behind when an entry can’t be copied', async () => {
		const name = freshName()
		const keeper = databaseKeeper(await openTab(name))
		await keeper.create(sampleRecord())
		const before = await dump(name)
		const bad = { at: NINE_O_CLOCK, event: { type: 'open.page', go: () => {} } } as LogEntry
		await expect(keeper.append('first', 0, [...ticks(5), bad], {})).rejects.toThrow(
			expect.objectContaining({ name: 'DataCloneError' })
		)
		await expect(keeper.create(sampleRecord({ id: 'second' }), [...ticks(5), bad])).rejects.toThrow()
		expect(await dump(name)).toEqual(before)
	})
})

it('removes with an attempt its entries and its password marks, and no others', async () => {
	const name = freshName()
	const database = await openTab(name)
	const keeper = databaseKeeper(database)
	const { tokenFor } = passwordTokens(database)
	for (const id of ['firs', 'first', 'first2']) {
		await keeper.create(sampleRecord({ id }), sampleLog)
		await tokenFor(id, 'Green-Saucer-9', [], [])
	}
	await keeper.remove('first')
	const { attempts, worlds, entries, passwordMarks } = await dump(name)
	expect(attempts).toMatchObject([{ id: 'firs' }, { id: 'first2' }])
	expect(worlds).toMatchObject([{ id: 'firs' }, { id: 'first2' }])
	expect(passwordMarks).toMatchObject([{ attemptId: 'firs' }, { attemptId: 'first2' }])
	expect(entries).toHaveLength(2 * sampleLog.length)

	await keeper.removeAll()
	const meta = [{ id: 'schema', version: versionAfter(migrations) }]
	expect(await dump(name)).toEqual({
		attempts: [],
		entries: [],
		journeys: [],
		keys: [],
		meta,
		passwordMarks: [],
		worlds: []
	})
})

describe('a full disk', () => {
	it('is told apart, costs nothing that was kept, and memory takes over', async () => {
		const share = await smallShareOfDisk(3_000_000)
		try {
			const name = freshName()
			const keeper = databaseKeeper(await openTab(name))
			await keeper.create(sampleRecord(), ticks(2))
			const comment = 'x'.repeat(9_000_000)
			const entry: LogEntry = { at: NINE_O_CLOCK, event: { type: 'press.send', answers: { comment } } }
			expect(await keeper.append('first', 2, [entry], { state: 'sent' })).toEqual({ outcome: 'full' })
			const kept = await keeper.load('first')
			expect(kept).toEqual({ record: sampleRecord({ length: 2 }), log: ticks(2) })

			const memory = memoryKeeper(kept ? [kept] : [])
			expect(await memory.append('first', 2, [entry], { state: 'sent' })).toEqual({ outcome: 'kept' })
			expect(await keeper.append('first', 2, ticks(1, 2), {})).toEqual({ outcome: 'kept' })
		} finally {
			await share.restore()
		}
	})

	// Chromium reports it when it commits, other browsers may at the request itself: that is acted out here.
	it('is told apart when the request already fails', async () => {
		const database = await openTab(freshName())
		const keeper = databaseKeeper(database)
		await keeper.create(sampleRecord())
		database.close()
		database.use({
			stack: 'dbcore',
			name: 'full disk',
			create: (core) => ({
				...core,
				table: (name) => ({
					...core.table(name),
					mutate: () => Promise.reject(new DOMException('No space left', 'QuotaExceededError'))
				})
			})
		})
		await database.open()
		expect(await keeper.append('first', 0, ticks(1), {})).toEqual({ outcome: 'full' })
		expect(await keeper.rename('first', 'Full')).toEqual({ outcome: 'full' })
	})
})

/**
 * Chromium's real limit, made small. It remembers for half a minute how much room there was, unless it has to look again
 * because the data of the page were cleared.
 */
async function smallShareOfDisk(quotaSize: number) {
	const { origin } = location
	const devtools = cdp() as unknown as { send(method: string, details: object): Promise<unknown> }
	await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
	await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
	return { restore: () => devtools.send('Storage.overrideQuotaForOrigin', { origin }) }
}
