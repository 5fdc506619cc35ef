import { writeFile } from 'node:fs/promises'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { folders, type Folder } from './routes.ts'
import { wording } from './labels.ts'

export function folderOf(id: string): Folder {
	const folder = folders.find(({ journey }) => journey.id === id)
	if (!folder) throw new Error(`There is no journey "${id}"`)
	return folder
}

/** The page of the simulated service. */
export function serviceOf(page: Page): Locator {
	return page.getByRole('region', { name: /^Simulated page: / })
}

/** What says that attempts are not kept, or not any more. */
export function bannerOf(page: Page): Locator {
	return page.getByRole('alert', { name: 'About keeping your attempts' })
}

/** Begins a new attempt that stands in this state; `query` is added to its address. */
export async function openAt(page: Page, folder: Folder, state: string, query = ''): Promise<void> {
	await page.goto(`#/journeys/${folder.journey.id}/practise?at=${state}${query}`)
	await page.waitForURL(/attempt=/)
	await expectPage(page, folder, state)
}

/** Goes to another kept attempt within the page, and waits until it stands there. */
export async function openScene(page: Page, { address }: { address: string }): Promise<void> {
	const service = serviceOf(page)
	if (page.url().endsWith(address)) await page.goto('#/')
	if ((await service.count()) > 0) await service.evaluate((left) => left.setAttribute('data-left', ''))
	await page.goto(address)
	await expect(service.and(page.locator(':not([data-left])'))).toBeVisible()
}

/** Looks at a device, in whichever way the width of the window offers it. */
export async function showDevice(page: Page, title: string): Promise<void> {
	const tabs = page.getByRole('group', { name: /^(Devices|What to look at)$/ })
	await tabs.getByRole('button', { name: new RegExp(`^${title}\\b`) }).click()
	await expect(page.getByRole('region', { name: title, exact: true })).toBeVisible()
}

/** Waits for the page of this state. */
export async function expectPage(page: Page, { journey }: Folder, state: string): Promise<void> {
	const screen = journey.screens[journey.flow.states[state]?.meta.screen ?? '']
	if (!screen) throw new Error(`${journey.id} has no state "${state}"`)
	await expect(serviceOf(page).getByRole('heading', { level: 1 })).toHaveText(wording(screen.title))
}

/** Presses a button of the service. */
export async function press(page: Page, button: string): Promise<void> {
	await serviceOf(page).getByRole('button', { name: button, exact: true }).click()
}

/** Every row of every store of the database, as they are. */
export function rowsIn(page: Page): Promise<Readonly<Record<string, readonly unknown[]>>> {
	return page.evaluate(
		() =>
			new Promise<Record<string, unknown[]>>((done, fail) => {
				const opening = indexedDB.open('dry-run-training-simulator')
				opening.onerror = () => fail(opening.error)
				opening.onsuccess = () => {
					const database = opening.result
					const stores = [...database.objectStoreNames]
					const reading = database.transaction(stores)
					const asked = stores.map((name) => [name, reading.objectStore(name).getAll()] as const)
					reading.oncomplete = () => {
						database.close()
						done(Object.fromEntries(asked.map(([name, { result }]) => [name, result])))
					}
				}
			})
	)
}

/** Hands a file to the list of attempts, which has to be on the screen. */
export async function takeIn(page: Page, content: string): Promise<void> {
	// By its path: a large one takes the browser's protocol longer than a person's patience.
	const file = test.info().outputPath('attempts.json')
	await writeFile(file, content)
	await page.getByLabel('Take in attempts from a file').setInputFiles(file)
}

/** The page that says that there is nothing at its address, and a link that leads on. */
export async function expectNothingHere(page: Page, says: string, next: string): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here')
	await expect(page.getByRole('main')).toContainText(says)
	await expect(page).toHaveTitle(/training simulator/)
	await page.getByRole('link', { name: next }).click()
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('There is nothing here')
}

/** The rows of the list of attempts. */
export function attemptsIn(page: Page): Locator {
	return page.getByRole('region', { name: 'All attempts' }).getByRole('listitem')
}

/** Deletes all data from the list of attempts. */
export async function deleteAll(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Delete all data' }).click()
	await page.getByRole('button', { name: 'Yes, delete all data' }).click()
}
