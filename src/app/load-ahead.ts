/**
 * Fetches what comes later while nobody waits: after the first paint, so that no step of a journey, no password and no page
 * of the app makes a request of its own. To be called as often as one likes.
 */
export function loadAhead(): void {
	const whenIdle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200))
	whenIdle(() => {
		void Promise.all([
			import('./everything.ts').then(({ loadEverything }) => loadEverything()),
			import('./AttemptList.svelte'),
			import('./Cover.svelte'),
			import('./RulesPage.svelte'),
			import('./SourcesPage.svelte'),
			import('./StatementPage.svelte'),
			import('./TrainerPage.svelte'),
			import('./AttemptPage.svelte')
		])
	})
}
