/**
 * The id of the statement about an attempt: a UUID, as statements have one, and always the same for the same attempt, so that
 * what is handed in twice counts once. Tells attempts apart; hides nothing.
 */
export function statementId(attempt: string): string {
	const hex = SEEDS.map((seed) => hash(attempt, seed).toString(16).padStart(8, '0')).join('')
	// Version 8 is a UUID of one's own making (RFC 9562); the variant is the usual one.
	const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
	const bits = `${hex.slice(0, 12)}8${hex.slice(13, 16)}${variant}${hex.slice(17)}`
	return [bits.slice(0, 8), bits.slice(8, 12), bits.slice(12, 16), bits.slice(16, 20), bits.slice(20)].join('-')
}

const SEEDS = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f]

/** 32 bits of a text: multiply and shift for each character, then the finish of MurmurHash3. */
function hash(text: string, seed: number): number {
	let mixed = seed ^ text.length
	for (let index = 0; index < text.length; index++) {
		mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x5bd1e995)
		mixed ^= mixed >>> 15
	}
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
	return (mixed ^ (mixed >>> 16)) >>> 0
}
