import type { AttemptRecord } from '../storage/attempt-record.ts'
import { attemptAddress } from './route.ts'

/** Where a kept attempt goes on. */
export function addressOf({ journeyId, mode, scenario, world, id }: AttemptRecord): string {
	return attemptAddress(journeyId, mode, { scenario, edition: world.edition, attempt: id })
}
