/** The SHA-1 digest of some bytes (RFC 3174). At once, and on pages over plain http, where browsers withhold their own. */
export function sha1(bytes: Uint8Array): Uint8Array {
	const words = padded(bytes)
	const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0] as const
	let [h0, h1, h2, h3, h4]: [number, number, number, number, number] = [...state]
	const schedule = new Int32Array(80)
	for (let block = 0; block < words.length; block += 16) {
		let [a, b, c, d, e] = [h0, h1, h2, h3, h4]
		for (let round = 0; round < 80; round++) {
			schedule[round] = round < 16 ? at(words, block + round) : rotated(earlier(round), 1)
			const mixed =
				rotated(a, 5) + chosen(round, b, c, d) + e + at(schedule, round) + at(CONSTANTS, Math.floor(round / 20))
			;[a, b, c, d, e] = [mixed | 0, a, rotated(b, 30), c, d]
		}
		;[h0, h1, h2, h3, h4] = [(h0 + a) | 0, (h1 + b) | 0, (h2 + c) | 0, (h3 + d) | 0, (h4 + e) | 0]
	}
	const digest = new DataView(new ArrayBuffer(20))
	for (const [place, word] of [h0, h1, h2, h3, h4].entries()) digest.setInt32(place * 4, word)
	return new Uint8Array(digest.buffer)

	function earlier(round: number): number {
		return at(schedule, round - 3) ^ at(schedule, round - 8) ^ at(schedule, round - 14) ^ at(schedule, round - 16)
	}
}

const CONSTANTS = Int32Array.of(0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6)

/** The bytes, a set bit, and their length in bits, in whole blocks of 16 words. */
function padded(bytes: Uint8Array): Int32Array {
	const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64))
	for (const [place, byte] of bytes.entries()) view.setUint8(place, byte)
	view.setUint8(bytes.length, 0x80)
	view.setBigUint64(view.byteLength - 8, BigInt(bytes.length) * 8n)
	return Int32Array.from({ length: view.byteLength / 4 }, (_, place) => view.getInt32(place * 4))
}

function chosen(round: number, b: number, c: number, d: number): number {
	if (round < 20) return (b & c) | (~b & d)
	return round >= 40 && round < 60 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d
}

function rotated(word: number, by: number): number {
	return (word << by) | (word >>> (32 - by))
}

function at(words: Int32Array, place: number): number {
	return words[place] ?? 0
}
