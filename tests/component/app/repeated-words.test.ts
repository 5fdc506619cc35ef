import { render, screen } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import YouAre from '../../../src/app/YouAre.svelte'
import { readAttemptFile, writeAttemptFile } from '../../../src/storage/attempt-file.ts'
import type { KeptAttempt } from '../../../src/storage/attempt-record.ts'
import { finishedAttempt } from '../../unit/app/finished-attempts.ts'

const attempt = finishedAttempt('nhsmail-password-reset', 'by-text')

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
