import { toHex } from './hex.ts'

/** An id that nobody else has. `crypto.randomUUID` is missing on pages that are served over plain http. */
export function freshId(): string {
	return toHex(crypto.getRandomValues(new Uint8Array(16)))
}
