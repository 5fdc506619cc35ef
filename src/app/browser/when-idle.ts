/** Runs `work` as soon as the browser has nothing more urgent to do; where it never tells, a moment later. */
export function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(work)
	else setTimeout(work, 200)
}
