import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { follow, moveTo, replay, stateOf, type JourneySnapshot } from '../../../src/attempt/attempt.ts'
import type { LogEntry } from '../../../src/attempt/log.ts'
import { restore } from '../../../src/attempt/restore.ts'
import { toMillis, type Instant } from '../../../src/time/time.ts'
import type { World } from '../../../src/world/world.ts'
import { folders, walked } from '../journeys/journeys.ts'
import { candidatesIn } from '../../../src/checking/candidates.ts'
import { walkAtRandom, walksOf } from './random-walk.ts'

const LONG = 60_000

/** What draws from the seed, and what a walkthrough reads of it. */
const DRAWING = ['issueCode', 'newCaptcha', 'newTotpSecret']
const READS_WHAT_IS_DRAWN = /"(?:codeFor|totpOf|captcha)":|"reads":"code\./

describe.each(folders)('an attempt at $folder', (folder) => {
	const { journey } = folder
	const walk = walkAtRandom(folder)
	const walks = walksOf(20)

	it(
		'is all in its log: a replay stands where the live attempt stands',
		() => {
			fc.assert(
				fc.property(walks, (steps) => {
					const { world, log, snapshot } = walk(steps)
					expect(standing(replay(journey, world, log))).toEqual(standing(snapshot))
				}),
				{ numRuns: 100 }
			)
		},
		LONG
	)

	it(
		'is kept as JSON and restored to where it stood',
		() => {
			fc.assert(
				fc.property(walks, (steps) => {
					const { world, log, snapshot } = walk(steps)
					const kept = throughJson({ world, log, now: snapshot.context.world.now })
					const restored = restore(journey, kept)
					expect(restored.outcome).toBe('restored')
					expect(restored.log).toEqual(log)
					expect(standing(restored.snapshot)).toEqual(standing(snapshot))
				}),
				{ numRuns: 60 }
			)
		},
		LONG
	)

	it(
		'comes to the same whether time jumps or creeps',
		() => {
			// Steps of less than a minute, the length of the shortest lock; then a jump of any length.
			const steadily = Array.from({ length: 70 }, (_, index) => index * 40_000)
			fc.assert(
				fc.property(walksOf(3), fc.integer({ min: 0, max: toMillis('PT26H') }), (steps, jump) => {
					const { snapshot } = walk(steps)
					const from = snapshot.context.world.now
					const moments = [...steadily, (steadily.at(-1) ?? 0) + jump].map((ms) => from + ms)
					let crept = snapshot
					const statesMet = moments.map((at) => stateOf((crept = moveTo(journey, crept, at))))
					expect(moments.map((at) => stateOf(moveTo(journey, snapshot, at)))).toEqual(statesMet)
					expect(standing(moveTo(journey, snapshot, crept.context.world.now))).toEqual(standing(crept))
				}),
				{ numRuns: 80 }
			)
		},
		LONG
	)

	it(
		'hands everything over at the very instant it was promised for',
		() => {
			let seen = 0
			fc.assert(
				fc.property(walks, (steps) => {
					for (const { before, after } of walk(steps).changes) {
						const promised = promisesOf(before.context.world).filter(({ at }) => at <= after.context.world.now)
						for (const promise of promised) expect(arrivedAt(after.context.world, promise.at)).toContain(promise.words)
						seen += promised.length
					}
				}),
				{ numRuns: 60 }
			)
			expect(seen > 0).toBe(Object.keys(journey.posts).length > 0)
		},
		LONG
	)

	it.each(folder.walkthroughs.map((walkthrough) => [walkthrough.id, walkthrough] as const))(
		'can be left and taken up again at each step of %s',
		(_, walkthrough) => {
			const lines = walked(folder, walkthrough)
			const world = lines[0]?.before.context.world
			if (!world) throw new Error('Expected a walkthrough of at least one step')
			const log: LogEntry[] = []
			for (const { at, event, after } of lines) {
				log.push({ at, event })
				const restored = restore(journey, throughJson({ world, log, now: after.context.world.now }))
				expect(restored.outcome).toBe('restored')
				expect(standing(restored.snapshot)).toEqual(standing(after))
			}
		},
		LONG
	)

	it('draws other codes from another seed, and the same ones from the same', () => {
		const codesBy = (seed: number) => {
			const first = folder.walkthroughs.find(({ steps }) => READS_WHAT_IS_DRAWN.test(JSON.stringify(steps)))
			return first && JSON.stringify(walked(folder, first, { seed }).map(({ event }) => event))
		}
		expect(codesBy(1)).toBe(codesBy(1))
		const draws = candidatesIn(journey.flow).some(({ actions }) => actions.some(({ type }) => DRAWING.includes(type)))
		expect(codesBy(1) !== codesBy(2)).toBe(draws)
	})

	it('refuses to go back in time', () => {
		const [first] = folder.walkthroughs
		const line = first && walked(folder, first).at(-1)
		if (!line) throw new Error('Expected a walkthrough')
		const { now } = line.after.context.world
		expect(() => moveTo(journey, line.after, now - 1)).toThrow(RangeError)
		expect(() => follow(journey, line.after, { at: now - 1, event: line.event })).toThrow(RangeError)
	})
})

/** All that an attempt is at one moment. */
function standing(snapshot: JourneySnapshot) {
	return { state: stateOf(snapshot), status: snapshot.status, context: snapshot.context }
}

function throughJson<T>(value: T): T {
	return JSON.parse(JSON.stringify(value)) as T
}

/** What is under way to a device, and for when. */
function promisesOf({ scheduled }: World): readonly { at: Instant; words: string }[] {
	return scheduled.flatMap((item) => ('delivery' in item ? { at: item.at, words: wordsOf(item.delivery.message) } : []))
}

function arrivedAt({ devices: { inbox, phone, paper } }: World, at: Instant): readonly string[] {
	const all = [...inbox.emails, ...phone.texts, ...phone.calls, ...paper.sheets]
	return all.filter(({ receivedAt }) => receivedAt === at).map(wordsOf)
}

function wordsOf(message: object): string {
	const { subject, paragraphs, body, says } = message as Record<string, unknown>
	return JSON.stringify([subject, paragraphs, body, says])
}
