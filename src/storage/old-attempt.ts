/** An attempt of an older shape, before anything in it was checked. */
export interface OldAttempt {
	record: Readonly<Record<string, unknown>>
	log: readonly Readonly<Record<string, unknown>>[]
}
