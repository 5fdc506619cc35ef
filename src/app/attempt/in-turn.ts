/**
 * Does one thing after another, each once the one before has ended, and only while `isOpen`. What is returned settles with the
 * work that was handed in, also where it fails; what comes after it is done all the same.
 */
export function inTurn(isOpen: () => boolean): (work: () => Promise<void>) => Promise<void> {
	let last: Promise<unknown> = Promise.resolve()
	return (work) => {
		const turn = last.then(async () => {
			if (isOpen()) await work()
		})
		last = turn.catch(() => {})
		// A promise of its own: of that one, which is caught here, a failure would reach nobody.
		return turn.then(() => {})
	}
}
