/** Every mark of Unicode that shows nothing: what copying, right-to-left text and word processors leave in a text. */
export const INVISIBLE_MARKS = [
	...named(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u, 0x20000),
	// Of the 4,096 tags and their unused neighbours, two.
	...['\u{e0001}', '\u{e0067}'].map(withName)
]

/** Every hyphen and dash of Unicode, and the signs that pass for one. */
export const DASHES = [...named(/\p{Dash_Punctuation}/u, 0x20000), ...['\u2212', '\u02d7', '\u2043'].map(withName)]

function named(kind: RegExp, below: number): [name: string, mark: string][] {
	return Array.from({ length: below }, (_, point) => String.fromCodePoint(point))
		.filter((mark) => kind.test(mark))
		.map(withName)
}

function withName(mark: string): [name: string, mark: string] {
	return [`U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`, mark]
}
