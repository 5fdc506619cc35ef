import { describe, expect, it } from 'vitest'
import type { LogEntry } from '../../../src/attempt/log.ts'
import { passwordTokens } from '../../../src/storage/password-tokens.ts'
import { NINE_O_CLOCK, sampleLog } from './sample-attempts.ts'

describe('tokens without a database', () => {
	it('tell the same again from another one', async () => {
		const { tokenFor } = passwordTokens(null)
		const typed = ['one', 'two', 'one', 'three', 'two']
		const tokens = []
		for (const text of typed) tokens.push(await tokenFor('a', text, [], []))
		expect(tokens).toEqual(['typed:1', 'typed:2', 'typed:1', 'typed:3', 'typed:2'])
	})

	it('tell apart two passwords that are judged at once', async () => {
		const { tokenFor } = passwordTokens(null)
		const tokens = await Promise.all(['one', 'two', 'one'].map((text) => tokenFor('a', text, [], [])))
		expect(tokens).toEqual(['typed:1', 'typed:2', 'typed:1'])
	})

	it('know the persona’s own passwords by their number', async () => {
		const { tokenFor } = passwordTokens(null)
		expect(await tokenFor('a', 'Purple-Kettle-40', ['Purple-Kettle-41', 'Purple-Kettle-40'], [])).toBe('old:1')
	})

	it.each([
		['é, composed or not', 'caf\u00e9', 'cafe\u0301', true],
		['ﬁ and fi, which look different', '\ufb01re', 'fire', false],
		['capitals', 'Fire', 'fire', false],
		['a space at the end', 'fire', 'fire ', false]
	])('take for the same, or not: %s', async (_name, one, other, same) => {
		const { tokenFor } = passwordTokens(null)
		expect((await tokenFor('a', one, [], [])) === (await tokenFor('a', other, [], []))).toBe(same)
		expect(await tokenFor('a', other, [one], [])).toBe(same ? 'old:0' : 'typed:2')
	})

	it('go on after the numbers of what was written before, without being told of it again', async () => {
		const { tokenFor } = passwordTokens(null)
		await tokenFor('a', 'Purple-Kettle-40', ['Purple-Kettle-40'], sampleLog)
		expect(await tokenFor('a', 'one', [], [])).toBe('typed:3')
		expect(await tokenFor('a', 'two', [], [{ token: 'typed:7' }])).toBe('typed:8')
	})

	it('count each attempt by itself', async () => {
		const { tokenFor } = passwordTokens(null)
		await tokenFor('a', 'one', [], [])
		expect(await tokenFor('b', 'two', [], [])).toBe('typed:1')
		expect(await tokenFor('b', 'one', [], [])).toBe('typed:2')
	})

	it('go on after the numbers in the log of an attempt from elsewhere', async () => {
		const { tokenFor, knows } = passwordTokens(null)
		expect(await tokenFor('imported', 'one', [], sampleLog)).toBe('typed:3')
		expect(await tokenFor('imported', 'one', [], [])).toBe('typed:3')
		expect(
			await Promise.all(['typed:1', 'typed:2', 'typed:3', 'old:0'].map((token) => knows('imported', token)))
		).toEqual([false, false, true, true])
		expect(await knows('another', 'typed:3')).toBe(false)
	})

	it('do not count what somebody typed that only looks like a token', async () => {
		const answers = { username: 'my typed:40', name: 'typed:99999999999999999999' }
		const log: LogEntry[] = [{ at: NINE_O_CLOCK, event: { type: 'press.continue', answers } }]
		expect(await passwordTokens(null).tokenFor('a', 'one', [], log)).toBe('typed:1')
	})
})
