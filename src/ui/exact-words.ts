/** A stretch of a text; `exact` where it is to be read or typed to the letter, in whatever language the rest is read. */
export interface Stretch {
	text: string
	exact: boolean
}

/** Quoted labels and values, addresses, numbers of four digits and more, and names in which letters and digits are mixed. */
const EXACT =
	/‘[^‘’]+’|“[^“”]+”|https?:\/\/[^\s,;)]*[^\s,;).]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+?\d(?: ?\d){3,}|\b(?=[A-Z\d-]*\d)(?=[A-Z\d-]*[A-Z])[A-Z\d-]{5,}\b/gu

/** A text, cut where something in it begins or ends that no translation may change. */
export function stretchesOf(text: string): readonly Stretch[] {
	const stretches: Stretch[] = []
	let end = 0
	for (const found of text.matchAll(EXACT)) {
		if (found.index > end) stretches.push({ text: text.slice(end, found.index), exact: false })
		stretches.push({ text: found[0], exact: true })
		end = found.index + found[0].length
	}
	if (end < text.length) stretches.push({ text: text.slice(end), exact: false })
	return stretches
}
