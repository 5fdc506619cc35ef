import { readOnly } from './kept.ts'
import { expectPage, folderOf, openAt, rowsIn } from './pages.ts'
import { expect, listenTo, test } from './test.ts'
import { askFor, pressOnClock } from './stage.ts'

const NHSMAIL = folderOf('nhsmail-password-reset')
const STEPS = 200
interface Entry {
	seq: number
	at: number
	event: object
}

/** So many in one go: the protocol is slower than a press. */
const TOGETHER = 20

test('a tab that follows shows the same after each of 200 steps, says when the writing tab has gone, and takes over', async ({
	page,
	context
}) => {
	test.setTimeout(90_000)
	await openAt(page, NHSMAIL, 'identify')
	await pressOnClock(page, 'Pause the clock')
	const opening = context.waitForEvent('page')
	await page.evaluate(openFollower)
	const second = await opening
	const said = listenTo(second)
	await expect(readOnly(second)).toContainText('open in another tab')

	const draw = chance(20261130)
	const headings = new Set<string>()
	for (let step = 0; step < STEPS; step += TOGETHER) {
		const draws = Array.from({ length: TOGETHER }, () => [draw(), draw(), draw()] as const)
		const compared = await page.evaluate(pressAndCompare, draws)
		for (const [index, { written, followed }] of compared.entries()) {
			expect(followed, `after step ${step + index}`).toEqual(written)
			headings.add(written.heading)
		}
	}
	expect(headings.size).toBeGreaterThan(5)

	let kept: readonly Entry[] = []
	// What was told is what was kept, entry by entry, and nothing more, once the last press has been dealt with.
	await expect(async () => {
		kept = (await rowsIn(second))['entries'] as readonly Entry[]
		const told = await page.evaluate(() => window.told)
		expect(told.length).toBeGreaterThan(STEPS / 2)
		expect(told).toEqual(kept.slice(-told.length).map(({ seq, at, event }) => ({ seq, at, event })))
	}).toPass({ timeout: 10_000 })

	await page.close()
	await expect(readOnly(second)).toContainText('isn’t open in another tab any more', { timeout: 2000 })
	const heading = await second.getByRole('heading', { level: 1 }).last().innerText()
	await readOnly(second).getByRole('button', { name: 'Take over' }).click()
	await expect(readOnly(second)).toBeHidden()
	await expect(second.getByRole('heading', { level: 1 }).last()).toHaveText(heading)
	expect((await rowsIn(second))['entries']).toEqual(kept)
	await pressOnClock(second, '+1 min')
	await expect.poll(async () => (await rowsIn(second))['entries']?.length).toBe(kept.length + 1)
	expect(said, 'what the browser said').toEqual([])
})

test('a tab that follows sees the writing tab reload, and that it writes again', async ({ page, context }) => {
	await openAt(page, NHSMAIL, 'portal')
	const second = await context.newPage()
	await second.goto(page.url())
	await expect(readOnly(second)).toContainText('open in another tab')
	await page.reload()
	await expectPage(page, NHSMAIL, 'portal')
	await expect(readOnly(page)).toBeHidden()
	await expect(readOnly(second)).toContainText('You can watch it here')
	await askFor(page, 'Do it for me')
	await expectPage(page, NHSMAIL, 'identify')
	await expectPage(second, NHSMAIL, 'identify')
})

declare global {
	interface Window {
		follower: Window | null
		/** Every message that other tabs were sent of the attempt. */
		told: unknown[]
	}
}

/** Runs in the page: opens its attempt in another tab, and hears what that one is told. */
function openFollower(): void {
	window.follower = open(location.href)
	window.told = []
	const id = new URLSearchParams(location.hash.split('?')[1]).get('attempt')
	new BroadcastChannel(`dry-run-training-simulator/attempt/${id}`).onmessage = ({ data }) => window.told.push(data)
}

/**
 * Runs in the page. Each time, fills in the boxes, or some of them, and presses one of all buttons that can be pressed; then
 * gives back how both tabs stand, once nothing has changed here for a moment and both stand alike, or after five seconds.
 */
async function pressAndCompare(draws: readonly (readonly [what: number, which: number, fill: number])[]) {
	const within = (label: string) => [
		...document.querySelectorAll<HTMLButtonElement>(`[aria-label^="${label}"] button:enabled`)
	]
	/** All that does not depend on who sits in front of it. */
	const shownIn = ({ document: shown }: Window) => {
		const textOf = (selector: string) =>
			shown.querySelector(selector)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
		return {
			heading: textOf('[data-part="service"] h1'),
			time: textOf('[aria-label="Clock"] strong'),
			next: textOf('[aria-label="Clock"] .next'),
			page: textOf('.stage-bar .far'),
			devices: textOf('[aria-label="Devices"]'),
			inbox: textOf('[aria-label="Inbox"]'),
			stepBack: textOf('[aria-label="Help"] [aria-disabled="false"]'),
			end: textOf('[aria-label="The end"] h2')
		}
	}
	const quiet = () =>
		new Promise<void>((settle) => {
			let timer: ReturnType<typeof setTimeout>
			const wait = () => {
				clearTimeout(timer)
				timer = setTimeout(() => (observer.disconnect(), settle()), 30)
			}
			const observer = new MutationObserver(wait)
			observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
			wait()
		})
	const compared = []
	for (const [what, which, fill] of draws) {
		const coach = within('Help')
		const [service, help] = [within('Simulated page'), coach.filter((button) => button.ariaLabel === 'Do it for me')]
		const groups = [service, service, help, help, coach, within('Move the clock on')]
		for (const box of document.querySelectorAll<HTMLInputElement>('[data-part="service"] input[type="text"]'))
			if (fill < 0.7) box.value = fill < 0.3 ? '123456' : 'sam.okoro@nhsmail.example'
		const group = groups.filter(({ length }) => length > 0)[Math.floor(what * groups.length)] ?? coach
		group[Math.floor(which * group.length)]?.click()
		const until = performance.now() + 5000
		const stand = () => ({ written: shownIn(window), followed: shownIn(window.follower as Window) })
		do await quiet()
		while (JSON.stringify(stand().written) !== JSON.stringify(stand().followed) && performance.now() < until)
		compared.push(stand())
	}
	return compared
}

/** Numbers below one, the same for the same seed. */
function chance(seed: number): () => number {
	let state = seed
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0
		return state / 2 ** 32
	}
}
