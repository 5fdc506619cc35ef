import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { begin, replay, stateOf, type JourneySnapshot } from '../../../src/attempt/attempt.ts'
import { withoutUndone, type Log, type LogEntry } from '../../../src/attempt/log.ts'
import { beginWalk, canStepBack, standAfter, walkAlong, walkOn, type Walk } from '../../../src/attempt/walk.ts'
import type { Journey } from '../../../src/kit/journey.ts'
import { attemptReader } from '../../../src/learning/attempt-reader.ts'
import { momentsOf } from '../../../src/learning/moments.ts'
import { renamed } from '../journeys/changed.ts'
import { folders, startOf, walked, type Folder } from '../journeys/journeys.ts'
import { walkAtRandom, walksOf } from './random-walk.ts'

const LONG = 60_000

describe.each(folders)('a walk through $folder, an entry at a time', (folder) => {
	const { journey } = folder
	const walk = walkAtRandom(folder)

	it(
		'stands after each entry where a walk along the whole log stands, and reads the same of it',
		() => {
			fc.assert(
				fc.property(walksOf(30, 'with-remarks'), fc.nat(), (steps, played) => {
					const { world, log, snapshot } = walk(steps)
					const scenario = scenarioOf(folder, steps.walkthrough)
					const began = { scenario, world, played: played % (log.length + 1) }
					const reader = attemptReader(folder, began)
					let live = beginWalk(journey, world)
					for (const [index, entry] of log.entries()) {
						live = gone(journey, live, entry)
						// As a page does that is looked at now and then.
						if (index % 3 === 0) reader.moments(live)
						if (index % 4 === 0) reader.howFar(live)
					}
					const whole = walkAlong(journey, world, log)
					expect(live.log).toEqual(log)
					expect(live.afters.map(standing)).toEqual(whole.afters.map(standing))
					expect(standing(live.snapshot)).toEqual(standing(snapshot))
					expect(canStepBack(live)).toBe(canStepBack(whole))
					const again = attemptReader(folder, began)
					const momentsNow = reader.moments(live)
					expect(momentsNow.map(plain)).toEqual(momentsOf(folder, { ...began, log }).map(plain))
					expect(reader.howFar(live)).toEqual(again.howFar(whole))
					expect(reader.feedback(live)).toEqual(again.feedback(whole))
				}),
				{ numRuns: 40 }
			)
		},
		LONG
	)

	it(
		'stands after each line of the log where a replay of so much of it stands',
		() => {
			fc.assert(
				fc.property(walksOf(12), (steps) => {
					const { world, log } = walk(steps)
					const whole = walkAlong(journey, world, log)
					for (const index of log.keys()) {
						expect(standing(standAfter(whole, index + 1))).toEqual(
							standing(replay(journey, world, log.slice(0, index + 1)))
						)
					}
					expect(standAfter(whole, 0)).toBe(whole.start)
				}),
				{ numRuns: 20 }
			)
		},
		LONG
	)
})

describe('one entry more', () => {
	const folder = nhsmail()
	const { journey } = folder
	const long = manyTimes(folder, 400)

	it('takes as many transitions after a thousand entries as after nine, and a step back none', () => {
		expect(long.log.length).toBeGreaterThan(1000)
		const [press] = long.log
		if (!press) throw new Error('Expected a press')
		const costs = [9, long.log.length].map((length) => {
			const walk = walkAlong(journey, long.world, long.log.slice(0, length))
			const reader = attemptReader(folder, { scenario: 'forgotten', world: long.world, played: 0 })
			const goOn = (from: Walk, entry: LogEntry) => {
				const next = gone(journey, from, entry)
				reader.howFar(next)
				reader.feedback(next)
				return next
			}
			reader.howFar(walk)
			let pressed = walk
			return [
				counted(journey, () => (pressed = goOn(walk, press))),
				counted(journey, () => goOn(pressed, { at: press.at, event: { type: 'step.back' } }))
			]
		})
		expect(costs[1]).toEqual(costs[0])
		expect(costs[0]?.[0]).toBeGreaterThan(0)
		expect(costs[0]?.[1]).toBe(0)
	})

	it('is walked once when a kept log is opened, however much of it was taken back', () => {
		const cost = counted(journey, () => walkAlong(journey, long.world, long.log))
		const deeds = long.log.filter(({ event }) => event.type !== 'step.back' && event.type !== 'help.ask')
		expect(cost).toBeGreaterThan(0)
		expect(cost).toBeLessThanOrEqual(deeds.length)
	})
})

describe('a step back', () => {
	const folder = nhsmail()
	const { journey } = folder
	const { world } = startOf(folder, 'forgotten').context
	const from = world.now
	const open = (at: number): LogEntry => ({ at: from + at, event: { type: 'open.portal' } })
	const use = (at: number): LogEntry => ({
		at: from + at,
		event: { type: 'desk.use', use: { device: 'phone', act: 'readTexts', details: {} } }
	})
	const tick = (at: number): LogEntry => ({ at: from + at, event: { type: 'clock.tick', now: from + at } })
	const ask = (at: number): LogEntry => ({ at: from + at, event: { type: 'help.ask', rung: 'nudge' } })
	const back = (at: number): LogEntry => ({ at: from + at, event: { type: 'step.back' } })

	it.each<[string, LogEntry[], boolean]>([
		['at the beginning', [], false],
		['after waiting only', [tick(1)], false],
		['after a question to the coach only', [ask(1)], false],
		['after an act', [open(1), tick(2)], true],
		['after the only act was taken back', [open(1), back(1)], false],
		['after one of two acts was taken back', [use(1), open(2), back(2)], true]
	])('%s: possible is %s', (_, log, possible) => {
		expect(canStepBack(walkAlong(journey, world, log))).toBe(possible)
	})

	it('can be taken exactly as often as there are acts that count', () => {
		const entries = fc.array(fc.constantFrom(open(1), use(1), tick(1), ask(1), back(1)), { maxLength: 30 })
		fc.assert(
			fc.property(entries, (log) => {
				let steps = 0
				let taken = walkAlong(journey, world, log)
				while (canStepBack(taken)) {
					taken = gone(journey, taken, back(1))
					steps += 1
				}
				expect(steps).toBe(withoutUndone(log).filter(({ event }) => event.type !== 'clock.tick').length)
			})
		)
	})

	it('leads to where the last deed that counts had led, not to where the coach was asked', () => {
		const walk = walkAlong(journey, world, [tick(1000), ask(5000), open(6000), back(6000)])
		expect(walk.snapshot.context.world.now).toBe(from + 1000)
		const asked = walkAlong(journey, world, [tick(1000), ask(5000), back(6000)])
		expect(asked.snapshot.context.world.now).toBe(from + 1000)
	})
})

describe('a log of a journey that has changed since', () => {
	const folder = nhsmail()
	const [byText] = folder.walkthroughs.filter(({ id }) => id === 'by-text')
	if (!byText) throw new Error('Expected the walkthrough by-text')
	const { world } = startOf(folder, 'forgotten').context
	const changed = renamed(folder.journey, 'press.finish', 'press.save-password')
	const all = walked(folder, byText).map(({ at, event }): LogEntry => ({ at, event }))
	const finish = all.findIndex(({ event }) => event.type === 'press.finish')
	const until = all.slice(0, finish)
	const pressed = all[finish] as LogEntry

	it('is walked over what was taken back, though it can no longer be done', () => {
		const log: Log = [...until, pressed, { at: pressed.at, event: { type: 'step.back' } }, ...until.slice(-1)]
		const walk = walkAlong(changed, world, log.slice(0, -1))
		expect(walk.log).toHaveLength(log.length - 1)
		expect(standing(walk.snapshot)).toEqual(standing(replay(changed, world, until)))
		const moments = momentsOf({ ...folder, journey: changed }, { scenario: 'forgotten', world, log, played: 0 })
		expect(moments).toHaveLength(finish)
	})

	it('is walked as far as what counts of it can still be done', () => {
		expect(walkAlong(changed, world, [...until, pressed]).log).toEqual(until)
	})
})

function gone(journey: Journey, walk: Walk, entry: LogEntry): Walk {
	const next = walkOn(journey, walk, entry)
	if (!next) throw new Error(`Nothing takes ${JSON.stringify(entry)} in "${stateOf(walk.snapshot)}"`)
	return next
}

/** All that an attempt is at one moment. */
function standing(snapshot: JourneySnapshot | null) {
	return snapshot && { state: stateOf(snapshot), context: snapshot.context }
}

function plain({ before, after, ...rest }: ReturnType<typeof momentsOf>[number]) {
	return { ...rest, before: standing(before), after: standing(after) }
}

function scenarioOf({ walkthroughs }: Folder, pick: number): string {
	return walkthroughs[pick % walkthroughs.length]?.scenario ?? ''
}

function counted({ machine }: Journey, work: () => void): number {
	const transition = vi.spyOn(machine, 'transition')
	work()
	const { length } = transition.mock.calls
	transition.mockRestore()
	return length
}

/** The first press of the journey, a question and a step back, over and over. */
function manyTimes(folder: Folder, times: number): { world: ReturnType<typeof startOf>['context']['world']; log: Log } {
	const { world } = startOf(folder, 'forgotten').context
	const [byText] = folder.walkthroughs.filter(({ id }) => id === 'by-text')
	const first = byText && walked(folder, byText)[0]
	if (!first) throw new Error('Expected a first press')
	expect(stateOf(begin(folder.journey, world))).toBe(stateOf(first.before))
	const { at, event } = first
	const round: Log = [
		{ at, event },
		{ at, event: { type: 'help.ask', rung: 'nudge' } },
		{ at, event: { type: 'step.back' } }
	]
	return { world, log: Array.from({ length: times }, () => round).flat() }
}

function nhsmail(): Folder {
	const found = folders.find((candidate) => candidate.folder === 'nhsmail-password-reset')
	if (!found) throw new Error('Expected the journey')
	return found
}
