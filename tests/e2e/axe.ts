import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type * as Axe from 'axe-core'

export const WIDE = { width: 1280, height: 1024 }
export const NARROW = { width: 360, height: 740 }
/** The wide window at 400% zoom. */
const ZOOMED = { width: 320, height: 256 }

/** A script that a page has to be given before `expectAccessible` can look at it. */
export const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
/** Every rule of WCAG 2.2, levels A and AA, and what is good practice besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** At both widths, zoomed in, and in the dark scheme. */
export async function expectAccessible(page: Page, show: () => Promise<void> = async () => {}): Promise<void> {
	await page.setViewportSize(WIDE)
	await show()
	await expectNoViolations(page, 'wide')
	await page.emulateMedia({ colorScheme: 'dark' })
	await expectNoViolations(page, 'in the dark scheme')
	await page.emulateMedia({ colorScheme: 'light' })
	await expectFitsNarrow(page, show)
}

export async function expectFitsNarrow(
	page: Page,
	show: () => Promise<void> = async () => {},
	within?: string
): Promise<void> {
	await page.setViewportSize(NARROW)
	await show()
	await expectNoViolations(page, 'narrow', within)
	await page.setViewportSize(ZOOMED)
	expect.soft(await widerThanWindow(page), 'what is wider than the zoomed window').toEqual([])
}

export async function expectNoViolations(page: Page, how: string, within?: string): Promise<void> {
	await expect.soft(page.getByRole('heading', { level: 1 }), how).toHaveCount(1)
	expect.soft(await page.evaluate(() => document.getAnimations().length), `what moves, ${how}`).toBe(0)
	expect.soft(await violationsOn(page, within), how).toEqual([])
}

function violationsOn(page: Page, within = 'html'): Promise<readonly string[]> {
	return page.evaluate(
		async ({ tags, part }) => {
			const { axe } = globalThis as unknown as { axe: typeof Axe }
			const { violations } = await axe.run({ include: [[part]] }, { runOnly: tags, resultTypes: ['violations'] })
			return violations.flatMap(({ id, nodes }) =>
				nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
			)
		},
		{ tags: RULES, part: within }
	)
}

/** Whatever would have to be moved sideways to be read: the page, or a part that scrolls by itself. */
function widerThanWindow(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('html, body *')]
			.filter((element) => {
				const scrolls = element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX)
				return scrolls && element.scrollWidth > element.clientWidth
			})
			.map(({ tagName, className, scrollWidth }) => `${tagName} ${className} is ${scrollWidth} px wide`)
	)
}
