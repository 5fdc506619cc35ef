import type { Locator, Page } from '@playwright/test'
import { expectPage, folderOf, openAt, press, rowsIn, serviceOf } from './pages.ts'
import { folders, isThorough, thoroughly, route } from './routes.ts'
import { expect, test } from './test.ts'
import { Walker } from './walker.ts'

const NHSMAIL = folderOf('nhsmail-password-reset')
const NHSP = folderOf('nhsp-online-registration')

const SECOND = 1000
const MINUTE = 60 * SECOND

test.describe('what there is to choose', () => {
	test('the catalogue lists every journey under its service, with what it teaches, takes and follows', async ({
		page
	}) => {
		await page.goto('#/')
		for (const { journey } of folders) {
			const heading = page.getByRole('heading', { level: 3, name: journey.title, exact: true })
			const entry = page
				.getByRole('region', { name: journey.service, exact: true })
				.getByRole('listitem')
				.filter({ has: heading })
			await expect(heading).toBeVisible()
			for (const words of [journey.teaches, `About ${journey.minutes} minutes`, journey.editions[0].says]) {
				await expect(entry.getByText(words)).toBeVisible()
			}
		}
		const listed = page.getByRole('link', { name: /^Choose how to begin: / })
		await expect(listed).toHaveCount(folders.length)
	})

	test('each page begins at its top, with the focus on it and the way to the others in sight', async ({ page }) => {
		await page.goto('#/')
		for (const name of [/^Choose how to begin: Register for/, /^Practise: /, 'Rules', 'Your attempts']) {
			await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
			await page.getByRole('link', { name }).first().click()
			await expect(page.getByRole('main')).toBeFocused()
			await expect(page.getByRole('navigation', { name: 'Dry Run' })).toBeInViewport({ ratio: 1 })
			expect(await page.evaluate(() => scrollY)).toBe(0)
		}
	})

	test('a journey is found by the words in it, and what is not there is said', async ({ page }) => {
		await page.goto('#/')
		const listed = page.getByRole('link', { name: /^Choose how to begin: / })
		await page.getByLabel('Find a journey').fill('SMARTCARD esr')
		await expect(listed).toHaveCount(2)
		await expect(page.getByRole('status')).toHaveText('2 journeys found.')
		await expect(page.getByRole('heading', { name: 'NHSmail', exact: true })).toBeHidden()
		await page.getByLabel('Find a journey').fill('telephone exchange')
		await expect(listed).toHaveCount(0)
		await expect(page.getByText('No journey has “telephone exchange” in its title')).toBeVisible()
		await page.getByLabel('Find a journey').fill('')
		await expect(listed).toHaveCount(folders.length)
	})

	test('a story goes from its first chapter to its second with the password that was made up in the first', async ({
		page
	}) => {
		const story = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Your first day' }) })
		await page.goto('#/')
		await story.getByRole('link', { name: 'Begin the story: Your first day' }).click()
		await expect(page.getByRole('region', { name: 'You are' })).toContainText('Your first day.')
		const first = new Walker(page, ...route('esr-set-password', 'second-link'))
		await first.stand()
		await first.walk()
		await page.getByRole('link', { name: 'Go on with the story' }).click()
		await expect(page).toHaveURL(/esr-sign-in\/practise\?scenario=at-home&edition=as-published&attempt=/)
		const service = page.getByRole('region', { name: 'Service' })
		await expect(page.getByRole('region', { name: 'You are' })).toContainText('You are home again')
		await service.getByRole('button').first().click()
		await page.goto('#/')
		await expect(story.getByText('Set your first ESR password: done')).toBeVisible()
		await expect(story.getByRole('link', { name: 'Go on with the story: Your first day' })).toBeVisible()
	})

	test('what goes wrong can be chosen on the cover', async ({ page }) => {
		await page.goto('#/journeys/nhsmail-password-reset')
		await page.getByText('Let something go wrong on top of it').click()
		await page.getByLabel('The next text never arrives').check()
		await page
			.getByRole('link', { name: /^Practise: / })
			.first()
			.click()
		await expect(page).toHaveURL(/attempt=/)
		await page.goBack()
		await expect(page.getByRole('link', { name: /^Practise: / }).first()).toBeVisible()
	})

	test('the cover offers each edition, and the attempt says which one it follows', async ({ page }) => {
		await page.goto('#/journeys/nhsmail-password-reset')
		await page.getByRole('radio', { name: /^Current: / }).check()
		await page
			.getByRole('link', { name: /^Practise: / })
			.first()
			.click()
		await expect(page).toHaveURL(/edition=current/)
		await page.getByText('Where this page comes from').click()
		await expect(page.getByText(/^Edition: current, /)).toBeVisible()
	})

	test('the rules page says who would take a made-up password, and keeps it nowhere', async ({ page }) => {
		await page.goto('#/rules')
		const password = 'Winter2018'
		await page.getByLabel('A password you make up now').fill(password)
		await expect(page.getByRole('status').filter({ hasText: 'would take it' })).toContainText(
			/^[1-9] of \d would take it/
		)
		const nhsmail = page
			.getByRole('listitem')
			.filter({ has: page.getByRole('heading', { name: 'NHSmail, as published' }) })
		await expect(nhsmail).toContainText('Would be refused')
		await expect(nhsmail).toContainText('not a common password: broken')
		await page.goto('#/')
		await expect(page.getByRole('heading', { name: 'NHSmail', exact: true })).toBeVisible()
		await page.goto('#/rules')
		await expect(page.getByLabel('A password you make up now')).toHaveValue('')
	})

	test('the sources page answers every claim, by a link that leads there or by a reason', async ({ page }) => {
		await page.goto('#/sources')
		const claims = page.getByRole('listitem').filter({ hasText: /^(NHSP|AGY|NHSL|SSPR|ESR)-D?\d+ / })
		await expect(claims).toHaveCount(250)
		await expect(claims.filter({ hasText: /Answered by|Deliberately not simulated/ })).toHaveCount(250)
		await page
			.getByRole('link', { name: /page "Get back into your account"/ })
			.first()
			.click()
		await expect(page.getByRole('region', { name: 'Service', exact: true })).toBeVisible()
	})

	for (const { journey, scenarios } of isThorough ? thoroughly : []) {
		test(`the cover of "${journey.title}" lists every way it can begin, and each of them begins`, async ({ page }) => {
			await page.goto('#/')
			await page.getByRole('link', { name: journey.title, exact: true }).click()
			await expect(page.getByRole('heading', { level: 1, name: journey.title })).toBeVisible()
			const ways = page.getByRole('region', { name: 'Choose how it begins' })
			await expect(ways.getByRole('heading', { level: 3 })).toHaveText(scenarios.map(({ title }) => title))
			for (const { id, title, story } of scenarios) {
				await page.goto(`#/journeys/${journey.id}`)
				await expect(ways.getByText(story)).toBeVisible()
				await ways.getByRole('link', { name: `Practise: ${title}` }).click()
				await expect(page).toHaveURL(new RegExp(`scenario=${id}&edition=as-published&attempt=`))
				await expect(page.getByRole('region', { name: 'You are' })).toContainText(story)
			}
		})
	}

	test('the end of a journey leads to its other beginnings, and one that lies elsewhere to all journeys', async ({
		page
	}) => {
		const end = page.getByRole('region', { name: 'The end' })
		await openAt(page, NHSP, 'loggedIn')
		await expect(end.getByRole('heading', { level: 2 })).toHaveText('You have reached the end')
		await end.getByRole('link', { name: 'Practise it another way' }).click()
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(NHSP.journey.title)

		await openAt(page, NHSP, 'noNeed')
		await expect(end.getByRole('heading', { level: 2 })).toHaveText('This journey ends here')
		await end.getByRole('link', { name: 'See all journeys' }).click()
		await expect(page.getByRole('region', { name: NHSP.journey.service })).toBeVisible()

		await openAt(page, NHSP, 'whatNext')
		await expect(end).toBeHidden()
	})

	test('the title of the tab says at every address that this is a training simulator', async ({ page, request }) => {
		expect(await (await request.get('/')).text()).toMatch(/<title>[^<]*training simulator/i)
		const titles: string[] = []
		const expectTitle = async (words: RegExp) => {
			await expect(page).toHaveTitle(words)
			await expect(page).toHaveTitle(/training simulator/i)
			titles.push(await page.title())
		}
		await page.goto('#/')
		await expectTitle(/^Practise/)
		await page.goto('#/record')
		await expectTitle(/^Your attempts/)
		await page.goto('#/nowhere')
		await expectTitle(/^Page not found/)
		for (const { journey } of folders) {
			await page.goto(`#/journeys/${journey.id}`)
			await expectTitle(new RegExp(`^${journey.title}`))
		}
		await page.goto('#/journeys/tea-making')
		await expectTitle(/^Page not found/)
		await openAt(page, NHSP, 'enterEmail')
		await expectTitle(/^Verify your email address/)
		await press(page, 'Send Code')
		await expectTitle(/^Error: Verify your email address/)
		await page.goto(`#/journeys/${NHSP.journey.id}/practise?attempt=gone`)
		await expectTitle(/^Page not found/)
		expect(new Set(titles).size, 'each page has a title of its own').toBe(titles.length - 2)
	})
})

test.describe('step back', () => {
	test('takes the last step back, also after a reload, as far as the beginning', async ({ page }) => {
		await page.goto(`#/journeys/${NHSP.journey.id}/practise?scenario=new-starter`)
		await expectPage(page, NHSP, 'whyRegister')
		const stepBack = page.getByRole('button', { name: 'Step back' })
		await expect(stepBack).toBeDisabled()
		await serviceOf(page).getByLabel('I want to join and work shifts').check()
		await press(page, 'Continue')
		await expectPage(page, NHSP, 'joining')
		await serviceOf(page).getByLabel('Staff Group').selectOption('Nursing and midwifery')
		await press(page, 'Discover More')
		await expectPage(page, NHSP, 'join')

		await stepBack.click()
		await expectPage(page, NHSP, 'joining')
		await page.reload()
		await expectPage(page, NHSP, 'joining')
		await stepBack.click()
		await expectPage(page, NHSP, 'whyRegister')
		await expect(stepBack).toBeDisabled()
		await page.reload()
		await expectPage(page, NHSP, 'whyRegister')
		await expect(stepBack).toBeDisabled()

		await serviceOf(page).getByLabel('I am a Trust Authoriser').check()
		await press(page, 'Continue')
		await expectPage(page, NHSP, 'noNeed')
	})

	test('brings back the code that a wrong turn has spent, and takes the clock back with it', async ({ page }) => {
		await openAt(page, NHSP, 'enterCode')
		await pause(page)
		const before = await trainingTime(page)
		await clockOf(page).getByRole('button', { name: '15 minutes' }).click()
		await expectPage(page, NHSP, 'codeExpired')
		await page.getByRole('button', { name: 'Step back' }).click()
		await expectPage(page, NHSP, 'enterEmail')
		expect(await trainingTime(page)).toBeLessThanOrEqual(before)
	})
})

test.describe('the clock', () => {
	test('goes by itself, stands still while paused, also over a reload, and runs on', async ({ page }) => {
		await openAt(page, NHSP, 'verified')
		const first = await trainingTime(page)
		await expect.poll(() => trainingTime(page)).toBeGreaterThan(first)
		await pause(page)
		const paused = await trainingTime(page)
		await realTimePasses(page, 2.5 * SECOND)
		expect(await trainingTime(page)).toBe(paused)
		await page.reload()
		await expect(clockOf(page).getByRole('button', { name: 'Run the clock' })).toBeVisible()
		expect(await trainingTime(page)).toBe(paused)
		await clockOf(page).getByRole('button', { name: 'Run the clock' }).click()
		await expect.poll(() => trainingTime(page)).toBeGreaterThan(paused)
	})

	test('moves on by as much as is asked for', async ({ page }) => {
		await openAt(page, NHSP, 'verified')
		await pause(page)
		for (const [label, length] of [
			['30 seconds', 30 * SECOND],
			['1 minute', MINUTE],
			['15 minutes', 15 * MINUTE]
		] as const) {
			const before = await trainingTime(page)
			await clockOf(page).getByRole('button', { name: label, exact: true }).click()
			await expect.poll(() => trainingTime(page), label).toBe(before + length)
		}
		await expect(clockOf(page).getByRole('status')).toContainText(/The training clock shows \d\d:\d\d/)
	})

	test('moves to the next thing that happens, and says when nothing will', async ({ page }) => {
		await openAt(page, NHSP, 'enterCode')
		await pause(page)
		const untilThen = clockOf(page).getByRole('button', { name: 'Until something happens' })
		const inbox = page.getByRole('group', { name: 'Devices' }).getByRole('button', { name: /^Inbox/ })
		await expect(clockOf(page)).toContainText(/Something happens in \d+ seconds?\./)
		await expect(inbox).toHaveText('Inbox')
		await untilThen.click()
		await expect(inbox).toHaveAccessibleName(/^Inbox.*, 1 new$/)
		await expectPage(page, NHSP, 'enterCode')
		await expect(clockOf(page)).toContainText(/Something happens in 14 minutes \d+ seconds?\./)
		await untilThen.click()
		await expectPage(page, NHSP, 'codeExpired')
		await expect(clockOf(page)).toContainText('Nothing is on its way.')
		await expect(untilThen).toBeDisabled()
	})

	test('stands still while nobody can see the page, and does not make up for it afterwards', async ({ page }) => {
		await openAt(page, NHSP, 'enterCode')
		await setVisible(page, false)
		const hidden = await trainingTime(page)
		await realTimePasses(page, 5 * SECOND)
		expect(await trainingTime(page)).toBe(hidden)
		await setVisible(page, true)
		expect((await trainingTime(page)) - hidden).toBeLessThan(3 * SECOND)
		await expect.poll(() => trainingTime(page)).toBeGreaterThan(hidden)
	})
})

test.describe('what time brings', () => {
	test('a code expires on the page at the very moment it is due, without a press, and leaves the focus in the inbox', async ({
		page
	}) => {
		await shortlyBeforeExpiry(page)
		const junk = page.getByRole('region', { name: 'Inbox' }).getByRole('button', { name: 'Junk' })
		await junk.focus()
		await expiry(page)
		await expect(junk).toBeFocused()
		await expect(announced(page, 'The page has changed: Your code has expired.')).toBeAttached()

		const { entries = [] } = await rowsIn(page)
		const log = entries as readonly { at: number; event: { type: string } }[]
		const sent = log.find(({ event }) => event.type === 'press.sendCode')
		expect(log.at(-1)).toMatchObject({ at: (sent?.at ?? 0) + 15 * MINUTE, event: { type: 'clock.tick' } })
	})

	test('a code that expires while its page has the focus hands it to the heading of the next page', async ({
		page
	}) => {
		await shortlyBeforeExpiry(page)
		await serviceOf(page).getByLabel('Verification code').focus()
		await expiry(page)
		await expect(serviceOf(page).getByRole('heading', { level: 1 })).toBeFocused()
	})

	test('what arrives is announced politely, each time anew, and takes no focus', async ({ page }) => {
		await openAt(page, NHSMAIL, 'enterTextCode')
		await pause(page)
		const untilThen = clockOf(page).getByRole('button', { name: 'Until something happens' })
		const phone = page.getByRole('group', { name: 'Devices' }).getByRole('button', { name: /^Phone/ })
		await untilThen.click()
		await expect(phone).toHaveAccessibleName(/, 1 new$/)
		const news = announced(page, 'Your phone has something new.')
		await expect(news).toBeAttached()
		await expect(untilThen).toBeFocused()
		const first = await news.evaluate(({ textContent }) => textContent)

		await press(page, 'Try again')
		await untilThen.click()
		await expect(phone).toHaveAccessibleName(/, 2 new$/)
		await expect(news).toBeAttached()
		expect(await news.evaluate(({ textContent }) => textContent), 'the same words are said again').not.toBe(first)
		await expect(page.getByRole('alert')).toHaveCount(0)
	})

	test('what arrives can be opened over the page of a small screen, or later, and the page does not move', async ({
		page
	}) => {
		await page.setViewportSize({ width: 360, height: 740 })
		await openAt(page, NHSMAIL, 'enterTextCode')
		await pause(page)
		const top = () => serviceOf(page).evaluate((element) => element.getBoundingClientRect().top + scrollY)
		const before = await top()
		await clockOf(page).getByRole('button', { name: 'Until something happens' }).click()
		await expect(page.getByRole('button', { name: 'Later' })).toBeVisible()
		expect(await top()).toBe(before)
		await page.getByRole('button', { name: 'Later' }).click()
		await expect(page.getByText('Your phone has something new', { exact: true })).toBeHidden()
		await press(page, 'Try again')
		await clockOf(page).getByRole('button', { name: 'Until something happens' }).click()
		await page.getByRole('button', { name: 'Open', exact: true }).click()
		await expect(page.getByRole('region', { name: 'Phone' })).toContainText('is your verification code for NHSmail')
	})

	test('what arrives on a phone that was put aside on a small screen has not been seen', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 })
		await openAt(page, NHSMAIL, 'enterTextCode')
		const tabs = page.getByRole('group', { name: 'What to look at' })
		await tabs.getByRole('button', { name: /^Phone/ }).click()
		await expect(page.getByRole('region', { name: 'Phone', exact: true })).toBeVisible()
		await tabs.getByRole('button', { name: 'You are' }).click()
		await tabs.getByRole('button', { name: 'Page' }).click()
		await page.getByRole('button', { name: 'Until something happens' }).click()
		await expect(tabs.getByRole('button', { name: 'Phone , 1 new' })).toBeVisible()
		await tabs.getByRole('button', { name: /^Phone/ }).click()
		await expect(tabs.getByRole('button', { name: 'Phone', exact: true })).toBeVisible()
	})
})

test.describe('the training mark', () => {
	test('stays on paper, on the page of the service as well, in its colours', async ({ page }) => {
		await openAt(page, NHSMAIL, 'choosePassword')
		await page.emulateMedia({ media: 'print' })
		for (const place of [page.getByRole('banner'), serviceOf(page)]) {
			await expect(place.getByText('Training simulator', { exact: true }).first()).toBeVisible()
		}
		const tapes = await page
			.locator('.tape:visible')
			.evaluateAll((all) => all.map((tape) => getComputedStyle(tape).getPropertyValue('print-color-adjust')))
		expect(tapes.length).toBeGreaterThanOrEqual(2)
		expect(new Set(tapes)).toEqual(new Set(['exact']))
		await expect(page.getByRole('navigation')).toBeHidden()
		await expect(serviceOf(page).getByRole('heading', { level: 1 })).toBeVisible()
	})
})

test.describe('the person one plays', () => {
	test('each line of "You are" is copied with one click', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write'])
		await openAt(page, NHSP, 'details')
		const card = page.getByRole('region', { name: 'You are' })
		const labels = await card.getByRole('term').allInnerTexts()
		const values = card.getByRole('definition').filter({ hasNot: page.getByRole('button') })
		expect(labels.length).toBeGreaterThan(5)
		for (const [index, label] of labels.entries()) {
			const copy = page.getByRole('button', { name: `Copy: ${label}`, exact: true })
			await copy.click()
			await expect(card.getByRole('definition').filter({ has: copy }).getByRole('status')).toHaveText('Copied')
			const copied = await page.evaluate(() => navigator.clipboard.readText())
			expect(copied, label).toBe(await values.nth(index).innerText())
			expect(copied, label).not.toBe('')
		}
	})

	test('an address that looks real is warned of, and holds nobody up', async ({ page }) => {
		await openAt(page, NHSP, 'help')
		const service = serviceOf(page)
		const note = service.getByText('That looks like a real email address.')
		await service.getByLabel('Your name').fill('Priya')
		await service.getByLabel('Your email address').fill('jane.smith@nhs.net')
		await expect(note, 'nobody is interrupted in mid-word').toBeHidden()
		await service.getByLabel('What do you need help with?').fill('My code never comes.')
		await expect(note).toBeVisible()
		await service.getByLabel('Your email address').fill('priya.nandra@example.com')
		await expect(note).toBeHidden()
		await service.getByLabel('Your email address').fill('jane.smith@nhs.net')
		await press(page, 'Send')
		await expectPage(page, NHSP, 'helpSent')
	})
})

function clockOf(page: Page): Locator {
	return page.getByRole('region', { name: 'Clock' })
}

/** What the desk says to those who do not see it, when it says these words. */
function announced(page: Page, words: string): Locator {
	return page.getByRole('status').filter({ hasText: words })
}

async function pause(page: Page): Promise<void> {
	await clockOf(page).getByRole('button', { name: 'Pause the clock' }).click()
	await expect(clockOf(page).getByRole('button', { name: 'Run the clock' })).toBeVisible()
}

async function trainingTime(page: Page): Promise<number> {
	return Date.parse((await clockOf(page).getByRole('time').getAttribute('datetime')) ?? '')
}

/** NHSP:Online asks for its code, which lasts less than ten seconds more; the clock runs. */
async function shortlyBeforeExpiry(page: Page): Promise<void> {
	await openAt(page, NHSP, 'enterCode', '&clock=PT14M20S')
	await pause(page)
	await clockOf(page).getByRole('button', { name: '30 seconds' }).click()
	await expect(clockOf(page)).toContainText(/Something happens in \d seconds?\.|Something happens in 10 seconds\./)
	await clockOf(page).getByRole('button', { name: 'Run the clock' }).click()
}

/** The page that comes by itself, at the latest when those ten seconds are over. */
async function expiry(page: Page): Promise<void> {
	const heading = serviceOf(page).getByRole('heading', { level: 1, name: 'Your code has expired' })
	await heading.waitFor({ timeout: 15 * SECOND })
}

/** Until so much time has really gone by. */
async function realTimePasses(page: Page, ms: number): Promise<void> {
	await page.waitForFunction(
		(until) => performance.now() >= until,
		await page.evaluate((length) => performance.now() + length, ms)
	)
}

/**
 * Says to the page that its tab was left, or is looked at again. Playwright keeps every tab visible, so that only what the
 * browser would tell the page can be brought about.
 */
async function setVisible(page: Page, visible: boolean): Promise<void> {
	await page.evaluate(
		(state) => {
			Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
			document.dispatchEvent(new Event('visibilitychange'))
			return new Promise(requestAnimationFrame)
		},
		visible ? 'visible' : 'hidden'
	)
}
