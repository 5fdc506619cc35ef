import type { Journey, JourneyFolder } from '../kit/journey.ts'
import { readingsOf, say, type Readings } from '../kit/readings.ts'
import type { Instant } from '../time/time.ts'
import type { World } from '../world/world.ts'
import { screenOf, type JourneySnapshot } from './attempt.ts'
import { placesThatCount, type Log } from './log.ts'
import { restore } from './restore.ts'

/** What keeps an attempt from being opened, and where in it. */
export interface Obstacle {
	where: 'world' | `world.${string}` | `log[${number}].at` | `log[${number}]`
	got: string
	expected: string
}

/**
 * Walks an attempt from outside as it would be walked when it is opened, page by page: what can't be followed, or would not fit
 * the pages of its journey. `null` where it opens, if only in part, because the journey has changed since.
 */
export function whyClosed(folder: JourneyFolder, attempt: FromOutside): Obstacle | null {
	const { journey } = folder
	const { world, log } = attempt
	const lacking = lacked(folder, attempt)
	if (lacking) return lacking
	const before = goesBack(world, log)
	if (before !== null) {
		const expected = 'a time no earlier than on the line above'
		return { where: `log[${before}].at`, got: String(log[before]?.at), expected }
	}
	try {
		const { walk, snapshot } = restore(journey, attempt)
		const stands = [walk.start, ...walk.afters, snapshot]
		const bad = stands.findIndex((stand) => stand && !fits(journey, stand))
		if (bad < 0) return null
		const where = bad === 0 || bad > log.length ? ('world' as const) : (`log[${bad - 1}]` as const)
		return { where, got: 'something its page can’t show', expected: FITTING }
	} catch (error) {
		return { where: 'world', got: `something that ends in “${messageOf(error)}”`, expected: FITTING }
	}
}

interface FromOutside {
	/** The version of the journey it was made with. */
	version: number
	scenario: string
	world: World
	log: Log
	now: Instant
}

/** What every beginning has that it can have come from, and its world has not; of another version, nobody knows what it had. */
function lacked({ journey, scenarios }: JourneyFolder, { version, scenario, world }: FromOutside): Obstacle | null {
	if (version !== journey.version) return null
	const own = scenarios.filter(({ id }) => id === scenario)
	const possible = own.length > 0 ? own : scenarios
	for (const part of ['accounts', 'savedPasswords'] as const) {
		const missing = namesInAll(possible.map((beginning) => beginning[part] ?? {})).find(
			(name) => !Object.hasOwn(world[part], name)
		)
		if (missing !== undefined)
			return { where: `world.${part}`, got: `none called "${missing}"`, expected: 'one, because its scenario has one' }
	}
	return null
}

function namesInAll(tables: readonly object[]): readonly string[] {
	const [first = {}, ...others] = tables
	return Object.keys(first).filter((name) => others.every((table) => Object.hasOwn(table, name)))
}

const FITTING = 'accounts, devices and words its journey knows'

/** The first line that counts and lies before one above it. */
function goesBack(world: World, log: Log): number | null {
	let now = world.now
	for (const place of placesThatCount(log)) {
		const at = log[place]?.at ?? now
		if (at < now) return place
		now = at
	}
	return null
}

/** Whether all that its page shows can be said. */
function fits(journey: Journey, snapshot: JourneySnapshot): boolean {
	const readings = readingsOf(snapshot.context)
	const { problem } = snapshot.context
	try {
		saidIn([screenOf(journey, snapshot), problem && journey.messages[problem.message]], readings)
		return true
	} catch {
		return false
	}
}

/** Says every text in it, but for pieces that are not on show in this world. */
function saidIn(piece: unknown, readings: Readings): void {
	if (typeof piece === 'string') say(piece, readings)
	if (typeof piece !== 'object' || piece === null) return
	const { when } = piece as { when?: { reading?: string; is?: string } }
	if (when?.reading !== undefined && readings(when.reading) !== when.is) return
	for (const part of Object.values(piece)) saidIn(part, readings)
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error)
}
