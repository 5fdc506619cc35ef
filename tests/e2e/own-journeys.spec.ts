import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { model } from './model.ts'
import { expectNothingHere, expectPage, rowsIn, serviceOf } from './pages.ts'
import type { Folder } from './routes.ts'
import { expect, test } from './test.ts'
import { Walker } from './walker.ts'

/** With a code that lives 12 minutes and a password of 20 characters, which no built-in rule asks for. */
const OWN = model.withOwnRules('PT12M')
const TITLE = `${OWN.title}, as we do it`
const FILE = model.writeJourneyFile({ ...OWN, title: TITLE })

async function openFile(page: Page, content: string): Promise<void> {
	const file = test.info().outputPath('journey.json')
	await writeFile(file, content)
	await page.goto('#/')
	await page.getByLabel('Open a journey from a file').setInputFiles(file)
}

/** The journey as the page has it, under the id that it was given. */
async function opened(page: Page): Promise<Folder> {
	await openFile(page, FILE)
	await expect(page.getByText(`“${TITLE}” is now one of your journeys.`)).toBeVisible()
	const link = page.getByRole('region', { name: 'Your journeys' }).getByRole('link', { name: `More ways: ${TITLE}` })
	const id = ((await link.getAttribute('href')) ?? '').replace('#/journeys/', '')
	expect(id).toMatch(/^own:/)
	return { ...model.ready({ ...OWN, title: TITLE, id }), folder: id }
}

function wayOf({ walkthroughs }: Folder) {
	const way = walkthroughs.find(({ strays }) => !strays)
	if (!way) throw new Error('No right way is left to walk')
	return way
}

test('a journey from a file is practised to its end under rules of its own, and comes back after a reload', async ({
	page
}) => {
	const folder = await opened(page)
	const walker = new Walker(page, folder, wayOf(folder))
	await walker.open()
	await walker.pauseClock()
	for (const index of wayOf(folder).steps.keys()) {
		if (index === 4) {
			const shown = await serviceOf(page).innerText()
			await page.reload()
			await walker.stand()
			expect(await serviceOf(page).innerText()).toBe(shown)
		}
		await walker.take(index)
	}
	await walker.expectEnd()
	const { attempts, worlds } = await rowsIn(page)
	expect(attempts).toMatchObject([{ journeyId: folder.journey.id, journeyVersion: 1, end: 'good' }])
	expect(worlds).toMatchObject([{ world: { rules: { codeRules: { short: { lifetime: 'PT12M' } } } } }])
	await page.goto('#/record')
	await expect(page.getByRole('heading', { name: TITLE, exact: true })).toBeVisible()
})

test('a journey from a file is watched, and tested', async ({ page }) => {
	const folder = await opened(page)
	const start = folder.journey.flow.initial
	await page.goto(`#/journeys/${folder.journey.id}/watch`)
	await expectPage(page, folder, start)
	await expect(page.getByRole('region', { name: 'Coach' })).toBeVisible()
	await page.goto(`#/journeys/${folder.journey.id}/test?scenario=${wayOf(folder).scenario}`)
	await page.waitForURL(/attempt=/)
	await expectPage(page, folder, start)
})

test('an attempt goes on with the version it was made with, and a new one begins with the newest', async ({ page }) => {
	const folder = await opened(page)
	const start = folder.journey.flow.initial
	await page.goto(`#/journeys/${folder.journey.id}/practise?scenario=${wayOf(folder).scenario}`)
	await page.waitForURL(/attempt=/)
	const kept = page.url()
	const screen = folder.journey.flow.states[start]?.meta.screen ?? ''
	await page.evaluate(
		({ id, screen }) =>
			new Promise<void>((done, fail) => {
				const opening = indexedDB.open('dry-run-training-simulator')
				opening.onsuccess = () => {
					const writing = opening.result.transaction('journeys', 'readwrite')
					const rows = writing.objectStore('journeys')
					rows.get([id, 1]).onsuccess = ({ target }) => {
						const { result } = target as IDBRequest<{ journey: { screens: Record<string, { title: string }> } }>
						const { journey } = result
						const screens = {
							...journey.screens,
							[screen]: { ...journey.screens[screen], title: 'Quite another page' }
						}
						rows.put({ ...result, version: 2, journey: { ...journey, screens } })
					}
					writing.oncomplete = () => (opening.result.close(), done())
					writing.onerror = () => fail(writing.error)
				}
			}),
		{ id: folder.journey.id, screen }
	)
	await page.goto(`#/journeys/${folder.journey.id}/practise?scenario=${wayOf(folder).scenario}`)
	await expect(serviceOf(page).getByRole('heading', { level: 1 })).toHaveText('Quite another page')
	await page.goto(kept)
	await expectPage(page, folder, start)
})

test('a journey that is removed is gone from the shelf, and its attempts still open', async ({ page }) => {
	const folder = await opened(page)
	const start = folder.journey.flow.initial
	await page.goto(`#/journeys/${folder.journey.id}/practise`)
	await page.waitForURL(/attempt=/)
	const kept = page.url()
	await page.goto(`#/journeys/${folder.journey.id}`)
	await page.getByRole('button', { name: 'Remove it' }).click()
	await page.getByRole('button', { name: 'Yes, remove it' }).click()
	await expect(page.getByRole('heading', { name: 'Your journeys' })).toBeVisible()
	await expect(page.getByRole('link', { name: `More ways: ${TITLE}` })).toHaveCount(0)
	await page.goto(kept)
	await page.reload()
	await expectPage(page, folder, start)
	await page.goto(`#/journeys/${folder.journey.id}`)
	await expectNothingHere(page, 'There is no page at this address', 'See all journeys')
})

test('a journey opened in one tab has its cover in another, until it is deleted there', async ({ page }) => {
	const other = await page.context().newPage()
	await other.goto('#/')
	await expect(other.getByRole('heading', { name: 'Your journeys' })).toBeVisible()
	const { folder } = await opened(page)
	await other.goto(`#/journeys/${folder}`)
	await expect(other.getByRole('heading', { level: 1 })).toHaveText(TITLE)
	await other.getByRole('button', { name: 'Remove it' }).click()
	await expect(other.getByRole('button', { name: 'No, keep it' })).toBeFocused()
	await other.keyboard.press('Enter')
	await expect(other.getByRole('button', { name: 'Remove it' })).toBeFocused()
	await other.getByRole('button', { name: 'Remove it' }).click()
	await other.getByRole('button', { name: 'Yes, remove it' }).click()
	await page.getByRole('link', { name: `More ways: ${TITLE}` }).click()
	await expectNothingHere(page, 'There is no page at this address', 'See all journeys')
})

test('a file that is no sound journey is refused, with the way to each fault, and nothing of it is kept', async ({
	page
}) => {
	await openFile(page, FILE.replace('"initial": "whyRegister"', '"initial": "whyRegistr"'))
	const refused = page.getByRole('alert')
	await expect(refused).toContainText('At journey.flow.initial: There is no state "whyRegistr"')
	await openFile(page, FILE.replace('"newTotpSecret"', '"newTotpSecrt"'))
	await expect(refused).toContainText('At journey.flow.states.setUpApp.entry.type: got "newTotpSecrt", expected')
	await openFile(page, '{')
	await expect(refused).toContainText('At the file: got text that isn’t JSON')
	expect((await rowsIn(page))['journeys']).toEqual([])
})
