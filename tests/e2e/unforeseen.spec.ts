import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from '@playwright/test'
import { builtFrom } from '../../built-from.ts'
import { firstLoad } from '../run/first-load.mjs'
import { axeFile, expectNoViolations } from './axe.ts'
import { expectPage, folderOf, openAt, serviceOf } from './pages.ts'
import { expect, expectMarkedAndClosed, listenTo, unheard as test } from './test.ts'
import { pressOnClock } from './stage.ts'

const NHSMAIL = folderOf('nhsmail-password-reset')
const JOURNEY = `#/journeys/${NHSMAIL.journey.id}`
const UNFETCHED = 'Part of Dry Run couldn’t be loaded'
const THROWN = 'Something went wrong in Dry Run'

/** What the page fetches after its first load. */
const later = new Set(firstLoad().later.map(({ file }) => file))

function isLater(url: URL): boolean {
	return later.has(url.pathname.slice(1))
}

/** Names the network as the cause, in words of our own and not in the browser's. */
async function expectUnfetched(page: Page): Promise<void> {
	const alert = page.getByRole('alert').filter({ has: page.getByRole('heading', { name: UNFETCHED }) })
	await expect(alert).toContainText('You’re offline, or Dry Run was updated after you opened this page.')
	expect(await page.locator('body').innerText()).not.toMatch(/failed to fetch|dynamically imported|module script/i)
}

async function loseNetwork(page: Page, context: BrowserContext): Promise<() => Promise<void>> {
	await context.route(isLater, (route) => route.abort())
	return async () => {
		await context.unroute(isLater)
		// The browser tells the page.
		await context.setOffline(true)
		await context.setOffline(false)
	}
}

function uncaught(said: readonly string[]): readonly string[] {
	return said.filter((words) => words.startsWith('uncaught'))
}

for (const [address, heading] of [
	['#/record', 'Your attempts'],
	['#/record/statement', 'Statement of learning'],
	['#/rules', 'Rules side by side'],
	['#/sources', 'What the sources say'],
	['#/trainer', 'Where trainees stumble'],
	[JOURNEY, NHSMAIL.journey.title],
	[`${JOURNEY}/practise`, null],
	[`${JOURNEY}/watch`, null]
] as const) {
	test(`the page at ${address} says that it could not be fetched, and comes by itself with the network`, async ({
		page,
		context
	}) => {
		const said = listenTo(page)
		const regain = await loseNetwork(page, context)
		await page.goto(address)
		const title = page.getByRole('alert').getByRole('heading', { name: UNFETCHED })
		await expect(title).toBeFocused()
		await expectUnfetched(page)
		await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
		await expectMarkedAndClosed(page)
		await regain()
		if (heading) await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
		else await expect(serviceOf(page).getByRole('heading', { level: 1 })).toBeVisible()
		await expect(title).toBeHidden()
		expect(uncaught(said)).toEqual([])
	})
}

test('a journey that is opened after the network was lost opens when it is back', async ({ page, context }) => {
	const said = listenTo(page)
	const regain = await loseNetwork(page, context)
	await page.goto('#/')
	// The list of journeys stands, and takes no focus for what nobody asked for.
	await expect(page.getByRole('alert').getByRole('heading', { name: UNFETCHED })).toBeVisible()
	await expect(page.getByRole('heading', { name: UNFETCHED })).not.toBeFocused()
	await page.getByRole('link', { name: `Practise: ${NHSMAIL.journey.title}` }).click()
	await expect(page.getByRole('alert').getByRole('heading', { level: 1, name: UNFETCHED })).toBeVisible()
	await expectUnfetched(page)
	await regain()
	await expect(serviceOf(page).getByRole('heading', { level: 1 })).toBeVisible()
	expect(uncaught(said)).toEqual([])
})

test('a search that can’t be had says so, leaves the focus where one types, and finds when the network is back', async ({
	page,
	context
}) => {
	const said = listenTo(page)
	const regain = await loseNetwork(page, context)
	await page.goto('#/')
	await expect(page.getByRole('heading', { name: UNFETCHED })).toHaveCount(1)
	const box = page.getByLabel('What do you need to do?')
	await box.fill('no text')
	await expect(page.getByRole('heading', { name: UNFETCHED })).toHaveCount(2)
	await expect(box).toBeFocused()
	await regain()
	await expect(page.getByRole('list', { name: 'Journeys found' })).toBeVisible()
	await expect(page.getByRole('heading', { name: UNFETCHED })).toHaveCount(0)
	await expect(box).toBeFocused()
	expect(uncaught(said)).toEqual([])
})

test('a page whose scripts were replaced on the server is loaded anew by itself', async ({ page, context }) => {
	let loads = 0
	await context.route(
		(url) => url.pathname === '/',
		(route) => ((loads += 1), route.continue())
	)
	await context.route(isLater, (route) => (loads > 1 ? route.continue() : route.fulfill({ status: 404 })))
	await page.goto('#/rules')
	await expect(page.getByRole('heading', { name: UNFETCHED })).toBeVisible()
	await expect(page.getByRole('heading', { level: 1, name: 'Rules side by side' })).toBeVisible({ timeout: 15_000 })
	expect(loads).toBe(2)
})

test('where not even the first script comes, the page says so', async ({ page }) => {
	await page.route('**/*.js', (route) => route.abort())
	await page.goto('/')
	await expect(page.getByText('If nothing more comes, the network is gone')).toBeVisible()
})

test('a journey that can’t be drawn is told in words, and the attempt is kept', async ({ page, context }) => {
	await context.route(new RegExp(`/${NHSMAIL.journey.id}-[^/]*\\.js$`), async (route) => {
		const response = await route.fetch()
		await route.fulfill({
			response,
			body: (await response.text()).replaceAll(/kind:([`'"])paragraph\1/g, 'kind:`no-such-block`')
		})
	})
	await page.goto(`${JOURNEY}/practise`)
	await expect(page.getByRole('alert').getByRole('heading', { level: 1, name: THROWN })).toBeFocused()
	await expectMarkedAndClosed(page)
	await page.getByRole('button', { name: 'Try again' }).click()
	await expect(page.getByRole('heading', { level: 1, name: THROWN })).toBeFocused()
	await page.getByRole('main').getByRole('link', { name: 'Your attempts' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'Your attempts' })).toBeVisible()
	await expect(page.getByRole('main').getByRole('link', { name: /^Go on/ })).toHaveCount(1)
	await expect(page.getByRole('heading', { name: THROWN })).toBeHidden()
})

test('a press that throws is told, and the report of it holds nothing that was typed', async ({ page }) => {
	const secret = 'Wq7samvelvetkite'
	await page.addInitScript({ path: axeFile })
	await page.emulateMedia({ reducedMotion: 'reduce' })
	await openAt(page, NHSMAIL, 'identify')
	const before = page.url()
	await page.getByRole('textbox').first().fill(`${secret}@nhsmail.example`)
	await pressOnClock(page, 'Pause the clock')
	await page.evaluate((typed) => {
		const { now } = Date
		Date.now = () => {
			// The test's own tools look at the clock as well.
			if (!new Error().stack?.includes('/assets/')) return now()
			Date.now = now
			throw new Error(`No instant for ${typed}`)
		}
	}, secret)
	await serviceOf(page).getByRole('button').last().click()
	const alert = page.getByRole('alert').filter({ hasText: THROWN })
	await expect(alert.getByRole('heading', { level: 2 })).toBeFocused()
	await alert.getByText('A report for the people who look after Dry Run').click()
	const report = await alert.locator('pre').innerText()
	for (const part of [
		/^Dry Run \d/,
		/^Address: #\/journeys\//m,
		/^State: identify$/m,
		/^Last events: /m,
		/^Browser: /m
	])
		expect(report).toMatch(part)
	expect(report).not.toContain('samvelvetkite')
	await expectNoViolations(page, 'with the report open')
	await alert.getByRole('button', { name: 'Go on' }).click()
	await expect(alert).toBeHidden()
	await expectPage(page, NHSMAIL, 'identify')
	expect(page.url()).toBe(before)
})

test('a promise that nobody waits for does not fail in silence', async ({ page }) => {
	await page.goto('#/sources')
	await page.evaluate(() => void setTimeout(() => void Promise.reject(new Error('nobody waited'))))
	await expect(page.getByRole('alert').getByRole('heading', { name: THROWN })).toBeFocused()
	await page.getByRole('link', { name: 'Rules', exact: true }).click()
	await expect(page.getByRole('heading', { name: THROWN })).toBeHidden()
	await expect(page.getByRole('heading', { level: 1, name: 'Rules side by side' })).toBeVisible()
})

test('each page says which Dry Run it is: its version, and date and name of the commit it was built from', async ({
	page
}) => {
	const built = builtFrom(fileURLToPath(new URL('../..', import.meta.url)))
	for (const address of [
		'#/',
		'#/record',
		'#/record/statement',
		'#/trainer',
		'#/no-such-page',
		`${JOURNEY}/practise`
	]) {
		await page.goto(address)
		await expect(page.getByRole('contentinfo').getByText(/^Dry Run/)).toHaveText(`Dry Run ${built}`)
	}
})
