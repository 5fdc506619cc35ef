import { expect, it } from 'vitest'
import { importAttempts } from '../../../src/storage/import-attempts.ts'
import { memoryKeeper } from '../../../src/storage/keeper.ts'
import { sampleLog, sampleRecord, ticks } from './sample-attempts.ts'

it('keeps an attempt under its own id and name where these are free', async () => {
	const keeper = memoryKeeper()
	const record = sampleRecord({ length: sampleLog.length })
	expect(await importAttempts(keeper, [{ record, log: sampleLog }])).toEqual([{ record, kept: { outcome: 'kept' } }])
	expect(await keeper.load('first')).toEqual({ record, log: sampleLog })
})

it('keeps both where the id is taken, and the newcomer says that it was imported', async () => {
	const keeper = memoryKeeper([{ record: sampleRecord(), log: ticks(2) }])
	const imported = await importAttempts(keeper, [{ record: sampleRecord({ name: 'Friday' }), log: sampleLog }])
	const id = imported[0]?.record.id ?? ''
	expect(id).toMatch(/^[0-9a-f]{32}$/)
	expect((await keeper.load('first'))?.log).toEqual(ticks(2))
	expect(await keeper.load(id)).toEqual({
		record: sampleRecord({ id, name: 'Friday (imported)', length: sampleLog.length }),
		log: sampleLog
	})
})

it('keeps each of two attempts that have one id in the same file', async () => {
	const keeper = memoryKeeper()
	const attempt = { record: sampleRecord(), log: sampleLog }
	const imported = await importAttempts(keeper, [attempt, attempt])
	expect(imported.map(({ record }) => record.name)).toEqual(['Monday morning', 'Monday morning (imported)'])
	expect(new Set((await keeper.list()).map(({ id }) => id)).size).toBe(2)
})

it('goes on after one that could not be kept', async () => {
	const full = memoryKeeper()
	const keeper = {
		...full,
		create: async (...attempt: Parameters<typeof full.create>) =>
			attempt[0].id === 'big' ? ({ outcome: 'full' } as const) : full.create(...attempt)
	}
	const imported = await importAttempts(keeper, [
		{ record: sampleRecord({ id: 'big' }), log: [] },
		{ record: sampleRecord({ id: 'small' }), log: [] }
	])
	expect(imported.map(({ kept }) => kept.outcome)).toEqual(['full', 'kept'])
	expect((await full.list()).map(({ id }) => id)).toEqual(['small'])
})
