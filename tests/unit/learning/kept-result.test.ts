import { describe, expect, it } from 'vitest'
import { keptResultOf, type KeptResult } from '../../../src/learning/kept-result.ts'
import { scorecardOf } from '../../../src/learning/scorecard.ts'
import { folders, played, startOf } from '../journeys/journeys.ts'
import { NINE_O_CLOCK } from '../storage/sample-attempts.ts'

const folder = folders.find(({ folder: id }) => id === 'nhsmail-password-reset') ?? raise()

function raise(): never {
	throw new Error('The journey is gone')
}

function cardOf(id: string) {
	const walkthrough = folder.walkthroughs.find((each) => each.id === id) ?? raise()
	const { world } = startOf(folder, walkthrough.scenario, walkthrough).context
	const { log } = played(folder, walkthrough)
	return scorecardOf(folder, { scenario: walkthrough.scenario, world, log, played: 0 })
}

/** As it was kept before there were core tests. */
function old(result: KeptResult): KeptResult {
	const { certifies: _, beginning: _beginning, ...rest } = result
	return rest
}

describe('what is kept of an attempt at its end', () => {
	it('names its beginning, and whether it proves the journey', () => {
		expect(keptResultOf(cardOf('by-text'), NINE_O_CLOCK)).toMatchObject({
			passed: true,
			certifies: true,
			beginning: 'You have forgotten your password',
			at: NINE_O_CLOCK
		})
		expect(keptResultOf(cardOf('self-service-off'), NINE_O_CLOCK)).toMatchObject({
			passed: true,
			certifies: false,
			beginning: 'Self-service is switched off'
		})
	})

	it('stays of the time at which the end was reached first', () => {
		const first = keptResultOf(cardOf('by-text'), NINE_O_CLOCK)
		expect(keptResultOf(cardOf('by-text'), NINE_O_CLOCK + 5, first).at).toBe(NINE_O_CLOCK)
	})

	it('of before there were core tests stays passed or not as it was, unless something unsafe is done since', () => {
		const first = old(keptResultOf(cardOf('locked-by-a-tablet'), NINE_O_CLOCK))
		for (const passed of [true, false]) {
			const again = keptResultOf(cardOf('locked-by-a-tablet'), NINE_O_CLOCK + 5, { ...first, passed })
			expect(again.passed).toBe(passed)
			expect(again).not.toHaveProperty('certifies')
		}
		expect(keptResultOf(cardOf('tells-the-code'), NINE_O_CLOCK + 5, { ...first, passed: true }).passed).toBe(false)
	})
})
