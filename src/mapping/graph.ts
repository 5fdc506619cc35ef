import { movesAtStart, movesIn, type Move } from '../attempt/moves.ts'
import { rightWaysIn } from '../attempt/right-ways.ts'
import { candidatesIn } from '../checking/candidates.ts'
import { candidatesOf, stateName, type Journey, type JourneyFolder } from '../kit/journey.ts'
import { editionsOf } from '../kit/scenario.ts'
import type { Posts } from '../kit/post.ts'
import { isLeavingForm, type Screen } from '../kit/screen.ts'
import { ordinaryWorld } from '../scenarios/starting-world.ts'
import { buttonLabel } from '../telling/step-words.ts'

/** A link in post by which a state can be entered, wherever somebody stands. */
export interface Entry {
	/** The event that the link sends. */
	opens: `open.${string}`
	/** What is written on the link, in each message that has it. */
	labels: readonly string[]
}

/** A state of the journey. */
export interface GraphNode {
	state: string
	name: string
	isStart: boolean
	end: 'good' | 'elsewhere' | null
	/** Whether some right way comes by, be it that nobody sees the page. */
	isRight: boolean
	/** Its earliest place on a right way, counted in states from 0; `null` where none comes by. */
	rank: number | null
	entries: readonly Entry[]
}

/** By a button, by time or a decision of the service, or by a link in post. */
export type EdgeKind = 'press' | 'always' | 'open'

/** All that leads from one state to another one. */
export interface GraphEdge {
	from: string
	to: string
	kinds: readonly EdgeKind[]
	/** The words on its buttons and links. */
	labels: readonly string[]
	/** Whether some right way takes it. */
	isRight: boolean
	/** Whether nothing leads here but buttons that send no answers, such as 'Cancel' and 'Send New Code'. */
	onlyLeaves: boolean
	/**
	 * Whether it leads to where people come from: on each right way that takes it they have been there before; where none takes
	 * it, on some right way.
	 */
	leadsUp: boolean
}

/** What can happen in a journey, whatever its guards say. */
export interface JourneyGraph {
	nodes: readonly GraphNode[]
	edges: readonly GraphEdge[]
}

/**
 * A journey as states and what leads between them, seen from all its beginnings in all its editions: right is what is right in
 * some of them. A link in post can be followed from anywhere, so it is an entry of its state, and an edge only from where a
 * right way follows it. What leaves the trainee where they stand is no edge. Every right way is walked for it, which takes
 * some tenths of a second.
 */
export function graphOf(folder: JourneyFolder): JourneyGraph {
	const { journey } = folder
	const ways = waysThrough(folder)
	return {
		nodes: Object.entries(journey.flow.states).map(([state, { meta }]) => {
			const ranks = ways.map(({ states }) => states.indexOf(state)).filter((rank) => rank >= 0)
			return {
				state,
				name: stateName(journey, state),
				isStart: state === journey.flow.initial,
				end: meta.end ?? null,
				isRight: ranks.length > 0,
				rank: ranks.length > 0 ? Math.min(...ranks) : null,
				entries: entriesOf(journey, state)
			}
		}),
		edges: edgesOf(journey, ways)
	}
}

/** A right way as the states it comes by, each once, in their order, and the moves between them. */
interface RightWay {
	states: readonly string[]
	moves: readonly Move[]
}

/** From every beginning of the journey. A way that does not fit there to its end says nothing of what is right. */
function waysThrough(folder: JourneyFolder): readonly RightWay[] {
	const { journey, scenarios } = folder
	return scenarios.flatMap((scenario) =>
		editionsOf(journey, scenario).flatMap(({ id: edition }) => {
			const world = ordinaryWorld(journey, scenario, edition)
			const fitting = rightWaysIn(folder, scenario.id, world).filter(({ stopped }) => stopped === null)
			return fitting.map(({ results }) => {
				const moves = [...movesAtStart(journey, world), ...results.flatMap((result) => movesIn(journey, result))]
				return { moves, states: [...new Set([journey.flow.initial, ...moves.map(({ to }) => to)])] }
			})
		})
	)
}

function edgesOf(journey: Journey, ways: readonly RightWay[]): readonly GraphEdge[] {
	const written = candidatesIn(journey.flow).flatMap(({ state, target, on }): Move[] =>
		state !== null && target !== null && Object.hasOwn(journey.flow.states, target)
			? [{ from: state, to: target, on }]
			: []
	)
	const byLink = ways.flatMap(({ moves }) => moves).filter(({ on }) => kindOf(on) === 'open')
	const between = new Map<string, Move[]>()
	for (const move of [...written, ...byLink]) {
		if (move.from === move.to) continue
		const key = JSON.stringify([move.from, move.to])
		between.set(key, [...(between.get(key) ?? []), move])
	}
	return [...between.values()].map((moves) => edgeOf(journey, moves as [Move, ...Move[]], ways))
}

/** All that leads from one state to another, whose causes these are, as one edge. */
function edgeOf(
	{ flow, screens, posts }: Journey,
	moves: readonly [Move, ...Move[]],
	ways: readonly RightWay[]
): GraphEdge {
	const [{ from, to }] = moves
	const screen = screens[flow.states[from]?.meta.screen ?? '']
	const events = [...new Set(moves.map(({ on }) => on))]
	const labels = events.flatMap((event) => {
		if (kindOf(event) === 'open') return linkLabels(posts, event)
		return kindOf(event) === 'press' && screen ? [buttonLabel(screen, event)] : []
	})
	const taking = ways.filter(({ moves }) => moves.some((move) => move.from === from && move.to === to))
	return {
		from,
		to,
		kinds: [...new Set(events.map(kindOf))],
		labels: [...new Set(labels)],
		isRight: taking.length > 0,
		onlyLeaves: events.every((event) => screen !== undefined && isLeaving(screen, event)),
		leadsUp:
			taking.length > 0
				? taking.every((way) => hasBeenThere(way, from, to))
				: ways.some(({ states }) => states.includes(from) && states.slice(0, states.indexOf(from)).includes(to))
	}
}

/** Whether somebody on this way has been at `to` when they first go there from `from`. */
function hasBeenThere({ moves, states: [start] }: RightWay, from: string, to: string): boolean {
	const first = moves.findIndex((move) => move.from === from && move.to === to)
	return to === start || moves.slice(0, first).some((move) => move.to === to)
}

/** Whether every button that sends this press leaves the form; a new picture for a captcha does as well. */
function isLeaving({ buttons, fields = [] }: Screen, event: string): boolean {
	if (fields.some((field) => field.kind === 'captcha' && field.another === event)) return true
	const senders = buttons.filter(({ press }) => press === event)
	return senders.length > 0 && senders.every(isLeavingForm)
}

function kindOf(event: string): EdgeKind {
	if (event === 'always') return 'always'
	return isOpening(event) ? 'open' : 'press'
}

function isOpening(event: string): event is Entry['opens'] {
	return event.startsWith('open.')
}

function entriesOf({ flow, posts }: Journey, state: string): readonly Entry[] {
	return Object.entries(flow.on ?? {}).flatMap(([opens, transition]) =>
		isOpening(opens) && candidatesOf(transition).some(({ target }) => target === state)
			? [{ opens, labels: linkLabels(posts, opens) }]
			: []
	)
}

/** What is written on the links that send this event. */
function linkLabels(posts: Posts, event: string): readonly string[] {
	const links = Object.values(posts).flatMap((post) => (post.kind === 'email' ? (post.links ?? []) : []))
	return [...new Set(links.filter(({ opens }) => opens === event).map(({ label }) => label))]
}
