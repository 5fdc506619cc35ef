/** An attempt of an older shape, before anything in it was checked. */
export interface OldAttempt {
	record: Readonly<Record<string, unknown>>
	log: readonly Readonly<Record<string, unknown>>[]
}

/**
 * Brings an attempt from the version before it to its own, in the database and in files alike. Its version is its place: the
 * first one leads from 1 to 2. Never edited once released, only followed by another.
 */
export interface Migration {
	/** Its deed: 'AddEdition', not 'v2'. */
	name: string
	/** Pure, and no promise: it runs inside a transaction. A throw refuses the file, or leaves the whole database as it was. */
	up: (attempt: OldAttempt) => OldAttempt
}

export const migrations: readonly Migration[] = []

/** The version that attempts have once all of `steps` have been taken. */
export function versionAfter(steps: readonly Migration[]): number {
	return steps.length + 1
}

/** The attempt as it is after every migration that follows `version`. */
export function migrate(attempt: OldAttempt, version: number, steps: readonly Migration[]): OldAttempt {
	return steps.slice(version - 1).reduce((migrated, { up }) => up(migrated), attempt)
}
