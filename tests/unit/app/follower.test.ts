import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { Follower } from '../../../src/app/attempt/follower.svelte.ts'
import { Session } from '../../../src/app/attempt/session.svelte.ts'
import type { AttemptParts } from '../../../src/app/attempt/walked-attempt.svelte.ts'
import { entryChannel } from '../../../src/storage/entry-channel.ts'
import { nextDue } from '../../../src/world/world.ts'
import { eventsOf, rememberingJudge } from '../journeys/explore.ts'
import { folderOf, partsOf, standstill } from './opened-parts.ts'

const folder = folderOf('nhsmail-password-reset')

function writing(parts: AttemptParts): Session {
	const rescue = { goOnInMemory: vi.fn(), warnOutdated: vi.fn() }
	const session = new Session(parts, { rescue, onlost: vi.fn(), time: standstill })
	onTestFinished(() => session.stop())
	return session
}

function following(parts: AttemptParts, isHeld = async () => true): Follower {
	const follower = new Follower(parts, isHeld)
	follower.start()
	onTestFinished(() => follower.stop())
	return follower
}

/** Where it stands: all that a page draws is read from it. */
function standing({ state, world, snapshot, log, canStepBack, now }: Session | Follower) {
	const { answers, problem } = snapshot.context
	return { state, world, answers, problem, log, canStepBack, now }
}

/** And what a coach and a scorecard read off it. */
function seen(view: Session | Follower) {
	const { moments, howFar, problems, end } = view
	return { ...standing(view), mistakes: moments.map(({ mistakes }) => mistakes), howFar, problems, end }
}

/** Settles once the follower has as many entries. */
function caughtUp(session: Session, follower: Follower): Promise<void> {
	return vi.waitFor(() => expect(follower.log).toHaveLength(session.log.length), { interval: 1 })
}

/** Numbers below one, the same for the same seed. */
function chance(seed: number): () => number {
	let state = seed
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0
		return state / 2 ** 32
	}
}

/** One thing of those that can be done here; most of them presses. */
async function doSomething(session: Session, draw: () => number, events: ReturnType<typeof eventsOf>) {
	const kind = draw()
	const presses = events(session.snapshot).filter(({ type }) => type !== 'clock.tick')
	const event = presses[Math.floor(draw() * presses.length)]
	if (kind < 0.5 && event) return session.send(event)
	if (kind < 0.57) return session.send({ type: 'desk.use', use: { device: 'phone', act: 'readTexts', details: {} } })
	if (kind < 0.65) return session.moveOn((now) => nextDue(session.world) ?? now + 1000)
	if (kind < 0.75) return session.stepBack()
	if (kind < 0.8) return session.refuse(['email'], {})
	await session.ask(draw() < 0.3 ? 'nudge' : 'do')
}

it('shows the same as the tab that writes, after each of 200 things done', async () => {
	const parts = partsOf(folder)
	const [session, follower] = [writing(parts), following(parts)]
	const draw = chance(20261130)
	const events = eventsOf(folder, rememberingJudge())
	const states = new Set<string>()
	for (let count = 0; count < 200; count++) {
		await doSomething(session, draw, events)
		await caughtUp(session, follower)
		const look = count % 40 === 39 ? seen : standing
		expect(look(follower)).toEqual(look(session))
		states.add(session.state)
	}
	expect(session.log.length).toBeGreaterThan(150)
	expect(states.size).toBeGreaterThan(8)
}, 60_000)

describe('what was not heard', () => {
	it('was kept before it listened, and is read', async () => {
		const parts = partsOf(folder)
		const session = writing(parts)
		await session.moveOn((now) => now + 1000)
		await session.ask('nudge')
		const follower = following(parts)
		await caughtUp(session, follower)
		expect(seen(follower)).toEqual(seen(session))
	})

	it('is read with the next entry that is heard, whatever comes meanwhile', async () => {
		const parts = partsOf(folder)
		const session = writing(parts)
		const follower = following(parts)
		await session.ask('nudge')
		await caughtUp(session, follower)
		const load = vi.spyOn(parts.keeper, 'load')
		const channel = entryChannel(session.record.id)
		onTestFinished(() => channel.close())
		// Two that are kept without a word, and two that are told.
		for (const at of [1, 2, 3, 4].map((second) => session.world.now + second * 1000)) {
			const { length } = (await parts.keeper.load(session.record.id))?.log ?? []
			const entry = { at, event: { type: 'clock.tick', now: at } } as const
			await parts.keeper.append(session.record.id, length ?? 0, [entry], {})
			if (at > session.world.now + 2000) channel.post(length ?? 0, entry)
		}
		load.mockClear()
		await vi.waitFor(() => expect(follower.log).toHaveLength(5), { interval: 1 })
		expect(load.mock.calls.length).toBeLessThanOrEqual(1)
		expect(follower.world.now).toBe(session.world.now + 4000)
	})

	it('is read when somebody looks at the page again', async () => {
		const parts = partsOf(folder)
		const follower = following(parts)
		const at = follower.world.now + 1000
		await parts.keeper.append(follower.record.id, 0, [{ at, event: { type: 'clock.tick', now: at } }], {})
		follower.catchUp()
		await vi.waitFor(() => expect(follower.log).toHaveLength(1), { interval: 1 })
	})

	it('stays as it is where it can’t be read', async () => {
		const parts = partsOf(folder)
		parts.keeper.load = () => Promise.reject(new Error('gone'))
		const follower = following(parts)
		const { state } = follower
		entryChannel(follower.record.id).post(7, { at: 0, event: { type: 'step.back' } })
		await new Promise((settle) => setTimeout(settle, 50))
		expect([follower.state, follower.log.length]).toEqual([state, 0])
	})
})

it('does nothing itself, whatever is pressed', async () => {
	const parts = partsOf(folder)
	const follower = following(parts)
	const before = seen(follower)
	await follower.press()
	await follower.send()
	await follower.stepBack()
	await follower.moveOn()
	expect(await follower.ask()).toBeNull()
	expect(follower.writes).toBe(false)
	expect(seen(follower)).toEqual(before)
	expect((await parts.keeper.load(follower.record.id))?.log).toEqual([])
})

describe('the tab that writes', () => {
	afterEach(() => void vi.useRealTimers())

	function watched(held: boolean[]) {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
		let look = 0
		return following(partsOf(folder), async () => held[Math.min(look++, held.length - 1)] ?? true)
	}

	it('is said to be gone within two seconds', async () => {
		const follower = watched([true, true, false])
		await vi.advanceTimersByTimeAsync(900)
		expect(follower.isLeft).toBe(false)
		await vi.advanceTimersByTimeAsync(1100)
		expect(follower.isLeft).toBe(true)
	})

	it('is not said to be gone while it reloads', async () => {
		const follower = watched([true, false, true])
		const said: boolean[] = []
		for (let count = 0; count < 20; count++) {
			await vi.advanceTimersByTimeAsync(100)
			said.push(follower.isLeft)
		}
		expect(said).not.toContain(true)
	})

	it('can be another one later', async () => {
		const follower = watched([false, false, false, true])
		await vi.advanceTimersByTimeAsync(1000)
		expect(follower.isLeft).toBe(true)
		await vi.advanceTimersByTimeAsync(1000)
		expect(follower.isLeft).toBe(false)
	})
})
