import { mkdirSync, writeFileSync } from 'node:fs'
import { folders } from '../e2e/routes.ts'
import { Requests, test } from '../e2e/test.ts'
import { tellOncePainted } from './once-painted.ts'
import { openInPage } from './open-in-page.ts'
import { answered } from './press.ts'

/** In milliseconds, of one run: each state opened by its address, and the page that its journey begins with. */
export interface StateFigures {
	states: number[]
	beginnings: number[]
}

test('from the address of a state to its page', async ({ page }) => {
	test.setTimeout(300_000)
	const figures: StateFigures = { states: [], beginnings: [] }
	await page.addInitScript(tellOncePainted)
	await page.goto('#/')
	await new Requests(page).everyScript()
	const open = (hash: string) => answered(page.evaluate(openInPage, hash), hash)
	for (const { journey } of folders) {
		const beginning = `#/journeys/${journey.id}/practise`
		// What is opened first is compiled first: it is no measurement.
		await open(beginning)
		for (const state of Object.keys(journey.flow.states)) {
			// The one straight after the other: whatever else the machine does, it does to both.
			figures.states.push(await open(`${beginning}?at=${state}`))
			figures.beginnings.push(await open(beginning))
		}
	}
	const results = new URL('../../test-results/', import.meta.url)
	mkdirSync(results, { recursive: true })
	writeFileSync(new URL('bench-states.json', results), JSON.stringify(figures))
})
