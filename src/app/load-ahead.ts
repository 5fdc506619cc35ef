import { pages } from './pages.ts'

/**
 * Fetches what comes later while nobody waits: after the first paint, so that no step of a journey, no password and no page
 * of the app makes a request of its own. To be called as often as one likes. What can't be had now is asked for again where it
 * is needed, and said there.
 */
export function loadAhead(): void {
	const whenIdle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200))
	whenIdle(() => {
		const everything = import('./everything.ts').then(({ loadEverything }) => loadEverything())
		void Promise.allSettled([everything, ...Object.values(pages).map((load) => load())])
	})
}
