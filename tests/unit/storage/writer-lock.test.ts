import { afterEach, expect, it, vi } from 'vitest'
import { holdAttempt, takeOver } from '../../../src/storage/writer-lock.ts'

afterEach(() => {
	vi.unstubAllGlobals()
})

const refusing = { request: () => Promise.reject(new DOMException('Sandboxed', 'SecurityError')) }

it.each([
	['has no locks', {}],
	['refuses them to this page', { locks: refusing }]
])('lets everybody write where the browser %s', async (_name, navigator) => {
	vi.stubGlobal('navigator', navigator)
	const onlost = vi.fn()
	for (const take of [holdAttempt, holdAttempt, takeOver]) {
		const hold = await take('first', { onlost })
		expect(hold.outcome).toBe('held')
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
