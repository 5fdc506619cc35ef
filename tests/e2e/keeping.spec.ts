import type { Page } from '@playwright/test'
import { model } from './model.ts'
import { expectNothingHere, expectPage, folderOf, openAt, press, rowsIn, serviceOf, takeIn } from './pages.ts'
import { isThorough, type Folder } from './routes.ts'
import { expect, listenTo, test } from './test.ts'
import { Walker } from './walker.ts'
import { choosePassword, downloaded, freshBrowser, logIn, logInAtTheEnd } from './kept.ts'

/** The version that attempts and their files have today. */
const NEWEST = model.versionAfter(model.migrations)

const NHSMAIL = folderOf('nhsmail-password-reset')

const NHSP = folderOf('nhsp-online-registration')

test.describe('coming back', () => {
	for (const [place, comeBack] of [
		['the catalogue', comeBackFromCatalogue],
		['"Your attempts"', comeBackFromList]
	] as const) {
		if (place !== 'the catalogue' && !isThorough) continue
		test(`an attempt whose tab was closed halfway goes on from ${place}, at the same page, to its end`, async ({
			page,
			context
		}) => {
			const halfway = 4
			const walkthrough = walkthroughOf(NHSMAIL, 'by-text')
			const before = new Walker(page, NHSMAIL, walkthrough)
			await before.open()
			await before.pauseClock()
			for (let index = 0; index < halfway; index++) await before.take(index)
			const shown = await serviceOf(page).innerText()
			await page.close()

			const next = await context.newPage()
			const said = listenTo(next)
			await comeBack(next)
			const after = new Walker(next, NHSMAIL, walkthrough)
			await after.stand()
			expect(await serviceOf(next).innerText()).toBe(shown)
			for (let index = halfway; index < walkthrough.steps.length; index++) await after.take(index)
			await after.expectEnd()
			expect(said, 'what the browser said').toEqual([])
		})
	}

	test('the catalogue and the cover offer to go on only while an attempt is under way', async ({ page }) => {
		await page.goto('#/')
		const goOn = page.getByRole('link', { name: `Go on where you were: ${NHSP.journey.title}` })
		await expect(page.getByRole('link', { name: `More ways: ${NHSP.journey.title}` })).toBeVisible()
		await expect(goOn).toBeHidden()

		await openAt(page, NHSP, 'whatNext')
		await page.goto('#/')
		await expect(goOn).toBeVisible()
		await page.goto(`#/journeys/${NHSP.journey.id}`)
		await page.getByRole('region', { name: 'Go on where you were' }).getByRole('link').click()
		await logInAtTheEnd(page)

		await page.goto(`#/journeys/${NHSP.journey.id}`)
		await expect(page.getByText('Finished from 1 beginning')).toBeVisible()
		await expect(page.getByRole('region', { name: 'Go on where you were' })).toBeHidden()
		await page.goto('#/')
		await expect(page.getByRole('link', { name: `Practise: ${NHSP.journey.title}` })).toBeVisible()
		await expect(goOn).toBeHidden()
	})
})

test.describe('the list of attempts', () => {
	test('shows the one with the latest step first', async ({ page }) => {
		await named(page, 'First', NHSP, 'enterEmail')
		await named(page, 'Second', NHSMAIL, 'identify')
		await named(page, 'Third', NHSP, 'verified')
		expect(await namesIn(page)).toEqual(['Third', 'Second', 'First'])

		await page.getByRole('link', { name: 'Go on: First' }).click()
		await serviceOf(page).getByRole('button', { name: 'Need More Help?' }).click()
		await expectPage(page, NHSP, 'help')
		await page.goto('#/record')
		await expect.poll(() => namesIn(page)).toEqual(['First', 'Third', 'Second'])
	})

	test('takes a new name, which a reload keeps, and no empty one', async ({ page }) => {
		await named(page, 'Before the night shift', NHSP, 'enterEmail')
		await page.reload()
		expect(await namesIn(page)).toEqual(['Before the night shift'])

		await page.getByRole('button', { name: 'Rename: Before the night shift' }).click()
		await page.getByLabel('New name').fill('   ')
		await page.getByRole('button', { name: 'Save name' }).click()
		await expect(page.getByLabel('New name')).toBeHidden()
		expect(await namesIn(page)).toEqual(['Before the night shift'])
	})

	test('asks before it deletes one, and deletes all of that one and nothing of another', async ({ page }) => {
		await named(page, 'Stays', NHSMAIL, 'resetDone')
		const stays = await rowsIn(page)
		await named(page, 'Goes', NHSMAIL, 'choosePassword')
		await page.getByRole('link', { name: 'Go on: Goes' }).click()
		await choosePassword(page, 'a-password-to-be-deleted')
		expect(await rowsIn(page)).not.toEqual(stays)
		await page.goto('#/record')

		await page.getByRole('button', { name: 'Delete: Goes' }).click()
		await page.getByRole('button', { name: 'No, keep it' }).click()
		await page.getByRole('button', { name: 'Delete: Goes' }).click()
		await page.getByRole('button', { name: 'Yes, delete it' }).click()
		await expect(page.getByRole('status')).toHaveText('Deleted.')
		expect(await namesIn(page)).toEqual(['Stays'])
		// The key that tells passwords apart belongs to all attempts.
		expect({ ...(await rowsIn(page)), keys: [] }).toEqual({ ...stays, keys: [] })
	})

	test('deletes all data only once it is asked twice, and then nothing is left in any store', async ({ page }) => {
		await named(page, 'One', NHSP, 'enterCode')
		await openAt(page, NHSMAIL, 'choosePassword')
		await choosePassword(page, 'a-password-to-be-deleted')
		await page.goto('#/record')
		expect(await namesIn(page)).toHaveLength(2)
		const kept = await rowsIn(page)
		for (const store of ['attempts', 'worlds', 'entries', 'passwordMarks', 'keys'])
			expect(kept[store], store).not.toEqual([])

		await page.getByRole('button', { name: 'Delete all data' }).click()
		await page.getByRole('button', { name: 'No, keep them' }).click()
		expect(await rowsIn(page)).toEqual(kept)
		await page.getByRole('button', { name: 'Delete all data' }).click()
		await page.getByRole('button', { name: 'Yes, delete all data' }).click()
		await expect(page.getByText('No attempts yet.')).toBeVisible()
		// The number of the database's own shape, which tells an old page that a newer one was here, says nothing of anybody.
		const meta = [{ id: 'schema', version: NEWEST }]
		const left = { attempts: [], worlds: [], entries: [], passwordMarks: [], keys: [], journeys: [], meta }
		expect(await rowsIn(page)).toEqual(left)
		await page.reload()
		await expect(page.getByText('No attempts yet.')).toBeVisible()
		expect(await rowsIn(page)).toEqual(left)
	})
})

test.describe('files', () => {
	test('an attempt goes on in another browser, which takes any text for the password made up in the first', async ({
		page,
		browser
	}) => {
		const password = 'marble-otter-sunrise'
		await openAt(page, NHSMAIL, 'choosePassword')
		await choosePassword(page, password)
		await press(page, 'Close this window and go to the portal')
		await expectPage(page, NHSMAIL, 'portal')
		await logIn(page, 'not the password')
		await expect(serviceOf(page).getByRole('alert')).toContainText('the password is not right')
		await page.goto('#/record')
		const file = await downloaded(page, () => page.getByRole('button', { name: /^Save to a file: / }).click())
		await expect(page.getByRole('status')).toHaveText('1 attempt saved to a file.')
		expect(file).not.toContain(password)

		const elsewhere = await freshBrowser(browser, page)
		await takeIn(elsewhere, file)
		await expect(elsewhere.getByRole('alert')).toHaveText('1 attempt taken in from "attempts.json".')
		await elsewhere.getByRole('link', { name: /^Go on: / }).click()
		await expectPage(elsewhere, NHSMAIL, 'portal')
		await expect(serviceOf(elsewhere).getByRole('alert')).toContainText('the password is not right')
		await logIn(elsewhere, 'whatever comes to mind')
		await expectPage(elsewhere, NHSMAIL, 'home')
		await elsewhere.context().close()
	})

	test('all attempts fit in one file, and stand at the same pages where it is taken in', async ({ page, browser }) => {
		await named(page, 'Second factor', NHSP, 'enterMethodCode')
		await named(page, 'Locked', NHSMAIL, 'lockedOut')
		const file = await downloaded(page, () => page.getByRole('button', { name: 'Save all to a file' }).click())
		await expect(page.getByRole('status')).toHaveText('2 attempts saved to a file.')

		const elsewhere = await freshBrowser(browser, page)
		await takeIn(elsewhere, file)
		await expect(elsewhere.getByRole('alert')).toContainText('2 attempts taken in')
		expect(await namesIn(elsewhere)).toEqual(['Locked', 'Second factor'])
		for (const [name, folder, state] of [
			['Second factor', NHSP, 'enterMethodCode'],
			['Locked', NHSMAIL, 'lockedOut']
		] as const) {
			await elsewhere.goto('#/record')
			await elsewhere.getByRole('link', { name: `Go on: ${name}` }).click()
			await expectPage(elsewhere, folder, state)
		}
		await elsewhere.context().close()
	})

	test('an attempt that is there already stays as it is beside the one from the file', async ({ page }) => {
		await named(page, 'Mine', NHSP, 'enterEmail')
		const file = await downloaded(page, () => page.getByRole('button', { name: 'Save all to a file' }).click())
		await page.getByRole('link', { name: 'Go on: Mine' }).click()
		await press(page, 'Need More Help?')
		await expectPage(page, NHSP, 'help')
		await page.goto('#/record')
		await takeIn(page, file)
		await expect(page.getByRole('alert')).toContainText('1 attempt taken in')
		expect(await namesIn(page)).toEqual(['Mine', 'Mine (imported)'])
		await page.getByRole('link', { name: 'Go on: Mine (imported)' }).click()
		await expectPage(page, NHSP, 'enterEmail')
		await page.goto('#/record')
		await page.getByRole('link', { name: 'Go on: Mine', exact: true }).click()
		await expectPage(page, NHSP, 'help')
	})

	test('a file that is none of ours is refused in words, and nothing is lost', async ({ page }) => {
		await named(page, 'Mine', NHSP, 'enterEmail')
		const good = await downloaded(page, () => page.getByRole('button', { name: 'Save all to a file' }).click())
		const kept = await rowsIn(page)
		const files: readonly { what: string; content: string; says: readonly (string | RegExp)[] }[] = [
			{ what: 'cut off', content: good.slice(0, -40), says: ['not taken in', 'got text that isn’t JSON'] },
			{
				what: 'damaged',
				content: good.replace('"permanentContract":true', '"permanentContract":"yes"'),
				says: [/At attempts\[0\]\.record\.world\.person\.permanentContract: got "yes"/, 'export the attempts again']
			},
			{
				what: 'with an event that Dry Run does not know',
				content: good.replace('"press.continue"', '"hack.everything"'),
				says: [/At attempts\[0\]\.log\[0\]\.event\.type: got "hack\.everything"/]
			},
			{
				what: 'foreign',
				content: '{"name":"somebody else’s file"}',
				says: ['At format: got nothing', 'Choose a file that Dry Run exported']
			},
			{ what: 'no text at all', content: '\u0000\u0001PNG', says: ['got text that isn’t JSON'] },
			{ what: 'empty', content: '', says: ['got an empty file'] },
			{
				what: 'newer',
				content: good.replace(`"version":${NEWEST}`, '"version":99'),
				says: ['At version: got 99', 'made by a newer Dry Run: reload the page']
			},
			{
				what: 'huge',
				content: ' '.repeat(20 * 1024 * 1024 + 1),
				says: ['got 21 MB, expected at most 20 MB', 'Export fewer attempts at a time']
			}
		]
		for (const { what, content, says } of files) {
			await test.step(what, async () => {
				await takeIn(page, content)
				for (const words of says) await expect(page.getByRole('alert'), what).toContainText(words)
			})
		}
		expect(await namesIn(page)).toEqual(['Mine'])
		expect(await rowsIn(page)).toEqual(kept)
		await takeIn(page, good)
		await expect(page.getByRole('alert')).toContainText('1 attempt taken in')
	})

	test('an attempt at a journey that has changed says what has, goes on as far as it can, and is kept as it was', async ({
		page
	}) => {
		await openAt(page, NHSMAIL, 'choosePassword')
		await choosePassword(page, 'marble-otter-sunrise')
		await page.goto('#/record')
		const file = await downloaded(page, () => page.getByRole('button', { name: 'Save all to a file' }).click())
		await page.getByRole('button', { name: /^Delete: / }).click()
		await page.getByRole('button', { name: 'Yes, delete it' }).click()
		await takeIn(
			page,
			file.replace('"press.finish"', '"press.save"').replace('"journeyVersion":2', '"journeyVersion":1')
		)
		await expect(page.getByRole('alert')).toContainText('1 attempt taken in')
		const [name = ''] = await namesIn(page)
		const kept = await rowsIn(page)

		// The clock is kept every five seconds: on a page as old as that it used to be kept in the old attempt.
		await page.waitForTimeout(6000)
		await page.getByRole('link', { name: /^(Go on|Look at it): / }).click()
		await expectPage(page, NHSMAIL, 'choosePassword')
		const note = page.getByRole('region', { name: 'What has changed' })
		await expect(note).toContainText('changed since you were here: version 1 then, version 2 now.')
		await expect(note).toContainText('The button that you pressed then is not on the page ‘')
		await expect(note).toContainText('(“save”)')
		await choosePassword(page, 'marble-otter-sunset')
		await page.goto('#/record')
		expect(await namesIn(page)).toEqual([`${name} (as far as it goes today)`, name])
		for (const store of ['attempts', 'entries'])
			expect((await rowsIn(page))[store], store).toEqual(expect.arrayContaining([...(kept[store] ?? [])]))
	})

	test('an attempt of a journey that is not here is listed, and says so when it is opened', async ({ page }) => {
		await named(page, 'Mine', NHSP, 'enterEmail')
		const file = await downloaded(page, () => page.getByRole('button', { name: 'Save all to a file' }).click())
		await page.getByRole('button', { name: 'Delete: Mine' }).click()
		await page.getByRole('button', { name: 'Yes, delete it' }).click()
		await takeIn(page, file.replaceAll(NHSP.journey.id, 'esr-forgotten-username'))
		await expect(page.getByText('A journey that is not here any more (esr-forgotten-username)')).toBeVisible()
		await page.getByRole('link', { name: 'Go on: Mine' }).click()
		await expectNothingHere(page, 'There is no journey called "esr-forgotten-username".', 'See all journeys')
	})
})

function walkthroughOf({ walkthroughs }: Folder, id: string) {
	const walkthrough = walkthroughs.find((candidate) => candidate.id === id)
	if (!walkthrough) throw new Error(`There is no walkthrough "${id}"`)
	return walkthrough
}

/** Begins an attempt, gives it a name and stays at the list. */
async function named(page: Page, name: string, folder: Folder, state: string): Promise<void> {
	await openAt(page, folder, state)
	await page.goto('#/record')
	await page
		.getByRole('button', { name: /^Rename: / })
		.first()
		.click()
	await page.getByLabel('New name').fill(name)
	await page.getByRole('button', { name: 'Save name' }).click()
	await expect(page.getByRole('heading', { level: 3, name, exact: true })).toBeVisible()
}

async function namesIn(page: Page): Promise<readonly string[]> {
	const list = page.getByRole('region', { name: 'All attempts' }).getByRole('heading', { level: 3 })
	await expect(list.first()).toBeVisible()
	// Not as it is drawn: rows out of sight are not.
	return list.allTextContents()
}

async function comeBackFromCatalogue(page: Page): Promise<void> {
	await page.goto('#/')
	await page.getByRole('link', { name: `Go on where you were: ${NHSMAIL.journey.title}` }).click()
}

async function comeBackFromList(page: Page): Promise<void> {
	await page.goto('#/')
	await page.getByRole('link', { name: 'Your attempts' }).click()
	await page.getByRole('link', { name: `Go on: ${NHSMAIL.journey.title}` }).click()
}
