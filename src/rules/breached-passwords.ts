import { composed } from './typed-text.ts'

/**
 * A ribbon filter: a table of small numbers in which each password picks some neighbouring rows, and the rows of a listed
 * password XOR to its fingerprint. It spends 11.3 bits on a password, never misses one, and takes one in 2,048 others for
 * listed. It cannot be read like a list, only asked. `tests/run/make-breach-filter.mjs` solves for the table.
 */
export interface BreachFilter {
	/** Whether this exact text, composed, is on the list, or one time in 2,048 only seems to be. */
	has(text: string): boolean
}

/** How many neighbouring rows a password picks from. */
export const BAND_WIDTH = 128
/** Bits in a row and in a fingerprint. */
export const ROW_BITS = 11
/** Before the rows: the seed of the hash and the number of rows, four bytes each, low byte first. */
export const HEADER_BYTES = 8

/** The rows of one password, and what they must XOR to. */
export interface Band {
	start: number
	/** Bit i of the whole, low bit of the first word first, picks row `start + i`. Bit 0 is always set. */
	picks: readonly number[]
	fingerprint: number
}

/** Where a text stands in a filter of so many rows. */
export function bandOf(text: string, seed: number, rows: number): Band {
	let one = seed
	let two = ~seed
	for (let index = 0; index < text.length; index += 1) {
		const unit = text.charCodeAt(index)
		one = Math.imul(one ^ unit, 0x9e3779b1)
		one ^= one >>> 15
		two = Math.imul(two ^ unit, 0x85ebca77)
		two ^= two >>> 13
	}
	const word = (index: number) => mix(mix(one + Math.imul(index, 0x9e3779b1)) ^ two)
	return {
		start: Math.floor(((word(1) >>> 0) / 2 ** 32) * (rows - BAND_WIDTH + 1)),
		picks: [word(2) | 1, word(3), word(4), word(5)],
		fingerprint: word(6) >>> (32 - ROW_BITS)
	}
}

/** Spreads every bit over all 32: the finishing steps of MurmurHash3, by Austin Appleby, in the public domain. */
function mix(word: number): number {
	let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
	return mixed ^ (mixed >>> 16)
}

/** A filter over base64 as the generator writes it. RangeError when the length does not fit what the header says. */
export function breachFilter(data: string): BreachFilter {
	const bytes = bytesOf(data)
	const header = new DataView(bytes.buffer)
	const seed = bytes.length < HEADER_BYTES ? 0 : header.getUint32(0, true)
	const rows = bytes.length < HEADER_BYTES ? 0 : header.getUint32(4, true)
	const expected = HEADER_BYTES + Math.ceil((rows * ROW_BITS) / 8)
	if (rows < BAND_WIDTH || bytes.length !== expected) {
		throw new RangeError(`Not a breach filter: got ${bytes.length} bytes with ${rows} rows, expected ${expected} bytes`)
	}
	const table = unpacked(bytes.subarray(HEADER_BYTES), rows)
	return {
		has(text) {
			const { start, picks, fingerprint } = bandOf(composed(text), seed, rows)
			let found = 0
			for (let index = 0; index < BAND_WIDTH; index += 1) {
				const isPicked = ((picks[index >>> 5] ?? 0) >>> (index & 31)) & 1
				if (isPicked) found ^= table[start + index] ?? 0
			}
			return found === fingerprint
		}
	}
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
	const text = atob(base64)
	const bytes = new Uint8Array(text.length)
	for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index)
	return bytes
}

function unpacked(bytes: Uint8Array, rows: number): Uint16Array {
	const table = new Uint16Array(rows)
	let next = 0
	let held = 0
	let bits = 0
	for (let row = 0; row < rows; row += 1) {
		while (bits < ROW_BITS) {
			held |= (bytes[next] ?? 0) << bits
			next += 1
			bits += 8
		}
		table[row] = held & (2 ** ROW_BITS - 1)
		held >>>= ROW_BITS
		bits -= ROW_BITS
	}
	return table
}

let loading: Promise<BreachFilter> | null = null

/** The filter of this build, fetched when first asked for and then kept. A failed fetch rejects, and may be tried again. */
export function loadBreachFilter(): Promise<BreachFilter> {
	loading ??= import('./breached-passwords.data.ts').then(
		({ data }) => breachFilter(data),
		(failure: unknown) => {
			loading = null
			throw failure
		}
	)
	return loading
}
