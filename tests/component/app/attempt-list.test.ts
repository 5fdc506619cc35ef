import { render, screen, within } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import AttemptList from '../../../src/app/record/AttemptList.svelte'
import { keeping } from '../../../src/app/keeping/keeping.svelte.ts'
import type { KeptResult } from '../../../src/learning/kept-result.ts'
import type { AttemptRecord } from '../../../src/storage/attempt-record.ts'
import { writeAttemptFile } from '../../../src/storage/attempt-file.ts'
import { memoryKeeper, type Keeper } from '../../../src/storage/keeper.ts'
import { ownJourneys } from '../../../src/storage/own-journeys.ts'
import { passwordTokens } from '../../../src/storage/password-tokens.ts'
import { NINE_O_CLOCK, sampleRecord, sampleResult } from '../../unit/storage/sample-attempts.ts'

const NHSMAIL = 'nhsmail-password-reset'

const passed = sampleResult()

afterEach(() => {
	vi.useRealTimers()
	vi.restoreAllMocks()
})

async function showList(records: readonly AttemptRecord[], changed: Partial<Keeper> = {}) {
	const keeper = { ...memoryKeeper(records.map((record) => ({ record, log: [] }))), ...changed }
	vi.spyOn(keeping, 'open').mockResolvedValue({ keeper, tokens: passwordTokens(null), journeys: ownJourneys(null) })
	const onshown = vi.fn()
	render(AttemptList, { onshown })
	await vi.waitFor(() => expect(onshown).toHaveBeenCalled())
	await vi.waitFor(() => expect(screen.getByRole('button', { name: /^Save .*to a file$/ })).toBeTruthy())
	return { keeper, user: userEvent.setup() }
}

/** So many attempts, the one with the greatest number the newest. */
function many(count: number): readonly AttemptRecord[] {
	return Array.from({ length: count }, (_, number) =>
		sampleRecord({
			id: `attempt-${number}`,
			name: `Number ${number}`,
			journeyId: number % 2 ? NHSMAIL : 'esr-sign-in',
			mode: number % 4 ? 'practise' : 'test',
			updatedAt: NINE_O_CLOCK + number
		})
	)
}

function names() {
	const list = within(screen.getByRole('region', { name: 'All attempts' }))
	return list.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
}

function ways() {
	return within(screen.getByRole('region', { name: 'All attempts' }))
}

describe('where there are no attempts', () => {
	test('it says what will be here and offers a journey to watch', async () => {
		await showList([])
		expect(screen.getByText('No attempts yet.')).toBeTruthy()
		const watch = screen.getByRole('link', { name: /^Watch one: Reset an NHSmail password/ })
		expect(watch.getAttribute('href')).toBe(`#/journeys/${NHSMAIL}/watch?`)
		expect(screen.queryByRole('region', { name: 'All attempts' })).toBeNull()
		expect(screen.getByRole('button', { name: 'Save all to a file' })).toHaveProperty('disabled', true)
	})

	test('it does not say so when they could not be read', async () => {
		await showList([], { newest: () => Promise.reject(new Error('The disk is gone')) })
		expect(screen.getByRole('alert').textContent).toContain('The disk is gone')
		expect(screen.queryByText('No attempts yet.')).toBeNull()
	})
})

describe('a long list', () => {
	test('shows the newest of all, and more of them when asked, with the focus on the first of those', async () => {
		const { user } = await showList(many(1234))
		await screen.findAllByText('20 of 1,234')
		expect(names()).toEqual(Array.from({ length: 20 }, (_, place) => `Number ${1233 - place}`))
		await user.click(screen.getByRole('button', { name: 'Show more' }))
		expect(names()).toHaveLength(80)
		expect(document.activeElement?.textContent).toBe('Number 1213')
		expect(screen.getByRole('status').textContent).toBe('80 of 1,234 attempts shown.')
	})

	test('can be skipped', async () => {
		const { user } = await showList(many(30))
		await user.click(screen.getByRole('button', { name: 'Skip the list' }))
		expect(document.activeElement?.textContent).toBe('Files')
	})

	test('is searched in all its length by name, journey and mode, and says how many it found', async () => {
		const { user } = await showList(many(1234))
		await screen.findAllByText('20 of 1,234')
		const box = screen.getByRole('searchbox', { name: 'Find by name, journey or mode' })
		await user.type(box, 'number 7')
		expect(names()[0]).toBe('Number 1227')
		await user.clear(box)
		await user.type(box, 'NHSMAIL practise 99')
		expect(names().every((name) => name?.includes('99'))).toBe(true)
		expect(screen.getByRole('status').textContent).toBe(`${names().length} attempts found.`)
		expect(screen.getByRole('button', { name: `Save the ${names().length} found to a file` })).toBeTruthy()
		await user.type(box, ' nowhere')
		expect(ways().getByText(/^No attempt has “NHSMAIL practise 99 nowhere”/)).toBeTruthy()
		await user.clear(box)
		expect(names()).toHaveLength(20)
	})

	test('stays where one is when an attempt is renamed or deleted', async () => {
		const { user, keeper } = await showList(many(30))
		await user.click(ways().getByRole('button', { name: 'Rename: Number 27' }))
		await user.clear(screen.getByLabelText('New name'))
		await user.type(screen.getByLabelText('New name'), 'Before the night shift{Enter}')
		const renamed = await ways().findByRole('button', { name: 'Rename: Before the night shift' })
		await vi.waitFor(() => expect(document.activeElement).toBe(renamed))
		expect(screen.getByRole('status').textContent).toBe('Renamed.')

		await user.click(ways().getByRole('button', { name: 'Delete: Before the night shift' }))
		await user.click(ways().getByRole('button', { name: 'Yes, delete it' }))
		await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Number 26'))
		expect(names().slice(0, 4)).toEqual(['Number 29', 'Number 28', 'Number 26', 'Number 25'])
		expect(await keeper.list()).toHaveLength(29)
	})

	test('says what came of a deed until the next one', async () => {
		const { user } = await showList(many(2))
		const rename = async () => {
			await user.click(ways().getByRole('button', { name: 'Rename: Number 1' }))
			await user.type(screen.getByLabelText('New name'), '1')
			await user.click(screen.getByRole('button', { name: 'Save name' }))
		}
		await rename()
		expect(screen.getByRole('status').textContent).toBe('Renamed.')
		await user.upload(
			screen.getByLabelText(/^Take in attempts/),
			new File(['?'], 'notes.json', { type: 'application/json' })
		)
		expect((await screen.findByRole('alert')).textContent).toContain('"notes.json" was not taken in')
		expect(screen.queryByText('Renamed.')).toBeNull()
		await user.click(ways().getByRole('button', { name: 'Delete: Number 0' }))
		await user.click(screen.getByRole('button', { name: 'Yes, delete it' }))
		expect(screen.getByRole('status').textContent).toBe('Deleted.')
		expect(screen.queryByRole('alert')).toBeNull()
	})

	test('says when something could not be done, and leaves the attempt there', async () => {
		const { user } = await showList(many(2), { remove: async () => ({ outcome: 'outdated' }) })
		await user.click(ways().getByRole('button', { name: 'Delete: Number 1' }))
		await user.click(ways().getByRole('button', { name: 'Yes, delete it' }))
		expect(screen.getByRole('status').textContent).toContain('It could not be deleted.')
		expect(names()).toEqual(['Number 1', 'Number 0'])
	})
})

describe('what you can do', () => {
	const attempt = (id: string, result: Partial<KeptResult>, journeyId = NHSMAIL) =>
		sampleRecord({ id, name: id, journeyId, mode: 'test', end: 'good', result: { ...passed, ...result } })

	test('shows of each journey its first, best and last result, each to be looked at again', async () => {
		await showList([
			attempt('early', { passed: false, right: 4, unsafe: 2 }),
			attempt('good', { right: 9, at: NINE_O_CLOCK + 1 }),
			attempt('late', { at: NINE_O_CLOCK + 2 }),
			attempt('gone', {}, 'a-journey-of-old')
		])
		const card = within(screen.getByRole('region', { name: 'What you can do' }))
		expect(card.getAllByRole('listitem')).toHaveLength(1)
		expect(card.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['First', 'Best', 'Last'])
		expect(card.getByText(/^4 of 9 right at first try, not passed, two unsafe acts/)).toBeTruthy()
		expect(card.getByText('In all your attempts: two unsafe acts.')).toBeTruthy()
		const again = card.getByRole('link', { name: 'Look at it again: Reset an NHSmail password, best' })
		expect(again.getAttribute('href')).toBe(`#/journeys/${NHSMAIL}/replay?attempt=good`)
	})

	test('says on which day it is due again, with the way to a test that is drawn', async () => {
		// The night before summer time begins, in whichever zone it does: a day by the calendar, not of so many hours.
		const lateOnSaturday = new Date(2026, 2, 28, 23, 30)
		vi.useFakeTimers({ toFake: ['Date'], now: lateOnSaturday })
		await showList([attempt('now', {}), attempt('later', { at: lateOnSaturday.getTime() }, 'esr-sign-in')])
		const cards = within(screen.getByRole('region', { name: 'What you can do' }))
		const [later, now] = cards.getAllByRole('listitem')
		expect(now?.textContent).toContain('Due again now')
		expect(later?.textContent).toContain('Due again on Sun 29 March 2026')
		const test = cards.getByRole('link', { name: 'Test yourself: Reset an NHSmail password' })
		expect(test.getAttribute('href')).toBe(`#/journeys/${NHSMAIL}/test?`)
	})

	test('tells a test of one beginning from one of the journey, and says of practice neither passed nor not', async () => {
		const beginning = 'Self-service is switched off'
		await showList([
			{ ...attempt('practised', { passed: false, right: 4 }), mode: 'practise' },
			attempt('only', { certifies: false, beginning, right: 3, decisions: 3, at: NINE_O_CLOCK + 1 })
		])
		const card = within(screen.getByRole('region', { name: 'What you can do' }))
		const words = card.getAllByRole('definition').map(({ textContent }) => textContent?.trim())
		expect(words[0]).toMatch(/^4 of 9 right at first try\s*Look/)
		expect(words[1]).toMatch(/^3 of 3 right at first try, passed only when self-service is switched off\s*Look/)
		expect(card.getByText(/^Test passed only when self-service is switched off\. Due again /)).toBeTruthy()
		expect(ways().getByText(/Beginning: Self-service is switched off\./)).toBeTruthy()
	})

	test('says of a test from before there were core tests that it is', async () => {
		await showList([attempt('old', {})])
		const card = within(screen.getByRole('region', { name: 'What you can do' }))
		expect(card.getByText(/right at first try, passed before core tests/)).toBeTruthy()
	})

	test('tells no time that is still to come, whatever the clock said when an attempt ended', async () => {
		const year = new Date().getFullYear()
		const ahead = Date.UTC(year + 10, 4, 1)
		await showList([{ ...attempt('ahead', { at: ahead }), updatedAt: ahead }])
		const page = document.body.textContent ?? ''
		expect(page).toContain('Due again on')
		expect(page).not.toContain(String(year + 10))
	})

	test('is not there before there is a result', async () => {
		await showList(many(3))
		expect(screen.queryByRole('region', { name: 'What you can do' })).toBeNull()
	})
})

describe('a new name', () => {
	async function rename(typed: string, isSaid = true) {
		const { keeper, user } = await showList([sampleRecord({ name: 'Monday' })])
		await user.click(screen.getByRole('button', { name: 'Rename: Monday' }))
		const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'New name' })
		await user.clear(box)
		if (isSaid) await user.type(box, typed)
		else box.value = typed
		await user.click(screen.getByRole('button', { name: 'Save name' }))
		return (await keeper.list()).map(({ name }) => name)
	}

	test('is kept without the marks that nobody sees', async () => {
		expect(await rename(' \u2068Tuesday\u2069\u200b \u00a0 late ')).toEqual(['Tuesday late'])
	})

	test('is what the box holds, though nothing said that it was filled in', async () => {
		expect(await rename('Tuesday', false)).toEqual(['Tuesday'])
	})

	test.each(['\u200b', '\u2060 \u00ad', '\u0301'])('of which nothing can be seen is none: %j', async (typed) => {
		expect(await rename(typed)).toEqual(['Monday'])
	})
})

describe('a file of attempts', () => {
	test('that is refused twice over for one count is said twice', async () => {
		const { user } = await showList([])
		const text = writeAttemptFile([{ record: { ...sampleRecord(), played: -1.5 }, log: [] }], NINE_O_CLOCK)
		await user.upload(screen.getByLabelText('Take in attempts from a file'), new File([text], 'attempts.json'))
		const said = within(await screen.findByRole('alert')).getAllByRole('listitem')
		expect(said).toHaveLength(2)
		expect(said[0]?.textContent).toContain('At attempts[0].record.played: got -1.5, expected a whole number.')
		expect(said[1]?.textContent).toContain('At attempts[0].record.played: got -1.5, expected a number from 0 on.')
	})
})

test('a file is taken in with word of how far it is, and can be stopped', async () => {
	let write = () => {}
	const written = new Promise<void>((done) => (write = done))
	const full = memoryKeeper()
	const { user } = await showList([], {
		createAll: async (added) => {
			await written
			return full.createAll(added)
		}
	})
	const attempts = Array.from({ length: 60 }, (_, number) => ({
		record: sampleRecord({ id: `${number}`, journeyId: 'journey-of-old' }),
		log: []
	}))
	const input = screen.getByLabelText('Take in attempts from a file')
	await user.upload(input, new File([writeAttemptFile(attempts, NINE_O_CLOCK)], 'attempts.json'))
	expect(await screen.findByRole('progressbar', { name: 'Checking attempts: 60 of 60 done' })).toBeTruthy()
	await user.click(screen.getByRole('button', { name: 'Cancel' }))
	write()
	const said = await screen.findByRole('alert')
	expect(said.textContent).toContain('Stopped. 50 attempts taken in from "attempts.json".')
	expect(said.textContent).toContain('50 attempts of a journey that isn’t here ("journey-of-old")')
	expect(screen.queryByRole('progressbar')).toBeNull()
	expect(document.activeElement).toBe(input)
	expect(await full.list()).toHaveLength(50)
})
