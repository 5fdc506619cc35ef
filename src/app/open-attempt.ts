import { begin } from '../attempt/attempt.ts'
import { judge } from '../attempt/judge.ts'
import { passwordMemory } from '../attempt/known-passwords.ts'
import { restore } from '../attempt/restore.ts'
import { wayTo } from '../attempt/way-to.ts'
import type { JourneyFolder } from '../kit/journey.ts'
import { editionOf, editionsOf, type Scenario } from '../kit/scenario.ts'
import { loadBreachFilter } from '../rules/breached-passwords.ts'
import { startingWorld } from '../scenarios/starting-world.ts'
import { chapterOf, tellsOf, type Story } from '../scenarios/stories.ts'
import { dateTimeText, instantIn, toMillis } from '../time/time.ts'
import { listed, type AttemptRecord, type KeptAttempt } from '../storage/attempt-record.ts'
import type { Keeper } from '../storage/keeper.ts'
import type { World } from '../world/world.ts'
import { addressOf } from './attempt-address.ts'
import { loadJourney, modes } from './catalogue.ts'
import { keeping } from './keeping.svelte.ts'
import type { Route } from './route.ts'
import { newAttempt, Session } from './session.svelte.ts'

export type OpenedAttempt =
	| { outcome: 'open'; session: Session; scenario: Scenario | null; address: string }
	/** What the address asks for is not there: said in words, with what there is instead. */
	| { outcome: 'missing'; what: string; next: string; address: string }

type AttemptRoute = Extract<Route, { page: 'attempt' }>

/** The attempt that an address names: the kept one, or a new one, walked as far as the address says. */
export async function openAttempt(route: AttemptRoute): Promise<OpenedAttempt> {
	const [folder, { keeper, tokens }] = await Promise.all([loadJourney(route.journey), keeping.open()])
	const address = `#/journeys/${route.journey}`
	if (!folder) return missing(`There is no journey called "${route.journey}".`, 'See all journeys', '#/')
	const mode = modes.find(({ id }) => id === route.mode)
	if (!mode) {
		const there = modes.map(({ id }) => id).join(', ')
		return missing(`There is no mode called "${route.mode}": there is ${there}.`, 'Choose how to begin', address)
	}
	const kept = route.attempt === null ? await createKept(folder, route, keeper) : await keeper.load(route.attempt)
	if (typeof kept === 'string') return missing(kept, 'Choose how to begin', address)
	if (!kept) {
		const why = 'This attempt is not in this browser any more. It was deleted, or the browser cleared its data.'
		return missing(why, 'Begin a new one', address)
	}
	if (kept.record.journeyId !== folder.journey.id) {
		return missing(
			`This attempt belongs to another journey, "${kept.record.journeyId}".`,
			'See your attempts',
			'#/record'
		)
	}
	const holds = route.attempt === null ? await keepNew(keeper, kept) : keeper
	const session = new Session(folder, mode, kept, holds, tokens)
	await session.start()
	const found = folder.scenarios.find(({ id }) => id === kept.record.scenario) ?? null
	const tells = kept.record.story && tellsOf(kept.record.story.id, kept.record.journeyId)
	const scenario = found && tells ? { ...found, story: tells } : found
	return { outcome: 'open', session, scenario, address: addressOf(listed(session.record)) }
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

/** A new attempt as the address describes it, or in words why there can be none. */
async function createKept(folder: JourneyFolder, route: AttemptRoute, keeper: Keeper): Promise<KeptAttempt | string> {
	const { journey, scenarios, walkthroughs } = folder
	const told = route.story === null ? null : chapterOf(route.story, journey.id)
	if (route.story !== null && !told) return `There is no story called "${route.story}" with this journey in it.`
	const before = told && told.chapter > 0 ? await chapterBefore(told, route.after, keeper) : null
	if (typeof before === 'string') return before
	const known = route.at === null ? null : walkthroughs.find(({ ends, steps }) => leadsTo(route.at, ends, steps))
	const wanted = told?.story.chapters[told.chapter]?.scenario ?? route.scenario ?? known?.scenario ?? scenarios[0]?.id
	const scenario = scenarios.find(({ id }) => id === wanted)
	if (!scenario) return `There is no scenario called "${wanted}" in this journey.`
	const [seed = 1] = crypto.getRandomValues(new Uint32Array(1))
	const edition = route.edition ?? undefined
	if (edition && !editionsOf(journey, scenario).some(({ id }) => id === edition)) {
		return `There is no edition "${edition}" of this journey with this beginning.`
	}
	const now = before?.world.now ?? (scenario.startsAt ? instantIn(scenario.startsAt) : Date.now())
	const world = startingWorld(journey, scenario, { now, seed, edition, faults: route.faults, left: before?.world })
	const way = route.at === null ? [] : await walked(folder, scenario, world, route.at)
	if (!way) return `No known way in this scenario leads to "${route.at}".`
	const last = way.at(-1)?.at ?? now
	const moved = route.clock === null ? [] : [last + toMillis(route.clock)]
	const log = [...way, ...moved.map((at) => ({ at, event: { type: 'clock.tick', now: at } as const }))]
	const name = `${journey.title}, ${dateTimeText(Date.now())}`
	const story = told && { id: told.story.id, run: before?.run ?? '' }
	return newAttempt(journey, { world, mode: route.mode, scenario: scenario.id, story, name }, log)
}

/** The world that the chapter before left, and the run of the story; or in words why there is none. */
async function chapterBefore(
	{ story, chapter }: { story: Story; chapter: number },
	after: string | null,
	keeper: Keeper
): Promise<{ world: World; run: string } | string> {
	const again = `Begin the story "${story.title}" with its first chapter.`
	const kept = after === null ? null : await keeper.load(after)
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
	const breached = await loadBreachFilter()
	const tokenFor = passwordMemory()
	const ways = walkthroughs.filter(
		(walkthrough) => walkthrough.scenario === scenario.id && editionOf(journey, scenario, walkthrough) === world.edition
	)
	return wayTo(journey, begin(journey, world), ways, at, (text, policy, { person }) =>
		judge(text, tokenFor(text, person), policy, person, breached)
	)
}
