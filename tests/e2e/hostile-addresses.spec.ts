import type { Page } from '@playwright/test'
import { hostileAddresses } from '../unit/app/hostile-addresses.ts'
import { model } from './model.ts'
import { rowsIn } from './pages.ts'
import { isThorough } from './routes.ts'
import { expect, test } from './test.ts'

/** Whatever takes longer than this hangs. */
const HANGS = 10_000
/** Each so many-th of them where there is no time for all. */
const SAMPLE = 25

const modes = model.modes.map(({ id }) => id)
const all = hostileAddresses(model.folders, modes, 1500)
// Those that are known to have gone wrong stand first.
const addresses = isThorough ? all : all.filter((_, index) => index < 4 || index % SAMPLE === 0)

/** In parts, for as many pages. */
const PARTS = isThorough ? 6 : 2

for (let part = 0; part < PARTS; part += 1) {
	test(`hostile addresses lead to pages with words, and keep nothing that can't be shown: part ${part + 1} of ${PARTS}`, async ({
		page
	}) => {
		test.setTimeout(isThorough ? 600_000 : 60_000)
		await page.goto('#/')
		for (const address of addresses.filter((_, index) => index % PARTS === part)) {
			const shown = await opened(page, address)
			expect(shown, address).toMatchObject({ heading: expect.stringMatching(/\S/), mishap: null })
		}
		const attempts = (await rowsIn(page))['attempts'] as { id: string; journeyId: string; mode: string }[]
		expect(attempts.length).toBeGreaterThan(0)
		for (const { id, journeyId, mode } of attempts) {
			const shown = await opened(page, `#/journeys/${journeyId}/${mode}?attempt=${id}`)
			expect(shown, id).toMatchObject({ service: expect.stringMatching(/\S/), mishap: null })
		}
		expect(await opened(page, '#/record')).toMatchObject({ heading: 'Your attempts', mishap: null })
	})
}

interface Shown {
	/** The first heading of the page, and of the simulated page on it. */
	heading: string | null
	service: string | null
	/** What is said of something that went wrong in the app. */
	mishap: string | null
}

/** What stands on the page at an address, once there is anything. */
async function opened(page: Page, address: string): Promise<Shown | 'It hangs'> {
	const hangs = new Promise<'It hangs'>((done) => setTimeout(() => done('It hangs'), 2 * HANGS).unref())
	return await Promise.race([page.evaluate(openInPage, { address, patience: HANGS }), hangs])
}

/** Runs in the page. By way of a page of which nothing is left once the next one is there. */
async function openInPage({ address, patience }: { address: string; patience: number }): Promise<Shown> {
	const textOf = (selector: string) => document.querySelector(selector)?.textContent?.trim() || null
	const leadTo = (hash: string) =>
		new Promise<void>((done) => {
			if (location.hash === hash) return done()
			addEventListener('hashchange', () => setTimeout(done), { once: true })
			location.hash = hash
		})
	const until = async (isThere: () => boolean) => {
		const end = performance.now() + patience
		while (!isThere() && performance.now() < end) await new Promise((done) => setTimeout(done, 5))
	}
	await leadTo('#/nowhere/at/all')
	await until(() => textOf('main h1') === 'There is nothing here')
	await leadTo(address)
	await until(() => textOf('main h1') !== null)
	return {
		heading: textOf('main h1'),
		service: textOf('main .service h1'),
		mishap: textOf('main .mishap')
	}
}
