import { describe, expect, it } from 'vitest'
import { stateOf } from '../../../src/attempt/attempt.ts'
import { playedPasswords } from '../../../src/learning/played-passwords.ts'
import { playedIn } from '../../../src/attempt/right-ways.ts'
import { folders, newJudge, startOf } from '../journeys/journeys.ts'

/** Every place on a way where a password is typed that was chosen earlier on it, and what was done by then. */
const asked = folders.flatMap((folder) =>
	folder.walkthroughs.flatMap((walkthrough) => {
		const { scenario, id, strays } = walkthrough
		if (strays) return []
		const { world } = startOf(folder, scenario, walkthrough).context
		const { results } = playedIn(folder, walkthrough, world, newJudge())
		return results.flatMap(({ step, before }, index) => {
			const log = results.slice(0, index).flatMap(({ entries }) => entries)
			const chosen = results.slice(0, index).flatMap(({ step: earlier }) => textsIn(folder, earlier, 'chosen'))
			return textsIn(folder, step, 'known')
				.filter((text) => chosen.includes(text))
				.map((text) => ({ where: `${id}, at "${stateOf(before)}"`, folder, scenario, world, log, text }))
		})
	})
)

function textsIn(
	{ journey }: (typeof folders)[number],
	step: (typeof folders)[number]['walkthroughs'][number]['steps'][number],
	which: 'chosen' | 'known'
): readonly string[] {
	if (!('press' in step)) return []
	const fields = journey.screens[journey.flow.states[step.on]?.meta.screen ?? '']?.fields ?? []
	return fields.flatMap((field) => {
		const text = step.fill?.[field.name]
		const isMeant = field.kind === 'password' && (field.policy !== undefined) === (which === 'chosen')
		return isMeant && typeof text === 'string' ? [text] : []
	})
}

describe('who goes on from a part that was played', () => {
	it('is asked for a password that was chosen in it, in some journeys', () => {
		expect(new Set(asked.map(({ folder }) => folder.journey.id)).size).toBeGreaterThan(3)
	})

	it.each(asked)('is told it: $folder.folder, $where', ({ folder, scenario, world, log, text }) => {
		const told = playedPasswords(folder, { scenario, world, log, played: log.length })
		expect(told.map((password) => password.text)).toContain(text)
		const { token } = told.find((password) => password.text === text) ?? {}
		expect(JSON.stringify(log)).toContain(`"token":"${token}"`)
	})
})
