import { render, screen, within } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { keeping } from '../../../src/app/keeping/keeping.svelte.ts'
import StatementPage from '../../../src/app/record/StatementPage.svelte'
import { memoryKeeper } from '../../../src/storage/keeper.ts'
import { ownJourneys } from '../../../src/storage/own-journeys.ts'
import { passwordTokens } from '../../../src/storage/password-tokens.ts'
import { finishedAttempt } from '../../unit/app/finished-attempts.ts'

const NAME = 'Your name, as your trainer knows you'

afterEach(() => {
	vi.useRealTimers()
	vi.restoreAllMocks()
})

/** The page of somebody who has passed one test. `saved` are the files that it has offered. */
async function showPassed() {
	const keeper = memoryKeeper([finishedAttempt('nhsmail-password-reset', 'by-text')])
	vi.spyOn(keeping, 'open').mockResolvedValue({ keeper, tokens: passwordTokens(null), journeys: ownJourneys(null) })
	const saved = vi.spyOn(URL, 'createObjectURL')
	render(StatementPage)
	const box = await screen.findByLabelText<HTMLInputElement>(NAME)
	return { box, user: userEvent.setup(), saved: () => saved.mock.calls.map(([file]) => (file as Blob).text()) }
}

test('a name is printed and saved without the marks that nobody sees', async () => {
	const { box, user, saved } = await showPassed()
	await user.type(box, ' \u2068Sam\u200b  Test\u2069')
	const statement = within(screen.getByRole('article', { name: 'Statement of learning' }))
	expect(statement.getByText('Sam Test').textContent).toBe('Sam Test')
	await user.click(screen.getByRole('button', { name: 'Save results for a trainer' }))
	await screen.findByText('1 result saved to a file.')
	expect(JSON.parse((await saved()[0]) ?? '')).toMatchObject({ trainee: { name: 'Sam Test' } })
})

test('a name that nothing said was filled in is printed and saved', async () => {
	const { box, user, saved } = await showPassed()
	const statement = within(screen.getByRole('article', { name: 'Statement of learning' }))
	box.value = 'Sam Test'
	dispatchEvent(new Event('beforeprint'))
	// A browser prints what stands there then.
	expect(statement.queryByText('Sam Test')).toBeTruthy()
	box.value = 'Jo Test'
	await user.click(screen.getByRole('button', { name: 'Save results for a trainer' }))
	await screen.findByText('1 result saved to a file.')
	expect(JSON.parse((await saved()[0]) ?? '')).toMatchObject({ trainee: { name: 'Jo Test' } })
	box.value = 'Alex Test'
	box.dispatchEvent(new Event('change', { bubbles: true }))
	expect(await statement.findByText('Alex Test')).toBeTruthy()
})

test.each(['\u200b', ' \u2060\u00ad ', '\u0301'])('a name of which nothing can be seen is none: %j', async (typed) => {
	const { box, user, saved } = await showPassed()
	await user.type(box, typed)
	await user.click(screen.getByRole('button', { name: 'Save results for a trainer' }))
	expect(screen.getByText(/^Type your name/)).toBeTruthy()
	expect(document.activeElement).toBe(box)
	expect(saved()).toEqual([])
})

test('a damaged attempt is left out of what is saved, and named', async () => {
	const good = finishedAttempt('nhsmail-password-reset', 'by-text')
	const { world } = good.record
	const devices = { ...world.devices, phone: { ...world.devices.phone, texts: 0 as never } }
	const damaged = { ...good, record: { ...good.record, id: 'damaged', name: 'Friday', world: { ...world, devices } } }
	const keeper = memoryKeeper([good, damaged])
	vi.spyOn(keeping, 'open').mockResolvedValue({ keeper, tokens: passwordTokens(null), journeys: ownJourneys(null) })
	const saved = vi.spyOn(URL, 'createObjectURL')
	render(StatementPage)
	const user = userEvent.setup()
	await user.type(await screen.findByLabelText(NAME), 'Sam Test')
	await user.click(screen.getByRole('button', { name: 'Save results for a trainer' }))
	const left = await screen.findByRole('list', { name: 'Left out' })
	expect(screen.getByRole('status').textContent).toBe('1 result saved to a file. 1 left out:')
	expect(within(left).getByRole('listitem').textContent).toMatch(/^“Friday”: it can’t be read: .+\.$/)
	expect(saved).toHaveBeenCalledTimes(1)
})

test('a test passed while the clock was years ahead is printed with no day that is still to come', async () => {
	const today = new Date(2026, 4, 2, 12)
	const ahead = new Date(2036, 4, 1, 12).getTime()
	const { record, log } = finishedAttempt('nhsmail-password-reset', 'by-text')
	const passed = { ...record, updatedAt: ahead, result: record.result && { ...record.result, at: ahead } }
	vi.useFakeTimers({ toFake: ['Date'], now: today })
	vi.spyOn(keeping, 'open').mockResolvedValue({
		keeper: memoryKeeper([{ record: passed, log }]),
		tokens: passwordTokens(null),
		journeys: ownJourneys(null)
	})
	render(StatementPage)
	const statement = await screen.findByRole('article', { name: 'Statement of learning' })
	const row = within(statement).getByRole('row', { name: /^Reset an NHSmail password/ })
	expect(row.textContent).toContain('Sat 2 May 2026')
	expect(statement.textContent).not.toContain('2036')
})

/** What the rows of the statement say of what was passed, for somebody who has taken these tests. */
async function provenBy(...attempts: readonly ReturnType<typeof finishedAttempt>[]) {
	const keeper = memoryKeeper(attempts)
	vi.spyOn(keeping, 'open').mockResolvedValue({ keeper, tokens: passwordTokens(null), journeys: ownJourneys(null) })
	render(StatementPage)
	const statement = within(await screen.findByRole('article', { name: 'Statement of learning' }))
	return { statement, rows: statement.getAllByRole('rowheader').map(({ textContent }) => textContent) }
}

test('a test of one beginning is printed as that, and not as its journey', async () => {
	const { statement, rows } = await provenBy(finishedAttempt('nhsmail-password-reset', 'self-service-off'))
	expect(rows).toEqual(['Reset an NHSmail password, when self-service is switched off'])
	expect(statement.getByText(/the test proves that situation, and not the whole journey/)).toBeTruthy()
})

test('a test that proves its journey is printed by the title of the journey', async () => {
	const { statement, rows } = await provenBy(finishedAttempt('nhsmail-password-reset', 'by-text'))
	expect(rows).toEqual(['Reset an NHSmail password'])
	expect(statement.queryByText(/when/)).toBeNull()
})

test('a test from before there were core tests is printed as one', async () => {
	const { record, log } = finishedAttempt('nhsmail-password-reset', 'self-service-off')
	const { certifies: _, beginning: _beginning, ...result } = record.result ?? raise()
	const { statement, rows } = await provenBy({ record: { ...record, result }, log })
	expect(rows).toEqual(['Reset an NHSmail password, passed before core tests'])
	expect(statement.getByText(/one situation could still stand for the whole journey/)).toBeTruthy()
})

function raise(): never {
	throw new Error('The attempt has no result')
}
