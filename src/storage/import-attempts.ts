import type { AttemptRecord, KeptAttempt } from './attempt-record.ts'
import { freshId } from './fresh-id.ts'
import type { Kept, Keeper } from './keeper.ts'

/**
 * Keeps attempts that came from a file, each by itself: one that can't be kept does not hold back the others. Where an
 * attempt of the same id is there already, both stay and the newcomer gets an id and a name of its own.
 */
export async function importAttempts(
	keeper: Keeper,
	attempts: readonly KeptAttempt[]
): Promise<readonly { record: AttemptRecord; kept: Kept }[]> {
	const taken = new Set((await keeper.list()).map(({ id }) => id))
	const imported: { record: AttemptRecord; kept: Kept }[] = []
	for (const { record: found, log } of attempts) {
		const record = taken.has(found.id) ? { ...found, id: freshId(), name: `${found.name} (imported)` } : found
		taken.add(record.id)
		imported.push({ record, kept: await keeper.create(record, log) })
	}
	return imported
}
