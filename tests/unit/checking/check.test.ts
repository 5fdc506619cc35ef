import { describe, expect, it, vi } from 'vitest'
import { check, rules } from '../../../src/checking/check.ts'
import { breached } from '../journeys/journeys.ts'
import { named, spoilt } from './plant.ts'
import { plantedInFlows } from './planted-in-flows.ts'
import { plantedInNames } from './planted-in-names.ts'
import { plantedInWalks } from './planted-in-walks.ts'

// Walking whole journeys takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const planted = [...plantedInNames, ...plantedInFlows, ...plantedInWalks]

describe('the checker', () => {
	it.each(planted.map((fault) => [fault.by, fault.breaks, fault] as const))(
		'finds %s, and nothing else: no longer "%s"',
		(_, breaks, { spoil, at, says, grade = 'error' }) => {
			const journey = spoilt(spoil)
			const expected = [expect.objectContaining({ at, grade, says: expect.stringMatching(says) as string })]
			expect(check(journey, breached)).toEqual(expected)
			expect(rules[breaks]?.({ journey, breached })).toContainEqual(expected[0])
		}
	)

	it('has been seen to find something by each of its rules', () => {
		expect(new Set(planted.map(({ breaks }) => breaks))).toEqual(new Set(Object.keys(rules)))
	})

	it('tells what has not even the form of a journey, and looks for nothing more', () => {
		const journey = spoilt((draft) => {
			draft.flow.states.setUpApp.entry.type = 'newTotpSecrt'
			draft.flow.initial = 'begin'
		})
		expect(check(journey, breached)).toEqual([
			expect.objectContaining({ at: 'flow.states.setUpApp.entry.type', grade: 'error' })
		])
	})

	it('finds a right way that does what nobody should', () => {
		const journey = spoilt(({ walkthroughs }) => delete named(walkthroughs, 'tells-the-code').strays)
		const index = journey.walkthroughs.findIndex(({ id }) => id === 'tells-the-code')
		expect(check(journey, breached)).toContainEqual(
			expect.objectContaining({ at: `walkthroughs[${index}]`, says: 'A right way does "told-code"' })
		)
	})

	it('is not kept for ever by what goes round and round', () => {
		const everywhere = spoilt(({ flow: { states } }) => {
			states.whyRegister.always = { target: 'joining' }
			states.joining.always = { target: 'whyRegister' }
		})
		const goesRound = expect.stringContaining('one "always" leads to another without an end') as string
		expect(check(everywhere, breached)).toContainEqual(expect.objectContaining({ at: 'scenarios[0]', says: goesRound }))
		const later = spoilt(({ flow: { states } }) => {
			states.help.always = { target: 'helpSent' }
			states.helpSent.always = { target: 'help' }
		})
		const found = check(later, breached)
		expect(found).not.toEqual([])
		expect(found.every(({ at, says }) => at.startsWith('walkthroughs[') && says.includes('without an end'))).toBe(true)
	})

	it('gives no advice on words that a source has', () => {
		const words = 'Please enter your email address'
		const journey = spoilt((draft) => {
			draft.screens.enterEmail.fields[0].label = words
			draft.quotes = [{ words, claim: 'NHSP-8' }]
		})
		expect(check(journey, breached)).toEqual([])
	})
})
