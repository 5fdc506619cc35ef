import { inMegabytes, LARGEST_FILE } from '../kit/from-outside.ts'
import { writeAttemptFile } from '../storage/attempt-file.ts'
import type { KeptAttempt, ListedAttempt } from '../storage/attempt-record.ts'
import type { Keeper } from '../storage/keeper.ts'
import { offerFile } from './offer-file.ts'
import { dayInName } from './own-clock.ts'

/** Offers the attempts as a file to save. Returns what came of it, in words. */
export async function saveAttempts(keeper: Keeper, attempts: readonly ListedAttempt[]): Promise<string> {
	const kept: KeptAttempt[] = []
	for (let from = 0; from < attempts.length; from += LOADED_AT_ONCE) {
		const part = attempts.slice(from, from + LOADED_AT_ONCE)
		const loaded = await Promise.all(part.map(({ id }) => keeper.load(id)))
		kept.push(...loaded.filter((attempt) => attempt !== null))
	}
	const now = Date.now()
	const { size } = offerFile(
		writeAttemptFile(kept, now),
		'application/json',
		`dry-run-training-attempts-${dayInName(now)}.json`
	)
	const saved = `${kept.length} ${kept.length === 1 ? 'attempt' : 'attempts'} saved to a file.`
	if (size <= LARGEST_FILE) return saved
	return `${saved} It has ${inMegabytes(size)}, but a file can be taken in again only up to ${inMegabytes(LARGEST_FILE)}. Search for fewer attempts, and save those that are found.`
}

const LOADED_AT_ONCE = 100
