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
