import { PATIENCE } from './patience.ts'

export type Hold =
	| {
			outcome: 'held'
			/** What keeps others out: a lock; nothing, where the browser has none, or where it failed to give one. */
			guard: 'lock' | 'none' | 'failed'
			release: () => void
	  }
	| { outcome: 'elsewhere' }

interface Holder {
	/** Another tab took the attempt over: write to it no more. Not called after `release`. */
	onlost: () => void
}

/**
 * Makes this tab the one that writes to the attempt, if no other is: 'elsewhere' when one is. It stays so until `release`,
 * the end of the page, or another tab's `takeOver`. Where the browser has no locks, or does not answer, it is 'held'
 * all the same, and two writers are found out only by the keeper's 'overtaken'. An answer that comes late still counts.
 */
export function holdAttempt(id: string, holder: Holder): Promise<Hold> {
	return request(id, { ifAvailable: true }, holder)
}

/** As `holdAttempt`, but takes the attempt from any tab that holds it. */
export function takeOver(id: string, holder: Holder): Promise<Hold> {
	return request(id, { steal: true }, holder)
}

/** Whether any tab writes to the attempt, as far as the browser says. Where it says nothing, one is taken to. */
export async function isHeld(id: string): Promise<boolean> {
	try {
		const { held } = await navigator.locks.query()
		return held?.some(({ name }) => name === nameOf(id)) ?? true
	} catch {
		return true
	}
}

/** What the lock of an attempt is called, as is all else that tabs share of it beside the database. */
export function nameOf(id: string): string {
	return `dry-run-training-simulator/attempt/${id}`
}

function request(id: string, options: LockOptions, { onlost }: Holder): Promise<Hold> {
	const locks: LockManager | undefined = globalThis.navigator?.locks
	if (!locks) return Promise.resolve({ outcome: 'held', guard: 'none', release: () => {} })

	return new Promise((settle) => {
		let stage: 'asking' | 'unguarded' | 'guarded' | 'released' = 'asking'
		let end = () => {}
		const release = () => {
			stage = 'released'
			end()
		}
		const goOn = (guard: 'failed' | 'lock') => {
			clearTimeout(silence)
			stage = guard === 'lock' ? 'guarded' : 'unguarded'
			settle({ outcome: 'held', guard, release })
		}
		const hold = (lock: Lock | null): Promise<void> | undefined => {
			if (stage === 'released') return undefined
			if (lock) {
				goOn('lock')
				return new Promise<void>((ended) => (end = ended))
			}
			clearTimeout(silence)
			if (stage === 'unguarded') onlost()
			settle({ outcome: 'elsewhere' })
			return undefined
		}
		const refused = () => {
			if (stage === 'guarded') onlost()
			// Before any answer, as for a page in a sandbox.
			else if (stage === 'asking') goOn('failed')
		}
		const silence = setTimeout(refused, PATIENCE)
		try {
			locks.request(nameOf(id), options, hold).catch(refused)
		} catch {
			refused()
		}
	})
}
