/** Letters and digits that are not taken for one another, for a picture that is read without regard to case. */
export const CAPTCHA_ALPHABET = 'ACEFHJKMNPRTWXY34679'

const DIGITS = '0123456789'
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
/** 5 bits each: 160 bits, the length that RFC 4226 recommends (T-5). */
const SECRET_CHARACTERS = 32

/**
 * Mulberry32: a number from 0 up to but not including 1, and the seed for the next draw.
 * The seed is part of the world, so a replayed attempt draws the same codes. Good for training, useless as a secret.
 */
export function draw(seed: number): { value: number; seed: number } {
	const next = (seed + 0x6d2b79f5) | 0
	let mixed = Math.imul(next ^ (next >>> 15), 1 | next)
	mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
	return { value: ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32, seed: next }
}

/** `count` digits, which may begin with 0. */
export function drawDigits(seed: number, count: number): { digits: string; seed: number } {
	const { text: digits, seed: next } = drawText(seed, DIGITS, count)
	return { digits, seed: next }
}

/** `count` characters of `alphabet`, each as likely as another. RangeError for an empty alphabet or an impossible count. */
export function drawText(seed: number, alphabet: string, count: number): { text: string; seed: number } {
	if (alphabet === '') throw new RangeError('Nothing to draw from: got an empty alphabet, expected characters')
	if (!Number.isInteger(count) || count < 0) throw new RangeError(`Can't draw ${count} characters: expected 0, 1, 2, …`)
	let text = ''
	let next = seed
	for (let drawn = 0; drawn < count; drawn += 1) {
		const { value, seed: after } = draw(next)
		text += alphabet.charAt(Math.floor(value * alphabet.length))
		next = after
	}
	return { text, seed: next }
}

/** A secret for an authenticator app: base32 without padding, as long as 160 bits. */
export function drawSecret(seed: number): { secret: string; seed: number } {
	const { text: secret, seed: next } = drawText(seed, BASE32, SECRET_CHARACTERS)
	return { secret, seed: next }
}
