import { render, screen, within } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import { modes } from '../../../src/modes/modes.ts'
import { Replay } from '../../../src/app/attempt/replay.ts'
import { Show } from '../../../src/app/stage/show.svelte.ts'
import ShowBar from '../../../src/app/stage/ShowBar.svelte'
import YouAre from '../../../src/app/stage/YouAre.svelte'
import { remarksOn } from '../../../src/learning/feedback.ts'
import { framesOf } from '../../../src/telling/frames.ts'
import type { Mode } from '../../../src/modes/mode.ts'
import { readAttemptFile, writeAttemptFile } from '../../../src/storage/attempt-file.ts'
import type { KeptAttempt } from '../../../src/storage/attempt-record.ts'
import { memoryKeeper } from '../../../src/storage/keeper.ts'
import { passwordTokens } from '../../../src/storage/password-tokens.ts'
import { finishedAttempt } from '../../unit/app/finished-attempts.ts'
import { folders, type Folder } from '../../unit/journeys/journeys.ts'

const attempt = finishedAttempt('nhsmail-password-reset', 'by-text')
const folder = folders.find(({ journey }) => journey.id === attempt.record.journeyId) as Folder

/** As it comes back from a file, which has to be taken in. */
function fromFile(kept: KeptAttempt): KeptAttempt {
	const read = readAttemptFile(writeAttemptFile([kept], 0))
	if (read.outcome !== 'read') throw new Error(JSON.stringify(read.problems))
	return read.attempts[0] as KeptAttempt
}

test('a person with one password twice, and two accounts of one title, is shown with all of them', () => {
	const { record } = attempt
	const account = { ...Object.values(record.world.accounts)[0], title: 'Mail', username: 'twice' } as never
	const { world } = fromFile({
		...attempt,
		record: {
			...record,
			world: {
				...record.world,
				person: { ...record.world.person, oldPasswords: ['Purple-Kettle-41', 'Purple-Kettle-41'] },
				accounts: { ...record.world.accounts, one: account, other: account }
			}
		}
	}).record
	const scenario = { id: 'here', title: '', story: '', knows: ['one', 'other'] } as never
	render(YouAre, { person: world.person, scenario, began: world, place: world.place, played: [] })
	expect(screen.getAllByText('Username at Mail')).toHaveLength(2)
	expect(screen.getAllByText('Purple-Kettle-41')).toHaveLength(2)
})

test('a replay says of each box that the page does not have today that something was wrong there', () => {
	const at = attempt.log[0]?.at ?? 0
	const fields = ['gone', 'renamed'].map((name) => ({ name, entered: '' }))
	const kept = fromFile({
		...attempt,
		record: { ...attempt.record, length: 1 },
		log: [{ at, event: { type: 'form.refuse', fields } }]
	})
	const mode = modes.find(({ id }) => id === 'replay') as Mode
	const parts = { folder, mode, kept, keeper: memoryKeeper([kept]), tokens: passwordTokens(null) }
	const replay = new Replay(parts)
	const frames = framesOf(folder, replay.moments, remarksOn(folder, replay.attempted))
	render(ShowBar, { show: new Show(replay, frames, { still: () => true }), view: replay })
	const said = within(screen.getByRole('status')).getAllByText(/box that the page no longer has/)
	expect(said).toHaveLength(2)
})
