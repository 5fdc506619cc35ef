import { inMegabytes, LARGEST_FILE, type Refusal } from '../kit/from-outside.ts'
import { ATTEMPTS_WORDS, readAttemptFile, writeAttemptFile } from '../storage/attempt-file.ts'
import type { KeptAttempt, ListedAttempt } from '../storage/attempt-record.ts'
import { importAttempts } from '../storage/import-attempts.ts'
import type { Keeper } from '../storage/keeper.ts'
import { offerFile } from './offer-file.ts'
import { dayInName } from './own-clock.ts'
import { textOf } from './read-file.ts'

export interface TakenFile {
	/** What came of it, in a sentence. */
	says: string
	problems: readonly Refusal[]
}

/** Offers the attempts as a file to save. Returns what came of it, in words. */
export async function saveAttempts(keeper: Keeper, attempts: readonly ListedAttempt[]): Promise<string> {
	const kept: KeptAttempt[] = []
	for (let from = 0; from < attempts.length; from += LOADED_AT_ONCE) {
		const part = attempts.slice(from, from + LOADED_AT_ONCE)
		const loaded = await Promise.all(part.map(({ id }) => keeper.load(id)))
		kept.push(...loaded.filter((attempt) => attempt !== null))
	}
	const now = Date.now()
	const { size } = offerFile(
		writeAttemptFile(kept, now),
		'application/json',
		`dry-run-training-attempts-${dayInName(now)}.json`
	)
	const saved = `${kept.length} ${kept.length === 1 ? 'attempt' : 'attempts'} saved to a file.`
	if (size <= LARGEST_FILE) return saved
	return `${saved} It has ${inMegabytes(size)}, but a file can be taken in again only up to ${inMegabytes(LARGEST_FILE)}. Search for fewer attempts, and save those that are found.`
}

/** Takes in the attempts of a file, or says what is wrong with it. What is kept already stays as it is. */
export async function takeFile(keeper: Keeper, file: File): Promise<TakenFile> {
	const found = await textOf(file, ATTEMPTS_WORDS)
	const read = 'problems' in found ? { outcome: 'refused' as const, ...found } : readAttemptFile(found.text)
	if (read.outcome === 'refused') return { says: `"${file.name}" was not taken in.`, problems: read.problems }
	const imported = await importAttempts(keeper, read.attempts)
	const kept = imported.filter((attempt) => attempt.kept.outcome === 'kept').length
	const lost = imported.length - kept
	const rest = lost > 0 ? ` ${lost} could not be kept: free some space, then take the file in again.` : ''
	return { says: `${kept} ${kept === 1 ? 'attempt' : 'attempts'} taken in from "${file.name}".${rest}`, problems: [] }
}

const LOADED_AT_ONCE = 100
