import { describe, expect, it } from 'vitest'
import { collectResults, hasResult, resultOfKept } from '../../../src/app/results.ts'
import { statementId } from '../../../src/learning/statement-id.ts'
import { memoryKeeper } from '../../../src/storage/keeper.ts'
import { folders } from '../journeys/journeys.ts'
import { finishedAttempt } from './finished-attempts.ts'

const passed = finishedAttempt('nhsmail-password-reset', 'by-text')
const strayed = finishedAttempt('nhsmail-password-reset', 'locked-by-a-tablet')
const esr = finishedAttempt('esr-set-password', 'second-link')

const going = () => new AbortController().signal

describe('the results of attempts', () => {
	it('are read from their logs, and agree with what is kept beside them', async () => {
		const counts: number[] = []
		const { results, leftOut } = await collectResults(
			memoryKeeper([passed, strayed, esr]),
			[passed, strayed, esr].map(({ record }) => record.id),
			{ done: (count) => counts.push(count), signal: going() }
		)
		expect(counts).toEqual([1, 2, 3])
		expect(leftOut).toBe(0)
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

	it('leave out what is gone, what has no result, and what its journey can’t follow any more', async () => {
		const open = { ...passed, record: { ...passed.record, id: 'open', result: null } }
		const lost = { ...passed, record: { ...passed.record, id: 'lost', journeyId: 'no-such-journey' } }
		const stranger = {
			...passed.log[0],
			at: passed.record.world.now,
			event: { type: 'press.noSuchButton', answers: {} }
		}
		const changed = { record: { ...passed.record, id: 'changed' }, log: [stranger, ...passed.log] as typeof passed.log }
		const { results, leftOut } = await collectResults(
			memoryKeeper([passed, open, lost, changed]),
			[passed.record.id, 'open', 'lost', 'changed', 'gone'],
			{ done: () => {}, signal: going() }
		)
		expect(results.map(({ id }) => id)).toEqual([statementId(passed.record.id)])
		expect(leftOut).toBe(4)
	})

	it('stop where they are told to', async () => {
		const stop = new AbortController()
		const { results } = await collectResults(memoryKeeper([passed, esr]), [passed.record.id, esr.record.id], {
			done: () => stop.abort(),
			signal: stop.signal
		})
		expect(results).toHaveLength(1)
	})

	it('are of the way to the end, whatever was done after it', () => {
		const folder = folders.find(({ journey }) => journey.id === passed.record.journeyId)
		if (!folder) throw new Error('The journey is gone')
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
