import type { ObjectEntries } from 'valibot'
import { actions as actionVerbs } from '../../../src/kit/actions.ts'
import type { AnyFlow } from '../../../src/kit/flow.ts'
import { guards as guardVerbs } from '../../../src/kit/guards.ts'

/** A verb as a flow names it, read without trust: what it names need not be there. */
export interface VerbUse {
	type: string
	params: Readonly<Record<string, unknown>>
}

/** One thing that can happen in a state: a candidate of one of its events, of `always`, or its entry. */
export interface Way {
	/** `null` for what can happen anywhere. */
	state: string | null
	/** The event, or `always`, or `entry`. */
	on: string
	/** 0 for the first candidate of its event. */
	place: number
	guard: VerbUse | null
	target: string | null
	actions: readonly VerbUse[]
}

interface DeclaredVerb {
	params: ObjectEntries
	says: string
}

interface LooseState {
	entry?: unknown
	always?: unknown
	on?: Readonly<Record<string, unknown>>
}

/** Every way that a flow has, in the order they are written. */
export function waysOf(flow: AnyFlow): readonly Way[] {
	const states = Object.entries(flow.states as Readonly<Record<string, LooseState>>)
	return [
		...waysIn(null, { on: flow.on ?? {} }),
		...states.flatMap(([state, { entry, always, on = {} }]) => [
			...listOf(entry).map((action) => wayOf(state, 'entry', 0, { actions: action })),
			...waysIn(state, { ...(always !== undefined && { always }), on })
		])
	]
}

function waysIn(
	state: string | null,
	{ always, on }: { always?: unknown; on: Readonly<Record<string, unknown>> }
): Way[] {
	const events = Object.entries(on)
	if (always !== undefined) events.unshift(['always', always])
	return events.flatMap(([event, candidates]) =>
		listOf(candidates).map((candidate, place) => wayOf(state, event, place, candidate))
	)
}

function wayOf(state: string | null, on: string, place: number, candidate: unknown): Way {
	const { guard, target, actions } = (typeof candidate === 'string' ? { target: candidate } : candidate) as {
		guard?: unknown
		target?: string
		actions?: unknown
	}
	return {
		state,
		on,
		place,
		guard: guard === undefined ? null : useOf(guard),
		target: target ?? null,
		actions: listOf(actions).map(useOf)
	}
}

function useOf(verb: unknown): VerbUse {
	const { type, params } = (
		typeof verb === 'object' && verb !== null ? verb : { type: String(verb) }
	) as Partial<VerbUse>
	return { type: type ?? '', params: params ?? {} }
}

function listOf(written: unknown): readonly unknown[] {
	return written === undefined ? [] : [written].flat()
}

/** All verbs of a way, its guard first. */
export function verbsOf({ guard, actions }: Way): readonly VerbUse[] {
	return guard ? [guard, ...actions] : actions
}

/** What the kit says of a verb, or nothing when it has no such verb in that place. */
export function declared(way: Way, verb: VerbUse): DeclaredVerb | undefined {
	const table: Readonly<Record<string, DeclaredVerb>> = verb === way.guard ? guardVerbs : actionVerbs
	return Object.hasOwn(table, verb.type) ? table[verb.type] : undefined
}

/** Where a way is written, for a message. */
export function placeOf({ state, on, place }: Way): string {
	return `${state ?? 'anywhere'}, ${on}, candidate ${place + 1}`
}

/** The states that can be reached from `state`, itself among them, whatever the guards say. */
export function reachableFrom(flow: AnyFlow, state: string): ReadonlySet<string> {
	const ways = waysOf(flow)
	const reached = new Set([state])
	for (const here of reached) {
		for (const { state: from, target } of ways) {
			if (target !== null && target in flow.states && (from === here || from === null)) reached.add(target)
		}
	}
	return reached
}
