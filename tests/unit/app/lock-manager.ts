interface Held {
	name: string
	lost: () => void
}

/** The locks of a browser, as far as the writer of an attempt uses them: asked for if free, or taken from whoever has them. */
export function lockManager(): Pick<LockManager, 'request' | 'query'> {
	const held = new Map<string, Held>()

	async function request(name: string, options: LockOptions, work: (lock: Lock | null) => unknown): Promise<unknown> {
		await Promise.resolve()
		if (held.has(name) && !options.steal) return work(null)
		held.get(name)?.lost()
		return new Promise((settle, refuse) => {
			const own: Held = { name, lost: () => refuse(new DOMException('stolen', 'AbortError')) }
			held.set(name, own)
			void Promise.resolve(work({ name, mode: 'exclusive' })).then((result) => {
				if (held.get(name) === own) held.delete(name)
				settle(result)
			})
		})
	}

	return {
		request: request as LockManager['request'],
		query: async () => ({ held: [...held.keys()].map((name) => ({ name })), pending: [] })
	}
}
