import type { KeptAttempt } from '../../storage/attempt-record.ts'
import type { Keeper } from '../../storage/keeper.ts'
import type { Kept } from '../../storage/kept.ts'
import type { OwnJourneys } from '../../storage/own-journeys.ts'
import type { PasswordTokens } from '../../storage/password-tokens.ts'
import type { RescuingKeeper } from '../../storage/rescuing-keeper.ts'

/** Why the browser does not keep attempts, or not any more. */
export type Trouble =
	/** There is no database to be had, or it does not answer. */
	| { kind: 'unavailable' | 'silent'; reason: string }
	/** A newer Dry Run has been here, before this page was opened or while it was open. Nothing was written. */
	| { kind: 'newer' | 'outdated' }
	/** A write failed: the disk is full, the data is gone, or this attempt alone, or something else. It goes on in memory. */
	| { kind: 'full' | 'wiped' | 'deleted' }
	| { kind: 'failed'; reason: string }
	/** The browser does not say whether another tab writes to the same attempt. */
	| { kind: 'unguarded' }

export interface KeptOpen {
	keeper: Keeper
	tokens: PasswordTokens
	journeys: OwnJourneys
}

/**
 * Where this page keeps its attempts and the journeys opened from files: the database, or memory when there is none to be had. Dexie is loaded when it is first
 * asked for, after the first paint.
 */
class Keeping {
	trouble = $state.raw<Trouble | null>(null)
	#opened: Promise<KeptOpen & { keeper: RescuingKeeper }> | null = null

	open(): Promise<KeptOpen> {
		return this.#open()
	}

	/** For what is only watched: it keeps nothing, so it waits for no database. */
	async forNothing(): Promise<KeptOpen> {
		const [{ memoryKeeper }, { ownJourneys }, { passwordTokens }] = await Promise.all([
			import('../../storage/keeper.ts'),
			import('../../storage/own-journeys.ts'),
			import('../../storage/password-tokens.ts')
		])
		return { keeper: memoryKeeper(), tokens: passwordTokens(null), journeys: ownJourneys(null) }
	}

	#open() {
		this.#opened ??= this.#openDatabase().catch((failure: unknown) => {
			// What it needs could not be fetched: asked for again, it may be.
			this.#opened = null
			throw failure
		})
		return this.#opened
	}

	/** Deletes all that is kept, by the page and in the database. */
	async removeAll(): Promise<Kept> {
		const { keeper, journeys } = await this.open()
		const removed = await keeper.removeAll()
		if (removed.outcome === 'kept') journeys.forget()
		return removed
	}

	/** After a write of this attempt that failed: what can no longer be written must not be lost. Everything else is kept on. */
	async goOnInMemory(
		failed: Exclude<Kept, { outcome: 'kept' | 'overtaken' | 'outdated' }>,
		known: KeptAttempt
	): Promise<void> {
		const { keeper } = await this.#open()
		this.trouble = failed.outcome === 'forgotten' ? await whatIsGone(keeper) : troubleOf(failed)
		await keeper.rescue(known)
	}

	/** Worth a word only where nothing worse is told. */
	warnUnguarded(): void {
		this.trouble ??= { kind: 'unguarded' }
	}

	warnOutdated(): void {
		this.trouble = { kind: 'outdated' }
	}

	async #openDatabase() {
		const [
			{ openDatabase },
			{ databaseKeeper, memoryKeeper },
			{ rescuingKeeper },
			{ passwordTokens },
			{ ownJourneys }
		] = await Promise.all([
			import('../../storage/database.ts'),
			import('../../storage/keeper.ts'),
			import('../../storage/rescuing-keeper.ts'),
			import('../../storage/password-tokens.ts'),
			import('../../storage/own-journeys.ts')
		])
		const opened = await openDatabase({
			onlost: (loss) => {
				this.trouble = { kind: loss === 'newer' ? 'outdated' : 'wiped' }
			}
		})
		if (opened.outcome === 'open') {
			const { database } = opened
			return {
				keeper: rescuingKeeper(databaseKeeper(database)),
				tokens: passwordTokens(database),
				journeys: ownJourneys(database)
			}
		}
		this.trouble = opened.outcome === 'newer' ? { kind: 'newer' } : { kind: opened.outcome, reason: opened.reason }
		return { keeper: rescuingKeeper(memoryKeeper()), tokens: passwordTokens(null), journeys: ownJourneys(null) }
	}
}

function troubleOf(failed: Extract<Kept, { outcome: 'full' | 'failed' }>): Trouble {
	return failed.outcome === 'full' ? { kind: 'full' } : { kind: 'failed', reason: failed.reason }
}

/** An attempt is not there any more: it alone, or nothing is. */
async function whatIsGone(keeper: Keeper): Promise<Trouble> {
	const left = await keeper.newest(1).catch(() => [])
	return { kind: left.length > 0 ? 'deleted' : 'wiped' }
}

export const keeping = new Keeping()
