import './once-painted.ts'

/** Runs in the page: from a page with nothing on it to that of an attempt, in milliseconds until it is painted. */
export async function openInPage(hash: string): Promise<number> {
	const lead = (to: string, isThere: () => boolean) =>
		new Promise<number>((done) => {
			const began = performance.now()
			const watch = new MutationObserver(() => {
				if (!isThere()) return
				watch.disconnect()
				window.oncePainted((now) => done(now - began))
			})
			watch.observe(document.body, { childList: true, subtree: true })
			location.hash = to
		})
	await lead('#/nowhere', () => document.querySelector('main > h1')?.textContent === 'There is nothing here')
	return lead(hash, () => document.querySelector('[data-part="service"] h1') !== null)
}
