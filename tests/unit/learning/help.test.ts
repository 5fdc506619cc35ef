import { describe, expect, it } from 'vitest'
import { begin, stateOf, type JourneySnapshot } from '../../../src/attempt/attempt.ts'
import { nextStep } from '../../../src/learning/help.ts'
import type { Step } from '../../../src/kit/walkthrough.ts'
import type { Fault } from '../../../src/world/faults.ts'
import { startingWorld } from '../../../src/scenarios/starting-world.ts'
import { playedIn } from '../../../src/learning/right-ways.ts'
import { folders, NOW } from '../journeys/journeys.ts'

/** What help says after each step of a walkthrough, in a world in which this goes wrong besides. */
function helpAlong(journeyId: string, id: string, faults: readonly Fault[] = []): readonly (Step | null)[] {
	const folder = folders.find(({ journey }) => journey.id === journeyId)
	const walkthrough = folder?.walkthroughs.find((each) => each.id === id)
	const begins = folder?.scenarios.find((each) => each.id === walkthrough?.scenario)
	if (!folder || !walkthrough || !begins) throw new Error(`There is no walkthrough "${id}" of ${journeyId}`)
	const world = startingWorld(folder.journey, begins, { now: NOW, seed: 1, edition: walkthrough.edition, faults })
	const { stands } = playedIn(folder, walkthrough, world)
	const visited = [stateOf(begin(folder.journey, world))]
	const helpAt = (snapshot: JourneySnapshot) => {
		visited.push(stateOf(snapshot))
		return nextStep(folder, { scenario: begins.id, world, snapshot, visited })
	}
	return stands.map(({ after }) => helpAt(after))
}

const waits: Step = { wait: 'until-something-happens' }
const entersText = expect.objectContaining({ on: 'enterTextCode', press: 'press.next' }) as Step

describe('help with a code', () => {
	it('says to wait for it, to read it and to enter it, and not to wait once more', () => {
		expect(helpAlong('nhsmail-password-reset', 'by-text').slice(2, 5)).toEqual([waits, { read: 'texts' }, entersText])
	})

	it('says to wait on where the code is lost, until it runs out', () => {
		expect(helpAlong('nhsmail-password-reset', 'by-text', ['text-lost']).at(2)).toEqual(waits)
	})

	it('says to answer the call that brings it', () => {
		const [, , waiting, ringing, answered] = helpAlong('nhsmail-password-reset', 'by-call')
		expect([waiting, ringing]).toEqual([waits, { call: 'answer' }])
		expect(answered).toMatchObject({ on: 'enterCallCode', press: 'press.next' })
	})
})

describe('help with a caller who asks for a code', () => {
	const [waiting, texted, read, ringing, answered, hungUp] = helpAlong(
		'nhsmail-password-reset',
		'hangs-up-on-caller'
	).slice(2)

	it('does not say to wait for them', () => {
		expect([waiting, texted]).toEqual([waits, { read: 'texts' }])
		expect(read).toEqual(entersText)
	})

	it('says to hang up on them, and then goes on', () => {
		expect([ringing, answered]).toEqual([{ call: 'answer' }, { call: 'hang-up' }])
		expect(hungUp).toEqual(entersText)
	})
})
