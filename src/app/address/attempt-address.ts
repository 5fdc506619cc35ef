import type { ListedAttempt } from '../../storage/attempt-record.ts'
import { modes } from '../../modes/modes.ts'
import { attemptAddress } from './route.ts'

/** Where a kept attempt goes on. In a mode that tells nothing beforehand, nor does the address. */
export function addressOf({
	journeyId,
	mode,
	scenario,
	edition,
	id
}: Pick<ListedAttempt, 'journeyId' | 'mode' | 'scenario' | 'edition' | 'id'>): string {
	const tells = modes.find((each) => each.id === mode)?.tells ?? true
	return attemptAddress(journeyId, mode, tells ? { scenario, edition, attempt: id } : { attempt: id })
}
