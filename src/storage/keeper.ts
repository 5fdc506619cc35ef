import type { LogEntry } from '../attempt/log.ts'
import type { KeptResult } from '../learning/kept-result.ts'
import type { Instant } from '../time/time.ts'
import {
	listed,
	withWorld,
	type AttemptRecord,
	type EntryRow,
	type KeptAttempt,
	type ListedAttempt,
	type Progress,
	type WorldRow
} from './attempt-record.ts'
import type { TrainingDatabase } from './database.ts'
import { damaged, DamagedError, whatIsWhole, wrongInRow, wrongInWorld, type DamagedAttempt } from './damage.ts'
import { causesOf, outcomeOf, type Kept } from './kept.ts'
import { NoAnswerError } from './patience.ts'

/**
 * Where attempts are kept. Writes settle once they are committed; those of one tab are committed in the order they were
 * asked for. What is handed in must be plain data, else a write rejects with a 'DataCloneError'.
 */
export interface Keeper {
	/** Whether what is kept outlasts the page. */
	readonly lasting: boolean
	/** Newest first, without those that are damaged. Rejects, as `load` does, when the database can't be read. */
	list(): Promise<readonly ListedAttempt[]>
	/** The first of what `list` gives, at most so many: they are there at once, however many there are in all. */
	newest(most: number): Promise<readonly ListedAttempt[]>
	/** Rejects with a `DamagedError` where there is something of it that is no attempt any more. */
	load(id: string): Promise<KeptAttempt | null>
	damaged(): Promise<readonly DamagedAttempt[]>
	/** Whatever there is of an attempt, unchecked: for a file, and nothing else. */
	salvage(id: string): Promise<KeptAttempt | null>
	create(record: AttemptRecord, log?: readonly LogEntry[]): Promise<Kept>
	/** All of them in one write, or none. */
	createAll(added: readonly KeptAttempt[]): Promise<Kept>
	/** `fromSeq` is how many entries the writer takes the kept log to have. */
	append(id: string, fromSeq: number, entries: readonly LogEntry[], changes: Partial<Progress>): Promise<Kept>
	saveClock(id: string, clock: AttemptRecord['clock']): Promise<Kept>
	rename(id: string, name: string): Promise<Kept>
	/** With its log, and all by which its passwords could be recognised. Removing what is not there is kept, too. */
	remove(id: string): Promise<Kept>
	/** With all that is kept beside the attempts. */
	removeAll(): Promise<Kept>
}

export function databaseKeeper(database: TrainingDatabase): Keeper {
	const { attempts, worlds, entries, passwordMarks, keys, journeys, meta } = database
	const logOf = (id: string) => entries.where('attemptId').equals(id)

	/** After all that is kept, also after what was kept by a clock that was ahead. */
	const nextOrder = async (at: Instant) => {
		const counted = await meta.get('results')
		const newest = await attempts.where('updatedAt').belowOrEqual(Number.MAX_VALUE).last()
		const latest = Math.max(at, 1 + (counted && 'latest' in counted ? counted.latest : 0), 1 + (newest?.updatedAt ?? 0))
		await meta.put({ id: 'results', latest })
		return latest
	}

	const change = (id: string, changes: Partial<ListedAttempt>) =>
		outcomeOf(
			database.write([attempts], async () => {
				const record = await attempts.get(id)
				if (!record) return FORGOTTEN
				await attempts.put({ ...record, ...changes })
				return KEPT
			})
		)

	const list = async () => (await allOf(database)).rows.filter(isWhole).sort(newestFirst)

	return {
		lasting: true,
		list,
		newest: async (most) => {
			try {
				const rows = await database.read(() => attempts.orderBy('updatedAt').reverse().limit(most).toArray())
				return rows.filter(isWhole)
			} catch (error) {
				if (error instanceof NoAnswerError) throw error
				return (await list()).slice(0, most)
			}
		},
		load: (id) =>
			database.read(async () => {
				const [row, apart] = await Promise.all([attempts.get(id), worlds.get(id)])
				if (!row) return null
				const wrong = wrongInRow(row) ?? wrongInWorld(apart?.world)
				if (wrong !== null || !apart) throw new DamagedError(wrong ?? '')
				const rows = await logOf(id).toArray()
				const whole = whatIsWhole(rows)
				const lost = Math.max(row.length, (rows.at(-1)?.seq ?? -1) + 1) - whole.length
				const isCounted = row.length === whole.length
				return { record: withWorld(row, apart.world), log: whole.map(entryOf), ...(!isCounted && { lost }) }
			}),
		damaged: async () => {
			const { rows, unread } = await allOf(database)
			const wrong = rows.flatMap((row) => damagedIn(row) ?? [])
			return [...wrong, ...unread]
		},
		salvage: (id) =>
			database.read(async () => {
				const [row, apart] = await Promise.all([attempts.get(id), worlds.get(id)])
				const world = (apart as Partial<WorldRow> | undefined)?.world
				const log = (await logOf(id).toArray()).map(entryOf)
				return row ? { record: { ...row, world } as unknown as AttemptRecord, log } : null
			}),
		create: (record, log = []) =>
			outcomeOf(
				database.write([attempts, worlds, entries], async () => {
					const { id, world } = record
					await attempts.add(listed({ ...record, length: log.length }))
					await worlds.add({ id, world })
					await entries.bulkAdd(rowsOf(id, 0, log))
					return KEPT
				})
			),
		createAll: (added) =>
			outcomeOf(
				database.write([attempts, worlds, entries], async () => {
					await attempts.bulkAdd(added.map(({ record, log }) => listed({ ...record, length: log.length })))
					await worlds.bulkAdd(added.map(({ record: { id, world } }) => ({ id, world })))
					await entries.bulkAdd(added.flatMap(({ record, log }) => rowsOf(record.id, 0, log)))
					return KEPT
				})
			),
		append: (id, fromSeq, added, changes) =>
			outcomeOf(
				database.write([attempts, entries], async () => {
					const record = await attempts.get(id)
					const refused = whyNotAppend(record, fromSeq)
					if (!record || refused) return refused ?? FORGOTTEN
					const order = isFirstEnd(record, changes) ? { order: await nextOrder(changes.result.at) } : {}
					await Promise.all([
						entries.bulkAdd(rowsOf(id, fromSeq, added)),
						attempts.put({ ...record, ...changes, ...order, length: fromSeq + added.length })
					])
					return KEPT
				})
			),
		saveClock: (id, clock) => change(id, { clock }),
		rename: (id, name) => change(id, { name }),
		remove: (id) =>
			outcomeOf(
				database.write([attempts, worlds, entries, passwordMarks], async () => {
					await attempts.delete(id)
					await worlds.delete(id)
					await logOf(id).delete()
					await passwordMarks.where('attemptId').equals(id).delete()
					return KEPT
				})
			),
		removeAll: () =>
			outcomeOf(
				database.write([attempts, worlds, entries, passwordMarks, keys, journeys], async () => {
					await Promise.all([attempts, worlds, entries, passwordMarks, keys, journeys].map((table) => table.clear()))
					await meta.delete('results')
					return KEPT
				})
			)
	}
}

/**
 * Keeps for as long as the page lives: where there is no database, or once it takes no more; then `known` is what the page
 * still knows.
 */
export function memoryKeeper(known: readonly KeptAttempt[] = []): Keeper {
	const kept = new Map<string, KeptAttempt>()
	const orders = new Map<string, number>()

	const create = async (record: AttemptRecord, log: readonly LogEntry[] = []): Promise<Kept> => {
		if (kept.has(record.id)) return { outcome: 'overtaken' }
		kept.set(record.id, structuredClone({ record: { ...record, length: log.length }, log }))
		return KEPT
	}

	const change = async (id: string, changes: Partial<AttemptRecord>): Promise<Kept> => {
		const attempt = kept.get(id)
		if (!attempt) return FORGOTTEN
		kept.set(id, { ...attempt, record: { ...attempt.record, ...structuredClone(changes) } })
		return KEPT
	}

	const list = () =>
		[...kept.values()].map(({ record }) => withOrder(listed(record), orders.get(record.id))).sort(newestFirst)

	for (const { record, log } of known) void create(record, log)

	return {
		lasting: false,
		list: async () => structuredClone(list()),
		newest: async (most) => structuredClone(list().slice(0, most)),
		load: async (id) => structuredClone(kept.get(id) ?? null),
		damaged: async () => [],
		salvage: async (id) => structuredClone(kept.get(id) ?? null),
		create,
		createAll: async (added) => {
			const ids = new Set(added.map(({ record }) => record.id))
			if (ids.size < added.length || added.some(({ record }) => kept.has(record.id))) return { outcome: 'overtaken' }
			for (const { record, log } of added) await create(record, log)
			return KEPT
		},
		append: async (id, fromSeq, added, changes) => {
			const attempt = kept.get(id)
			const refused = whyNotAppend(attempt?.record, fromSeq)
			if (!attempt || refused) return refused ?? FORGOTTEN
			const log = [...attempt.log, ...structuredClone(added)]
			if (isFirstEnd(attempt.record, changes))
				orders.set(id, Math.max(changes.result.at, ...[...orders.values()].map((order) => order + 1)))
			kept.set(id, { record: { ...attempt.record, ...structuredClone(changes), length: log.length }, log })
			return KEPT
		},
		saveClock: (id, clock) => change(id, { clock }),
		rename: (id, name) => change(id, { name }),
		remove: async (id) => {
			kept.delete(id)
			return KEPT
		},
		removeAll: async () => {
			kept.clear()
			return KEPT
		}
	}
}

interface AllRows {
	rows: ListedAttempt[]
	unread: readonly DamagedAttempt[]
}

/** Where the browser can't read a part of them, each is read by itself, so that it is known which. */
async function allOf(database: TrainingDatabase): Promise<AllRows> {
	try {
		return { rows: await database.read(() => inParts(database)), unread: [] }
	} catch (error) {
		if (error instanceof NoAnswerError) throw error
		const ids = await database.read(() => database.attempts.toCollection().primaryKeys())
		const each = await Promise.all(ids.map((id) => oneOf(database, id)))
		const rows = each.flatMap(({ row }) => row ?? [])
		if (rows.length === 0) throw error
		return { rows, unread: each.flatMap(({ unread }) => unread ?? []) }
	}
}

async function oneOf(
	database: TrainingDatabase,
	id: string
): Promise<{ row?: ListedAttempt; unread?: DamagedAttempt }> {
	try {
		const row = await database.read(() => database.attempts.get(id))
		return row ? { row } : {}
	} catch (error) {
		return { unread: damaged(id, undefined, `the browser can't read it (${causesOf(error)[0]?.name ?? 'unknown'})`) }
	}
}

/** In the order of their ids. In parts: what the browser hands over at once holds up the page until all of it is there. */
async function inParts(database: TrainingDatabase): Promise<ListedAttempt[]> {
	const rows: ListedAttempt[] = []
	let part: ListedAttempt[]
	do {
		part = await database.attempts
			.where('id')
			.above(rows.at(-1)?.id ?? -Infinity)
			.limit(PART)
			.toArray()
		rows.push(...part)
		database.hear()
	} while (part.length === PART)
	return rows
}

function damagedIn(row: ListedAttempt): DamagedAttempt | null {
	const wrong = wrongInRow(row)
	return wrong === null ? null : damaged(row.id, row, wrong)
}

function isWhole(row: ListedAttempt): boolean {
	return wrongInRow(row) === null
}

const PART = 500
const KEPT: Kept = { outcome: 'kept' }
const FORGOTTEN: Kept = { outcome: 'forgotten' }

function whyNotAppend(record: Pick<AttemptRecord, 'id' | 'length'> | undefined, fromSeq: number): Kept | null {
	if (!record) return FORGOTTEN
	if (record.length > fromSeq) return { outcome: 'overtaken' }
	if (record.length === fromSeq) return null
	const reason = `The log of "${record.id}" has ${record.length} entries, so none can be kept from ${fromSeq} on: hand in all from ${record.length} on`
	return { outcome: 'failed', reason }
}

/** Whether with these changes the attempt has a result for the first time. */
function isFirstEnd(
	record: Pick<ListedAttempt, 'result'>,
	changes: Partial<Progress>
): changes is Partial<Progress> & { result: KeptResult } {
	return record.result === null && changes.result != null
}

function withOrder(attempt: ListedAttempt, order: number | undefined): ListedAttempt {
	return order === undefined ? attempt : { ...attempt, order }
}

function rowsOf(attemptId: string, fromSeq: number, log: readonly LogEntry[]): EntryRow[] {
	return log.map(({ at, event }, index) => ({ attemptId, seq: fromSeq + index, at, event }))
}

function entryOf({ at, event }: EntryRow): LogEntry {
	return { at, event }
}

/** As the database does it: of two that are equally new, the one with the greater id comes first. */
export function newestFirst(a: ListedAttempt, b: ListedAttempt): number {
	return b.updatedAt - a.updatedAt || (a.id < b.id ? 1 : -1)
}
