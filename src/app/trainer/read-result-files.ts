import type { HandedIn } from '../../learning/cohort.ts'
import { readingResults, RESULTS_WORDS, type ResultsRead } from '../../learning/results-file.ts'
import { inSlices } from '../files/in-slices.ts'
import { textOf, type RefusedFile } from '../files/read-file.ts'

export interface ReadFiles {
	read: readonly HandedIn[]
	refused: readonly RefusedFile[]
}

/**
 * Reads files of results, each by itself: a bad one holds back no other. Works in slices, tells after each file how many are
 * done, and stops when it is told to: what was read by then is given back.
 */
export async function readHandedIn(
	files: readonly File[],
	{ done, signal }: { done: (count: number) => void; signal: AbortSignal }
): Promise<ReadFiles> {
	const pause = inSlices()
	const read: HandedIn[] = []
	const refused: RefusedFile[] = []
	let next = open(0)
	for (const [index, file] of files.entries()) {
		if (signal.aborted) break
		const opened = await next
		if (!opened) break
		// The browser fetches one while another is looked at.
		next = open(index + 1)
		if ('problems' in opened) refused.push({ name: file.name, problems: opened.problems })
		else {
			const found = await readInSlices(opened.text)
			if (!found) break
			if (found.outcome === 'read') read.push(found)
			else refused.push({ name: file.name, problems: found.problems })
		}
		done(index + 1)
	}
	return { read, refused }

	async function open(index: number) {
		const file = files[index]
		return file ? textOf(file, RESULTS_WORDS) : null
	}

	/** `null` when it was told to stop. */
	async function readInSlices(text: string): Promise<ResultsRead | null> {
		const reading = readingResults(text)
		for (;;) {
			const step = reading.next()
			if (step.done) return step.value
			await pause()
			if (signal.aborted) return null
		}
	}
}
