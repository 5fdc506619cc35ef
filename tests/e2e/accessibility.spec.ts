import { expect, type Page } from '@playwright/test'
import type { DeviceScene, PageScene } from './scenes.ts'
import { axeFile, expectAccessible, expectFitsNarrow, expectNoViolations, NARROW, WIDE } from './axe.ts'
import { openScene, serviceOf, showDevice, takeIn } from './pages.ts'
import { deviceScenes, isThorough, pageScenes, thoroughly } from './routes.ts'
import { listenTo, unheard } from './test.ts'
import { openMore, pressOnClock, SKIP_AHEAD } from './stage.ts'

/** Of each device, in a few of its forms. */
const someDeviceScenes = deviceScenes.filter(
	({ device }, index) => isThorough || index - deviceScenes.findIndex((scene) => scene.device === device) < 3
)

/** `desk` is the page in which everything is kept; `own`, one in a browser where nothing is kept yet. */
const test = unheard.extend<{ desk: Page; own: Page }>({
	desk: async ({ stocked: { page, said } }, use) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
		await use(page)
		expect(said.splice(0), 'what the browser said').toEqual([])
	},
	own: async ({ page, context }, use) => {
		const said = listenTo(page)
		await context.addInitScript({ path: axeFile })
		await page.emulateMedia({ reducedMotion: 'reduce' })
		await use(page)
		expect(said, 'what the browser said').toEqual([])
	}
})

for (const { title, states, pages } of pageScenes) {
	test.describe(title, () => {
		test('every state is among the pages that are looked at', () => {
			expect(new Set(pages.map(({ state }) => state))).toEqual(new Set(states))
		})

		// Several to a test: what there is beside the page is the same on all of them, and looked at once.
		for (const [group, [first, ...others]] of inGroups(pages.filter(isLookedAt), 8).entries()) {
			if (!first) continue
			test(`pages from ${group * 8 + 1}, "${first.state}", on can be used by everybody, whatever is wrong on them`, async ({
				desk
			}) => {
				test.setTimeout(60_000)
				for (const scene of [first, ...others]) {
					await test.step(`"${scene.state}", ${scene.says ?? 'nothing is wrong'}`, async () => {
						await open(desk, scene)
						await expectPageAccessible(desk, scene === first ? 'all' : 'page')
						if (isThorough && scene.asks && scene.says === null) await leaveEmpty(desk, scene)
					})
				}
			})
		}
	})
}

for (const [index, scene] of someDeviceScenes.entries()) {
	test(`the device "${scene.title}" can be used by everybody, in form ${index + 1}`, async ({ desk }) => {
		await open(desk, scene)
		await expectAccessible(desk, () => showDevice(desk, scene.title))
	})
}

test.describe('what a person opens beside or in a page', () => {
	test('the form that adds an account to the authenticator, with what is wrong in it', async ({ desk }) => {
		await open(desk, sceneAt('setUpApp'))
		await showDevice(desk, 'Authenticator')
		const app = desk.getByRole('region', { name: 'Authenticator' })
		await app.getByRole('button', { name: 'Add an account' }).click()
		await app.getByRole('button', { name: 'Add account' }).click()
		await expect(app.getByText('Enter the key')).toBeVisible()
		await expectAccessible(desk, () => showDevice(desk, 'Authenticator'))
	})

	test('the question whether an account is to be removed from the authenticator', async ({ desk }) => {
		await open(desk, deviceScene('authenticator', '"opened":"number"'))
		await showDevice(desk, 'Authenticator')
		await desk.getByRole('button', { name: 'Remove account' }).click()
		await expectAccessible(desk, () => showDevice(desk, 'Authenticator'))
	})

	test('an email in junk, and the folder', async ({ desk }) => {
		await open(desk, deviceScene('inbox', '"folder":"junk"'))
		await showDevice(desk, 'Inbox')
		const inbox = desk.getByRole('region', { name: 'Inbox' })
		await inbox.getByRole('button', { name: /^Junk/ }).click()
		await expectAccessible(desk, () => showDevice(desk, 'Inbox'))
	})

	test('where a page comes from, and the passwords one had before', async ({ desk }) => {
		await open(desk, sceneAt('choosePassword'))
		await (await openMore(desk)).getByText('Where this page comes from').click()
		await desk.keyboard.press('Escape')
		await showDevice(desk, 'You are')
		await desk.getByText('Passwords you know').click()
		await expectAccessible(desk)
	})

	test('the characters of the picture spelled out, and the note on an address that looks real', async ({ desk }) => {
		await open(desk, sceneAt('identify'))
		await serviceOf(desk).getByLabel('Email or Username').fill('jane.smith@nhs.net')
		await serviceOf(desk).getByRole('button', { name: 'Hear or read the characters instead' }).click()
		await expect(desk.getByText('That looks like a real email address.')).toBeVisible()
		await expectAccessible(desk)
	})

	test('a password that is shown', async ({ desk }) => {
		await open(desk, sceneAt('details'))
		await serviceOf(desk).getByRole('button', { name: 'Show new password' }).click()
		await expectAccessible(desk)
	})

	test('the strip that says what has arrived', async ({ own }) => {
		await own.setViewportSize(NARROW)
		await own.goto(attemptAt('enterTextCode'))
		await pressOnClock(own, SKIP_AHEAD)
		await own.keyboard.press('Escape')
		await expect(own.getByRole('button', { name: 'Later' })).toBeVisible()
		await expectFitsNarrow(own)
	})

	test('the card that says who one is, alone on a small screen', async ({ desk }) => {
		await open(desk, sceneAt('whyRegister'))
		await expectFitsNarrow(desk, () => showDevice(desk, 'You are'))
	})

	test('a phone that rings moves only for those who do not mind', async ({ desk }) => {
		await open(desk, deviceScene('phone', '"state":"ringing"'))
		await showDevice(desk, 'Phone')
		await expect(desk.getByRole('button', { name: 'Answer' })).toBeVisible()
		expect(await desk.evaluate(() => document.getAnimations().length)).toBe(0)
		await desk.emulateMedia({ reducedMotion: 'no-preference' })
		expect(await desk.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0)
	})
})

test.describe('the pages of Dry Run itself', () => {
	test('the catalogue, before anything and with an attempt under way', async ({ own }) => {
		await own.goto('#/')
		await expect(own.getByRole('heading', { level: 2 }).first()).toBeVisible()
		await expectAccessible(own)
		await own.goto(attemptAt('enterEmail'))
		await expect(serviceOf(own)).toBeVisible()
		await own.goto('#/')
		await expect(own.getByRole('link', { name: /^Go on where you were: / })).toBeVisible()
		await expectAccessible(own)
		for (const [words, found] of [
			['no text', '3 journeys found.'],
			['kettle descaler', '0 journeys found.']
		] as const) {
			await own.getByLabel('What do you need to do?').fill(words)
			await expect(own.getByRole('status').first()).toHaveText(found)
			await expectAccessible(own)
		}
	})

	test('the cover of each journey', async ({ own }) => {
		test.setTimeout(60_000)
		for (const { id, title } of pageScenes) {
			await test.step(title, async () => {
				await own.goto(`#/journeys/${id}`)
				await expect(own.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
				const ways = own.getByRole('region', { name: 'Choose how it begins' })
				await expect(ways.getByRole('link', { name: /^Practise: / }).first()).toBeVisible()
				await expectPageAccessible(own, isThorough || id === pageScenes[0]?.id ? 'all' : 'page', 'main')
			})
		}
	})

	test('the list of attempts: empty, with one, while it is renamed or deleted, and with a refused file', async ({
		own
	}) => {
		await own.goto('#/record')
		await expect(own.getByText('No attempts yet.')).toBeVisible()
		await expectAccessible(own)
		await own.goto(attemptAt('enterEmail'))
		await expect(serviceOf(own)).toBeVisible()
		await own.goto('#/record')
		await expect(own.getByRole('button', { name: /^Rename: / })).toBeVisible()
		await expectAccessible(own)
		await own.getByRole('button', { name: /^Rename: / }).click()
		await own.getByRole('button', { name: /^Delete: / }).click()
		await own.getByRole('button', { name: 'Delete all data' }).click()
		await takeIn(own, '{}')
		await expect(own.getByRole('alert')).toBeVisible()
		await expectAccessible(own)
	})

	test('an address that leads nowhere', async ({ own }) => {
		await own.goto('#/nowhere')
		await expect(own.getByRole('link', { name: 'See all journeys' })).toBeVisible()
		await expectAccessible(own)
	})

	test('the banner that says that nothing is kept', async ({ own }) => {
		await own.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
		await own.goto('#/')
		await expect(own.getByRole('alert')).toContainText('aren’t kept in this browser')
		await expectAccessible(own)
	})

	test('the banner that asks for a reload, and the note in a second tab', async ({ own, context }) => {
		await own.goto(attemptAt('enterEmail'))
		await own.waitForURL(/attempt=/)
		const second = await context.newPage()
		await second.goto(own.url())
		await expect(second.getByRole('button', { name: 'Take over' })).toBeVisible()
		await second.emulateMedia({ reducedMotion: 'reduce' })
		await expectAccessible(second)
		await second.evaluate(() => indexedDB.deleteDatabase('dry-run-training-simulator'))
		await expect(own.getByRole('alert')).toContainText('was deleted')
		await expectAccessible(own)
	})
})

/** Every page of two journeys, and of the others one in four: all of them with the thorough checks. */
function isLookedAt({ address }: PageScene, index: number): boolean {
	return isThorough || index % 4 === 0 || thoroughly.some(({ journey }) => address.includes(journey.id))
}

function sceneAt(state: string): PageScene {
	const scene = pageScenes.flatMap(({ pages }) => pages).find((candidate) => candidate.state === state)
	if (!scene) throw new Error(`No walkthrough stands in "${state}"`)
	return scene
}

/** A device with something of this kind on it. */
function deviceScene(device: string, has: string): DeviceScene {
	const scene = deviceScenes.find((candidate) => candidate.device === device && candidate.form.includes(has))
	if (!scene) throw new Error(`No walkthrough leads to a device "${device}" with ${has}`)
	return scene
}

/** The address at which a new attempt begins in this state. */
function attemptAt(state: string): string {
	const journey = pageScenes.find(({ states }) => states.includes(state))
	return `#/journeys/${journey?.id}/practise?at=${state}`
}

/** Goes to another attempt, where there is room for everything. */
async function open(page: Page, scene: Pick<PageScene, 'address'>): Promise<void> {
	await page.setViewportSize(WIDE)
	await openScene(page, scene)
}

/** Presses the button of the form with nothing filled in, for each choice that brings other fields. */
async function leaveEmpty(page: Page, { choices }: PageScene): Promise<void> {
	const service = serviceOf(page)
	for (const choice of choices.length > 0 ? choices : [null]) {
		await page.setViewportSize(WIDE)
		if (choice !== null) await service.getByRole('radio', { name: choice, exact: true }).check()
		for (const box of await service.getByRole('textbox').all()) await box.fill('')
		await service.locator('button[type="submit"]').click()
		await expect(service.getByRole('alert')).toBeVisible()
		await expectPageAccessible(page, 'page')
	}
}

/** The page of the service at both widths; it is light in every scheme. With `all`, what stands beside it as well. */
async function expectPageAccessible(page: Page, what: 'page' | 'all', part = PAGE): Promise<void> {
	if (what === 'all') return expectAccessible(page)
	if (isThorough) {
		await page.setViewportSize(WIDE)
		await expectNoViolations(page, 'wide', part)
	}
	await expectFitsNarrow(page, undefined, part)
}

function inGroups<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
	return Array.from({ length: Math.ceil(list.length / size) }, (_, group) =>
		list.slice(group * size, (group + 1) * size)
	)
}

const PAGE = '[data-part="service"]'
