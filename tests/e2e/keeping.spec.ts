import { readFile } from 'node:fs/promises'
import type { Browser, Download, Locator, Page } from '@playwright/test'
import { migrations, versionAfter } from '../../src/storage/migrations.ts'
import { bannerOf, expectPage, folderOf, openAt, press, rowsIn, serviceOf, takeIn } from './pages.ts'
import { isThorough, thoroughly, type Folder } from './routes.ts'
import { expect, listenTo, test } from './test.ts'
import { Walker } from './walker.ts'

/** The version that attempts and their files have today. */
const NEWEST = versionAfter(migrations)
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
		await expect(page.getByRole('link', { name: `Choose how to begin: ${NHSP.journey.title}` })).toBeVisible()
		await expect(goOn).toBeHidden()

		await openAt(page, NHSP, 'whatNext')
		await page.goto('#/')
		await expect(goOn).toBeVisible()
		await page.goto(`#/journeys/${NHSP.journey.id}`)
		await page.getByRole('region', { name: 'Go on where you were' }).getByRole('link').click()
		await logInAtTheEnd(page)

		await page.goto('#/')
		await expect(page.getByText('Brought to the end from 1 beginning')).toBeVisible()
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
		const left = { attempts: [], worlds: [], entries: [], passwordMarks: [], keys: [], meta }
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
			{ what: 'cut off', content: good.slice(0, -40), says: ['not taken in', 'got text that is not JSON'] },
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
			{ what: 'no text at all', content: '\u0000\u0001PNG', says: ['got text that is not JSON'] },
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

test.describe('two tabs', () => {
	test('the second one only looks on, until it takes the attempt over with all that was done', async ({
		page,
		context
	}) => {
		await openAt(page, NHSP, 'verified')
		const second = await context.newPage()
		const said = listenTo(second)
		await second.goto(page.url())
		await expect(readOnly(second)).toContainText('open in another tab')
		await expect(serviceOf(second).getByRole('button', { name: 'Continue' })).toBeDisabled()
		await expect(readOnly(page)).toBeHidden()

		await press(page, 'Continue')
		await expectPage(page, NHSP, 'whatNext')
		await expectPage(second, NHSP, 'verified')
		await readOnly(second).getByRole('button', { name: 'Take over' }).click()
		await expectPage(second, NHSP, 'whatNext')
		await expect(readOnly(second)).toBeHidden()
		await expect(readOnly(page)).toContainText('open in another tab')
		await expect(serviceOf(page).getByRole('button', { name: 'Continue' })).toBeDisabled()

		await logInAtTheEnd(second)
		await readOnly(page).getByRole('button', { name: 'Take over' }).click()
		await expectPage(page, NHSP, 'loggedIn')
		expect(said, 'what the browser said').toEqual([])
	})

	test('an attempt is free again once the tab that had it is closed', async ({ page, context }) => {
		await openAt(page, NHSP, 'verified')
		const address = page.url()
		await page.close()
		const next = await context.newPage()
		await next.goto(address)
		await expectPage(next, NHSP, 'verified')
		await expect(readOnly(next)).toBeHidden()
	})

	test('an attempt deleted in another tab goes on in memory, and says so', async ({ page, context }) => {
		await openAt(page, NHSP, 'verified')
		const other = await context.newPage()
		await other.goto('#/record')
		await other.getByRole('button', { name: 'Delete all data' }).click()
		await other.getByRole('button', { name: 'Yes, delete all data' }).click()
		await expect(other.getByText('No attempts yet.')).toBeVisible()
		await press(page, 'Continue')
		await expect(bannerOf(page)).toContainText('The data of this page was deleted')
		await logInAtTheEnd(page)
		expect((await rowsIn(other))['attempts']).toEqual([])
	})
})

test.describe('a database that is not ours to write', () => {
	test('a newer one is refused with words and stays as it is, and the journey goes on in memory', async ({
		page,
		context
	}) => {
		const newer = await context.newPage()
		await newer.goto('icon.svg')
		await newer.evaluate(
			() =>
				new Promise<void>((done, fail) => {
					const opening = indexedDB.open('dry-run-training-simulator', 990)
					opening.onupgradeneeded = () => opening.result.createObjectStore('ofTheFuture').add('precious', 1)
					opening.onerror = () => fail(opening.error)
					opening.onsuccess = () => (opening.result.close(), done())
				})
		)
		await page.goto('#/')
		await expect(bannerOf(page)).toContainText('A newer Dry Run has been used in this browser')
		await openAt(page, NHSP, 'verified')
		await press(page, 'Continue')
		await logInAtTheEnd(page)
		expect(await rowsIn(page)).toEqual({ ofTheFuture: ['precious'] })
		expect(await page.evaluate(() => indexedDB.databases())).toEqual([
			{ name: 'dry-run-training-simulator', version: 990 }
		])
	})

	test('an old tab, once another one has upgraded the database, says reload and writes nothing', async ({
		page,
		context
	}) => {
		await openAt(page, NHSP, 'verified')
		const newer = await context.newPage()
		await newer.goto('icon.svg')
		await newer.evaluate(
			(next) =>
				new Promise<void>((done, fail) => {
					const opening = indexedDB.open('dry-run-training-simulator', next * 10)
					opening.onupgradeneeded = () => opening.transaction?.objectStore('meta').put({ id: 'schema', version: next })
					opening.onerror = () => fail(opening.error)
					opening.onsuccess = () => (opening.result.close(), done())
				}),
			NEWEST + 1
		)
		const kept = await rowsIn(newer)
		await expect(bannerOf(page)).toContainText('Dry Run has been updated: reload this page')
		await serviceOf(page).getByRole('button', { name: 'Continue' }).click()
		await expect(serviceOf(page).getByRole('button', { name: 'Continue' })).toBeDisabled()
		await expectPage(page, NHSP, 'verified')
		await expect(readOnly(page), 'no other tab has it').toBeHidden()
		expect(await rowsIn(newer)).toEqual(kept)
	})
})

test.describe('no database to be had', () => {
	for (const { what, script, says } of [
		{
			what: 'a browser without IndexedDB',
			script: () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
			says: 'This browser offers no IndexedDB'
		},
		{
			what: 'a browser that refuses to open it',
			script: () => {
				IDBFactory.prototype.open = () => {
					throw new DOMException('The user denied permission to access the database.', 'SecurityError')
				}
			},
			says: 'The user denied permission'
		}
	]) {
		test(`in ${what} a banner says so, and the journey goes on in memory`, async ({ page, browser }) => {
			await page.addInitScript(script)
			await page.goto('#/')
			await expect(bannerOf(page)).toContainText('Attempts are not kept in this browser')
			await expect(bannerOf(page)).toContainText(says)

			await openAt(page, NHSMAIL, 'choosePassword')
			await choosePassword(page, 'violet-canoe-orchard')
			await press(page, 'Close this window and go to the portal')
			await logIn(page, 'another-one-entirely')
			await expect(serviceOf(page).getByRole('alert')).toContainText('the password is not right')
			await logIn(page, 'violet-canoe-orchard')
			await expectPage(page, NHSMAIL, 'home')

			await page.getByRole('link', { name: 'Your attempts' }).click()
			const file = await downloaded(page, () => page.getByRole('button', { name: 'Save all to a file' }).click())
			const elsewhere = await freshBrowser(browser, page)
			await takeIn(elsewhere, file)
			await elsewhere.getByRole('link', { name: /^Go on: / }).click()
			await expectPage(elsewhere, NHSMAIL, 'home')
			await elsewhere.context().close()
		})
	}
})

test.describe('a full disk', () => {
	test.beforeEach(async ({ page, baseURL }) => {
		// A real limit, small enough to fill: the browser looks at it when the page first opens its database.
		const devtools = await page.context().newCDPSession(page)
		await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 3_000_000 })
	})

	test('an attempt goes on to its end in memory, and a banner says that it is not kept', async ({ page }) => {
		await openAt(page, NHSP, 'verified')
		await fillDisk(page)
		await press(page, 'Continue')
		await expect(bannerOf(page)).toContainText('The disk is full: this attempt is no longer kept')
		await logInAtTheEnd(page)
		await page.getByRole('link', { name: 'Your attempts' }).click()
		await expect(page.getByText(/Reached the end, last step/)).toBeVisible()
	})

	test('a new attempt begins in memory, and a banner says that it is not kept', async ({ page }) => {
		await page.goto('#/record')
		await expect(page.getByText('No attempts yet.')).toBeVisible()
		await fillDisk(page)
		await openAt(page, NHSP, 'verified')
		await expect(bannerOf(page)).toContainText('The disk is full: this attempt is no longer kept')
		await press(page, 'Continue')
		await logInAtTheEnd(page)
	})
})

test.describe('addresses', () => {
	for (const folder of isThorough ? thoroughly : []) {
		test(`"at" opens every page of "${folder.journey.title}"`, async ({ page }) => {
			for (const state of Object.keys(folder.journey.flow.states)) await openAt(page, folder, state)
		})
	}

	test('"faults" arms what goes wrong on top of the scenario', async ({ page }) => {
		await page.goto(`#/journeys/${NHSMAIL.journey.id}/practise?at=enterTextCode&faults=text-lost`)
		await expectPage(page, NHSMAIL, 'enterTextCode')
		await page.getByRole('button', { name: 'Until something happens' }).click()
		await expectPage(page, NHSMAIL, 'codeExpired')
		await page.getByRole('button', { name: 'Phone', exact: true }).click()
		await expect(page.getByRole('region', { name: 'Phone' })).toContainText('No texts and no calls yet')
	})

	test('"clock" lets time pass before the attempt is shown', async ({ page }) => {
		await page.goto(`#/journeys/${NHSP.journey.id}/practise?at=enterCode&clock=PT16M`)
		await expectPage(page, NHSP, 'codeExpired')
		await expect(page.getByRole('region', { name: 'Inbox' })).toContainText('Your NHSP:Online verification code')
	})

	test('the same address begins a new attempt each time, and an attempt’s own address comes back to it', async ({
		page
	}) => {
		await openAt(page, NHSP, 'verified')
		const first = page.url()
		await openAt(page, NHSP, 'verified')
		expect(page.url()).not.toBe(first)
		await press(page, 'Continue')
		await expectPage(page, NHSP, 'whatNext')
		await page.goto(first)
		await expectPage(page, NHSP, 'verified')
	})

	const { id } = NHSP.journey
	test('an address that leads nowhere is answered in words, with a way on', async ({ page }) => {
		test.setTimeout(60_000)
		for (const { address, says, next } of [
			{
				address: `#/journeys/${id}/practise?attempt=0123`,
				says: 'not in this browser any more',
				next: 'Begin a new one'
			},
			{ address: '#/journeys/tea-making', says: 'no page at this address', next: 'See all journeys' },
			{
				address: '#/journeys/tea-making/practise',
				says: 'There is no journey called "tea-making"',
				next: 'See all journeys'
			},
			{ address: `#/journeys/${id}/exam`, says: 'There is no mode called "exam"', next: 'Choose how to begin' },
			{
				address: `#/journeys/${id}/practise?scenario=sunshine`,
				says: 'There is no scenario called "sunshine"',
				next: 'Choose how to begin'
			},
			...['P366D', 'P99999999D', 'PT8640000000000S', `P${'9'.repeat(400)}D`].map((clock) => ({
				address: `#/journeys/${id}/practise?clock=${clock}`,
				says: 'can be moved on by a year at most',
				next: 'Choose how to begin'
			})),
			{ address: `#/journeys/${id}/practise?at=nowhere`, says: 'leads to "nowhere"', next: 'Choose how to begin' },
			{
				address: `#/journeys/${id}/practise?scenario=no-contract&at=loggedIn`,
				says: 'No known way in this scenario leads to "loggedIn"',
				next: 'Choose how to begin'
			},
			{ address: '#/nonsense', says: 'no page at this address', next: 'See all journeys' },
			{ address: '#%E0%A4%A/%%%?&&==', says: 'no page at this address', next: 'See all journeys' },
			{ address: `#/journeys/${id}/practise/and/more`, says: 'no page at this address', next: 'See all journeys' }
		]) {
			await test.step(address, async () => {
				await page.goto('#/')
				await page.goto(address)
				await expectNothingHere(page, says, next)
			})
		}
	})

	test('a place past the end of what is played for the person is where their own part begins', async ({ page }) => {
		await page.goto(`#/journeys/${id}/finish?moment=999999`)
		await expect(page.getByRole('region', { name: 'Your part' })).toContainText('From here on it is yours.')
		await expect(serviceOf(page).getByRole('heading', { level: 1 })).toHaveText(/\S/)
		await expect(page.getByRole('button', { name: 'Step back' })).toBeEnabled()
	})

	test('a query that makes no sense is left out, and the attempt begins', async ({ page }) => {
		await page.goto(`#/journeys/${id}/practise?faults=rain,text-lost&clock=soon&colour=blue`)
		await expectPage(page, NHSP, NHSP.journey.flow.initial)
	})
})

function walkthroughOf({ walkthroughs }: Folder, id: string) {
	const walkthrough = walkthroughs.find((candidate) => candidate.id === id)
	if (!walkthrough) throw new Error(`There is no walkthrough "${id}"`)
	return walkthrough
}

function readOnly(page: Page): Locator {
	return page.getByRole('region', { name: 'Read only' })
}

async function expectNothingHere(page: Page, says: string, next: string): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here')
	await expect(page.getByRole('main')).toContainText(says)
	await expect(page).toHaveTitle(/training simulator/)
	await page.getByRole('link', { name: next }).click()
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('There is nothing here')
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

async function choosePassword(page: Page, password: string): Promise<void> {
	const service = serviceOf(page)
	await service.getByLabel('Enter new password', { exact: true }).fill(password)
	await service.getByLabel('Confirm new password', { exact: true }).fill(password)
	await press(page, 'Finish')
	await expectPage(page, NHSMAIL, 'resetDone')
}

async function logIn(page: Page, password: string): Promise<void> {
	const service = serviceOf(page)
	await service.getByLabel('Email address').fill('sam.okoro@nhsmail.example')
	await service.getByLabel('Password', { exact: true }).fill(password)
	await press(page, 'Log in')
}

/** From NHSP:Online's last question to the end. */
async function logInAtTheEnd(page: Page): Promise<void> {
	await expectPage(page, NHSP, 'whatNext')
	await serviceOf(page).getByLabel('Login to NHSP:Online').check()
	await press(page, 'Continue')
	await expectPage(page, NHSP, 'loggedIn')
}

async function downloaded(page: Page, does: () => Promise<void>): Promise<string> {
	const [download] = await Promise.all([page.waitForEvent('download'), does()])
	expect(download.suggestedFilename()).toMatch(/^dry-run-training-attempts-\d{4}-\d\d-\d\d\.json$/)
	return readFile(await (download as Download).path(), 'utf8')
}

/** A list of attempts in a browser profile that has none. */
async function freshBrowser(browser: Browser, like: Page): Promise<Page> {
	const context = await browser.newContext({ baseURL: new URL('/', like.url()).href })
	const page = await context.newPage()
	await page.goto('#/record')
	await expect(page.getByText('No attempts yet.')).toBeVisible()
	return page
}

/** Writes into a database of another name until the browser has no room left for anything. */
async function fillDisk(page: Page): Promise<void> {
	const refusal = await page.evaluate(async () => {
		const opening = indexedDB.open('something-else-on-this-disk')
		opening.onupgradeneeded = () => opening.result.createObjectStore('ballast', { autoIncrement: true })
		await new Promise((done) => (opening.onsuccess = done))
		const ballast = (bytes: number) =>
			new Promise<string | null>((done) => {
				const writing = opening.result.transaction('ballast', 'readwrite', { durability: 'strict' })
				// Random, so that it cannot be compressed.
				writing.objectStore('ballast').add(crypto.getRandomValues(new Uint8Array(bytes)))
				writing.oncomplete = () => done(null)
				writing.onabort = () => done(writing.error?.name ?? 'aborted')
			})
		let refused: string | null = null
		for (const bytes of [65536, 4096, 256, 16]) {
			do refused = await ballast(bytes)
			while (refused === null)
		}
		opening.result.close()
		return refused
	})
	expect(refusal).toBe('QuotaExceededError')
}
