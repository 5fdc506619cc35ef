/** One way in which one of the browser's calls goes wrong. */
export interface StorageFault {
	call: 'open' | 'read' | 'write' | 'delete' | 'lock'
	how: 'refused' | 'thrown' | 'late' | 'silent' | 'closed' | 'full'
}

declare global {
	interface Window {
		/** Whether the calls go wrong by now. */
		storageFails: boolean
	}
}

/** Runs in the page, before anything else: from `storageFails` on, each such call goes wrong. */
export function breakStorage({ call, how }: StorageFault): void {
	const LATE = 3000
	window.storageFails = call === 'open' || call === 'lock'
	const failure = () =>
		how === 'full'
			? new DOMException('There is no room left.', 'QuotaExceededError')
			: new DOMException('Acted out for a test.', 'UnknownError')
	const open = IDBFactory.prototype.open
	const request = globalThis.LockManager?.prototype.request

	/** Stands for a request: what it stands for is settled by `work`. */
	function standIn(
		work: (settle: (type: 'success' | 'error' | 'upgradeneeded', from: Partial<IDBOpenDBRequest>) => void) => void
	) {
		const made: Record<string, unknown> = { result: undefined, error: null, transaction: null }
		work((type, { result, error, transaction }) => {
			Object.assign(made, { result, error, transaction: transaction ?? made['transaction'] })
			const heard = made[`on${type}`] as ((event: object) => void) | undefined
			heard?.call(made, { type, target: made, oldVersion: 0, preventDefault() {}, stopPropagation() {} })
		})
		return made as unknown as IDBOpenDBRequest
	}

	IDBFactory.prototype.open = function (...args) {
		if (call === 'open' && window.storageFails) {
			if (how === 'thrown') throw failure()
			if (how === 'silent') return standIn(() => {})
			if (how === 'refused' || how === 'full')
				return standIn((settle) => setTimeout(() => settle('error', { error: failure() })))
			return standIn((settle) => {
				setTimeout(
					() => {
						const real = open.apply(this, args)
						real.onupgradeneeded = () => settle('upgradeneeded', real)
						real.onerror = () => settle('error', { error: real.error })
						real.onsuccess = () => {
							if (how === 'closed') real.result.close()
							settle('success', { result: real.result })
						}
					},
					how === 'late' ? LATE : 0
				)
			})
		}
		return open.apply(this, args)
	}

	const transaction = IDBDatabase.prototype.transaction
	if (how === 'closed' && call !== 'open')
		IDBDatabase.prototype.transaction = function (...args) {
			// As Safari does to a tab in the background.
			if (window.storageFails) this.close()
			window.storageFails = false
			return transaction.apply(this, args)
		}

	if (call === 'lock' && request)
		globalThis.LockManager.prototype.request = function (this: LockManager, ...args: Parameters<typeof request>) {
			if (how === 'thrown') throw failure()
			if (how === 'refused') return Promise.reject(failure())
			if (how === 'silent') return new Promise(() => {})
			return new Promise((late) => setTimeout(late, LATE)).then(() => request.apply(this, args))
		} as typeof request

	const broken = {
		open: [],
		lock: [],
		read: ['get', 'getAll', 'openCursor'],
		write: ['put', 'add'],
		delete: ['delete', 'clear']
	} as const
	for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype] as unknown as Record<string, unknown>[]) {
		for (const name of broken[call]) {
			const real = prototype[name] as ((...args: unknown[]) => IDBRequest) | undefined
			if (!real) continue
			prototype[name] = function (this: IDBObjectStore, ...args: unknown[]) {
				const isSchema = this.name === 'meta'
				if (!window.storageFails || isSchema || how === 'closed') return real.apply(this, args)
				if (how === 'thrown') throw failure()
				const since = performance.now()
				return standIn((settle) => {
					// A request that is under way keeps its transaction open.
					const spin = () => {
						const isOver = how !== 'silent' && (how !== 'late' || performance.now() - since > LATE)
						const next = isOver && how === 'late' ? real.apply(this, args) : this.count()
						next.onsuccess = () => {
							if (!isOver) spin()
							else if (how === 'late') settle('success', { result: next.result })
							else settle('error', { error: failure() })
						}
					}
					spin()
				})
			}
		}
	}
}
