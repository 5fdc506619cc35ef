import { describe, expect, it } from 'vitest'
import { moveTo, replay, stateOf, tryToFollow } from '../../../src/attempt/attempt.ts'
import type { Log } from '../../../src/attempt/log.ts'
import { restore } from '../../../src/attempt/restore.ts'
import { toMillis } from '../../../src/time/time.ts'
import { renamed } from '../journeys/changed.ts'
import { folders, NOW, played, startOf, type Folder } from '../journeys/journeys.ts'

const folder = nhsmail()
const { journey } = folder
const { world } = startOf(folder, 'forgotten', { edition: 'as-published' }).context
const [byText] = folder.walkthroughs.filter(({ id }) => id === 'by-text')
const { log, snapshot } = byText ? played(folder, byText) : missing('by-text')
const now = snapshot.context.world.now

describe('an attempt that was kept', () => {
	it('stands where it stood when the journey is the same', () => {
		const restored = restore(journey, { world, log, now })
		expect(restored).toMatchObject({ outcome: 'restored', log })
		expect(restored.snapshot.context).toEqual(snapshot.context)
	})

	it('stands where it stood when states were renamed', () => {
		const restored = restore(renamed(journey, 'enterTextCode', 'typeTextCode'), { world, log, now })
		expect([restored.outcome, stateOf(restored.snapshot)]).toEqual(['restored', 'done'])
	})

	it('goes as far as it still makes sense when a button is gone', () => {
		const changed = renamed(journey, 'press.finish', 'press.save-password')
		const restored = restore(changed, { world, log, now })
		const asFar = log.findIndex(({ event }) => event.type === 'press.finish')
		expect(restored).toMatchObject({
			outcome: 'restored-in-part',
			kept: asFar,
			of: log.length,
			log: log.slice(0, asFar),
			next: log[asFar]
		})
		expect(stateOf(restored.snapshot)).toBe('choosePassword')
		expect(restored.snapshot.context).toEqual(replay(changed, world, log.slice(0, asFar)).context)
	})

	it('begins anew when its first step is gone', () => {
		const restored = restore(renamed(journey, 'press.reset', 'press.forgot'), { world, log, now })
		expect(restored).toMatchObject({ outcome: 'restored-in-part', kept: 0, of: log.length, log: [] })
		expect(stateOf(restored.snapshot)).toBe('portal')
	})

	it('counts only what was not taken back', () => {
		const last = log.at(-1) ?? missing('an entry')
		const taken: Log = [...log, { at: now, event: { type: 'step.back' } }, last]
		expect(restore(journey, { world, log: taken, now })).toMatchObject({ outcome: 'restored', log: taken })
		const changed = restore(renamed(journey, 'press.finish', 'press.save-password'), { world, log: taken, now })
		expect(changed).toMatchObject({ outcome: 'restored-in-part', of: log.length })
	})

	it('lets the clock run to where it was left, with all that falls due by then', () => {
		const early = log.slice(0, 3)
		const left = NOW + toMillis('PT12M')
		const restored = restore(journey, { world, log: early, now: left })
		expect(stateOf(restored.snapshot)).toBe('codeExpired')
		expect(restored.snapshot.context.world.now).toBe(left)
		expect(restored.snapshot.context.world.devices.phone.texts).toHaveLength(1)
	})

	it('never turns the clock back, whatever was kept of it', () => {
		const restored = restore(journey, { world, log, now: NOW - 1 })
		expect(restored.snapshot.context.world.now).toBe(now)
	})

	it('is taken up at the right time even where an entry is said to be earlier than the one before it', () => {
		const [first, ...rest] = log
		if (!first) throw new Error('Expected an entry')
		const muddled: Log = [first, ...rest.map(({ event }) => ({ at: 0, event }))]
		expect(stateOf(restore(journey, { world, log: muddled, now }).snapshot)).toBe('done')
	})
})

describe('an event that nothing takes', () => {
	const asked = replay(journey, world, log.slice(0, 3))
	const press = { type: 'press.next', answers: { code: '000000' } } as const

	it('is told from one that is: it has no place in a log', () => {
		const code = asked.context.world.codes.phone?.expiresAt ?? missing('a code')
		expect(tryToFollow(journey, asked, { at: code - 1, event: press })?.context.problem?.message).toBe('codeWrong')
		expect(tryToFollow(journey, asked, { at: code, event: press })).toBeNull()
		expect(tryToFollow(journey, asked, { at: NOW, event: { type: 'press.finish', answers: {} } })).toBeNull()
	})

	it('can always be waiting, a link in post or the use of a device', () => {
		const at = NOW + 1
		expect(tryToFollow(journey, asked, { at, event: { type: 'clock.tick', now: at } })).toEqual(
			moveTo(journey, asked, at)
		)
		expect(stateOf(tryToFollow(journey, asked, { at, event: { type: 'open.portal' } }) ?? asked)).toBe('portal')
		const use = { device: 'phone', act: 'answer', details: { id: 9 } } as const
		expect(tryToFollow(journey, asked, { at, event: { type: 'desk.use', use } })).not.toBeNull()
	})
})

function nhsmail(): Folder {
	return folders.find((candidate) => candidate.folder === 'nhsmail-password-reset') ?? missing('the journey')
}

function missing(what: string): never {
	throw new Error(`Expected ${what}`)
}
