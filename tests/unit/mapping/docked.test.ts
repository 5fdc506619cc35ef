import { describe, expect, it } from 'vitest'
import { docked, type Box, type DockedMap, type Row } from '../../../src/mapping/docked.ts'
import { graphOf, type GraphEdge, type JourneyGraph } from '../../../src/mapping/graph.ts'
import { folders } from '../journeys/journeys.ts'
import { asPublishedOnly, presses, smallJourney, state } from './small-journey.ts'

const maps = folders.map((folder) => {
	const graph = graphOf(folder)
	return { folder: folder.folder, graph, map: docked(graph) }
})

describe.each(maps)('the docked map of $folder', ({ graph, map }) => {
	const { nodes, edges } = graph
	const { boxes, lines } = map
	const inBoxes = boxes.flatMap(({ states }) => states)
	const rows = boxes.flatMap(({ rows }) => rows)
	const asides = rows.filter(({ kind }) => kind !== 'step' && kind !== 'up')

	it('has each state in one box, or docked at least once', () => {
		expect(new Set(inBoxes).size).toBe(inBoxes.length)
		const dockedStates = new Set(asides.map(({ state }) => state))
		expect([...inBoxes, ...dockedStates].toSorted()).toEqual(nodes.map(({ state }) => state).toSorted())
		for (const { states, rows } of boxes)
			expect(rows.filter(({ kind }) => kind === 'step').map(({ state }) => state)).toEqual(states)
	})

	it('has every state of a right way in a box, but for ends elsewhere', () => {
		const right = nodes.filter(({ isRight, end }) => isRight && end !== 'elsewhere').map(({ state }) => state)
		expect(right.filter((state) => !inBoxes.includes(state))).toEqual([])
	})

	it('has those states together that only follow each other', () => {
		for (const { states } of boxes) {
			for (const [index, state] of states.slice(1).entries()) {
				expect(edges.find(({ from, to }) => from === states[index] && to === state)?.leadsUp, state).toBe(false)
			}
		}
		for (const { from, to, edge } of lines) {
			expect(boxes.find(({ id }) => id === from)?.states.at(-1)).toBe(edge.from)
			expect(boxes.find(({ id }) => id === to)?.id).toBe(edge.to)
		}
		// Nothing is left apart that could stand together.
		for (const { from, to } of lines) {
			const isOnly =
				lines.filter((line) => line.from === from).length + lines.filter((line) => line.to === to).length === 2
			const head = nodes.find(({ state }) => state === to)
			if (isOnly) expect([from, to, head?.entries.length]).not.toEqual([from, to, 0])
		}
	})

	it('begins boxes at the start and at each step that a link in post opens', () => {
		const heads = nodes.filter(
			({ state, isStart, entries }) => isStart || (entries.length > 0 && inBoxes.includes(state))
		)
		for (const { state, isStart } of heads)
			expect(boxes).toContainEqual(expect.objectContaining({ id: state, isStart }))
		expect(boxes.filter(({ isStart }) => isStart)).toHaveLength(1)
		for (const { state, isByPost } of rows)
			expect([state, isByPost]).toEqual([state, nodes.some((node) => node.state === state && node.entries.length > 0)])
	})

	it('loses no edge of a step but ‘Cancel’, ‘Back’ and their like, and no right edge', () => {
		const kept = edges.filter(
			({ from, isRight, onlyLeaves, leadsUp }) => isRight || (isRightState(graph, from) && !(onlyLeaves && leadsUp))
		)
		expect(kept.filter((edge) => placesOf(map, edge) !== 1).map(told)).toEqual([])
		const dropped = edges.filter(({ from, ...edge }) => isRightState(graph, from) && !isShown(map, { from, ...edge }))
		for (const { labels, kinds } of dropped) {
			expect(kinds).toEqual(['press'])
			expect(labels.join()).toMatch(/back|cancel|change|again|another|search|contact/i)
		}
	})

	it('shows nothing that is not there', () => {
		for (const { kind, state, from, kinds, labels } of rows) {
			if (kind === 'step') continue
			const edge = edges.find((edge) => edge.from === from && edge.to === state)
			if (edge) expect({ kinds, labels }).toEqual({ kinds: edge.kinds, labels: edge.labels })
			else expect([isByLinkOf(graph, state, from ?? ''), kinds]).toEqual([true, ['open']])
		}
		for (const line of lines) {
			expect(edges).toContain(line.edge)
		}
	})

	it('tells in the kind of a row where it leads', () => {
		for (const { kind, state, end, kinds, isRight } of rows) {
			if (kind === 'step') continue
			expect([state, kind === 'elsewhere']).toEqual([state, end === 'elsewhere'])
			expect([state, kind === 'up']).toEqual([state, inBoxes.includes(state)])
			if (kind === 'time') expect([state, kinds]).toEqual([state, ['always']])
			if (kind === 'astray') expect([state, kinds]).not.toEqual([state, ['always']])
			if (kind === 'astray' || kind === 'time') expect([state, isRight]).toEqual([state, false])
		}
	})

	it('leaves no box out of reach, but where a link opens it', () => {
		const reached = new Set(lines.map(({ to }) => to))
		const apart = boxes.filter(({ id, isStart, rows: [head] }) => !isStart && !reached.has(id) && !head?.isByPost)
		expect(apart.map(({ id }) => id)).toEqual([])
	})

	it('is far smaller than the graph', () => {
		expect(boxes.length).toBeLessThan(0.7 * nodes.length)
		expect(lines.length).toBeLessThan(0.5 * edges.length)
	})
})

it('halves the number of things on all maps together', () => {
	const states = maps.flatMap(({ graph }) => graph.nodes).length
	const edges = maps.flatMap(({ graph }) => graph.edges).length
	expect(maps.flatMap(({ map }) => map.boxes).length).toBeLessThan(states / 2)
	expect(maps.flatMap(({ map }) => map.lines).length).toBeLessThan(edges / 3)
})

it('docks what leaves the way, and draws what goes on', () => {
	const { boxes, lines } = docked(
		graphOf(
			smallJourney(
				{
					initial: 'start',
					on: {
						'open.join': [
							{ guard: asPublishedOnly, target: 'used' },
							{ guard: asPublishedOnly, target: 'done' },
							{ target: 'join' }
						]
					},
					states: {
						start: state('start', { 'press.begin': 'form' }),
						form: state(
							'form',
							{ 'press.next': 'check', 'press.cancel': 'start', 'press.slip': 'slip' },
							expiry('late')
						),
						check: state('check', { 'press.one': 'one', 'press.two': 'two', 'press.leaveIt': 'help' }),
						one: state('one', { 'press.send': 'sent', 'press.back': 'check', 'press.slip': 'slip' }),
						two: state('two', { 'press.send': 'sent', 'press.other': 'one', 'press.redo': 'form' }),
						sent: state('sent', { 'press.next': 'done' }),
						done: state('done', { 'press.home': 'start' }, { end: 'good' }),
						late: state('late', { 'press.back': 'start' }),
						slip: state('slip', { 'press.deeper': 'deeper', 'press.leaveIt': 'help', 'press.back': 'form' }),
						deeper: state('deeper', { 'press.back': 'slip' }),
						help: state('help', {}, { end: 'elsewhere' }),
						join: state('join', { 'press.next': 'sent' }),
						used: state('used'),
						lost: state('lost', { 'press.deeper': 'deepest', 'press.back': 'start' }),
						deepest: state('deepest')
					}
				},
				[
					{
						steps: presses('start begin', 'form next', 'check one', 'one send', 'sent next', 'done home'),
						ends: 'start'
					},
					{ steps: presses('start begin', 'form next', 'check two', 'two send', 'sent next'), ends: 'done' },
					{ steps: presses('start begin', 'form next', 'check leaveIt'), ends: 'help' },
					{ steps: [{ read: 'email' }, { follow: 'open.join' }, ...presses('join next')], ends: 'sent' }
				]
			)
		)
	)
	expect(boxes.map(written)).toEqual([
		['start 0, start', 'START'],
		[
			'form 1',
			'FORM',
			'LATE, time from form',
			'SLIP, astray from form by slip',
			'DEEPER, astray from slip by deeper',
			'CHECK',
			'HELP, elsewhere from check by leaveIt, right, elsewhere'
		],
		['join 1', 'JOIN by post', 'USED by post, astray from join by Join now'],
		['sent 2', 'SENT'],
		['one 3', 'ONE', 'SLIP, astray from one by slip', 'DEEPER, astray from slip by deeper'],
		['two 3', 'TWO', 'FORM, up from two by redo, right'],
		['done 5', 'DONE by post, good', 'START, up from done by home, right'],
		['lost null', 'LOST', 'DEEPEST, astray from lost by deeper']
	])
	expect(lines.map(({ from, to, edge }) => `${from} → ${to}${edge.isRight ? '' : ', not right'}`)).toEqual([
		'start → form',
		'form → one',
		'form → two',
		'one → sent',
		'two → sent',
		'two → one, not right',
		'sent → done',
		'join → sent',
		'start → join'
	])
})

it('keeps an end elsewhere in a box where a right way goes on from it, and the start whatever comes by', () => {
	const { boxes, lines } = docked(
		graphOf(
			smallJourney(
				{
					initial: 'start',
					states: {
						start: state('start', { 'press.next': 'away' }),
						away: state('away', { 'press.next': 'done' }, { end: 'elsewhere' }),
						done: state('done', {}, { end: 'good' })
					}
				},
				[{ steps: presses('start next', 'away next'), ends: 'done' }]
			)
		)
	)
	expect(boxes.map(({ states }) => states)).toEqual([['start', 'away', 'done']])
	expect(lines).toEqual([])
	const unwalked = docked(graphOf(smallJourney({ initial: 'start', states: { start: state('start') } }, [])))
	expect(unwalked.boxes.map(written)).toEqual([['start null, start', 'START']])
})

function written({ id, rank, isStart, rows }: Box): readonly string[] {
	return [`${id} ${rank}${isStart ? ', start' : ''}`, ...rows.map(rowWritten)]
}

function rowWritten({ kind, name, from, labels, isRight, isByPost, end }: Row): string {
	const post = isByPost ? ' by post' : ''
	const ending = end ? `, ${end}` : ''
	if (from === null) return `${name}${post}${ending}`
	const by = labels.length > 0 ? ` by ${labels.join(', ')}` : ''
	return `${name}${post}, ${kind} from ${from}${by}${isRight ? ', right' : ''}${ending}`
}

/** At how many places of the map an edge is shown. */
function placesOf({ boxes, lines }: DockedMap, { from, to }: Pick<GraphEdge, 'from' | 'to'>): number {
	const isIt = (each: { from: string | null }, target: string) => each.from === from && target === to
	const asLine = lines.filter(({ edge }) => isIt(edge, edge.to))
	const asRow = boxes.flatMap(({ rows }) => rows).filter((row) => isIt(row, row.state))
	const within = boxes.filter(({ states }) => states.includes(from) && states[states.indexOf(from) + 1] === to)
	return asLine.length + asRow.length + within.length
}

function isShown(map: DockedMap, edge: Pick<GraphEdge, 'from' | 'to'>): boolean {
	return placesOf(map, edge) > 0
}

function isRightState({ nodes }: JourneyGraph, state: string): boolean {
	return nodes.some((node) => node.state === state && node.isRight && node.end !== 'elsewhere')
}

/** Whether one link can open both states. */
function isByLinkOf({ nodes }: JourneyGraph, one: string, other: string): boolean {
	const [opens = [], others = []] = [one, other].map((state) =>
		nodes.find((node) => node.state === state)?.entries.map(({ opens }) => opens)
	)
	return opens.some((event) => others.includes(event))
}

function told({ from, to }: GraphEdge): string {
	return `${from} → ${to}`
}

function expiry(target: string) {
	return { always: { guard: asPublishedOnly, target } }
}
