import { afterEach, expect, it, vi } from 'vitest'
import { askToPersist, openDatabase } from '../../../src/storage/database.ts'

afterEach(() => {
	vi.unstubAllGlobals()
})

it('is unavailable, in words, where there is no IndexedDB', async () => {
	expect(await openDatabase({ onlost: () => {} })).toEqual({
		outcome: 'unavailable',
		reason: 'This browser offers no IndexedDB here: use another browser, or allow storage'
	})
})

it.each([
	['has no storage manager', {}, false],
	['has an old one', { storage: {} }, false],
	['refuses', { storage: { persist: async () => false } }, false],
	['fails', { storage: { persist: () => Promise.reject(new TypeError()) } }, false],
	['agrees', { storage: { persist: async () => true } }, true]
])('tells whether the data will stay when the browser %s', async (_name, navigator, stays) => {
	vi.stubGlobal('navigator', navigator)
	expect(await askToPersist()).toBe(stays)
})
