import type { Log, LogEntry } from '../../attempt/log.ts'
import type { AttemptRecord, KeptAttempt, Progress } from '../../storage/attempt-record.ts'
import { entryChannel, type EntryChannel } from '../../storage/entry-channel.ts'
import type { Keeper } from '../../storage/keeper.ts'
import type { Kept } from '../../storage/kept.ts'

/** What to do when an attempt can't be kept where it was. */
export interface Rescue {
	/** Goes on with it in memory: from then on its keeper finds it there. */
	goOnInMemory(failed: Exclude<Kept, { outcome: 'kept' | 'overtaken' | 'outdated' }>, known: KeptAttempt): Promise<void>
	/** Says that a newer Dry Run has been here, so that nothing is written any more. */
	warnOutdated(): void
}

/** Keeps an attempt that is walked in this tab, entry by entry, and tells the tabs that follow it what was kept. */
export class AttemptKeeping {
	#keeper: Keeper
	#rescue: Rescue
	/** Opened with the first entry. `null` once the attempt goes on in memory, where no other tab could find the rest. */
	#channel: EntryChannel | null | undefined

	constructor(keeper: Keeper, rescue: Rescue) {
		this.#keeper = keeper
		this.#rescue = rescue
	}

	/**
	 * Keeps the last entry of a log, and what changes with it. Unless it says 'kept', this tab has to stop writing: another tab
	 * wrote first, or a newer Dry Run was here.
	 */
	async append(record: AttemptRecord, log: Log, changes: Progress): Promise<'kept' | 'overtaken' | 'outdated'> {
		const seq = log.length - 1
		const entry = log[seq] as LogEntry
		const kept = await this.#keeper.append(record.id, seq, [entry], changes)
		if (kept.outcome === 'kept') {
			if (this.#channel === undefined) this.#channel = entryChannel(record.id)
			this.#channel?.post(seq, entry)
			return 'kept'
		}
		if (kept.outcome === 'overtaken') return 'overtaken'
		if (kept.outcome === 'outdated') {
			this.#rescue.warnOutdated()
			return 'outdated'
		}
		this.close()
		await this.#rescue.goOnInMemory(kept, { record: { ...record, ...changes }, log })
		return 'kept'
	}

	saveClock(id: string, clock: AttemptRecord['clock']): void {
		void this.#keeper.saveClock(id, clock)
	}

	/** Keeps it as an attempt of its own, beside what there is. */
	async create({ record, log }: KeptAttempt): Promise<boolean> {
		return (await this.#keeper.create(record, log)).outcome === 'kept'
	}

	close(): void {
		this.#channel?.close()
		this.#channel = null
	}
}
