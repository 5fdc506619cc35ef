import { describe, expect, it } from 'vitest'
import { stateOf } from '../../../src/attempt/attempt.ts'
import { rightWaysIn, statesOn } from '../../../src/attempt/right-ways.ts'
import { candidatesOf } from '../../../src/kit/journey.ts'
import { editionsOf } from '../../../src/kit/scenario.ts'
import { graphOf, type GraphEdge, type JourneyGraph } from '../../../src/mapping/graph.ts'
import { folders, startOf } from '../journeys/journeys.ts'
import { asPublishedOnly, presses, smallJourney, state } from './small-journey.ts'

describe.each(folders)('the graph of $folder', (folder) => {
	const { flow } = folder.journey
	const graph = graphOf(folder)
	const { nodes, edges } = graph
	const written = Object.entries(flow.states).flatMap(([from, { on = {}, always = [] }]) =>
		[...Object.values(on), always]
			.flatMap(candidatesOf)
			.flatMap(({ target }) => (target === undefined || target === from ? [] : [`${from} → ${target}`]))
	)
	const ways = folder.scenarios.flatMap((scenario) =>
		editionsOf(folder.journey, scenario).flatMap(({ id: edition }) =>
			rightWaysIn(folder, scenario.id, startOf(folder, scenario.id, { edition }).context.world)
		)
	)

	it('has each state of the flow once, by its name, and one start', () => {
		expect(nodes.map(({ state, name, end }) => [state, name, end])).toEqual(
			Object.entries(flow.states).map(([state, { meta }]) => [state, meta.name, meta.end ?? null])
		)
		expect(nodes.filter(({ isStart }) => isStart).map(({ state }) => state)).toEqual([flow.initial])
	})

	it('has one edge for all that the flow leads from one state to another, and else only what a right way follows', () => {
		const told = edges.map(({ from, to }) => `${from} → ${to}`)
		expect(new Set(told).size).toBe(told.length)
		expect(written.filter((each) => !told.includes(each))).toEqual([])
		for (const edge of edges.filter(({ from, to }) => !written.includes(`${from} → ${to}`))) {
			expect(edge).toMatchObject({ kinds: ['open'], isRight: true })
			expect(nodes.find(({ state }) => state === edge.to)?.entries).not.toEqual([])
		}
		const states = Object.keys(flow.states)
		expect(edges.filter(({ from, to }) => !states.includes(from) || !states.includes(to))).toEqual([])
	})

	it('has an entry for each link that post can have, at each state that it opens', () => {
		const told = nodes.flatMap(({ state, entries }) => entries.map(({ opens }) => `${opens} → ${state}`))
		const opened = Object.entries(flow.on ?? {}).flatMap(([opens, transition]) =>
			candidatesOf(transition).flatMap(({ target }) => (target === undefined ? [] : [`${opens} → ${target}`]))
		)
		expect(told.toSorted()).toEqual([...new Set(opened)].toSorted())
		for (const { labels } of nodes.flatMap(({ entries }) => entries)) expect(labels).not.toEqual([])
	})

	it('has every step of every right way on right edges, through pages that nobody sees where they are left at once', () => {
		expect(ways.length).toBeGreaterThan(3)
		const steps = ways.flatMap(({ results }) => results.map(({ before, after }) => [stateOf(before), stateOf(after)]))
		const lost = steps.filter(([from = '', to = '']) => from !== to && !reachedAtOnce(graph, from).has(to))
		expect(lost).toEqual([])
	})

	it('holds those states right that a right way stands in or passes, in the order in which they are met', () => {
		const met = statesOn(ways)
		for (const { state, isRight, isStart, rank } of nodes) {
			expect([state, isRight]).toEqual([state, rank !== null])
			if (met.has(state)) expect([state, isRight]).toEqual([state, true])
			if (isRight && !met.has(state)) expect(edges.some((edge) => edge.from === state && isAtOnce(edge))).toBe(true)
			expect([state, rank === 0]).toEqual([state, isStart])
			if (rank === null || isStart) continue
			const before = edges.filter(({ to, isRight }) => isRight && to === state).map(({ from }) => rankIn(graph, from))
			expect(Math.min(...before), state).toBeLessThan(rank)
		}
	})

	it('leads up where people come from, and nowhere up from the start or from where no right way comes by', () => {
		for (const { from, to, leadsUp } of edges) {
			const fromRight = rankIn(graph, from) !== Infinity
			if (to === flow.initial) expect([from, to, leadsUp]).toEqual([from, to, fromRight])
			if (from === flow.initial || !fromRight) expect([from, to, leadsUp]).toEqual([from, to, false])
		}
		const onwards = edges.filter(({ isRight, leadsUp }) => isRight && !leadsUp).map(({ to }) => to)
		for (const { state, isRight, isStart } of nodes)
			expect([state, onwards.includes(state)]).toEqual([state, isRight && !isStart])
	})

	it('has words on each button and link, and none on what time or the service does', () => {
		for (const { from, to, kinds, labels, onlyLeaves } of edges) {
			expect([from, to, labels.length > 0]).toEqual([from, to, kinds.some((kind) => kind !== 'always')])
			expect(labels.filter((label) => /^(?:press|open)\./.test(label))).toEqual([])
			if (onlyLeaves) expect(kinds).toEqual(['press'])
		}
	})
})

it('tells of each edge what leads there, whether that is right, and whether it only leaves or leads up', () => {
	const folder = smallJourney(
		{
			initial: 'start',
			on: { 'open.join': [{ guard: asPublishedOnly, target: 'gone' }, { target: 'join' }] },
			states: {
				start: state('start', { 'press.begin': 'form', 'press.leave': 'help' }),
				form: state(
					'form',
					{
						'press.next': 'check',
						'press.next2': 'check',
						'press.skip': 'check',
						'press.cancel': 'start',
						'press.again': 'form'
					},
					{ always: { guard: asPublishedOnly, target: 'gone' } }
				),
				check: state('check', { 'press.send': 'done', 'press.back': 'form', 'press.change': 'form' }),
				join: state('join', { 'press.next': 'check', 'press.back': 'start' }),
				done: state('done', {}, { end: 'good' }),
				gone: state('gone', { 'press.back': 'start' }),
				help: state('help', {}, { end: 'elsewhere' })
			}
		},
		[
			{ steps: presses('start begin', 'form next', 'check send'), ends: 'done' },
			{
				steps: [{ read: 'email' }, { follow: 'open.join' }, ...presses('join next', 'check send')],
				ends: 'done'
			},
			{ steps: presses('start leave'), ends: 'help', strays: true }
		]
	)
	const { nodes, edges } = graphOf(folder)
	expect(nodes.map(({ state, rank }) => [state, rank])).toEqual([
		['start', 0],
		['form', 1],
		['check', 2],
		['join', 1],
		['done', 3],
		['gone', null],
		['help', null]
	])
	expect(nodes.find(({ state }) => state === 'join')).toEqual({
		state: 'join',
		name: 'JOIN',
		isStart: false,
		end: null,
		isRight: true,
		rank: 1,
		entries: [{ opens: 'open.join', labels: ['Join now'] }]
	})
	expect(edges.map(told)).toEqual([
		'start → form: press (begin), right',
		'start → help: press (leave), leaves',
		'form → gone: always ()',
		'form → check: press (next, skip), right',
		'form → start: press (cancel), leaves, up',
		'check → done: press (send), right',
		'check → form: press (back, change), up',
		'join → check: press (next), right',
		'join → start: press (back), leaves, up',
		'gone → start: press (back), leaves',
		'start → join: open (Join now), right'
	])
})

it('leads up on a right way only where all who take it have been there before', () => {
	const flow = {
		initial: 'menu',
		states: {
			menu: state('menu', { 'press.one': 'one', 'press.two': 'two' }),
			one: state('one', { 'press.other': 'two', 'press.menu': 'menu', 'press.end': 'end' }),
			two: state('two', { 'press.other': 'one', 'press.menu': 'menu' }),
			end: state('end', {}, { end: 'good' })
		}
	} as const
	const ups = (...ways: readonly (readonly string[])[]) =>
		graphOf(
			smallJourney(
				flow,
				ways.map((pressed) => ({ steps: presses(...pressed), ends: 'end' }))
			)
		)
			.edges.filter(({ leadsUp }) => leadsUp)
			.map(({ from, to }) => `${from} → ${to}`)
	expect(ups(['menu one', 'one other', 'two other', 'one end'])).toEqual(['one → menu', 'two → one', 'two → menu'])
	expect(ups(['menu one', 'one other', 'two other', 'one end'], ['menu two', 'two other', 'one end'])).toEqual([
		'one → menu',
		'two → menu'
	])
	expect(ups(['menu two', 'two menu', 'menu one', 'one end'])).toEqual(['one → two', 'one → menu', 'two → menu'])
})

it('counts a page that is left before anybody sees it, at the beginning too', () => {
	const at = (to: string) => ({ always: { guard: asPublishedOnly, target: to } })
	const folder = smallJourney(
		{
			initial: 'start',
			on: { 'open.join': 'choice' },
			states: {
				start: state('start', { 'press.next': 'form' }, at('form')),
				form: state('form', { 'press.next': 'choice' }),
				choice: state('choice', { 'press.next': 'done' }, at('done')),
				done: state('done', {}, { end: 'good' })
			}
		},
		[
			{ edition: 'as-published', steps: presses('form next'), ends: 'done' },
			{ edition: 'as-published', steps: [{ read: 'email' }, { follow: 'open.join' }], ends: 'done' }
		]
	)
	const { nodes, edges } = graphOf({
		...folder,
		scenarios: folder.scenarios.map((scenario) => ({ ...scenario, edition: 'as-published' }))
	})
	expect(nodes.map(({ state, rank }) => [state, rank])).toEqual([
		['start', 0],
		['form', 1],
		['choice', 2],
		['done', 3]
	])
	expect(edges.map(told)).toEqual([
		'start → form: always, press (next), right',
		'form → choice: open, press (next, Join now), right',
		'choice → done: always, press (next), right'
	])
})

function told({ from, to, kinds, labels, isRight, onlyLeaves, leadsUp }: GraphEdge): string {
	const flags = [isRight && ', right', onlyLeaves && ', leaves', leadsUp && ', up'].filter(Boolean)
	return `${from} → ${to}: ${kinds.toSorted().join(', ')} (${labels.join(', ')})${flags.join('')}`
}

function isAtOnce({ isRight, kinds }: GraphEdge): boolean {
	return isRight && kinds.includes('always')
}

/** Where one right edge leads, and from there what the service decides at once. */
function reachedAtOnce({ edges }: JourneyGraph, from: string): ReadonlySet<string> {
	const reached = new Set(edges.filter((edge) => edge.isRight && edge.from === from).map(({ to }) => to))
	for (const state of reached) for (const edge of edges) if (edge.from === state && isAtOnce(edge)) reached.add(edge.to)
	return reached
}

function rankIn({ nodes }: JourneyGraph, state: string): number {
	return nodes.find((node) => node.state === state)?.rank ?? Infinity
}
