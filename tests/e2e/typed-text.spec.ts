import type { Locator, Page } from '@playwright/test'
import { attemptAddress } from '../../src/app/address/route.ts'
import type { EntryRow } from '../../src/storage/attempt-record.ts'
import { model } from './model.ts'
import { expectPage, folderOf, rowsIn, serviceOf, takeIn } from './pages.ts'
import { isThorough, route } from './routes.ts'
import { expect, test } from './test.ts'
import { formsOf, found, listenForTraces, tracesLeft } from './traces.ts'
import { Walker } from './walker.ts'

/** Made up for this test: it holds what rules of passwords ask for, and stands nowhere else. */
const SECRET = 'Quail-Harbour-7319!x'
/** Typed where text of one's own is kept: whoever looks for the secret would find it. */
const OPEN = 'Heron-Meadow-4402'

/** Typed into all boxes of a page, or, so that the page lets it through, only into those that take any text. */
type Filling = 'secret everywhere' | 'secret in text'

const journeys = model.scenesOfJourneys([])
const asking = journeys.flatMap(({ id, pages }) => pages.filter(({ asks }) => asks).map((page) => ({ ...page, id })))
/** Every page that asks for something; daily, those of one journey and of each other journey the first. */
const scenes = isThorough
	? asking
	: asking.filter(({ id }, index) => id === 'nhsp-online-registration' || asking[index - 1]?.id !== id)

/** Each page is filled in and sent in several ways, each time in an attempt of its own. */
const fillings = scenes.flatMap(({ id, state, choices, attempt: { record, log } }) =>
	(choices.length > 0 ? choices : [null]).flatMap((choice) =>
		(['secret everywhere', 'secret in text'] as const).map((filling) => {
			const own = `${record.id}/${choice ?? ''}/${filling}`
			const address = attemptAddress(id, 'practise', { scenario: record.scenario, attempt: own })
			return { id, state, choice, filling, address, attempt: { record: { ...record, id: own }, log } }
		})
	)
)

test('a secret that is typed into whichever box of a page is left nowhere', async ({ page, context }) => {
	test.setTimeout(isThorough ? 900_000 : 120_000)
	const said = listenForTraces(page)
	await page.goto('#/record')
	await takeIn(page, model.fileOf(fillings))
	await expect(page.getByRole('alert')).toContainText(`${fillings.length} attempts taken in`)

	let filled = 0
	for (const { id, state, choice, filling, address } of fillings) {
		await test.step(`${id} ${state} ${choice ?? ''} ${filling}`, async () => {
			await page.goto('#/')
			await expect(serviceOf(page)).toHaveCount(0)
			await page.goto(address)
			await expectPage(page, folderOf(id), state)
			const boxes = await fillIn(page, choice, filling)
			filled += boxes
			if (boxes > 0) await send(page)
		})
	}
	expect(filled).toBeGreaterThan(scenes.length)

	const traces = [...(await tracesLeft(page, context)), ...said]
	expect(found(traces, formsOf(SECRET))).toEqual([])
	// What was typed is told by its kind all the same.
	const kept = traces.filter(
		({ where, text }) => where.includes('entries value') && text.includes('other:text:medium:')
	)
	expect(kept.length).toBeGreaterThan(0)
})

test('a secret that is typed into a box of a device is left nowhere, but in the body of an email', async ({
	page,
	context
}) => {
	test.setTimeout(60_000)
	const said = listenForTraces(page)

	await walkTo(page, 'nhsp-agency-access', 'Write an email')
	const composer = page.getByRole('region', { name: 'Write an email' })
	await composer.getByLabel('To', { exact: true }).fill(SECRET)
	await composer.getByLabel('Subject').fill(SECRET)
	await composer.getByLabel('Message').fill(OPEN)
	await composer.getByRole('button', { name: 'Send' }).click()
	await expect(composer.getByText('Sent to [a longer text, not kept].')).toBeVisible()

	await walkTo(page, 'nhs-login-prove-identity', 'Camera')
	const camera = page.getByRole('region', { name: 'Camera' })
	await camera.getByRole('button', { name: 'Video', exact: true }).click()
	await camera.getByRole('radio', { name: 'Say them' }).check()
	await camera.getByLabel('The numbers you give').fill(SECRET)
	await camera.getByRole('button', { name: 'Record video' }).click()
	await expect(camera.getByRole('img', { name: /not kept/ })).toBeVisible()

	const [folder, walkthrough] = route('nhsp-online-registration', 'by-app-key')
	const walker = new Walker(page, folder, walkthrough)
	await walker.open()
	await walker.pauseClock()
	const enrol = walkthrough.steps.findIndex((step) => 'enrol' in step)
	for (let index = 0; index < enrol; index++) await walker.take(index)
	const key = await walker.service.getByRole('code').innerText()
	await walker.show('Authenticator')
	const app = page.getByRole('region', { name: 'Authenticator' })
	await app.getByRole('button', { name: 'Add an account' }).click()
	await app.getByLabel('Account name').fill(SECRET)
	await app.getByLabel('Key', { exact: true }).fill(SECRET)
	await app.getByRole('button', { name: 'Add account' }).click()
	await expect(app.getByText(/^Check the key/)).toBeVisible()
	await app.getByLabel('Key', { exact: true }).fill(key)
	await app.getByRole('button', { name: 'Add account' }).click()
	await expect(app.getByRole('heading', { name: '[a longer text, not kept]' })).toBeVisible()

	const traces = [...(await tracesLeft(page, context)), ...said]
	expect(found(traces, formsOf(SECRET))).toEqual([])
	const places = new Set(found(traces, formsOf(OPEN)).map(({ where }) => where.replace(/ .*/, '')))
	expect(places).toEqual(new Set(['IndexedDB', 'saved']))
})

test('the coach quotes what was typed while it stands on the page, and tells its kind after a reload', async ({
	page
}) => {
	const { journey } = folderOf('nhsmail-password-reset')
	await page.goto(`#/journeys/${journey.id}/practise`)
	await expect(page).toHaveURL(/attempt=/)
	await serviceOf(page).getByLabel('Email address').fill(SECRET)
	await send(page)
	const coach = page.getByRole('region', { name: 'Coach' })
	await expect(coach.getByText(`You entered “${SECRET}” in ‘Email address’`)).toBeVisible()
	await page.reload()
	await expect(coach.getByText('In ‘Email address’ you entered [a longer text, not kept]')).toBeVisible()
	await expect(page.getByText(SECRET)).toHaveCount(0)
})

/** A new attempt, with this device in sight. */
async function walkTo(page: Page, journey: string, device: string): Promise<void> {
	await page.goto(`#/journeys/${journey}/practise`)
	await expect(page).toHaveURL(/attempt=/)
	await page.getByRole('group', { name: 'Devices' }).getByRole('button', { name: device }).click()
}

/** Types the secret into boxes of the page, and what their form asks for into the others. Returns how many got the secret. */
async function fillIn(page: Page, choice: string | null, filling: Filling): Promise<number> {
	const service = serviceOf(page)
	if (choice !== null) await service.getByRole('radio', { name: choice, exact: true }).check()
	else for (const group of await service.getByRole('radiogroup').all()) await group.getByRole('radio').first().check()
	for (const box of await service.getByRole('checkbox').all()) await box.check()
	for (const list of await service.getByRole('combobox').all()) await list.selectOption({ index: 1 })
	const boxes = await service.locator('input:not([type="radio"], [type="checkbox"])').all()
	let filled = 0
	for (const box of boxes) {
		const text = filling === 'secret everywhere' ? SECRET : await formFor(box)
		if (text === SECRET) filled += 1
		await box.fill(text)
	}
	return filled
}

/** What a box asks for, where it asks for more than text. */
async function formFor(box: Locator): Promise<string> {
	const { kind, part, type } = await box.evaluate((input: HTMLInputElement) => ({
		kind: /part-field part-(\w+)/.exec(input.closest('.part-field')?.className ?? '')?.[1],
		part: input.name.split('-').at(-1),
		type: input.type
	}))
	if (kind === 'date') return { day: '5', month: '11', year: '1978' }[part ?? ''] ?? '1'
	if (kind === 'code') return '000000'
	if (kind === 'nhsNumber') return '9990000042'
	if (kind === 'phone') return '07700 900999'
	if (kind === 'email') return `${type}@example.com`
	return SECRET
}

/** Sends the form, and waits until that is kept, whether the page or the service refuses it or not. */
async function send(page: Page): Promise<void> {
	const before = await linesIn(page)
	await serviceOf(page).locator('button[type="submit"]').click()
	await expect.poll(() => linesIn(page)).toBeGreaterThan(before)
}

async function linesIn(page: Page): Promise<number> {
	const { entries = [] } = await rowsIn(page)
	return (entries as readonly EntryRow[]).length
}
