import { describe, expect, it, vi } from 'vitest'
import { readAttemptFile, writeAttemptFile } from '../../../src/storage/attempt-file.ts'
import { listed } from '../../../src/storage/attempt-record.ts'
import { DATABASE_NAME, openDatabase, TrainingDatabase } from '../../../src/storage/database.ts'
import { databaseKeeper } from '../../../src/storage/keeper.ts'
import { ownJourneys } from '../../../src/storage/own-journeys.ts'
import { migrate, migrations, versionAfter, type Migration } from '../../../src/storage/migrations.ts'
import type { OldAttempt } from '../../../src/storage/old-attempt.ts'
import { NINE_O_CLOCK, oldAttempt, sampleLog, sampleRecord, ticks } from '../../unit/storage/sample-attempts.ts'
import { deleted, dump, freshName, openNatively, openNewerTab, openTab } from './fresh-databases.ts'

const NEWEST = versionAfter(migrations)

const addTrainer: Migration = {
	name: 'AddTrainer',
	up: ({ record, log }) => ({
		record: { ...record, trainer: null, world: { ...(record['world'] as object), weather: 'fair' } },
		log: [...log, ...log.slice(-1)]
	})
}

/** Ways in which browsers take a handle away, mostly from tabs in the background. */
const deaths: [string, (database: TrainingDatabase) => void][] = [
	['has died without a word', (database) => database.backendDB().close()],
	[
		'was closed by the browser',
		(database) => {
			const handle = database.backendDB()
			handle.close()
			handle.dispatchEvent(new Event('close'))
		}
	]
]

it('has a name that no other page opened from a file will have', () => {
	expect(DATABASE_NAME).toBe('dry-run-training-simulator')
})

it('begins empty, at the newest version, with its number inside', async () => {
	const name = freshName()
	const database = await openTab(name)
	expect(database.backendDB().version).toBe(NEWEST * 10)
	expect(await dump(name)).toEqual({
		attempts: [],
		entries: [],
		journeys: [],
		keys: [],
		meta: [{ id: 'schema', version: NEWEST }],
		passwordMarks: [],
		worlds: []
	})
})

it('asks for strict durability in every write', async () => {
	const asked = vi.spyOn(IDBDatabase.prototype, 'transaction')
	const keeper = databaseKeeper(await openTab(freshName()))
	await keeper.create(sampleRecord())
	const durabilities = asked.mock.calls
		.filter(([, mode]) => mode === 'readwrite')
		.map(([, , options]) => options?.durability)
	asked.mockRestore()
	expect(durabilities).toEqual(['strict'])
})

it('does not open a newer database, and leaves it as it is', async () => {
	const name = freshName()
	const newer = await openNatively(name, (NEWEST + 1) * 10)
	newer.close()
	expect(await openDatabase({ name, onlost: () => {} })).toEqual({
		outcome: 'newer',
		reason: `The database "${name}" is of version ${NEWEST + 1}; this page knows versions up to ${NEWEST} and leaves it alone. Reload the page to get the newer Dry Run`
	})
	const untouched = await openNatively(name)
	expect([untouched.version, untouched.objectStoreNames.length]).toEqual([(NEWEST + 1) * 10, 0])
})

it('does not open a database whose number inside is newer', async () => {
	const name = freshName()
	const database = await openTab(name)
	await database.meta.put({ id: 'schema', version: NEWEST + 2 })
	database.close()
	expect(await openDatabase({ name, onlost: () => {} })).toMatchObject({
		outcome: 'newer',
		reason: expect.stringContaining(`is of version ${NEWEST + 2}; this page knows versions up to ${NEWEST}`)
	})
})

it('is unavailable, in words, when the browser refuses', async () => {
	const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
		throw new DOMException('The operation is insecure.', 'SecurityError')
	})
	const opened = await openDatabase({ name: freshName(), onlost: () => {} })
	refused.mockRestore()
	expect(opened).toEqual({ outcome: 'unavailable', reason: 'SecurityError: The operation is insecure.' })
})

it('is unavailable, in words, while another tab holds an older version and won’t let go', async () => {
	const name = freshName()
	const stubborn = await openNatively(name, 5)
	expect(await openDatabase({ name, onlost: () => {} })).toEqual({
		outcome: 'unavailable',
		reason: 'Another tab still uses the older database: close all other tabs of Dry Run, then reload this one'
	})
	stubborn.close()
})

it('makes way for a newer tab and says so, and writes nothing more', async () => {
	const name = freshName()
	const onlost = vi.fn()
	const old = databaseKeeper(await openTab(name, onlost))
	await old.create(sampleRecord(), ticks(2))

	const newer = await openNewerTab(name, [addTrainer])
	expect(onlost.mock.calls).toEqual([['newer']])
	const before = await dump(name)
	const writes = [
		old.append('first', 2, ticks(1, 2), {}),
		old.create(sampleRecord({ id: 'second' })),
		old.saveClock('first', { now: 0, running: true }),
		old.rename('first', 'Late'),
		old.remove('first'),
		old.removeAll()
	]
	expect(await Promise.all(writes)).toEqual(Array(6).fill({ outcome: 'outdated' }))
	await expect(old.list()).rejects.toThrow(
		`The database "${name}" is of version ${NEWEST + 1}; this page knows versions up to ${NEWEST}`
	)
	expect(await dump(name)).toEqual(before)
	expect(newer.isOpen()).toBe(true)
})

it('writes nothing once the number inside is newer, though its handle is still open', async () => {
	const name = freshName()
	const database = await openTab(name)
	const keeper = databaseKeeper(database)
	await keeper.create(sampleRecord())
	await database.meta.put({ id: 'schema', version: NEWEST + 1 })
	expect(await keeper.append('first', 0, ticks(1), {})).toEqual({ outcome: 'outdated' })
	expect(await keeper.remove('first')).toEqual({ outcome: 'outdated' })
	expect((await dump(name))['attempts']).toEqual([listed(sampleRecord())])
})

it.each(deaths)('opens nothing newer by itself when its handle %s', async (_name, kill) => {
	const name = freshName()
	const database = await openTab(name)
	await databaseKeeper(database).create(sampleRecord())
	kill(database)
	await openNewerTab(name, [addTrainer])
	const before = await dump(name)
	expect(await databaseKeeper(database).append('first', 0, ticks(1), {})).toEqual({ outcome: 'outdated' })
	await expect(database.attempts.count()).rejects.toThrow()
	expect(await dump(name)).toEqual(before)
})

it('brings what is kept up to date by each named migration', async () => {
	const name = freshName()
	const old = await openTab(name)
	for (const id of ['first', 'second']) await databaseKeeper(old).create(sampleRecord({ id }), sampleLog)
	const newer = await openNewerTab(name, [addTrainer, addTrainer])
	const record = sampleRecord({ id: 'second', length: sampleLog.length + 2 })
	const world = { ...record.world, weather: 'fair' }
	expect(await databaseKeeper(newer).load('second')).toEqual({
		record: { ...record, trainer: null, world },
		log: [...sampleLog, ...sampleLog.slice(-1), ...sampleLog.slice(-1)]
	})
	const { attempts, worlds, meta } = await dump(name)
	expect(attempts?.[1]).toEqual({ ...listed(record), trainer: null })
	expect(worlds?.[1]).toEqual({ id: 'second', world })
	expect(meta).toEqual([{ id: 'schema', version: NEWEST + 2 }])
})

it('gets a place for journeys of one’s own, and leaves the attempts as they are', async () => {
	const name = freshName()
	const before = new TrainingDatabase(name, migrations.slice(0, 4))
	await before.open()
	await databaseKeeper(before).create(sampleRecord(), sampleLog)
	before.close()
	const old = await dump(name)
	expect(old).not.toHaveProperty('journeys')
	const database = await openTab(name)
	expect(await ownJourneys(database).list()).toEqual([])
	const meta = [{ id: 'schema', version: NEWEST }]
	expect(await dump(name)).toEqual({ ...old, journeys: [], meta })
})

describe.each([1, 2, 3])('a database of version %i', (version) => {
	it('is brought along as a file of that version is, with the worlds apart', async () => {
		const name = freshName()
		const old = ['first', 'second'].map((id) => oldAttempt(version, id))
		await keepOld(name, version, old)
		const database = await openTab(name)
		const keeper = databaseKeeper(database)
		expect(database.backendDB().version).toBe(NEWEST * 10)
		for (const attempt of old) {
			const { id } = attempt.record as { id: string }
			const migrated = migrate(attempt, version, migrations)
			const kept = await keeper.load(id)
			expect(kept).toEqual({ record: { ...migrated.record, length: sampleLog.length }, log: migrated.log })
			expect(readAttemptFile(writeAttemptFile(kept ? [kept] : [], NINE_O_CLOCK))).toMatchObject({ outcome: 'read' })
		}
		const { attempts, worlds, meta } = await dump(name)
		expect(worlds).toMatchObject([{ id: 'first' }, { id: 'second' }])
		for (const row of attempts ?? []) expect(row).not.toHaveProperty('world')
		expect((await keeper.list()).map(({ edition }) => edition)).toEqual(['as-published', 'as-published'])
		expect(meta).toEqual([{ id: 'schema', version: NEWEST }])
	})

	it('stays as it was when one of its attempts can’t be brought along', async () => {
		const name = freshName()
		await keepOld(name, version, [oldAttempt(version, 'first'), oldAttempt(version, 'second')])
		const before = await dump(name)
		const fails: Migration = {
			name: 'FailAtTheSecond',
			up: (attempt) => {
				if (attempt.record['id'] === 'second') throw new Error('No such world')
				return attempt
			}
		}
		await expect(openNewerTab(name, [fails])).rejects.toThrow('No such world')
		expect(await dump(name)).toEqual(before)
		expect((await openNatively(name)).version).toBe(version * 10)
	})
})

it('stays as it was when a migration fails', async () => {
	const name = freshName()
	const old = await openTab(name)
	await databaseKeeper(old).create(sampleRecord(), sampleLog)
	const before = await dump(name)
	const fails: Migration = {
		name: 'FailHalfway',
		up: () => {
			throw new Error('No such world')
		}
	}
	await expect(openNewerTab(name, [addTrainer, fails])).rejects.toThrow('No such world')
	expect(await dump(name)).toEqual(before)
	expect((await openNatively(name)).version).toBe(NEWEST * 10)
})

it.each(deaths)('opens again when its handle %s', async (_name, kill) => {
	const database = await openTab(freshName())
	const keeper = databaseKeeper(database)
	await keeper.create(sampleRecord())
	kill(database)
	expect(await keeper.append('first', 0, ticks(1), {})).toEqual({ outcome: 'kept' })
	kill(database)
	expect((await keeper.load('first'))?.log).toEqual(ticks(1))
})

it('says that it was wiped, and that it has forgotten what was in it', async () => {
	const name = freshName()
	const onlost = vi.fn()
	const keeper = databaseKeeper(await openTab(name, onlost))
	await keeper.create(sampleRecord())
	await deleted(name)
	expect(onlost.mock.calls).toEqual([['wiped']])
	expect(await keeper.append('first', 0, ticks(1), {})).toEqual({ outcome: 'forgotten' })
	expect(await keeper.create(sampleRecord(), ticks(1))).toEqual({ outcome: 'kept' })
})

/** As a Dry Run of that version kept them: with the world in the row of its attempt. */
async function keepOld(name: string, version: number, attempts: readonly OldAttempt[]): Promise<void> {
	const database = new TrainingDatabase(name, migrations.slice(0, version - 1))
	await database.open()
	expect(database.tables.map((table) => table.name)).not.toContain('worlds')
	await database.table('attempts').bulkAdd(attempts.map(({ record }) => record))
	for (const { record, log } of attempts)
		await database
			.table('entries')
			.bulkAdd(log.map((entry, seq) => ({ ...entry, attemptId: (record as { id: string }).id, seq })))
	database.close()
}
