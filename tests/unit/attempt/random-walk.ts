import fc from 'fast-check'
import { begin, moveTo, tryToFollow, type JourneySnapshot } from '../../../src/attempt/attempt.ts'
import type { LogEntry } from '../../../src/attempt/log.ts'
import type { DeviceUse } from '../../../src/devices/device.ts'
import type { JourneyEvent } from '../../../src/kit/context.ts'
import type { Instant } from '../../../src/time/time.ts'
import { nextDue, type World } from '../../../src/world/world.ts'
import { eventsOf, rememberingJudge } from '../journeys/explore.ts'
import { startOf, walked, type Folder } from '../journeys/journeys.ts'

/** One thing to do, of whatever can be done by then: which of them is left to `pick`. */
interface Move {
	kind: 'press' | 'use' | 'wait' | 'remark' | 'back'
	pick: number
	/** How far from the next thing that happens by itself, or from now, in milliseconds. */
	off: number
}

const off = fc.oneof(
	fc.constantFrom(-1000, -1, -0.5, -0.001, 0, 0.001, 0.5, 1, 1000),
	fc.double({ min: 0, max: 120_000, noNaN: true }),
	fc.integer({ min: 0, max: 30 * 3_600_000 })
)

export interface Walk {
	/** How far along which walkthrough it begins: by chance alone nobody gets past the first pages. */
	walkthrough: number
	steps: number
	seed: number
	moves: readonly Move[]
}

/** Walks of so many moves at most, after their beginning. A replay knows nothing of the time at which a remark was made. */
export function walksOf(maxLength: number, remarks: 'with-remarks' | 'no-remarks' = 'no-remarks'): fc.Arbitrary<Walk> {
	const more = remarks === 'with-remarks' ? (['remark', 'back'] as const) : []
	const kind = fc.constantFrom('press', 'press', 'press', 'press', 'use', 'wait', 'back', ...more)
	const moves = fc.array(fc.record<Move>({ kind, pick: fc.nat(), off }), { maxLength })
	return fc.record({ walkthrough: fc.nat(), steps: fc.nat(), seed: fc.integer(), moves })
}

/** An attempt as a page would run it: one entry after another, and a step back to what it remembers of the last one. */
export interface Live {
	world: World
	snapshot: JourneySnapshot
	log: readonly LogEntry[]
	/** Every change that was no step back, in order. */
	changes: readonly { before: JourneySnapshot; after: JourneySnapshot }[]
}

export function walkAtRandom(folder: Folder): (walk: Walk) => Live {
	const judge = rememberingJudge()
	const events = eventsOf(folder, judge)
	const { journey, walkthroughs } = folder
	return ({ walkthrough, steps, seed, moves }) => {
		const along = chosen(walkthroughs, walkthrough)
		if (!along) throw new Error(`${journey.id} has no walkthroughs`)
		const start = startOf(folder, along.scenario, { seed, edition: along.edition })
		const { world } = start.context
		let snapshot = begin(journey, world)
		const log: LogEntry[] = []
		const changes: { before: JourneySnapshot; after: JourneySnapshot }[] = []
		/** What a remark moves is the clock of the page only: what counts is where the last deed has led. */
		const remembered: { before: JourneySnapshot; isAct: boolean }[] = []
		let counts = snapshot
		const add = (at: Instant, event: JourneyEvent) => {
			const after = tryToFollow(journey, snapshot, { at, event })
			if (!after) return
			remembered.push({ before: counts, isAct: event.type !== 'clock.tick' })
			changes.push({ before: snapshot, after })
			log.push({ at, event })
			snapshot = counts = after
		}
		const known = walked(folder, along, { judge, seed })
		for (const { at, event } of known.slice(0, steps % (known.length + 1))) add(at, event)
		for (const { kind, pick, off } of moves) {
			const { now } = snapshot.context.world
			const later = Math.max(now, (nextDue(snapshot.context.world) ?? now) + off)
			// People press what they see, and sometimes only when it is too late.
			const at = pick % 4 === 0 ? later : now + (pick % 3 === 0 ? Math.abs(off) : 0)
			if (kind === 'press') {
				const event = chosen(events(snapshot), pick)
				if (event) add(event.type === 'clock.tick' ? event.now : at, event)
			} else if (kind === 'use') {
				const use = chosen(usesOf(pick % 5), pick)
				if (use) add(at, { type: 'desk.use', use })
			} else if (kind === 'wait') {
				add(later, { type: 'clock.tick', now: later })
			} else if (kind === 'remark') {
				log.push({ at: later, event: { type: 'help.ask', rung: pick % 2 === 0 ? 'nudge' : 'do' } })
				snapshot = moveTo(journey, snapshot, later)
			} else {
				log.push({ at: now, event: { type: 'step.back' } })
				const last = remembered.findLastIndex(({ isAct }) => isAct)
				if (last >= 0) counts = remembered.splice(last)[0]?.before ?? counts
				snapshot = counts
			}
		}
		return { world, snapshot, log, changes }
	}
}

/** Every act of every device, on a thing that may or may not be there. */
function usesOf(id: number): readonly DeviceUse[] {
	return [
		{ device: 'inbox', act: 'open', details: { id } },
		{ device: 'inbox', act: 'keep', details: { id } },
		{ device: 'phone', act: 'readTexts', details: {} },
		{ device: 'phone', act: 'answer', details: { id } },
		{ device: 'phone', act: 'decline', details: { id } },
		{ device: 'phone', act: 'hangUp', details: { id } },
		{ device: 'authenticator', act: 'open', details: { id } },
		{ device: 'authenticator', act: 'close', details: {} },
		{ device: 'authenticator', act: 'remove', details: { id } },
		{ device: 'authenticator', act: 'add', details: { issuer: 'x', account: 'y', secret: 'JBSWY3DPEHPK3PXP' } },
		{ device: 'composer', act: 'send', details: { from: 'you', to: 'desk@trainee.example', subject: 'x', body: 'y' } },
		{ device: 'card-reader', act: 'insert', details: {} },
		{ device: 'card-reader', act: 'takeOut', details: {} },
		{ device: 'camera', act: 'takePhoto', details: { subject: 'passport', flaw: 'none' } },
		{ device: 'camera', act: 'recordVideo', details: { way: 'say', numbers: '1234', flaw: 'none' } },
		{ device: 'camera', act: 'discard', details: {} },
		{ device: 'paper', act: 'read', details: {} }
	]
}

function chosen<T>(from: readonly T[], pick: number): T | undefined {
	return from[pick % Math.max(1, from.length)]
}
