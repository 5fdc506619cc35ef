import type { Locator } from '@playwright/test'

/** One press on a button of the page, in milliseconds since the browser heard of it. */
export interface Press {
	/** Until the last of the phases that the app tells of was over. */
	worked: number
	/** Until the next heading was in the page, and until the browser had it on the screen. */
	drawn: number
	seen: number
	phases: Readonly<Record<string, number>>
}

declare global {
	interface Window {
		/** The press that is awaited, once its next heading is on the screen; `null` where the page stays. */
		pressMade: Promise<Press | null>
	}
}

export type By = 'key' | 'mouse'

/** As long as a hand holds a mouse's button down. */
const HELD = 80

/** Presses as a hand does, and waits until the next heading is on the screen; `null` where the page stays. */
export async function pressed(button: Locator, by: By): Promise<Press | null> {
	const { mouse, keyboard } = button.page()
	const middle = await readied(button)
	if (by === 'mouse') await mouse.move(middle.x, middle.y)
	// Whoever works by key has come here by one: the browser marks where the focus is at the first key, in a frame of its own.
	else await keyboard.press('Shift')
	await button.evaluate(awaitPress)
	// At any moment between two frames, and not before the page has settled.
	await button.page().waitForTimeout(100 + Math.random() * 17)
	if (by === 'key') await keyboard.press('Enter')
	else {
		await mouse.down()
		await button.page().waitForTimeout(HELD)
		await mouse.up()
	}
	return await answered(
		button.page().evaluate(() => window.pressMade),
		'a press'
	)
}

/** In sight and with the focus on it; where its middle is. */
async function readied(button: Locator): Promise<{ x: number; y: number }> {
	await button.focus()
	await button.scrollIntoViewIfNeeded()
	const box = await button.boundingBox()
	if (!box) throw new Error('The button is nowhere')
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Runs in the page. A new heading is a new element: each page brings its own. No test looks at the page meanwhile. */
function awaitPress(): void {
	const heading = () => document.querySelector('[data-part="service"] h1')
	const before = heading()
	performance.clearMeasures()
	window.pressMade = new Promise((done) => {
		let began = 0
		let drawn = 0
		addEventListener('click', ({ timeStamp }) => (began = timeStamp), { capture: true, once: true })
		const stays = setTimeout(() => (watch.disconnect(), screen.disconnect(), done(null)), 3000)
		const watch = new MutationObserver(() => {
			const next = heading()
			if (next === before || !next) return
			watch.disconnect()
			clearTimeout(stays)
			drawn = performance.now() - began
			next.setAttribute('elementtiming', 'next')
		})
		const screen = new PerformanceObserver((list) => {
			const shown = list.getEntries().find((entry) => 'identifier' in entry && entry.identifier === 'next')
			if (!shown || !('renderTime' in shown)) return
			screen.disconnect()
			const phases: Record<string, number> = {}
			let worked = 0
			for (const { name, startTime, duration } of performance.getEntriesByType('measure')) {
				phases[name] = (phases[name] ?? 0) + duration
				worked = Math.max(worked, startTime + duration - began)
			}
			done({ worked, drawn, seen: Number(shown.renderTime) - began, phases })
		})
		watch.observe(document.body, { childList: true, subtree: true })
		screen.observe({ type: 'element' })
	})
}

/** Longer than this nothing takes that does not hang. */
const HANGS = 10_000

/** What is asked of the page, unless it hangs. */
export async function answered<T>(asked: Promise<T>, what: string): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined
	const hangs = new Promise<never>((_, fail) => {
		timer = setTimeout(() => fail(new Error(`No answer within ${HANGS / 1000} s: ${what}`)), HANGS)
	})
	return await Promise.race([asked, hangs]).finally(() => clearTimeout(timer))
}
