import type { Refusal } from '../../kit/from-outside.ts'
import type { JourneyFolder } from '../../kit/journey.ts'
import { ATTEMPTS_WORDS, readingAttempts, whyLeftOut, type FileRead } from '../../storage/attempt-file.ts'
import type { KeptAttempt } from '../../storage/attempt-record.ts'
import { importAttempts, type Imported } from '../../storage/import-attempts.ts'
import type { Keeper } from '../../storage/keeper.ts'
import { shelf } from '../shelf/shelf.svelte.ts'
import { inSlices } from '../files/in-slices.ts'
import { textOf } from '../files/read-file.ts'

export interface TakenFile {
	/** What came of it, in sentences. */
	says: string
	/** What kept the file out, or single attempts of it. */
	problems: readonly Refusal[]
}

export interface Watched {
	/** After each attempt that was looked at, and each part that was kept. */
	progress: (progress: { doing: string; done: number; of: number }) => void
	/** Ends it: what is kept by then stays. */
	signal: AbortSignal
}

/** Takes in the attempts of a file, or says what is wrong with it. What is kept already stays as it is. */
export async function takeFile(keeper: Keeper, file: File, watched: Watched): Promise<TakenFile> {
	const found = await textOf(file, ATTEMPTS_WORDS)
	const read = 'problems' in found ? { outcome: 'refused' as const, ...found } : await readInSlices(found.text, watched)
	if (!read) return NOTHING_YET
	if (read.outcome === 'refused') return { says: `"${file.name}" was not taken in.`, problems: read.problems }
	const looked = await lookedAt(read.attempts, watched)
	if (!looked) return NOTHING_YET
	const imported: Imported[] = []
	for await (const part of importAttempts(keeper, looked.good)) {
		imported.push(...part)
		watched.progress({ doing: 'Keeping attempts', done: imported.length, of: looked.good.length })
		if (watched.signal.aborted) break
	}
	return { says: inWords(file.name, looked, imported), problems: looked.problems.slice(0, MOST_TOLD) }
}

const NOTHING_YET: TakenFile = { says: 'Stopped: nothing was taken in.', problems: [] }
const MOST_TOLD = 10

interface Looked {
	good: readonly KeptAttempt[]
	/** Of each attempt that can't be opened, why. */
	problems: readonly Refusal[]
	/** Journeys that are not here, so that nobody can look whether their attempts open. */
	strange: readonly string[]
}

/** `null` when it was told to stop. */
async function readInSlices(text: string, { progress, signal }: Watched): Promise<FileRead | null> {
	const pause = inSlices()
	const reading = readingAttempts(text)
	for (;;) {
		const step = reading.next()
		if (step.done) return step.value
		progress({ doing: 'Reading attempts', ...step.value })
		await pause()
		if (signal.aborted) return null
	}
}

/** Walks each attempt once, as it would be walked when it is opened. `null` when it was told to stop. */
async function lookedAt(attempts: readonly KeptAttempt[], { progress, signal }: Watched): Promise<Looked | null> {
	const pause = inSlices()
	const folders = new Map<string, JourneyFolder | null>()
	const strange = new Set<string>()
	const good: KeptAttempt[] = []
	const problems: Refusal[] = []
	for (const [index, attempt] of attempts.entries()) {
		const { journeyId, journeyVersion } = attempt.record
		const key = `${journeyId} ${journeyVersion}`
		if (!folders.has(key)) folders.set(key, await shelf.load(journeyId, journeyVersion))
		const folder = folders.get(key)
		if (!folder) strange.add(journeyId)
		const problem = folder ? whyLeftOut(folder, attempt, index) : null
		if (problem) problems.push(problem)
		else good.push(attempt)
		progress({ doing: 'Checking attempts', done: index + 1, of: attempts.length })
		await pause()
		if (signal.aborted) return null
	}
	return { good, problems, strange: [...strange] }
}

function inWords(file: string, { good, problems, strange }: Looked, imported: readonly Imported[]): string {
	const kept = imported.filter((attempt) => attempt.kept.outcome === 'kept')
	const lost = imported.length - kept.length
	return [
		good.length > imported.length ? 'Stopped.' : '',
		`${attempts(kept.length)} taken in from "${file}".`,
		lost > 0 ? `${lost} couldn’t be kept: free up some space, then take the file in again.` : '',
		problems.length > 0
			? `${attempts(problems.length)} left out, because ${problems.length === 1 ? 'it' : 'they'} can’t be opened:`
			: '',
		...strange.map((journey) => {
			const its = kept.filter(({ record }) => record.journeyId === journey).length
			return its === 0
				? ''
				: `${attempts(its)} of a journey that isn’t here ("${journey}"): kept, but can’t be opened until it is.`
		})
	]
		.filter(Boolean)
		.join(' ')
}

function attempts(count: number): string {
	return `${count} ${count === 1 ? 'attempt' : 'attempts'}`
}
