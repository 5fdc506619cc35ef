import { describe, expect, it } from 'vitest'
import { comingBack } from '../../../src/learning/come-back.ts'
import { endedOf, outcomesOf, progressOf } from '../../../src/learning/progress.ts'
import { inKeptOrder } from '../../../src/learning/kept-order.ts'
import { dayAfter } from '../../../src/app/browser/own-clock.ts'
import { sampleResult } from '../storage/sample-attempts.ts'

/** As the device's own clock shows it, so the tests hold in any time zone. */
const own = (year: number, month: number, day: number, hour = 0, minute = 0) =>
	new Date(year, month - 1, day, hour, minute).getTime()

const test = (id: string, passed: boolean, at: number, order?: number) => ({
	id,
	journeyId: 'reset',
	mode: 'test',
	result: sampleResult({ passed, at }),
	...(order !== undefined && { order })
})

describe('a clock that was ahead and is put right', () => {
	const ahead = own(2036, 5, 1, 12)
	const now = own(2026, 5, 2, 12)
	const passed = test('passed', true, ahead, ahead)
	const failed = test('failed', false, own(2026, 5, 1, 12), ahead + 1)

	it('leaves results in the order in which they were kept', () => {
		for (const attempts of [
			[passed, failed],
			[failed, passed]
		]) {
			const [reset] = progressOf(attempts, { now, dayAfter })
			expect([reset?.first.id, reset?.last.id]).toEqual(['passed', 'failed'])
		}
	})

	it('counts a time later than now as that of the next result, and without one as now', () => {
		expect(endedOf([failed, passed], now).map(({ result }) => result.at)).toEqual([failed.result.at, failed.result.at])
		expect(endedOf([passed], now).map(({ result }) => result.at)).toEqual([now])
	})

	it('makes nothing due in ten years', () => {
		const due = (attempts: Parameters<typeof endedOf>[0]) =>
			comingBack(outcomesOf(endedOf(attempts, now)), { dayAfter }).map(({ dueAt }) => dueAt)
		expect(due([passed, failed])).toEqual([own(2026, 5, 2)])
		expect(due([passed])).toEqual([own(2026, 5, 3)])
	})

	it('orders what has no place of its own by its time', () => {
		const attempts = [{ at: 3 }, { at: 1, order: 2 }, { at: 1 }]
		expect(inKeptOrder(attempts, 9)).toEqual([{ at: 1 }, { at: 1, order: 2 }, { at: 3 }])
	})
})

describe('the day on which a test is due', () => {
	it.each([
		['on an afternoon', own(2026, 1, 5, 15), own(2026, 1, 6)],
		['before midnight', own(2026, 1, 5, 23, 59), own(2026, 1, 6)],
		['after midnight', own(2026, 1, 5, 0, 1), own(2026, 1, 6)],
		['in the evening before summer time begins', own(2026, 3, 28, 23, 30), own(2026, 3, 29)],
		['in the evening before it ends', own(2026, 10, 24, 23, 30), own(2026, 10, 25)],
		['on the last day of a year', own(2026, 12, 31, 12), own(2027, 1, 1)]
	])('begins with that day: passed %s', (_name, at, due) => {
		expect(comingBack(outcomesOf(endedOf([test('a', true, at)], at)), { dayAfter })).toEqual([
			{ journeyId: 'reset', rung: 0, dueAt: due }
		])
	})

	it('counts a test passed on its morning as one that was due', () => {
		const [monday, tuesday] = [own(2026, 1, 5, 15), own(2026, 1, 6, 9)]
		const outcomes = outcomesOf(endedOf([test('a', true, monday), test('b', true, tuesday)], tuesday))
		expect(comingBack(outcomes, { dayAfter })).toEqual([{ journeyId: 'reset', rung: 1, dueAt: own(2026, 1, 9) }])
	})
})
