import { describe, expect, it } from 'vitest'
import type { Step } from '../../../src/kit/walkthrough.ts'
import { startingWorld } from '../../../src/scenarios/starting-world.ts'
import { nextStep } from '../../../src/learning/help.ts'
import { playedIn } from '../../../src/attempt/right-ways.ts'
import { folders, NOW } from '../journeys/journeys.ts'

/** What help says after each step of a walkthrough. */
function helpAlong(journeyId: string, id: string): readonly (Step | null)[] {
	const folder = folders.find(({ journey }) => journey.id === journeyId)
	const walkthrough = folder?.walkthroughs.find((each) => each.id === id)
	const begins = folder?.scenarios.find((each) => each.id === walkthrough?.scenario)
	if (!folder || !walkthrough || !begins) throw new Error(`There is no walkthrough "${id}" of ${journeyId}`)
	const world = startingWorld(folder.journey, begins, { now: NOW, seed: 1, edition: walkthrough.edition })
	const { results } = playedIn(folder, walkthrough, world)
	return results.map(({ after }) => nextStep(folder, { scenario: begins.id, world, snapshot: after }))
}

const waits: Step = { wait: 'until-something-happens' }
const entersText = expect.objectContaining({ on: 'enterTextCode', press: 'press.next' }) as Step

describe('help with a code', () => {
	it('says to wait for it, to read it and to enter it, and not to wait once more', () => {
		expect(helpAlong('nhsmail-password-reset', 'by-text').slice(2, 5)).toEqual([waits, { read: 'texts' }, entersText])
	})

	it('says to answer the call that brings it', () => {
		const [, , waiting, ringing, answered] = helpAlong('nhsmail-password-reset', 'by-call')
		expect([waiting, ringing]).toEqual([waits, { call: 'answer' }])
		expect(answered).toMatchObject({ on: 'enterCallCode', press: 'press.next' })
	})

	it('says never to tell it to a caller who asks for it', () => {
		expect(helpAlong('nhsmail-password-reset', 'hangs-up-on-caller')).not.toContainEqual({ call: 'tell' })
	})
})
