import { expect, it, onTestFinished, vi } from 'vitest'
import { freshId } from '../../../src/storage/fresh-id.ts'
import { holdAttempt, takeOver, type Hold } from '../../../src/storage/writer-lock.ts'

/** Locks know no tabs, only who asked first: two holders in one page meet as two tabs do. */
async function held(ask: typeof holdAttempt, id: string, onlost = vi.fn()) {
	const hold = await ask(id, { onlost })
	if (hold.outcome === 'held') onTestFinished(hold.release)
	return { hold, onlost }
}

function release(hold: Hold) {
	expect(hold.outcome).toBe('held')
	if (hold.outcome === 'held') hold.release()
}

it('lets one tab write to an attempt, and another one to another', async () => {
	const id = freshId()
	expect((await held(holdAttempt, id)).hold.outcome).toBe('held')
	expect((await held(holdAttempt, id)).hold).toEqual({ outcome: 'elsewhere' })
	expect((await held(holdAttempt, `${id}2`)).hold.outcome).toBe('held')
})

it('is free again after its release', async () => {
	const id = freshId()
	const first = await held(holdAttempt, id)
	release(first.hold)
	await vi.waitFor(async () => expect((await held(holdAttempt, id)).hold.outcome).toBe('held'))
	expect(first.onlost).not.toHaveBeenCalled()
})

it('tells the tab that an attempt was taken from, once, and nobody else', async () => {
	const id = freshId()
	const first = await held(holdAttempt, id)
	const second = await held(takeOver, id)
	expect(second.hold.outcome).toBe('held')
	await vi.waitFor(() => expect(first.onlost).toHaveBeenCalledTimes(1))
	expect(second.onlost).not.toHaveBeenCalled()

	release(first.hold)
	expect((await held(holdAttempt, id)).hold).toEqual({ outcome: 'elsewhere' })
	const third = await held(takeOver, id)
	await vi.waitFor(() => expect(second.onlost).toHaveBeenCalledTimes(1))
	expect([first.onlost.mock.calls.length, third.onlost.mock.calls.length]).toEqual([1, 0])
})

it('takes over what nobody holds', async () => {
	expect((await held(takeOver, freshId())).hold.outcome).toBe('held')
})

it('is taken over from another window, and freed by the end of one', async () => {
	const id = freshId()
	const frame = document.createElement('iframe')
	document.body.append(frame)
	onTestFinished(() => frame.remove())
	const other = frame.contentWindow?.navigator.locks
	const name = `dry-run-training-simulator/attempt/${id}`
	await new Promise<void>((granted) => {
		void other?.request(name, () => {
			granted()
			return new Promise(() => {})
		})
	})
	expect((await held(holdAttempt, id)).hold).toEqual({ outcome: 'elsewhere' })
	frame.remove()
	await vi.waitFor(async () => expect((await held(holdAttempt, id)).hold.outcome).toBe('held'))
})
