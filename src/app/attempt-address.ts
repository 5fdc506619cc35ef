import type { AttemptRecord } from '../storage/attempt-record.ts'
import { modes } from './catalogue.ts'
import { attemptAddress } from './route.ts'

/** Where a kept attempt goes on. In a mode that tells nothing beforehand, nor does the address. */
export function addressOf({ journeyId, mode, scenario, world, id }: AttemptRecord): string {
	const tells = modes.find((each) => each.id === mode)?.tells ?? true
	return attemptAddress(journeyId, mode, tells ? { scenario, edition: world.edition, attempt: id } : { attempt: id })
}
