import { coveringWalkthroughs, isThorough, kindsOfSteps, mainRoutes, route, shortest, thoroughly } from './routes.ts'
import { expect, test } from './test.ts'
import { DEVICES, Walker } from './walker.ts'
import { openClock } from './stage.ts'

for (const folder of thoroughly) {
	const met = new Set<string>()
	for (const walkthrough of isThorough ? coveringWalkthroughs(folder) : [shortest(mainRoutes(folder))]) {
		const kinds = kindsOfSteps(folder, walkthrough)
		const firstOfItsKind = kinds.map((kind, index) => !met.has(kind) && kinds.indexOf(kind) === index)
		for (const kind of kinds) met.add(kind)

		test(`a reload after any step of "${walkthrough.title}" (${folder.journey.id}, ${walkthrough.id}) changes nothing`, async ({
			page
		}) => {
			test.setTimeout(10_000 + walkthrough.steps.length * 5_000)
			const walker = new Walker(page, folder, walkthrough)
			await walker.open()
			await walker.pauseClock()
			await walker.walk(async (_step, index) => {
				if (!firstOfItsKind[index]) return
				const before = await seen(walker, index)
				await page.reload()
				await walker.stand()
				expect(await seen(walker, index)).toEqual(before)
			})
		})
	}
}

test.describe('while the clock runs', () => {
	/** As often as the running clock is kept, at least. */
	const KEPT_EVERY = 5_000
	/** The clock on the page shows whole seconds. */
	const SHOWN_EVERY = 1_000

	test('a reload sets the clock back by 5 seconds at most, never forward, and loses no text under way', async ({
		page
	}) => {
		const walker = new Walker(page, ...route('nhsmail-password-reset', 'by-text'))
		await waitForText(walker)
		const before = await clocks(walker)
		await page.reload()
		await walker.stand()
		const after = await clocks(walker)
		expect(after.training).toBeGreaterThanOrEqual(before.training - KEPT_EVERY)
		expect(after.training).toBeLessThanOrEqual(before.training + SHOWN_EVERY + after.real - before.real)
		await expect(walker.tab('Phone')).toContainText('1 new', { timeout: 15_000 })
		await takeRest(walker)
	})

	test('a tab that crashes loses no more of it, and another one goes on', async ({ page, context }) => {
		const lost = new Walker(page, ...route('nhsmail-password-reset', 'by-text'))
		await waitForText(lost)
		const before = await clocks(lost)
		const address = page.url()
		const crashed = page.waitForEvent('crash')
		const devtools = await context.newCDPSession(page)
		devtools.send('Page.crash').catch(() => {})
		await crashed

		const walker = new Walker(await context.newPage(), ...route('nhsmail-password-reset', 'by-text'))
		await walker.page.goto(address)
		await walker.stand()
		const after = await clocks(walker)
		expect(after.training).toBeGreaterThanOrEqual(before.training - KEPT_EVERY)
		expect(after.training).toBeLessThanOrEqual(before.training + SHOWN_EVERY + after.real - before.real)
		await expect(walker.tab('Phone')).toContainText('1 new', { timeout: 15_000 })
		await takeRest(walker)
	})

	/** Walks until a text is under way, and then for some seconds in which no line is added to the log. */
	async function waitForText(walker: Walker): Promise<void> {
		await walker.open()
		for (const [index, step] of walker.walkthrough.steps.entries()) {
			if ('wait' in step) break
			await walker.take(index)
		}
		await openClock(walker.page)
		await expect(walker.clock).toContainText(/Something happens in [1-3] seconds?\./, { timeout: 10_000 })
	}

	/** From the text on, which has come by itself. */
	async function takeRest(walker: Walker): Promise<void> {
		const { steps } = walker.walkthrough
		for (let index = steps.findIndex((step) => ('wait' in step)) + 1; index < steps.length; index++)
			await walker.take(index)
		await walker.expectEnd()
	}

	async function clocks({ clock }: Walker): Promise<{ training: number; real: number }> {
		const shown = await clock.page().locator('.stage-bar time').getAttribute('datetime')
		return { training: Date.parse(shown ?? ''), real: Date.now() }
	}
})

/** Typed anew each time the page opens. */
const NEVER_PREFILLED = ['password', 'code', 'captcha']

/**
 * All that a person can see of an attempt without doing anything in it: the page with what is in its fields, the clock and
 * when something happens next, and each device. One on which something new waits stays closed: to look is to read.
 */
async function seen(walker: Walker, index: number) {
	const fields = walker.screenAfter(index).fields ?? []
	const labels = fields.filter(({ kind }) => !NEVER_PREFILLED.includes(kind)).map(({ label }) => label)
	return walker.page.evaluate(look, { labels, devices: DEVICES })
}

/** In the page, at one go: there are many steps to look at. */
async function look({ labels, devices }: { labels: readonly string[]; devices: readonly string[] }) {
	const regionOf = (name: string) => {
		const region = document.querySelector<HTMLElement>(`section[aria-label="${name}"]`)
		if (!region) throw new Error(`There is no region "${name}"`)
		return region
	}
	const service = document.querySelector<HTMLElement>('[data-part="service"]')
	if (!service) throw new Error('There is no page of a service')
	const answerTo = (label: string) => {
		const naming = [...service.querySelectorAll('label, legend')].find((each) => each.textContent === label)
		const boxes =
			naming instanceof HTMLLabelElement
				? [naming.control]
				: [...(naming?.parentElement?.querySelectorAll('input') ?? [])]
		return boxes.map((box) => {
			if (box instanceof HTMLInputElement && box.type === 'radio') return box.checked ? box.value : ''
			return box instanceof HTMLInputElement || box instanceof HTMLSelectElement ? box.value : null
		})
	}
	const page = { words: service.innerText, answers: labels.map((label) => [label, ...answerTo(label)]) }

	const tabs = [...document.querySelectorAll<HTMLElement>('[role="group"][aria-label="Devices"] button')]
	const shown = tabs.find((tab) => tab.ariaPressed === 'true')
	const onDevices: string[] = []
	for (const name of devices) {
		const tab = tabs.find(({ innerText }) => innerText.startsWith(name))
		// Not on the desk of this journey.
		if (!tab) continue
		onDevices.push(tab.innerText)
		if (tab.innerText.includes('new') && name === 'Phone') continue
		tab.click()
		await new Promise(requestAnimationFrame)
		onDevices.push(regionOf(name).innerText)
	}

	shown?.click()

	const says = [...regionOf('Clock').querySelectorAll('strong, button, p:not([role="status"])')].map(
		(part) => (part as HTMLElement).innerText
	)
	return { page, onDevices, clock: says }
}
