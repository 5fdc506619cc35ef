import { render, screen, within } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import Home from '../../../src/app/choose/Home.svelte'
import { builtIn } from '../../../src/app/shelf/built-in.ts'
import { keeping } from '../../../src/app/keeping/keeping.svelte.ts'
import { memoryKeeper } from '../../../src/storage/keeper.ts'
import type { AttemptRecord } from '../../../src/storage/attempt-record.ts'
import { ownJourneys } from '../../../src/storage/own-journeys.ts'
import { passwordTokens } from '../../../src/storage/password-tokens.ts'
import { NINE_O_CLOCK, sampleRecord, sampleResult } from '../../unit/storage/sample-attempts.ts'

const NHSMAIL = 'Reset an NHSmail password'
const SIGN_IN = 'Sign in to ESR'
const DAY = 86_400_000

const underWay = sampleRecord({ id: 'open', journeyId: 'nhsmail-password-reset', result: null, end: null })
const passed = (at: number, changed: Partial<AttemptRecord> = {}) =>
	sampleRecord({
		id: `at ${at}`,
		journeyId: 'esr-sign-in',
		mode: 'test',
		end: 'good',
		result: sampleResult({ at, certifies: true }),
		...changed
	})

beforeEach(() => {
	vi.useFakeTimers({ now: NINE_O_CLOCK, toFake: ['Date'] })
})

afterEach(() => {
	vi.useRealTimers()
	vi.restoreAllMocks()
})

async function showHome(records: readonly AttemptRecord[]) {
	const keeper = memoryKeeper(records.map((record) => ({ record, log: [] })))
	const list = vi.spyOn(keeper, 'list')
	vi.spyOn(keeping, 'open').mockResolvedValue({ keeper, tokens: passwordTokens(null), journeys: ownJourneys(null) })
	render(Home)
	await vi.waitFor(() => expect(list).toHaveBeenCalled())
	await new Promise((settle) => setTimeout(settle))
	return userEvent.setup()
}

/** What a journey's row says, and where its two links lead. */
function rowOf(title: string) {
	const row = screen.getByRole('heading', { level: 3, name: title }).closest('li')
	if (!row) throw new Error(`No row has the title ${title}`)
	const [next, more] = within(row).getAllByRole('link')
	return { text: row.textContent, next, more }
}

test('the services stand in the order of what is needed most, NHSmail first', async () => {
	await showHome([])
	const services = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
	expect(services.slice(0, 5)).toEqual(['NHSmail', 'NHS Professionals', 'NHS login', 'ESR', 'GP practice system'])
})

test('a first visit offers to watch one, and each journey to practise it', async () => {
	await showHome([])
	const watch = screen.getByRole('link', { name: `Watch one, 2 minutes: ${NHSMAIL}` })
	expect(watch.getAttribute('href')).toBe('#/journeys/nhsmail-password-reset/watch?')
	expect(screen.queryByRole('link', { name: /^Go on/ })).toBeNull()
	for (const { id, title } of builtIn) {
		const { text, next, more } = rowOf(title)
		expect(text).toContain('New')
		expect(next?.getAttribute('aria-label')).toBe(`Practise: ${title}`)
		expect(next?.getAttribute('href')).toBe(`#/journeys/${id}/practise?`)
		expect(more?.getAttribute('href')).toBe(`#/journeys/${id}`)
	}
})

test('what is under way goes on with one press, at the top and in its row', async () => {
	const later = { id: 'later', journeyId: 'esr-sign-in', updatedAt: underWay.updatedAt + 1, result: null, end: null }
	await showHome([underWay, sampleRecord(later)])
	expect(screen.queryByRole('link', { name: /^Watch one/ })).toBeNull()
	const top = screen.getByRole('link', { name: /^Go on where you were: / })
	expect(top.getAttribute('aria-label')).toBe(`Go on where you were: ${SIGN_IN}`)
	expect(top.getAttribute('href')).toContain('attempt=later')
	const { text, next } = rowOf(NHSMAIL)
	expect(text).toContain('Under way')
	expect(next?.getAttribute('aria-label')).toBe(`Go on: ${NHSMAIL}`)
	expect(next?.getAttribute('href')).toContain('attempt=open')
})

test('what is due is tested with one press, at the top and in its row', async () => {
	await showHome([passed(NINE_O_CLOCK - 2 * DAY)])
	const top = screen.getByRole('link', { name: `Test again: ${SIGN_IN}` })
	expect(top.getAttribute('href')).toBe('#/journeys/esr-sign-in/test?')
	const { text, next } = rowOf(SIGN_IN)
	expect(text).toContain('Due')
	expect(next?.getAttribute('aria-label')).toBe(`Test: ${SIGN_IN}`)
})

test('what was passed and is not due yet says so, and what was failed is not new', async () => {
	const failed = passed(NINE_O_CLOCK - 60_000, {
		id: 'failed',
		journeyId: 'nhsmail-password-reset',
		result: sampleResult({ at: NINE_O_CLOCK - 60_000, passed: false })
	})
	await showHome([passed(NINE_O_CLOCK - 60_000), failed])
	expect(screen.queryByRole('link', { name: /^Test again/ })).toBeNull()
	expect(rowOf(SIGN_IN).text).toContain('Passed')
	expect(rowOf(SIGN_IN).next?.getAttribute('aria-label')).toBe(`Practise: ${SIGN_IN}`)
	expect(rowOf(NHSMAIL).text).toContain('Not passed yet')
})

test('a test of one beginning is told from one of its journey, and practice is neither passed nor failed', async () => {
	const at = NINE_O_CLOCK - 60_000
	const beginning = 'Self-service is switched off'
	await showHome([
		passed(at, { journeyId: 'nhsmail-password-reset', result: sampleResult({ at, certifies: false, beginning }) }),
		passed(at, { id: 'practised', mode: 'practise', result: sampleResult({ at, passed: false }) })
	])
	expect(rowOf(NHSMAIL).text).toContain('Passed only when self-service is switched off')
	expect(rowOf(SIGN_IN).text).toContain('Practised')
	expect(rowOf(SIGN_IN).text).not.toMatch(/passed/i)
})

test('of many that are due, three have a line and the others are counted', async () => {
	const records = builtIn
		.slice(0, 5)
		.map(({ id: journeyId }, index) => passed(NINE_O_CLOCK - 3 * DAY + index, { id: journeyId, journeyId }))
	await showHome(records)
	expect(screen.getAllByRole('link', { name: /^Test again: / })).toHaveLength(3)
	expect(screen.getByText('2 more are due, and marked below.')).toBeTruthy()
})

test('no two links of the page are called alike', async () => {
	await showHome([underWay, passed(NINE_O_CLOCK - 2 * DAY)])
	const names = screen.getAllByRole('link').map((link) => link.getAttribute('aria-label') ?? link.textContent.trim())
	expect(new Set(names).size).toBe(names.length)
})

test('a search shows journeys with the beginning that is meant, counts them, and gives way to all services', async () => {
	const user = await showHome([])
	const box = screen.getByRole('searchbox', { name: 'What do you need to do?' })
	await user.type(box, 'no text')
	const found = await screen.findByRole('list', { name: 'Journeys found' })
	const [first] = within(found).getAllByRole('link')
	expect(first?.getAttribute('aria-label')).toBe(`Practise: ${NHSMAIL}, The text message never arrives`)
	expect(first?.getAttribute('href')).toBe('#/journeys/nhsmail-password-reset/practise?scenario=text-lost')
	const count = within(found).getAllByRole('listitem').length
	expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(`${count} journeys found.`)
	expect(screen.queryByRole('heading', { level: 2, name: 'NHSmail' })).toBeNull()

	await user.clear(box)
	await user.type(box, 'kettle')
	expect(await screen.findByText('No journey fits “kettle”.')).toBeTruthy()
	await user.click(screen.getByRole('button', { name: 'Show all services' }))
	expect(document.activeElement).toBe(box)
	expect(screen.getByRole('heading', { level: 2, name: 'NHSmail' })).toBeTruthy()
})
