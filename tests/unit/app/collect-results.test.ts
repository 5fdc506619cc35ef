import { describe, expect, it } from 'vitest'
import { collectResults, hasResult, resultOfKept } from '../../../src/app/record/collect-results.ts'
import { statementId } from '../../../src/learning/statement-id.ts'
import { memoryKeeper } from '../../../src/storage/keeper.ts'
import { folders } from '../journeys/journeys.ts'
import { finishedAttempt } from './finished-attempts.ts'

const passed = finishedAttempt('nhsmail-password-reset', 'by-text')
const strayed = finishedAttempt('nhsmail-password-reset', 'locked-by-a-tablet')
const esr = finishedAttempt('esr-set-password', 'second-link')

const going = () => new AbortController().signal

function folderOf({ record }: typeof passed) {
	const folder = folders.find(({ journey }) => journey.id === record.journeyId)
	if (!folder) throw new Error('The journey is gone')
	return folder
}

describe('the results of attempts', () => {
	it('are read from their logs, and agree with what is kept beside them', async () => {
		const counts: number[] = []
		const { results, leftOut } = await collectResults(
			memoryKeeper([passed, strayed, esr]),
			[passed, strayed, esr].map(({ record }) => record),
			{ done: (count) => counts.push(count), signal: going() }
		)
		expect(counts).toEqual([1, 2, 3])
		expect(leftOut).toEqual([])
		for (const [index, { record }] of [passed, strayed, esr].entries()) {
			expect(results[index]).toMatchObject({
				id: statementId(record.id),
				journey: { id: record.journeyId },
				endedAt: record.result?.at,
				passed: record.result?.passed,
				right: record.result?.right,
				of: record.result?.decisions
			})
		}
	})

	it('leave out, and name, what is gone, what its journey can’t follow any more, and what is damaged', async () => {
		const lost = { ...passed, record: { ...passed.record, id: 'lost', journeyId: 'no-such-journey' } }
		const stranger = {
			...passed.log[0],
			at: passed.record.world.now,
			event: { type: 'press.noSuchButton', answers: {} }
		}
		const changed = { record: { ...passed.record, id: 'changed' }, log: [stranger, ...passed.log] as typeof passed.log }
		const { devices } = passed.record.world
		const broken = { ...devices, phone: { ...devices.phone, texts: 0 } } as unknown as typeof devices
		const world = { ...passed.record.world, devices: broken }
		const damaged = { ...passed, record: { ...passed.record, id: 'damaged', name: 'Friday', world } }
		const torn = { ...esr.record, id: 'torn', name: 'Torn' }
		const keeper = memoryKeeper([passed, lost, changed, damaged])
		const load = (id: string) => (id === 'torn' ? Promise.reject(new Error('A row is missing')) : keeper.load(id))
		const gone = { id: 'gone', name: 'Gone' }
		const { results, leftOut } = await collectResults(
			{ ...keeper, load },
			[damaged.record, torn, lost.record, changed.record, gone, passed.record],
			{ done: () => {}, signal: going() }
		)
		expect(results.map(({ id }) => id)).toEqual([statementId(passed.record.id)])
		expect(leftOut.map(({ name, why }) => [name, why])).toEqual([
			['Friday', expect.stringMatching(/^it can’t be read: ./)],
			['Torn', 'it can’t be read: A row is missing'],
			[passed.record.name, 'its journey is no longer here (no-such-journey)'],
			[passed.record.name, 'its journey has changed since'],
			['Gone', 'it’s no longer in this browser']
		])
		expect(resultOfKept(folderOf(passed), { ...passed, record: { ...passed.record, result: null } })).toBeNull()
	})

	it('stop where they are told to', async () => {
		const stop = new AbortController()
		const { results } = await collectResults(memoryKeeper([passed, esr]), [passed.record, esr.record], {
			done: () => stop.abort(),
			signal: stop.signal
		})
		expect(results).toHaveLength(1)
	})

	it('of before there were core tests prove what they did then', () => {
		const folder = folderOf(passed)
		const { certifies: _, beginning: _beginning, ...old } = passed.record.result ?? { passed: true }
		const kept = { ...passed, record: { ...passed.record, result: old as typeof passed.record.result } }
		expect(resultOfKept(folder, passed)).toMatchObject({ passed: true, certifies: true })
		expect(resultOfKept(folder, kept)).toMatchObject({ passed: true, beginning: 'You have forgotten your password' })
		expect(resultOfKept(folder, kept)).not.toHaveProperty('certifies')
	})

	it('are of the way to the end, whatever was done after it', () => {
		const folder = folderOf(passed)
		const back = { at: passed.log.at(-1)?.at ?? 0, event: { type: 'step.back' } } as const
		const on = { record: { ...passed.record, end: null }, log: [...passed.log, back] }
		expect(resultOfKept(folder, on)).toEqual(resultOfKept(folder, passed))
	})

	it.each([
		['test', true],
		['practise', true],
		['finish', true],
		['watch', false],
		['replay', false]
	])('of mode %s show what a person can do: %s', (mode, shows) => {
		expect(hasResult({ mode, result: passed.record.result })).toBe(shows)
		expect(hasResult({ mode, result: null })).toBe(false)
	})
})
