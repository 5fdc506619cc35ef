import { expect, type Page } from '@playwright/test'
import { AT_NINE, sampleResult, stumbled } from '../unit/learning/sample-results.ts'
import { expectFits, expectFitsWithLargeText } from './layout.ts'
import { model } from './model.ts'
import { openScene, showDevice, takeIn } from './pages.ts'
import { deviceScenes, isThorough, pageScenes } from './routes.ts'
import { unheard } from './test.ts'
import { askFor, openMore, pressOnClock, SKIP_AHEAD } from './stage.ts'

/** The page in which every scene is kept. */
const test = unheard.extend<{ desk: Page }>({
	desk: async ({ stocked: { page, said } }, use) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
		await page.setViewportSize({ width: 320, height: 740 })
		await use(page)
		expect(said.splice(0), 'what the browser said').toEqual([])
	}
})

const GROUP = 8

/** Pages on which something did not fit once: looked at each time. */
const NARROWEST = ['nhsp-agency-access team', 'gp-online-details printed']

for (const { id, title, pages } of pageScenes) {
	const lookedAt = pages.filter(
		({ state }, index) => isThorough || index % 6 === 0 || NARROWEST.includes(`${id} ${state}`)
	)
	for (let begin = 0; begin < lookedAt.length; begin += GROUP) {
		test(`the pages of "${title}" from ${begin + 1} on fit a small window in every way`, async ({ desk }) => {
			test.setTimeout(60_000)
			for (const [index, scene] of lookedAt.slice(begin, begin + GROUP).entries()) {
				await openScene(desk, scene)
				// What the coach says lies over the page, and keeps what it speaks of in sight.
				await desk.keyboard.press('Escape')
				await expectFits(desk, `"${scene.state}", ${scene.says ?? 'nothing is wrong'}`)
				// What stands beside the page is the same on all of them.
				if (index > 0) continue
				await showDevice(desk, 'You are')
				await expectFits(desk, `You are, beside "${scene.state}"`)
			}
		})
	}
}

const lookedAtDevices = deviceScenes.filter(({ device }, index) => {
	const first = deviceScenes.findIndex((scene) => scene.device === device)
	return isThorough || (index - first) % 8 === 0
})

for (const device of new Set(lookedAtDevices.map((scene) => scene.device))) {
	test(`the device "${device}" fits a small window in every way, in each of its forms`, async ({ desk }) => {
		test.setTimeout(120_000)
		for (const { address, title, form } of lookedAtDevices.filter((scene) => scene.device === device)) {
			await openScene(desk, { address })
			await showDevice(desk, title)
			await expectFits(desk, `${title} with ${form}`)
		}
	})
}

test.describe('in every way fits a small window', () => {
	test('the coach when it is asked, and the scorecard', async ({ desk }) => {
		test.setTimeout(60_000)
		const long = pageScenes
			.flatMap(({ pages }) => pages)
			.reduce((one, other) => (lengthOf(other) > lengthOf(one) ? other : one))
		await openScene(desk, long)
		await (await openMore(desk)).getByText('Where this page comes from').click()
		for (const rung of ['Nudge', 'Where'] as const) await askFor(desk, rung)
		await expectFits(desk, 'the coach, asked')
		await (await openMore(desk)).getByRole('button', { name: /^How am I doing/ }).click()
		await expect(desk.getByRole('heading', { name: 'Your way' })).toBeVisible()
		await expectFits(desk, 'the scorecard')
		await expectFitsWithLargeText(desk, 'the scorecard')
	})

	test('what has arrived, and the note on an attempt that is open elsewhere', async ({ page, context }) => {
		await page.setViewportSize({ width: 320, height: 740 })
		await page.goto('#/journeys/nhsmail-password-reset/practise?at=enterTextCode')
		await page.waitForURL(/attempt=/)
		await pressOnClock(page, SKIP_AHEAD)
		await page.keyboard.press('Escape')
		await expect(page.getByRole('button', { name: 'Later' })).toBeVisible()
		await expectFits(page, 'what has arrived')
		const second = await context.newPage()
		await second.goto(page.url())
		await expect(second.getByRole('button', { name: 'Take over' })).toBeVisible()
		await expectFits(second, 'an attempt that is open elsewhere')
	})

	test('what is only shown: a demonstration, a beginning, a mistake', async ({ page }) => {
		test.setTimeout(60_000)
		await page.emulateMedia({ reducedMotion: 'reduce' })
		for (const mode of ['watch', 'finish']) {
			await page.goto(`#/journeys/nhsmail-password-reset/${mode}?scenario=forgotten&way=by-text`)
			const show = page.getByRole('region', { name: 'Coach' })
			await show.getByRole('button', { name: 'Pause' }).click()
			await show.getByText('More about this step').click()
			await expectFits(page, mode)
		}
		await page.getByRole('button', { name: 'Skip to my part' }).click()
		await expect(page.getByRole('region', { name: 'Your part' })).toBeVisible()
		await expectFits(page, 'the own part')
	})

	test('home, with a search that finds nothing, and the covers', async ({ page }) => {
		test.setTimeout(60_000)
		await page.goto('#/')
		await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
		await expectFits(page, 'home')
		await expectFitsWithLargeText(page, 'home')
		await page.getByLabel('What do you need to do?').fill('no text')
		await expect(page.getByRole('list', { name: 'Journeys found' })).toBeVisible()
		await expectFits(page, 'home, with journeys found')
		await expectFitsWithLargeText(page, 'home, with journeys found')
		await page.getByLabel('What do you need to do?').fill('Donaudampfschifffahrtsgesellschaft')
		await expect(page.getByText(/^No journey fits/)).toBeVisible()
		await expectFits(page, 'home, with nothing found')
		for (const { id, title } of isThorough ? pageScenes : pageScenes.slice(-2)) {
			await page.goto(`#/journeys/${id}`)
			await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
			const faults = page.getByText('Make something else go wrong')
			if (await faults.isVisible()) await faults.click()
			await expectFits(page, `the cover of "${title}"`)
		}
	})

	test('rules, sources, and an address that leads nowhere', async ({ page }) => {
		test.setTimeout(60_000)
		await page.goto('#/rules')
		await page.getByLabel('A password you make up now').fill('Correct-Horse-Battery-Staple-2026-and-more')
		await expect(page.getByText('Would be refused').first()).toBeVisible()
		await expectFits(page, 'rules')
		await expectFitsWithLargeText(page, 'rules')
		await page.goto('#/sources')
		await expect(page.getByText(/Answered by/).first()).toBeVisible()
		await expectFits(page, 'sources')
		await page.goto('#/nowhere')
		await expect(page.getByRole('link', { name: 'See all journeys' })).toBeVisible()
		await expectFits(page, 'lost')
	})

	test('the page for trainers, empty, with results, and with refused files', async ({ page }) => {
		await page.goto('#/trainer')
		await expect(page.getByLabel('Files of results')).toBeVisible()
		await expectFits(page, 'the page for trainers, empty')
		await page.getByLabel('Files of results').setInputFiles([RESULTS, REFUSED])
		await expect(page.getByRole('table', { name: /^Each decision/ })).toBeVisible()
		await expectFits(page, 'the page for trainers')
		await expectFitsWithLargeText(page, 'the page for trainers')
	})

	test('the list of attempts and the statement, empty and full, while things are done with them', async ({ page }) => {
		test.setTimeout(60_000)
		await page.goto('#/record/statement')
		await expect(page.getByText('No statement yet')).toBeVisible()
		await expectFits(page, 'the statement, empty')
		await page.goto('#/record')
		await expect(page.getByText('No attempts yet.')).toBeVisible()
		await expectFits(page, 'the list, empty')
		await takeIn(page, passedTests())
		await expect(page.getByRole('heading', { name: 'What you can do' })).toBeVisible()
		await expectFits(page, 'the list')
		await expectFitsWithLargeText(page, 'the list')
		await page
			.getByRole('button', { name: /^Rename: / })
			.first()
			.click()
		await page
			.getByRole('button', { name: /^Delete: / })
			.last()
			.click()
		await page.getByRole('button', { name: 'Delete all data' }).click()
		await takeIn(page, '{}')
		await expect(page.getByRole('alert')).toContainText('expected')
		await expectFits(page, 'the list, while it is changed')
		await page.goto('#/record/statement')
		await page.getByLabel('Your name').fill('Wilhelmina-Featherstonehaugh-Cholmondeley-Marjoribanks')
		await expectFits(page, 'the statement')
		await expectFitsWithLargeText(page, 'the statement')
	})
})

function lengthOf({ attempt }: { attempt: { log: readonly unknown[] } }): number {
	return attempt.log.length
}

function passedTests(): string {
	return model.fileOfFinished([
		['nhsmail-password-reset', 'by-text'],
		['nhsmail-password-reset', 'locked-by-a-tablet'],
		['esr-set-password', 'second-link']
	])
}

const STUMBLES = [
	stumbled({ mistakes: [{ kind: 'unsafe', name: 'told-code', times: 2 }], help: 'do' }),
	stumbled({ state: 'enterTextCode', mistakes: [{ kind: 'message', name: 'codeWrong', times: 3 }] })
]
const RESULTS = file(
	'sam.json',
	model.writeResultsFile('Sam Okoro', [sampleResult('sam', { decisions: STUMBLES })], AT_NINE)
)
const REFUSED = file('a-file-of-a-very-long-name_that_nobody_would_give_it_by_hand.json', '{}')

function file(name: string, text: string) {
	return { name, mimeType: 'application/json', buffer: Buffer.from(text) }
}
