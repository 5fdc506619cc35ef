import { begin } from '../../attempt/attempt.ts'
import { newJudge } from '../../attempt/judge.ts'
import { wayTo } from '../../attempt/way-to.ts'
import { isOwnId } from '../../kit/about.ts'
import { stateName, type JourneyFolder } from '../../kit/journey.ts'
import type { Scenario } from '../../kit/scenario.ts'
import { remarksOn } from '../../learning/feedback.ts'
import { isOnlyShown, type Mode } from '../../modes/mode.ts'
import { modes } from '../../modes/modes.ts'
import { loadBreachFilter, type BreachFilter } from '../../rules/breached-passwords.ts'
import { tellsOf } from '../../scenarios/stories.ts'
import type { AttemptRecord, KeptAttempt } from '../../storage/attempt-record.ts'
import type { Keeper } from '../../storage/keeper.ts'
import { toMillis } from '../../time/time.ts'
import { demonstrationOf, framesOf, type Frame } from '../../telling/frames.ts'
import { addressOf } from '../address/attempt-address.ts'
import { attemptAddress, type AttemptRoute } from '../address/route.ts'
import { loadWays } from '../shelf/built-in.ts'
import { shelf } from '../shelf/shelf.svelte.ts'
import { AttemptInTab } from './attempt-in-tab.svelte.ts'
import { keeping } from '../keeping/keeping.svelte.ts'
import { newAttempt } from './new-attempt.ts'
import { runOf } from './password-judge.ts'
import { missing, notListed, planOf, type Found, type Known, type Missing, type Plan } from './plan-attempt.ts'

export type OpenedAttempt =
	| {
			outcome: 'open'
			attempt: AttemptInTab
			scenario: Scenario | null
			address: string
			/** What is shown before, or instead of, the person's own part. */
			frames: readonly Frame[]
			/** The frame to begin with. */
			frame: number
			/** It is new and at its very beginning: nothing of it has been seen. */
			begins: boolean
	  }
	| Missing

/** The attempt that an address names: the kept one, or a new one, walked as far as the address or the mode says. */
export async function openAttempt(route: AttemptRoute): Promise<OpenedAttempt> {
	const asked = modes.find(({ id }) => id === route.mode) ?? null
	const isOnlyWatched = asked?.plays === 'everything' && route.after === null
	// With all that a later step may ask for: none of them waits for a network.
	const [folder, { keeper, tokens }, breached] = await Promise.all([
		folderFor(route),
		isOnlyWatched ? keeping.forNothing() : keeping.open(),
		loadBreachFilter()
	])
	const plan = planOf(route, await known(route, folder, asked, keeper))
	if (plan.outcome === 'missing') return plan
	const begun = plan.outcome === 'kept' ? { kept: plan.kept, frames: [] } : begunBy(plan, breached)
	if ('outcome' in begun) return begun
	const { mode } = plan
	const { kept } = begun
	const isNew = plan.outcome === 'new' && !isOnlyShown(mode)
	if (isNew) await keepNew(keeper, kept)
	const parts = { folder: plan.folder, mode, kept, keeper, tokens }
	const frame = (frames: readonly Frame[]) => Math.min(route.moment ?? 0, frames.length)
	// Past the end of what is played, the person's own part has begun.
	const isShown = isOnlyShown(mode) || frame(begun.frames) < begun.frames.length
	const attempt = isShown ? AttemptInTab.shown(parts) : await AttemptInTab.started(parts)
	const { view } = attempt
	const frames =
		mode.plays === 'a-kept-attempt'
			? framesOf(plan.folder, view.moments, remarksOn(plan.folder, view.attempted))
			: begun.frames
	// What is only shown is never begun, so something must be there to show.
	if (isOnlyShown(mode) && frames.length === 0)
		return notListed('Nothing was done in this attempt that could be shown.')
	if (isNew) {
		for (const { text, token } of view.playedPasswords) await tokens.learn(runOf(kept.record), text, token)
	}
	return {
		outcome: 'open',
		attempt,
		scenario: scenarioOf(plan, kept.record),
		address: isOnlyShown(mode)
			? shownAddress(route, kept.record)
			: addressOf({ ...view.record, edition: view.world.edition }),
		frames: isShown ? frames : [],
		frame: frame(frames),
		begins: isNew && plan.outcome === 'new' && plan.at === null
	}
}

/** The journey of an address: for an attempt at one that was brought in, in the version that it was made with. */
async function folderFor({ journey, attempt }: AttemptRoute): Promise<JourneyFolder | null> {
	if (attempt === null || !isOwnId(journey)) return shelf.load(journey)
	const { keeper } = await keeping.open()
	const kept = await loadKept(keeper, attempt)
	return shelf.load(journey, kept && 'record' in kept ? kept.record.journeyVersion : undefined)
}

/** Reads what the plan depends on: nothing is written. */
async function known(
	route: AttemptRoute,
	folder: JourneyFolder | null,
	mode: Mode | null,
	keeper: Keeper
): Promise<Known> {
	const found = (id: string | null) => (id === null ? null : loadKept(keeper, id))
	const isNew = route.attempt === null
	const counts = isNew && mode?.plays === 'the-beginning' && route.last === null
	const isDrawn = isNew && mode !== null && !mode.tells && route.scenario === null
	const [ways, kept, before, records] = await Promise.all([
		route.at === null ? {} : loadWays(route.journey),
		found(route.attempt),
		found(route.story === null ? null : route.after),
		// Where nothing can be read, the person begins anew.
		counts || isDrawn ? keeper.list().catch(() => []) : []
	])
	const folderBefore = before && 'record' in before ? await shelf.load(before.record.journeyId) : null
	const [seed = 1, draw = 0] = crypto.getRandomValues(new Uint32Array(2))
	return { folder, mode, ways, kept, before, folderBefore, records, now: Date.now(), seed, draw }
}

/** The kept attempt; or in words why it can't be had. */
async function loadKept(keeper: Keeper, id: string): Promise<Found> {
	try {
		return await keeper.load(id)
	} catch (error) {
		const { name, message } = error as Error
		const unreadable =
			name === 'DamagedError'
				? `This attempt is damaged: ${message}. Under "Your attempts" you can save what is left of it to a file, and delete it.`
				: `This attempt could not be read. The reason given: ${message}. Reload the page to try again.`
		return { unreadable }
	}
}

/** A new attempt, with what is shown of it first. */
function begunBy(
	{ folder, setup, shown, at, clock }: Extract<Plan, { outcome: 'new' }>,
	breached: BreachFilter
): { kept: KeptAttempt; frames: readonly Frame[] } | Missing {
	const { journey } = folder
	if (shown) {
		const { log, frames: all } = demonstrationOf(folder, shown.walkthrough, setup.world, newJudge(breached))
		const frames = shown.left === 0 ? all : all.slice(0, handover(all, shown.left))
		return { kept: newAttempt(journey, setup, log.slice(0, frames.at(-1)?.to ?? 0)), frames }
	}
	const start = begin(journey, setup.world)
	const way = at === null ? [] : wayTo(journey, start, at.steps, at.state, newJudge(breached))
	// With a fault on top, as an address may ask for, a way can lead elsewhere.
	if (at && !way)
		return missing(
			`No known way from this beginning leads to ‘${stateName(journey, at.state)}’.`,
			'Choose how to begin',
			`#/journeys/${journey.id}`
		)
	const last = way?.at(-1)?.at ?? setup.world.now
	const moved = clock === null ? [] : [last + toMillis(clock)]
	const log = [...(way ?? []), ...moved.map((at) => ({ at, event: { type: 'clock.tick', now: at } as const }))]
	return { kept: newAttempt(journey, setup, log), frames: [] }
}

/** The frame before which the person takes over, so that so many presses are left, and all that goes with the first of them. */
function handover(frames: readonly Frame[], left: number): number {
	const presses = frames.flatMap(({ presses: label }, index) => (label === null ? [] : [index]))
	const before = presses.at(-left - 1)
	return presses.length <= left || before === undefined ? 0 : before + 1
}

/** Keeps an attempt from its first step on: in memory where the browser takes no more. */
async function keepNew(keeper: Keeper, attempt: KeptAttempt): Promise<void> {
	const kept = await keeper.create(attempt.record, attempt.log)
	const isRefused = kept.outcome === 'full' || kept.outcome === 'failed' || kept.outcome === 'forgotten'
	if (isRefused) await keeping.goOnInMemory(kept, attempt)
}

/** The scenario as the person is told of it: a chapter, and a mode that tells nothing beforehand, have words of their own. */
function scenarioOf({ folder, mode }: Plan, { scenario: id, story, journeyId }: AttemptRecord): Scenario | null {
	const scenario = folder.scenarios.find((each) => each.id === id)
	if (!scenario) return null
	const told = (story && tellsOf(story.id, journeyId)) ?? (mode.tells ? null : scenario.cold)
	return told ? { ...scenario, story: told } : scenario
}

/** What is only shown is not kept: its address says what it is, so that a reload shows it again. */
function shownAddress({ journey, mode, attempt, way, moment }: AttemptRoute, record: AttemptRecord): string {
	if (attempt !== null)
		return attemptAddress(journey, mode, { attempt, ...(moment !== null && { moment: `${moment}` }) })
	const { scenario, world } = record
	return attemptAddress(journey, mode, { scenario, edition: world.edition, ...(way !== null && { way }) })
}
