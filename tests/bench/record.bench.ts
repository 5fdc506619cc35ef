import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test'
import type { KeptAttempt } from '../../src/storage/attempt-record.ts'
import { launchOptions } from '../run/chromium.mjs'
import { model } from '../e2e/model.ts'
import { tellOncePainted } from './once-painted.ts'
import { answered } from './press.ts'

declare global {
	interface Window {
		/** When something was on the screen first, in milliseconds since the page was asked for. */
		painted: Record<string, number>
		/** Between one frame and the next, in milliseconds, while `watchFrames` is on. */
		gaps: number[]
		samples: readonly KeptAttempt[]
	}
}

const ATTEMPTS = 10_000
const ROUNDS = 5
/** Put there at once: all of them would take longer than what hangs is given. */
const PART = 500
const SCROLLS = 3
/** In pixels, and pixels a second: as fast as a hand on a wheel. */
const SCROLLED = 20_000
const SPEED = 3000

const results = new URL('../../test-results/', import.meta.url)

test(`a list of ${ATTEMPTS} attempts`, async ({ baseURL }) => {
	// To put them all there takes longest.
	test.setTimeout(300_000)
	// A profile on the disk: what is kept in a private window is kept in memory.
	const context = await chromium.launchPersistentContext(test.info().outputPath('profile'), {
		...launchOptions,
		baseURL: baseURL ?? ''
	})
	try {
		await context.addInitScript(tellOncePainted)
		await context.addInitScript(watchPaints)
		await fill(context)
		const bare: number[] = []
		const byLink = await rounds(async () => {
			const page = await context.newPage()
			await page.goto('#/', { waitUntil: 'networkidle' })
			// The one straight after the other: whatever else the machine does, it does to both.
			bare.push(await answered(page.evaluate(loopOverRows), 'the bare loop'))
			return await paintsAfter(page, () => page.getByRole('link', { name: 'Your attempts' }).click())
		})
		const scrolls = await rounds(() => framesWhileScrolling(context), SCROLLS)
		mkdirSync(results, { recursive: true })
		const file = new URL('bench-record.json', results)
		writeFileSync(file, JSON.stringify({ attempts: ATTEMPTS, bare, byLink, scrolls }))
	} finally {
		await context.close()
	}
})

async function rounds<T>(work: () => Promise<T>, count = ROUNDS): Promise<readonly T[]> {
	const done: T[] = []
	while (done.length < count) done.push(await work())
	return done
}

/** Ten thousand attempts, past the keeper: it would take them one by one. */
async function fill(context: BrowserContext): Promise<void> {
	const samples = model.folders.flatMap(({ journey, walkthroughs }) =>
		walkthroughs.map(({ id }) => model.finishedAttempt(journey.id, id, { mode: 'practise' }))
	)
	const page = await context.newPage()
	await page.goto('#/record')
	await expect(page.getByText('No attempts yet.')).toBeVisible()
	await page.evaluate((given) => (window.samples = given), samples)
	for (let from = 0; from < ATTEMPTS; from += PART)
		await answered(page.evaluate(keepSome, { from, count: PART }), 'keeping attempts')
	await page.close()
}

/** Runs in the page. Every third attempt is still under way, the rest came to their ends over a year. */
async function keepSome({ from, count }: { from: number; count: number }): Promise<void> {
	const HOUR = 3_600_000
	const database = await new Promise<IDBDatabase>((done, fail) => {
		const opening = indexedDB.open('dry-run-training-simulator')
		opening.onerror = () => fail(opening.error)
		opening.onsuccess = () => done(opening.result)
	})
	const writing = database.transaction(['attempts', 'worlds', 'entries'], 'readwrite', { durability: 'relaxed' })
	for (let number = from; number < from + count; number += 1) {
		const { record, log } = window.samples[number % window.samples.length] as KeptAttempt
		const { world, ...rest } = record
		// In no order, as real ids are.
		const id = ((number * 2_654_435_761) % 2 ** 32).toString(16).padStart(32, '0')
		const updatedAt = rest.updatedAt + number * HOUR
		const ended =
			number % 3 === 0 || !rest.result ? { end: null, result: null } : { result: { ...rest.result, at: updatedAt } }
		const row = { ...rest, ...ended, id, name: `${rest.name} ${number}`, updatedAt, edition: world.edition }
		writing.objectStore('attempts').add(row)
		writing.objectStore('worlds').add({ id, world })
		for (const [seq, entry] of log.entries()) writing.objectStore('entries').add({ ...entry, attemptId: id, seq })
	}
	await new Promise((done, fail) => {
		writing.oncomplete = done
		writing.onabort = () => fail(writing.error)
	})
	database.close()
}

/** Runs in the page: what it takes to have every row in hand once, without a library and without a page to draw. */
async function loopOverRows(): Promise<number> {
	const began = performance.now()
	const rows = await new Promise<readonly { updatedAt: number }[]>((done, fail) => {
		const opening = indexedDB.open('dry-run-training-simulator')
		opening.onerror = () => fail(opening.error)
		opening.onsuccess = () => {
			const database = opening.result
			const asked = database.transaction('attempts').objectStore('attempts').getAll()
			asked.onerror = () => fail(asked.error)
			asked.onsuccess = () => {
				database.close()
				done(asked.result as readonly { updatedAt: number }[])
			}
		}
	})
	const latest = rows.reduce((last, { updatedAt }) => Math.max(last, updatedAt), 0)
	if (latest === 0) throw new Error('There are no rows')
	return performance.now() - began
}

/** Runs in the page. */
function watchPaints(): void {
	const places = { list: '.attempts > li', all: '.cards[aria-busy=false]' }
	let from = 0
	window.painted = {}
	addEventListener(
		'click',
		(event) => {
			from = event.timeStamp
			window.painted = {}
		},
		{ capture: true }
	)
	new MutationObserver(() => {
		for (const [place, selector] of Object.entries(places)) {
			if (window.painted[place] !== undefined || !document.querySelector(selector)) continue
			window.painted[place] = NaN
			window.oncePainted((now) => {
				window.painted[place] = now - from
				if (Object.keys(places).every((other) => Number(window.painted[other]) > 0)) console.log('painted')
			})
		}
	}).observe(document, { childList: true, subtree: true, attributeFilter: ['aria-busy'] })
}

/** When the first attempts, and when what was read of all of them was on the screen. */
async function paintsAfter(page: Page, deed: () => Promise<unknown>): Promise<Record<string, number>> {
	// The page says so by itself: to be asked time and again would hold it up.
	const told = page.waitForEvent('console', (message) => message.text() === 'painted')
	await deed()
	await told
	const painted = await page.evaluate(() => {
		const [first] = performance.getEntriesByName('first-contentful-paint')
		return { ...window.painted, app: first?.startTime ?? NaN }
	})
	await page.close()
	return painted
}

async function framesWhileScrolling(context: BrowserContext): Promise<readonly number[]> {
	const page = await context.newPage()
	await page.goto('#/record')
	await expect(page.getByRole('heading', { name: 'What you can do' })).toBeVisible()
	await expect(page.locator('.cards[aria-busy=false]')).toBeVisible()
	const devtools = await context.newCDPSession(page)
	const gesture = { x: 400, y: 400, speed: SPEED, gestureSourceType: 'mouse' } as const
	await page.evaluate(watchFrames)
	await devtools.send('Input.synthesizeScrollGesture', { ...gesture, yDistance: -SCROLLED })
	const gaps = await page.evaluate(() => window.gaps.splice(0))
	expect(await page.evaluate(() => scrollY)).toBeGreaterThan(SCROLLED / 2)
	await page.close()
	return gaps
}

/** Runs in the page. */
function watchFrames(): void {
	window.gaps = []
	let before = performance.now()
	const frame = () => {
		const now = performance.now()
		window.gaps.push(now - before)
		before = now
		requestAnimationFrame(frame)
	}
	requestAnimationFrame(frame)
}
