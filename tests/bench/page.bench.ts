import { mkdirSync, writeFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { folders, mainRoutes, shortest, type Folder, type Walkthrough } from '../e2e/routes.ts'
import { Requests, test } from '../e2e/test.ts'
import { pointing, Walker } from '../e2e/walker.ts'
import { builds, served } from './build.ts'
import type { StaticPage } from './floor/static-page.ts'
import { tellOncePainted } from './once-painted.ts'
import { answered, pressInPage, type Press } from './press.ts'

/** In milliseconds, of one run. */
export interface PressFigures {
	app: number[]
	floor: number[]
	profile: Press[]
	steps: number
	requestsInSteps: number
}

const figures: PressFigures = { app: [], floor: [], profile: [], steps: 0, requestsInSteps: 0 }

test.describe.configure({ mode: 'serial' })

let floor: Awaited<ReturnType<typeof served>>
let phases: Awaited<ReturnType<typeof served>>

test.beforeAll(async () => {
	floor = await served(builds.floor)
	phases = await served(builds.phases)
})

test.afterAll(async () => {
	await Promise.all([floor.close(), phases.close()])
	const results = new URL('../../test-results/', import.meta.url)
	mkdirSync(results, { recursive: true })
	writeFileSync(new URL('bench-presses.json', results), JSON.stringify(figures))
})

for (const folder of folders) {
	test(`from a press to the next heading: ${folder.journey.id}`, async ({ page, browser }) => {
		const walkthrough = shortest(mainRoutes(folder))
		const floorPage = await openFloor(await browser.newPage(), folder, walkthrough)
		const requests = new Requests(page)
		// The one straight after the other: whatever else the machine does, it does to both.
		const requestsMade = await walk(page, folder, walkthrough, requests, async (press) => {
			figures.app.push(press.painted)
			const bare = await answered(floorPage.locator('.press').first().evaluate(pressInPage), 'a press on the floor')
			if (bare) figures.floor.push(bare.painted)
		})
		figures.steps += walkthrough.steps.length
		figures.requestsInSteps += requestsMade
		await floorPage.close()

		const telling = await browser.newPage({ baseURL: phases.address })
		const keep = (press: Press) => void figures.profile.push(press)
		await walk(telling, folder, walkthrough, new Requests(telling), keep)
		await telling.close()
	})
}

/** Walks in the app, every step kept in the database, and tells of each press; the number of requests made meanwhile. */
async function walk(
	page: Page,
	folder: Folder,
	walkthrough: Walkthrough,
	requests: Requests,
	pressed: (press: Press) => Promise<void> | void
): Promise<number> {
	await page.addInitScript(tellOncePainted)
	const press = async (button: Locator) => {
		const made = await answered(button.evaluate(pressInPage), `a press of ${walkthrough.id}`)
		if (made) await pressed(made)
	}
	const walker = new Walker(page, folder, walkthrough, { ...pointing, press })
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

/** The pages of the walkthrough, one after another, with nothing behind them. */
async function openFloor(page: Page, folder: Folder, walkthrough: Walkthrough): Promise<Page> {
	await page.addInitScript(tellOncePainted)
	await page.addInitScript((pages) => (window.staticPages = pages), staticPages(folder, walkthrough))
	await page.goto(floor.address)
	return page
}

/** The pages that a walkthrough presses on, as they are written. */
function staticPages({ journey }: Folder, { steps }: Walkthrough): readonly StaticPage[] {
	return steps.flatMap((step): StaticPage[] => {
		const screen = 'press' in step ? journey.screens[journey.flow.states[step.on]?.meta.screen ?? ''] : undefined
		if (!screen) return []
		return [
			{
				title: screen.title,
				address: screen.address ?? '',
				skin: screen.skin,
				paragraphs: (screen.body ?? []).flatMap(textsIn),
				labels: (screen.fields ?? []).map(({ label }) => label),
				buttons: screen.buttons.map(({ label }) => label)
			}
		]
	})
}

function textsIn(data: unknown): readonly string[] {
	if (typeof data === 'string') return [data]
	if (typeof data !== 'object' || data === null) return []
	return Object.entries(data).flatMap(([key, part]) => (key === 'kind' || key === 'when' ? [] : textsIn(part)))
}
