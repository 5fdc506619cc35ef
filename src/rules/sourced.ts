/**
 * How far a figure can be relied on: a source document states it (`seed`), other public material states it (`found`),
 * or nobody does and it is our own assumption (`inferred`).
 */
export type Confidence = 'seed' | 'found' | 'inferred'

/** What the source document says, or what newer official material says. */
export const editions = ['as-published', 'current'] as const
export type Edition = (typeof editions)[number]
export const editionNames: Readonly<Record<Edition, string>> = { 'as-published': 'As published', current: 'Current' }

/** Where a row of a table comes from. */
export interface Sourced {
	/** What it is about, in a few words for a table. */
	title: string
	/** The document or documents, with their date as far as they tell one. */
	from: string
	/** Ids of claims and facts, such as 'SSPR-58' or 'M-35'. */
	source: readonly string[]
	/** That of the least certain figure in the row. */
	confidence: Confidence
	edition: Edition
	/** In a mixed row, the names of the figures that are our own assumption; the others are stated by `source`. */
	inferred?: readonly string[]
}
