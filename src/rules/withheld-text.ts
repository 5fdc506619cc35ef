/** What a text that may not be kept was, as far as it can be told by looking at it. */
export type TextKind = 'address' | 'telephone' | 'number' | 'text'

/** How many characters the texts of a class have at most, as a person counts. */
export const longest = { short: 6, medium: 20, long: Infinity } as const
export type LengthClass = keyof typeof longest

/**
 * What is left of a typed text that is neither the persona's own nor of a form that can hold no secret. `which` tells only
 * "the same again" from "another one".
 */
export interface WithheldText {
	kind: TextKind
	length: LengthClass
	which: number
	/** Of a number in a box for telephone numbers, its first figures. */
	begins: string
}

/** As it stands in place of the text: `other:address:medium:1`, `other:telephone:medium:2:07`. */
export type WithheldToken = `other:${TextKind}:${LengthClass}:${number}${'' | `:${string}`}`

export function withheld(text: string, which: number, kind = kindOf(text), begins = ''): WithheldToken {
	return `other:${kind}:${lengthOf(text)}:${which}${begins === '' ? '' : (`:${begins}` as const)}`
}

/** `null` for a text that stands there itself. */
export function readWithheld(answer: string): WithheldText | null {
	const [, kind, length, which, begins = ''] = TOKEN.exec(answer) ?? []
	return kind && length && which
		? { kind: kind as TextKind, length: length as LengthClass, which: Number(which), begins }
		: null
}

/** What stands there, in words: in place of a text that is gone, what it was. */
export function legible(answer: string): string {
	const gone = readWithheld(answer)
	return gone ? `[${LENGTH_WORDS[gone.length]} ${KIND_WORDS[gone.kind]}, not kept]` : answer
}

/** An answer as a page repeats it to whoever typed it. */
export function repeated(answer: string): string {
	const gone = readWithheld(answer)
	return gone ? REPEATED[gone.kind] : answer
}

const TOKEN = /^other:(address|telephone|number|text):(short|medium|long):(\d{1,9})(?::(\+?\d{1,6}))?$/
const KIND_WORDS: Readonly<Record<TextKind, string>> = {
	address: 'address',
	telephone: 'telephone number',
	number: 'number',
	text: 'text'
}
const LENGTH_WORDS: Readonly<Record<LengthClass, string>> = {
	short: 'a short',
	medium: 'a longer',
	long: 'a very long'
}
const REPEATED: Readonly<Record<TextKind, string>> = {
	address: 'the address you entered',
	telephone: 'the number you entered',
	number: 'the number you entered',
	text: 'what you entered'
}

function kindOf(text: string): TextKind {
	if (/^[^\s@]+@[^\s@]+$/.test(text)) return 'address'
	return /^[+\d\s\p{Pd}().,/]*$/u.test(text) ? 'number' : 'text'
}

function lengthOf(text: string): LengthClass {
	const characters = [...text].length
	if (characters <= longest.short) return 'short'
	return characters <= longest.medium ? 'medium' : 'long'
}
