import { expectNothingHere, expectPage, folderOf, openAt, press, serviceOf, showDevice } from './pages.ts'
import { expect, test } from './test.ts'
import { openHelp, pressOnClock, SKIP_AHEAD } from './stage.ts'

const NHSMAIL = folderOf('nhsmail-password-reset')

const NHSP = folderOf('nhsp-online-registration')

test.describe('addresses', () => {
	test('"faults" arms what goes wrong on top of the scenario', async ({ page }) => {
		await page.goto(`#/journeys/${NHSMAIL.journey.id}/practise?at=enterTextCode&faults=text-lost`)
		await expectPage(page, NHSMAIL, 'enterTextCode')
		await pressOnClock(page, SKIP_AHEAD)
		await expectPage(page, NHSMAIL, 'codeExpired')
		await page.keyboard.press('Escape')
		await showDevice(page, 'Phone')
		await expect(page.getByRole('region', { name: 'Phone' })).toContainText('No texts and no calls yet')
	})

	test('"clock" lets time pass before the attempt is shown', async ({ page }) => {
		await page.goto(`#/journeys/${NHSP.journey.id}/practise?at=enterCode&clock=PT16M`)
		await expectPage(page, NHSP, 'codeExpired')
		await showDevice(page, 'Inbox')
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
				says: 'no longer in this browser',
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
				says: 'move the training clock on by a year at most',
				next: 'Choose how to begin'
			})),
			{
				address: `#/journeys/${id}/practise?at=nowhere`,
				says: 'no page called ‘nowhere’',
				next: 'Choose how to begin'
			},
			{
				address: `#/journeys/${id}/practise?scenario=no-contract&at=loggedIn`,
				says: 'The page ‘Logged in to NHSP:Online’ doesn’t come up in the situation you asked for.',
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

	test('a page that does not come up in the situation asked for is offered in those in which it does', async ({
		page
	}) => {
		await page.goto('#/journeys/nhsmail-password-reset/practise?at=notEnabled&scenario=forgotten')
		await expect(page.getByRole('heading', { level: 1, name: 'There is nothing here' })).toBeVisible()
		await page.getByRole('link', { name: 'Self-service is switched off' }).first().click()
		await expectPage(page, folderOf('nhsmail-password-reset'), 'notEnabled')
	})

	test('a place past the end of what is played for the person is where their own part begins', async ({ page }) => {
		await page.goto(`#/journeys/${id}/finish?moment=999999`)
		await expect(page.getByRole('region', { name: 'Your part' })).toContainText('Now it’s your turn.')
		await expect(serviceOf(page).getByRole('heading', { level: 1 })).toHaveText(/\S/)
		await openHelp(page)
		await expect(page.getByRole('button', { name: 'Step back' })).toBeEnabled()
	})

	test('a query that makes no sense is left out, and the attempt begins', async ({ page }) => {
		await page.goto(`#/journeys/${id}/practise?faults=rain,text-lost&clock=soon&colour=blue`)
		await expectPage(page, NHSP, NHSP.journey.flow.initial)
	})
})
