import { begin } from '../attempt/attempt.ts'
import { judge } from '../attempt/judge.ts'
import { passwordMemory } from '../attempt/known-passwords.ts'
import { wayTo } from '../attempt/way-to.ts'
import type { JourneyFolder } from '../kit/journey.ts'
import type { Scenario } from '../kit/scenario.ts'
import { loadBreachFilter } from '../rules/breached-passwords.ts'
import { startingWorld } from '../scenarios/starting-world.ts'
import { dateTimeText, toMillis } from '../time/time.ts'
import type { AttemptRecord, KeptAttempt } from '../storage/attempt-record.ts'
import type { Keeper } from '../storage/keeper.ts'
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
	const kept = route.attempt === null ? await createKept(folder, route) : await keeper.load(route.attempt)
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
	const session = new Session(folder.journey, kept, holds, tokens)
	await session.start()
	const scenario = folder.scenarios.find(({ id }) => id === kept.record.scenario) ?? null
	return { outcome: 'open', session, scenario, address: addressOf(session.record) }
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
async function createKept(folder: JourneyFolder, route: AttemptRoute): Promise<KeptAttempt | string> {
	const { journey, scenarios, walkthroughs } = folder
	const known = route.at === null ? null : walkthroughs.find(({ ends, steps }) => leadsTo(route.at, ends, steps))
	const wanted = route.scenario ?? known?.scenario ?? scenarios[0]?.id
	const scenario = scenarios.find(({ id }) => id === wanted)
	if (!scenario) return `There is no scenario called "${wanted}" in this journey.`
	const [seed = 1] = crypto.getRandomValues(new Uint32Array(1))
	const now = scenario.startsAt ? Date.parse(scenario.startsAt) : Date.now()
	const world = startingWorld(journey, scenario, { now, seed, faults: route.faults })
	const way = route.at === null ? [] : await walked(folder, scenario, world, route.at)
	if (!way) return `No known way in this scenario leads to "${route.at}".`
	const last = way.at(-1)?.at ?? now
	const moved = route.clock === null ? [] : [last + toMillis(route.clock)]
	const log = [...way, ...moved.map((at) => ({ at, event: { type: 'clock.tick', now: at } as const }))]
	const name = `${journey.title}, ${dateTimeText(Date.now())}`
	return newAttempt(journey, { world, mode: route.mode, scenario: scenario.id, name }, log)
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
	const ways = walkthroughs.filter((walkthrough) => walkthrough.scenario === scenario.id)
	return wayTo(journey, begin(journey, world), ways, at, (text, policy, { person }) =>
		judge(text, tokenFor(text, person), policy, person, breached)
	)
}
