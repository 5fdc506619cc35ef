import type { Locator, Page } from '@playwright/test'
import { expect } from './test.ts'
import type { Hands } from './hands.ts'

/** Gets at everything with Tab, Shift and Tab, Enter, Space, the arrows and letters, and sees at each stop where it is. */
export class Keyboard implements Hands {
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
