import { endOf, screenOf, stateOf, type JourneySnapshot } from '../../src/attempt/attempt.ts'
import { deskOf } from '../../src/app/attempt/desk.ts'
import { attemptAddress } from '../../src/app/address/route.ts'
import { devices } from '../../src/devices/registry.ts'
import type { JourneyFolder } from '../../src/kit/journey.ts'
import { checkAnswers } from '../../src/kit/format.ts'
import { readingsOf, say } from '../../src/kit/readings.ts'
import type { Walkthrough } from '../../src/kit/walkthrough.ts'
import { writeAttemptFile } from '../../src/storage/attempt-file.ts'
import type { KeptAttempt } from '../../src/storage/attempt-record.ts'
import { buttonsOf, firstAnswers, partsOf } from '../../src/ui/screen-parts.ts'
import { folders, startOf, walked, type Walked } from '../unit/journeys/journeys.ts'

/** Somewhere that a walkthrough comes by, as a kept attempt that stands there with its clock stopped. */
interface Scene {
	address: string
	attempt: KeptAttempt
}

/** A page of a journey, in one of its forms. */
export interface PageScene extends Scene {
	state: string
	/** What the service says is wrong, if it does. */
	says: string | null
	/** The page asks for something. */
	asks: boolean
	/** The options on which more of the page hangs, by their labels. */
	choices: readonly string[]
}

/** A device with something on it. */
export interface DeviceScene extends Scene {
	device: string
	title: string
	/** What kind of things are on it, without their words. */
	form: string
}

export interface JourneyScenes {
	id: string
	title: string
	states: readonly string[]
	pages: readonly PageScene[]
}

/**
 * Every page that any walkthrough comes by. Of the journeys named, in each form that it takes: its blocks and fields, and what
 * is wrong; of the others, as it stands first.
 */
export function scenesOfJourneys(inEachForm: readonly string[]): readonly JourneyScenes[] {
	return folders.map((folder) => {
		const { journey } = folder
		const everywhere = stands.get(folder) ?? []
		const told = inEachForm.includes(journey.id)
			? distinct(everywhere, ({ now }) => formOf(folder, now))
			: distinct(
					everywhere.filter(({ now }) => now.context.problem === null),
					({ now }) => stateOf(now)
				)
		const pages = told.map((stand): PageScene => {
			const { now } = stand
			const screen = screenOf(journey, now)
			const { problem } = now.context
			const choices = (screen.fields ?? []).flatMap((field) =>
				field.kind === 'radios' && hangsOn(field.name, screen)
					? optionsShown(field, now).filter(({ value }) => asksFor(screen, now, { [field.name]: value }))
					: []
			)
			return {
				...sceneOf(folder, stand),
				state: stateOf(now),
				says: problem && say(journey.messages[problem.message] ?? problem.message, readingsOf(now.context)),
				asks: choices.length > 0 || asksFor(screen, now),
				choices: choices.map(({ label }) => label)
			}
		})
		return { id: journey.id, title: journey.title, states: Object.keys(journey.flow.states), pages }
	})
}

/** Every device, in each form that any walkthrough brings it into: empty, with something unread, opened … */
export function scenesOfDevices(): readonly DeviceScene[] {
	const everywhere = [...stands].flatMap(([folder, list]) => list.map((stand) => ({ ...stand, folder })))
	const desks = new Map<Walkthrough, ReadonlySet<string>>()
	for (const { folder, walkthrough, now, way } of everywhere) {
		if (desks.has(walkthrough)) continue
		const desk = deskOf(folder.journey, (way[0]?.before ?? now).context.world)
		desks.set(walkthrough, new Set(desk.map(({ id }) => id)))
	}
	return [...devices.values()].flatMap(({ id, title }) => {
		const formOn = ({ now }: Stand) => {
			const states = now.context.world.devices as unknown as Readonly<Record<string, unknown>>
			return JSON.stringify(skeleton(states[id]))
		}
		const isThere = ({ walkthrough }: Stand) => desks.get(walkthrough)?.has(id)
		return distinct(everywhere.filter(isThere), formOn).map((stand) => ({
			...sceneOf(stand.folder, stand),
			device: id,
			title,
			form: formOn(stand)
		}))
	})
}

/** The scenes as a file that Dry Run takes in. */
export function fileOf(scenes: readonly Scene[]): string {
	return writeAttemptFile(
		scenes.map(({ attempt }) => attempt),
		0
	)
}

interface Stand {
	walkthrough: Walkthrough
	now: JourneySnapshot
	way: readonly Walked[]
}

const stands = new Map(folders.map((folder) => [folder, standsIn(folder)]))

/** Wherever a walkthrough of this journey stands: at its start and after each line. */
function standsIn(folder: JourneyFolder): readonly Stand[] {
	return folder.walkthroughs.flatMap((walkthrough): Stand[] => {
		const lines = walked(folder, walkthrough)
		return [
			{ walkthrough, now: startOf(folder, walkthrough.scenario, walkthrough), way: [] },
			...lines.map(({ after }, index) => ({ walkthrough, now: after, way: lines.slice(0, index + 1) }))
		]
	})
}

function formOf({ journey }: JourneyFolder, now: JourneySnapshot): string {
	const screen = screenOf(journey, now)
	const { answers, problem } = now.context
	const parts = partsOf(screen, firstAnswers(screen, answers), readingsOf(now.context))
	return JSON.stringify([stateOf(now), problem, parts.map(({ key }) => key)])
}

function sceneOf({ journey }: JourneyFolder, { walkthrough, now, way }: Stand): Scene {
	const start = way[0]?.before ?? now
	const id = `${journey.id}/${walkthrough.id}/${way.length}`
	const record: KeptAttempt['record'] = {
		id,
		name: `${journey.title}, ${walkthrough.id}, line ${way.length}`,
		journeyId: journey.id,
		journeyVersion: journey.version,
		mode: 'practise',
		scenario: walkthrough.scenario,
		story: null,
		played: 0,
		result: null,
		world: start.context.world,
		clock: { now: now.context.world.now, running: false },
		startedAt: start.context.world.now,
		updatedAt: now.context.world.now,
		length: way.length,
		state: stateOf(now),
		end: endOf(journey, now)
	}
	return {
		address: attemptAddress(journey.id, 'practise', { scenario: walkthrough.scenario, attempt: id }),
		attempt: { record, log: way.map(({ at, event }) => ({ at, event })) }
	}
}

type Screen = ReturnType<typeof screenOf>
type Choice = Extract<NonNullable<Screen['fields']>[number], { options: unknown }>

/** Whether the button of the form is refused when every box is empty; a choice that was made before stays made. */
function asksFor(screen: Screen, { context }: JourneySnapshot, choice: Readonly<Record<string, string>> = {}): boolean {
	const readings = readingsOf(context)
	const known = firstAnswers(screen, context.answers)
	const chosen = (screen.fields ?? []).flatMap((field) =>
		'options' in field ? [[field.name, known[field.name] ?? '']] : []
	)
	const answers = { ...Object.fromEntries(chosen), ...choice } as Record<string, string>
	const submit = buttonsOf(screen, answers, readings).find(({ submits }) => submits)
	return submit?.leavesForm === false && checkAnswers(screen, answers, readings).length > 0
}

function hangsOn(name: string, { body = [], fields = [], buttons }: Screen): boolean {
	return [...body, ...fields, ...buttons].some(({ when }) => when && 'field' in when && when.field === name)
}

function optionsShown({ options }: Choice, { context }: JourneySnapshot): readonly { value: string; label: string }[] {
	const readings = readingsOf(context)
	return options
		.filter(({ when }) => !when || ('reading' in when && readings(when.reading) === when.is))
		.map(({ value, label }) => ({ value, label: say(label, readings) }))
}

/** What kind of thing a state is, without what it says: the same for two emails that differ only in their words. */
function skeleton(state: unknown): unknown {
	if (Array.isArray(state)) {
		const kinds = new Set(state.map((item) => JSON.stringify(skeleton(item))))
		return [...kinds].sort().map((kind): unknown => JSON.parse(kind))
	}
	if (typeof state === 'string') return /^[a-z]+$/.test(state) ? state : 'words'
	if (typeof state === 'number') return 'number'
	if (typeof state !== 'object' || state === null) return state
	return Object.fromEntries(Object.entries(state).map(([key, value]) => [key, skeleton(value)]))
}

/** The first of each kind, with the shortest way to it where there are several. */
function distinct<T extends { way: readonly unknown[] }>(all: readonly T[], kindOf: (item: T) => string): readonly T[] {
	const found = new Map<string, T>()
	for (const item of all) {
		const kind = kindOf(item)
		const had = found.get(kind)
		if (!had || item.way.length < had.way.length) found.set(kind, item)
	}
	return [...found.values()]
}
