import { expect as bare, test as unstarted } from '@playwright/test'
import { folderOf, openAt, press, serviceOf } from './pages.ts'
import { askFor, barOf, coachOf, openMore, pressOnClock, SKIP_AHEAD } from './stage.ts'
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

test('what the persona knows is offered at the field, in the order of the card, and nothing of it in a test', async ({
	page
}) => {
	await openAt(page, NHSMAIL, 'identify')
	const box = serviceOf(page).getByLabel('Email or Username')
	const offered = page.getByRole('group', { name: 'From your card' }).getByRole('button')
	await expect(offered).toHaveText([/Work email.*sam\.okoro@nhsmail\.example$/, /Own email.*sam\.okoro@example\.org$/])
	await offered.nth(1).click()
	await expect(box).toHaveValue('sam.okoro@example.org')
	await expect(offered.nth(1)).toHaveAttribute('aria-pressed', 'true')
	await offered.nth(0).click()
	await expect(box).toHaveValue('sam.okoro@nhsmail.example')
	await offered.nth(0).click()
	await expect(box).toHaveValue('')
	await openAt(page, folderOf('nhsp-online-registration'), 'details')
	await page.getByRole('button', { name: /^Date of birth:/ }).click()
	for (const [part, value] of [
		['Day', '29'],
		['Month', '02'],
		['Year', '1992']
	] as const) {
		await expect(serviceOf(page).getByLabel(part)).toHaveValue(value)
	}
	await page.goto(`#/journeys/${NHSMAIL.journey.id}/test?scenario=forgotten`)
	await press(page, 'Self-Service Password Reset Portal')
	await expect(serviceOf(page).getByLabel('Email or Username')).toBeVisible()
	await expect(page.getByRole('group', { name: /^From your card/ })).toHaveCount(0)
})

test('no browser takes a box of a service for a password to keep, or for the details of its own user', async ({
	page
}) => {
	await openAt(page, folderOf('nhsp-online-registration'), 'details')
	const told = await serviceOf(page)
		.locator('input')
		.evaluateAll((boxes) => boxes.map((box) => box.getAttribute('autocomplete')))
	expect(told.length).toBeGreaterThan(8)
	expect(told.filter((token) => token !== 'off' && token !== 'one-time-code')).toEqual([])
})

for (const width of [360, 1440]) {
	unstarted(`a practice is under way with three presses from the home page at ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 740 })
		await page.goto('#/')
		await page.getByRole('link', { name: `Practise: ${NHSMAIL.journey.title}`, exact: true }).click()
		await page.getByRole('button', { name: 'Start', exact: true }).click()
		await press(page, 'Self-Service Password Reset Portal')
		await bare(barOf(page)).toContainText(/2\s*(of about|\/)/)
	})
}

test('on a phone, three taps lead from a text’s arrival to its code typed', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 })
	await openAt(page, NHSMAIL, 'enterTextCode')
	await pressOnClock(page, SKIP_AHEAD)
	await page.keyboard.press('Escape')
	await page.getByRole('button', { name: 'Open', exact: true }).click()
	const phone = page.getByRole('region', { name: 'Phone', exact: true })
	await phone.getByRole('button', { name: /^Text message from .*, unread$/ }).click()
	const [code = ''] = /\d{6}/.exec(await phone.innerText()) ?? []
	await page.getByRole('group', { name: 'What to look at' }).getByRole('button', { name: /^Page/ }).click()
	await page.keyboard.type(code)
	await expect(serviceOf(page).getByLabel('Enter your verification code')).toHaveValue(code)
	await press(page, 'Next')
	await expect(serviceOf(page).getByLabel('Enter your verification code')).toHaveCount(0)
})
