import type { Locator, Page } from '@playwright/test'
import { expectPage, folderOf, openAt, press, rowsIn, serviceOf } from './pages.ts'
import { route } from './routes.ts'
import { expect, test } from './test.ts'
import { pointing, type Hands } from './hands.ts'
import { Walker } from './walker.ts'
import { askFor, openClock, openHelp, pressOnClock, SKIP_AHEAD } from './stage.ts'

const folder = folderOf('nhs-login-prove-identity')

/** A page with a date of birth that is right, before one that asks a question. */
async function openWithDate(page: Page, query = ''): Promise<void> {
	await openAt(page, folder, 'enterDob', query)
	await pressOnClock(page, 'Pause the clock')
	await page.keyboard.press('Escape')
	const service = serviceOf(page)
	await service.getByLabel('Day').fill('30')
	await service.getByLabel('Month').fill('6')
	await service.getByLabel('Year').fill('1965')
}

interface Kept {
	event: { type: string }
}

/** What the person did, as it is kept. */
async function deedsIn(page: Page): Promise<readonly string[]> {
	const { entries = [] } = await rowsIn(page)
	return (entries as readonly Kept[]).map(({ event }) => event.type).filter((type) => type !== 'clock.tick')
}

/** The next page stands as it opens, and stays so: nothing was done on it, and nothing is said to be wrong. */
async function expectUntouched(page: Page, before: readonly string[]): Promise<void> {
	await expectPage(page, folder, 'knowsNumber')
	// What must not come has had its time.
	await page.waitForTimeout(300)
	await expectPage(page, folder, 'knowsNumber')
	await expect(serviceOf(page).getByRole('alert')).toHaveCount(0)
	await expect(serviceOf(page).getByRole('radio', { checked: true })).toHaveCount(0)
	expect(await deedsIn(page)).toEqual([...before, 'press.continue'])
}

/** Wherever it is by then: the page may change, and its button with it, while it is looked for. */
async function pointAt(page: Page, button: Locator): Promise<void> {
	await expect(async () => {
		await button.scrollIntoViewIfNeeded()
		const box = await button.boundingBox()
		if (!box) throw new Error('There is nothing to point at')
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
	}).toPass({ intervals: [10] })
}

async function click(page: Page, clickCount: number): Promise<void> {
	await page.mouse.down({ clickCount })
	await page.mouse.up({ clickCount })
}

const GAPS = [0, 60, 150, 300]

for (const gap of GAPS) {
	test(`a double click of ${gap} ms on Continue answers one page, and not the next`, async ({ page }) => {
		await openWithDate(page)
		const before = await deedsIn(page)
		await pointAt(page, serviceOf(page).getByRole('button', { name: 'Continue', exact: true }))
		await click(page, 1)
		await page.waitForTimeout(gap)
		// Wherever the next page has its button.
		if (gap > 0) await pointAt(page, serviceOf(page).getByRole('button', { name: 'Continue', exact: true }))
		await click(page, 2)
		await expectUntouched(page, before)
	})
}

test('a second press on a page that has not answered yet is none on what comes', async ({ page }) => {
	await openWithDate(page)
	const before = await deedsIn(page)
	await page.evaluate(() => {
		const service = document.querySelector('[data-part="service"]')
		const button = [...(service?.querySelectorAll('button') ?? [])].find(
			({ textContent }) => textContent === 'Continue'
		)
		button?.click()
		button?.click()
	})
	await expectUntouched(page, before)
})

for (const place of ['on the button', 'in a box'] as const) {
	test(`Enter held down ${place} answers one page`, async ({ page }) => {
		await openWithDate(page)
		const before = await deedsIn(page)
		const service = serviceOf(page)
		await (
			place === 'in a box' ? service.getByLabel('Year') : service.getByRole('button', { name: 'Continue' })
		).focus()
		for (let repeat = 0; repeat < 15; repeat++) {
			await page.keyboard.down('Enter')
			await page.waitForTimeout(30)
			// As for a person who has the focus there before the key comes up.
			if (repeat === 8) await service.getByRole('button', { name: 'Continue', exact: true }).focus()
		}
		await page.keyboard.up('Enter')
		await expectUntouched(page, before)

		await page.keyboard.press('Enter')
		await expect(service.getByRole('alert')).toContainText('There is a problem')
	})
}

test('a press that began before the page came into sight is none on it', async ({ page }) => {
	await openWithDate(page)
	const before = await deedsIn(page)
	// The clicks of a key that goes down in the very task in which the page is drawn.
	await page.evaluate(() => {
		const heading = () => document.querySelector('[data-part="service"] h1')
		const old = heading()
		const watcher = new MutationObserver(() => {
			if (heading() === old || !heading()) return
			watcher.disconnect()
			const button = [...document.querySelectorAll('[data-part="service"] button')].find(
				({ textContent }) => textContent === 'Continue'
			)
			dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }))
			setTimeout(() => {
				;(button as HTMLButtonElement | undefined)?.click()
				dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter' }))
			}, 50)
		})
		watcher.observe(document.body, { childList: true, subtree: true })
	})
	// Without a key of its own, whose coming up would be taken for that of the other.
	await serviceOf(page)
		.getByRole('button', { name: 'Continue', exact: true })
		.evaluate((button: HTMLElement) => button.click())
	await expectUntouched(page, before)
})

test('a click that no hand made, as an assistive technology makes it, counts', async ({ page }) => {
	await openWithDate(page)
	const before = await deedsIn(page)
	await serviceOf(page)
		.getByRole('button', { name: 'Continue', exact: true })
		.evaluate((button: HTMLElement) => button.click())
	await expectUntouched(page, before)
})

test('whoever is quick with the keys is heard on every page', async ({ page }) => {
	await openWithDate(page)
	const service = serviceOf(page)
	await service.getByLabel('Year').focus()
	await page.keyboard.press('Enter')
	await expectPage(page, folder, 'knowsNumber')
	await service.getByRole('radio', { name: 'Yes' }).focus()
	await page.keyboard.press('Space')
	await page.keyboard.press('Enter')
	await expectPage(page, folder, 'enterNhsNumber')
})

test('a double click on Answer tells the caller nothing', async ({ page }) => {
	const [folder, walkthrough] = route('nhsmail-password-reset', 'tells-the-code')
	const walker = new Walker(page, folder, walkthrough)
	await walker.open()
	await walker.pauseClock()
	for (let index = 0; index < walkthrough.steps.findIndex((step) => 'call' in step); index++) await walker.take(index)
	await walker.show('Phone')
	const phone = page.getByRole('region', { name: 'Phone' })
	await pointAt(page, phone.getByRole('button', { name: 'Answer' }))
	await click(page, 1)
	await pointAt(page, phone.getByRole('button', { name: /^Tell the caller/ }))
	await click(page, 2)
	await page.waitForTimeout(300)
	await expect(phone.getByRole('button', { name: /^Tell the caller/ })).toBeVisible()
	await page.mouse.move(0, 0)
	await phone.getByRole('button', { name: /^Tell the caller/ }).click()
	await expect(phone.getByText(/^You told the caller/)).toBeVisible()
})

/** With a mouse as a hand moves it: a click on it may be the first half of a double click. */
function pointingIn(page: Page): Hands {
	const press = async (button: Locator) => {
		await pointAt(page, button)
		await click(page, 1)
	}
	return { ...pointing, press }
}

async function secondHalfOn(page: Page, control: Locator): Promise<void> {
	await expect(control).toBeVisible()
	await pointAt(page, control)
	await click(page, 2)
	// What must not come has had its time.
	await page.waitForTimeout(300)
}

test('a double click in the catalogue leads to the cover and no further', async ({ page }) => {
	const more = page.getByRole('link', { name: `More ways: ${folder.journey.title}` })
	const begin = page
		.getByRole('region', { name: 'Choose how it begins' })
		.getByRole('link', { name: /^Practise:/ })
		.first()
	const rules = page.getByRole('navigation', { name: 'Dry Run' }).getByRole('link', { name: 'Rules' })
	for (const next of [begin, rules]) {
		await page.goto('#/')
		await pointingIn(page).press(more)
		await secondHalfOn(page, next)
		await expect(page).toHaveURL(new RegExp(`#/journeys/${folder.journey.id}$`))
	}
	await begin.click()
	await expect(page).toHaveURL(/attempt=/)
})

test('a double click on Delete deletes nothing', async ({ page }) => {
	await openAt(page, folder, 'enterDob')
	await page.goto('#/record')
	const sure = page.getByRole('button', { name: 'Yes, delete it' })
	await pointingIn(page).press(page.getByRole('button', { name: /^Delete:/ }))
	await secondHalfOn(page, sure)
	await expect(sure).toBeVisible()
	await sure.click()
	await expect(page.getByText('No attempts yet.')).toBeVisible()
})

test('a double click on the last button of a journey leaves its end on show', async ({ page }) => {
	const [folder, walkthrough] = route('nhsmail-password-reset', 'by-text')
	const walker = new Walker(page, folder, walkthrough, pointingIn(page))
	await walker.open()
	await walker.pauseClock()
	await walker.walk()
	const address = page.url()
	const end = page.getByRole('region', { name: 'The end' })
	const onceMore = end.getByRole('link', { name: 'Once more' })
	await secondHalfOn(page, onceMore)
	expect(page.url()).toBe(address)
	await onceMore.click()
	await expect(end).toHaveCount(0)
})

test('a double click on what makes a message come neither opens it nor puts it off', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 })
	await openAt(page, folderOf('nhsmail-password-reset'), 'enterTextCode')
	const clock = await openClock(page, pointingIn(page))
	await pointingIn(page).press(clock.getByRole('button', { name: SKIP_AHEAD }))
	const later = page.getByRole('button', { name: 'Later' })
	await secondHalfOn(page, later)
	await expect(later).toBeVisible()
	await secondHalfOn(page, page.getByRole('button', { name: 'Open', exact: true }))
	await expect(later).toBeVisible()
	await later.click()
	await expect(later).toHaveCount(0)
})

test('a double click and a held key on the coach’s help ask for it once', async ({ page }) => {
	await openWithDate(page)
	const doIt = (await openHelp(page)).getByRole('button', { name: 'Do it for me' })
	await pointAt(page, doIt)
	await click(page, 1)
	await expectPage(page, folder, 'knowsNumber')
	const after = await deedsIn(page)
	await click(page, 2)
	await openHelp(page)
	await secondHalfOn(page, doIt)
	await expectPage(page, folder, 'knowsNumber')
	expect(await deedsIn(page)).toEqual(after)

	await askFor(page, 'Step back')
	await expectPage(page, folder, 'enterDob')
	await openHelp(page)
	await doIt.focus()
	for (let repeat = 0; repeat < 10; repeat++) {
		await page.keyboard.down('Enter')
		await page.waitForTimeout(30)
	}
	await page.keyboard.up('Enter')
	await page.waitForTimeout(300)
	expect((await deedsIn(page)).filter((type) => type === 'help.ask')).toHaveLength(2)
	await expectPage(page, folder, 'knowsNumber')
})

test('each of a quick hand’s clicks moves the clock on', async ({ page }) => {
	await openWithDate(page)
	const clock = await openClock(page)
	const shown = async () => Date.parse((await page.locator('.stage-bar time').getAttribute('datetime')) ?? '')
	const before = await shown()
	await pointAt(page, clock.getByRole('button', { name: '+30 s' }))
	for (const count of [1, 2, 3]) await click(page, count)
	await expect.poll(shown).toBe(before + 90_000)
})

test('a double click on what skips ahead passes by nothing that happens', async ({ page }) => {
	await openAt(page, folderOf('nhsmail-password-reset'), 'enterTextCode')
	const clock = await openClock(page)
	await clock.getByRole('button', { name: /^Pause/ }).click()
	await pointAt(page, clock.getByRole('button', { name: SKIP_AHEAD }))
	for (const count of [1, 2]) await click(page, count)
	await page.waitForTimeout(300)
	// The text has come, and its code has not run out.
	await expect(page.getByText('Your phone has something new.')).toBeAttached()
	await expect(clock.getByText(/^Something happens in/)).toBeVisible()
	await expectPage(page, folderOf('nhsmail-password-reset'), 'enterTextCode')
})

test('each of a quick hand’s clicks takes a step back', async ({ page }) => {
	await openWithDate(page)
	await press(page, 'Continue')
	await expectPage(page, folder, 'knowsNumber')
	await serviceOf(page).getByRole('radio', { name: 'Yes' }).check()
	await press(page, 'Continue')
	await expectPage(page, folder, 'enterNhsNumber')
	await pointAt(page, (await openHelp(page)).getByRole('button', { name: 'Step back' }))
	for (const count of [1, 2]) await click(page, count)
	await expectPage(page, folder, 'enterDob')
})
