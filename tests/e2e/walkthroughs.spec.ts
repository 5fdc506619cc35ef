import { folderOf, openAt, serviceOf } from './pages.ts'
import {
	endsWell,
	folders,
	isThorough,
	mainRoutes,
	shortest,
	thoroughly,
	type Folder,
	type Walkthrough
} from './routes.ts'
import { expect, expectMarkedAndClosed, test, type OpenPages } from './test.ts'
import { Walker } from './walker.ts'

const WIDE = { width: 1280, height: 720 }
const NARROW = { width: 360, height: 640 }

for (const folder of folders) {
	test.describe(folder.journey.title, () => {
		const main = new Set(mainRoutes(folder))
		const every = thoroughly.includes(folder) ? new Set([...endsWell(folder), ...main]) : main
		const walked = isThorough ? every : [shortest(mainRoutes(folder))]

		for (const walkthrough of walked) {
			const size = main.has(walkthrough) ? NARROW : WIDE
			test(`"${walkthrough.title}" (${walkthrough.id}) leads where it says at ${size.width} pixels, nothing is wider, all is marked as training, and no network is asked`, async ({
				practised
			}) => {
				test.setTimeout(15_000 + walkthrough.steps.length * 1500)
				await walkAt(size, practised, folder, walkthrough, async () => {
					await expectMarkedAndClosed(practised.page)
					const width = await practised.page.evaluate(() => document.documentElement.scrollWidth)
					expect(width).toBeLessThanOrEqual(size.width)
				})
			})
		}
	})
}

test('an address bar stands over a page in a browser, and over none of an app', async ({ page }) => {
	const address = serviceOf(page).locator('.service-address')
	for (const [id, state, scenario, shown] of [
		['nhs-login-sign-in', 'enterEmail', 'nhs-app', []],
		['nhs-login-sign-in', 'enterEmail', 'at-home', ['Address: simulated: NHS login']],
		['esr-sign-in', 'lockedOut', 'on-the-phone', []],
		['esr-sign-in', 'logIn', 'at-home', ['Address: simulated: https://my.esr.nhs.uk']]
	] as const) {
		await openAt(page, folderOf(id), state, `&scenario=${scenario}`)
		await expect(address).toHaveText(shown)
	}
})

async function walkAt(
	size: { width: number; height: number },
	{ page, said, requests }: OpenPages['practised'],
	folder: Folder,
	walkthrough: Walkthrough,
	after: () => Promise<void>
) {
	said.length = 0
	await page.setViewportSize(size)
	const walker = new Walker(page, folder, walkthrough)
	await walker.open()
	await walker.pauseClock()
	// The browser asks for the icon again when the address changes; from here on it does not change.
	await requests.over()
	requests.made.length = 0
	await walker.walk(after)
	expect(requests.made).toEqual([])
	expect(said).toEqual([])
}
