import { expect, it } from 'vitest'
import type { KeptAttempt } from '../../../src/storage/attempt-record.ts'
import { importAttempts, type Imported } from '../../../src/storage/import-attempts.ts'
import { memoryKeeper, type Keeper } from '../../../src/storage/keeper.ts'
import { sampleLog, sampleRecord, ticks } from './sample-attempts.ts'

async function imported(keeper: Keeper, attempts: readonly KeptAttempt[]): Promise<readonly Imported[]> {
	const parts: Imported[] = []
	for await (const part of importAttempts(keeper, attempts)) parts.push(...part)
	return parts
}

it('keeps an attempt under its own id and name where these are free', async () => {
	const keeper = memoryKeeper()
	const record = sampleRecord({ length: sampleLog.length })
	expect(await imported(keeper, [{ record, log: sampleLog }])).toEqual([{ record, kept: { outcome: 'kept' } }])
	expect(await keeper.load('first')).toEqual({ record, log: sampleLog })
})

it('keeps both where the id is taken, and the newcomer says that it was imported', async () => {
	const keeper = memoryKeeper([{ record: sampleRecord(), log: ticks(2) }])
	const found = await imported(keeper, [{ record: sampleRecord({ name: 'Friday' }), log: sampleLog }])
	const id = found[0]?.record.id ?? ''
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
	const found = await imported(keeper, [attempt, attempt])
	expect(found.map(({ record }) => record.name)).toEqual(['Monday morning', 'Monday morning (imported)'])
	expect(new Set((await keeper.list()).map(({ id }) => id)).size).toBe(2)
})

it('goes on after one that could not be kept', async () => {
	const full = memoryKeeper()
	const keeper = {
		...full,
		createAll: async () => ({ outcome: 'full' }) as const,
		create: async (...attempt: Parameters<typeof full.create>) =>
			attempt[0].id === 'big' ? ({ outcome: 'full' } as const) : full.create(...attempt)
	}
	const found = await imported(keeper, [
		{ record: sampleRecord({ id: 'big' }), log: [] },
		{ record: sampleRecord({ id: 'small' }), log: [] }
	])
	expect(found.map(({ kept }) => kept.outcome)).toEqual(['full', 'kept'])
	expect((await full.list()).map(({ id }) => id)).toEqual(['small'])
})

it('gives back part after part, so that somebody can watch it and stop it', async () => {
	const keeper = memoryKeeper()
	const many = Array.from({ length: 120 }, (_, index) => ({ record: sampleRecord({ id: `${index}` }), log: [] }))
	const parts = importAttempts(keeper, many)
	expect((await parts.next()).value).toHaveLength(50)
	expect(await keeper.list()).toHaveLength(50)
	await parts.return(undefined)
	expect(await keeper.list()).toHaveLength(50)
})
