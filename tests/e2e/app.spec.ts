import type { Locator } from '@playwright/test'
import { expectPage, folderOf, openAt, press, serviceOf, showDevice } from './pages.ts'
import { folders, isThorough, thoroughly, route } from './routes.ts'
import { expect, test } from './test.ts'
import { Walker } from './walker.ts'
import { openMore } from './stage.ts'

const NHSMAIL = folderOf('nhsmail-password-reset')

const NHSP = folderOf('nhsp-online-registration')

test.describe('what there is to choose', () => {
	test('home lists every journey under its service, with how one stands with it and what to do next', async ({
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
			for (const words of ['New', `About ${journey.minutes} minutes`]) {
				await expect(entry.getByText(words, { exact: true })).toBeVisible()
			}
			await expect(entry.getByRole('link')).toHaveCount(2)
			await expect(entry.getByRole('link', { name: `Practise: ${journey.title}` })).toBeVisible()
		}
		await expect(page.getByRole('link', { name: /^More ways: / })).toHaveCount(folders.length)
	})

	test('one press on home begins a practice, in the usual beginning', async ({ page }) => {
		await page.goto('#/')
		await page.getByRole('link', { name: `Practise: ${NHSMAIL.journey.title}` }).click()
		await expect(page).toHaveURL(
			new RegExp(`${NHSMAIL.journey.id}/practise\\?scenario=${NHSMAIL.scenarios[0]?.id}&.*attempt=`)
		)
		await expect(serviceOf(page)).toBeVisible()
	})

	test('each page begins at its top, with the focus on it and the way to the others in sight', async ({ page }) => {
		await page.goto('#/')
		for (const name of [/^More ways: Register for/, 'Rules', 'Your attempts']) {
			await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
			await page.getByRole('link', { name }).first().click()
			await expect(page.getByRole('main')).toBeFocused()
			await expect(page.getByRole('navigation', { name: 'Dry Run' })).toBeInViewport({ ratio: 1 })
			expect(await page.evaluate(() => scrollY)).toBe(0)
		}
		await page.goto('#/')
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
		await page
			.getByRole('link', { name: /^Practise: / })
			.first()
			.click()
		await expect(page.getByRole('link', { name: 'Dry Run, all journeys' })).toBeInViewport({ ratio: 1 })
		expect(await page.evaluate(() => scrollY)).toBe(0)
	})

	test('a journey is found by the words for it, and what is not there is said', async ({ page }) => {
		await page.goto('#/')
		const listed = page.getByRole('link', { name: /^More ways: / })
		const box = page.getByLabel('What do you need to do?')
		await box.fill('SMARTCARD esr')
		await expect(listed).toHaveCount(2)
		await expect(page.getByRole('status').first()).toHaveText('2 journeys found.')
		await expect(page.getByRole('heading', { name: 'NHSmail', exact: true })).toBeHidden()
		await box.fill('kettle descaler')
		await expect(listed).toHaveCount(0)
		await expect(page.getByText('No journey fits “kettle descaler”.')).toBeVisible()
		await expect(page.getByRole('status').first()).toHaveText('0 journeys found.')
		await page.getByRole('button', { name: 'Show all services' }).click()
		await expect(box).toBeFocused()
		await expect(listed).toHaveCount(folders.length)
	})

	test('what goes wrong is found as well, and begins with one press', async ({ page }) => {
		await page.goto('#/')
		const found = page.getByRole('list', { name: 'Journeys found' }).getByRole('link', { name: /^Practise: / })
		await page.getByLabel('What do you need to do?').fill('no text')
		await expect(found.first()).toHaveAccessibleName(
			`Practise: ${NHSMAIL.journey.title}, The text message never arrives`
		)
		await found.first().click()
		await expect(page).toHaveURL(/nhsmail-password-reset\/practise\?scenario=text-lost&.*attempt=/)
	})

	test('a story goes from its first chapter to its second with the password that was made up in the first', async ({
		page
	}) => {
		const story = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Your first day' }) })
		await page.goto('#/')
		await story.getByRole('link', { name: 'Begin the story: Your first day' }).click()
		// What the page is about to need stands beside it.
		await showDevice(page, 'You are')
		await expect(page.getByRole('region', { name: 'You are' })).toContainText('It’s your first day.')
		const first = new Walker(page, ...route('esr-set-password', 'second-link'))
		await first.stand()
		await first.walk()
		await page.getByRole('link', { name: 'Go on with the story' }).click()
		await expect(page).toHaveURL(/esr-sign-in\/practise\?scenario=at-home&edition=current&attempt=/)
		const service = page.getByRole('region', { name: /^Simulated page: / })
		await showDevice(page, 'You are')
		await expect(page.getByRole('region', { name: 'You are' })).toContainText('You’re home again')
		await service.getByRole('button').first().click()
		await page.goto('#/')
		await expect(story.getByText('1 of 5 journeys done')).toBeVisible()
		await expect(story.getByRole('link', { name: 'Go on with the story: Your first day' })).toBeVisible()
	})

	test('what goes wrong can be chosen on the cover', async ({ page }) => {
		await page.goto('#/journeys/nhsmail-password-reset')
		await page.getByText('Make something else go wrong').click()
		await page.getByLabel('The next text never arrives').check()
		await page
			.getByRole('region', { name: 'Choose how it begins' })
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
			.getByRole('region', { name: 'Choose how it begins' })
			.getByRole('link', { name: /^Practise: / })
			.first()
			.click()
		await expect(page).toHaveURL(/edition=current/)
		await serviceOf(page).waitFor()
		await (await openMore(page)).getByText('Where this page comes from').click()
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
			.getByRole('link', { name: /page "Choose how to prove it’s you"/ })
			.first()
			.click()
		await expect(page.getByRole('region', { name: /^Simulated page: / })).toBeVisible()
	})

	for (const { journey, scenarios } of isThorough ? thoroughly : []) {
		test(`the cover of "${journey.title}" lists every way it can begin, and each of them begins`, async ({ page }) => {
			await page.goto('#/')
			await page.getByRole('link', { name: `More ways: ${journey.title}` }).click()
			await expect(page.getByRole('heading', { level: 1, name: journey.title })).toBeVisible()
			const ways = page.getByRole('region', { name: 'Choose how it begins' })
			await expect(ways.getByRole('heading', { level: 3 })).toHaveText(scenarios.map(({ title }) => title))
			for (const { id, title, story } of scenarios) {
				await page.goto(`#/journeys/${journey.id}`)
				await expect(ways.getByText(story)).toBeVisible()
				await ways.getByRole('link', { name: `Practise: ${title}` }).click()
				await expect(page).toHaveURL(new RegExp(`scenario=${id}&edition=current&attempt=`))
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

test.describe('the training mark', () => {
	test('stays on paper, once, in its colours', async ({ page }) => {
		await openAt(page, NHSMAIL, 'choosePassword')
		await page.emulateMedia({ media: 'print' })
		const marks = page.locator('.training-mark:visible')
		await expect(marks).toHaveText(['Training simulator'])
		const adjusted = await marks.evaluate((mark) => getComputedStyle(mark).getPropertyValue('print-color-adjust'))
		expect(adjusted).toBe('exact')
		await expect(page.getByRole('navigation')).toBeHidden()
		await expect(serviceOf(page).getByRole('heading', { level: 1 })).toBeVisible()
	})

	test('stands on each print, black on white, with nothing to press beside it', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' })
		for (const [address, shown] of [
			['#/journeys/nhsmail-password-reset/practise?at=choosePassword', serviceOf(page)],
			['#/journeys/nhsmail-password-reset/practise?at=done', page.getByRole('region', { name: 'The end' })],
			['#/record', page.getByRole('heading', { name: 'All attempts' })]
		] as const) {
			await page.goto(address)
			const start = page.getByRole('button', { name: 'Start', exact: true })
			await expect(shown.or(start).first()).toBeVisible()
			if (await start.isVisible()) await start.click()
			await expect(shown).toBeVisible()

			await page.emulateMedia({ media: 'print' })
			await expect(page.locator('.training-mark:visible')).toHaveText(['Training simulator'])
			const controls = page.locator('button:visible, input:visible, select:visible')
			await expect(controls.and(page.locator(':not(.service-page *)')), address).toHaveCount(0)
			for (const part of ['html', 'main'])
				expect(await groundOf(page.locator(part)), `${part} of ${address}`).toMatch(
					/^(rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\))$/
				)
			await page.emulateMedia({ media: 'screen' })
		}
	})
})

function groundOf(part: Locator): Promise<string> {
	return part.evaluate((element) => getComputedStyle(element).backgroundColor)
}

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
