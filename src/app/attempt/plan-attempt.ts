import { rightWaysIn } from '../../attempt/right-ways.ts'
import { restore } from '../../attempt/restore.ts'
import { beginningsOf, stepsOf, type Beginning } from '../../attempt/way-to.ts'
import { stateName, type JourneyFolder } from '../../kit/journey.ts'
import { editionsOf } from '../../kit/scenario.ts'
import type { Step, Walkthrough } from '../../kit/walkthrough.ts'
import type { WaysOfJourney } from '../../kit/ways.ts'
import type { Mode } from '../../modes/mode.ts'
import { modes } from '../../modes/modes.ts'
import { nextBeginning } from '../../learning/next-test.ts'
import { endedOf } from '../../learning/progress.ts'
import { startingWorld } from '../../scenarios/starting-world.ts'
import { chapterOf, type Story } from '../../scenarios/stories.ts'
import type { KeptAttempt, ListedAttempt } from '../../storage/attempt-record.ts'
import { instantIn, toMillis, type Duration, type Instant } from '../../time/time.ts'
import type { World } from '../../world/world.ts'
import { attemptAddress, type AttemptRoute } from '../address/route.ts'
import { ownDayAndTime } from '../browser/own-clock.ts'
import { editionNames } from '../../rules/sourced.ts'
import type { AttemptSetup } from './new-attempt.ts'

/** A kept attempt that an address names; `null` where there is none, and in words why one can't be read. */
export type Found = KeptAttempt | { unreadable: string } | null

/** What has to be known before it can be said what an address opens. */
export interface Known {
	/** The journey of the address, where there is one. */
	folder: JourneyFolder | null
	mode: Mode | null
	/** The ways to the states of the journey, where the address asks for one. */
	ways: WaysOfJourney
	/** What the address names as its attempt. */
	kept: Found
	/** What the address names as the chapter before, and the journey of that. */
	before: Found
	folderBefore: JourneyFolder | null
	/** Attempts in this browser, for how much of the end is the person's own by now, and for what is to be tested next. */
	records: readonly ListedAttempt[]
	/** Real time. */
	now: Instant
	/** Whole numbers that chance gave: for what is drawn in the world, and for the scenario where several come next. */
	seed: number
	draw: number
}

/** What an address asks for and is not there, in words, with what there is instead. */
export interface Missing {
	outcome: 'missing'
	what: string
	/** The words of a link, and where it leads. */
	next: string
	address: string
	/** Where what was asked for is to be had instead: the words of a link each, and where it leads. */
	offers?: readonly { words: string; address: string }[]
}

/** What is to be opened: plain values, nothing of it done yet. */
export type Plan =
	| { outcome: 'kept'; folder: JourneyFolder; mode: Mode; kept: KeptAttempt }
	| {
			outcome: 'new'
			folder: JourneyFolder
			mode: Mode
			setup: AttemptSetup
			/** The walkthrough that is shown first, and how many presses at its end are left to the person: 0 where it is all shown. */
			shown: { walkthrough: Walkthrough; left: number } | null
			/** The state in which it begins, and the steps by which the way there is walked; `null` for the beginning. */
			at: { state: string; steps: readonly Step[] } | null
			/** How far the training clock is moved on from there. */
			clock: Duration | null
	  }

/** As far as an address can move the training clock: much further on there is no date that could be shown. */
const LONGEST_MOVE = 'P365D'

/** What an address opens, or why there is nothing to open. */
export function planOf(route: AttemptRoute, known: Known): Plan | Missing {
	const { folder, mode, kept } = known
	const cover = `#/journeys/${route.journey}`
	if (!folder) return missing(`There is no journey called "${route.journey}".`, 'See all journeys', '#/')
	if (!mode) {
		const there = modes.map(({ id }) => id).join(', ')
		return missing(`There is no mode called "${route.mode}": the modes are ${there}.`, 'Choose how to begin', cover)
	}
	if (route.attempt === null) {
		if (mode.plays === 'a-kept-attempt') return notListed('You can only look again at an attempt you’ve made.')
		const plan = planNew(route, known, folder, mode)
		return typeof plan === 'string' ? missing(plan, 'Choose how to begin', cover) : plan
	}
	if (!kept) {
		const why = 'This attempt is no longer in this browser. It was deleted, or the browser cleared its data.'
		return missing(why, 'Begin a new one', cover)
	}
	if ('unreadable' in kept) return notListed(kept.unreadable)
	const { journeyId } = kept.record
	if (journeyId !== folder.journey.id) return notListed(`This attempt belongs to another journey, "${journeyId}".`)
	return { outcome: 'kept', folder, mode, kept }
}

export function missing(what: string, next: string, address: string): Missing {
	return { outcome: 'missing', what, next, address }
}

/** Missing, but the list of attempts may hold what was meant. */
export function notListed(what: string): Missing {
	return missing(what, 'See your attempts', '#/record')
}

/** A new attempt as the address describes it; or in words why there can be none. */
function planNew(route: AttemptRoute, known: Known, folder: JourneyFolder, mode: Mode): Plan | Missing | string {
	const { journey, scenarios, walkthroughs } = folder
	if (route.clock !== null && toMillis(route.clock) > toMillis(LONGEST_MOVE))
		return `You can move the training clock on by a year at most: this address asks for "${shortened(route.clock)}".`
	const told = route.story === null ? null : chapterOf(route.story, journey.id)
	if (route.story !== null && !told) return `There is no story called "${route.story}" with this journey in it.`
	const before = told && told.chapter > 0 ? chapterBefore(told, known) : null
	if (typeof before === 'string') return before
	const named = walkthroughs.find(({ id }) => id === route.way)
	const asked = told?.story.chapters[told.chapter]?.scenario ?? route.scenario ?? named?.scenario
	if (asked && !scenarios.some(({ id }) => id === asked))
		return `There is no scenario called "${asked}" in this journey.`
	const leading = mode.plays === 'nothing' && route.at !== null ? beginningsOf(folder, known.ways, route.at) : null
	const fitting = leading?.filter(
		({ scenario, edition }) => (asked ?? scenario.id) === scenario.id && (route.edition ?? edition) === edition
	)
	if (leading && fitting?.length === 0) return notThere(route, folder, leading)
	const [led] = fitting ?? []
	const scenario =
		led?.scenario ?? scenarios.find(({ id }) => id === asked) ?? usualScenario(route, known, folder, mode)
	if (!scenario) return 'This journey has no beginning.'
	const edition = route.edition ?? led?.edition ?? (named?.scenario === scenario.id ? named.edition : undefined)
	if (edition && !editionsOf(journey, scenario).some(({ id }) => id === edition))
		return `There is no edition "${edition}" of this journey for this scenario.`
	const now = before?.world.now ?? (scenario.startsAt ? instantIn(scenario.startsAt) : known.now)
	const { seed } = known
	const world = startingWorld(journey, scenario, { now, seed, edition, faults: route.faults, left: before?.world })
	const setup = {
		world,
		mode: mode.id,
		scenario: scenario.id,
		story: told && { id: told.story.id, run: before?.run ?? '' },
		name: `${journey.title}, ${ownDayAndTime(known.now)}`
	}
	const plan = { outcome: 'new', folder, mode, setup } as const
	if (mode.plays === 'nothing') {
		const at = led && route.at !== null ? { state: route.at, steps: stepsOf(folder, led.way) ?? [] } : null
		return { ...plan, shown: null, at, clock: route.clock }
	}
	const walkthrough = route.way === null ? rightWaysIn(folder, scenario.id, world)[0]?.walkthrough : named
	if (!walkthrough || walkthrough.scenario !== scenario.id)
		return `There is no walkthrough "${route.way}" for this scenario.`
	const left = mode.plays === 'everything' ? 0 : Math.max(route.last ?? ownSteps(known, journey.id, scenario.id), 1)
	return { ...plan, shown: { walkthrough, left }, at: null, clock: null }
}

/**
 * Where an attempt begins of which nothing says where: in a scenario that can be walked in the edition asked for, or else in the
 * one that the journey offers first. In a mode that tells nothing beforehand it is the one to be tested next.
 */
function usualScenario(
	route: AttemptRoute,
	{ records, now, draw }: Known,
	folder: JourneyFolder,
	mode: Mode
): JourneyFolder['scenarios'][number] | undefined {
	const { journey, scenarios } = folder
	const wanted = route.edition ?? journey.editions[0].id
	const offered = scenarios.filter((scenario) => editionsOf(journey, scenario).some(({ id }) => id === wanted))
	if (mode.tells) return offered[0] ?? scenarios[0]
	const own = records.filter(({ journeyId, edition }) => journeyId === journey.id && edition === wanted)
	return nextBeginning(folder, offered, endedOf(own, now), draw) ?? scenarios[0]
}

/** How many of the last presses are the person's own now: one more each time that they have brought it to its end. */
function ownSteps({ records }: Known, journeyId: string, scenario: string): number {
	const finished = records.filter(
		(record) =>
			record.journeyId === journeyId && record.scenario === scenario && record.played > 0 && record.result?.passed
	)
	return 1 + finished.length
}

/** The world that the chapter before left, and the run of the story; or in words why there is none. */
function chapterBefore(
	{ story, chapter }: { story: Story; chapter: number },
	{ before, folderBefore }: Known
): { world: World; run: string } | string {
	const again = `Begin the story "${story.title}" at its first chapter.`
	if (!before) return `The chapter before this one isn’t in this browser. ${again}`
	if ('unreadable' in before) return before.unreadable
	const { record, log } = before
	const earlier = story.chapters[chapter - 1]
	if (!folderBefore || record.journeyId !== earlier?.journey || record.story?.id !== story.id || record.end === null)
		return `That attempt doesn’t finish the chapter before this one. ${again}`
	const { snapshot } = restore(folderBefore.journey, { world: record.world, log, now: record.clock.now })
	return { world: snapshot.context.world, run: record.story.run }
}

/** The state that an address asks for is not to be had from the beginning it names, but may be from others. */
function notThere(route: AttemptRoute, { journey }: JourneyFolder, leading: readonly Beginning[]): Missing {
	const state = route.at ?? ''
	const cover = `#/journeys/${journey.id}`
	if (leading.length === 0 || !Object.hasOwn(journey.flow.states, state))
		return missing(`There is no page called ‘${shortened(state)}’ in this journey.`, 'Choose how to begin', cover)
	const offers = leading.map(({ scenario, edition }) => ({
		words: journey.editions.length > 1 ? `${scenario.title} (${editionNames[edition]})` : scenario.title,
		address: attemptAddress(journey.id, route.mode, { at: state, scenario: scenario.id, edition })
	}))
	const what = `The page ‘${stateName(journey, state)}’ doesn’t come up in the situation you asked for. It does in these:`
	return { ...missing(what, 'Choose how to begin', cover), offers }
}

/** What was asked for, as far as somebody would read it. */
function shortened(text: string): string {
	return text.length <= 40 ? text : `${text.slice(0, 40)}…`
}
