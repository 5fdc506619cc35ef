import { LARGEST_FILE, type Refusals } from '../kit/from-outside.ts'
import type { HandedIn } from '../learning/cohort.ts'
import { readingResults, type ResultsRead } from '../learning/results-file.ts'
import { inSlices } from './in-slices.ts'

export interface ReadFiles {
	read: readonly HandedIn[]
	refused: readonly RefusedFile[]
}

export interface RefusedFile {
	name: string
	problems: Refusals
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
		return file ? textOf(file) : null
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

async function textOf(file: File): Promise<{ text: string } | { problems: Refusals }> {
	const refused = (got: string, expected: string, next: string) => ({
		problems: [{ where: 'the file', got, expected, next }] as const
	})
	if (file.size > LARGEST_FILE) {
		const [got, most] = [file.size, LARGEST_FILE].map((bytes) => `${Math.ceil(bytes / 1024 / 1024)} MB`)
		return refused(got ?? '', `at most ${most}`, 'Ask the trainee to delete old attempts and to make the file again')
	}
	try {
		return { text: await file.text() }
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error)
		return refused(`what the browser can’t read: ${why}`, 'a file', 'Choose the file again')
	}
}
