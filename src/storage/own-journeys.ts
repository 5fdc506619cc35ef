import type { About, OwnId } from '../kit/about.ts'
import type { WrittenJourney } from '../kit/journey.ts'
import { sha1 } from '../learning/sha1.ts'
import type { TrainingDatabase } from './database.ts'
import { toHex } from './hex.ts'
import { outcomeOf, type Kept } from './kept.ts'
import type { OwnJourneyRow } from './own-journey-row.ts'

/** Journeys that did not come with Dry Run, in all of their versions. */
export interface OwnJourneys {
	/** The newest version of each, by title, without those that were removed. */
	list(): Promise<readonly About[]>
	/** That version, also of a journey that was removed; without one, the newest. */
	load(id: OwnId, version?: number): Promise<OwnJourneyRow | null>
	/**
	 * As its version 1, under an id made from what it says: the same journey is the same in any browser. One that is there already
	 * is put back on the shelf with all of its versions. It has been read by its schema and checked.
	 */
	keep(journey: WrittenJourney): Promise<Kept & { id: OwnId }>
	/** Attempts at it can still be looked at, and gone on with. */
	remove(id: OwnId): Promise<Kept>
	/** Lets go of what the page alone remembers; the database is a keeper's to clear. */
	forget(): void
}

/** Without a database they are kept for as long as the page lives. */
export function ownJourneys(database: TrainingDatabase | null): OwnJourneys {
	const rows = database ? inDatabase(database) : inMemory()
	return {
		list: async () =>
			newestOfEach(await rows.all()).map(({ id, version, journey }) => aboutOf({ ...journey, id, version })),
		async load(id, version) {
			const own = (await rows.all()).filter((row) => row.id === id)
			return (version === undefined ? newestOfEach(own)[0] : own.find((each) => each.version === version)) ?? null
		},
		async keep(journey) {
			const id: OwnId = `own:${toHex(sha1(new TextEncoder().encode(JSON.stringify(journey)))).slice(0, 16)}`
			const known = (await rows.all()).filter((row) => row.id === id)
			const back = known.map(({ removed: _removed, ...row }) => row)
			const kept = await rows.put(known.length > 0 ? back : [{ id, version: 1, journey, keptAt: Date.now() }])
			return { ...kept, id }
		},
		async remove(id) {
			const own = (await rows.all()).filter((row) => row.id === id)
			return rows.put(own.map((row) => ({ ...row, removed: true })))
		},
		forget: rows.forget
	}
}

interface Rows {
	all(): Promise<readonly OwnJourneyRow[]>
	put(rows: readonly OwnJourneyRow[]): Promise<Kept>
	forget(): void
}

function inDatabase(database: TrainingDatabase): Rows {
	const { journeys } = database
	return {
		all: () => database.read(() => journeys.toArray()),
		put: (rows) =>
			outcomeOf(
				database.write([journeys], async () => {
					await journeys.bulkPut(rows)
					return { outcome: 'kept' }
				})
			),
		forget: () => {}
	}
}

function inMemory(): Rows {
	const kept = new Map<string, OwnJourneyRow>()
	return {
		all: async () => structuredClone([...kept.values()]),
		async put(rows) {
			for (const row of rows) kept.set(`${row.id} ${row.version}`, structuredClone(row))
			return { outcome: 'kept' }
		},
		forget: () => kept.clear()
	}
}

function newestOfEach(rows: readonly OwnJourneyRow[]): readonly OwnJourneyRow[] {
	const newest = new Map<OwnId, OwnJourneyRow>()
	for (const row of rows) {
		if (!row.removed && row.version > (newest.get(row.id)?.version ?? 0)) newest.set(row.id, row)
	}
	return [...newest.values()].sort((one, other) => (one.journey.title < other.journey.title ? -1 : 1))
}

function aboutOf({ id, version, title, teaches, service, minutes, passShare, editions }: WrittenJourney): About {
	return { id, version, title, teaches, service, minutes, editions, ...(passShare !== undefined && { passShare }) }
}
