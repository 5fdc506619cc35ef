import type { Locator, Page } from '@playwright/test'
import { AT_NINE, sampleResult, stumbled } from '../unit/learning/sample-results.ts'
import { model } from './model.ts'
import { expectPage, folderOf, openAt, press, serviceOf, takeIn } from './pages.ts'
import { expect } from './test.ts'
import { test, translated } from './translated.ts'
import { askFor, openMore, pressOnClock } from './stage.ts'

const NHSMAIL = folderOf('nhsmail-password-reset')

/** In both pages the same is done; one of them was translated before it, the other never. */
async function expectAsDrawn(page: Page, fresh: Page, partOf: (page: Page) => Locator): Promise<void> {
	await expect(async () => {
		await translated(page)
		const [drawn, shown] = await Promise.all([fresh, page].map((each) => partOf(each).innerText()))
		expect(drawn).not.toBe('')
		expect(shown).toBe(drawn)
	}).toPass({ timeout: 10_000 })
}

test('under a translation, the scorecard counts what goes wrong and what goes right after it was opened', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 720 })
	await openAt(page, NHSMAIL, 'enterTextCode')
	await pressOnClock(page, 'Pause the clock')
	const showCard = async (each: Page) => (await openMore(each)).getByRole('button', { name: /^How am I doing/ }).click()
	const cardIn = (each: Page) => each.getByRole('region', { name: 'The end' })
	await showCard(page)
	await translated(page)
	const before = await cardIn(page).innerText()

	await serviceOf(page).getByLabel('Enter your verification code').fill('000000')
	await press(page, 'Next')
	await expect(serviceOf(page).getByRole('alert')).toBeVisible()
	await askFor(page, 'Nudge')
	await expectPage(page, NHSMAIL, 'enterTextCode')
	const fresh = await page.context().newPage()
	await fresh.setViewportSize({ width: 1280, height: 720 })
	await fresh.goto(page.url())
	await expect(serviceOf(fresh)).toBeVisible()
	await showCard(fresh)
	await expectAsDrawn(page, fresh, cardIn)
	await expect(cardIn(page)).toContainText('1 mistake')
	await expect(cardIn(page)).toContainText('Nudges: 1')
	expect(await cardIn(page).innerText()).not.toBe(before)
})

test('under a translation, results, dates and counts of the list are those of the attempts in it', async ({ page }) => {
	const fresh = await page.context().newPage()
	const searchIn = (each: Page) => each.getByLabel('Find by name, journey or mode')
	const partsOf = (each: Page) =>
		Promise.all(['What you can do', 'All attempts'].map((name) => each.getByRole('region', { name }).innerText()))
	const expectListAsDrawn = () =>
		expect(async () => {
			await fresh.goto('#/record')
			// As it is kept now: the list may stand there from before.
			await fresh.reload()
			await searchIn(fresh).fill(await searchIn(page).inputValue())
			await translated(page)
			expect(await partsOf(page)).toEqual(await partsOf(fresh))
		}).toPass({ timeout: 10_000 })
	await page.goto('#/record')
	await takeIn(page, model.fileOfFinished([['nhsmail-password-reset', 'locked-by-a-tablet']]))
	await expectListAsDrawn()
	await takeIn(
		page,
		model.fileOfFinished([
			['nhsmail-password-reset', 'by-text'],
			['esr-set-password', 'second-link']
		])
	)
	await expect(page.getByRole('alert')).toContainText('2 attempts taken in')
	await expectListAsDrawn()
	await page.getByRole('button', { name: /^Rename: .*by-text/ }).click()
	await page.getByLabel('New name').fill('Before the night shift')
	await page.getByRole('button', { name: 'Save name' }).click()
	await expect(page.getByRole('status')).toHaveText('Renamed.')
	await expectListAsDrawn()
	await searchIn(page).fill('night')
	await expectListAsDrawn()
	await searchIn(page).fill('')
	await page.getByRole('button', { name: 'Delete: Before the night shift' }).click()
	await page.getByRole('button', { name: 'Yes, delete it' }).click()
	await expect(page.getByRole('status')).toHaveText('Deleted.')
	await expectListAsDrawn()
})

test('under a translation, the statement names the tests that were passed, and whoever it is for', async ({ page }) => {
	await page.goto('#/record')
	await takeIn(
		page,
		model.fileOfFinished([
			['nhsmail-password-reset', 'by-text'],
			['esr-set-password', 'second-link']
		])
	)
	await expect(page.getByRole('alert')).toContainText('2 attempts taken in')
	await page.goto('#/record/statement')
	const statementIn = (each: Page) => each.getByRole('article', { name: 'Statement of learning' })
	await expect(statementIn(page).getByRole('row')).toHaveCount(3)
	const fresh = await page.context().newPage()
	await fresh.goto(page.url())
	for (const name of ['Sam', 'Sam Okoro']) {
		await translated(page)
		for (const each of [page, fresh]) await each.getByLabel('Your name').fill(name)
		await expectAsDrawn(page, fresh, statementIn)
		await expect(statementIn(page)).toContainText(name)
	}
	await expect(statementIn(page)).toContainText(/\d March 2026/)
	for (const [button, says] of [
		['Save results for a trainer', '2 results saved to a file.'],
		['Save results as a table (CSV)', '2 results saved to a file.']
	] as const) {
		await translated(page)
		await page.getByRole('button', { name: button }).click()
		await expect(page.getByRole('status')).toHaveText(says)
	}
})

test('under a translation, the page for trainers counts the files, attempts and trainees that it has', async ({
	page
}) => {
	const fresh = await page.context().newPage()
	const both = [page, fresh]
	for (const each of both) await each.goto('#/trainer')
	const mainOf = (each: Page) => each.getByRole('main')
	for (const [file, counts] of [
		[SAM, '1 attempt by 1 trainee'],
		[ALEX, '3 attempts by 2 trainees']
	] as const) {
		await translated(page)
		for (const each of both) {
			await each.getByLabel('Files of results').setInputFiles(file)
			await expect(each.getByRole('heading', { name: counts })).toBeVisible()
		}
		await expectAsDrawn(page, fresh, mainOf)
	}
	for (const does of [
		(each: Page) => each.getByLabel('Trainee', { exact: true }).selectOption('Sam Okoro'),
		(each: Page) => each.getByRole('columnheader', { name: 'Right at first try' }).getByRole('button').click(),
		(each: Page) => each.getByLabel('Trainee', { exact: true }).selectOption('All trainees'),
		(each: Page) => each.getByLabel('Files of results').setInputFiles(REFUSED)
	]) {
		await translated(page)
		for (const each of both) await does(each)
		await expectAsDrawn(page, fresh, mainOf)
	}
})

const STUMBLES = [stumbled({ state: 'enterTextCode', mistakes: [{ kind: 'message', name: 'codeWrong', times: 3 }] })]
const SAM = handedIn('Sam Okoro', ['sam-1'])
const ALEX = handedIn('Alex Field', ['alex-1', 'alex-2'])
const REFUSED = { name: 'none.json', mimeType: 'application/json', buffer: Buffer.from('{}') }

function handedIn(trainee: string, attempts: readonly string[]) {
	const results = attempts.map((id) => sampleResult(id, id === 'alex-1' ? {} : { decisions: STUMBLES }))
	const text = model.writeResultsFile(trainee, results, AT_NINE)
	return { name: `${trainee}.json`, mimeType: 'application/json', buffer: Buffer.from(text) }
}
