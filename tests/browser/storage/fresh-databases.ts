import { afterEach } from 'vitest'
import { openDatabase, TrainingDatabase, type Loss } from '../../../src/storage/database.ts'
import { freshId } from '../../../src/storage/fresh-id.ts'
import { migrations, type Migration } from '../../../src/storage/migrations.ts'

const names = new Set<string>()
const opened = new Set<{ close(): void }>()

afterEach(async () => {
	for (const database of opened) database.close()
	for (const name of names) await deleted(name)
	opened.clear()
	names.clear()
})

/** A name that no test has used. Its database is deleted after the test. */
export function freshName(): string {
	const name = `test-${freshId()}`
	names.add(name)
	return name
}

/** One more connection to the database, as one more tab would have. */
export async function openTab(name: string, onlost: (loss: Loss) => void = () => {}): Promise<TrainingDatabase> {
	const result = await openDatabase({ name, onlost })
	if (result.outcome !== 'open') throw new Error(`"${name}" did not open: ${result.outcome}, ${result.reason}`)
	opened.add(result.database)
	return result.database
}

/** A tab with a Dry Run that is newer by these migrations. */
export async function openNewerTab(name: string, steps: readonly Migration[]): Promise<TrainingDatabase> {
	const database = new TrainingDatabase(name, [...migrations, ...steps])
	opened.add(database)
	await database.open()
	return database
}

/** A connection past Dexie. */
export function openNatively(name: string, version?: number): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, version)
		request.onsuccess = () => {
			opened.add(request.result)
			resolve(request.result)
		}
		request.onerror = () => reject(request.error ?? new Error(`"${name}" did not open`))
	})
}

/** Every row of every table, by the name of its table. */
export async function dump(name: string): Promise<Record<string, unknown[]>> {
	const database = await openNatively(name)
	const rows: Record<string, unknown[]> = {}
	for (const store of database.objectStoreNames) {
		rows[store] = await new Promise((resolve) => {
			const request = database.transaction(store).objectStore(store).getAll()
			request.onsuccess = () => resolve(request.result)
		})
	}
	database.close()
	return rows
}

export function deleted(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name)
		request.onsuccess = () => resolve()
		request.onerror = () => reject(request.error ?? new Error(`"${name}" was not deleted`))
	})
}
