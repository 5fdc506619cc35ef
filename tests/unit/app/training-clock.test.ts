import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { TrainingClock } from '../../../src/app/attempt/training-clock.svelte.ts'

const NINE = Date.UTC(2026, 2, 3, 9)

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

/** A clock that stands at nine, on a page that can be turned away from, and what it has asked for. */
function clockAtNine(dues: number[] = []) {
	const page = { visible: true }
	const fell: number[] = []
	const keep = vi.fn()
	const clock = new TrainingClock(
		{ realNow: () => Date.now(), isVisible: () => page.visible },
		{
			nextDue: () => dues[0] ?? null,
			fallDue: async (due) => {
				fell.push(due)
				dues.shift()
			},
			keep
		}
	)
	clock.set(NINE)
	const look = (visible: boolean) => {
		page.visible = visible
		clock.watch(visible)
	}
	return { clock, fell, keep, look }
}

it('shows each second as it begins, and is as late as real time between them', async () => {
	const { clock } = clockAtNine()
	clock.start()
	await vi.advanceTimersByTimeAsync(1999)
	expect([clock.now, clock.present()]).toEqual([NINE + 1000, NINE + 1999])
	await vi.advanceTimersByTimeAsync(1)
	expect(clock.now).toBe(NINE + 2000)
})

it('stands still before it is started, while it is stopped by a person, and after its end', async () => {
	const { clock } = clockAtNine()
	await vi.advanceTimersByTimeAsync(5000)
	expect(clock.present()).toBe(NINE)
	clock.start()
	await vi.advanceTimersByTimeAsync(1500)
	clock.setRunning(false)
	await vi.advanceTimersByTimeAsync(60_000)
	expect([clock.now, clock.present()]).toEqual([NINE + 1500, NINE + 1500])
	clock.setRunning(true)
	await vi.advanceTimersByTimeAsync(500)
	expect(clock.now).toBe(NINE + 2000)
	clock.stop()
	await vi.advanceTimersByTimeAsync(5000)
	expect(clock.present()).toBe(NINE + 2000)
})

it('stands still while nobody looks, and is kept as they turn away', async () => {
	const { clock, keep, look } = clockAtNine()
	clock.start()
	await vi.advanceTimersByTimeAsync(3000)
	keep.mockClear()
	look(false)
	expect(keep).toHaveBeenCalledOnce()
	await vi.advanceTimersByTimeAsync(3_600_000)
	expect(clock.present()).toBe(NINE + 3000)
	look(true)
	await vi.advanceTimersByTimeAsync(2000)
	expect(clock.present()).toBe(NINE + 5000)
})

it('says what falls due at its very instant, one after another, and goes on', async () => {
	const dues = [NINE + 1200, NINE + 1200, NINE + 7500]
	const { clock, fell } = clockAtNine(dues)
	clock.start()
	await vi.advanceTimersByTimeAsync(1199)
	expect(fell).toEqual([])
	await vi.advanceTimersByTimeAsync(1)
	expect(fell).toEqual([NINE + 1200, NINE + 1200])
	await vi.advanceTimersByTimeAsync(6300)
	expect(fell).toHaveLength(3)
	expect(clock.present()).toBe(NINE + 7500)
})

it('goes on from where it is set, to the past as well', async () => {
	const { clock } = clockAtNine()
	clock.start()
	clock.set(NINE - 90_000)
	await vi.advanceTimersByTimeAsync(1000)
	expect(clock.present()).toBe(NINE - 89_000)
})

it('is kept soon enough to lose five seconds at most, counted from when it was kept last', async () => {
	const { clock, keep } = clockAtNine()
	keep.mockImplementation(() => clock.wasKept())
	clock.start()
	await vi.advanceTimersByTimeAsync(3000)
	clock.wasKept()
	await vi.advanceTimersByTimeAsync(3999)
	expect(keep).not.toHaveBeenCalled()
	await vi.advanceTimersByTimeAsync(1)
	expect(keep).toHaveBeenCalledOnce()
	await vi.advanceTimersByTimeAsync(12_000)
	expect(keep).toHaveBeenCalledTimes(4)
})
