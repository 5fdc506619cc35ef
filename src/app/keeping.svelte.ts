import type { KeptAttempt } from '../storage/attempt-record.ts'
import type { Keeper, Kept } from '../storage/keeper.ts'
import type { PasswordTokens } from '../storage/password-tokens.ts'

/** Why the browser does not keep attempts, or not any more. */
export type Trouble =
	/** There is no database to be had. */
	| { kind: 'unavailable'; reason: string }
	/** A newer Dry Run has been here, before this page was opened or while it was open. Nothing was written. */
	| { kind: 'newer' | 'outdated' }
	/** Writing failed: the disk is full, the data is gone, or something else. The page goes on in memory. */
	| { kind: 'full' | 'wiped' }
	| { kind: 'failed'; reason: string }

export interface KeptOpen {
	keeper: Keeper
	tokens: PasswordTokens
}

/**
 * Where this page keeps its attempts: the database, or memory when there is none to be had. Dexie is loaded when it is first
 * asked for, after the first paint.
 */
class Keeping {
	trouble = $state.raw<Trouble | null>(null)
	#opened: Promise<KeptOpen> | null = null

	open(): Promise<KeptOpen> {
		this.#opened ??= this.#openDatabase().catch((failure: unknown) => {
			// What it needs could not be fetched: asked for again, it may be.
			this.#opened = null
			throw failure
		})
		return this.#opened
	}

	/** After a write that failed: what can no longer be written must not be lost. */
	async goOnInMemory(
		failed: Exclude<Kept, { outcome: 'kept' | 'overtaken' | 'outdated' }>,
		known: KeptAttempt
	): Promise<Keeper> {
		const [{ memoryKeeper }, { tokens }] = await Promise.all([import('../storage/keeper.ts'), this.open()])
		const keeper = memoryKeeper([known])
		this.#opened = Promise.resolve({ keeper, tokens })
		if (failed.outcome === 'failed') this.trouble = { kind: 'failed', reason: failed.reason }
		else this.trouble = { kind: failed.outcome === 'full' ? 'full' : 'wiped' }
		return keeper
	}

	async #openDatabase(): Promise<KeptOpen> {
		const [{ openDatabase }, { databaseKeeper, memoryKeeper }, { passwordTokens }] = await Promise.all([
			import('../storage/database.ts'),
			import('../storage/keeper.ts'),
			import('../storage/password-tokens.ts')
		])
		const opened = await openDatabase({
			onlost: (loss) => {
				this.trouble = { kind: loss === 'newer' ? 'outdated' : 'wiped' }
			}
		})
		if (opened.outcome === 'open') {
			return { keeper: databaseKeeper(opened.database), tokens: passwordTokens(opened.database) }
		}
		this.trouble = opened.outcome === 'newer' ? { kind: 'newer' } : { kind: 'unavailable', reason: opened.reason }
		return { keeper: memoryKeeper(), tokens: passwordTokens(null) }
	}
}

export const keeping = new Keeping()
