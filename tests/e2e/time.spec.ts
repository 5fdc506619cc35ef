import type { Locator, Page } from '@playwright/test'
import { expectPage, folderOf, openAt, press, rowsIn, showDevice, serviceOf } from './pages.ts'
import { expect, test } from './test.ts'
import { askFor, openClock, openHelp, pressOnClock, SKIP_AHEAD } from './stage.ts'

const NHSMAIL = folderOf('nhsmail-password-reset')

const NHSP = folderOf('nhsp-online-registration')

const SECOND = 1000

const MINUTE = 60 * SECOND

test.describe('step back', () => {
	test('takes the last step back, also after a reload, as far as the beginning', async ({ page }) => {
		await page.goto(`#/journeys/${NHSP.journey.id}/practise?scenario=new-starter`)
		await expectPage(page, NHSP, 'whyRegister')
		const stepBack = page.getByRole('button', { name: 'Step back' })
		const expectNoStepBack = async () => {
			await openHelp(page)
			await expect(stepBack).toBeDisabled()
			await page.keyboard.press('Escape')
		}
		await expectNoStepBack()
		await serviceOf(page).getByLabel('I want to join and work shifts').check()
		await press(page, 'Continue')
		await expectPage(page, NHSP, 'joining')
		await serviceOf(page).getByLabel('Staff Group').selectOption('Nursing and midwifery')
		await press(page, 'Discover More')
		await expectPage(page, NHSP, 'join')

		await askFor(page, 'Step back')
		await expectPage(page, NHSP, 'joining')
		await page.reload()
		await expectPage(page, NHSP, 'joining')
		await askFor(page, 'Step back')
		await expectPage(page, NHSP, 'whyRegister')
		await expectNoStepBack()
		await page.reload()
		await expectPage(page, NHSP, 'whyRegister')
		await expectNoStepBack()

		await serviceOf(page).getByLabel('I am a Trust Authoriser').check()
		await press(page, 'Continue')
		await expectPage(page, NHSP, 'noNeed')
	})

	test('brings back the code that a wrong turn has spent, and takes the clock back with it', async ({ page }) => {
		await openAt(page, NHSP, 'enterCode')
		await pause(page)
		const before = await trainingTime(page)
		await pressOnClock(page, '+15 min')
		await expectPage(page, NHSP, 'codeExpired')
		await askFor(page, 'Step back')
		await expectPage(page, NHSP, 'enterEmail')
		expect(await trainingTime(page)).toBeLessThanOrEqual(before)
	})
})

test.describe('the clock', () => {
	test('goes by itself, stands still while paused, also over a reload, and runs on', async ({ page }) => {
		await openAt(page, NHSP, 'verified')
		const first = await trainingTime(page)
		await expect.poll(() => trainingTime(page)).toBeGreaterThan(first)
		await pause(page)
		const paused = await trainingTime(page)
		await realTimePasses(page, 2.5 * SECOND)
		expect(await trainingTime(page)).toBe(paused)
		await page.reload()
		await openClock(page)
		await expect(clockOf(page).getByRole('button', { name: 'Run the clock' })).toBeVisible()
		expect(await trainingTime(page)).toBe(paused)
		await pressOnClock(page, 'Run the clock')
		await expect.poll(() => trainingTime(page)).toBeGreaterThan(paused)
	})

	test('moves on by as much as is asked for', async ({ page }) => {
		await openAt(page, NHSP, 'verified')
		await pause(page)
		for (const [label, length] of [
			['+30 s', 30 * SECOND],
			['+1 min', MINUTE],
			['+15 min', 15 * MINUTE]
		] as const) {
			const before = await trainingTime(page)
			await pressOnClock(page, label)
			await expect.poll(() => trainingTime(page), label).toBe(before + length)
		}
		await expect(page.getByRole('status').filter({ hasText: 'The training clock shows' })).toContainText(
			/The training clock shows \d\d:\d\d/
		)
	})

	test('moves to the next thing that happens, and says when nothing will', async ({ page }) => {
		await openAt(page, NHSP, 'enterCode')
		await pause(page)
		const untilThen = clockOf(page).getByRole('button', { name: SKIP_AHEAD })
		const inbox = page.getByRole('group', { name: 'Devices' }).getByRole('button', { name: /^Inbox/ })
		await expect(clockOf(page)).toContainText(/Something happens in \d+ seconds?\./)
		await expect(inbox).toHaveText('Inbox')
		await untilThen.click()
		await expect(inbox).toHaveAccessibleName(/^Inbox.*, 1 new$/)
		await expectPage(page, NHSP, 'enterCode')
		await expect(clockOf(page)).toContainText(/Something happens in 14 minutes \d+ seconds?\./)
		await untilThen.click()
		await expectPage(page, NHSP, 'codeExpired')
		await expect(clockOf(page)).toContainText('Nothing is on its way.')
		await expect(untilThen).toBeDisabled()
	})

	test('stands still while nobody can see the page, and does not make up for it afterwards', async ({ page }) => {
		await openAt(page, NHSP, 'enterCode')
		await setVisible(page, false)
		const hidden = await trainingTime(page)
		await realTimePasses(page, 5 * SECOND)
		expect(await trainingTime(page)).toBe(hidden)
		await setVisible(page, true)
		expect((await trainingTime(page)) - hidden).toBeLessThan(3 * SECOND)
		await expect.poll(() => trainingTime(page)).toBeGreaterThan(hidden)
	})
})

test.describe('what time brings', () => {
	test('a code expires on the page at the very moment it is due, without a press, and leaves the focus in the inbox', async ({
		page
	}) => {
		await shortlyBeforeExpiry(page)
		await showDevice(page, 'Inbox')
		const junk = page.getByRole('region', { name: 'Inbox' }).getByRole('button', { name: 'Junk' })
		await junk.focus()
		await expiry(page)
		await expect(junk).toBeFocused()
		await expect(announced(page, 'The page has changed: Your code has expired.')).toBeAttached()

		const { entries = [] } = await rowsIn(page)
		const log = entries as readonly { at: number; event: { type: string } }[]
		const sent = log.find(({ event }) => event.type === 'press.sendCode')
		expect(log.at(-1)).toMatchObject({ at: (sent?.at ?? 0) + 15 * MINUTE, event: { type: 'clock.tick' } })
	})

	test('a code that expires while its page has the focus hands it to the heading of the next page', async ({
		page
	}) => {
		await shortlyBeforeExpiry(page)
		await serviceOf(page).getByLabel('Verification code').focus()
		await expiry(page)
		await expect(serviceOf(page).getByRole('heading', { level: 1 })).toBeFocused()
	})

	test('what arrives is announced politely, each time anew, and takes no focus', async ({ page }) => {
		await openAt(page, NHSMAIL, 'enterTextCode')
		await pause(page)
		const untilThen = clockOf(page).getByRole('button', { name: SKIP_AHEAD })
		const phone = page.getByRole('group', { name: 'Devices' }).getByRole('button', { name: /^Phone/ })
		await untilThen.click()
		await expect(phone).toHaveAccessibleName(/, 1 new$/)
		const news = announced(page, 'Your phone has something new.')
		await expect(news).toBeAttached()
		await expect(untilThen).toBeFocused()
		const first = await news.evaluate(({ textContent }) => textContent)

		await press(page, 'Try again')
		await openClock(page)
		await untilThen.click()
		await expect(phone).toHaveAccessibleName(/, 2 new$/)
		await expect(news).toBeAttached()
		expect(await news.evaluate(({ textContent }) => textContent), 'the same words are said again').not.toBe(first)
		await expect(page.getByRole('alert')).toHaveCount(0)
	})

	test('what arrives can be opened over the page of a small screen, or later, and the page does not move', async ({
		page
	}) => {
		await page.setViewportSize({ width: 360, height: 740 })
		await openAt(page, NHSMAIL, 'enterTextCode')
		await pause(page)
		const top = () => serviceOf(page).evaluate((element) => element.getBoundingClientRect().top + scrollY)
		const before = await top()
		await pressOnClock(page, SKIP_AHEAD)
		await expect(page.getByRole('button', { name: 'Later' })).toBeVisible()
		expect(await top()).toBe(before)
		await page.getByRole('button', { name: 'Later' }).click()
		await expect(page.getByText('Your phone has something new', { exact: true })).toBeHidden()
		await press(page, 'Try again')
		await pressOnClock(page, SKIP_AHEAD)
		await page.getByRole('button', { name: 'Open', exact: true }).click()
		await page
			.getByRole('button', { name: /^Text message from/ })
			.first()
			.click()
		await expect(page.getByRole('region', { name: 'Phone' })).toContainText('is your verification code for NHSmail')
	})

	test('what arrives on a phone that was put aside on a small screen has not been seen', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 })
		await openAt(page, NHSMAIL, 'enterTextCode')
		const tabs = page.getByRole('group', { name: 'What to look at' })
		await tabs.getByRole('button', { name: /^Phone/ }).click()
		await expect(page.getByRole('region', { name: 'Phone', exact: true })).toBeVisible()
		await tabs.getByRole('button', { name: 'You are' }).click()
		await tabs.getByRole('button', { name: 'Page' }).click()
		await pressOnClock(page, SKIP_AHEAD)
		await expect(tabs.getByRole('button', { name: 'Phone , 1 new' })).toBeVisible()
		await tabs.getByRole('button', { name: /^Phone/ }).click()
		await page.getByRole('button', { name: /^Text message from/ }).click()
		await expect(tabs.getByRole('button', { name: 'Phone', exact: true })).toBeVisible()
	})
})

function clockOf(page: Page): Locator {
	return page.getByRole('region', { name: 'Clock' })
}

/** What the desk says to those who do not see it, when it says these words. */
function announced(page: Page, words: string): Locator {
	return page.getByRole('status').filter({ hasText: words })
}

async function pause(page: Page): Promise<void> {
	await pressOnClock(page, 'Pause the clock')
	await expect(clockOf(page).getByRole('button', { name: 'Run the clock' })).toBeVisible()
}

async function trainingTime(page: Page): Promise<number> {
	return Date.parse((await page.locator('.stage-bar time').getAttribute('datetime')) ?? '')
}

/** NHSP:Online asks for its code, which lasts less than ten seconds more; the clock runs. */
async function shortlyBeforeExpiry(page: Page): Promise<void> {
	await openAt(page, NHSP, 'enterCode', '&clock=PT14M20S')
	await pause(page)
	await pressOnClock(page, '+30 s')
	await expect(clockOf(page)).toContainText(/Something happens in \d seconds?\.|Something happens in 10 seconds\./)
	await pressOnClock(page, 'Run the clock')
	await page.keyboard.press('Escape')
}

/** The page that comes by itself, at the latest when those ten seconds are over. */
async function expiry(page: Page): Promise<void> {
	const heading = serviceOf(page).getByRole('heading', { level: 1, name: 'Your code has expired' })
	await heading.waitFor({ timeout: 15 * SECOND })
}

/** Until so much time has really gone by. */
async function realTimePasses(page: Page, ms: number): Promise<void> {
	await page.waitForFunction(
		(until) => performance.now() >= until,
		await page.evaluate((length) => performance.now() + length, ms)
	)
}

/**
 * Says to the page that its tab was left, or is looked at again. Playwright keeps every tab visible, so that only what the
 * browser would tell the page can be brought about.
 */
async function setVisible(page: Page, visible: boolean): Promise<void> {
	await page.evaluate(
		(state) => {
			Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
			document.dispatchEvent(new Event('visibilitychange'))
			return new Promise(requestAnimationFrame)
		},
		visible ? 'visible' : 'hidden'
	)
}
