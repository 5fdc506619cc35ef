import { sha1 } from './sha1.ts'

/**
 * The id of the statement about an attempt: a UUID of version 5 (RFC 4122, by name), which every reader of statements takes,
 * and always the same for the same attempt, so that what is handed in twice counts once. Hides nothing.
 */
export function statementId(attempt: string): string {
	return nameBased(ATTEMPTS, attempt)
}

/** The UUID of version 5 of a name within a namespace, which is a UUID itself. */
export function nameBased(namespace: string, name: string): string {
	const space = (namespace.match(/[\da-f]{2}/g) ?? []).map((byte) => Number.parseInt(byte, 16))
	const digest = sha1(Uint8Array.from([...space, ...new TextEncoder().encode(name)])).slice(0, 16)
	digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50
	digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80
	const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** The namespace of our attempts: by RFC 4122 the name `https://dry-run.example/attempts` among addresses. */
const ATTEMPTS = 'fe974795-d5fa-5c67-aa2c-8e44fd696a97'
