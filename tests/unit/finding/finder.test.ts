import { describe, expect, it } from 'vitest'
import { finderOf, type Findable } from '../../../src/finding/finder.ts'
import { sayings } from '../../../src/finding/sayings.ts'
import { builtIn } from '../../../src/app/shelf/built-in.ts'
import { folders } from '../journeys/journeys.ts'

/** As they stand in a list. */
const journeys: readonly Findable[] = builtIn.map((about) => ({
	about,
	scenarios: folders.find(({ journey }) => journey.id === about.id)?.scenarios ?? []
}))
const find = finderOf(journeys)

const told = (words: string) =>
	find(words).map(({ journey, scenario }) => (scenario === null ? journey : `${journey}/${scenario}`))

describe('the table of sayings', () => {
	it('names journeys and scenarios that there are, each once', () => {
		const rows = sayings.map(({ journey, scenario = null }) => `${journey} ${scenario}`)
		expect(new Set(rows).size).toBe(rows.length)
		const known = journeys.flatMap(({ about, scenarios }) =>
			[null, ...scenarios.map(({ id }) => id)].map((scenario) => `${about.id} ${scenario}`)
		)
		expect(rows.filter((row) => !known.includes(row))).toEqual([])
	})

	it.each(sayings.flatMap(({ journey, scenario, says }) => says.map((words) => ({ journey, scenario, words }))))(
		'is what finds $journey $scenario by “$words”',
		({ journey, scenario, words }) => {
			const found = find(words).find((each) => each.journey === journey)
			expect(found).toBeDefined()
			const rows = sayings.filter((row) => row.journey === journey && row.says.includes(words))
			if (rows.length === 1) expect(found?.scenario).toBe(scenario ?? null)
		}
	)
})

describe('what is found', () => {
	it.each(builtIn)('is the journey whose title is typed, before all others: $title', ({ id, title }) => {
		expect(find(title)[0]?.journey).toBe(id)
	})

	it.each(
		journeys.flatMap(({ about, scenarios }) => scenarios.map(({ id, title }) => ({ journey: about.id, id, title })))
	)('holds the scenario whose title is typed: $journey, $title', ({ journey, id, title }) => {
		const alike = journeys.find(({ about }) => about.id === journey)?.scenarios.filter((each) => each.title === title)
		const found = find(title).find((each) => each.journey === journey)
		expect(found).toBeDefined()
		if (alike?.length === 1 && found?.scenario !== null) expect(found?.scenario).toBe(id)
	})

	it.each([
		['can’t get in', 'nhsmail-password-reset'],
		["can't get in", 'nhsmail-password-reset'],
		['locked', 'nhsmail-password-reset'],
		['I’m locked out', 'nhsmail-password-reset'],
		['no text', 'nhsmail-password-reset/text-lost'],
		['payslip', 'esr-sign-in'],
		['new phone', 'nhsmail-password-reset/new-number'],
		['I’ve got a new phone', 'nhsmail-password-reset/new-number'],
		['username', 'nhsp-create-password'],
		['starter', 'nhsp-online-registration'],
		['I start on Monday', 'esr-set-password'],
		['GP app', 'nhs-login-registration'],
		['NHS login no text', 'nhs-login-registration/text-lost'],
		['reset my password', 'nhsmail-password-reset']
	])('comes first for what people say: “%s”', (words, first) => {
		expect(told(words)[0]).toBe(first)
	})

	it.each([
		['nhsmal', 'nhsmail-password-reset'],
		['nhsmaill', 'nhsmail-password-reset'],
		['nhsnail', 'nhsmail-password-reset'],
		['payslp', 'esr-sign-in'],
		['pasword reset', 'nhsmail-password-reset'],
		['passwrod', 'nhsmail-password-reset'],
		['smartcrad', 'esr-sign-in']
	])('forgives a slip: “%s”', (words, journey) => {
		expect(told(words).map((each) => each.split('/')[0])).toContain(journey)
	})

	it('takes a word for a slip only where no journey has it as it is', () => {
		const nearly = finderOf(
			['Open a gate', 'Open a date'].map((title) => ({
				about: { id: title, title, service: 'Hinges', teaches: '' },
				scenarios: []
			}))
		)
		expect(nearly('gate').map(({ journey }) => journey)).toEqual(['Open a gate'])
		expect(
			nearly('fate')
				.map(({ journey }) => journey)
				.toSorted()
		).toEqual(['Open a date', 'Open a gate'])
	})

	it('grows no shorter list for fewer letters of a word', () => {
		const ids = (words: string) => new Set(find(words).map(({ journey }) => journey))
		for (const word of ['smartcard', 'username', 'payslip', 'authenticator', 'passport']) {
			for (let length = 3; length < word.length; length++) {
				const shorter = ids(word.slice(0, length))
				expect(
					[...ids(word)].filter((id) => !shorter.has(id)),
					word.slice(0, length)
				).toEqual([])
			}
		}
	})

	it('names each journey once', () => {
		for (const words of ['password', 'no', 'p', 'nhs', 'email never arrives']) {
			const ids = find(words).map(({ journey }) => journey)
			expect(new Set(ids).size).toBe(ids.length)
		}
	})

	it.each(['', '  ', '’', '???', 'kettle descaler', 'car parking permit', '(', '.*', 'constructor'])(
		'is nothing for “%s”',
		(words) => {
			expect(find(words)).toEqual([])
		}
	)

	it('holds a journey that somebody brought in, by its own words', () => {
		const about = {
			id: 'own:1',
			title: 'Open the tea cupboard',
			service: 'Tea',
			teaches: 'Find the key to the biscuits.'
		}
		const withOwn = finderOf([...journeys, { about, scenarios: [{ id: 'no-key', title: 'The key has gone missing' }] }])
		expect(withOwn('biscuit')).toEqual([{ journey: 'own:1', scenario: null }])
		expect(withOwn('key missing')).toEqual([{ journey: 'own:1', scenario: 'no-key' }])
	})
})
