import { fetched } from './pages.ts'
import { whenIdle } from './browser/when-idle.ts'

/** What a person does first: until then the page may be no more than looked at, on a phone that has better to do. */
const DEEDS = ['pointerdown', 'keydown'] as const

let isAsked = false

/**
 * Fetches what comes later while nobody waits, so that no step of a journey, no password and no page of the app makes a request
 * of its own: from the first deed on, one script after another, each when the browser has nothing else to do. To be called as
 * often as one likes. What can't be had is asked for again when the network is back, and said where it is needed.
 */
export function loadAhead(): void {
	if (isAsked) return
	isAsked = true
	const begin = () => {
		for (const deed of DEEDS) removeEventListener(deed, begin, true)
		void loadOneByOne()
	}
	for (const deed of DEEDS) addEventListener(deed, begin, true)
}

async function loadOneByOne(): Promise<void> {
	try {
		await idle()
		const { preloaded } = await import('./preload.ts')
		for (const load of [...fetched, ...preloaded]) {
			await idle()
			await load()
		}
	} catch {
		addEventListener('online', () => void loadOneByOne(), { once: true })
	}
}

function idle(): Promise<void> {
	return new Promise(whenIdle)
}
