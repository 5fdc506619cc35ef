import { decode, tooLarge, type FileWords, type Refusal, type Refusals } from '../../kit/from-outside.ts'

/** What is wrong with a file, as it is told: by what was expected, or in a sentence of its own. */
export type Problem = Refusal | { where: string; says: string; next: string }

/** A file that was not taken, and why. */
export interface RefusedFile {
	name: string
	problems: Refusals
}

/** The text of a file that somebody chose; or, in words, why it can't be had. */
export async function textOf(file: File, words: FileWords): Promise<{ text: string } | { problems: Refusals }> {
	const large = tooLarge(file.size, words)
	if (large) return { problems: [large] }
	let bytes: ArrayBuffer
	try {
		bytes = await file.arrayBuffer()
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error)
		const got = `what the browser can’t read: ${why}`
		return { problems: [{ where: 'the file', got, expected: 'a file', next: 'Choose the file again' }] }
	}
	return decode(bytes, words)
}
