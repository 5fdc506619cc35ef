import type { Locator, Page } from '@playwright/test'
import { AT_NINE, sampleDecision, sampleResult, stumbled } from '../unit/learning/sample-results.ts'
import { model } from './model.ts'
import { openAt, folderOf } from './pages.ts'
import { expect, test } from './test.ts'

/** As WCAG 1.4.11 has it for whatever has to be seen to be understood. */
const ENOUGH = 3

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`where a person's own colours, ${colorScheme} ones, replace all others`, () => {
		test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' }))

		test('the bars on the page for trainers are seen', async ({ page }) => {
			const decisions = [stumbled({ state: 'identify' }), sampleDecision()]
			const half = [sampleResult('one', { decisions }), sampleResult('two', { decisions: [sampleDecision()] })]
			await page.goto('#/trainer')
			await page.getByLabel('Files of results').setInputFiles({
				name: 'results.json',
				mimeType: 'application/json',
				buffer: Buffer.from(model.writeResultsFile('Sam Okoro', half, AT_NINE))
			})
			const row = page.getByRole('img', { name: /^Bars/ }).locator('.row')
			const empty = await colourOf(row.filter({ hasText: '0%, 0 of 1' }).locator('.track'))
			const full = await colourOf(row.filter({ hasText: '100%, 2 of 2' }).locator('.track'))
			expect(contrast(full, empty)).toBeGreaterThanOrEqual(ENOUGH)
		})

		for (const width of [1280, 360]) {
			test(`the chosen device and folder are told by more than bold type, at ${width} px`, async ({ page }) => {
				await page.setViewportSize({ width, height: 800 })
				await openAt(page, folderOf('nhsmail-password-reset'), 'identify')
				const devices = page.getByRole('group', { name: /^(Devices|What to look at)$/ })
				await devices.getByRole('button', { name: 'Inbox' }).click()
				await expectChosen(devices, 'Inbox', 'Phone')
				await expectChosen(page.getByRole('group', { name: 'Folders' }), 'Inbox', 'Junk')
			})
		}
	})
}

async function expectChosen(group: Locator, chosen: string, other: string): Promise<void> {
	const pressed = group.getByRole('button', { name: chosen })
	await expect(pressed).toHaveAttribute('aria-pressed', 'true')
	const [one, another] = [await colourOf(pressed), await colourOf(group.getByRole('button', { name: other }))]
	expect(contrast(one, another), `${chosen} against ${other}`).toBeGreaterThanOrEqual(ENOUGH)
}

type Colour = readonly [red: number, green: number, blue: number]

/** What is drawn near the upper left corner of an element, inside of its edge: its own ground, and no word on it. */
async function colourOf(element: Locator): Promise<Colour> {
	const picture = await element.screenshot()
	return pixelOf(element.page(), picture.toString('base64'))
}

function pixelOf(page: Page, picture: string): Promise<Colour> {
	return page.evaluate(async (data) => {
		const image = new Image()
		image.src = `data:image/png;base64,${data}`
		await image.decode()
		const canvas = document.createElement('canvas')
		const drawing = canvas.getContext('2d')
		if (!drawing) throw new Error('No canvas to look at a picture with')
		drawing.drawImage(image, 0, 0)
		const [red = 0, green = 0, blue = 0] = drawing.getImageData(5, 5, 1, 1).data
		return [red, green, blue] as const
	}, picture)
}

function contrast(one: Colour, other: Colour): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
	return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: Colour): number {
	const [red = 0, green = 0, blue = 0] = colour.map((value) => {
		const share = value / 255
		return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
	})
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
