import { highestMadeUpIn, isOwnToken, madeUpToken, numberOfToken, ownTokenOf } from '../kit/passwords.ts'
import { composed } from '../rules/typed-text.ts'
import type { TrainingDatabase } from './database.ts'
import { toHex } from './hex.ts'

export interface PasswordTokens {
	/**
	 * The token that stands for a typed password in the log: `old:i` where it is the persona's own old password number i,
	 * else `typed:n`, the same n whenever the same text is typed in this attempt. Never fails: what can't be kept in the
	 * database is remembered for as long as the page lives.
	 *
	 * `written` is what there is of the attempt so far; at a later time, what has come to it since. A new n is greater than any
	 * in there: in an imported attempt `typed:1` stands for a password that nobody here knows, and must not come to mean
	 * another one.
	 */
	tokenFor(
		attemptId: string,
		text: string,
		oldPasswords: readonly string[],
		written: readonly unknown[]
	): Promise<string>
	/** Lets a text stand for a token that an attempt has already: that of a password which was chosen for the person. Never fails. */
	learn(attemptId: string, text: string, token: string): Promise<void>
	/** Whether typing the password again would give this token again: not so in an attempt from elsewhere. */
	knows(attemptId: string, token: string): Promise<boolean>
}

/**
 * Tokens tell "the same again" from "another one" and nothing else. What recognises a text is its HMAC under a key that was
 * made in this browser profile and can't be exported by a script; key and marks stay in the database. So neither a log, nor
 * an export, nor a copy of the rows says anything of a password. (Who holds the whole profile folder holds the key, too.)
 * Without a database or WebCrypto (plain http), the page remembers the texts themselves, and forgets them with its end.
 */
export function passwordTokens(database: TrainingDatabase | null): PasswordTokens {
	const remembered = new Map<string, Map<string, string>>()
	const highestKnown = new Map<string, number>()
	const ofAttempt = (id: string) => remembered.get(id) ?? new Map<string, string>()
	const highest = (id: string, known = 0) => {
		const number = Math.max(known, highestKnown.get(id) ?? 0)
		highestKnown.set(id, number)
		return number
	}

	const handOut = (id: string, token: string) => {
		highest(id, numberOfToken(token))
		return token
	}

	const rememberAs = (id: string, text: string, token: string) => {
		remembered.set(id, ofAttempt(id).set(text, token))
		return handOut(id, token)
	}

	const remember = (id: string, text: string) =>
		rememberAs(id, text, ofAttempt(id).get(text) ?? madeUpToken(highest(id) + 1))

	return {
		async tokenFor(attemptId, typed, oldPasswords, written) {
			const taken = highest(attemptId, highestMadeUpIn(written))
			const text = composed(typed)
			const own = ownTokenOf(text, oldPasswords)
			if (own !== null) return own
			if (!database || !crypto.subtle || ofAttempt(attemptId).has(text)) return remember(attemptId, text)
			try {
				return handOut(attemptId, await keptToken(database, attemptId, text, taken))
			} catch {
				return remember(attemptId, text)
			}
		},
		async learn(attemptId, typed, token) {
			const text = composed(typed)
			if (!database || !crypto.subtle) return void rememberAs(attemptId, text, token)
			try {
				const mark = await markOf(await markingKey(database), attemptId, text)
				await database.write([database.passwordMarks], () => database.passwordMarks.put({ attemptId, mark, token }))
				handOut(attemptId, token)
			} catch {
				rememberAs(attemptId, text, token)
			}
		},
		async knows(attemptId, token) {
			if (isOwnToken(token)) return true
			if ([...ofAttempt(attemptId).values()].includes(token)) return true
			if (!database) return false
			const marks = await marksOf(database, attemptId).catch(() => [])
			return marks.some((mark) => mark.token === token)
		}
	}
}

const KEY = 'password-marks'

/** WebCrypto first, then the transaction: one that waits for anything but the database is committed half done. */
async function keptToken(database: TrainingDatabase, attemptId: string, text: string, taken: number): Promise<string> {
	const mark = await markOf(await markingKey(database), attemptId, text)
	return database.write([database.passwordMarks], async () => {
		const known = await database.passwordMarks.get([attemptId, mark])
		if (known) return known.token
		const marks = await database.passwordMarks.where('attemptId').equals(attemptId).toArray()
		const token = madeUpToken(Math.max(taken, ...marks.map((other) => numberOfToken(other.token))) + 1)
		await database.passwordMarks.add({ attemptId, mark, token })
		return token
	})
}

async function markingKey(database: TrainingDatabase): Promise<CryptoKey> {
	const kept = await database.read(() => database.keys.get(KEY))
	if (kept) return kept.key
	const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
	return database.write([database.keys], async () => {
		const quicker = await database.keys.get(KEY)
		if (quicker) return quicker.key
		await database.keys.add({ id: KEY, key })
		return key
	})
}

/** The attempt is part of what is signed, so the rows don't show that two attempts share a password. */
async function markOf(key: CryptoKey, attemptId: string, text: string): Promise<string> {
	const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(JSON.stringify([attemptId, text])))
	return toHex(new Uint8Array(signed, 0, 16))
}

function marksOf(database: TrainingDatabase, attemptId: string) {
	return database.read(() => database.passwordMarks.where('attemptId').equals(attemptId).toArray())
}
