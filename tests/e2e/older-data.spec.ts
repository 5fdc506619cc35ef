import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { LogEntry } from '../../src/attempt/log.ts'
import { readWithheld } from '../../src/rules/withheld-text.ts'
import type { AttemptRecord, EntryRow, WorldRow } from '../../src/storage/attempt-record.ts'
import { attemptAddress } from '../../src/app/address/route.ts'
import { expectPage, rowsIn, serviceOf, takeIn } from './pages.ts'
import { folders, isThorough } from './routes.ts'
import { expect, test } from './test.ts'

/**
 * What version 0.1.0 kept, walked in its own build and copied out of the browser: an attempt or more at each journey, begun and
 * finished, practised, tested, played and in a story. All stores but the key that tells passwords apart, which can't be copied.
 */
const kept = new URL('../fixtures/kept-by-0.1.0/', import.meta.url)
const database = JSON.parse(await readFile(new URL('database.json', kept), 'utf8')) as Dump
const file = await readFile(new URL('attempts.json', kept), 'utf8')

const old = rowsOf<AttemptRecord>(database, 'attempts')
const oldWorlds = new Map(rowsOf<WorldRow>(database, 'worlds').map(({ id, world }) => [id, world]))
const oldLogs = logsOf(rowsOf<EntryRow>(database, 'entries'))

/** What was typed into a box that is for something else, in the days when that was kept: of all there is, what is forgotten today. */
const TYPED = 'Secret-In-The-Wrong-Box 1'

interface Dump {
	name: string
	/** As IndexedDB counts. */
	version: number
	stores: readonly {
		name: string
		keyPath: string | string[]
		autoIncrement: boolean
		indexes: readonly { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[]
		rows: readonly object[]
	}[]
}

test('what 0.1.0 kept holds an attempt at each journey, in every mode that keeps one', () => {
	expect(new Set(old.map(({ journeyId }) => journeyId)).size).toBe(12)
	expect(new Set(old.map(({ mode }) => mode))).toEqual(new Set(['practise', 'test', 'finish']))
})

test('a database that 0.1.0 left behind is listed whole, and each attempt stands where it stood or says why not', async ({
	page
}) => {
	test.setTimeout(90_000)
	await page.goto('icon.svg')
	await page.evaluate(restore, database)
	await page.goto('#/record')
	await expectAllListed(page)
	await expectNothingLost(page)
	for (const attempt of old) await expectOpens(page, attempt)
	await expectNothingLost(page)
})

test('a file that 0.1.0 saved is taken in whole, and each attempt stands where it stood or says why not', async ({
	page
}) => {
	test.setTimeout(90_000)
	await page.goto('#/record')
	await takeIn(page, file)
	await expect(page.getByRole('alert')).toContainText(`${old.length} attempts taken in`)
	await expectAllListed(page)
	await expectNothingLost(page)
	for (const attempt of isThorough ? old : old.filter((_, index) => index % 4 === 0)) await expectOpens(page, attempt)
})

async function expectAllListed(page: Page): Promise<void> {
	const links = page.getByRole('region', { name: 'All attempts' }).getByRole('heading', { level: 3 }).getByRole('link')
	const wanted = old.map(({ name }) => name).sort()
	await expect
		.poll(async () => {
			// Further rows come as they are scrolled to.
			await page.mouse.wheel(0, 5000)
			// Not as it is drawn: rows out of sight are not.
			return (await links.allTextContents()).sort()
		})
		.toEqual(wanted)
}

/**
 * Every attempt as it was listed, every line of every log as it was, and every world: but for free text, of which the kind is left.
 * What was done since stands behind it.
 */
async function expectNothingLost(page: Page): Promise<void> {
	const rows = await rowsIn(page)
	const attempts = new Map((rows['attempts'] as readonly AttemptRecord[]).map((row) => [row.id, row]))
	const worlds = new Map((rows['worlds'] as readonly WorldRow[]).map(({ id, world }) => [id, world]))
	const logs = logsOf(rows['entries'] as readonly EntryRow[])
	const gone: Gone[] = []
	for (const { id, clock: _clock, updatedAt: _updatedAt, ...row } of old) {
		expect(attempts.get(id), id).toMatchObject(row)
		const log = oldLogs.get(id) ?? []
		gone.push(...differences(log, (logs.get(id) ?? []).slice(0, log.length)))
		gone.push(...differences(oldWorlds.get(id), worlds.get(id)))
	}
	expect(gone.filter(({ now }) => typeof now !== 'string' || readWithheld(now) === null)).toEqual([])
	expect([...new Set(gone.map(({ was }) => was))]).toEqual([TYPED])
}

interface Gone {
	where: string
	was: unknown
	now: unknown
}

/** Wherever one value does not hold what another did. */
function differences(was: unknown, now: unknown, where = ''): readonly Gone[] {
	if (typeof was !== 'object' || was === null || typeof now !== 'object' || now === null)
		return was === now ? [] : [{ where, was, now }]
	const names = [...new Set([...Object.keys(was), ...Object.keys(now)])]
	const part = (value: object, name: string) => (value as Readonly<Record<string, unknown>>)[name]
	return names.flatMap((name) => differences(part(was, name), part(now, name), `${where}.${name}`))
}

test('a secret that 0.1.0 kept is forgotten by the first look at it', async ({ page }) => {
	expect(JSON.stringify(database)).toContain(TYPED)
	await page.goto('icon.svg')
	await page.evaluate(restore, database)
	await page.goto('#/record')
	await expect(page.getByRole('region', { name: 'All attempts' })).toBeVisible()
	await expectNothingLost(page)
	expect(JSON.stringify(await rowsIn(page))).not.toContain(TYPED)
})

/** At the page where it stood; where its journey has another version since, and changed on the way there, it may say that instead. */
async function expectOpens(
	page: Page,
	{ id, name, journeyId, journeyVersion, mode, state }: AttemptRecord
): Promise<void> {
	await test.step(`${journeyId}, ${mode}: ${name}`, async () => {
		const folder = folders.find(({ journey }) => journey.id === journeyId)
		if (!folder) throw new Error(`The journey "${journeyId}" is gone`)
		await page.goto(attemptAddress(journeyId, mode, { attempt: id }))
		await expect(page).toHaveURL(/attempt=/)
		await expect(serviceOf(page)).toBeVisible()
		const changed = page.getByRole('region', { name: 'What has changed' })
		if (journeyVersion < folder.journey.version && (await changed.isVisible())) return
		await expectPage(page, folder, state)
		await expect(changed).toHaveCount(0)
	})
}

function rowsOf<Row>({ stores }: Dump, name: string): readonly Row[] {
	return (stores.find((store) => store.name === name)?.rows ?? []) as readonly Row[]
}

function logsOf(entries: readonly EntryRow[]): ReadonlyMap<string, readonly LogEntry[]> {
	const logs = new Map<string, LogEntry[]>()
	for (const { attemptId, at, event } of entries.toSorted((one, other) => one.seq - other.seq))
		logs.set(attemptId, [...(logs.get(attemptId) ?? []), { at, event }])
	return logs
}

/** In the page, before the app has been there: the database as it was. */
function restore({ name, version, stores }: Dump): Promise<void> {
	return new Promise((done, fail) => {
		const opening = indexedDB.open(name, version)
		opening.onupgradeneeded = () => {
			for (const { name: store, keyPath, autoIncrement, indexes, rows } of stores) {
				const made = opening.result.createObjectStore(store, { keyPath, autoIncrement })
				for (const index of indexes) made.createIndex(index.name, index.keyPath, index)
				for (const row of rows) made.add(row)
			}
		}
		opening.onerror = () => fail(opening.error)
		opening.onsuccess = () => {
			opening.result.close()
			done()
		}
	})
}
