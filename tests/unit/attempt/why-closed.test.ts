import { describe, expect, it } from 'vitest'
import { whyClosed } from '../../../src/attempt/why-closed.ts'
import type { LogEntry } from '../../../src/attempt/log.ts'
import type { World } from '../../../src/world/world.ts'
import { finishedAttempt } from '../app/finished-attempts.ts'
import { folders } from '../journeys/journeys.ts'

const { record, log } = finishedAttempt('nhsmail-password-reset', 'by-text')
const { world } = record
const now = record.clock.now

function closed(changed: { world?: World; log?: readonly LogEntry[]; version?: number; scenario?: string }) {
	const folder = folders.find(({ journey }) => journey.id === record.journeyId)
	if (!folder) throw new Error('The journey is gone')
	return whyClosed(folder, { version: record.journeyVersion, scenario: record.scenario, world, log, now, ...changed })
}

describe('an attempt from outside', () => {
	it.each(folders.flatMap(({ journey, walkthroughs }) => walkthroughs.map(({ id }) => [journey.id, id] as const)))(
		'opens where it was made here: %s, %s',
		(journeyId, id) => {
			const made = finishedAttempt(journeyId, id)
			const folder = folders.find(({ journey }) => journey.id === journeyId)
			const { journeyVersion: version, scenario, world: began, clock } = made.record
			expect(folder && whyClosed(folder, { version, scenario, world: began, log: made.log, now: clock.now })).toBeNull()
		}
	)

	it('opens where its journey can follow it only in part, and where time went back with a step', () => {
		const last = log.at(-1)?.at ?? 0
		const stranger: LogEntry = { at: last, event: { type: 'press.noSuchButton', answers: {} } }
		expect(closed({ log: [...log, stranger] })).toBeNull()
		const back: LogEntry = { at: last, event: { type: 'step.back' } }
		expect(closed({ log: [...log, back, ...log.slice(-1)] })).toBeNull()
	})

	it('is closed where a line lies before the one above it', () => {
		const [first, ...others] = log
		const early = [...(first ? [first] : []), ...others.map((entry) => ({ ...entry, at: world.now - 1 }))]
		expect(closed({ log: early })).toEqual({
			where: 'log[1].at',
			got: String(world.now - 1),
			expected: 'a time no earlier than on the line above'
		})
	})

	it('is closed where its world lacks an account that its beginning has, unless the journey was another one then', () => {
		const { nhsmail, ...others } = world.accounts
		const less = { ...world, accounts: others }
		expect(nhsmail).toBeDefined()
		const obstacle = {
			where: 'world.accounts',
			got: 'none called "nhsmail"',
			expected: 'one, because its scenario has one'
		}
		expect(closed({ world: less })).toEqual(obstacle)
		expect(closed({ world: less, scenario: 'no-such-beginning' })).toEqual(obstacle)
		expect(closed({ world: less, version: record.journeyVersion - 1 })?.where).not.toBe('world.accounts')
	})

	it('is closed where what is in its world ends in an error, with its words', () => {
		const devices = { ...world.devices, phone: { ...world.devices.phone, texts: 0 as never } }
		expect(closed({ world: { ...world, devices } })).toEqual({
			where: 'world',
			got: expect.stringMatching(/^something that ends in “.+”$/),
			expected: 'accounts, devices and words its journey knows'
		})
	})

	it('is closed where a page has no words for what is in its world', () => {
		const folder = folders.find(({ journey: { flow, screens } }) =>
			JSON.stringify(screens[flow.states[flow.initial]?.meta.screen ?? '']).includes('{account.')
		)
		const made = folder && finishedAttempt(folder.journey.id, folder.walkthroughs[0]?.id ?? '')
		if (!folder || !made) throw new Error('The journey is gone')
		const { scenario, world: began } = made.record
		expect(
			whyClosed(folder, { version: 0, scenario, world: { ...began, accounts: {} }, log: [], now: began.now })
		).toEqual({
			where: 'world',
			got: 'something its page can’t show',
			expected: 'accounts, devices and words its journey knows'
		})
	})
})
