import { mkdirSync, writeFileSync } from 'node:fs'
import { folders, mainRoutes } from '../e2e/routes.ts'
import { Requests, test } from '../e2e/test.ts'
import { Walker } from '../e2e/walker.ts'
import { tellOncePainted } from './once-painted.ts'

declare global {
	interface Window {
		/** Milliseconds from a press on the page to the next heading painted. */
		presses: number[]
	}
}

/** Fewer presses than this are no measurement. */
const ENOUGH = 60

const results = new URL('../../test-results/bench-pages/', import.meta.url)

for (const folder of folders) {
	const { id } = folder.journey

	test(`from a press to the next heading: ${id}`, async ({ page }) => {
		const requests = new Requests(page)
		await page.addInitScript(tellOncePainted)
		await page.addInitScript(recordPresses)
		const routes = mainRoutes(folder)
		const presses: number[] = []
		let requestsInSteps = 0
		let steps = 0
		for (let round = 0; presses.length < ENOUGH; round += 1) {
			const walkthrough = routes[round % routes.length]
			if (!walkthrough) throw new Error(`${id} has no walkthrough that ends well`)
			const walker = new Walker(page, folder, walkthrough)
			await page.goto('#/')
			await walker.open()
			// What arrives of itself at some later moment would make every walk another one.
			await walker.pauseClock()
			await requests.over()
			const before = requests.made.length
			await walker.walk()
			requestsInSteps += requests.made.length - before
			steps += walkthrough.steps.length
			presses.push(...(await page.evaluate(() => window.presses.splice(0))))
		}
		mkdirSync(results, { recursive: true })
		writeFileSync(new URL(`${id}.json`, results), JSON.stringify({ id, presses, steps, requestsInSteps }))
	})
}

/** Runs in the page. A new heading is a new element: each page of the service brings its own. */
function recordPresses(): void {
	const heading = () => document.querySelector('section[aria-label="Service"] h1')
	/** Of the press before: one that left the page as it is must not be measured by the next one's heading. */
	let watch: MutationObserver | undefined
	window.presses = []
	addEventListener(
		'click',
		(event) => {
			const button =
				event.target instanceof Element ? event.target.closest('section[aria-label="Service"] button') : null
			if (!button) return
			const before = heading()
			watch?.disconnect()
			const own = new MutationObserver(() => {
				if (heading() === before || !heading()) return
				own.disconnect()
				window.oncePainted((now) => window.presses.push(now - event.timeStamp))
			})
			watch = own
			own.observe(document.body, { childList: true, subtree: true })
		},
		{ capture: true }
	)
}
