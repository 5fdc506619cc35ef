import type { Page } from '@playwright/test'
import { firstLoad } from '../run/first-load.mjs'
import { folderOf, serviceOf } from './pages.ts'
import { mainRoutes, shortest } from './routes.ts'
import { expect, listenTo, Requests, test, unheard } from './test.ts'
import { Walker } from './walker.ts'

const NHSMAIL = folderOf('nhsmail-password-reset')
const JOURNEY = `#/journeys/${NHSMAIL.journey.id}`

/** What the page fetches after its first load. */
const later = new Set(firstLoad().later.map(({ file }) => file))

test('the first page is light, and its scripts hold neither database nor machine', () => {
	const { gzip, byPackage } = firstLoad()
	expect(gzip).toBeLessThanOrEqual(60_000)
	expect(byPackage.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['dexie']))
	expect(byPackage.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['xstate']))
})

test('before a first deed only what is on show is fetched, and all the rest after it', async ({ page }) => {
	const requests = new Requests(page)
	await page.goto('#/rules')
	await expect(page.getByRole('heading', { level: 1, name: 'Rules side by side' })).toBeVisible()
	await page.waitForLoadState('networkidle')
	const fetched = requests.made.join('\n')
	expect(fetched).toMatch(/RulesPage/)
	expect(fetched).not.toMatch(/AttemptPage|TrainerPage|SourcesPage|nhsmail-password-reset/)
	await requests.everyScript()
	expect(requests.made.join('\n')).toMatch(/AttemptPage/)
})

unheard(
	'an open journey is there as a whole: all its steps can be taken without a network',
	async ({ page, context }) => {
		const said = listenTo(page)
		const walkthrough = shortest(mainRoutes(NHSMAIL))
		unheard.setTimeout(30_000 + walkthrough.steps.length * 1_500)
		const walker = new Walker(page, NHSMAIL, walkthrough)
		await walker.open()
		await context.setOffline(true)
		await walker.pauseClock()
		await walker.walk()
		await expect(page.getByRole('heading', { name: 'Part of Dry Run couldn’t be loaded' })).toHaveCount(0)
		expect(said.filter((words) => words.startsWith('uncaught'))).toEqual([])
	}
)

for (const width of [360, 1280]) {
	test(`nothing jumps at ${width} pixels when a page arrives that was fetched late`, async ({ page, context }) => {
		await page.setViewportSize({ width, height: 720 })
		await context.route(
			(url) => later.has(url.pathname.slice(1)),
			async (route) => {
				await new Promise((settle) => setTimeout(settle, 300))
				await route.continue()
			}
		)
		const shifts: Record<string, number> = {}
		for (const address of [
			'#/',
			'#/record',
			'#/record/statement',
			'#/rules',
			'#/sources',
			'#/trainer',
			JOURNEY,
			`${JOURNEY}/practise`
		]) {
			await page.goto('about:blank')
			await page.goto(address)
			await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
			// What is begun has all the rest fetched ahead, which takes its time here.
			if (address.endsWith('practise')) await expect(serviceOf(page)).toBeVisible()
			else await page.waitForLoadState('networkidle')
			shifts[address] = await shiftOf(page)
		}
		expect(Object.entries(shifts).filter(([, shift]) => shift > 0.005)).toEqual([])
	})
}

/** How much of what is in sight has jumped, as browsers count it: what a press itself moves is no jump. */
function shiftOf(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((settle) => {
				let sum = 0
				new PerformanceObserver((list) => {
					const entries = list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]
					for (const { value, hadRecentInput } of entries) sum += hadRecentInput ? 0 : value
				}).observe({ type: 'layout-shift', buffered: true })
				setTimeout(() => settle(sum), 200)
			})
	)
}
