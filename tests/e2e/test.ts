import { expect, test as playwright, type Browser, type Page } from '@playwright/test'
import { axeFile } from './axe.ts'
import { model } from './model.ts'
import { takeIn } from './pages.ts'
import { startButton } from './stage.ts'
import { deviceScenes, pageScenes } from './routes.ts'

/** A page that is kept open from one test to the next, with what the browser said on it. */
interface OpenPage {
	page: Page
	said: string[]
}

/** What a worker opens once, and only if a test asks for it. */
export interface OpenPages {
	/** In a browser that has been given every scene as a kept attempt, with axe at hand. */
	stocked: OpenPage
	/** As a person has it who practises one journey after another: opened once, everything fetched. */
	practised: OpenPage & { requests: Requests }
}

/** A page on which the browser may say what it likes. Workers serve one another's tests only while all know the same pages. */
export const unheard = playwright.extend<object, OpenPages>({
	page: async ({ page }, use) => {
		await startAtOnce(page)
		await use(page)
	},
	stocked: [
		async ({ browser }, use, { project }) => {
			const opened = await openPage(browser, project.use.baseURL, axeFile)
			const scenes = [...pageScenes.flatMap(({ pages }) => pages), ...deviceScenes]
			const distinct = [...new Map(scenes.map((scene) => [scene.address, scene])).values()]
			await opened.page.goto('#/record')
			await takeIn(opened.page, model.fileOf(distinct))
			await expect(opened.page.getByRole('alert')).toContainText(`${distinct.length} attempts taken in`)
			await use(opened)
			await opened.page.context().close()
		},
		{ scope: 'worker' }
	],
	practised: [
		async ({ browser }, use, { project }) => {
			const opened = await openPage(browser, project.use.baseURL)
			const requests = new Requests(opened.page)
			await opened.page.goto('/')
			await requests.everyScript()
			await use({ ...opened, requests })
			await opened.page.context().close()
		},
		{ scope: 'worker' }
	]
})

/** A page that fails the test when the browser has anything to say: an error, a warning, a breach of the policy. */
export const test = unheard.extend({
	page: async ({ page }, use) => {
		const said = listenTo(page)
		await use(page)
		expect(said, 'what the browser said').toEqual([])
	}
})

export { expect }

async function openPage(browser: Browser, baseURL = '', script?: string): Promise<OpenPage> {
	const context = await browser.newContext({ baseURL })
	if (script) await context.addInitScript({ path: script })
	const page = await context.newPage()
	await startAtOnce(page)
	return { page, said: listenTo(page) }
}

/** Whoever has read what an attempt is about begins it: the card is in nobody's way but that of its own tests. */
async function startAtOnce(page: Page): Promise<void> {
	await page.addLocatorHandler(startButton(page), (button) => button.click())
}

/** What the browser says from now on, as it grows. The console reports a breach of the policy, too. */
export function listenTo(page: Page): string[] {
	const said: string[] = []
	page.on('console', (message) => {
		if (['error', 'warning', 'assert'].includes(message.type())) said.push(`${message.type()}: ${message.text()}`)
	})
	page.on('pageerror', (error) => said.push(`uncaught: ${error.stack ?? error.message}`))
	return said
}

/** Whatever is on show says what it is, on the page and on its tab, leaves no blank, and leads to no other origin. */
export async function expectMarkedAndClosed(page: Page): Promise<void> {
	const found = await page.evaluate(() => {
		const own = ['data:', 'blob:', `${location.origin}/`]
		const addresses = [...document.querySelectorAll('[href], [src], [action], [srcset], [ping], [data]')].flatMap(
			(part) => ['href', 'src', 'action', 'srcset', 'ping', 'data'].flatMap((name) => part.getAttribute(name) ?? [])
		)
		const resolved = addresses.map((address) => new URL(address, document.baseURI).href)
		return {
			foreign: resolved.filter((address) => !own.some((beginning) => address.startsWith(beginning))),
			title: document.title,
			blanks: document.body.innerText.match(/\{[\w.-]+\}/g) ?? [],
			marksInSight: [...document.querySelectorAll('.training-mark')].filter((mark) => {
				const { top, bottom, height } = mark.getBoundingClientRect()
				return height > 0 && top >= 0 && bottom <= innerHeight
			}).length
		}
	})
	expect(found.foreign).toEqual([])
	expect(found.blanks).toEqual([])
	expect(found.title).toMatch(TRAINING_MARK)
	// However far somebody has scrolled.
	expect(found.marksInSight).toBeGreaterThan(0)
}

const TRAINING_MARK = /training simulator/i

/** What the page asks of any network, from now on. */
export class Requests {
	readonly made: string[] = []
	#page: Page
	#open = 0

	constructor(page: Page) {
		this.#page = page
		page.on('request', (request) => {
			this.made.push(`${request.method()} ${request.url()}`)
			this.#open += 1
		})
		page.on('requestfinished', () => (this.#open -= 1))
		page.on('requestfailed', () => (this.#open -= 1))
		page.on('websocket', (socket) => this.made.push(`WebSocket ${socket.url()}`))
	}

	/** Waits until the page has fetched every script that was built: it does so ahead, after a first deed, while nobody waits. */
	async everyScript(): Promise<void> {
		await this.#page.keyboard.press('Shift')
		const sizes = await this.#page.request.get('.vite/sizes.json')
		const scripts = Object.keys((await sizes.json()) as object)
		const missing = () =>
			this.#page.evaluate((names) => {
				const fetched = performance.getEntriesByType('resource').map(({ name }) => name)
				return names.filter((script) => !fetched.some((name) => name.endsWith(script)))
			}, scripts)
		await expect.poll(missing, { message: 'scripts not fetched yet', timeout: 20_000 }).toEqual([])
		await this.over()
	}

	async over(): Promise<void> {
		await expect.poll(() => this.#open, { message: 'requests under way' }).toBe(0)
	}
}
