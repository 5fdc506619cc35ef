import type { Locator, Page } from '@playwright/test'
import { device as phone } from '../../src/devices/phone/phone.ts'
import {
	expect,
	folders,
	isThorough,
	mainRoutes,
	route,
	shortest,
	test,
	thoroughly,
	Walker,
	type Folder,
	type Hands,
	type Walkthrough
} from './walker.ts'

/** Gets at everything with Tab, Shift and Tab, Enter, Space, the arrows and letters, and sees at each stop where it is. */
class Keyboard implements Hands {
	#page: Page

	constructor(page: Page) {
		this.#page = page
	}

	async press(button: Locator): Promise<void> {
		await this.reach(button)
		await this.#page.keyboard.press('Enter')
	}

	async type(box: Locator, text: string): Promise<void> {
		await this.reach(box)
		await this.#page.keyboard.press('ControlOrMeta+A')
		await this.#page.keyboard.type(text)
	}

	/** Tab leads to one radio of a group only; the arrows lead on from there, and choose. */
	async tick(radio: Locator): Promise<void> {
		await this.reach(radio)
		for (let stop = 0; stop < MOST_STOPS && !(await radio.isChecked()); stop++) {
			const isThere = await radio.evaluate((box) => box === document.activeElement)
			await this.#page.keyboard.press(isThere ? 'Space' : 'ArrowDown')
		}
		await expect(radio).toBeChecked()
	}

	async choose(list: Locator, label: string): Promise<void> {
		await this.reach(list)
		await this.#page.keyboard.type(label)
		await expect(list.getByRole('option', { selected: true })).toHaveText(label)
	}

	/** Tabs towards the target; at each stop it has to be seen where the focus is. */
	async reach(target: Locator): Promise<void> {
		// Looked up once: there are many stops on the way.
		const there = await target.elementHandle()
		for (let stop = 0; there && stop < MOST_STOPS; stop++) {
			const { key, unseen } = await there.evaluate(stopBefore)
			expect(unseen, 'where the focus is can be seen').toBe('')
			if (key === null) return
			await this.#page.keyboard.press(key)
		}
		throw new Error(`${MOST_STOPS} stops did not lead to ${String(target)}`)
	}
}

/** More than there are on any page. */
const MOST_STOPS = 120

/**
 * In the page: the key that leads on towards the target, none when the focus is there or in its group; and whether the focus
 * can be seen. It can where a stop looks otherwise while it has the focus than after. A heading that has it is no stop: there
 * is nothing to press.
 */
function stopBefore(target: Node): { key: string | null; unseen: string } {
	const desk = globalThis as unknown as { lastStop?: { stop: Element; look: string } }
	const lookOf = (stop: Element) => {
		const labels = [...((stop as HTMLInputElement).labels ?? [])]
		const styles = [stop, ...labels].flatMap((part) =>
			[null, '::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo))
		)
		return JSON.stringify(
			styles.map((style) => [
				style.outline,
				style.boxShadow,
				style.backgroundColor,
				style.borderColor,
				style.borderWidth
			])
		)
	}
	const nameOf = (stop: Element) => `${stop.tagName} ${stop.id} ${stop.textContent.trim()}`

	const stop = document.activeElement ?? document.body
	const last = desk.lastStop
	const isNew = last?.stop !== stop
	let unseen = ''
	if (isNew && last?.stop.isConnected && lookOf(last.stop) === last.look)
		unseen = `looks the same without: ${nameOf(last.stop)}`
	if (isNew) delete desk.lastStop
	if (isNew && stop !== document.body && (stop as HTMLElement).tabIndex >= 0) {
		desk.lastStop = { stop, look: lookOf(stop) }
		const { top, bottom, left, right } = stop.getBoundingClientRect()
		const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
		if (!isInView || !stop.matches(':focus-visible')) unseen = `out of sight: ${nameOf(stop)}`
	}

	const isOfSameGroup =
		stop instanceof HTMLInputElement && stop.type === 'radio' && stop.name === (target as HTMLInputElement).name
	if (stop === target || isOfSameGroup) return { key: null, unseen }
	const isAhead = stop === document.body || stop.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING
	return { key: isAhead ? 'Tab' : 'Shift+Tab', unseen }
}

function headingOf({ service }: Walker): Locator {
	return service.getByRole('heading', { level: 1 })
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
			else if ('press' in step && state !== stood) await expect(headingOf(walker)).toBeFocused()
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

	const move = walker.clock.getByRole('button', { name: '15 minutes' })
	await keyboard.press(move)
	await expect(headingOf(walker)).toHaveText('Your verification code has expired')
	await expect(page.getByRole('status').filter({ hasText: 'The page has changed' })).toHaveCount(1)
	await expect(move).toBeFocused()
})
