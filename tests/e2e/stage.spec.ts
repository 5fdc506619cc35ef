import { expect as bare, test as unstarted } from '@playwright/test'
import { folderOf, openAt, press, serviceOf } from './pages.ts'
import { askFor, barOf, coachOf, openMore } from './stage.ts'
import { expect, test } from './test.ts'

const NHSMAIL = folderOf('nhsmail-password-reset')
const PRACTISE = `#/journeys/${NHSMAIL.journey.id}/practise`

unstarted(
	'a card tells what it is about before the first page, and no address of a state or an attempt has one',
	async ({ page }) => {
		await page.goto(`${PRACTISE}?scenario=forgotten`)
		const start = page.getByRole('button', { name: 'Start', exact: true })
		await bare(page.getByRole('heading', { level: 1 })).toHaveText('Get Sam back into NHSmail')
		await bare(page.getByRole('main')).toContainText('You are back from leave')
		await start.click()
		await bare(serviceOf(page).getByRole('heading', { level: 1 })).toBeFocused()
		await page.reload()
		await bare(serviceOf(page)).toBeVisible()
		await bare(start).toHaveCount(0)
		await page.goto('#/')
		await page.goto(`${PRACTISE}?at=enterTextCode`)
		await bare(serviceOf(page)).toBeVisible()
		await bare(start).toHaveCount(0)
	}
)

for (const size of [
	{ width: 1440, height: 900 },
	{ width: 1280, height: 720 },
	{ width: 360, height: 740 }
]) {
	test(`what the coach says of a mistake covers neither its field nor its button at ${size.width} pixels`, async ({
		page
	}) => {
		await page.setViewportSize(size)
		await openAt(page, NHSMAIL, 'enterTextCode')
		const field = serviceOf(page).getByLabel('Enter your verification code')
		await field.fill('000000')
		await press(page, 'Next')
		const coach = coachOf(page)
		await expect(coach).toContainText('000000')
		const button = serviceOf(page).getByRole('button', { name: 'Next' })
		for (const part of [coach, field]) await expect(part).toBeInViewport({ ratio: 1 })
		const said = await coach.boundingBox()
		for (const part of [field, button]) {
			const box = await part.boundingBox()
			if (!said || !box) throw new Error('One of them is nowhere')
			const apart =
				said.x >= box.x + box.width ||
				said.x + said.width <= box.x ||
				said.y >= box.y + box.height ||
				said.y + said.height <= box.y
			expect(apart, `${JSON.stringify(said)} beside ${JSON.stringify(box)}`).toBe(true)
		}
		await page.keyboard.press('Escape')
		await expect(coach).toHaveCount(0)
	})

	test(`‘Where’ rings the very next thing at ${size.width} pixels, and it is in the window`, async ({ page }) => {
		await page.setViewportSize(size)
		await openAt(page, NHSMAIL, 'identify')
		const ringed = page.locator('[data-ringed]')
		for (const [fills, place] of [
			['', 'field.identifier'],
			['sam.okoro@nhsmail.example', 'field.captcha']
		] as const) {
			await serviceOf(page).getByLabel('Email or Username').fill(fills)
			await askFor(page, 'Where')
			await expect(ringed).toHaveCount(1)
			await expect(ringed).toHaveAttribute('data-where', place)
			await expect(ringed).toBeInViewport({ ratio: 1 })
		}
	})
}

test('the bar holds the goal and how far it is; the way so far stands behind ‘More’', async ({ page }) => {
	await page.goto(`${PRACTISE}?scenario=forgotten`)
	await press(page, 'Self-Service Password Reset Portal')
	await expect(barOf(page).getByRole('heading')).toHaveText('Get Sam back into NHSmail')
	await expect(barOf(page)).toContainText(/2 of about \d+/)
	const more = await openMore(page)
	await more.getByText('Done so far').click()
	await expect(more.getByRole('listitem')).toHaveText([NHSMAIL.journey.flow.states['portal']?.meta.name ?? ''])
})
