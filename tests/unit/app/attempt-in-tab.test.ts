import { afterAll, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { AttemptInTab } from '../../../src/app/attempt/attempt-in-tab.svelte.ts'
import type { AttemptParts } from '../../../src/app/attempt/walked-attempt.svelte.ts'
import { nameOf } from '../../../src/storage/writer-lock.ts'
import { lockManager } from './lock-manager.ts'
import { folderOf, partsOf } from './opened-parts.ts'

const folder = folderOf('nhsmail-password-reset')

beforeEach(() => {
	vi.stubGlobal('navigator', { locks: lockManager() })
	vi.stubGlobal('document', { visibilityState: 'hidden' })
})
afterAll(() => void vi.unstubAllGlobals())

async function openedIn(parts: AttemptParts): Promise<AttemptInTab> {
	const attempt = await AttemptInTab.started(parts)
	onTestFinished(() => attempt.stop())
	return attempt
}

it('writes in the first tab, follows in the second, and changes over in one press with all that was done', async () => {
	const parts = partsOf(folder)
	const [one, other] = [await openedIn(parts), await openedIn(parts)]
	expect([one.view.writes, other.view.writes]).toEqual([true, false])
	expect([one.follower, other.follower?.isLeft]).toEqual([null, false])

	await one.view.press('press.reset', {})
	await vi.waitFor(() => expect(other.view.state).toBe(one.view.state))
	await other.takeOver()
	expect(other.view.writes).toBe(true)
	await vi.waitFor(() => expect(one.view.writes).toBe(false))
	expect(other.view.log).toHaveLength(1)

	await other.view.moveOn((now) => now + 1000)
	await vi.waitFor(() => expect(one.view.log).toHaveLength(2))
	await one.takeOver()
	expect(one.view).toMatchObject({ writes: true, state: other.view.state })
})

it('says within two seconds that the writing tab has gone, and then takes over', async () => {
	const parts = partsOf(folder)
	const [one, other] = [await openedIn(parts), await openedIn(parts)]
	await one.view.press('press.reset', {})
	one.stop()
	await vi.waitFor(() => expect(other.follower?.isLeft).toBe(true), { timeout: 2000 })
	await other.takeOver()
	expect(other.view).toMatchObject({ writes: true, state: 'identify' })
})

it('is taken over once, however often that is pressed', async () => {
	const parts = partsOf(folder)
	await openedIn(parts)
	const other = await openedIn(parts)
	await Promise.all([other.takeOver(), other.takeOver()])
	await other.view.press('press.reset', {})
	expect(other.view).toMatchObject({ writes: true, state: 'identify' })
})

it('follows on with what it shows where the attempt can’t be read any more', async () => {
	const parts = partsOf(folder)
	await openedIn(parts)
	const other = await openedIn(parts)
	parts.keeper.load = async () => null
	await other.takeOver()
	expect(other.view.writes).toBe(true)
})

it('lets go of the attempt where it can’t be taken over', async () => {
	const parts = partsOf(folder)
	await openedIn(parts)
	const other = await openedIn(parts)
	const { load } = parts.keeper
	parts.keeper.load = () => Promise.reject(new Error('damaged'))
	await expect(other.takeOver()).rejects.toThrow('damaged')
	expect(other.view.writes).toBe(false)
	parts.keeper.load = load
	await other.takeOver()
	expect(other.view.writes).toBe(true)
})

it('shows a log first where there is something to show, and takes it only then', async () => {
	const parts = partsOf(folder, 'finish')
	const attempt = AttemptInTab.shown(parts)
	onTestFinished(() => attempt.stop())
	expect([attempt.replay === null, attempt.view.writes]).toEqual([false, false])
	await attempt.start()
	expect([attempt.replay, attempt.view.writes]).toEqual([null, true])
})

it('is free for another tab once the page has gone, even while it was being opened', async () => {
	const parts = partsOf(folder)
	const attempt = AttemptInTab.shown(parts)
	const starting = attempt.start()
	attempt.stop()
	await starting
	expect(attempt.view.writes).toBe(false)
	expect((await openedIn(parts)).view.writes).toBe(true)
})

it('holds what it goes on as, where the old attempt can’t be walked to its end', async () => {
	const parts = partsOf(folder)
	const at = parts.kept.record.world.now
	const log = [{ at, event: { type: 'press.gone', answers: {} } as const }]
	const attempt = await openedIn({ ...parts, kept: { ...parts.kept, log } })
	const { held = [] } = await navigator.locks.query()
	expect(held.map(({ name }) => name)).toEqual([nameOf(attempt.view.record.id)])
	expect(attempt.view.record.id).not.toBe(parts.kept.record.id)
})
