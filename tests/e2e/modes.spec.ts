import { axeFile, expectAccessible, expectFitsNarrow, WIDE } from './axe.ts'
import { Keyboard } from './keyboard.ts'
import { model } from './model.ts'
import { expectPage, folderOf, openAt, press, serviceOf, showDevice } from './pages.ts'
import { folders, isThorough, route } from './routes.ts'
import { expect, expectMarkedAndClosed, listenTo, test } from './test.ts'
import { wording } from './labels.ts'
import { Walker } from './walker.ts'
import { askFor, barOf, coachOf, openMore, pressOnClock, SKIP_AHEAD } from './stage.ts'

const NHSMAIL = folderOf('nhsmail-password-reset')

test.describe('a demonstration', () => {
	// They take their time, as for a person who reads along: all of them with the thorough checks.
	for (const folder of isThorough ? folders : folders.filter((_, index) => index % 4 === 0)) {
		const scenarios = isThorough ? folder.scenarios : folder.scenarios.slice(0, 1)
		test(`of "${folder.journey.title}" plays to its end by itself, and stands where a person stands then`, async ({
			page
		}) => {
			for (const { id } of scenarios) {
				const way = folder.walkthroughs.find(({ scenario, strays }) => scenario === id && !strays)
				if (!way) throw new Error(`No right way from "${id}"`)
				test.setTimeout(60_000 * scenarios.length)
				await test.step(id, async () => {
					await page.goto('#/')
					await page.goto(`#/journeys/${folder.journey.id}/watch?scenario=${id}&way=${way.id}`)
					const coach = page.getByRole('region', { name: 'Coach' })
					await coach.getByText('More about this step').click()
					await coach.getByLabel('Speed').selectOption('8')
					await expect(coach.getByText(/^That’s the end\./)).toBeVisible({ timeout: 60_000 })
					const { title } = new Walker(page, folder, way).screenOf(way.ends)
					await expect(serviceOf(page).getByRole('heading', { level: 1 })).toHaveText(wording(title))
					await expectMarkedAndClosed(page)
				})
			}
		})
	}

	test('can be paused, stepped through, jumped in and played again, by keyboard alone', async ({ page }) => {
		await page.goto(`#/journeys/${NHSMAIL.journey.id}/watch?way=by-text`)
		const coach = page.getByRole('region', { name: 'Coach' })
		const keyboard = new Keyboard(page)
		await keyboard.reach(coach.getByRole('button', { name: 'Pause' }))
		await page.keyboard.press('Enter')
		await expect(coach.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
		await keyboard.reach(coach.getByRole('button', { name: 'Step forward' }))
		await page.keyboard.press('Enter')
		await expect(coach.getByText('Step 2 of 13')).toBeVisible()
		await expectPage(page, NHSMAIL, 'identify')
		await keyboard.reach(coach.getByRole('button', { name: 'Step backward' }))
		await page.keyboard.press('Space')
		await expectPage(page, NHSMAIL, 'portal')
		await keyboard.reach(coach.getByText('More about this step'))
		await page.keyboard.press('Enter')
		await keyboard.reach(coach.getByLabel('Jump to'))
		await expect(coach.getByLabel('Jump to').getByRole('option').nth(1)).toHaveText(
			'2. Email address and picture check'
		)
		await expect(coach.getByLabel('Jump to').getByRole('option').nth(2)).toHaveText('3. Choose how to prove it’s you')
		await page.keyboard.press('End')
		await expectPage(page, NHSMAIL, 'done')
		await keyboard.reach(coach.getByRole('button', { name: 'Play again' }))
		await page.keyboard.press('Enter')
		await expect(coach.getByText('Step 1 of 13')).toBeVisible()
		await expect(coach.getByRole('status')).toContainText('Select ‘Self-Service Password Reset Portal’')
	})

	test('leaves nothing behind, and nothing in it can be pressed', async ({ page }) => {
		await page.goto(`#/journeys/${NHSMAIL.journey.id}/watch`)
		await expect(serviceOf(page).getByRole('button', { name: 'Log in' })).toBeDisabled()
		await page.goto('#/record')
		await expect(page.getByText(/No attempts yet/)).toBeVisible()
	})
})

test.describe('the other modes', () => {
	test('"Finish it" hands over before the last press, and next time before the last two', async ({ page }) => {
		const address = `#/journeys/${NHSMAIL.journey.id}/finish?scenario=forgotten&way=by-text`
		await page.goto(address)
		await page.getByRole('button', { name: 'Skip to my part' }).click()
		await expectPage(page, NHSMAIL, 'devices')
		const part = page.getByRole('region', { name: 'Your part' })
		await expect(part).toBeFocused()
		const [, chosen = ''] = /The password chosen for you is “(.+)”/.exec(await part.innerText()) ?? []
		await page.reload()
		await expect(page.getByRole('region', { name: 'You are' }).getByText(chosen, { exact: true })).toBeVisible()
		await page.getByRole('radio', { name: 'Tablet' }).check()
		await serviceOf(page).getByLabel('NHSmail password', { exact: true }).fill(chosen)
		await serviceOf(page).getByRole('button', { name: 'Save on this device' }).click()
		await expect(page.getByText('First try right at 1 of 1 decision, no help.')).toBeVisible()
		await page.goto('#/')
		await page.goto(address)
		await page.getByRole('button', { name: 'Skip to my part' }).click()
		await expectPage(page, NHSMAIL, 'devices')
		await page.getByRole('radio', { name: 'Outlook' }).check()
		await serviceOf(page).getByLabel('NHSmail password', { exact: true }).fill(`not ${chosen}`)
		await serviceOf(page).getByRole('button', { name: 'Save on this device' }).click()
		await expect(serviceOf(page).getByRole('alert')).toBeVisible()
	})

	test('the coach says more the second time, nudges, shows where, and does it, and all of it is counted', async ({
		page
	}) => {
		await page.goto(`#/journeys/${NHSMAIL.journey.id}/practise?scenario=forgotten&at=enterTextCode`)
		const coach = coachOf(page)
		const wrong = async () => {
			await serviceOf(page).getByLabel('Enter your verification code').fill('000000')
			await press(page, 'Next')
		}
		await wrong()
		await expect(coach).toContainText('000000')
		const first = await coach.innerText()
		await wrong()
		await expect(coach).not.toHaveText(first)
		for (const rung of ['Nudge', 'Where', 'Do it for me'] as const) await askFor(page, rung)
		await expect(coach).toContainText('Done for you')
		await (await openMore(page)).getByRole('button', { name: /^How am I doing/ }).click()
		await expect(page.getByText('Nudges: 1, shown where: 1, done for you: 1.')).toBeVisible()
		await expect(page.getByRole('list', { name: 'Try again' })).toContainText('000000')
	})

	test('a long form that is sent off empty brings its errors and the coach into sight, and no wall of words', async ({
		page
	}) => {
		await page.setViewportSize({ width: 1280, height: 720 })
		await page.goto('#/journeys/nhsp-online-registration/practise?at=details')
		await serviceOf(page).locator('button[type="submit"]').click()
		const coach = coachOf(page)
		await expect(serviceOf(page).getByRole('alert')).toBeInViewport()
		await expect(coach.getByText(/^You left /).first()).toBeInViewport()
		await expect(coach.getByText(/^You left /).filter({ visible: true })).toHaveCount(2)
		await coach.getByText(/^\d+ more$/).click()
		const errors = await serviceOf(page).getByRole('alert').getByRole('listitem').count()
		await expect(coach.getByText(/^You left /).filter({ visible: true })).toHaveCount(errors)
	})

	test('on a small screen the coach speaks up without being looked at, and shows the scorecard on the page', async ({
		page
	}) => {
		await page.setViewportSize({ width: 360, height: 740 })
		await page.goto(`#/journeys/${NHSMAIL.journey.id}/practise?scenario=forgotten&at=enterTextCode`)
		const coach = coachOf(page)
		await expect(coach).toBeHidden()
		await serviceOf(page).getByLabel('Enter your verification code').fill('000000')
		await press(page, 'Next')
		await expect(coach.getByText('You entered 000000')).toBeInViewport()
		await expect(serviceOf(page).getByLabel('Enter your verification code')).toBeInViewport()
		await expect(page.getByRole('status').filter({ hasText: 'You entered 000000' })).toBeAttached()
		// Once: what comes next is not talked over.
		await pressOnClock(page, SKIP_AHEAD)
		await expect(page.getByRole('status').filter({ hasText: 'Your phone has something new.' })).toBeAttached()
		await page.getByRole('button', { name: 'Later' }).click()
		await page.keyboard.press('Escape')
		await expect(coach).toBeHidden()

		const left = await page.evaluate(() => (scrollTo(0, 300), scrollY))
		expect(left).toBeGreaterThan(0)
		await showDevice(page, 'You are')
		await page.getByRole('button', { name: 'Page', exact: true }).click()
		await expect.poll(() => page.evaluate(() => scrollY), 'how far down the page was left').toBe(left)
		await (await openMore(page)).getByRole('button', { name: /^How am I doing/ }).click()
		await expect(page.getByRole('heading', { name: 'How it went so far' })).toBeFocused()
	})

	test('whoever has done nothing yet is told so, instead of how it went', async ({ page }) => {
		await openAt(page, NHSMAIL, 'resetDone')
		await (await openMore(page)).getByRole('button', { name: /^How am I doing/ }).click()
		await expect(page.getByRole('region', { name: 'The end' })).toContainText('You haven’t done anything yourself yet.')
		await press(page, 'Close this window and go to the portal')
		await expect(page.getByRole('region', { name: 'The end' })).toContainText('First try right at 1 of 1 decision')
	})

	test('who has all of it done is led to the scorecard, also on a small screen, and is offered no more help', async ({
		page
	}) => {
		await page.setViewportSize({ width: 360, height: 740 })
		await page.goto('#/journeys/esr-sign-in/practise?scenario=at-home')
		const end = page.getByRole('heading', { name: 'You have reached the end' })
		await expect(async () => {
			if (!(await end.isVisible())) await askFor(page, 'Do it for me')
			await expect(end).toBeVisible({ timeout: 1000 })
		}).toPass()
		await expect(page.getByRole('button', { name: 'Do it for me', includeHidden: true })).toHaveCount(0)
		await expect(page.getByRole('heading', { name: 'You have reached the end' })).toBeFocused()
		await expect(page.getByText('The coach did this step for you.').first()).toBeVisible()
	})

	test('a test has no help, no step back and no word of what it is about, and ends in a scorecard', async ({
		page
	}) => {
		const walker = new Walker(page, ...route(NHSMAIL.journey.id, 'by-app'))
		await page.goto(`#/journeys/${NHSMAIL.journey.id}/test?scenario=forgotten`)
		await walker.stand()
		for (const name of ['Nudge', 'Where', 'Do it for me', 'Step back'])
			await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
		expect(page.url()).not.toContain('forgotten')
		await page.goto(`#/journeys/${NHSMAIL.journey.id}/test?scenario=text-lost`)
		const story = page.getByRole('region', { name: 'You are' })
		await expect(story).toContainText('You can’t remember your password. You have your phone with you.')
		await expect(story).not.toContainText('lost')
		await page.goto(`#/journeys/${NHSMAIL.journey.id}/test?scenario=forgotten`)
		await expect(story).toContainText('back from leave')
		await walker.stand()
		await walker.pauseClock()
		await walker.walk()
		await expect(page.getByText(/^Passed\. First try right at \d of \d decisions, no help\.$/)).toBeVisible()
		await page.reload()
		await expect(page.getByText(/^Passed\. First try right at/)).toBeVisible()
	})

	test('what is walked in two tabs is scored as if it were one', async ({ page, context }) => {
		const [folder, walkthrough] = route(NHSMAIL.journey.id, 'by-app')
		const half = Math.floor(walkthrough.steps.length / 2)
		const here = new Walker(page, folder, walkthrough)
		await here.open()
		await here.pauseClock()
		for (let index = 0; index < half; index += 1) await here.take(index)
		const second = await context.newPage()
		await second.goto(page.url())
		await second.getByRole('button', { name: 'Take over' }).click()
		const there = new Walker(second, folder, walkthrough)
		await there.stand()
		for (let index = half; index < walkthrough.steps.length; index += 1) await there.take(index)
		const { result } = model.finishedAttempt(folder.journey.id, walkthrough.id, { mode: 'practise' }).record
		const words = `First try right at ${result?.right} of ${result?.decisions} decisions, no help.`
		await expect(second.getByText(words)).toBeVisible()
		await page.reload()
		await expect(page.getByText(words)).toBeVisible()
	})

	test('an attempt can be looked at again, at the moment of a mistake', async ({ page }) => {
		await page.goto(`#/journeys/${NHSMAIL.journey.id}/practise?scenario=forgotten&at=enterTextCode`)
		await serviceOf(page).getByLabel('Enter your verification code').fill('000000')
		await press(page, 'Next')
		await (await openMore(page)).getByRole('button', { name: /^How am I doing/ }).click()
		await page.getByRole('link', { name: /^Look at it again/ }).click()
		const coach = page.getByRole('region', { name: 'Coach' })
		await expect(coach.getByText('This is where it went wrong.')).toBeVisible()
		await expect(coach.getByRole('status')).toContainText('000000')
		await coach.getByRole('button', { name: 'Step forward' }).click()
		await expect(serviceOf(page).getByRole('alert')).toBeVisible()
	})

	test('each can be used by everybody: no violations, and nothing moves for those who mind', async ({ browser }) => {
		test.setTimeout(120_000)
		const context = await browser.newContext({
			baseURL: test.info().project.use.baseURL ?? '',
			reducedMotion: 'reduce'
		})
		await context.addInitScript({ path: axeFile })
		const page = await context.newPage()
		const said = listenTo(page)
		const journey = `#/journeys/${NHSMAIL.journey.id}`
		await page.goto(`${journey}/watch?way=by-text`)
		await page.getByRole('button', { name: 'Pause', exact: true }).click()
		await page.getByText('More about this step').click()
		await expectAccessible(page)
		await page.goto(`${journey}/finish?scenario=forgotten`)
		await page.getByRole('button', { name: 'Start', exact: true }).click()
		await page.getByRole('button', { name: 'Skip to my part' }).click()
		await expectAccessible(page)
		await page.setViewportSize(WIDE)
		await page.goto(`${journey}/practise?scenario=forgotten&at=enterTextCode`)
		await serviceOf(page).getByLabel('Enter your verification code').fill('000000')
		await press(page, 'Next')
		await askFor(page, 'Nudge')
		await expectFitsNarrow(page, async () => {})
		await (await openMore(page)).getByRole('button', { name: /^How am I doing/ }).click()
		await expectAccessible(page)
		await page.getByRole('link', { name: /^Look at it again/ }).click()
		await expect(page.getByText('This is where it went wrong.')).toBeVisible()
		await expectAccessible(page)
		await page.setViewportSize(WIDE)
		await page.goto(`${journey}/test?scenario=forgotten`)
		await expect(barOf(page)).toContainText('Test')
		await expectAccessible(page)
		expect(said).toEqual([])
		await context.close()
	})
})
