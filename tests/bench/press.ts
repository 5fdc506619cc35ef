/** One press, in milliseconds. */
export interface Press {
	/** Until the last of the phases that the app tells of was over. */
	worked: number
	/** Until the next heading was in the page, and until it was painted. */
	drawn: number
	painted: number
	phases: Readonly<Record<string, number>>
}

/**
 * Runs in the page: presses a button at some moment between two frames, and waits until the next heading is on the screen;
 * `null` where the page stays. A new heading is a new element: each page brings its own. No test looks at the page meanwhile,
 * since that would hold it up.
 */
export async function pressInPage(button: HTMLElement | SVGElement): Promise<Press | null> {
	const heading = () => document.querySelector('section[aria-label^="Service"] h1')
	const before = heading()
	await new Promise((done) => setTimeout(done, Math.random() * 17))
	performance.clearMeasures()
	const began = performance.now()
	return await new Promise((done) => {
		const stays = setTimeout(() => (watch.disconnect(), done(null)), 3000)
		const watch = new MutationObserver(() => {
			if (heading() === before || !heading()) return
			watch.disconnect()
			clearTimeout(stays)
			const drawn = performance.now() - began
			window.oncePainted((now) => {
				const phases: Record<string, number> = {}
				let worked = 0
				for (const { name, startTime, duration } of performance.getEntriesByType('measure')) {
					phases[name] = (phases[name] ?? 0) + duration
					worked = Math.max(worked, startTime + duration - began)
				}
				done({ worked, drawn, painted: now - began, phases })
			})
		})
		watch.observe(document.body, { childList: true, subtree: true })
		button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
	})
}

/** Longer than this nothing takes that does not hang. */
const HANGS = 10_000

/** What is asked of the page, unless it hangs. */
export async function answered<T>(asked: Promise<T>, what: string): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined
	const hangs = new Promise<never>((_, fail) => {
		timer = setTimeout(() => fail(new Error(`No answer within ${HANGS / 1000} s: ${what}`)), HANGS)
	})
	return await Promise.race([asked, hangs]).finally(() => clearTimeout(timer))
}
