import type { Locator } from '@playwright/test'

/** How a person gets at what stands on the page. */
export interface Hands {
	press(button: Locator): Promise<void>
	type(box: Locator, text: string): Promise<void>
	/** A radio or a checkbox. */
	tick(box: Locator): Promise<void>
	choose(list: Locator, label: string): Promise<void>
}

/** With a mouse. */
export const pointing: Hands = {
	press: (button) => button.click(),
	type: (box, text) => box.fill(text),
	tick: (box) => box.check(),
	choose: async (list, label) => void (await list.selectOption({ label }))
}
