import { afterEach, expect, it, vi } from 'vitest'
import { PATIENCE } from '../../../src/storage/patience.ts'
import { holdAttempt, takeOver } from '../../../src/storage/writer-lock.ts'

afterEach(() => {
	vi.unstubAllGlobals()
	vi.useRealTimers()
})

const refusing = { request: () => Promise.reject(new DOMException('Sandboxed', 'SecurityError')) }

const throwing = {
	request: () => {
		throw new DOMException('Not now', 'InvalidStateError')
	}
}
const silent = { request: () => new Promise(() => {}) }

it.each([
	['has no locks', {}],
	['refuses them to this page', { locks: refusing }],
	['throws at once', { locks: throwing }],
	['never answers', { locks: silent }]
])('lets everybody write where the browser %s', async (_name, navigator) => {
	vi.useFakeTimers()
	vi.stubGlobal('navigator', navigator)
	const onlost = vi.fn()
	for (const take of [holdAttempt, holdAttempt, takeOver]) {
		const asked = take('first', { onlost })
		await vi.advanceTimersByTimeAsync(PATIENCE)
		const hold = await asked
		expect(hold).toMatchObject({ outcome: 'held', guard: 'locks' in navigator ? 'failed' : 'none' })
		if (hold.outcome === 'held') hold.release()
	}
	expect(onlost).not.toHaveBeenCalled()
})

it('tells nobody that had let go before the attempt was taken', async () => {
	let steal = () => {}
	const request = async (_name: string, _options: LockOptions, hold: (lock: object) => Promise<void>) => {
		void hold({})
		await new Promise((_, reject) => {
			steal = () => reject(new DOMException('Stolen', 'AbortError'))
		})
	}
	vi.stubGlobal('navigator', { locks: { request } })
	const keptOn = vi.fn()
	const letGo = vi.fn()
	await holdAttempt('first', { onlost: keptOn })
	steal()
	const hold = await holdAttempt('first', { onlost: letGo })
	if (hold.outcome === 'held') hold.release()
	steal()
	await vi.waitFor(() => expect(keptOn).toHaveBeenCalledTimes(1))
	expect(letGo).not.toHaveBeenCalled()
})

it.each([
	['that another tab has it, so this one stops', null, 1],
	['that it is free, and then nobody else gets it', {}, 0]
])('listens to an answer that comes late: %s', async (_name, lock, lost) => {
	vi.useFakeTimers()
	const request = async (_name: string, _options: LockOptions, hold: (lock: object | null) => Promise<void>) => {
		await new Promise((late) => setTimeout(late, PATIENCE + 1000))
		await hold(lock)
	}
	vi.stubGlobal('navigator', { locks: { request } })
	const onlost = vi.fn()
	const asked = holdAttempt('first', { onlost })
	await vi.advanceTimersByTimeAsync(PATIENCE)
	expect((await asked).outcome).toBe('held')
	await vi.advanceTimersByTimeAsync(2000)
	expect(onlost).toHaveBeenCalledTimes(lost)
})
