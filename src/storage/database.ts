import { Dexie, type PromiseExtended, type Table, type Transaction } from 'dexie'
import {
	listed,
	withWorld,
	type AttemptRecord,
	type EntryRow,
	type ListedAttempt,
	type WorldRow
} from './attempt-record.ts'
import { migrations, versionAfter, type Migration } from './migrations.ts'
import type { OldAttempt } from './old-attempt.ts'
import type { OwnJourneyRow } from './own-journey-row.ts'
import { answered, NoAnswerError } from './patience.ts'

/** Stands for one typed password of one attempt (see `password-tokens.ts`). Never leaves the database. */
export interface PasswordMark {
	attemptId: string
	mark: string
	token: string
}

export type Opened =
	| { outcome: 'open'; database: TrainingDatabase }
	/** A newer Dry Run has been here. Nothing was written. */
	| { outcome: 'newer'; reason: string }
	/** No IndexedDB, storage refused by the browser or its settings, or held back by another tab. */
	| { outcome: 'unavailable'; reason: string }
	/** Storage that gives no answer: it may at the next try. */
	| { outcome: 'silent'; reason: string }

/** What took an open database away: a newer Dry Run in another tab, or somebody who deleted all of it. */
export type Loss = 'newer' | 'wiped'

/** All pages opened from files share one store, so the name has to say whose it is. */
export const DATABASE_NAME = 'dry-run-training-simulator'

// On localhost Dexie would print every error with its trace, also those that are an outcome here.
Dexie.debug = false

const tables = {
	attempts: 'id, journeyId, updatedAt',
	entries: '[attemptId+seq]',
	passwordMarks: '[attemptId+mark]',
	keys: 'id',
	meta: 'id'
}

/** The version from which on the worlds lie in a table of their own, so that the list can be read without them. */
const WORLDS_APART = 4

/** Tables that came later, by the version that brought them. */
const tablesSince: Readonly<Record<number, Readonly<Record<string, string>>>> = {
	[WORLDS_APART]: { worlds: 'id' },
	6: { journeys: '[id+version]' }
}

/**
 * Rejects with an error named 'OutdatedError' from `open` and `write` once a newer Dry Run has been here. Use `read` and
 * `write`: they open a handle again that the browser has closed behind our back, as Safari does in background tabs, and they
 * reject with a `NoAnswerError` where the browser answers nothing any more.
 */
export class TrainingDatabase extends Dexie {
	declare attempts: Table<ListedAttempt, string>
	declare worlds: Table<WorldRow, string>
	declare entries: Table<EntryRow, [string, number]>
	declare passwordMarks: Table<PasswordMark, [string, string]>
	declare journeys: Table<OwnJourneyRow, [string, number]>
	declare keys: Table<{ id: string; key: CryptoKey }, string>
	/** Its row `schema` is read in every write: an old page may still hold a database that a newer one has changed. */
	declare meta: Table<{ id: 'schema'; version: number } | { id: 'results'; latest: number }, string>
	/** Called at most once for each loss; the database is closed by then. */
	onlost: (loss: Loss) => void = () => {}
	readonly newest: number
	/** How often the browser has answered. */
	private heard = 0

	constructor(name: string = DATABASE_NAME, steps: readonly Migration[] = migrations) {
		// Left to itself, Dexie would open again after an upgrade by another tab, newer database or not.
		super(name, { autoOpen: false, chromeTransactionDurability: 'strict' })
		this.newest = versionAfter(steps)
		this.version(1).stores(tables)
		for (const [place, step] of steps.entries()) {
			const version = place + 2
			this.version(version)
				.stores(tablesSince[version] ?? {})
				.upgrade(async (transaction) => {
					if (step.up) await migrateAll(this, transaction, step.up, version)
					await transaction.table('meta').put({ id: 'schema', version })
				})
		}
		this.on('populate', async (transaction) => {
			await transaction.table('meta').add({ id: 'schema', version: this.newest })
		})
		this.on('versionchange', ({ newVersion }) => {
			this.close({ disableAutoOpen: true })
			this.onlost(newVersion === null ? 'wiped' : 'newer')
			// Ends the event: Dexie's own listener would let the database open again.
			return false
		})
	}

	/** Dexie takes a newer database for an open one, and may add its own old indexes to it. This refuses it untouched. */
	override open(): PromiseExtended<Dexie> {
		return Dexie.Promise.resolve(installedVersion(this.name)).then((installed) => {
			if (installed > this.newest) throw new OutdatedError(this.name, installed, this.newest)
			return super.open()
		})
	}

	/** `work` that makes many requests tells of each answer by `hear`: as long as there are any, it is waited for. */
	read<T>(work: () => PromiseLike<T>): Promise<T> {
		return this.answered(this.onLiveHandle(() => this.transaction('r', this.tables, work)))
	}

	/**
	 * One transaction, settled once it is on the disk. `work` may wait for nothing but this database. What is not answered is taken
	 * back, as far as it can be: it may be on the disk by then.
	 */
	async write<T>(changed: readonly Table[], work: () => PromiseLike<T>): Promise<T> {
		const begun: Transaction[] = []
		const written = this.onLiveHandle(() =>
			this.transaction('rw', [...changed, this.meta], async (transaction) => {
				begun.push(transaction)
				// Asked at once, not one after another: each answer takes a way through the browser, and a person waits for it.
				const [, done] = await Promise.all([this.checkSchema(), work()])
				return done
			})
		)
		try {
			return await this.answered(written)
		} catch (error) {
			if (error instanceof NoAnswerError) begun.forEach(takeBack)
			throw error
		}
	}

	hear(): void {
		this.heard += 1
	}

	/** As `asked`, unless the browser falls silent before that. */
	async answered<T>(asked: PromiseLike<T>): Promise<T> {
		const answer = await answered(asked, () => this.heard)
		this.hear()
		return answer
	}

	/** Rejects with an 'OutdatedError' when the data in here is of a newer kind. */
	async checkSchema(): Promise<void> {
		const schema = await this.meta.get('schema')
		if (schema && 'version' in schema && schema.version > this.newest)
			throw new OutdatedError(this.name, schema.version, this.newest)
	}

	private async onLiveHandle<T>(work: () => PromiseLike<T>): Promise<T> {
		try {
			return await work()
		} catch (error) {
			if (!(error instanceof Dexie.DatabaseClosedError)) throw error
			await this.open()
			return await work()
		}
	}
}

export async function openDatabase({
	onlost,
	name = DATABASE_NAME
}: {
	onlost: (loss: Loss) => void
	name?: string
}): Promise<Opened> {
	const database = new TrainingDatabase(name)
	database.onlost = onlost
	const blocked = new Promise<never>((_, refuse) => {
		database.on('blocked', () => {
			refuse(
				new Error('Another tab still uses the older database: close all other tabs of Dry Run, then reload this one')
			)
			return false
		})
	})
	try {
		if (!globalThis.indexedDB) {
			throw new Error('This browser offers no IndexedDB here: use another browser, or allow storage')
		}
		await database.answered(Promise.race([database.open(), blocked]))
		await database.read(() => database.checkSchema())
		return { outcome: 'open', database }
	} catch (error) {
		database.close({ disableAutoOpen: true })
		if (error instanceof NoAnswerError) return { outcome: 'silent', reason: error.message }
		const { name: kind, message } = error as Error
		if (kind === 'OutdatedError') return { outcome: 'newer', reason: message }
		return { outcome: 'unavailable', reason: kind === 'Error' ? message : `${kind}: ${message}` }
	}
}

/** Asks the browser not to clear our data when it runs short of space. It may ask the person, or refuse without a word. */
export async function askToPersist(): Promise<boolean> {
	try {
		return (await navigator.storage?.persist?.()) ?? false
	} catch {
		return false
	}
}

function takeBack(transaction: Transaction): void {
	try {
		transaction.abort()
	} catch {
		// It has ended by itself.
	}
}

class OutdatedError extends Error {
	override name = 'OutdatedError'

	constructor(database: string, found: number, known: number) {
		super(
			`The database "${database}" is of version ${found}; this page knows versions up to ${known} and leaves it alone. ` +
				'Reload the page to get the newer Dry Run'
		)
	}
}

/** The version of the database as it is, 0 where there is none. Asked without naming a version, so nothing is changed. */
function installedVersion(name: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name)
		// It did not exist, and is not to come into being by our asking.
		request.onupgradeneeded = () => request.transaction?.abort()
		request.onsuccess = () => {
			const { version } = request.result
			request.result.close()
			// Dexie counts in tens, so that 1.5 could be a version.
			resolve(version / 10)
		}
		request.onerror = (event) => {
			event.preventDefault()
			if (request.error?.name === 'AbortError') resolve(0)
			else reject(request.error ?? new Error(`The database "${name}" can't be opened`))
		}
	})
}

/** A migration works on whole attempts, wherever their parts lie before and after it. */
async function migrateAll(
	database: TrainingDatabase,
	transaction: Transaction,
	up: NonNullable<Migration['up']>,
	version: number
): Promise<void> {
	const attempts = transaction.table<object, string>('attempts')
	const entries = transaction.table<OldAttempt['log'][number], [string, number]>('entries')
	const worlds = version < WORLDS_APART ? null : transaction.table<WorldRow, string>('worlds')
	for (const id of await attempts.toCollection().primaryKeys()) {
		const own = entries.where('attemptId').equals(id)
		const rows = await own.toArray()
		const row = (await attempts.get(id)) ?? {}
		const apart = await worlds?.get(id)
		const { record, log } = up({
			record: { ...(apart ? withWorld(row as ListedAttempt, apart.world) : row) },
			log: rows.map(({ attemptId: _attemptId, seq: _seq, ...entry }) => entry)
		})
		await own.delete()
		await entries.bulkAdd(log.map((entry, seq) => ({ ...entry, attemptId: id, seq })))
		const whole = { ...record, id, length: log.length } as unknown as AttemptRecord
		await attempts.put(worlds ? listed(whole) : whole)
		await worlds?.put({ id, world: whole.world })
		database.hear()
	}
}
