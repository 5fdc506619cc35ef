import type { AnyFlow } from '../kit/flow.ts'
import type { Path } from '../kit/path.ts'

/** A verb as a flow names it, read without trust: what it names need not be there. */
export interface VerbUse {
	path: Path
	type: string
	params: Readonly<Record<string, unknown>>
}

/** One thing that can happen in a state: a candidate of one of its events, of `always`, or its entry. */
export interface Candidate {
	path: Path
	/** `null` for what can happen anywhere. */
	state: string | null
	/** The event, or `always`, or `entry`. */
	on: string
	/** 0 for the first candidate of its event. */
	place: number
	guard: VerbUse | null
	target: string | null
	/** Where the target is written. */
	targetPath: Path
	actions: readonly VerbUse[]
}

interface LooseState {
	entry?: unknown
	always?: unknown
	on?: Readonly<Record<string, unknown>>
}

/** Every candidate of a flow, in the order they are written. */
export function candidatesIn(flow: AnyFlow): readonly Candidate[] {
	const known = found.get(flow) ?? allCandidates(flow)
	found.set(flow, known)
	return known
}

/** Nearly every rule asks for them. */
const found = new WeakMap<AnyFlow, readonly Candidate[]>()

function allCandidates(flow: AnyFlow): readonly Candidate[] {
	const states = Object.entries(flow.states as Readonly<Record<string, LooseState>>)
	return [
		...candidatesOfEvents(null, flow.on ?? {}, ['flow', 'on']),
		...states.flatMap(([state, { entry, always, on = {} }]) => {
			const path = ['flow', 'states', state]
			return [
				...listed(entry, [...path, 'entry']).map(({ path, item }) => ({
					...candidateOf(state, 'entry', 0, {}, path),
					actions: [useOf(item, path)]
				})),
				...candidatesOf(state, 'always', always, [...path, 'always']),
				...candidatesOfEvents(state, on, [...path, 'on'])
			]
		})
	]
}

function candidatesOfEvents(state: string | null, on: Readonly<Record<string, unknown>>, path: Path): Candidate[] {
	return Object.entries(on).flatMap(([event, written]) => candidatesOf(state, event, written, [...path, event]))
}

function candidatesOf(state: string | null, on: string, written: unknown, path: Path): Candidate[] {
	return listed(written, path).map(({ path, item }, place) => candidateOf(state, on, place, item, path))
}

function candidateOf(state: string | null, on: string, place: number, written: unknown, path: Path): Candidate {
	const isShort = typeof written === 'string'
	const { guard, target, actions } = (isShort ? { target: written } : written) as {
		guard?: unknown
		target?: string
		actions?: unknown
	}
	return {
		path,
		state,
		on,
		place,
		guard: guard === undefined ? null : useOf(guard, [...path, 'guard']),
		target: target ?? null,
		targetPath: isShort ? path : [...path, 'target'],
		actions: listed(actions, [...path, 'actions']).map(({ path, item }) => useOf(item, path))
	}
}

function useOf(verb: unknown, path: Path): VerbUse {
	const { type, params } = verb as Partial<VerbUse>
	return { path, type: type ?? '', params: params ?? {} }
}

/** One, or a list of them, each with the way to it. */
function listed(written: unknown, path: Path): readonly { path: Path; item: unknown }[] {
	if (written === undefined) return []
	return Array.isArray(written)
		? written.map((item: unknown, index) => ({ path: [...path, index], item }))
		: [{ path, item: written }]
}

/** All verbs of a candidate, its guard first. */
export function verbsOf({ guard, actions }: Candidate): readonly VerbUse[] {
	return guard ? [guard, ...actions] : actions
}

/** The states that can be reached from `state`, itself among them, whatever the guards say. */
export function reachableFrom(flow: AnyFlow, state: string): ReadonlySet<string> {
	const onward = onwardFrom(flow)
	const reached = new Set([state, ...(onward.get(null) ?? [])])
	for (const here of reached) for (const target of onward.get(here) ?? []) reached.add(target)
	return reached
}

/** Where each state can lead in one go; under `null`, where every state can. */
function onwardFrom(flow: AnyFlow): ReadonlyMap<string | null, ReadonlySet<string>> {
	const onward = new Map<string | null, Set<string>>()
	for (const { state, target } of candidatesIn(flow)) {
		if (target === null || !Object.hasOwn(flow.states, target)) continue
		onward.set(state, (onward.get(state) ?? new Set()).add(target))
	}
	return onward
}
