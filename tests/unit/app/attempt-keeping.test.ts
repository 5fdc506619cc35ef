import { expect, it, onTestFinished, vi } from 'vitest'
import { AttemptKeeping, type Rescue } from '../../../src/app/attempt/attempt-keeping.ts'
import type { LogEntry } from '../../../src/attempt/log.ts'
import { entryChannel, type KeptEntry } from '../../../src/storage/entry-channel.ts'
import { freshId } from '../../../src/storage/fresh-id.ts'
import { memoryKeeper, type Keeper } from '../../../src/storage/keeper.ts'
import type { Kept } from '../../../src/storage/kept.ts'
import { nameOf } from '../../../src/storage/writer-lock.ts'
import { sampleLog, sampleRecord } from '../storage/sample-attempts.ts'

/** An attempt without entries that is being kept, and what another tab hears of it. */
function beingKept(changed: Partial<Keeper> = {}) {
	const record = sampleRecord({ id: freshId() })
	const keeper = { ...memoryKeeper([{ record, log: [] }]), ...changed }
	const rescue = { goOnInMemory: vi.fn<Rescue['goOnInMemory']>(async () => {}), warnOutdated: vi.fn() }
	const keeping = new AttemptKeeping(keeper, rescue)
	const heard: (KeptEntry | null)[] = []
	const channel = entryChannel(record.id, (entry) => heard.push(entry))
	onTestFinished(() => {
		channel.close()
		keeping.close()
	})
	const { clock, updatedAt, state, end, result } = record
	const keep = (length: number) =>
		keeping.append({ ...record, length: length - 1 }, sampleLog.slice(0, length), {
			clock,
			updatedAt,
			state,
			end,
			result
		})
	return { record, keeper, rescue, heard, keep }
}

/** Once whatever was posted before must have arrived. */
async function arrived(id: string, heard: readonly unknown[]) {
	const count = heard.length
	const channel = new BroadcastChannel(nameOf(id))
	channel.postMessage('the last word')
	await vi.waitFor(() => expect(heard.length).toBeGreaterThan(count), { interval: 1 })
	channel.close()
}

it('tells other tabs each entry as it was kept, with its place, and nothing else', async () => {
	const { record, keeper, heard, keep } = beingKept()
	for (const index of sampleLog.keys()) expect(await keep(index + 1)).toBe('kept')
	await vi.waitFor(() => expect(heard).toHaveLength(sampleLog.length), { interval: 1 })
	expect(heard).toEqual(sampleLog.map((entry, seq) => ({ seq, ...entry })))
	expect((await keeper.load(record.id))?.log).toEqual(sampleLog)
})

it.each<[Kept, string]>([
	[{ outcome: 'overtaken' }, 'overtaken'],
	[{ outcome: 'outdated' }, 'outdated']
])('says so when it must write no more, and tells nobody of the entry: %j', async (outcome, says) => {
	const { record, rescue, heard, keep } = beingKept({ append: async () => outcome })
	expect(await keep(1)).toBe(says)
	await arrived(record.id, heard)
	expect(heard).toEqual([null])
	expect(rescue.warnOutdated).toHaveBeenCalledTimes(says === 'outdated' ? 1 : 0)
})

it('goes on in memory with the entry that was refused, and from then on tells nobody', async () => {
	let refuses = true
	const { record, rescue, heard, keep } = beingKept({
		append: async () => (refuses ? { outcome: 'full' } : { outcome: 'kept' })
	})
	expect(await keep(1)).toBe('kept')
	expect(rescue.goOnInMemory.mock.lastCall?.[1]).toMatchObject({ record: { id: record.id }, log: [sampleLog[0]] })
	refuses = false
	expect(await keep(2)).toBe('kept')
	await arrived(record.id, heard)
	expect(heard).toEqual([null])
})

it.each([null, 'text', {}, { seq: 1, at: 2 }, { seq: 1, at: 2, event: {} }, { seq: '1', at: 2, event: { type: 'x' } }])(
	'takes a message that is no entry for none: %j',
	async (message) => {
		const { record, heard } = beingKept()
		const channel = new BroadcastChannel(nameOf(record.id))
		onTestFinished(() => channel.close())
		channel.postMessage(message)
		await vi.waitFor(() => expect(heard).toEqual([null]), { interval: 1 })
	}
)

it('leaves out whatever else an entry may have about it', async () => {
	const { record, heard } = beingKept()
	const channel = entryChannel(record.id)
	onTestFinished(() => channel.close())
	channel.post(0, { ...(sampleLog[0] as LogEntry), secret: 'marble-otter-sunrise' } as LogEntry)
	await vi.waitFor(() => expect(heard).toEqual([{ seq: 0, ...sampleLog[0] }]), { interval: 1 })
})
