import { mkdirSync, writeFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { folders, mainRoutes, shortest, type Folder, type Walkthrough } from '../e2e/routes.ts'
import { Requests, test } from '../e2e/test.ts'
import { pointing } from '../e2e/hands.ts'
import { Walker } from '../e2e/walker.ts'
import { builds, served } from './build.ts'
import { buildFloor, type PressedPage } from './floor.ts'
import { markupInPage, PAGE, PRESSED, stylesInPage } from './markup.ts'
import { pressed, type Press } from './press.ts'

/** In milliseconds, of one run: what each press took in the app, and the same one on the static page. */
export interface PressFigures {
	key: Presses
	mouse: Presses
	/** By key. */
	profile: Press[]
	steps: number
	requestsInSteps: number
}

export interface Presses {
	app: number[]
	floor: number[]
}

const none = (): Presses => ({ app: [], floor: [] })
const figures: PressFigures = { key: none(), mouse: none(), profile: [], steps: 0, requestsInSteps: 0 }

test.describe.configure({ mode: 'serial' })

let phases: Awaited<ReturnType<typeof served>>

test.beforeAll(async () => {
	phases = await served(builds.phases)
})

test.afterAll(async () => {
	await phases.close()
	const results = new URL('../../test-results/', import.meta.url)
	mkdirSync(results, { recursive: true })
	writeFileSync(new URL('bench-presses.json', results), JSON.stringify(figures))
})

for (const folder of folders) {
	test(`from a press to the next heading: ${folder.journey.id}`, async ({ page, browser }) => {
		const walkthrough = shortest(mainRoutes(folder))
		const telling = await browser.newPage({ baseURL: phases.address })
		const { pages, styles } = await profiled(telling, folder, walkthrough)
		await telling.close()

		const floor = await served(await buildFloor(folder.journey.id, pages, styles))
		const floorPage = await browser.newPage()
		await floorPage.goto(floor.address)
		// Twice by key, whose ratio is the one that is bound: of so few presses a single walk tells it only roughly.
		for (const by of ['key', 'mouse', 'key'] as const) {
			let made = 0
			const requests = new Requests(page)
			// The one straight after the other: whatever else the machine does, it does to both.
			figures.requestsInSteps += await walk(page, folder, walkthrough, requests, async (button) => {
				const press = await pressed(button, by)
				if (!press) return
				await floorPage.evaluate((number) => window.standBefore(number), made)
				const bare = await pressed(floorPage.locator(`[${PRESSED}]`), by)
				if (!bare) throw new Error(`Press ${made} of ${walkthrough.id} leads nowhere on the static page`)
				figures[by].app.push(press.seen)
				figures[by].floor.push(bare.seen)
				made += 1
			})
			figures.steps += walkthrough.steps.length
		}
		await floorPage.close()
		await floor.close()
	})
}

/** Walks in the app as it tells of its phases, and writes down what stands on the page around each press. */
async function profiled(
	page: Page,
	folder: Folder,
	walkthrough: Walkthrough
): Promise<{ pages: readonly PressedPage[]; styles: string }> {
	const pages: PressedPage[] = []
	await walk(page, folder, walkthrough, new Requests(page), async (button) => {
		const before = await button.evaluate(markupInPage, { PAGE, PRESSED })
		const press = await pressed(button, 'key')
		if (!press) return
		figures.profile.push(press)
		const nothing = await page.evaluateHandle(() => null)
		pages.push({ before, after: await nothing.evaluate(markupInPage, { PAGE, PRESSED }) })
	})
	return { pages, styles: await page.evaluate(stylesInPage) }
}

function isOnPage(button: Locator): Promise<boolean> {
	return button.evaluate((element) => element.closest('[data-part="service"]') !== null)
}

/** Runs in the page: what is fetched ahead while nobody waits comes at once. What an attempt does then waits as ever. */
function hurryAhead(): void {
	const whenIdle = window.requestIdleCallback
	window.requestIdleCallback = (work) => (location.hash.includes('attempt=') ? whenIdle(work) : setTimeout(work))
}

/** Walks in the app, every step kept in the database; the number of requests made meanwhile. */
async function walk(
	page: Page,
	folder: Folder,
	walkthrough: Walkthrough,
	requests: Requests,
	press: (button: Locator) => Promise<void>
): Promise<number> {
	await page.addInitScript(hurryAhead)
	// A button of a device leads to another page as well, but it stands on none.
	const pressOnPage = async (button: Locator) => ((await isOnPage(button)) ? press(button) : button.click())
	const walker = new Walker(page, folder, walkthrough, { ...pointing, press: pressOnPage })
	await page.goto('#/')
	await requests.everyScript()
	await walker.open()
	// What arrives of itself at some later moment would make every walk another one.
	await walker.pauseClock()
	await requests.over()
	const before = requests.made.length
	await walker.walk()
	return requests.made.length - before
}
