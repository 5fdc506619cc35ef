import type { AttemptRecord, KeptAttempt } from './attempt-record.ts'
import { freshId } from './fresh-id.ts'
import type { Keeper } from './keeper.ts'
import type { Kept } from './kept.ts'

export interface Imported {
	record: AttemptRecord
	kept: Kept
}

/** How many are written together: to settle a write costs the browser more than the write itself. */
const PART = 50

/**
 * Keeps attempts that came from a file, part by part, and gives back after each part what became of it. One that can't be kept
 * does not hold back the others. Where an attempt of the same id is there already, both stay and the newcomer gets an id and a
 * name of its own.
 */
export async function* importAttempts(
	keeper: Keeper,
	attempts: readonly KeptAttempt[]
): AsyncGenerator<readonly Imported[]> {
	const taken = new Set([...(await keeper.list()), ...(await keeper.damaged())].map(({ id }) => id))
	for (let from = 0; from < attempts.length; from += PART) {
		const part = attempts.slice(from, from + PART).map(({ record: found, log }) => {
			const record = taken.has(found.id) ? { ...found, id: freshId(), name: `${found.name} (imported)` } : found
			taken.add(record.id)
			return { record, log }
		})
		const together = await keeper.createAll(part)
		if (together.outcome === 'kept') {
			yield part.map(({ record }) => ({ record, kept: together }))
			continue
		}
		const imported: Imported[] = []
		for (const { record, log } of part) imported.push({ record, kept: await keeper.create(record, log) })
		yield imported
	}
}
