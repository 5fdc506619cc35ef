import {
	expect,
	expectMarkedAndClosed,
	folders,
	listenTo,
	Requests,
	test as base,
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
		for (const walkthrough of folder.walkthroughs) {
			test(`"${walkthrough.title}" (${walkthrough.id}) leads where it says, marked as training throughout, and asks no network for anything`, async ({
				desk
			}) => {
				await walkAt(WIDE, desk, folder, walkthrough, () => expectMarkedAndClosed(desk.page))
			})
		}

		for (const walkthrough of routesByDevice(folder)) {
			test(`"${walkthrough.title}" can be walked on a screen 360 pixels wide, and nothing is wider`, async ({
				desk
			}) => {
				await walkAt(NARROW, desk, folder, walkthrough, async () => {
					const width = await desk.page.evaluate(() => document.documentElement.scrollWidth)
					expect(width).toBeLessThanOrEqual(NARROW.width)
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

/** Of the walkthroughs that end well, the first that uses each device in each way. */
function routesByDevice({ journey, walkthroughs }: Folder): readonly Walkthrough[] {
	const endsWell = walkthroughs.filter(({ ends }) => journey.flow.states[ends]?.meta.end === 'good')
	const uses = new Set(endsWell.flatMap(usesIn))
	const routes = [...uses].map((use) => endsWell.find((walkthrough) => usesIn(walkthrough).includes(use)))
	return [...new Set(routes)].filter((route) => route !== undefined)
}

function usesIn({ steps }: Walkthrough): readonly string[] {
	return steps.flatMap((step) => {
		if ('read' in step) return step.read
		if ('enrol' in step) return `enrol by ${step.by}`
		return ['call', 'tap', 'follow'].filter((use) => use in step)
	})
}
