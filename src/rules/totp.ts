import { TOTP } from 'otpauth'
import type { Instant } from '../time/time.ts'
import { readCharacters } from './typed-text.ts'

/** How long one code is on show, in milliseconds (SSPR-53, T-1). */
export const TOTP_PERIOD = 30_000

/** Steps to either side that still count (T-2). */
const WINDOW = 1
/** Steps back as far as a code is recognised as an old one. Only for feedback: it is refused all the same. */
const REMEMBERED = 10

/**
 * What became of a typed code. `step` is the step that the code belongs to: an accepted one must not be accepted again
 * (T-4), and remembering it is the service's part. `stepsOld` counts back from the present step.
 */
export type TotpMatch =
	{ outcome: 'match'; step: number } | { outcome: 'stale'; stepsOld: number } | { outcome: 'wrong' }

/** The number of the 30-second step that `now` lies in. */
export function stepAt(now: Instant): number {
	return Math.floor(now / TOTP_PERIOD)
}

/** How long the code of this moment is still on show, in milliseconds: more than 0, at most 30,000. */
export function msLeft(now: Instant): number {
	return (stepAt(now) + 1) * TOTP_PERIOD - now
}

/**
 * The six digits that an authenticator app shows at `now` (RFC 6238, SHA1, 30 seconds), a text because it may begin with 0.
 * TypeError when `secret` is not base32.
 */
export function totpAt(secret: string, now: Instant): string {
	// The instant is always given: otpauth would fall back to the wall clock.
	return new TOTP({ secret }).generate({ timestamp: now })
}

/** Compares what was typed, spaces and hyphens aside, with the codes around `now`. TypeError when `secret` is not base32. */
export function matchTotp(secret: string, typed: string, now: Instant): TotpMatch {
	const code = readCharacters(typed)
	const totp = new TOTP({ secret })
	const present = stepAt(now)
	const isCodeOf = (step: number) => step >= 0 && totp.generate({ timestamp: step * TOTP_PERIOD }) === code
	for (const step of [present, present - WINDOW, present + WINDOW])
		if (isCodeOf(step)) return { outcome: 'match', step }
	for (let stepsOld = WINDOW + 1; stepsOld <= REMEMBERED; stepsOld += 1) {
		if (isCodeOf(present - stepsOld)) return { outcome: 'stale', stepsOld }
	}
	return { outcome: 'wrong' }
}

/** What a QR code or a typed key puts into an authenticator app. */
export interface TotpAccount {
	issuer: string
	account: string
	/** Base32, capitals, no spaces. */
	secret: string
}

/**
 * The address inside a QR code for an authenticator app, in the Key URI format (T-8). It allows no colon in either name:
 * apps refuse such an address, or cut the name at the wrong one. Each becomes a space.
 */
export function totpUri({ issuer, account, secret }: TotpAccount): string {
	return new TOTP({ issuer: withoutColons(issuer), label: withoutColons(account), secret }).toString()
}

function withoutColons(name: string): string {
	return name.replace(/\s*:\s*/g, ' ').trim()
}

/** An account, or why there is none. `other-settings`: not SHA1, six digits and 30 seconds, which is all we show. */
export type TotpUriReading =
	| ({ outcome: 'ok' } & TotpAccount)
	| { outcome: 'not-otpauth' | 'not-time-based' | 'malformed' | 'no-secret' | 'other-settings' }

/** Reads the address inside a QR code (T-8, N-14). An issuer that it does not name is ''. */
export function readTotpUri(uri: string): TotpUriReading {
	const [, type, path, query] = /^otpauth:\/\/([a-z]+)\/([^?]*)\??(.*)$/i.exec(uri.trim()) ?? []
	if (type === undefined || path === undefined) return { outcome: 'not-otpauth' }
	if (type.toLowerCase() !== 'totp') return { outcome: 'not-time-based' }
	const label = decoded(path)
	if (label === null) return { outcome: 'malformed' }
	// In this part, unlike in the label, a plus sign stands for a space.
	const settings = new URLSearchParams(query)
	const reading = readSecret(settings.get('secret') ?? '')
	if (reading.outcome !== 'ok') return { outcome: 'no-secret' }
	const isOurs =
		(settings.get('algorithm') ?? 'SHA1').toUpperCase() === 'SHA1' &&
		(settings.get('digits') ?? '6') === '6' &&
		(settings.get('period') ?? '30') === '30'
	if (!isOurs) return { outcome: 'other-settings' }
	const colon = label.indexOf(':')
	const issuer = settings.get('issuer') || label.slice(0, Math.max(0, colon))
	return { outcome: 'ok', issuer, account: label.slice(colon + 1).trim(), secret: reading.secret }
}

function decoded(text: string): string | null {
	try {
		return decodeURIComponent(text)
	} catch {
		return null
	}
}

/** A secret, or why there is none. `incomplete`: shorter than 80 bits (T-10), or of a length that base32 never has. */
export type SecretReading = { outcome: 'ok'; secret: string } | { outcome: 'empty' | 'not-base32' | 'incomplete' }

const SHORTEST_SECRET = 16
/** Characters left over after whole groups of eight, where base32 text can end. */
const BASE32_ENDINGS = [0, 2, 4, 5, 7]

/** Reads a key as people type one: spaces, hyphens, small letters and padding are all right. */
export function readSecret(typed: string): SecretReading {
	const secret = readCharacters(typed).toUpperCase().replace(/=+$/, '')
	if (secret === '') return { outcome: 'empty' }
	if (!/^[A-Z2-7]+$/.test(secret)) return { outcome: 'not-base32' }
	if (secret.length < SHORTEST_SECRET || !BASE32_ENDINGS.includes(secret.length % 8)) return { outcome: 'incomplete' }
	return { outcome: 'ok', secret }
}
