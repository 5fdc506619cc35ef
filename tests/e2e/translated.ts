import type { Page } from '@playwright/test'
import { expect, test as plain } from './test.ts'

/** A page that is translated all the time, into the very same words: whatever reads otherwise than without is untrue. */
export const test = plain.extend({
	page: async ({ page }, use) => {
		await page.addInitScript(translateAlways)
		await use(page)
	}
})

/** In the page: puts elements of its own where texts are, as browsers' translations do, and again whenever there are new ones. */
function translateAlways() {
	const UNTRANSLATED = '[translate="no"], script, style, title, textarea, select, svg, font'
	const translate = () => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
		const texts: Text[] = []
		while (walker.nextNode()) texts.push(walker.currentNode as Text)
		for (const text of texts) {
			if (text.data.trim() === '' || text.parentElement?.closest(UNTRANSLATED)) continue
			const outer = document.createElement('font')
			const inner = document.createElement('font')
			inner.append(text.data)
			outer.append(inner)
			text.replaceWith(outer)
		}
	}
	let timer: ReturnType<typeof setTimeout> | undefined
	addEventListener('DOMContentLoaded', () => {
		new MutationObserver(() => {
			timer ??= setTimeout(() => {
				timer = undefined
				translate()
			}, 10)
		}).observe(document.body, { childList: true, subtree: true, characterData: true })
		translate()
	})
}

/** Waits until all that stands on the page is translated. */
export async function translated(page: Page): Promise<void> {
	await expect(page.locator('main h1 font, main h2 font').first()).toBeAttached()
	await page.waitForTimeout(30)
}
