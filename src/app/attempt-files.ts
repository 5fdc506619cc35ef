import { LARGEST_FILE, readAttemptFile, writeAttemptFile, type Refusal } from '../storage/attempt-file.ts'
import type { ListedAttempt } from '../storage/attempt-record.ts'
import { importAttempts } from '../storage/import-attempts.ts'
import type { Keeper } from '../storage/keeper.ts'

export interface TakenFile {
	/** What came of it, in a sentence. */
	says: string
	problems: readonly Refusal[]
}

/** Offers the attempts as a file to save. Returns how many are in it. */
export async function saveAttempts(keeper: Keeper, records: readonly ListedAttempt[]): Promise<number> {
	const kept = (await Promise.all(records.map(({ id }) => keeper.load(id)))).filter((attempt) => attempt !== null)
	const now = Date.now()
	const file = new Blob([writeAttemptFile(kept, now)], { type: 'application/json' })
	const link = document.createElement('a')
	link.href = URL.createObjectURL(file)
	link.download = `dry-run-training-attempts-${new Date(now).toISOString().slice(0, 10)}.json`
	link.click()
	// The browser takes its copy within the click.
	setTimeout(() => URL.revokeObjectURL(link.href), 1000)
	return kept.length
}

/** Takes in the attempts of a file, or says what is wrong with it. What is kept already stays as it is. */
export async function takeFile(keeper: Keeper, file: File): Promise<TakenFile> {
	if (file.size > LARGEST_FILE) {
		const says = `"${file.name}" has ${file.size} bytes; a file of attempts has at most ${LARGEST_FILE}. Nothing was taken in.`
		return { says, problems: [] }
	}
	const read = readAttemptFile(await file.text())
	if (read.outcome === 'refused') return { says: `"${file.name}" was not taken in.`, problems: read.problems }
	const imported = await importAttempts(keeper, read.attempts)
	const kept = imported.filter((attempt) => attempt.kept.outcome === 'kept').length
	const lost = imported.length - kept
	const rest = lost > 0 ? ` ${lost} could not be kept: free some space, then take the file in again.` : ''
	return { says: `${kept} ${kept === 1 ? 'attempt' : 'attempts'} taken in from "${file.name}".${rest}`, problems: [] }
}
