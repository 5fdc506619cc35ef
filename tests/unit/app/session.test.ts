import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { Session } from '../../../src/app/attempt/session.svelte.ts'
import type { AttemptParts } from '../../../src/app/attempt/walked-attempt.svelte.ts'
import type { Kept } from '../../../src/storage/kept.ts'
import { nextDue } from '../../../src/world/world.ts'
import { folderOf, partsOf, standstill } from './opened-parts.ts'

const folder = folderOf('nhsmail-password-reset')

function opened(parts: AttemptParts = partsOf(folder), time = standstill) {
	const rescue = { goOnInMemory: vi.fn(async () => {}), warnOutdated: vi.fn() }
	const onlost = vi.fn()
	const session = new Session(parts, { rescue, onlost, time })
	onTestFinished(() => session.stop())
	return { session, rescue, onlost, kept: () => parts.keeper.load(session.record.id) }
}

/** Lets the coach take each step until then. */
async function doneUntil(session: Session, isThere: () => boolean) {
	for (let steps = 0; !isThere(); steps++) {
		if (steps > 20) throw new Error('The right way does not come by there')
		await session.ask('do')
	}
}

/** The same text in each password box of the page. */
function passwords(session: Session, text: string) {
	const fields = session.screen.fields?.filter(({ kind }) => kind === 'password') ?? []
	return Object.fromEntries(fields.map(({ name }) => [name, text]))
}

it('keeps each thing done before it shows what comes of it', async () => {
	const { session, kept } = opened()
	const { state } = session
	await session.press('press.reset', {})
	expect(session.state).not.toBe(state)
	expect(await kept()).toMatchObject({ log: session.log, record: { state: session.state, length: 1 } })
})

it('keeps a password as a judgement and a token only', async () => {
	const { session, kept } = opened()
	await doneUntil(session, () => session.state === 'choosePassword')
	await session.press('press.finish', passwords(session, 'marble-otter-sunrise'))
	expect(session.state).not.toBe('choosePassword')
	expect(JSON.stringify(await kept())).not.toContain('marble')
	expect(session.log.at(-1)).toMatchObject({ event: { answers: { newPassword: { token: 'typed:1', broken: [] } } } })
})

it('takes no second press that was meant for the page before', async () => {
	const { session } = opened()
	const both = [session.press('press.reset', {}), session.press('press.reset', {})]
	await Promise.all(both)
	expect(session.log).toHaveLength(1)
})

it('takes quick presses that move the clock one after another, and all of them', async () => {
	const { session } = opened()
	const { now } = session
	await Promise.all([1, 2, 3].map(() => session.moveOn((present) => present + 30_000)))
	expect(session.now).toBe(now + 90_000)
	expect(session.log).toHaveLength(3)
})

it('goes back to where it stood, and its clock with it', async () => {
	const { session } = opened()
	const { state, now } = session
	await session.moveOn((present) => present + 60_000)
	await session.press('press.reset', {})
	await session.stepBack()
	expect([session.state, session.canStepBack]).toEqual([state, false])
	expect(session.now).toBe(now + 60_000)
	expect(session.log).toHaveLength(3)
})

it('does at the time that a step back leads to what was asked for while that was under way', async () => {
	const { session } = opened()
	const { now } = session
	await session.press('press.reset', {})
	await session.moveOn((present) => present + 900_000)
	await Promise.all([session.stepBack(), session.ask('nudge')])
	expect(session.log.at(-1)).toEqual({ at: now, event: { type: 'help.ask', rung: 'nudge' } })
	expect([session.now, session.world.now]).toEqual([now, now])
})

it('remembers what the page refused, and stays where it is', async () => {
	const { session } = opened()
	await doneUntil(session, () => session.state === 'choosePassword')
	await session.refuse(['newPassword'], passwords(session, 'marble'))
	expect(session.log.at(-1)?.event).toEqual({ type: 'form.refuse', fields: [{ name: 'newPassword', entered: '' }] })
	expect(session.state).toBe('choosePassword')
})

describe('when an entry is not kept', () => {
	const answering = (outcome: Kept) => {
		const parts = partsOf(folder)
		parts.keeper.append = async () => outcome
		return opened(parts)
	}

	it('stays where it is and says that another tab has it', async () => {
		const { session, onlost } = answering({ outcome: 'overtaken' })
		await session.press('press.reset', {})
		expect(onlost).toHaveBeenCalledOnce()
		expect(session.log).toEqual([])
	})

	it('writes no more once a newer Dry Run was here', async () => {
		const { session, rescue, onlost } = answering({ outcome: 'outdated' })
		await session.press('press.reset', {})
		expect([session.writes, session.log.length]).toEqual([false, 0])
		expect(rescue.warnOutdated).toHaveBeenCalledOnce()
		expect(onlost).not.toHaveBeenCalled()
	})

	it('goes on in memory where the disk is full', async () => {
		const { session, rescue } = answering({ outcome: 'full' })
		await session.press('press.reset', {})
		expect([session.writes, session.log.length]).toEqual([true, 1])
		expect(rescue.goOnInMemory).toHaveBeenCalledOnce()
	})
})

it('does nothing once it has stopped', async () => {
	const { session, kept } = opened()
	session.stop()
	await session.press('press.reset', {})
	await session.moveOn((now) => now + 1000)
	expect((await kept())?.log).toEqual([])
})

it('goes on beside an attempt that can’t be walked to its end, as one of its own', async () => {
	const parts = partsOf(folder)
	const at = parts.kept.record.world.now
	const log = [{ at, event: { type: 'press.reset', answers: {} } as const }]
	const gone = { at, event: { type: 'press.gone', answers: {} } as const }
	const { record } = parts.kept
	await parts.keeper.append(record.id, 0, [...log, gone], {})
	const { session, kept } = opened({ ...parts, kept: { record: { ...record, length: 2 }, log: [...log, gone] } })
	expect(session.isWhole).toBe(false)
	expect(await session.fork()).toBe(true)
	expect(session.record.id).not.toBe(record.id)
	expect(await kept()).toMatchObject({ log, record: { name: 'An attempt (as far as it goes today)' } })
	expect((await parts.keeper.load(record.id))?.log).toHaveLength(2)
})

describe('its clock', () => {
	beforeEach(() => void vi.useFakeTimers({ now: 0 }))
	afterEach(() => void vi.useRealTimers())

	const passing = { realNow: () => Date.now(), isVisible: () => true }

	it('lets happen what falls due, and keeps that', async () => {
		const { session, kept } = opened(partsOf(folder), passing)
		await doneUntil(session, () => nextDue(session.world) !== null)
		const due = nextDue(session.world)
		const { length } = session.log
		session.start()
		await vi.advanceTimersByTimeAsync(due === null ? 0 : due - session.now)
		expect(session.log.slice(length)).toEqual([{ at: due, event: { type: 'clock.tick', now: due } }])
		expect((await kept())?.log).toEqual(session.log)
		expect(session.movedByPerson).toBe(false)
	})

	it('is kept with how far it has come when the page goes', async () => {
		const { session, kept } = opened(partsOf(folder), passing)
		const { now } = session
		session.start()
		await vi.advanceTimersByTimeAsync(2500)
		session.stop()
		expect((await kept())?.record.clock).toEqual({ now: now + 2500, running: true })
	})
})
