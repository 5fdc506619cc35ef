import type { KeptAttempt } from './attempt-record.ts'
import { memoryKeeper, newestFirst, type Keeper } from './keeper.ts'

export interface RescuingKeeper extends Keeper {
	/** Goes on with this attempt in memory. Everything else stays where it is kept. */
	rescue(attempt: KeptAttempt): Promise<void>
}

/**
 * A keeper beside which single attempts live on in memory, each since a write of it failed: what there is of it in `kept` is
 * behind from then on. What is deleted is deleted in both, and counts as deleted only once it is in `kept`.
 */
export function rescuingKeeper(kept: Keeper): RescuingKeeper {
	const memory = memoryKeeper()
	const rescued = new Set<string>()
	const keeperOf = (id: string) => (rescued.has(id) ? memory : kept)

	return {
		lasting: kept.lasting,
		async rescue(attempt) {
			const { id } = attempt.record
			await memory.remove(id)
			await memory.create(attempt.record, attempt.log)
			rescued.add(id)
		},
		async list() {
			if (rescued.size === 0) return kept.list()
			const others = (await kept.list()).filter(({ id }) => !rescued.has(id))
			return [...(await memory.list()), ...others].sort(newestFirst)
		},
		async newest(most) {
			if (rescued.size === 0) return kept.newest(most)
			const others = (await kept.newest(most + rescued.size)).filter(({ id }) => !rescued.has(id))
			return [...(await memory.list()), ...others].sort(newestFirst).slice(0, most)
		},
		load: (id) => keeperOf(id).load(id),
		damaged: () => kept.damaged(),
		salvage: (id) => keeperOf(id).salvage(id),
		create: (record, log) => kept.create(record, log),
		createAll: (added) => kept.createAll(added),
		append: (id, ...rest) => keeperOf(id).append(id, ...rest),
		saveClock: (id, clock) => keeperOf(id).saveClock(id, clock),
		rename: (id, name) => keeperOf(id).rename(id, name),
		async remove(id) {
			const removed = await kept.remove(id)
			if (removed.outcome !== 'kept' || !rescued.delete(id)) return removed
			return memory.remove(id)
		},
		async removeAll() {
			const removed = await kept.removeAll()
			if (removed.outcome !== 'kept') return removed
			rescued.clear()
			return memory.removeAll()
		}
	}
}
