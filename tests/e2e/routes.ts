import type { Walkthrough } from '../../src/kit/walkthrough.ts'
import type { Person } from '../../src/world/person.ts'
import { model } from './model.ts'

export type { Walkthrough }
export type Folder = (typeof model.folders)[number]

/** Every journey there is. */
export const { folders } = model

/** Whether there is time for everything (`npm run test:thorough`), or only for one of each kind (`npm test`). */
export const isThorough = process.env['E2E_THOROUGH'] === '1'

/**
 * Journeys that are walked in a browser in all their ways. The others go through the same code with other data: their ways are
 * walked without a browser, and in one their main routes.
 */
export const thoroughly: readonly Folder[] = folders.filter(({ journey }) =>
	['nhsmail-password-reset', 'nhsp-online-registration'].includes(journey.id)
)

/** Every page and every device that a walkthrough comes by; the pages of those journeys in each of their forms. */
export const pageScenes = model.scenesOfJourneys(isThorough ? thoroughly.map(({ journey }) => journey.id) : [])
export const deviceScenes = model.scenesOfDevices()

/** Of the walkthroughs that end well, the first that leads to each end and the first that uses each device in each way. */
export function mainRoutes(folder: Folder): readonly Walkthrough[] {
	const good = endsWell(folder)
	const first = (has: (walkthrough: Walkthrough) => readonly string[]) =>
		[...new Set(good.flatMap(has))].map((what) => good.find((walkthrough) => has(walkthrough).includes(what)))
	const routes = [...first(({ ends }) => [ends]), ...first(usesIn)]
	return [...new Set(routes)].filter((route) => route !== undefined)
}

export function shortest(routes: readonly Walkthrough[]): Walkthrough {
	return routes.reduce((one, other) => (other.steps.length < one.steps.length ? other : one))
}

export function endsWell({ journey, walkthroughs }: Folder): readonly Walkthrough[] {
	return walkthroughs.filter(({ ends }) => journey.flow.states[ends]?.meta.end === 'good')
}

function usesIn({ steps }: Walkthrough): readonly string[] {
	return steps.flatMap((step) => {
		if ('read' in step) return step.read
		if ('enrol' in step) return `enrol by ${step.by}`
		if ('use' in step) return `${step.use.device} ${step.use.act}`
		return ['call', 'tap', 'follow'].filter((use) => use in step)
	})
}

/** One walkthrough by its names. */
export function route(journey: string, id: string): [Folder, Walkthrough] {
	const folder = folders.find((each) => each.journey.id === journey)
	const walkthrough = folder?.walkthroughs.find((each) => each.id === id)
	if (!folder || !walkthrough) throw new Error(`There is no walkthrough "${id}" of "${journey}"`)
	return [folder, walkthrough]
}

/** The fewest walkthroughs, more or less, that stand in every state that any of them stands in. */
export function coveringWalkthroughs(folder: Folder): readonly Walkthrough[] {
	const states = new Map(folder.walkthroughs.map((walkthrough) => [walkthrough, statesOf(folder, walkthrough)]))
	const left = new Set([...states.values()].flatMap((stood) => [...stood]))
	const gain = (walkthrough: Walkthrough) =>
		[...(states.get(walkthrough) ?? [])].filter((state) => left.has(state)).length
	const chosen: Walkthrough[] = []
	while (left.size > 0) {
		const best = folder.walkthroughs.reduce((one, other) => (gain(other) > gain(one) ? other : one))
		chosen.push(best)
		for (const state of states.get(best) ?? []) left.delete(state)
	}
	return chosen
}

function statesOf(folder: Folder, walkthrough: Walkthrough): ReadonlySet<string> {
	const walked = model.walked(folder, walkthrough)
	return new Set(walked.flatMap(({ before, after }) => [model.stateOf(before), model.stateOf(after)]))
}

/** What each step of a walkthrough is, in a word: from where, what is done, to where, and what the service finds wrong. */
export function kindsOfSteps(folder: Folder, walkthrough: Walkthrough): readonly string[] {
	return model.walked(folder, walkthrough).map(({ before, after }, index) => {
		const step = walkthrough.steps[index]
		const done = step && 'press' in step ? step.press : step
		return JSON.stringify([model.stateOf(before), done, model.stateOf(after), after.context.problem])
	})
}

export function personIn(folder: Folder, walkthrough: Walkthrough): Person {
	return model.startOf(folder, walkthrough.scenario, walkthrough).context.world.person
}
