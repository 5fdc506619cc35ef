import { rightWaysIn } from '../../attempt/right-ways.ts'
import { restore } from '../../attempt/restore.ts'
import type { JourneyFolder } from '../../kit/journey.ts'
import { editionsOf } from '../../kit/scenario.ts'
import type { Walkthrough } from '../../kit/walkthrough.ts'
import type { Mode } from '../../modes/mode.ts'
import { modes } from '../../modes/modes.ts'
import { startingWorld } from '../../scenarios/starting-world.ts'
import { chapterOf, type Story } from '../../scenarios/stories.ts'
import type { KeptAttempt, ListedAttempt } from '../../storage/attempt-record.ts'
import { instantIn, toMillis, type Duration, type Instant } from '../../time/time.ts'
import type { World } from '../../world/world.ts'
import type { AttemptRoute } from '../address/route.ts'
import { ownDayAndTime } from '../browser/own-clock.ts'
import type { AttemptSetup } from './new-attempt.ts'

/** A kept attempt that an address names; `null` where there is none, and in words why one can't be read. */
export type Found = KeptAttempt | { unreadable: string } | null

/** What has to be known before it can be said what an address opens. */
export interface Known {
	/** The journey of the address, where there is one. */
	folder: JourneyFolder | null
	mode: Mode | null
	/** What the address names as its attempt. */
	kept: Found
	/** What the address names as the chapter before, and the journey of that. */
	before: Found
	folderBefore: JourneyFolder | null
	/** Attempts in this browser, for how much of the end is the person's own by now. */
	records: readonly ListedAttempt[]
	/** Real time. */
	now: Instant
	/** Whole numbers that chance gave: for what is drawn in the world, and for the scenario where nothing names one. */
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
			/** The state in which it begins, the way there walked already; `null` for the beginning. */
			at: string | null
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
		return missing(`There is no mode called "${route.mode}": there is ${there}.`, 'Choose how to begin', cover)
	}
	if (route.attempt === null) {
		if (mode.plays === 'a-kept-attempt') return notListed('Only an attempt that was made can be looked at again.')
		const plan = planNew(route, known, folder, mode)
		return typeof plan === 'string' ? missing(plan, 'Choose how to begin', cover) : plan
	}
	if (!kept) {
		const why = 'This attempt is not in this browser any more. It was deleted, or the browser cleared its data.'
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
function planNew(route: AttemptRoute, known: Known, folder: JourneyFolder, mode: Mode): Plan | string {
	const { journey, scenarios, walkthroughs } = folder
	if (route.clock !== null && toMillis(route.clock) > toMillis(LONGEST_MOVE))
		return `The training clock can be moved on by a year at most: this address asks for "${shortened(route.clock)}".`
	const told = route.story === null ? null : chapterOf(route.story, journey.id)
	if (route.story !== null && !told) return `There is no story called "${route.story}" with this journey in it.`
	const before = told && told.chapter > 0 ? chapterBefore(told, known) : null
	if (typeof before === 'string') return before
	const named =
		walkthroughs.find(({ id }) => id === route.way) ??
		(route.at === null ? null : walkthroughs.find(({ ends, steps }) => leadsTo(route.at, ends, steps)))
	const usual = scenarios[mode.tells ? 0 : known.draw % Math.max(scenarios.length, 1)]?.id
	const wanted = told?.story.chapters[told.chapter]?.scenario ?? route.scenario ?? named?.scenario ?? usual
	const scenario = scenarios.find(({ id }) => id === wanted)
	if (!scenario) return `There is no scenario called "${wanted}" in this journey.`
	const edition = route.edition ?? (named?.scenario === scenario.id ? named.edition : undefined)
	if (edition && !editionsOf(journey, scenario).some(({ id }) => id === edition))
		return `There is no edition "${edition}" of this journey with this beginning.`
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
	if (mode.plays === 'nothing') return { ...plan, shown: null, at: route.at, clock: route.clock }
	const walkthrough = route.way === null ? rightWaysIn(folder, scenario.id, world)[0]?.walkthrough : named
	if (!walkthrough || walkthrough.scenario !== scenario.id)
		return `There is no walkthrough "${route.way}" of this beginning.`
	const left = mode.plays === 'everything' ? 0 : Math.max(route.last ?? ownSteps(known, journey.id, scenario.id), 1)
	return { ...plan, shown: { walkthrough, left }, at: null, clock: null }
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
	const again = `Begin the story "${story.title}" with its first chapter.`
	if (!before) return `The chapter before this one is not in this browser. ${again}`
	if ('unreadable' in before) return before.unreadable
	const { record, log } = before
	const earlier = story.chapters[chapter - 1]
	if (!folderBefore || record.journeyId !== earlier?.journey || record.story?.id !== story.id || record.end === null)
		return `That attempt is not the end of the chapter before this one. ${again}`
	const { snapshot } = restore(folderBefore.journey, { world: record.world, log, now: record.clock.now })
	return { world: snapshot.context.world, run: record.story.run }
}

function leadsTo(state: string | null, ends: string, steps: Walkthrough['steps']): boolean {
	return ends === state || steps.some((step) => 'on' in step && step.on === state)
}

/** What was asked for, as far as somebody would read it. */
function shortened(text: string): string {
	return text.length <= 40 ? text : `${text.slice(0, 40)}…`
}
