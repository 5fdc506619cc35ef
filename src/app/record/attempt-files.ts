import { inMegabytes, LARGEST_FILE } from '../../kit/from-outside.ts'
import { writeAttemptFile } from '../../storage/attempt-file.ts'
import type { KeptAttempt, ListedAttempt } from '../../storage/attempt-record.ts'
import type { Keeper } from '../../storage/keeper.ts'
import { offerFile } from '../files/offer-file.ts'
import { dayInName } from '../browser/own-clock.ts'

/** Offers the attempts as a file to save. Returns what came of it, in words. */
export async function saveAttempts(keeper: Keeper, attempts: readonly ListedAttempt[]): Promise<string> {
	const kept: KeptAttempt[] = []
	let damaged = 0
	for (let from = 0; from < attempts.length; from += LOADED_AT_ONCE) {
		const part = attempts.slice(from, from + LOADED_AT_ONCE)
		const loaded = await Promise.allSettled(part.map(({ id }) => keeper.load(id)))
		for (const attempt of loaded) {
			if (attempt.status === 'fulfilled') kept.push(...(attempt.value ? [attempt.value] : []))
			else if ((attempt.reason as Error).name === 'DamagedError') damaged += 1
			else throw attempt.reason
		}
	}
	const [only] = attempts
	if (only && damaged === attempts.length) return saveDamaged(keeper, only.id)
	const size = offer(kept)
	const cut = kept.filter(({ lost }) => lost !== undefined).length
	const saved = [
		`${kept.length} ${kept.length === 1 ? 'attempt' : 'attempts'} saved to a file.`,
		...(cut > 0 ? [`${cut} of them with a gap in the log, as far as there.`] : []),
		...(damaged > 0 ? [`${damaged} left out as damaged: save each by itself.`] : [])
	].join(' ')
	if (size <= LARGEST_FILE) return saved
	return `${saved} It has ${inMegabytes(size)}, but a file can be taken in again only up to ${inMegabytes(LARGEST_FILE)}. Search for fewer attempts, and save those that are found.`
}

/** Offers what is left of a damaged attempt as a file. Returns what came of it, in words. */
export async function saveDamaged(keeper: Keeper, id: string): Promise<string> {
	const left = await keeper.salvage(id)
	if (!left) return 'There is nothing left of it to save.'
	offer([left])
	return 'What is left of the damaged attempt is saved to a file. It can be taken in again only once it has been mended.'
}

/** The size of the file that is offered. */
function offer(kept: readonly KeptAttempt[]): number {
	const now = Date.now()
	const name = `dry-run-training-attempts-${dayInName(now)}.json`
	return offerFile(writeAttemptFile(kept, now), 'application/json', name).size
}

const LOADED_AT_ONCE = 100
