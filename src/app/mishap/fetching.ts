import { keeping } from '../keeping/keeping.svelte.ts'

/** Milliseconds until a first new try, and at most between two. */
const FIRST_WAIT = 2_000
const LONGEST_WAIT = 30_000
/** A page that was reloaded for this and still lacks something is not reloaded again at once. */
const BETWEEN_RELOADS = 60_000

/** Whether something went wrong because a script or a style sheet of the page could not be had. Each browser has its own words. */
export function isUnfetched(error: unknown): boolean {
	return (
		error instanceof Error &&
		/dynamically imported module|Importing a module script failed|^Unable to preload CSS/.test(error.message)
	)
}

/**
 * Tries again when the network is back, and ever more rarely in between, until it is ended by what this returns. Where the server
 * answers and yet it is of no use, the page was updated since, or the browser remembers the failure: with `reloads` the page is
 * then loaded anew, unless an attempt would be lost by that.
 */
export function keepTrying(again: () => void, { reloads }: { reloads: boolean }): () => void {
	let wait = FIRST_WAIT
	let timer = setTimeout(tryNow, wait)
	let isEnded = false
	let tries = 0

	async function tryNow() {
		clearTimeout(timer)
		wait = Math.min(wait * 2, LONGEST_WAIT)
		timer = setTimeout(tryNow, wait)
		tries += 1
		const isUseless = reloads && tries > 1 && mayReload() && (await serverAnswers())
		if (isEnded) return
		if (isUseless) reload()
		else retry(again)
	}

	addEventListener('online', tryNow)
	return () => {
		isEnded = true
		clearTimeout(timer)
		removeEventListener('online', tryNow)
	}
}

/** Tries again to fetch. A style sheet that failed would pass for there, and nobody asks for it twice: it is asked for here. */
export function retry(again: () => void): void {
	for (const link of failedSheets) link.replaceWith(link.cloneNode())
	failedSheets.clear()
	again()
}

const failedSheets = new Set<HTMLLinkElement>()
addEventListener(
	'error',
	({ target }) => {
		if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failedSheets.add(target)
	},
	{ capture: true }
)

/** Asked by a picture: the page's policy lets it ask for nothing else. */
function serverAnswers(): Promise<boolean> {
	return new Promise((settle) => {
		const picture = new Image()
		picture.onload = () => settle(true)
		picture.onerror = () => settle(false)
		picture.src = `./icon.svg?${Date.now()}`
	})
}

function mayReload(): boolean {
	const state = history.state as { reloadedAt?: unknown } | null
	const last = typeof state?.reloadedAt === 'number' ? state.reloadedAt : -Infinity
	return keeping.trouble === null && Math.abs(Date.now() - last) > BETWEEN_RELOADS
}

function reload(): void {
	history.replaceState({ reloadedAt: Date.now() }, '')
	location.reload()
}
