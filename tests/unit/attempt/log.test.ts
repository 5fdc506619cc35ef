import { describe, expect, it } from 'vitest'
import { withoutUndone, type LogEntry } from '../../../src/attempt/log.ts'

const acts = {
	press: { type: 'press.next', answers: { code: '123456' } },
	open: { type: 'open.portal' },
	use: { type: 'desk.use', use: { device: 'phone', act: 'readTexts', details: {} } }
} as const
const back = (at: number): LogEntry => ({ at, event: { type: 'step.back' } })
const act = (at: number, kind: keyof typeof acts = 'press'): LogEntry => ({ at, event: acts[kind] })
const tick = (at: number): LogEntry => ({ at, event: { type: 'clock.tick', now: at } })

describe('a log as it counts', () => {
	it.each<[string, LogEntry[], LogEntry[]]>([
		['is the log, while nothing is taken back', [act(1), tick(2), act(3)], [act(1), tick(2), act(3)]],
		['loses the last act with a step back', [act(1), act(2), back(3)], [act(1)]],
		['loses the time that has passed since that act, too', [act(1), act(2), tick(3), tick(4), back(4)], [act(1)]],
		['keeps the time that passed before it', [act(1), tick(2), act(3), back(3)], [act(1), tick(2)]],
		['loses one act with each step back', [act(1), act(2), act(3), back(3), back(2)], [act(1)]],
		['goes on from where it was taken back to', [act(1), act(5), back(6), act(2), tick(3)], [act(1), act(2), tick(3)]],
		['can lose what was done after a step back', [act(1), act(2), back(2), act(3), back(3)], [act(1)]],
		['takes a followed link for an act', [act(1), act(2, 'open'), back(2)], [act(1)]],
		['takes the use of a device for an act', [act(1), act(2, 'use'), back(2)], [act(1)]],
		['is empty when all is taken back', [act(1), act(2), back(2), back(1)], []],
		['stays as it is when there is no act to take back', [tick(1), tick(2), back(2)], [tick(1), tick(2)]],
		['keeps waits from before the first act', [tick(1), act(2), back(2), back(1)], [tick(1)]]
	])('%s', (_, log, counts) => {
		expect(withoutUndone(log)).toEqual(counts)
	})

	it('does not change the log', () => {
		const log = Object.freeze([act(1), act(2), back(2)])
		withoutUndone(log)
		expect(log).toHaveLength(3)
	})
})
