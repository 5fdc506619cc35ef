import type { Page } from '@playwright/test'
import { breakStorage, type StorageFault } from './broken-storage.ts'
import { model } from './model.ts'
import { bannerOf, expectPage, folderOf, openAt, press, rowsIn, serviceOf, takeIn } from './pages.ts'
import { isThorough } from './routes.ts'
import { expect, listenTo, unheard as test } from './test.ts'

const NHSP = folderOf('nhsp-online-registration')
/** What is waited for at most, with what it takes to say so. */
const IN_TIME = { timeout: 8_000 }

type Call = StorageFault['call']
type How = StorageFault['how']

/** What the person is told: on the banner where there is one, else where the deed was done. `null` where nothing goes wrong. */
type Row = readonly [how: How, says: string | RegExp | null, daily?: 'daily']

const SILENCE = 'no answer within 2 seconds'

function rows(
	call: Call,
	deed: string,
	table: readonly Row[],
	walk: (page: Page, says: string | RegExp | null) => Promise<void>
) {
	test.describe(deed, () => {
		for (const [how, says, daily] of table) {
			if (!isThorough && daily === undefined) continue
			const words = says === null ? 'nothing is lost, so nothing is said' : `says: ${says}`
			test(`${call} ${NAMES[how]}: ${words}`, async ({ page }) => {
				const said = listenTo(page)
				await page.addInitScript(breakStorage, { call, how })
				await walk(page, says)
				expect(said.filter((what) => what.startsWith('uncaught'))).toEqual([])
			})
		}
	})
}

const NAMES: Readonly<Record<How, string>> = {
	refused: 'refused',
	thrown: 'thrown',
	late: 'answered late',
	silent: 'never answered',
	closed: 'closed underneath',
	full: 'without room'
}

const UNAVAILABLE = 'Attempts are not kept in this browser'
rows(
	'open',
	'the database is opened',
	[
		['refused', UNAVAILABLE, 'daily'],
		['thrown', UNAVAILABLE],
		['late', 'The storage of this browser does not answer'],
		['silent', 'The storage of this browser does not answer', 'daily'],
		['closed', UNAVAILABLE],
		['full', UNAVAILABLE]
	],
	async (page, says) => {
		await page.goto('#/')
		await expect(bannerOf(page)).toContainText(says ?? '', IN_TIME)
		await openAt(page, NHSP, 'verified')
		await goOnToTheEnd(page)
		await page.goto('#/record')
		await expect(page.getByText(/Reached the end/)).toBeVisible()
		await page.getByRole('button', { name: 'Delete all data' }).click()
		await page.getByRole('button', { name: 'Yes, delete all data' }).click()
		await expect(page.getByRole('status')).toContainText(
			'What this browser kept before could not be reached, so it is not'
		)
	}
)

const NOT_KEPT = 'The browser could not keep the last step'
rows(
	'write',
	'a step is kept',
	[
		['refused', NOT_KEPT, 'daily'],
		['thrown', NOT_KEPT],
		['late', NOT_KEPT],
		['silent', NOT_KEPT, 'daily'],
		['closed', null],
		['full', 'The disk is full: this attempt is no longer kept']
	],
	async (page, says) => {
		for (const state of ['enterEmail', 'verified']) await openAt(page, NHSP, state)
		await fail(page)
		await press(page, 'Continue')
		if (says === null) await expectPage(page, NHSP, 'whatNext')
		else await expect(bannerOf(page)).toContainText(says, IN_TIME)
		await goOnFrom(page, 'whatNext')
		await page.goto('#/record')
		await expect(attempts(page)).toHaveCount(2, IN_TIME)
		await work(page)
		await expect(attempts(page)).toHaveCount(2)
		await deleteAll(page)
		await expect(page.getByRole('status')).toHaveText('All data deleted.')
		expect((await rowsIn(page))['entries']).toEqual([])
	}
)

test('what was passed before a step could not be kept is on the statement all the same', async ({ page }) => {
	await page.addInitScript<StorageFault>(breakStorage, { call: 'write', how: 'refused' })
	await page.goto('#/record')
	await takeIn(page, model.fileOfFinished([['nhsmail-password-reset', 'by-text']]))
	await expect(page.getByRole('alert')).toContainText('1 attempt taken in')
	await openAt(page, NHSP, 'verified')
	await fail(page)
	await press(page, 'Continue')
	await expect(bannerOf(page)).toContainText(NOT_KEPT, IN_TIME)
	await page.goto('#/record/statement')
	const statement = page.getByRole('article', { name: 'Statement of learning' })
	await expect(statement.getByRole('rowheader')).toHaveText(['Reset an NHSmail password'])
	await expect(page.getByText('No statement yet')).toHaveCount(0)
})

rows(
	'write',
	'an attempt is begun',
	[
		['refused', NOT_KEPT],
		['thrown', NOT_KEPT],
		['late', NOT_KEPT],
		['silent', NOT_KEPT],
		['closed', null],
		['full', 'The disk is full: this attempt is no longer kept', 'daily']
	],
	async (page, says) => {
		await openAt(page, NHSP, 'enterEmail')
		await page.goto('#/')
		await fail(page)
		await page.goto(`#/journeys/${NHSP.journey.id}/practise?at=verified`)
		await expect(page).toHaveURL(/attempt=/, IN_TIME)
		if (says !== null) await expect(bannerOf(page)).toContainText(says)
		await goOnToTheEnd(page)
		await page.goto('#/record')
		await expect(attempts(page)).toHaveCount(2, IN_TIME)
	}
)

rows(
	'read',
	'the list is read',
	[
		['refused', /could not be read\. The reason given: .*Acted out/],
		['thrown', /could not be read\. The reason given: .*Acted out/],
		['late', SILENCE],
		['silent', SILENCE, 'daily'],
		['closed', null],
		['full', /could not be read\. The reason given: .*no room/]
	],
	async (page, says) => {
		await openAt(page, NHSP, 'enterEmail')
		await fail(page)
		await page.goto('#/record')
		if (says !== null) await expect(page.getByRole('main').getByRole('alert')).toContainText(says, IN_TIME)
		else await expect(attempts(page)).toHaveCount(1)
		await page.reload()
		await expect(attempts(page)).toHaveCount(1)
	}
)

rows(
	'read',
	'an attempt is opened',
	[
		['refused', 'This attempt could not be read'],
		['thrown', 'This attempt could not be read'],
		['late', SILENCE],
		['silent', SILENCE, 'daily'],
		['closed', null],
		['full', 'This attempt could not be read']
	],
	async (page, says) => {
		await openAt(page, NHSP, 'verified')
		const own = page.url()
		await page.goto('#/rules')
		await expect(serviceOf(page)).toBeHidden()
		await fail(page)
		await page.goto(own)
		if (says !== null) await expect(page.getByRole('main')).toContainText(says, IN_TIME)
		else await expectPage(page, NHSP, 'verified')
		await page.reload()
		await expectPage(page, NHSP, 'verified')
	}
)

const STILL_THERE = /could not be deleted\. It is still there\. The reason given/
const deletes: readonly Row[] = [
	['refused', STILL_THERE, 'daily'],
	['thrown', STILL_THERE],
	['late', STILL_THERE],
	['silent', STILL_THERE],
	['closed', null],
	['full', STILL_THERE]
]
rows('delete', 'one attempt is deleted', deletes, async (page, says) => {
	await openAt(page, NHSP, 'enterEmail')
	await page.goto('#/record')
	await fail(page)
	await page.getByRole('button', { name: /^Delete: / }).click()
	await page.getByRole('button', { name: 'Yes, delete it' }).click()
	await expect(page.getByRole('status')).toHaveText(says ?? 'Deleted.', IN_TIME)
	await page.reload()
	await expect(page.getByRole('heading', { level: 1, name: 'Your attempts' })).toBeVisible()
	await expect(attempts(page)).toHaveCount(says === null ? 0 : 1)
})

rows('delete', 'all data is deleted', deletes, async (page, says) => {
	for (const state of ['enterEmail', 'verified']) await openAt(page, NHSP, state)
	await page.goto('#/record')
	await fail(page)
	await deleteAll(page)
	await expect(page.getByRole('status')).toHaveText(says ?? 'All data deleted.', IN_TIME)
	await work(page)
	await expect(attempts(page)).toHaveCount(says === null ? 0 : 2)
	await deleteAll(page)
	await expect(page.getByRole('status')).toHaveText('All data deleted.')
	await page.reload()
	await expect(page.getByText('No attempts yet.')).toBeVisible()
})

const ONE_TAB = 'Use this attempt in one tab only'
rows(
	'lock',
	'an attempt is taken into this tab',
	[
		['refused', ONE_TAB],
		['thrown', ONE_TAB, 'daily'],
		['late', ONE_TAB],
		['silent', ONE_TAB, 'daily']
	],
	async (page, says) => {
		await page.goto(`#/journeys/${NHSP.journey.id}/practise?at=verified`)
		await expect(bannerOf(page)).toContainText(says ?? '', IN_TIME)
		await goOnToTheEnd(page)
		await page.reload()
		await expectPage(page, NHSP, 'loggedIn')
	}
)

test('what is only watched waits for no storage', async ({ page }) => {
	await page.addInitScript<StorageFault>(breakStorage, { call: 'open', how: 'silent' })
	// On this clock no patience with the storage ever comes to its end.
	await page.clock.install()
	await page.clock.pauseAt(Date.now() + 3_600_000)
	await page.goto(`#/journeys/${NHSP.journey.id}/watch`)
	await expect(serviceOf(page)).toBeVisible()
})

test.describe('what is kept is damaged', () => {
	const damages: readonly { what: string; damage: Damage; says: string }[] = [
		{ what: 'no name', damage: { store: 'attempts', drop: 'name' }, says: '"name" is missing' },
		{
			what: 'a name that is none',
			damage: { store: 'attempts', set: { name: 5 } },
			says: '"name" is of the wrong kind'
		},
		{ what: 'no time', damage: { store: 'attempts', drop: 'updatedAt' }, says: '"updatedAt" is missing' },
		{
			what: 'a time that is text',
			damage: { store: 'attempts', set: { updatedAt: 'x' } },
			says: '"updatedAt" is of the'
		},
		{ what: 'a half result', damage: { store: 'attempts', set: { result: { passed: true } } }, says: '"result" is of' },
		{ what: 'a story that is none', damage: { store: 'attempts', set: { story: 'x' } }, says: '"story" is of the' },
		{ what: 'an end unheard of', damage: { store: 'attempts', set: { end: 'sideways' } }, says: '"end" is of the' },
		{ what: 'no journey', damage: { store: 'attempts', drop: 'journeyId' }, says: '"journeyId" is missing' }
	]

	test('each row that is no attempt any more is shown as that, is saved and deleted; the rest stands', async ({
		page
	}) => {
		for (const state of ['enterEmail', 'verified']) await openAt(page, NHSP, state)
		await page.goto('#/record')
		await expect(attempts(page)).toHaveCount(2)
		const whole = await attempts(page).first().innerText()
		for (const { what, damage, says } of damages) {
			await test.step(what, async () => {
				await page.evaluate(copyDamaged, damage)
				await page.reload()
				const part = page.getByRole('region', { name: 'Damaged attempts' })
				await expect(part.getByText(says)).toBeVisible()
				await expect(attempts(page)).toHaveCount(2)
				await expect(attempts(page).first()).toHaveText(whole)
				const [saved] = await Promise.all([
					page.waitForEvent('download'),
					part.getByRole('button', { name: /^Save what is left/ }).click()
				])
				expect(saved.suggestedFilename()).toMatch(/\.json$/)
				await part.getByRole('button', { name: /^Delete: / }).click()
				await part.getByRole('button', { name: 'Yes, delete it' }).click()
				await expect(part).toBeHidden()
			})
		}
		await page
			.getByRole('link', { name: /^Go on: / })
			.first()
			.click()
		await expectPage(page, NHSP, 'verified')
	})

	const losses: readonly { what: string; damage: Damage; says: string | RegExp; goesOn: boolean }[] = [
		{
			what: 'no world',
			damage: { store: 'worlds', drop: 'all' },
			says: 'the world it began in is missing',
			goesOn: false
		},
		{
			what: 'half a world',
			damage: { store: 'worlds', set: { world: { now: 5 } } },
			says: 'in the world it began in, "seed" is missing',
			goesOn: false
		},
		{
			what: 'a gap in the log',
			damage: { store: 'entries', at: 2, drop: 'all' },
			says: /The record of this attempt has a gap: of its log \d+ entries can’t be read any more/,
			goesOn: true
		},
		{
			what: 'a log cut off',
			damage: { store: 'entries', at: -1, drop: 'all' },
			says: 'of its log 1 entry can’t be read any more',
			goesOn: true
		},
		{
			what: 'an entry without a time',
			damage: { store: 'entries', at: 1, drop: 'at' },
			says: 'has a gap',
			goesOn: true
		},
		{
			what: 'an entry without an event',
			damage: { store: 'entries', at: 1, set: { event: 'x' } },
			says: 'has a gap',
			goesOn: true
		}
	]
	for (const { what, damage, says, goesOn } of isThorough ? losses : losses.slice(1, 4)) {
		test(`an attempt with ${what} says so when it is opened, and can be saved and deleted`, async ({ page }) => {
			await openAt(page, NHSP, 'verified')
			const own = page.url()
			await page.goto('#/record')
			await expect(attempts(page)).toHaveCount(1)
			await page.evaluate(doDamage, damage)
			await page.goto(own)
			await expect(page.getByRole('main')).toContainText(says)
			if (goesOn) {
				await expect(serviceOf(page).getByRole('heading', { level: 1 })).toBeVisible()
				await page.getByRole('button', { name: 'Nudge', exact: true }).click()
			}
			await page.goto('#/record')
			// What goes on is kept beside what is left.
			await expect(attempts(page)).toHaveCount(goesOn ? 2 : 1)
			const damagedOne = attempts(page).last()
			const [saved] = await Promise.all([
				page.waitForEvent('download'),
				damagedOne.getByRole('button', { name: /^Save to a file: / }).click()
			])
			expect(saved.suggestedFilename()).toMatch(/\.json$/)
			await expect(page.getByRole('status')).toContainText(
				goesOn ? 'with a gap in the log' : 'What is left of the damaged attempt'
			)
			await deleteAll(page)
			await expect(page.getByRole('status')).toHaveText('All data deleted.')
		})
	}
})

test('an attempt deleted in another tab is told apart from all of them', async ({ page, context }) => {
	await openAt(page, NHSP, 'enterEmail')
	await openAt(page, NHSP, 'verified')
	const other = await context.newPage()
	await other.goto('#/record')
	await other
		.getByRole('button', { name: /^Delete: / })
		.first()
		.click()
	await other.getByRole('button', { name: 'Yes, delete it' }).click()
	await expect(other.getByRole('status')).toHaveText('Deleted.')
	await press(page, 'Continue')
	await expect(bannerOf(page)).toContainText('This attempt was deleted in another tab')
	await expect(bannerOf(page)).toContainText('Your other attempts are as they were')
	await goOnFrom(page, 'whatNext')
	await page.goto('#/record')
	await expect(attempts(page)).toHaveCount(2)
})

/** What happens to the newest attempt. */
interface Damage {
	store: 'attempts' | 'worlds' | 'entries'
	/** Which line of the log, from the end where it is negative. */
	at?: number
	drop?: string
	set?: Readonly<Record<string, unknown>>
}

/** In the page: damages a row of the only attempt. */
async function doDamage({ store, at, drop, set }: Damage): Promise<void> {
	const settled = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result)
			request.onerror = () => reject(request.error ?? new Error('no'))
		})
	const database = await settled(indexedDB.open('dry-run-training-simulator'))
	const rows = database.transaction(store, 'readwrite').objectStore(store)
	const row = ((await settled(rows.getAll())) as Record<string, unknown>[]).at(at ?? 0)
	const key = (await settled(rows.getAllKeys())).at(at ?? 0)
	if (!row || key === undefined) throw new Error('There is nothing to damage')
	if (drop === 'all') await settled(rows.delete(key))
	else {
		if (drop) delete row[drop]
		await settled(rows.put({ ...row, ...set }))
	}
	database.close()
}

/** In the page: one more row beside the attempts, like one of them but for the damage. */
async function copyDamaged({ drop, set }: Damage): Promise<void> {
	const settled = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result)
			request.onerror = () => reject(request.error ?? new Error('no'))
		})
	const database = await settled(indexedDB.open('dry-run-training-simulator'))
	const rows = database.transaction('attempts', 'readwrite').objectStore('attempts')
	const [row] = (await settled(rows.getAll())) as Record<string, unknown>[]
	const copy: Record<string, unknown> = { ...row, id: 'damaged', ...set }
	if (drop) delete copy[drop]
	await settled(rows.put(copy))
	database.close()
}

async function fail(page: Page): Promise<void> {
	await page.evaluate(() => (window.storageFails = true))
}

async function work(page: Page): Promise<void> {
	await page.evaluate(() => (window.storageFails = false))
}

function attempts(page: Page) {
	return page.getByRole('region', { name: 'All attempts' }).getByRole('listitem')
}

async function deleteAll(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Delete all data' }).click()
	await page.getByRole('button', { name: 'Yes, delete all data' }).click()
}

async function goOnToTheEnd(page: Page): Promise<void> {
	await expectPage(page, NHSP, 'verified')
	await press(page, 'Continue')
	await goOnFrom(page, 'whatNext')
}

async function goOnFrom(page: Page, state: 'whatNext'): Promise<void> {
	await expectPage(page, NHSP, state)
	await serviceOf(page).getByLabel('Login to NHSP:Online').check()
	await press(page, 'Continue')
	await expectPage(page, NHSP, 'loggedIn')
}
