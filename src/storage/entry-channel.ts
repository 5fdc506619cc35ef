import type { LogEntry } from '../attempt/log.ts'
import type { EntryRow } from './attempt-record.ts'
import { isWholeEntry } from './damage.ts'
import { nameOf } from './writer-lock.ts'

/** A log entry that was kept, with its place in the log, from 0. */
export type KeptEntry = Omit<EntryRow, 'attemptId'>

export interface EntryChannel {
	/** Tells the other tabs of an entry that was kept. */
	post(seq: number, entry: LogEntry): void
	close(): void
}

/**
 * What is kept of an attempt, from the tab that writes to those that follow: each entry as it stands in the database, and
 * nothing else. `onentry` is called with `null` for a message that is no entry. Silent where the browser has no channels.
 */
export function entryChannel(id: string, onentry?: (entry: KeptEntry | null) => void): EntryChannel {
	if (!globalThis.BroadcastChannel) return { post: () => {}, close: () => {} }
	const channel = new BroadcastChannel(nameOf(id))
	if (onentry) channel.onmessage = ({ data }: MessageEvent<unknown>) => onentry(isWholeEntry(data) ? data : null)
	return {
		post: (seq, { at, event }) => channel.postMessage({ seq, at, event }),
		close: () => channel.close()
	}
}
