import { expect, it, vi } from 'vitest'
import { DATABASE_NAME, openDatabase, type TrainingDatabase } from '../../../src/storage/database.ts'
import { databaseKeeper } from '../../../src/storage/keeper.ts'
import { migrations, versionAfter, type Migration } from '../../../src/storage/migrations.ts'
import { sampleLog, sampleRecord, ticks } from '../../unit/storage/sample-attempts.ts'
import { deleted, dump, freshName, openNatively, openNewerTab, openTab } from './fresh-databases.ts'

const NEWEST = versionAfter(migrations)

const addEdition: Migration = {
	name: 'AddEdition',
	up: ({ record, log }) => ({ record: { ...record, edition: 'as-published' }, log: [...log, ...log.slice(-1)] })
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
		keys: [],
		meta: [{ id: 'schema', version: NEWEST }],
		passwordMarks: []
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

	const newer = await openNewerTab(name, [addEdition])
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
	expect((await dump(name))['attempts']).toEqual([sampleRecord()])
})

it.each(deaths)('opens nothing newer by itself when its handle %s', async (_name, kill) => {
	const name = freshName()
	const database = await openTab(name)
	await databaseKeeper(database).create(sampleRecord())
	kill(database)
	await openNewerTab(name, [addEdition])
	const before = await dump(name)
	expect(await databaseKeeper(database).append('first', 0, ticks(1), {})).toEqual({ outcome: 'outdated' })
	await expect(database.attempts.count()).rejects.toThrow()
	expect(await dump(name)).toEqual(before)
})

it('brings what is kept up to date by each named migration', async () => {
	const name = freshName()
	const old = await openTab(name)
	for (const id of ['first', 'second']) await databaseKeeper(old).create(sampleRecord({ id }), sampleLog)
	const newer = await openNewerTab(name, [addEdition, addEdition])
	const length = sampleLog.length + 2
	expect(await databaseKeeper(newer).load('second')).toEqual({
		record: { ...sampleRecord({ id: 'second', length }), edition: 'as-published' },
		log: [...sampleLog, ...sampleLog.slice(-1), ...sampleLog.slice(-1)]
	})
	expect((await dump(name))['meta']).toEqual([{ id: 'schema', version: NEWEST + 2 }])
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
	await expect(openNewerTab(name, [addEdition, fails])).rejects.toThrow('No such world')
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
