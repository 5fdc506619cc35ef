import { assign, setup } from 'xstate'
import type { DeviceUse } from '../devices/device.ts'
import type { OwnRules } from '../rules/own-rules.ts'
import { readLine } from '../rules/typed-text.ts'
import { advance, use, type World } from '../world/world.ts'
import type { About } from './about.ts'
import { actions as actionVerbs } from './actions.ts'
import { isJudgement } from './answers.ts'
import type { Coaching } from './coaching.ts'
import type { CoreTest } from './core-test.ts'
import { answersOf, type Facts, type JourneyContext, type JourneyEvent } from './context.ts'
import type { AnyFlow, Flow, Messages } from './flow.ts'
import { guards as guardVerbs } from './guards.ts'
import type { UnsafeActId } from './unsafe-acts.ts'
import type { Post, Posts } from './post.ts'
import type { Screens } from './screen.ts'
import type { Walkthrough } from './walkthrough.ts'
import type { Scenario } from './scenario.ts'

export type JourneyMachine = ReturnType<typeof assemble>

/** Words of a source, with its claim. */
export interface Quote {
	words: string
	claim: string
}

export interface Journey extends About {
	screens: Screens
	messages: Messages
	posts: Posts
	/** Words that a source has to the letter, so that nobody writes them better. */
	quotes?: readonly Quote[]
	/** What shows that somebody can do it; each built-in journey names it. */
	core?: CoreTest
	/** Rules of its own, over the built-in ones. */
	rules?: OwnRules
	flow: AnyFlow
	machine: JourneyMachine
}

/** A journey with all that lies in its folder. */
export interface JourneyFolder {
	journey: Journey
	scenarios: readonly Scenario[]
	walkthroughs: readonly Walkthrough[]
	coaching: Coaching
}

/** The same as one piece of plain data: all but the machine, which is made from it. */
export type WrittenJourney = Omit<Journey, 'machine'> & Omit<JourneyFolder, 'journey'>

export function written({ journey: { machine: _, ...journey }, ...beside }: JourneyFolder): WrittenJourney {
	return { ...journey, ...beside }
}

/** The journey ready to run. Throws as `assemble` does. */
export function ready({ scenarios, walkthroughs, coaching, ...journey }: WrittenJourney): JourneyFolder {
	const machine = assemble(journey.id, journey.flow, journey.posts)
	return { journey: { ...journey, machine }, scenarios, walkthroughs, coaching }
}

export function defineJourney<
	const S extends Screens,
	const M extends Messages,
	const P extends Posts,
	State extends string
>(
	written: About & {
		screens: S
		messages: M
		posts: P
		quotes?: readonly Quote[]
		core?: CoreTest<NoInfer<State>>
		flow: Flow<State, S, M, P>
	}
): Journey {
	// Checked against its own screens where it was written; from here on every journey is alike.
	const flow = written.flow as unknown as AnyFlow
	return { ...written, flow, machine: assemble(written.id, flow, written.posts) }
}

/** The running machine of a flow. Throws when a target is missing; unknown verbs are found by the contract tests. */
export function assemble(id: string, flow: AnyFlow, posts: Posts) {
	return setup({
		types: {
			context: {} as JourneyContext,
			events: {} as JourneyEvent,
			input: {} as Input | undefined
		},
		guards: guardsOfKit,
		actions: actionsOfKit(posts)
	}).createMachine({
		id,
		context: ({ input }) => ({ answers: {}, problem: null, world: worldIn(input), unsafe: [] }),
		initial: flow.initial,
		options: { maxIterations: MOST_AT_ONCE },
		states: Object.fromEntries(Object.entries(flow.states).map(([name, state]) => [name, wired(state)])),
		on: {
			...fromRoot(flow.on ?? {}),
			'clock.tick': { actions: 'tick' },
			'desk.use': { actions: 'use' }
		}
	})
}

/** Steps that follow from one event by themselves. More than this never come to rest: a journey from outside may go round. */
const MOST_AT_ONCE = 200

interface Input {
	world: World
}

/** Made once: its stack trace would take longer than a transition does. */
const noWorld = new Error('An attempt begins in a world')

/** For each `transition`, XState also begins an attempt that it throws away, and that one is given no world. */
function worldIn(input: Input | undefined): World {
	if (!input) throw noWorld
	return input.world
}

type Predicate = (facts: Facts, params: never) => boolean
type Effect = (facts: Facts, params: unknown, posts: Readonly<Record<string, Post>>) => Partial<JourneyContext>

const guardsOfKit = Object.fromEntries(
	Object.entries(guardVerbs).map(([name, verb]) => [name, verb.holds as Predicate])
)

function actionsOfKit(posts: Posts) {
	const change = assign<JourneyContext, JourneyEvent, unknown, JourneyEvent, never>
	return {
		...Object.fromEntries(
			Object.entries(actionVerbs).map(([name, verb]) => [
				name,
				change((facts, params) => (verb.does as Effect)(facts, params, posts))
			])
		),
		tick: change(({ context, event }) => ('now' in event ? { world: advance(context.world, event.now) } : {})),
		use: change(({ context, event }) =>
			'use' in event
				? { world: use(context.world, event.use), unsafe: [...context.unsafe, ...toldIn(context.world, event.use)] }
				: {}
		),
		remember: change(({ context, event }) => ({
			problem: null,
			answers: { ...context.answers, ...plainAnswers(event) }
		})),
		clearProblem: change(() => ({ problem: null }))
	}
}

/** What is told to a caller who asks for it. */
function toldIn({ devices: { phone } }: World, { device, act, details }: DeviceUse): readonly UnsafeActId[] {
	if (device !== 'phone' || act !== 'tell') return []
	const call = phone.calls.find(({ id, state }) => id === details.id && state === 'answered')
	return call?.asks ? [call.asks === 'code' ? 'told-code' : 'told-password'] : []
}

function plainAnswers(event: JourneyEvent): Record<string, string> {
	return Object.fromEntries(
		Object.entries(answersOf(event)).flatMap(([name, answer]) =>
			isJudgement(answer) ? [] : [[name, readLine(answer)]]
		)
	)
}

type LooseState = { on?: Readonly<Record<string, unknown>> }
type LooseCandidate = { target?: string; actions?: unknown }

/** What every state does: a press is remembered before anything else, and a problem does not outlive its page. */
function wired(state: LooseState): object {
	const on = Object.entries(state.on ?? {}).map(([event, transition]) => [
		event,
		event.startsWith('press.') ? candidatesOf(transition).map(remembering) : transition
	])
	return { ...state, exit: 'clearProblem', on: Object.fromEntries(on) }
}

function remembering(candidate: LooseCandidate): LooseCandidate {
	const own = candidate.actions === undefined ? [] : [candidate.actions].flat()
	return { ...candidate, actions: ['remember', ...own] }
}

/** From the root, a state is named with a dot before it. */
function fromRoot(on: object): object {
	return Object.fromEntries(
		Object.entries(on).map(([event, transition]) => [
			event,
			candidatesOf(transition).map(({ target, ...rest }) => ({ ...rest, ...(target && { target: `.${target}` }) }))
		])
	)
}

/** What people call a state; by its id where the journey does not have it, as in an old file or a mistyped address. */
export function stateName({ flow }: Journey, state: string): string {
	return (Object.hasOwn(flow.states, state) && flow.states[state]?.meta.name) || state
}

/** A transition in its longest form: a list of candidates. */
export function candidatesOf(transition: unknown): readonly LooseCandidate[] {
	if (typeof transition === 'string') return [{ target: transition }]
	return [transition as LooseCandidate].flat()
}
