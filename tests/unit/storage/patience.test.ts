import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { answered, PATIENCE } from '../../../src/storage/patience.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const never = new Promise<string>(() => {})

it('passes on what is answered in time, and what is refused', async () => {
	expect(await answered(Promise.resolve('here'))).toBe('here')
	await expect(answered(Promise.reject(new Error('no')))).rejects.toThrow('no')
	expect(vi.getTimerCount()).toBe(0)
})

it('ends a wait that nobody answers, in words', async () => {
	const wait = expect(answered(never)).rejects.toThrow('no answer within 2 seconds')
	await vi.advanceTimersByTimeAsync(PATIENCE)
	await wait
})

it('goes on waiting as long as there are answers of any kind', async () => {
	let heard = 0
	const ended = vi.fn()
	answered(never, () => heard).catch(ended)
	for (let second = 0; second < 20; second++) {
		heard += 1
		await vi.advanceTimersByTimeAsync(1000)
	}
	expect(ended).not.toHaveBeenCalled()
	await vi.advanceTimersByTimeAsync(2 * PATIENCE)
	expect(ended).toHaveBeenCalled()
})
