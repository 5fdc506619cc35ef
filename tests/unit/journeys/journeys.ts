import { playSteps } from '../../../src/attempt/play.ts'
import { begin, follow, screenOf, stateOf, type JourneySnapshot } from '../../../src/attempt/attempt.ts'
import { newJudge as judgeBy, type Judge } from '../../../src/attempt/judge.ts'
import type { LogEvent } from '../../../src/attempt/log.ts'
import type { JourneyEvent } from '../../../src/kit/context.ts'
import type { Coaching } from '../../../src/kit/coaching.ts'
import type { JourneyFolder, Journey } from '../../../src/kit/journey.ts'
import { readingsOf } from '../../../src/kit/readings.ts'
import type { Scenario } from '../../../src/kit/scenario.ts'
import type { Walkthrough } from '../../../src/kit/walkthrough.ts'
import { loadBreachFilter } from '../../../src/rules/breached-passwords.ts'
import { startingWorld } from '../../../src/scenarios/starting-world.ts'
import type { Edition } from '../../../src/rules/sourced.ts'
import { instantIn, type Instant } from '../../../src/time/time.ts'
import { headOf } from '../../../src/ui/screen-parts.ts'

const journeyFiles = import.meta.glob<{ journey: Journey }>('../../../src/journeys/*/journey.ts', { eager: true })
const scenarioFiles = import.meta.glob<{ scenarios: readonly Scenario[] }>('../../../src/journeys/*/scenarios.ts', {
	eager: true
})
const walkthroughFiles = import.meta.glob<{ walkthroughs: readonly Walkthrough[] }>(
	'../../../src/journeys/*/walkthroughs.ts',
	{
		eager: true
	}
)
const coachingFiles = import.meta.glob<{ coaching: Coaching }>('../../../src/journeys/*/coaching.ts', { eager: true })

export type Folder = JourneyFolder & { folder: string }

/** Every journey there is, with the name of its folder. */
export const folders: readonly Folder[] = Object.entries(journeyFiles).map(([path, { journey }]) => ({
	folder: path.split('/').at(-2) ?? '',
	journey,
	scenarios: scenarioFiles[path.replace('journey.ts', 'scenarios.ts')]?.scenarios ?? [],
	walkthroughs: walkthroughFiles[path.replace('journey.ts', 'walkthroughs.ts')]?.walkthroughs ?? [],
	coaching: coachingFiles[path.replace('journey.ts', 'coaching.ts')]?.coaching ?? { pages: {}, messages: {}, turns: {} }
}))

/** A Tuesday in spring, 09:14 in London. */
export const NOW = Date.UTC(2026, 2, 3, 9, 14)

/** Codes, keys and pictures are drawn from it. */
const SEED = 20260303

export const breached = await loadBreachFilter()

/** Judges as the page does; tells passwords apart for as long as it is used. */
export function newJudge(): Judge {
	return judgeBy(breached)
}

export function startOf(
	{ journey, scenarios }: JourneyFolder,
	id: string,
	{ seed = SEED, edition, now = NOW }: { seed?: number; edition?: Edition | undefined; now?: Instant | undefined } = {}
): JourneySnapshot {
	const scenario = scenarios.find((candidate) => candidate.id === id)
	if (!scenario) throw new Error(`${journey.id} has no scenario "${id}"`)
	const startsAt = scenario.startsAt ? instantIn(scenario.startsAt) : now
	return begin(journey, startingWorld(journey, scenario, { now: startsAt, seed, edition }))
}

export function played(
	folder: JourneyFolder,
	walkthrough: Walkthrough,
	{ judge = newJudge(), seed = SEED, now }: { judge?: Judge; seed?: number; now?: Instant | undefined } = {}
) {
	const start = startOf(folder, walkthrough.scenario, { seed, edition: walkthrough.edition, now })
	return playedThrough(folder.journey, start, walkthrough, judge)
}

/** Every entry of a whole walkthrough, and where it ends. Throws when that is not where it says. */
export function playedThrough(
	journey: Journey,
	start: JourneySnapshot,
	{ steps, ends }: Pick<Walkthrough, 'steps' | 'ends'>,
	judge: Judge
): { snapshot: JourneySnapshot; log: readonly LogEvent[] } {
	const { results, stopped } = playSteps(journey, start, steps, judge)
	if (stopped) throw stopped
	const snapshot = results.at(-1)?.after ?? start
	if (stateOf(snapshot) !== ends) throw new Error(`Expected to end in "${ends}", got "${stateOf(snapshot)}"`)
	return { snapshot, log: results.flatMap(({ entries }) => entries) }
}

/** What the world tells under a name at this moment. */
export function reading({ context }: JourneySnapshot, name: string): string {
	return readingsOf(context)(name)
}

/** What the address bar is to show where somebody stands; `null` in an app, which has none. */
export function addressShown({ journey }: JourneyFolder, now: JourneySnapshot): string | null {
	return headOf(screenOf(journey, now), readingsOf(now.context)).address
}

/** One line of a log, with how things stood before and after it. */
export interface Walked {
	before: JourneySnapshot
	at: Instant
	event: JourneyEvent
	after: JourneySnapshot
}

/** A whole walkthrough, line by line. */
export function walked(
	folder: JourneyFolder,
	walkthrough: Walkthrough,
	by: { judge?: Judge; seed?: number } = {}
): readonly Walked[] {
	const { edition } = walkthrough
	let before = startOf(folder, walkthrough.scenario, { ...(by.seed !== undefined && { seed: by.seed }), edition })
	return played(folder, walkthrough, by).log.map(({ at, event }) => {
		const line = { before, at, event, after: follow(folder.journey, before, { at, event }) }
		before = line.after
		return line
	})
}
