import type * as v from 'valibot'
import { pathText } from './path.ts'

/** One thing that keeps a file out. */
export interface Refusal {
	/** The way to it, such as `attempts[0].record.name`, or `the file`. */
	where: string
	got: string
	expected: string
	/** What the person can do about it. */
	next: string
}

/** The first problems of what may be many: at least one. */
export type Refusals = readonly [Refusal, ...Refusal[]]

/** What is said of one kind of file when something else is handed in. */
export interface FileWords {
	/** What it would have had to be. */
	ours: string
	another: string
	/** How to come by a smaller one. */
	smaller: string
	/** How to come by one that no other program has written. */
	again: string
}

/** In bytes. Look at a file's size before reading it. */
export const LARGEST_FILE = 20 * 1024 * 1024

/**
 * What the text of a file says, as plain data that nobody has checked yet. It is neither large nor deep, and no key
 * `__proto__` in it turns into a prototype when it is copied.
 */
export function readJson(text: string, words: FileWords): { content: unknown } | { problems: Refusals } {
	const refused = (got: string, expected = words.ours, next = words.another) => ({
		problems: [{ where: 'the file', got, expected, next }] as const
	})
	const large = tooLarge(text.length, words)
	if (large) return { problems: [large] }
	if (text.trim() === '') return refused('an empty file')
	if (isTooDeep(text)) return refused(`lists and objects nested more than ${DEEPEST} deep`)
	const content = parsed(text)
	return content === undefined ? refused('text that isn’t JSON') : { content }
}

/** Why a file of so many bytes is not even read; `null` where it is not too large. */
export function tooLarge(bytes: number, { smaller }: FileWords): Refusal | null {
	if (bytes <= LARGEST_FILE) return null
	const [got, most] = [inMegabytes(bytes), inMegabytes(LARGEST_FILE)]
	return { where: 'the file', got, expected: `at most ${most}`, next: smaller }
}

/**
 * The text of a file in UTF-8, the only encoding that Dry Run writes. Read as if it were one, any other would give names with
 * signs in them that nobody typed.
 */
export function decode(bytes: ArrayBuffer, words: FileWords): { text: string } | { problems: Refusals } {
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
	} catch {
		const got = 'text that isn’t in UTF-8'
		return { problems: [{ where: 'the file', got, expected: words.ours, next: words.again }] }
	}
}

/** Why a file of a version that nobody here knows yet is not read. */
export function newerThanKnown(version: number, newest: number): Refusal {
	return {
		where: 'version',
		got: String(version),
		expected: `at most ${newest}`,
		next: 'The file was made by a newer Dry Run: reload the page to get the newest one, then choose the file again'
	}
}

/**
 * What a schema found, in words; `next` is what the person can do about any of it. `within` is the way to what the schema looked
 * at, where that was not the whole file.
 */
export function refusalsFor(
	[first, ...others]: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]],
	next: string,
	within = ''
): Refusals {
	const more = others.slice(0, MOST_PROBLEMS - 1).map((issue) => refusalFor(issue, next, within))
	return [refusalFor(first, next, within), ...more]
}

export function inMegabytes(bytes: number): string {
	return `${Math.ceil(bytes / 1024 / 1024)} MB`
}

const DEEPEST = 40
const MOST_PROBLEMS = 10

/** Counts brackets before anything is built from them: what is too deep would overflow whoever walks it later. */
function isTooDeep(text: string): boolean {
	let depth = 0
	for (let index = 0; index < text.length; index++) {
		switch (text.charCodeAt(index)) {
			case QUOTE:
				index = endOfString(text, index)
				break
			case OPEN_BRACE:
			case OPEN_BRACKET:
				if (++depth > DEEPEST) return true
				break
			case CLOSE_BRACE:
			case CLOSE_BRACKET:
				depth--
		}
	}
	return false
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d]

/** Where the string that begins here is closed, by a quote that an even number of backslashes stands before. */
function endOfString(text: string, start: number): number {
	for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
		let before = end
		while (text.charCodeAt(before - 1) === BACKSLASH) before--
		if ((end - before) % 2 === 0) return end
	}
	return text.length
}

/** `undefined` when it is not JSON. To look at each key takes five times as long, so only where there may be such a one. */
function parsed(text: string): unknown {
	const isSuspect = text.includes('__proto__') || text.includes('\\u00')
	try {
		return isSuspect
			? JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value))
			: JSON.parse(text)
	} catch {
		return undefined
	}
}

function refusalFor(issue: v.BaseIssue<unknown>, next: string, within: string): Refusal {
	const where = pathText((issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))))
	return {
		where: [within, where].filter(Boolean).join(where.startsWith('[') ? '' : '.') || 'the file',
		got: inWords(issue.input),
		expected: expectedBy(issue),
		next
	}
}

function inWords(input: unknown): string {
	if (input === undefined) return 'nothing'
	if (Array.isArray(input)) return 'a list'
	if (typeof input === 'object' && input !== null) return 'an object'
	const text = (JSON.stringify(input) as string | undefined) ?? `a ${typeof input}`
	return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

const kinds: Readonly<Record<string, string>> = {
	object: 'an object',
	record: 'an object',
	array: 'a list',
	string: 'text',
	number: 'a number',
	boolean: 'true or false'
}

/** Where no kind says it, the schema does, as its message. */
function expectedBy(issue: v.BaseIssue<unknown>): string {
	if (issue.input === undefined) return 'a value'
	return (issue.kind === 'schema' && kinds[issue.type]) || issue.message
}
