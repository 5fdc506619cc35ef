import type { Page } from '@playwright/test'
import { model } from './model.ts'
import { serviceOf, takeIn } from './pages.ts'
import { isThorough } from './routes.ts'
import { expect, test } from './test.ts'

const count = isThorough ? 400 : 24
const { text, accepted } = model.acceptedMutants(count, 11)

test(`attempts that somebody changed in a file show a page with words, opened and replayed: ${count} of them`, async ({
	page
}) => {
	test.setTimeout(60_000 + count * 10_000)
	await page.emulateMedia({ reducedMotion: 'reduce' })
	await page.goto('#/record')
	await takeIn(page, text)
	await expect(page.getByRole('alert')).toContainText(`${count} attempts taken in`)
	await expect(page.getByRole('alert')).not.toContainText('left out')
	for (const { name, address } of accepted) {
		await test.step(name, async () => {
			await expectShown(page, address)
			const devices = page.getByRole('group', { name: 'Devices' }).getByRole('button')
			for (const device of await devices.all()) await device.click()
			await expectShown(page, address.replace(/\/[\w-]+\?.*attempt=/, '/replay?attempt='))
		})
	}
	await page.goto('#/record')
	await expect(page.getByRole('heading', { name: 'All attempts' })).toBeVisible()
	await page.goto('#/record/statement')
	await expect(page.getByRole('heading', { level: 1, name: 'Statement of learning' })).toBeVisible()
})

/** A page other than the one before it, with a heading, and nothing that went wrong. */
async function expectShown(page: Page, address: string): Promise<void> {
	await page.evaluate(() => {
		for (const before of document.querySelectorAll('main > *')) before.setAttribute('data-before', '')
	})
	await page.goto(address)
	const nothing = page.getByRole('heading', { level: 1, name: 'There is nothing here' })
	const heading = serviceOf(page)
		.getByRole('heading', { level: 1 })
		.or(nothing)
		.and(page.locator(':not([data-before] *)'))
	await expect(heading).toBeVisible()
	await expect(heading).not.toHaveText(/^(\s*|Something went wrong in Dry Run)$/)
	await expect(page.getByText('Something went wrong in Dry Run')).toHaveCount(0)
}
