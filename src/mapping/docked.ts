import type { EdgeKind, GraphEdge, GraphNode, JourneyGraph } from './graph.ts'

/**
 * What a row tells: a step is a state of the box itself. The others lead out of it: astray, away by time or by a decision of
 * the service, to an end elsewhere, or up to where people come from.
 */
export type RowKind = 'step' | 'astray' | 'time' | 'elsewhere' | 'up'

export interface Row {
	kind: RowKind
	state: string
	name: string
	end: GraphNode['end']
	/** Whether some right way comes by. */
	isRight: boolean
	/** Whether a link in post opens it, wherever somebody stands: the sign of a letter. */
	isByPost: boolean
	/** The state that it leaves; `null` for a step. */
	from: string | null
	/** What leads to it from there; a step has none. */
	kinds: readonly EdgeKind[]
	labels: readonly string[]
}

/** States of which each leads on to the next one only, with all that is docked at them. */
export interface Box {
	/** The state at its head. */
	id: string
	states: readonly string[]
	/** Each state's step, and after it what leaves from there. */
	rows: readonly Row[]
	isStart: boolean
	/** Of its head; `null` where no right way comes by. */
	rank: number | null
}

/** From one box to another: always from its last state to a head, so it is one edge. */
export interface Line {
	from: string
	to: string
	edge: GraphEdge
}

/** The map of a journey, before anything is laid out. */
export interface DockedMap {
	boxes: readonly Box[]
	lines: readonly Line[]
}

/**
 * A graph as people can read it. Only what leads on between states of right ways is a line; a wrong turn, an end elsewhere and
 * what leads up are rows where they leave. Not shown are 'Cancel' and 'Back', and how people come back from a wrong turn. A
 * wrong turn that is met only after another one stands below it, one that the link of a step may open instead below that step,
 * and a state that nothing leads to in a box of its own.
 */
export function docked(graph: JourneyGraph): DockedMap {
	const edges = [...graph.edges, ...edgesInstead(graph)]
	const nodeOf = new Map(graph.nodes.map((node) => [node.state, node]))
	const steps = graph.nodes.filter((node) => isStep(node, edges))
	const stepStates = new Set(steps.map(({ state }) => state))

	const shown = edges.filter((edge) => stepStates.has(edge.from) && !isRetreat(edge))
	const onward = shown.filter(({ to, leadsUp }) => stepStates.has(to) && !leadsUp)
	const beside = shown.filter((edge) => !onward.includes(edge))
	const between = edges.filter(({ from, to }) => !stepStates.has(from) && !stepStates.has(to))

	const chains = chainsOf(steps, onward)
	const { alone, following } = followed(
		graph.nodes.filter((node) => !steps.includes(node)),
		beside,
		between
	)
	const below = grouped([...beside, ...following], ({ from }) => from)
	const rowsBelow = (state: string): readonly Row[] =>
		(below.get(state) ?? []).flatMap((edge) => {
			const node = nodeOf.get(edge.to)
			if (!node) return []
			return steps.includes(node)
				? [rowOf(node, 'up', edge)]
				: [rowOf(node, asideKind(node, edge), edge), ...rowsBelow(node.state)]
		})
	return {
		boxes: [...chains, ...alone.map((node): Chain => [node])].map((chain) => ({
			id: chain[0].state,
			states: chain.map(({ state }) => state),
			rows: chain.flatMap((node) => [rowOf(node, 'step', null), ...rowsBelow(node.state)]),
			isStart: chain[0].isStart,
			rank: chain[0].rank
		})),
		lines: linesBetween(chains, onward)
	}
}

type Chain = readonly [GraphNode, ...GraphNode[]]

/** Whether a state stands in a box: an end elsewhere is docked even where it is right, unless a right way goes on from it. */
function isStep({ state, isStart, isRight, end }: GraphNode, edges: readonly GraphEdge[]): boolean {
	if (isStart || !isRight || end !== 'elsewhere') return isStart || isRight
	return edges.some((edge) => edge.from === state && edge.isRight)
}

/** 'Cancel', 'Back' and their like: nothing is sent, and people are where they have been. */
function isRetreat({ isRight, onlyLeaves, leadsUp }: GraphEdge): boolean {
	return !isRight && onlyLeaves && leadsUp
}

/** Edges to what no right way comes by and a link can open, from the earliest step that the same link opens on a right way. */
function edgesInstead({ nodes, edges }: JourneyGraph): readonly GraphEdge[] {
	const right = nodes.filter(({ isRight }) => isRight).toSorted(byRank)
	return nodes
		.filter(({ isRight, isStart }) => !isRight && !isStart)
		.flatMap(({ state, entries }) =>
			entries.flatMap(({ opens, labels }): GraphEdge[] => {
				const meant = right.find((node) => node.entries.some((entry) => entry.opens === opens))
				if (!meant || edges.some(({ from, to }) => from === meant.state && to === state)) return []
				const how = { kinds: ['open'], labels, isRight: false, onlyLeaves: false, leadsUp: false } as const
				return [{ from: meant.state, to: state, ...how }]
			})
		)
}

/**
 * Steps in the order of right ways, those together that only follow each other. The start, to which nothing leads on, heads a
 * chain, and so does what a link in post opens. No chain closes to a ring: a right way comes into each ring from outside.
 */
function chainsOf(steps: readonly GraphNode[], onward: readonly GraphEdge[]): readonly Chain[] {
	const out = grouped(onward, ({ from }) => from)
	const into = grouped(onward, ({ to }) => to)
	const nextOf = ({ state }: GraphNode): GraphNode | undefined => {
		const [edge, ...others] = out.get(state) ?? []
		const next = steps.find((node) => node.state === edge?.to)
		const isOnlyWay = others.length === 0 && next !== undefined && into.get(next.state)?.length === 1
		return isOnlyWay && next.entries.length === 0 ? next : undefined
	}
	const follow = (node: GraphNode): readonly GraphNode[] => {
		const next = nextOf(node)
		return next ? [next, ...follow(next)] : []
	}
	const followers = new Set(steps.map(nextOf))
	return steps
		.filter((node) => !followers.has(node))
		.toSorted(byRank)
		.map((head) => [head, ...follow(head)])
}

/** The edges by which docked states are met that no step leads to, one for each; and those that nothing leads to at all. */
function followed(nodes: readonly GraphNode[], beside: readonly GraphEdge[], between: readonly GraphEdge[]) {
	const met = new Set(beside.map(({ to }) => to))
	const following: GraphEdge[] = []
	const alone: GraphNode[] = []
	const meetMore = () => {
		for (const state of met) {
			for (const edge of between) {
				if (edge.from !== state || met.has(edge.to)) continue
				met.add(edge.to)
				following.push(edge)
			}
		}
	}
	meetMore()
	for (const node of nodes) {
		if (met.has(node.state)) continue
		met.add(node.state)
		alone.push(node)
		meetMore()
	}
	return { alone, following }
}

function linesBetween(chains: readonly Chain[], onward: readonly GraphEdge[]): readonly Line[] {
	const headOf = new Map(chains.flatMap((chain) => chain.map(({ state }) => [state, chain[0].state])))
	return onward.flatMap((edge) => {
		const [from, to] = [headOf.get(edge.from), headOf.get(edge.to)]
		return from === undefined || to === undefined || from === to ? [] : [{ from, to, edge }]
	})
}

function asideKind({ end }: GraphNode, { kinds }: GraphEdge): RowKind {
	if (end === 'elsewhere') return 'elsewhere'
	return kinds.includes('press') || kinds.includes('open') ? 'astray' : 'time'
}

function rowOf({ state, name, end, isRight, entries }: GraphNode, kind: RowKind, edge: GraphEdge | null): Row {
	const { from = null, kinds = [], labels = [] } = edge ?? {}
	return { kind, state, name, end, isRight, isByPost: entries.length > 0, from, kinds, labels }
}

function byRank({ rank: one }: GraphNode, { rank: other }: GraphNode): number {
	return (one ?? Infinity) - (other ?? Infinity)
}

function grouped<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly [T, ...T[]]> {
	const groups = new Map<string, [T, ...T[]]>()
	for (const value of values) {
		const group = groups.get(keyOf(value))
		if (group) group.push(value)
		else groups.set(keyOf(value), [value])
	}
	return groups
}
