import type { AttemptParts } from '../../../src/app/attempt/walked-attempt.svelte.ts'
import { newAttempt } from '../../../src/app/attempt/new-attempt.ts'
import type { LogEvent } from '../../../src/attempt/log.ts'
import { modes } from '../../../src/modes/modes.ts'
import type { Mode } from '../../../src/modes/mode.ts'
import { memoryKeeper } from '../../../src/storage/keeper.ts'
import { passwordTokens } from '../../../src/storage/password-tokens.ts'
import { folders, startOf, type Folder } from '../journeys/journeys.ts'

/** A page that is always looked at and on which no time passes, so that only what is done moves anything. */
export const standstill = { realNow: () => 0, isVisible: () => true }

export function folderOf(id: string): Folder {
	const folder = folders.find(({ journey }) => journey.id === id)
	if (!folder) throw new Error(`There is no journey "${id}"`)
	return folder
}

/** An attempt that has just begun in a journey's first scenario, or after this log, kept in a memory of its own. */
export function partsOf(folder: Folder, modeId = 'practise', log: readonly LogEvent[] = []): AttemptParts {
	const mode = modes.find(({ id }) => id === modeId) as Mode
	const scenario = folder.scenarios[0]?.id ?? ''
	const { world } = startOf(folder, scenario).context
	const setup = { world, mode: modeId, scenario, story: null, name: 'An attempt' }
	const begun = newAttempt(folder.journey, setup, log)
	const kept = { ...begun, record: { ...begun.record, played: 0 } }
	return { folder, mode, kept, keeper: memoryKeeper([kept]), tokens: passwordTokens(null) }
}
