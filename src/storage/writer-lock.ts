export type Hold = { outcome: 'held'; release: () => void } | { outcome: 'elsewhere' }

interface Holder {
	/** Another tab took the attempt over: write to it no more. Not called after `release`. */
	onlost: () => void
}

/**
 * Makes this tab the one that writes to the attempt, if no other is: 'elsewhere' when one is. It stays so until `release`,
 * the end of the page, or another tab's `takeOver`. Where the browser has no locks it is always 'held', and two writers are
 * found out only by the keeper's 'overtaken'.
 */
export function holdAttempt(id: string, holder: Holder): Promise<Hold> {
	return request(id, { ifAvailable: true }, holder)
}

/** As `holdAttempt`, but takes the attempt from any tab that holds it. */
export function takeOver(id: string, holder: Holder): Promise<Hold> {
	return request(id, { steal: true }, holder)
}

function request(id: string, options: LockOptions, { onlost }: Holder): Promise<Hold> {
	const locks: LockManager | undefined = globalThis.navigator?.locks
	const unguarded: Hold = { outcome: 'held', release: () => {} }
	if (!locks) return Promise.resolve(unguarded)

	return new Promise((settle) => {
		let stage: 'asking' | 'held' | 'released' = 'asking'
		const hold = (lock: Lock | null) => {
			if (!lock) return settle({ outcome: 'elsewhere' })
			stage = 'held'
			return new Promise<void>((end) => {
				const release = () => {
					stage = 'released'
					end()
				}
				settle({ outcome: 'held', release })
			})
		}
		locks.request(`dry-run-training-simulator/attempt/${id}`, options, hold).catch(() => {
			if (stage === 'held') onlost()
			// Refused before any answer, as for a page in a sandbox.
			else if (stage === 'asking') settle(unguarded)
		})
	})
}
