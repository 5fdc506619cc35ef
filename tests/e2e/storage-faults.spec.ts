import type { Page } from '@playwright/test'
import { breakStorage, type StorageFault } from './broken-storage.ts'
import { logInAtTheEnd } from './kept.ts'
import { model } from './model.ts'
import {
	attemptsIn,
	bannerOf,
	deleteAll,
	expectPage,
	folderOf,
	openAt,
	press,
	rowsIn,
	serviceOf,
	takeIn
} from './pages.ts'
import { isThorough } from './routes.ts'
import { expect, listenTo, unheard as test } from './test.ts'

const NHSP = folderOf('nhsp-online-registration')
/** What is waited for at most, with what it takes to say so. */
const IN_TIME = { timeout: 8_000 }

type Call = StorageFault['call']
type How = StorageFault['how']

/** What the person is told: on the banner where there is one, else where the deed was done. `null` where nothing goes wrong. */
type Row = readonly [how: How, says: string | RegExp | null, daily?: 'daily']

const SILENCE = 'no answer within 2 seconds'

function rows(
	call: Call,
	deed: string,
	table: readonly Row[],
	walk: (page: Page, says: string | RegExp | null) => Promise<void>
) {
	test.describe(deed, () => {
		for (const [how, says, daily] of table) {
			if (!isThorough && daily === undefined) continue
			const words = says === null ? 'nothing is lost, so nothing is said' : `says: ${says}`
			test(`${call} ${NAMES[how]}: ${words}`, async ({ page }) => {
				const said = listenTo(page)
				await page.addInitScript(breakStorage, { call, how })
				await walk(page, says)
				expect(said.filter((what) => what.startsWith('uncaught'))).toEqual([])
			})
		}
	})
}

const NAMES: Readonly<Record<How, string>> = {
	refused: 'refused',
	thrown: 'thrown',
	late: 'answered late',
	silent: 'never answered',
	closed: 'closed underneath',
	full: 'without room'
}

const UNAVAILABLE = 'Attempts aren’t kept in this browser'
rows(
	'open',
	'the database is opened',
	[
		['refused', UNAVAILABLE, 'daily'],
		['thrown', UNAVAILABLE],
		['late', 'This browser’s storage isn’t responding'],
		['silent', 'This browser’s storage isn’t responding', 'daily'],
		['closed', UNAVAILABLE],
		['full', UNAVAILABLE]
	],
	async (page, says) => {
		await page.goto('#/')
		await expect(bannerOf(page)).toContainText(says ?? '', IN_TIME)
		await openAt(page, NHSP, 'verified')
		await goOnToTheEnd(page)
		await page.goto('#/record')
		await expect(page.getByText(/Reached the end/)).toBeVisible()
		await page.getByRole('button', { name: 'Delete all data' }).click()
		await page.getByRole('button', { name: 'Yes, delete all data' }).click()
		await expect(page.getByRole('status')).toContainText('couldn’t reach what this browser kept before')
	}
)

const NOT_KEPT = 'The browser couldn’t keep the last step'
rows(
	'write',
	'a step is kept',
	[
		['refused', NOT_KEPT, 'daily'],
		['thrown', NOT_KEPT],
		['late', NOT_KEPT],
		['silent', NOT_KEPT, 'daily'],
		['closed', null],
		['full', 'The disk is full: this attempt is no longer kept']
	],
	async (page, says) => {
		for (const state of ['enterEmail', 'verified']) await openAt(page, NHSP, state)
		await fail(page)
		await press(page, 'Continue')
		if (says === null) await expectPage(page, NHSP, 'whatNext')
		else await expect(bannerOf(page)).toContainText(says, IN_TIME)
		await logInAtTheEnd(page)
		await page.goto('#/record')
		await expect(attemptsIn(page)).toHaveCount(2, IN_TIME)
		await work(page)
		await expect(attemptsIn(page)).toHaveCount(2)
		await deleteAll(page)
		await expect(page.getByRole('status')).toHaveText('All data deleted.')
		expect((await rowsIn(page))['entries']).toEqual([])
	}
)

test('what was passed before a step could not be kept is on the statement all the same', async ({ page }) => {
	await page.addInitScript<StorageFault>(breakStorage, { call: 'write', how: 'refused' })
	await page.goto('#/record')
	await takeIn(page, model.fileOfFinished([['nhsmail-password-reset', 'by-text']]))
	await expect(page.getByRole('alert')).toContainText('1 attempt taken in')
	await openAt(page, NHSP, 'verified')
	await fail(page)
	await press(page, 'Continue')
	await expect(bannerOf(page)).toContainText(NOT_KEPT, IN_TIME)
	await page.goto('#/record/statement')
	const statement = page.getByRole('article', { name: 'Statement of learning' })
	await expect(statement.getByRole('rowheader')).toHaveText(['Reset an NHSmail password'])
	await expect(page.getByText('No statement yet')).toHaveCount(0)
})

rows(
	'write',
	'an attempt is begun',
	[
		['refused', NOT_KEPT],
		['thrown', NOT_KEPT],
		['late', NOT_KEPT],
		['silent', NOT_KEPT],
		['closed', null],
		['full', 'The disk is full: this attempt is no longer kept', 'daily']
	],
	async (page, says) => {
		await openAt(page, NHSP, 'enterEmail')
		await page.goto('#/')
		await fail(page)
		await page.goto(`#/journeys/${NHSP.journey.id}/practise?at=verified`)
		await expect(page).toHaveURL(/attempt=/, IN_TIME)
		if (says !== null) await expect(bannerOf(page)).toContainText(says)
		await goOnToTheEnd(page)
		await page.goto('#/record')
		await expect(attemptsIn(page)).toHaveCount(2, IN_TIME)
	}
)

rows(
	'read',
	'the list is read',
	[
		['refused', /could not be read\. The reason given: .*Acted out/],
		['thrown', /could not be read\. The reason given: .*Acted out/],
		['late', SILENCE],
		['silent', SILENCE, 'daily'],
		['closed', null],
		['full', /could not be read\. The reason given: .*no room/]
	],
	async (page, says) => {
		await openAt(page, NHSP, 'enterEmail')
		await fail(page)
		await page.goto('#/record')
		if (says !== null) await expect(page.getByRole('main').getByRole('alert')).toContainText(says, IN_TIME)
		else await expect(attemptsIn(page)).toHaveCount(1)
		await page.reload()
		await expect(attemptsIn(page)).toHaveCount(1)
	}
)

rows(
	'read',
	'an attempt is opened',
	[
		['refused', 'This attempt could not be read'],
		['thrown', 'This attempt could not be read'],
		['late', SILENCE],
		['silent', SILENCE, 'daily'],
		['closed', null],
		['full', 'This attempt could not be read']
	],
	async (page, says) => {
		await openAt(page, NHSP, 'verified')
		const own = page.url()
		await page.goto('#/rules')
		await expect(serviceOf(page)).toBeHidden()
		await fail(page)
		await page.goto(own)
		if (says !== null) await expect(page.getByRole('main')).toContainText(says, IN_TIME)
		else await expectPage(page, NHSP, 'verified')
		await page.reload()
		await expectPage(page, NHSP, 'verified')
	}
)

const STILL_THERE = /could not be deleted\. It is still there\. The reason given/
const deletes: readonly Row[] = [
	['refused', STILL_THERE, 'daily'],
	['thrown', STILL_THERE],
	['late', STILL_THERE],
	['silent', STILL_THERE],
	['closed', null],
	['full', STILL_THERE]
]
rows('delete', 'one attempt is deleted', deletes, async (page, says) => {
	await openAt(page, NHSP, 'enterEmail')
	await page.goto('#/record')
	await fail(page)
	await page.getByRole('button', { name: /^Delete: / }).click()
	await page.getByRole('button', { name: 'Yes, delete it' }).click()
	await expect(page.getByRole('status')).toHaveText(says ?? 'Deleted.', IN_TIME)
	await page.reload()
	await expect(page.getByRole('heading', { level: 1, name: 'Your attempts' })).toBeVisible()
	await expect(attemptsIn(page)).toHaveCount(says === null ? 0 : 1)
})

rows('delete', 'all data is deleted', deletes, async (page, says) => {
	for (const state of ['enterEmail', 'verified']) await openAt(page, NHSP, state)
	await page.goto('#/record')
	await fail(page)
	await deleteAll(page)
	await expect(page.getByRole('status')).toHaveText(says ?? 'All data deleted.', IN_TIME)
	await work(page)
	await expect(attemptsIn(page)).toHaveCount(says === null ? 0 : 2)
	await deleteAll(page)
	await expect(page.getByRole('status')).toHaveText('All data deleted.')
	await page.reload()
	await expect(page.getByText('No attempts yet.')).toBeVisible()
})

const ONE_TAB = 'Use this attempt in one tab only'
rows(
	'lock',
	'an attempt is taken into this tab',
	[
		['refused', ONE_TAB],
		['thrown', ONE_TAB, 'daily'],
		['late', ONE_TAB],
		['silent', ONE_TAB, 'daily']
	],
	async (page, says) => {
		await page.goto(`#/journeys/${NHSP.journey.id}/practise?at=verified`)
		await expect(bannerOf(page)).toContainText(says ?? '', IN_TIME)
		await goOnToTheEnd(page)
		await page.reload()
		await expectPage(page, NHSP, 'loggedIn')
	}
)

test('what is only watched waits for no storage', async ({ page }) => {
	await page.addInitScript<StorageFault>(breakStorage, { call: 'open', how: 'silent' })
	// On this clock no patience with the storage ever comes to its end.
	await page.clock.install()
	await page.clock.pauseAt(Date.now() + 3_600_000)
	await page.goto(`#/journeys/${NHSP.journey.id}/watch`)
	await expect(serviceOf(page)).toBeVisible()
})

test('an attempt deleted in another tab is told apart from all of them', async ({ page, context }) => {
	await openAt(page, NHSP, 'enterEmail')
	await openAt(page, NHSP, 'verified')
	const other = await context.newPage()
	await other.goto('#/record')
	await other
		.getByRole('button', { name: /^Delete: / })
		.first()
		.click()
	await other.getByRole('button', { name: 'Yes, delete it' }).click()
	await expect(other.getByRole('status')).toHaveText('Deleted.')
	await press(page, 'Continue')
	await expect(bannerOf(page)).toContainText('This attempt was deleted in another tab')
	await expect(bannerOf(page)).toContainText('Your other attempts are safe')
	await logInAtTheEnd(page)
	await page.goto('#/record')
	await expect(attemptsIn(page)).toHaveCount(2)
})

async function fail(page: Page): Promise<void> {
	await page.evaluate(() => (window.storageFails = true))
}

async function work(page: Page): Promise<void> {
	await page.evaluate(() => (window.storageFails = false))
}

async function goOnToTheEnd(page: Page): Promise<void> {
	await expectPage(page, NHSP, 'verified')
	await press(page, 'Continue')
	await logInAtTheEnd(page)
}
