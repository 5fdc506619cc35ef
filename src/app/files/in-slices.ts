/** Milliseconds of work after which the page gets a turn: short enough for a press to be answered at once. */
const SLICE = 20

/** To be awaited often in long work: now and then it lets the page draw and answer before the work goes on. */
export function inSlices(): () => Promise<void> {
	let began = performance.now()
	return async () => {
		if (performance.now() - began < SLICE) return
		await nextTurn()
		began = performance.now()
	}
}

/** A message of one's own comes back at once; a timer would be held back a little each time. */
function nextTurn(): Promise<void> {
	return new Promise((go) => {
		const { port1, port2 } = new MessageChannel()
		port1.onmessage = () => {
			port1.close()
			go()
		}
		port2.postMessage(null)
	})
}
