import { describe, expect, it } from 'vitest'
import { begin, follow, moveTo, stateOf } from '../../../src/attempt/attempt.ts'
import { newJudge } from '../../../src/attempt/judge.ts'
import { playSteps } from '../../../src/attempt/play.ts'
import { restore } from '../../../src/attempt/restore.ts'
import { rightWaysIn } from '../../../src/attempt/right-ways.ts'
import { check } from '../../../src/checking/check.ts'
import { ready } from '../../../src/kit/journey.ts'
import { demonstrationOf } from '../../../src/telling/frames.ts'
import { startingWorld } from '../../../src/scenarios/starting-world.ts'
import { codeRules } from '../../../src/rules/one-time-codes.ts'
import { readAttemptFile, writeAttemptFile } from '../../../src/storage/attempt-file.ts'
import { newAttempt } from '../../../src/app/attempt/new-attempt.ts'
import { breached, NOW } from '../journeys/journeys.ts'
import { withOwnRules } from './own-rules-journey.ts'

const journey = withOwnRules('PT3M')
const folder = ready(journey)
const [scenario] = folder.scenarios
const world = startingWorld(folder.journey, scenario as NonNullable<typeof scenario>, { now: NOW, seed: 1 })
const way = folder.walkthroughs.find(
	(each) => each.scenario === scenario?.id && !each.strays
) as (typeof folder.walkthroughs)[number]

/** As far as the page on which the first code is asked for, with the log that led there. */
function toTheCode() {
	const { results } = playSteps(folder.journey, begin(folder.journey, world), way.steps, newJudge(breached))
	const asked = results.findIndex(({ after }) => Object.keys(after.context.world.codes).length > 0)
	return {
		at: results[asked]?.after ?? begin(folder.journey, world),
		log: results.slice(0, asked + 1).flatMap(({ entries }) => entries)
	}
}

describe('a journey with rules of its own', () => {
	it('is checked under them: an email that takes longer than a code lives spoils one walkthrough, and nothing else', () => {
		const late = journey.walkthroughs.findIndex(({ id }) => id === 'code-late')
		expect(check(journey, breached).map(({ at }) => at)).toEqual([`walkthroughs[${late}].steps[5]`])
	})

	it('lets a code live as long as they say, and no longer', () => {
		const { at } = toTheCode()
		const [code] = Object.values(at.context.world.codes)
		expect(code).toMatchObject({ rule: 'short', expiresAt: at.context.world.now + 3 * 60_000 })
		expect(codeRules).not.toHaveProperty('short')
		expect(stateOf(moveTo(folder.journey, at, (code?.expiresAt ?? 0) - 1))).toBe(stateOf(at))
		expect(stateOf(moveTo(folder.journey, at, code?.expiresAt ?? 0))).not.toBe(stateOf(at))
	})

	it('judges a chosen password by them', () => {
		const judge = newJudge(breached)
		expect(judge('Saffron-Kite-58', 'long', world)).toMatchObject({ policy: 'long', broken: ['minLength'] })
		expect(judge('Saffron-Kite-and-Otter-58', 'long', world)).toMatchObject({ policy: 'long', broken: [] })
	})

	it('is watched along a right way', () => {
		const [right] = rightWaysIn(folder, way.scenario, world)
		expect(right?.results.length).toBe(right?.walkthrough.steps.length)
		const { log } = demonstrationOf(folder, way, world, newJudge(breached))
		expect(log.length).toBeGreaterThan(3)
	})

	it.each(['practise', 'test'])('is kept in a file and restored where it stood, to %s it', (mode) => {
		const { at, log } = toTheCode()
		const attempt = newAttempt(folder.journey, { world, mode, scenario: way.scenario, name: 'Mine', story: null }, log)
		const file = writeAttemptFile([attempt], NOW)
		const read = readAttemptFile(file)
		expect(read).toMatchObject({ attempts: [{ record: { world: { rules: journey.rules } }, log }] })
		const restored = restore(folder.journey, {
			world: JSON.parse(JSON.stringify(world)) as typeof world,
			log,
			now: at.context.world.now
		})
		expect(restored.outcome).toBe('restored')
		expect(restored.snapshot.context).toEqual(at.context)
		const later = at.context.world.now + 3 * 60_000
		const tick = { at: later, event: { type: 'clock.tick', now: later } } as const
		expect(stateOf(follow(folder.journey, restored.snapshot, tick))).not.toBe(stateOf(at))
	})
})
