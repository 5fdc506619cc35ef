declare global {
	interface Window {
		/** Calls back once what is in the document by now is on the screen, with the milliseconds since the page was asked for. */
		oncePainted: (then: (now: number) => void) => void
	}
}

/** Runs in the page, before its own scripts. */
export function tellOncePainted(): void {
	window.oncePainted = (then) => {
		// A frame is drawn from here; what is posted then comes after it is on the screen.
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel()
			port1.onmessage = () => then(performance.now())
			port2.postMessage(null)
		})
	}
}
