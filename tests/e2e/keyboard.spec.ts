import type { Locator } from '@playwright/test'
import { device as phone } from '../../src/devices/phone/phone.ts'
import { Keyboard } from './keyboard.ts'
import {
	folders,
	isThorough,
	mainRoutes,
	route,
	shortest,
	thoroughly,
	type Folder,
	type Walkthrough
} from './routes.ts'
import { expect, test } from './test.ts'
import { Walker } from './walker.ts'
import { openClock } from './stage.ts'

function headingOf({ service }: Walker): Locator {
	return service.getByRole('heading', { level: 1 })
}

/** The end comes into sight by itself, and the focus with it. */
function headingOfEnd({ page }: Walker): Locator {
	return page.getByRole('region', { name: 'The end' }).getByRole('heading', { level: 2 }).first()
}

/** What takes the focus is the summary, around what is read out. */
function summaryOf({ page, service }: Walker): Locator {
	return service.locator('[tabindex="-1"]').filter({ has: page.getByRole('alert') })
}

test.describe.configure({ timeout: 120_000 })

const ROUTES: readonly (readonly [Folder, Walkthrough])[] = [
	...(isThorough ? folders : thoroughly).map((folder) => [folder, shortest(mainRoutes(folder))] as const),
	...(isThorough ? [route('nhsmail-password-reset', 'by-text')] : [])
]

for (const [folder, walkthrough] of ROUTES) {
	test(`the keyboard is enough for "${walkthrough.id}" of ${folder.journey.id}, and after each press the focus is where one reads on`, async ({
		page
	}) => {
		const walker = new Walker(page, folder, walkthrough, new Keyboard(page))
		await walker.open()
		await walker.pauseClock()
		let stood = ''
		await walker.walk(async (step, index) => {
			const { state, hasProblem } = walker.standsAfter(index)
			if ('press' in step && hasProblem) await expect(summaryOf(walker)).toBeFocused()
			else if ('press' in step && state !== stood)
				await expect(
					folder.journey.flow.states[state]?.meta.end ? headingOfEnd(walker) : headingOf(walker)
				).toBeFocused()
			else await expect(page.locator('body'), JSON.stringify(step)).not.toBeFocused()
			stood = state
		})
	})
}

test('each line of the error summary leads to its field, whoever found the mistake', async ({ page }) => {
	const keyboard = new Keyboard(page)
	const walker = new Walker(page, ...route('nhsmail-password-reset', 'wrong-captcha-and-address'), keyboard)
	await walker.open()
	await walker.pauseClock()
	await walker.take(0)
	const { service } = walker

	await keyboard.press(service.getByRole('button', { name: 'Next' }))
	await expect(summaryOf(walker)).toBeFocused()
	for (const { label, missing = '' } of walker.screenAfter(0).fields ?? []) {
		await keyboard.press(service.getByRole('alert').getByRole('link', { name: missing }))
		await expect(service.getByLabel(label)).toBeFocused()
	}

	await walker.take(1)
	await expect(summaryOf(walker)).toBeFocused()
	await keyboard.press(service.getByRole('alert').getByRole('link'))
	await expect(service.getByLabel('Captcha')).toBeFocused()

	await walker.take(2)
	await walker.take(3)
	await keyboard.press(service.getByRole('button', { name: 'Next' }))
	await keyboard.press(service.getByRole('alert').getByRole('link'))
	await expect(service.getByRole('radio').first()).toBeFocused()
})

test('a text that arrives, and a page that changes by itself, are announced and take no focus', async ({ page }) => {
	const keyboard = new Keyboard(page)
	const walker = new Walker(page, ...route('nhsmail-password-reset', 'code-expires'), keyboard)
	await walker.open()
	const { steps } = walker.walkthrough
	for (let index = 0; index < steps.findIndex((step) => 'wait' in step); index++) await walker.take(index)

	const code = walker.service.getByLabel('Enter your verification code')
	await keyboard.type(code, '12')
	const announced = page.getByRole('status').filter({ hasText: phone.news })
	await expect(announced).toHaveCount(1, { timeout: 15_000 })
	await expect(announced).not.toHaveAttribute('aria-live', 'assertive')
	await expect(code).toBeFocused()
	await expect(code).toHaveValue('12')

	const move = (await openClock(page, keyboard)).getByRole('button', { name: '+15 min' })
	await keyboard.press(move)
	await expect(headingOf(walker)).toHaveText('Your verification code has expired')
	await expect(page.getByRole('status').filter({ hasText: 'The page has changed' })).toHaveCount(1)
	await expect(move).toBeFocused()
})
