import {
	endsWell,
	expect,
	expectMarkedAndClosed,
	folders,
	isThorough,
	listenTo,
	mainRoutes,
	shortest,
	Requests,
	test as base,
	thoroughly,
	Walker,
	type Folder,
	type Walkthrough
} from './walker.ts'
import type { Page } from '@playwright/test'

interface Desk {
	page: Page
	said: string[]
	requests: Requests
}

/** One page for all walkthroughs, as a person has it who practises one after another: opened once, everything fetched. */
const test = base.extend<object, { desk: Desk }>({
	desk: [
		async ({ browser }, use, { project }) => {
			const page = await browser.newPage({ baseURL: project.use.baseURL ?? '' })
			const said = listenTo(page)
			const requests = new Requests(page)
			await page.goto('/')
			await requests.everyScript()
			await use({ page, said, requests })
			await page.close()
		},
		{ scope: 'worker' }
	]
})

const WIDE = { width: 1280, height: 720 }
const NARROW = { width: 360, height: 640 }

for (const folder of folders) {
	test.describe(folder.journey.title, () => {
		const main = new Set(mainRoutes(folder))
		const every = thoroughly.includes(folder) ? new Set([...endsWell(folder), ...main]) : main
		const walked = isThorough ? every : [shortest(mainRoutes(folder))]

		for (const walkthrough of walked) {
			const size = main.has(walkthrough) ? NARROW : WIDE
			test(`"${walkthrough.title}" (${walkthrough.id}) leads where it says at ${size.width} pixels, nothing is wider, all is marked as training, and no network is asked`, async ({
				desk
			}) => {
				test.setTimeout(15_000 + walkthrough.steps.length * 1500)
				await walkAt(size, desk, folder, walkthrough, async () => {
					await expectMarkedAndClosed(desk.page)
					const width = await desk.page.evaluate(() => document.documentElement.scrollWidth)
					expect(width).toBeLessThanOrEqual(size.width)
				})
			})
		}
	})
}

async function walkAt(
	size: { width: number; height: number },
	{ page, said, requests }: Desk,
	folder: Folder,
	walkthrough: Walkthrough,
	after: () => Promise<void>
) {
	said.length = 0
	await page.setViewportSize(size)
	const walker = new Walker(page, folder, walkthrough)
	await walker.open()
	await walker.pauseClock()
	// The browser asks for the icon again when the address changes; from here on it does not change.
	await requests.over()
	requests.made.length = 0
	await walker.walk(after)
	expect(requests.made).toEqual([])
	expect(said).toEqual([])
}
