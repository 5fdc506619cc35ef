import type { ListedAttempt } from '../storage/attempt-record.ts'
import { attemptAddress } from './route.ts'

/** Where a kept attempt goes on. */
export function addressOf({ journeyId, mode, scenario, edition, id }: ListedAttempt): string {
	return attemptAddress(journeyId, mode, { scenario, edition, attempt: id })
}
