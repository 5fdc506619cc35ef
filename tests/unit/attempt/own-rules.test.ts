import { describe, expect, it } from 'vitest'
import { begin, follow, moveTo, stateOf } from '../../../src/attempt/attempt.ts'
import { newJudge } from '../../../src/attempt/judge.ts'
import { playSteps } from '../../../src/attempt/play.ts'
import { restore } from '../../../src/attempt/restore.ts'
import { rightWaysIn } from '../../../src/attempt/right-ways.ts'
import { check } from '../../../src/checking/check.ts'
import { readJourney } from '../../../src/kit/journey-schema.ts'
import { ready, written, type WrittenJourney } from '../../../src/kit/journey.ts'
import { demonstrationOf } from '../../../src/telling/frames.ts'
import { startingWorld } from '../../../src/scenarios/starting-world.ts'
import { codeRules } from '../../../src/rules/one-time-codes.ts'
import { passwordPolicies } from '../../../src/rules/password-policies.ts'
import { readAttemptFile, writeAttemptFile } from '../../../src/storage/attempt-file.ts'
import { newAttempt } from '../../../src/app/attempt/new-attempt.ts'
import { breached, folders, NOW } from '../journeys/journeys.ts'

const own = { title: 'A service', from: 'our assumption', source: [], confidence: 'inferred', edition: 'current' }

/** A real journey with rules of its own: a code lives 3 minutes, and a password needs 20 characters. */
function withOwnRules(): WrittenJourney {
	const real = folders.find(({ folder }) => folder === 'nhsp-online-registration')
	if (!real) throw new Error('The journey to give rules to is gone: choose another')
	const { folder: _, ...parts } = real
	const draft = JSON.parse(
		JSON.stringify(written(parts))
			.replaceAll('"rule":"nhsp-code"', '"rule":"short"')
			.replaceAll('"policy":"nhsp"', '"policy":"long"')
			.replaceAll('Saffron-Kite-5', 'Saffron-Kite-and-Otter-5')
	) as object
	const rules = {
		codeRules: { short: { ...own, digits: 6, lifetime: 'PT3M', tries: 5, sends: 10 } },
		passwordPolicies: {
			long: {
				...passwordPolicies.nhsp,
				rules: passwordPolicies.nhsp.rules.map((rule) =>
					rule.rule === 'minLength' ? { ...rule, characters: 20 } : rule
				)
			}
		}
	}
	const read = readJourney(JSON.parse(JSON.stringify({ ...draft, id: 'own-registration', rules })))
	if ('problems' in read) throw new Error(JSON.stringify(read.problems))
	return read.journey
}

const journey = withOwnRules()
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
