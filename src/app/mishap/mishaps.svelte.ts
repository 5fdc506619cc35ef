import type { AttemptInTab } from '../attempt/attempt-in-tab.svelte.ts'

/** What goes wrong outside of what is being drawn: after a press, at a tick of the clock, in a promise that nobody waits for. */
class Mishaps {
	/** The first that the person has not been told of yet; what comes after it mostly comes of it. */
	untold = $state.raw<{ error: unknown } | null>(null)
	/** The attempt on the page, for the report. */
	attempt: AttemptInTab | null = null
	/** The paths of all pages, which the report may name. */
	paths: readonly string[] = []

	tell(error: unknown): void {
		this.untold ??= { error }
	}

	/** Hears of everything that nobody catches. It stays in the browser's console as well. */
	listen(paths: readonly string[]): void {
		this.paths = paths
		addEventListener('error', ({ error, message, filename }: ErrorEvent) => {
			// What an extension of the browser does wrong in its own script is not ours to tell.
			const isOwn = filename === '' || filename.startsWith(new URL('.', document.baseURI).href)
			if (isOwn && !message.startsWith('ResizeObserver')) this.tell(error ?? new Error(message))
		})
		addEventListener('unhandledrejection', ({ reason }) => this.tell(reason))
	}
}

export const mishaps = new Mishaps()
