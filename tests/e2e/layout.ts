import { expect, type Page } from '@playwright/test'
import { isThorough } from './routes.ts'

interface Way {
	how: string
	width: number
	/** What a person or their machine adds to the styles of the page. */
	style: string
}

const LARGE_TEXT: Way = { how: 'with text at 200%', width: 360, style: 'html { font-size: 200% !important }' }

/** What no page may hang on: which font there is, how the person spaces their text (WCAG 1.4.12), and how large they have it. */
const ways: readonly Way[] = [
	{ how: 'as it is', width: 320, style: '' },
	{
		how: 'in a wide font',
		width: 320,
		style: `* { font-family: 'DejaVu Sans', Verdana, sans-serif !important; letter-spacing: 0.06em !important }`
	},
	...(isThorough
		? [
				{
					how: 'in a narrow font',
					width: 320,
					style: `* { font-family: 'Liberation Sans Narrow', 'Arial Narrow', sans-serif !important; letter-spacing: -0.06em !important }`
				}
			]
		: []),
	{
		how: 'with spaced text',
		width: 320,
		style: `
			* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
			p { margin-bottom: 2em !important }`
	},
	LARGE_TEXT
]

/** In each way: everything is inside the window, nothing is cut off, nothing lies over anything else. */
export async function expectFits(page: Page, what: string): Promise<void> {
	for (const way of ways) await expectFitsIn(page, what, way)
}

/** As in a wide window, where there is the least room for what stands side by side. */
export async function expectFitsWithLargeText(page: Page, what: string): Promise<void> {
	await expectFitsIn(page, what, { ...LARGE_TEXT, how: `${LARGE_TEXT.how}, in a wide window`, width: 1280 })
}

async function expectFitsIn(page: Page, what: string, { how, width, style }: Way): Promise<void> {
	await page.setViewportSize({ width, height: 740 })
	await addStyle(page, style)
	expect.soft(await misplacedOn(page), `${what}, ${how}`).toEqual([])
	await addStyle(page, '')
}

/** As a sheet that was made by a script: the page's policy takes no other. */
async function addStyle(page: Page, style: string): Promise<void> {
	await page.evaluate(async (rules) => {
		const sheet = new CSSStyleSheet()
		sheet.replaceSync(rules)
		document.adoptedStyleSheets = [sheet]
		scrollTo(0, 0)
		// What is measured by the page itself is known in the next frame, and drawn in the one after that.
		await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
	}, style)
}

/** In words, whatever a person would miss or could not read. */
function misplacedOn(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		interface Line {
			text: string
			node: Node
			over: Element | null
			left: number
			right: number
			top: number
			bottom: number
		}
		const found = new Set<string>()
		const root = document.documentElement
		const edge = root.clientWidth
		const bar = document.querySelector('[aria-label="What to look at"]')
		const named = (element: Element) =>
			`${element.tagName.toLowerCase()}.${element.className}`.replace(/[.\s]+svelte-\w+/g, '')
		const styles = new Map<Element, CSSStyleDeclaration>()
		const styleOf = (element: Element) => {
			const style = styles.get(element) ?? getComputedStyle(element)
			styles.set(element, style)
			return style
		}
		/** Only heard, or a drawing, in which words may lie over one another. */
		const isUnseen = (element: Element) =>
			element.closest('svg, option, .visually-hidden') !== null ||
			!element.checkVisibility({ visibilityProperty: true }) ||
			element.closest('.table thead, .skip') !== null
		/** What is meant to lie over the page. */
		const overlayOf = (element: Element) =>
			bar?.contains(element) ? bar : (element.closest('.arrival, .bubble, .menu') ?? null)

		/** What of a line can be seen where it stands in something that scrolls by itself; the rest comes in sight by scrolling. */
		const shownOf = (element: Element, { top, bottom }: DOMRect) => {
			for (let each: Element | null = element; each; each = each.parentElement) {
				if (!/auto|scroll/.test(styleOf(each).overflowY) || each === root) continue
				const box = each.getBoundingClientRect()
				return { top: Math.max(top, box.top), bottom: Math.min(bottom, box.bottom) }
			}
			return { top, bottom }
		}

		// What is far out of sight is laid out only when somebody comes by. Now somebody does.
		const skipped = [...document.querySelectorAll<HTMLElement>('main *')].filter(
			(element) => getComputedStyle(element).contentVisibility === 'auto'
		)
		for (const { style } of skipped) style.contentVisibility = 'visible'

		if (root.scrollWidth > edge) found.add(`the page is ${root.scrollWidth} px wide in a window of ${edge} px`)
		const boxes = [...document.body.querySelectorAll('*')].filter((element) => !isUnseen(element))
		for (const element of boxes) {
			const { overflowX, overflowY } = styleOf(element)
			const wider = element.scrollWidth - element.clientWidth
			const higher = element.scrollHeight - element.clientHeight
			const isBox = element.matches('input, textarea, select')
			if (isBox || styleOf(element).display === 'inline') continue
			if (/auto|scroll/.test(overflowX) && wider > 0) found.add(`${named(element)} scrolls sideways by ${wider} px`)
			if ((/hidden|clip/.test(overflowX) || skipped.some((each) => each === element)) && wider > 0)
				found.add(`${named(element)} cuts off ${wider} px at its side`)
			if (/hidden|clip/.test(overflowY) && higher > 1) found.add(`${named(element)} cuts off ${higher} px at its foot`)
		}
		for (const control of boxes.filter((element) => element.matches('a, button, input, select, textarea, summary'))) {
			const { left, right, width, height } = control.getBoundingClientRect()
			if (width > 0 && height > 0 && (left < -0.5 || right > edge + 0.5))
				found.add(`${named(control)} "${control.textContent.trim()}" reaches from ${left} to ${right} px`)
		}
		if (bar?.checkVisibility()) {
			for (const button of bar.querySelectorAll('button')) {
				const { top, bottom } = button.getBoundingClientRect()
				if (top < 0 || bottom > innerHeight + 0.5) found.add(`${button.textContent} in the bar is out of sight`)
			}
			if (bar.clientHeight > innerHeight / 3) found.add(`the bar is ${bar.clientHeight} px high`)
		}

		const lines: Line[] = []
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement
			if (!element || !node.textContent?.trim() || isUnseen(element)) continue
			const range = document.createRange()
			range.selectNodeContents(node)
			for (const line of range.getClientRects()) {
				const { left, right } = line
				const { top, bottom } = shownOf(element, line)
				if (right - left < 1 || bottom - top < line.height / 2) continue
				const text = node.textContent.trim().slice(0, 40)
				// A line of type is drawn a little higher than it stands for.
				const slack = (bottom - top) * 0.2
				lines.push({ text, node, over: overlayOf(element), left, right, top: top + slack, bottom: bottom - slack })
				if (left < -0.5 || right > edge + 0.5) found.add(`"${text}" reaches from ${left} to ${right} px`)
				if (top < -0.5) found.add(`"${text}" begins ${-top} px above the page`)
			}
		}
		lines.sort((one, other) => one.top - other.top)
		for (const [index, one] of lines.entries()) {
			for (const other of lines.slice(index + 1)) {
				if (other.top >= one.bottom) break
				if (one.node === other.node || one.over !== other.over) continue
				if (one.left + 1 < other.right && other.left + 1 < one.right)
					found.add(`"${one.text}" lies over "${other.text}"`)
			}
		}

		scrollTo(0, root.scrollHeight)
		const foot = document.querySelector('footer')?.getBoundingClientRect()
		const barAtEnd = bar?.getBoundingClientRect()
		if (foot && barAtEnd && barAtEnd.height > 0 && barAtEnd.top < foot.bottom - 0.5 && foot.top < barAtEnd.bottom)
			found.add('the bar lies over the footer')
		scrollTo(0, 0)
		for (const { style } of skipped) style.contentVisibility = ''
		return [...found]
	})
}
