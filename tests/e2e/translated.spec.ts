import type { Page } from '@playwright/test'
import { expectPage, folderOf, openAt, press, serviceOf, showDevice } from './pages.ts'
import { mainRoutes, shortest } from './routes.ts'
import { expect } from './test.ts'
import { test, translated } from './translated.ts'
import { Walker } from './walker.ts'
import { coachOf, openClock, pressOnClock, SKIP_AHEAD } from './stage.ts'

const NHSMAIL = folderOf('nhsmail-password-reset')

/** What is said where an attempt stands, whatever of it was said before. */
async function standingOn(page: Page): Promise<readonly string[]> {
	await showDevice(page, 'You are')
	return page.evaluate(() =>
		[
			'[data-part="service"]',
			'[aria-label="Clock"] .time',
			'[aria-label="Clock"] .next',
			'.tabs',
			'.far',
			'[aria-label="You are"]'
		].map((part) => document.querySelector<HTMLElement>(part)?.innerText.trim() ?? '')
	)
}

for (const id of ['nhsmail-password-reset', 'nhsp-online-registration', 'esr-sign-in']) {
	const folder = folderOf(id)
	test(`under a translation, page, clock and counts of "${folder.journey.title}" read true after each step`, async ({
		page
	}) => {
		const walkthrough = shortest(mainRoutes(folder))
		test.setTimeout(30_000 + walkthrough.steps.length * 4_000)
		await page.setViewportSize({ width: 1280, height: 720 })
		const walker = new Walker(page, folder, walkthrough)
		await walker.open()
		await walker.pauseClock()
		for (const index of walkthrough.steps.keys()) {
			await translated(page)
			await walker.take(index)
			await translated(page)
			const shown = await standingOn(page)
			// The same place, drawn anew.
			const fresh = await page.context().newPage()
			await fresh.setViewportSize({ width: 1280, height: 720 })
			await fresh.goto(page.url())
			await expect(serviceOf(fresh)).toBeVisible()
			expect(shown).toEqual(await standingOn(fresh))
			await fresh.close()
		}
		await walker.expectEnd()
	})
}

test('under a translation, clock and countdown go on, and what has arrived is counted', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 })
	await openAt(page, NHSMAIL, 'enterTextCode')
	const clock = await openClock(page)
	await translated(page)
	const before = await clock.locator('strong').innerText()
	await expect(clock.locator('strong')).not.toHaveText(before)
	await clock.getByRole('button', { name: 'Pause the clock' }).click()
	await expect(clock.getByRole('button', { name: 'Run the clock' })).toBeVisible()
	await translated(page)
	const next = await clock.locator('.next').innerText()
	await clock.getByRole('button', { name: '+30 s' }).click()
	await expect(clock.locator('.next')).not.toHaveText(next)
	await expect(clock.locator('.next')).toHaveText(/^(Something happens in .+|Nothing is on its way)\.$/)
	await expect(
		page.getByRole('group', { name: 'Devices' }).getByRole('button', { name: /^Phone ?, 1 new$/ })
	).toBeVisible()
	await serviceOf(page).getByLabel('Enter your verification code').fill('000000')
	await press(page, 'Next')
	await expect(coachOf(page)).toContainText('000000')
	await expectPage(page, NHSMAIL, 'enterTextCode')
})

test('under a translation, the captions of a demonstration are those of the step', async ({ page }) => {
	await page.goto(`#/journeys/${NHSMAIL.journey.id}/watch?way=by-text`)
	await page.getByRole('button', { name: 'Pause', exact: true }).click()
	const step = page.getByRole('region', { name: 'Coach' }).locator('.step')
	for (const number of [2, 3, 4]) {
		await translated(page)
		const caption = await page.locator('.caption').innerText()
		await page.getByRole('button', { name: 'Step forward' }).click()
		await expect(step).toContainText(new RegExp(`^Step ?${number} of `))
		expect(await page.locator('.caption').innerText()).not.toBe(caption)
	}
})

test('under a translation, the rules page gives the verdict of what is typed now', async ({ page }) => {
	await page.goto('#/rules')
	await translated(page)
	const verdict = page.getByRole('status').filter({ hasText: 'would take it' })
	const box = page.getByLabel('A password you make up now')
	await box.fill('a')
	await expect(verdict).toHaveText(/^0 of \d would take it\.$/)
	await translated(page)
	await box.fill('Winter2018')
	await expect(verdict).toHaveText(/^[1-9] of \d would take it: .+\.$/)
	await box.fill('')
	await expect(verdict).toHaveCount(0)
})

test('under a translation, each page of the app is replaced whole, and what is found is counted', async ({ page }) => {
	await page.goto('#/')
	await translated(page)
	await page.getByLabel('What do you need to do?').fill('smartcard esr')
	await expect(page.getByRole('status').first()).toHaveText('2 journeys found.')
	await translated(page)
	await page.getByLabel('What do you need to do?').fill('kettle descaler')
	await expect(page.getByRole('status').first()).toHaveText('0 journeys found.')
	for (const [address, title] of [
		['#/record', 'Your attempts'],
		['#/record/statement', 'Statement of learning'],
		['#/rules', 'Rules side by side'],
		['#/sources', 'What the sources say'],
		['#/trainer', 'Where trainees stumble'],
		[`#/journeys/${NHSMAIL.journey.id}`, NHSMAIL.journey.title],
		['#/no-such-page', 'There is nothing here'],
		['#/', 'What do you need to do?']
	] as const) {
		await page.goto(address)
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
		await translated(page)
		const fresh = await page.context().newPage()
		await fresh.goto(page.url())
		await expect(fresh.getByRole('heading', { level: 1 })).toHaveText(title)
		// What is fetched late comes to each of them in its own time.
		await expect(async () => {
			const [drawn, translated] = await Promise.all([fresh, page].map((each) => each.getByRole('main').innerText()))
			expect(translated).toBe(drawn)
		}).toPass({ timeout: 10_000 })
		await fresh.close()
	}
})

test('what is to be typed to the letter is left alone by a translation', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 })
	await openAt(page, NHSMAIL, 'enterTextCode')
	await pressOnClock(page, SKIP_AHEAD)
	await page.keyboard.press('Escape')
	await page
		.getByRole('group', { name: 'Devices' })
		.getByRole('button', { name: /^Phone/ })
		.click()
	await page.getByRole('button', { name: /^Text message from/ }).click()
	await translated(page)
	const isKept = (text: string | RegExp) =>
		page
			.getByText(text, { exact: true })
			.first()
			.evaluate((part) => part.closest('[translate="no"]') !== null)
	await showDevice(page, 'You are')
	expect(await isKept('sam.okoro@nhsmail.example')).toBe(true)
	expect(await isKept(/^\d{6}$/)).toBe(true)
	expect(await isKept(/^simulated: /)).toBe(true)
	await expect(page.locator('[translate="no"] font')).toHaveCount(0)
})
