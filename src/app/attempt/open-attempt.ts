import { begin } from '../../attempt/attempt.ts'
import { judge } from '../../attempt/judge.ts'
import { passwordMemory } from '../../attempt/known-passwords.ts'
import type { Judge } from '../../attempt/play.ts'
import { restore } from '../../attempt/restore.ts'
import { wayTo } from '../../attempt/way-to.ts'
import type { JourneyFolder } from '../../kit/journey.ts'
import { editionsOf, type Scenario } from '../../kit/scenario.ts'
import { demonstrationOf, framesOf, type Frame } from '../../learning/demonstration.ts'
import { rightWaysIn } from '../../learning/right-ways.ts'
import { isOnlyShown, type Mode } from '../../modes/mode.ts'
import { loadBreachFilter, type BreachFilter } from '../../rules/breached-passwords.ts'
import { startingWorld } from '../../scenarios/starting-world.ts'
import { chapterOf, tellsOf, type Story } from '../../scenarios/stories.ts'
import { instantIn, toMillis } from '../../time/time.ts'
import { listed, type AttemptRecord, type KeptAttempt } from '../../storage/attempt-record.ts'
import type { Keeper } from '../../storage/keeper.ts'
import type { World } from '../../world/world.ts'
import { addressOf } from '../address/attempt-address.ts'
import { modes } from '../../modes/modes.ts'
import { loadJourney } from '../shelf/catalogue.ts'
import { keeping } from './keeping.svelte.ts'
import { ownDayAndTime } from '../browser/own-clock.ts'
import { attemptAddress, type Route } from '../address/route.ts'
import { newAttempt } from './new-attempt.ts'
import { runOf } from './password-judge.ts'
import { Session } from './session.svelte.ts'

export type OpenedAttempt =
	| {
			outcome: 'open'
			session: Session
			scenario: Scenario | null
			address: string
			/** What is shown before, or instead of, the person's own part. */
			frames: readonly Frame[]
			/** The frame to begin with. */
			frame: number
	  }
	/** What the address asks for is not there: said in words, with what there is instead. */
	| { outcome: 'missing'; what: string; next: string; address: string }

type AttemptRoute = Extract<Route, { page: 'attempt' }>

/** The attempt that an address names: the kept one, or a new one, walked as far as the address or the mode says. */
export async function openAttempt(route: AttemptRoute): Promise<OpenedAttempt> {
	const mode = modes.find(({ id }) => id === route.mode)
	const isOnlyWatched = mode?.plays === 'everything' && route.after === null
	// With all that a later step may ask for: none of them waits for a network.
	const [folder, { keeper, tokens }] = await Promise.all([
		loadJourney(route.journey),
		isOnlyWatched ? keeping.forNothing() : keeping.open(),
		loadBreachFilter()
	])
	const address = `#/journeys/${route.journey}`
	if (!folder) return missing(`There is no journey called "${route.journey}".`, 'See all journeys', '#/')
	if (!mode) {
		const there = modes.map(({ id }) => id).join(', ')
		return missing(`There is no mode called "${route.mode}": there is ${there}.`, 'Choose how to begin', address)
	}
	const isKept = route.attempt !== null
	if (mode.plays === 'a-kept-attempt' && !isKept)
		return missing('Only an attempt that was made can be looked at again.', 'See your attempts', '#/record')
	const begun =
		route.attempt === null ? await createKept(folder, mode, route, keeper) : await loadKept(keeper, route.attempt)
	if (typeof begun === 'string')
		return isKept ? missing(begun, 'See your attempts', '#/record') : missing(begun, 'Choose how to begin', address)
	if (!begun) {
		const why = 'This attempt is not in this browser any more. It was deleted, or the browser cleared its data.'
		return missing(why, 'Begin a new one', address)
	}
	const kept = 'attempt' in begun ? begun.attempt : begun
	if (kept.record.journeyId !== folder.journey.id) {
		return missing(
			`This attempt belongs to another journey, "${kept.record.journeyId}".`,
			'See your attempts',
			'#/record'
		)
	}
	const holds = isKept || isOnlyShown(mode) ? keeper : await keepNew(keeper, kept)
	const session = new Session(folder, mode, kept, holds, tokens)
	const frames =
		mode.plays === 'a-kept-attempt'
			? framesOf(folder, session.attempted, session.moments)
			: 'frames' in begun
				? begun.frames
				: []
	// What is only shown is never begun, so something must be there to show.
	if (isOnlyShown(mode) && frames.length === 0)
		return missing('Nothing was done in this attempt that could be shown.', 'See your attempts', '#/record')
	const frame = Math.min(route.moment ?? 0, frames.length)
	// Past the end of what is played, the person's own part has begun.
	const shown = mode.plays === 'the-beginning' && frame === frames.length ? [] : frames
	if (!isKept && !isOnlyShown(mode)) {
		for (const { text, token } of session.playedPasswords) await tokens.learn(runOf(kept.record), text, token)
	}
	if (shown.length === 0) await session.start()
	const found = folder.scenarios.find(({ id }) => id === kept.record.scenario) ?? null
	const tells = kept.record.story && tellsOf(kept.record.story.id, kept.record.journeyId)
	const story = tells ?? (mode.tells ? null : found?.cold)
	const scenario = found && story ? { ...found, story } : found
	return {
		outcome: 'open',
		session,
		scenario,
		address: isOnlyShown(mode) ? shownAddress(route, kept.record) : addressOf(listed(session.record)),
		frames: shown,
		frame
	}
}

/** The kept attempt; or in words why it can't be had. */
async function loadKept(keeper: Keeper, id: string): Promise<KeptAttempt | string | null> {
	try {
		return await keeper.load(id)
	} catch (error) {
		const { name, message } = error as Error
		return name === 'DamagedError'
			? `This attempt is damaged: ${message}. Under "Your attempts" you can save what is left of it to a file, and delete it.`
			: `This attempt could not be read. The reason given: ${message}. Reload the page to try again.`
	}
}

/** What is only shown is not kept: its address says what it is, so that a reload shows it again. */
function shownAddress({ journey, mode, attempt, way, moment }: AttemptRoute, record: AttemptRecord): string {
	if (attempt !== null)
		return attemptAddress(journey, mode, { attempt, ...(moment !== null && { moment: `${moment}` }) })
	const { scenario, world } = record
	return attemptAddress(journey, mode, { scenario, edition: world.edition, ...(way !== null && { way }) })
}

function missing(what: string, next: string, address: string): OpenedAttempt {
	return { outcome: 'missing', what, next, address }
}

/** Keeps an attempt from its first step on: in memory where the browser takes no more. */
async function keepNew(keeper: Keeper, attempt: KeptAttempt): Promise<Keeper> {
	const kept = await keeper.create(attempt.record, attempt.log)
	const isRefused = kept.outcome === 'full' || kept.outcome === 'failed' || kept.outcome === 'forgotten'
	return isRefused ? keeping.goOnInMemory(kept, attempt) : keeper
}

/** A new attempt as the address describes it, with what is shown of it first; or in words why there can be none. */
async function createKept(
	folder: JourneyFolder,
	mode: Mode,
	route: AttemptRoute,
	keeper: Keeper
): Promise<{ attempt: KeptAttempt; frames: readonly Frame[] } | string> {
	const { journey, scenarios, walkthroughs } = folder
	if (route.clock !== null && toMillis(route.clock) > toMillis(LONGEST_MOVE))
		return `The training clock can be moved on by a year at most: this address asks for "${shortened(route.clock)}".`
	const told = route.story === null ? null : chapterOf(route.story, journey.id)
	if (route.story !== null && !told) return `There is no story called "${route.story}" with this journey in it.`
	const before = told && told.chapter > 0 ? await chapterBefore(told, route.after, keeper) : null
	if (typeof before === 'string') return before
	const known =
		walkthroughs.find(({ id }) => id === route.way) ??
		(route.at === null ? null : walkthroughs.find(({ ends, steps }) => leadsTo(route.at, ends, steps)))
	const usual = mode.tells ? scenarios[0]?.id : drawn(scenarios)?.id
	const wanted = told?.story.chapters[told.chapter]?.scenario ?? route.scenario ?? known?.scenario ?? usual
	const scenario = scenarios.find(({ id }) => id === wanted)
	if (!scenario) return `There is no scenario called "${wanted}" in this journey.`
	const [seed = 1] = crypto.getRandomValues(new Uint32Array(1))
	const edition = route.edition ?? (known?.scenario === scenario.id ? known.edition : undefined)
	if (edition && !editionsOf(journey, scenario).some(({ id }) => id === edition)) {
		return `There is no edition "${edition}" of this journey with this beginning.`
	}
	const now = before?.world.now ?? (scenario.startsAt ? instantIn(scenario.startsAt) : Date.now())
	const world = startingWorld(journey, scenario, { now, seed, edition, faults: route.faults, left: before?.world })
	const name = `${journey.title}, ${ownDayAndTime(Date.now())}`
	const story = told && { id: told.story.id, run: before?.run ?? '' }
	const setup = { world, mode: mode.id, scenario: scenario.id, story, name }
	if (mode.plays !== 'nothing') {
		const way = route.way === null ? rightWaysIn(folder, scenario.id, world)[0]?.walkthrough : known
		if (!way || way.scenario !== scenario.id) return `There is no walkthrough "${route.way}" of this beginning.`
		const shown = demonstrationOf(folder, way, world, newJudge(await loadBreachFilter()))
		const last = route.last ?? (await ownSteps(keeper, journey.id, scenario.id))
		const frames = mode.plays === 'everything' ? shown.frames : shown.frames.slice(0, handover(shown.frames, last))
		return { attempt: newAttempt(journey, setup, shown.log.slice(0, frames.at(-1)?.to ?? 0)), frames }
	}
	const way = route.at === null ? [] : await walked(folder, scenario, world, route.at)
	if (!way) return `No known way in this scenario leads to "${route.at}".`
	const last = way.at(-1)?.at ?? now
	const moved = route.clock === null ? [] : [last + toMillis(route.clock)]
	const log = [...way, ...moved.map((at) => ({ at, event: { type: 'clock.tick', now: at } as const }))]
	return { attempt: newAttempt(journey, setup, log), frames: [] }
}

/** As far as an address can move the training clock: much further on there is no date that could be shown. */
const LONGEST_MOVE = 'P365D'

/** What was asked for, as far as somebody would read it. */
function shortened(text: string): string {
	return text.length <= 40 ? text : `${text.slice(0, 40)}…`
}

/** Any of them: which one is not told. */
function drawn<T>(list: readonly T[]): T | undefined {
	const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
	return list[number % Math.max(list.length, 1)]
}

/** How many of the last presses are the person's own now: one more each time that they have brought it to its end. */
async function ownSteps(keeper: Keeper, journeyId: string, scenario: string): Promise<number> {
	// Where nothing can be read, they begin anew.
	const records = await keeper.list().catch(() => [])
	const finished = records.filter(
		(record) =>
			record.journeyId === journeyId && record.scenario === scenario && record.played > 0 && record.result?.passed
	)
	return 1 + finished.length
}

/** The frame before which the person takes over, so that so many presses are left, and all that goes with the first of them. */
function handover(frames: readonly Frame[], last: number): number {
	const presses = frames.flatMap(({ presses: label }, index) => (label === null ? [] : [index]))
	const before = presses.at(-Math.max(last, 1) - 1)
	return presses.length <= last || before === undefined ? 0 : before + 1
}

/** The world that the chapter before left, and the run of the story; or in words why there is none. */
async function chapterBefore(
	{ story, chapter }: { story: Story; chapter: number },
	after: string | null,
	keeper: Keeper
): Promise<{ world: World; run: string } | string> {
	const again = `Begin the story "${story.title}" with its first chapter.`
	const kept = after === null ? null : await loadKept(keeper, after)
	if (typeof kept === 'string') return kept
	if (!kept) return `The chapter before this one is not in this browser. ${again}`
	const { record, log } = kept
	const earlier = story.chapters[chapter - 1]
	const folder = await loadJourney(record.journeyId)
	if (!folder || record.journeyId !== earlier?.journey || record.story?.id !== story.id || record.end === null)
		return `That attempt is not the end of the chapter before this one. ${again}`
	const { snapshot } = restore(folder.journey, { world: record.world, log, now: record.clock.now })
	return { world: snapshot.context.world, run: record.story.run }
}

function leadsTo(state: string | null, ends: string, steps: JourneyFolder['walkthroughs'][number]['steps']): boolean {
	return ends === state || steps.some((step) => 'on' in step && step.on === state)
}

async function walked(
	{ journey, walkthroughs }: JourneyFolder,
	scenario: Scenario,
	world: AttemptRecord['world'],
	at: string
) {
	const ways = walkthroughs.filter(
		(walkthrough) => walkthrough.scenario === scenario.id && walkthrough.edition === world.edition
	)
	const breached = await loadBreachFilter()
	return wayTo(journey, begin(journey, world), ways, at, () => newJudge(breached))
}

function newJudge(breached: BreachFilter): Judge {
	const tokenFor = passwordMemory()
	return (text, policy, { person }) => judge(text, tokenFor(text, person), policy, person, breached)
}
