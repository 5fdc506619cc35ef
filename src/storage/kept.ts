import { NoAnswerError } from './patience.ts'

/** How a write ended. Unless it says 'kept', nothing at all of it was written; only where no answer came is that not known. */
export type Kept =
	| { outcome: 'kept' }
	/** Another tab wrote first: there is an attempt of this id, or an entry at this place of its log. */
	| { outcome: 'overtaken' }
	/** No attempt has this id (any more): another tab removed it, or the browser cleared our data. */
	| { outcome: 'forgotten' }
	/** The disk, or our share of it, is full. */
	| { outcome: 'full' }
	/** A newer Dry Run has been here: only a reload helps. */
	| { outcome: 'outdated' }
	| { outcome: 'failed'; reason: string }

/** What became of a write. Rejects with a 'DataCloneError' where something that was to be kept is no plain data. */
export async function outcomeOf(write: Promise<Kept>): Promise<Kept> {
	try {
		return await write
	} catch (error) {
		const chain = causesOf(error)
		const names = chain.map(({ name }) => name)
		if (names.includes('DataCloneError')) throw error
		if (names.includes('QuotaExceededError')) return { outcome: 'full' }
		if (names.includes('ConstraintError')) return { outcome: 'overtaken' }
		if (names.includes('OutdatedError')) return { outcome: 'outdated' }
		if (error instanceof NoAnswerError) return { outcome: 'failed', reason: error.message }
		return { outcome: 'failed', reason: chain.map(({ name, message }) => `${name}: ${message}`).join('; ') }
	}
}

/** Dexie wraps what went wrong: the error, what it holds inside, and the first failure of a bulk write. */
export function causesOf(error: unknown): Error[] {
	if (!(error instanceof Error || error instanceof DOMException)) return []
	const { inner, failures } = error as { inner?: unknown; failures?: readonly unknown[] }
	return [error, ...causesOf(inner), ...causesOf(failures?.[0])]
}
