import { describe, expect, it } from 'vitest'
import { writeAttemptFile } from '../../../src/storage/attempt-file.ts'
import { databaseKeeper } from '../../../src/storage/keeper.ts'
import { passwordTokens } from '../../../src/storage/password-tokens.ts'
import { NINE_O_CLOCK, sampleLog, sampleRecord } from '../../unit/storage/sample-attempts.ts'
import { dump, freshName, openNewerTab, openTab } from './fresh-databases.ts'

const PASSWORD = 'Green-Saucer-9'

describe('tokens with a database', () => {
	it('stay the same after a reload', async () => {
		const name = freshName()
		const before = await openTab(name)
		const { tokenFor } = passwordTokens(before)
		expect(await tokenFor('first', PASSWORD, [], [])).toBe('typed:1')
		expect(await tokenFor('first', 'another', [], [])).toBe('typed:2')
		before.close()

		const { tokenFor: tokenAgain, knows } = passwordTokens(await openTab(name))
		expect(await knows('first', 'typed:2')).toBe(true)
		expect(await tokenAgain('first', 'another', [], [])).toBe('typed:2')
		expect(await tokenAgain('first', PASSWORD, [], [])).toBe('typed:1')
		expect(await tokenAgain('first', 'a third', [], [])).toBe('typed:3')
	})

	it('are the same in two tabs, even if both begin at once', async () => {
		const name = freshName()
		const tabs = [passwordTokens(await openTab(name)), passwordTokens(await openTab(name))]
		const texts = ['one', 'two', 'three']
		const [here, there] = await Promise.all(
			tabs.map(({ tokenFor }) => Promise.all(texts.map((text) => tokenFor('first', text, [], []))))
		)
		expect(here).toEqual(there)
		expect(new Set(here)).toEqual(new Set(['typed:1', 'typed:2', 'typed:3']))
		expect((await dump(name))['keys']).toHaveLength(1)
	})

	it('are known of a password that was chosen for the person, before it is typed', async () => {
		const name = freshName()
		const before = await openTab(name)
		await passwordTokens(before).learn('first', PASSWORD, 'typed:2')
		before.close()

		const { tokenFor, knows } = passwordTokens(await openTab(name))
		expect(await knows('first', 'typed:2')).toBe(true)
		expect(await tokenFor('first', PASSWORD, [], [])).toBe('typed:2')
		expect(await tokenFor('first', 'another', [], [])).toBe('typed:3')
		expect(await knows('second', 'typed:2')).toBe(false)
	})

	it('of one attempt say nothing of another', async () => {
		const name = freshName()
		const { tokenFor, knows } = passwordTokens(await openTab(name))
		await tokenFor('first', 'another', [], [])
		expect(await tokenFor('first', PASSWORD, [], [])).toBe('typed:2')
		expect(await tokenFor('second', PASSWORD, [], [])).toBe('typed:1')
		expect(await knows('second', 'typed:2')).toBe(false)
		const marks = (await dump(name))['passwordMarks'] as { mark: string }[]
		expect(new Set(marks.map(({ mark }) => mark)).size).toBe(3)
	})

	it('go on after the numbers of an imported attempt, which nobody here knows', async () => {
		const database = await openTab(freshName())
		await databaseKeeper(database).create(sampleRecord(), sampleLog)
		const { tokenFor, knows } = passwordTokens(database)
		expect(await knows('first', 'typed:1')).toBe(false)
		expect(await knows('first', 'old:0')).toBe(true)
		expect(await tokenFor('first', PASSWORD, [], sampleLog)).toBe('typed:3')
		expect(await knows('first', 'typed:3')).toBe(true)
	})

	it('are forgotten with their attempt', async () => {
		const database = await openTab(freshName())
		const keeper = databaseKeeper(database)
		await keeper.create(sampleRecord())
		await passwordTokens(database).tokenFor('first', PASSWORD, [], [])
		await keeper.remove('first')
		expect(await passwordTokens(database).knows('first', 'typed:1')).toBe(false)
	})

	it('last for the page where the database takes no more', async () => {
		const name = freshName()
		const old = await openTab(name)
		const { tokenFor, knows } = passwordTokens(old)
		expect(await tokenFor('first', 'kept', [], [])).toBe('typed:1')
		await openNewerTab(name, [{ name: 'LeaveAlone', up: (attempt) => attempt }])
		expect(await Promise.all(['one', 'two', 'one'].map((text) => tokenFor('first', text, [], [])))).toEqual([
			'typed:2',
			'typed:3',
			'typed:2'
		])
		expect(await knows('first', 'typed:3')).toBe(true)
		expect((await dump(name))['passwordMarks']).toHaveLength(1)
	})
})

describe('what is in the database', () => {
	it('is nothing by which a typed password could be read or guessed', async () => {
		const name = freshName()
		const database = await openTab(name)
		const { tokenFor } = passwordTokens(database)
		const token = await tokenFor('first', PASSWORD, [], [])
		const log = [
			{ at: NINE_O_CLOCK, event: { type: 'press.finish', answers: { password: { token, policy: null, broken: [] } } } }
		] as const
		await databaseKeeper(database).create(sampleRecord(), log)

		const text = asText(await dump(name))
		expect(text).toContain('"token":"typed:1"')
		expect(text).toMatch(/"mark":"[0-9a-f]{32}"/)
		for (const telltale of await telltalesOf(PASSWORD)) expect(text).not.toContain(telltale)
	})

	it('is found by this test if it were there', async () => {
		for (const telltale of await telltalesOf(PASSWORD)) {
			expect(asText({ rows: [{ mark: telltale }] })).toContain(telltale)
		}
		expect(asText({ rows: [new TextEncoder().encode(PASSWORD)] })).toContain(hex(new TextEncoder().encode(PASSWORD)))
	})

	it('is a key that no script can take out', async () => {
		const name = freshName()
		await passwordTokens(await openTab(name)).tokenFor('first', PASSWORD, [], [])
		const [{ key }] = (await dump(name))['keys'] as [{ key: CryptoKey }]
		expect([key.extractable, key.usages]).toEqual([false, ['sign']])
		await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
		await expect(crypto.subtle.exportKey('jwk', key)).rejects.toThrow()
	})

	it('leaves with an export only as tokens', async () => {
		const name = freshName()
		const database = await openTab(name)
		const keeper = databaseKeeper(database)
		await keeper.create(sampleRecord(), sampleLog)
		await passwordTokens(database).tokenFor('first', PASSWORD, [], sampleLog)
		const kept = await keeper.load('first')
		const exported = writeAttemptFile(kept ? [kept] : [], NINE_O_CLOCK)
		const [{ mark }] = (await dump(name))['passwordMarks'] as [{ mark: string }]
		for (const telltale of [mark, 'passwordMarks', 'mark"', ...(await telltalesOf(PASSWORD))]) {
			expect(exported).not.toContain(telltale)
		}
	})
})

/** A password as it is, in other spellings, and as the digests that lists of leaked passwords use. */
async function telltalesOf(password: string): Promise<string[]> {
	const bytes = new TextEncoder().encode(password)
	const plain = [
		password,
		password.toLowerCase(),
		btoa(password).replace(/=+$/, ''),
		hex(bytes),
		[...password].reverse().join('')
	]
	const digests = await Promise.all(
		['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'].map(
			async (name) => new Uint8Array(await crypto.subtle.digest(name, bytes))
		)
	)
	// Cut as a mark is: a shortened digest is as easily guessed at as a whole one.
	return [
		...plain,
		...digests.flatMap((digest) => [hex(digest.slice(0, 8)), btoa(String.fromCharCode(...digest.slice(0, 9)))])
	]
}

/** All rows as text, bytes among them as hex. */
function asText(rows: Record<string, unknown[]>): string {
	return JSON.stringify(rows, (_key, value: unknown) => (value instanceof Uint8Array ? hex(value) : value))
}

function hex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
