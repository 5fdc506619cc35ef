/**
 * What people type or paste, without what they can't see or didn't mean: the one cleaning for the check of a form, for the
 * services and for the boxes of the devices. A password gets `composed` and nothing else: each of its characters may be
 * meant. Texts that are only shown again, such as the body of an email, are kept as they are, joined emoji included.
 */

/** Marks that show nothing: directions, joiners, soft hyphens, zero-width spaces. They come along with what is copied. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** Every hyphen, dash and minus sign: which of them a keyboard or a word processor writes is nobody's choice. */
const DASHES = /[\p{Dash_Punctuation}\u02d7\u2043\u2212]/gu

const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\uff07]/g

/** Composed (NFC): keyboards differ in whether é is one character or two. Not NFKC: that makes one of what looks different. */
export function composed(typed: string): string {
	return typed.normalize('NFC')
}

/** One line of text: a name, a username, an address. Has one kind of dash, apostrophe and space, and none around it. */
export function readLine(typed: string): string {
	return visibleLine(typed.replace(DASHES, '-').replace(APOSTROPHES, "'"))
}

function visibleLine(typed: string): string {
	return composed(typed.replace(INVISIBLE, '')).replace(/\s+/g, ' ').trim()
}

/** Else nobody could tell what it names, nor press it. */
export function canBeSeen(name: string): boolean {
	return /[\p{L}\p{N}\p{P}\p{S}]/u.test(name)
}

/**
 * A name that a person gives to something, or goes by: '' while nothing of it can be seen. It is only shown and never looked
 * up, so it keeps its own apostrophes and dashes.
 */
export function readName(typed: string): string {
	const line = visibleLine(typed)
	return canBeSeen(line) ? line : ''
}

/** Characters that are copied one by one: a code, a key, a picture's letters. Spaces and dashes only group them. */
export function readCharacters(typed: string): string {
	return readLine(typed).replace(/[ -]/g, '')
}

/** A long number, such as a phone number: dots, slashes and brackets group its digits as well. */
export function readNumber(typed: string): string {
	return readCharacters(typed).replace(/[./()]/g, '')
}

/** Whether a text has these words in it, wherever they stand, but for a name in an address. */
export function namesIn(written: string, words: string): boolean {
	const line = readLine(written)
	return plain(words.includes('@') ? line : line.replace(ADDRESS, ' ')).includes(plain(words))
}

/** Whether a text has this word by itself. */
export function hasWord(written: string, word: string): boolean {
	const line = readLine(written).replace(ADDRESS, ' ').toLowerCase()
	return line.split(/[^\p{L}\p{N}]+/u).includes(word.toLowerCase())
}

const ADDRESS = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+/g

/** As it is compared: without capitals, spaces, punctuation and accents that keyboards write in two ways. */
export function plain(text: string): string {
	return composed(text)
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '')
}
