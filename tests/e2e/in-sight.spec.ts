import type { Page } from '@playwright/test'
import type { Step } from '../../src/kit/walkthrough.ts'
import { model } from './model.ts'
import { openScene } from './pages.ts'
import { folders, isThorough, pageScenes, shortest } from './routes.ts'
import { askFor } from './stage.ts'
import { expect, test as fresh, unheard } from './test.ts'
import { Walker } from './walker.ts'

const WIDE = [
	{ width: 1440, height: 900 },
	{ width: 1280, height: 720 }
]
const PHONE = { width: 360, height: 740 }

/** The page in which every scene is kept. */
const test = unheard.extend<{ desk: Page }>({
	desk: async ({ stocked: { page, said } }, use) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
		await use(page)
		expect(said.splice(0), 'what the browser said').toEqual([])
	}
})

/**
 * Pages whose own words, before the first thing to do, are longer than a window of this height in some font: the heading is in
 * sight there, and the page goes on below.
 */
const LONG: Readonly<Record<number, readonly string[]>> = {
	900: ['nhsp-agency-access online'],
	720: [
		'nhsp-agency-access guide',
		'nhsp-agency-access online',
		'nhsp-agency-access team',
		'nhsp-online-registration setUpApp'
	],
	740: [
		'nhs-login-prove-identity checkAnswers',
		'nhs-login-prove-identity checkAnswersByName',
		'nhsp-agency-access guide',
		'nhsp-agency-access online',
		'nhsp-agency-access team',
		'nhsp-online-registration setUpApp'
	]
}

for (const { id, title, pages } of pageScenes) {
	test(`what a page of "${title}" is about, and where it begins, is in the window`, async ({ desk }) => {
		test.setTimeout(180_000)
		const scenes = pages.filter(({ says }) => says === null)
		for (const scene of scenes) {
			await desk.setViewportSize(WIDE[0] ?? PHONE)
			await openScene(desk, scene)
			await desk.keyboard.press('Escape')
			for (const size of [...WIDE, PHONE]) {
				await desk.setViewportSize(size)
				const { missing, isLong } = await desk.evaluate(lookFor)
				const where = `"${scene.state}" of ${id} at ${size.width}`
				expect.soft(missing, where).toEqual([])
				const isListed = LONG[size.height]?.includes(`${id} ${scene.state}`) ?? false
				expect.soft(isLong && !isListed, `${where}: longer than the window`).toBe(false)
			}
		}
	})
}

/** What of a page is out of the window that has just been opened, in words. */
async function lookFor(): Promise<{ missing: string[]; isLong: boolean }> {
	scrollTo(0, 0)
	// What is measured by the page itself is known in the next frame, and drawn in the one after that.
	await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
	const missing: string[] = []
	const foot = document.querySelector('[aria-label="What to look at"]')
	const bottom = foot?.checkVisibility() ? foot.getBoundingClientRect().top : innerHeight
	const isIn = (element: Element | null | undefined) => {
		if (!element?.checkVisibility()) return false
		const box = element.getBoundingClientRect()
		return box.top >= 0 && box.left >= 0 && box.bottom <= bottom + 1 && box.right <= innerWidth
	}
	const service = document.querySelector('[data-part="service"]')
	const body = service?.querySelector('.service')
	if (!isIn(document.querySelector('.stage-bar .goal'))) missing.push('the goal')
	const isEnd = document.querySelector('[aria-label="The end"]') !== null
	// At an end, the headline of the end comes first.
	if (!isEnd && !isIn(service?.querySelector('h1'))) missing.push('the heading')
	if (!isEnd && !isIn(document.querySelector('[data-where="help"]'))) missing.push('Help')
	if (isEnd && !isIn(document.querySelector('[aria-label="The end"] h2'))) missing.push('the headline of the end')
	const isWide = innerWidth >= 992
	if (!isEnd && !isWide && (body?.getBoundingClientRect().top ?? Infinity) > 120) missing.push('120 px from the top')
	if (isWide) {
		const device = document.querySelector('[data-view="device"] section')
		const top = device?.getBoundingClientRect().top ?? Infinity
		const controls = [...(device?.querySelectorAll('button, input, a') ?? [])].filter((each) => each.checkVisibility())
		if (top > bottom / 2) missing.push('the device')
		if (controls.length > 0 && !isIn(controls[0])) missing.push('what is first on the device')
	}
	const first = [...(body?.querySelectorAll('input, select, button, a[href]') ?? [])].find((each) =>
		each.checkVisibility()
	)
	return { missing, isLong: !isEnd && first !== undefined && !isIn(first.closest('label') ?? first) }
}

for (const [index, folder] of folders.entries()) {
	const right = folder.walkthroughs.filter(({ strays }) => !strays)
	// The shortest there is from the first beginning: the way that help leads along.
	const ways = isThorough ? right : [shortest(right.filter(({ scenario }) => scenario === folder.scenarios[0]?.id))]
	for (const way of ways) {
		for (const size of isThorough ? [...WIDE, PHONE] : [[WIDE[0], PHONE][index % 2] ?? PHONE]) {
			fresh(
				`‘Where’ rings what is used next, all along "${way.title}" (${folder.journey.id}) at ${size.width}`,
				async ({ page }) => {
					fresh.setTimeout(180_000)
					await page.setViewportSize(size)
					await page.emulateMedia({ reducedMotion: 'reduce' })
					const walker = new Walker(page, folder, way)
					await walker.open()
					await walker.pauseClock()
					const start = model.startOf(folder, way.scenario, way)
					const { world } = start.context
					const walked = model.walked(folder, way)
					for (const [index, step] of way.steps.entries()) {
						const { before } = walked[index] ?? { before: start }
						await expectRinged(
							page,
							model.nextStep(folder, { scenario: way.scenario, world, snapshot: before }) ?? step
						)
						await walker.take(index)
					}
					await walker.expectEnd()
				}
			)
		}
	}
}

/** Asked where, the coach rings what this step begins with, which help says is next, and that is in the window. */
async function expectRinged(page: Page, step: Step): Promise<void> {
	const filled = 'press' in step ? Object.keys(step.fill ?? {}).map((name) => `field.${name}`) : []
	const left = await page.evaluate(emptyOf, filled)
	await askFor(page, 'Where')
	const ringed = page.locator('[data-ringed]')
	await expect(ringed, JSON.stringify(step)).toHaveCount(1)
	const { place, tab, outside } = await ringed.evaluate((element) => {
		const bar = document.querySelector('.stage-bar')?.getBoundingClientRect().bottom ?? 0
		const foot = document.querySelector('[aria-label="What to look at"]')
		const bottom = foot?.checkVisibility() && !foot.contains(element) ? foot.getBoundingClientRect().top : innerHeight
		const box = element.getBoundingClientRect()
		const isTall = box.height > bottom - bar
		const isOver = !element.closest('.stage-bar') && box.top < bar - 1
		const isUnder = isTall ? box.top > bottom - 40 : box.bottom > bottom + 1
		return {
			place: element.getAttribute('data-where'),
			tab: element.getAttribute('data-tab'),
			outside: isOver || isUnder ? [box.top, box.bottom, bar, bottom] : null
		}
	})
	const device = model.deviceOf(step)
	if (device && model.devices.get(device)?.readAtSight) expect(tab).toBe(device)
	// On a phone the clock is opened from the bar at the foot.
	else if (model.placeOf(step) === 'clock') expect(place ?? tab).toBe('clock')
	else if (left.length > 0) expect(left, JSON.stringify(step)).toContain(place)
	else expect(place, JSON.stringify(step)).toBe(model.placeOf(step))
	expect(outside, JSON.stringify(step)).toBeNull()
	await page.keyboard.press('Escape')
}

/** Which of these fields hold nothing yet. */
function emptyOf(places: readonly string[]): string[] {
	return places.filter((place) => {
		const boxes = [
			...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[data-where="${place}"] :is(input, select)`)
		]
		const choices = boxes.filter(({ type }) => ['radio', 'checkbox'].includes(type)) as HTMLInputElement[]
		return choices.length > 0 ? choices.every(({ checked }) => !checked) : boxes.some(({ value }) => value === '')
	})
}

for (const [index, folder] of folders.entries()) {
	for (const size of isThorough ? [...WIDE, PHONE] : index % 4 < 2 ? [[PHONE, WIDE[1]][index % 2] ?? PHONE] : []) {
		const scenarios = isThorough ? folder.scenarios : folder.scenarios.slice(0, 1)
		fresh(
			`what Watch points at is bright, and in sight, all along "${folder.journey.title}" at ${size.width}`,
			async ({ page }) => {
				fresh.setTimeout(60_000 + 60_000 * scenarios.length)
				await page.setViewportSize(size)
				await page.emulateMedia({ reducedMotion: 'reduce' })
				for (const { id } of scenarios) {
					await page.goto('#/')
					await page.goto(`#/journeys/${folder.journey.id}/watch?scenario=${id}`)
					const show = page.getByRole('region', { name: 'Coach' })
					await show.getByRole('button', { name: 'Pause' }).click()
					const forward = show.getByRole('button', { name: 'Step forward' })
					while (await forward.isEnabled()) {
						const { step, missing } = await page.evaluate(lookAtTarget)
						expect.soft(missing, `${step} of ${id}, stepped`).toEqual([])
						await forward.click()
					}
					await show.getByText('More about this step').click()
					await show.getByLabel('Speed').selectOption('8')
					await show.getByRole('button', { name: 'Play again' }).click()
					expect.soft(await missedWhilePlaying(page), `${id}, playing`).toEqual([])
				}
			}
		)
	}
}

/** The steps at which what is pointed at was at no time in sight, with what was wrong. */
async function missedWhilePlaying(page: Page): Promise<readonly string[]> {
	const missed = new Map<string, readonly string[]>()
	const over = page.getByText(/^That’s the end\./)
	while (!(await over.isVisible())) {
		const { step, missing } = await page.evaluate(lookAtTarget)
		if (step !== null && missed.get(step)?.length !== 0) missed.set(step, missing)
	}
	expect(missed.size).toBeGreaterThan(1)
	return [...missed].flatMap(([step, missing]) => missing.map((what) => `${step}: ${what}`))
}

/** Whether what a demonstration points at can be seen as it is: in the window, within the ring, and under nothing. */
async function lookAtTarget(): Promise<{ step: string | null; missing: string[] }> {
	await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
	const step = document.querySelector('.show .step')?.textContent ?? null
	const spot = document.querySelector('.spot')?.getBoundingClientRect()
	if (!spot) return { step, missing: ['nothing is pointed at'] }
	const bar = document.querySelector('.stage-bar')?.getBoundingClientRect().bottom ?? 0
	const points = [0.1, 0.5, 0.9].flatMap((across) =>
		[0.1, 0.5, 0.9].map((down) => ({ x: spot.left + across * spot.width, y: spot.top + down * spot.height }))
	)
	const isTall = spot.height > innerHeight / 2
	const missing = points.flatMap(({ x, y }) => {
		const over = document.elementFromPoint(x, y)
		if (!over) return isTall && y > innerHeight ? [] : [`${Math.round(x)}, ${Math.round(y)} is out of the window`]
		const chrome = over.closest('.stage-bar, .show, .bubble, .arrival, [aria-label="What to look at"]')
		const isOfSpot =
			chrome &&
			spot.top >= chrome.getBoundingClientRect().top &&
			spot.bottom <= chrome.getBoundingClientRect().bottom + 8
		return chrome && !isOfSpot && !(isTall && y > bar + 40)
			? [`${chrome.className} lies over ${Math.round(x)}, ${Math.round(y)}`]
			: []
	})
	return { step, missing }
}
