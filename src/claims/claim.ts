/** What sort of thing a source states. A claim that is two things at once is filed under the one it mainly is. */
export type ClaimKind = 'label' | 'rule' | 'time' | 'note' | 'branch' | 'contact' | 'address' | 'screen' | 'field'

/** One thing that a source states. The wording is our own; figures and quoted labels are exact. */
export interface Claim {
	id: string
	says: string
	kind: ClaimKind
}

/**
 * A document that journeys are built on, with all that it claims.
 * Every claim, also a derived one, is answered somewhere in the simulator or is listed in `notSimulated` with its reason,
 * never both.
 */
export interface ClaimSource {
	/** The first part of each id: `NHSP` for `NHSP-1`. */
	prefix: string
	title: string
	/** Where the document was found, to be shown as text and never as a link. */
	address: string
	/** The date that the document itself tells, or `undated`. */
	date: string
	publisher: string
	claims: readonly Claim[]
	/** What we read out of the document though it does not say so: an order that follows, a gap. Their ids: `NHSL-D1`. */
	derived?: readonly Claim[]
	notSimulated: readonly { id: string; reason: string }[]
}
