/** Something that a field may be filled in with by one press. */
export interface OfferedFact {
	/** What it is. */
	label: string
	/** As it stands on a card. */
	text: string
	/** As the field takes it. */
	answer: string
}
