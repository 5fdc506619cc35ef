import type { Page } from '@playwright/test'
import { model } from './model.ts'
import { bannerOf, expectPage, folderOf, openAt, press, rowsIn, serviceOf, takeIn } from './pages.ts'
import { expect, listenTo, test } from './test.ts'
import { choosePassword, downloaded, freshBrowser, logIn, logInAtTheEnd, readOnly } from './kept.ts'

/** The version that attempts and their files have today. */
const NEWEST = model.versionAfter(model.migrations)

const NHSMAIL = folderOf('nhsmail-password-reset')

const NHSP = folderOf('nhsp-online-registration')

test.describe('two tabs', () => {
	test('the second one only watches, until it takes the attempt over with all that was done', async ({
		page,
		context
	}) => {
		await openAt(page, NHSP, 'verified')
		const second = await context.newPage()
		const said = listenTo(second)
		await second.goto(page.url())
		await expect(readOnly(second)).toContainText('open in another tab')
		await expect(serviceOf(second).getByRole('button', { name: 'Continue' })).toBeDisabled()
		await expect(readOnly(page)).toBeHidden()

		await press(page, 'Continue')
		await expectPage(page, NHSP, 'whatNext')
		await expectPage(second, NHSP, 'whatNext')
		await readOnly(second).getByRole('button', { name: 'Take over' }).click()
		await expect(readOnly(second)).toBeHidden()
		await expectPage(second, NHSP, 'whatNext')
		await expect(readOnly(page)).toContainText('open in another tab')
		await expect(serviceOf(page).getByRole('button', { name: 'Continue' })).toBeDisabled()

		await logInAtTheEnd(second)
		await expectPage(page, NHSP, 'loggedIn')
		await readOnly(page).getByRole('button', { name: 'Take over' }).click()
		await expect(readOnly(page)).toBeHidden()
		await expectPage(page, NHSP, 'loggedIn')
		expect(said, 'what the browser said').toEqual([])
	})

	test('an attempt is free again once the tab that had it is closed', async ({ page, context }) => {
		await openAt(page, NHSP, 'verified')
		const address = page.url()
		await page.close()
		const next = await context.newPage()
		await next.goto(address)
		await expectPage(next, NHSP, 'verified')
		await expect(readOnly(next)).toBeHidden()
	})

	test('an attempt deleted in another tab goes on in memory, and says so', async ({ page, context }) => {
		await openAt(page, NHSP, 'verified')
		const other = await context.newPage()
		await other.goto('#/record')
		await other.getByRole('button', { name: 'Delete all data' }).click()
		await other.getByRole('button', { name: 'Yes, delete all data' }).click()
		await expect(other.getByText('No attempts yet.')).toBeVisible()
		await press(page, 'Continue')
		await expect(bannerOf(page)).toContainText('This page’s data was deleted')
		await logInAtTheEnd(page)
		expect((await rowsIn(other))['attempts']).toEqual([])
	})
})

test.describe('a database that is not ours to write', () => {
	test('a newer one is refused with words and stays as it is, and the journey goes on in memory', async ({
		page,
		context
	}) => {
		const newer = await context.newPage()
		await newer.goto('icon.svg')
		await newer.evaluate(
			() =>
				new Promise<void>((done, fail) => {
					const opening = indexedDB.open('dry-run-training-simulator', 990)
					opening.onupgradeneeded = () => opening.result.createObjectStore('ofTheFuture').add('precious', 1)
					opening.onerror = () => fail(opening.error)
					opening.onsuccess = () => (opening.result.close(), done())
				})
		)
		await page.goto('#/')
		await expect(bannerOf(page)).toContainText('A newer Dry Run has been used in this browser')
		await openAt(page, NHSP, 'verified')
		await press(page, 'Continue')
		await logInAtTheEnd(page)
		expect(await rowsIn(page)).toEqual({ ofTheFuture: ['precious'] })
		expect(await page.evaluate(() => indexedDB.databases())).toEqual([
			{ name: 'dry-run-training-simulator', version: 990 }
		])
	})

	test('an old tab, once another one has upgraded the database, says reload and writes nothing', async ({
		page,
		context
	}) => {
		await openAt(page, NHSP, 'verified')
		const newer = await context.newPage()
		await newer.goto('icon.svg')
		await newer.evaluate(
			(next) =>
				new Promise<void>((done, fail) => {
					const opening = indexedDB.open('dry-run-training-simulator', next * 10)
					opening.onupgradeneeded = () => opening.transaction?.objectStore('meta').put({ id: 'schema', version: next })
					opening.onerror = () => fail(opening.error)
					opening.onsuccess = () => (opening.result.close(), done())
				}),
			NEWEST + 1
		)
		const kept = await rowsIn(newer)
		await expect(bannerOf(page)).toContainText('Dry Run has been updated: reload this page')
		await serviceOf(page).getByRole('button', { name: 'Continue' }).click()
		await expect(serviceOf(page).getByRole('button', { name: 'Continue' })).toBeDisabled()
		await expectPage(page, NHSP, 'verified')
		await expect(readOnly(page), 'no other tab has it').toBeHidden()
		expect(await rowsIn(newer)).toEqual(kept)
	})
})

test.describe('no database to be had', () => {
	for (const { what, script, says } of [
		{
			what: 'a browser without IndexedDB',
			script: () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
			says: 'This browser offers no IndexedDB'
		},
		{
			what: 'a browser that refuses to open it',
			script: () => {
				IDBFactory.prototype.open = () => {
					throw new DOMException('The user denied permission to access the database.', 'SecurityError')
				}
			},
			says: 'The user denied permission'
		}
	]) {
		test(`in ${what} a banner says so, and the journey goes on in memory`, async ({ page, browser }) => {
			await page.addInitScript(script)
			await page.goto('#/')
			await expect(bannerOf(page)).toContainText('Attempts aren’t kept in this browser')
			await expect(bannerOf(page)).toContainText(says)

			await openAt(page, NHSMAIL, 'choosePassword')
			await choosePassword(page, 'violet-canoe-orchard')
			await press(page, 'Close this window and go to the portal')
			await logIn(page, 'another-one-entirely')
			await expect(serviceOf(page).getByRole('alert')).toContainText('the password is not right')
			await logIn(page, 'violet-canoe-orchard')
			await expectPage(page, NHSMAIL, 'home')

			await page.getByRole('link', { name: 'Dry Run, all journeys' }).click()
			await page.getByRole('link', { name: 'Your attempts' }).click()
			const file = await downloaded(page, () => page.getByRole('button', { name: 'Save all to a file' }).click())
			const elsewhere = await freshBrowser(browser, page)
			await takeIn(elsewhere, file)
			await elsewhere.getByRole('link', { name: /^Go on: / }).click()
			await expectPage(elsewhere, NHSMAIL, 'home')
			await elsewhere.context().close()
		})
	}
})

test.describe('a full disk', () => {
	test.beforeEach(async ({ page, baseURL }) => {
		// A real limit, small enough to fill: the browser looks at it when the page first opens its database.
		const devtools = await page.context().newCDPSession(page)
		await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 3_000_000 })
	})

	test('an attempt goes on to its end in memory, and a banner says that it is not kept', async ({ page }) => {
		await openAt(page, NHSP, 'verified')
		await fillDisk(page)
		await press(page, 'Continue')
		await expect(bannerOf(page)).toContainText('The disk is full: this attempt is no longer kept')
		await logInAtTheEnd(page)
		await page.getByRole('link', { name: 'Dry Run, all journeys' }).click()
		await page.getByRole('link', { name: 'Your attempts' }).click()
		await expect(page.getByText(/Reached the end, last step/)).toBeVisible()
	})

	test('a new attempt begins in memory, and a banner says that it is not kept', async ({ page }) => {
		await page.goto('#/record')
		await expect(page.getByText('No attempts yet.')).toBeVisible()
		await fillDisk(page)
		await openAt(page, NHSP, 'verified')
		await expect(bannerOf(page)).toContainText('The disk is full: this attempt is no longer kept')
		await press(page, 'Continue')
		await logInAtTheEnd(page)
	})
})

/** Writes into a database of another name until the browser has no room left for anything. */
async function fillDisk(page: Page): Promise<void> {
	const refusal = await page.evaluate(async () => {
		const opening = indexedDB.open('something-else-on-this-disk')
		opening.onupgradeneeded = () => opening.result.createObjectStore('ballast', { autoIncrement: true })
		await new Promise((done) => (opening.onsuccess = done))
		const ballast = (bytes: number) =>
			new Promise<string | null>((done) => {
				const writing = opening.result.transaction('ballast', 'readwrite', { durability: 'strict' })
				// Random, so that it cannot be compressed.
				writing.objectStore('ballast').add(crypto.getRandomValues(new Uint8Array(bytes)))
				writing.oncomplete = () => done(null)
				writing.onabort = () => done(writing.error?.name ?? 'aborted')
			})
		let refused: string | null = null
		for (const bytes of [65536, 4096, 256, 16]) {
			do refused = await ballast(bytes)
			while (refused === null)
		}
		opening.result.close()
		return refused
	})
	expect(refusal).toBe('QuotaExceededError')
}
