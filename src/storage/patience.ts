/** How long the browser's storage may be silent, in milliseconds. It may be for ever: a request that nobody answers never fails. */
export const PATIENCE = 2000

/** Waited in parts: a machine that slept in between, or a page that was busy, has missed one of them and not all. */
const PARTS = 4

/** No answer came in time. What was asked for may have been done all the same, or be done later. */
export class NoAnswerError extends Error {
	override name = 'NoAnswerError'

	constructor() {
		super(`no answer within ${PATIENCE / 1000} seconds`)
	}
}

/**
 * Settles as `asked` does, or rejects with a `NoAnswerError` once there has been silence for too long. As long as `heard` tells
 * another number each time, there is none: somebody answers, if not yet this.
 */
export function answered<T>(asked: PromiseLike<T>, heard: () => number = () => 0): Promise<T> {
	return new Promise((settle, refuse) => {
		let before = heard()
		let left = PARTS
		const look = () => {
			left = heard() === before ? left - 1 : PARTS
			before = heard()
			if (left > 0) timer = setTimeout(look, PATIENCE / PARTS)
			else refuse(new NoAnswerError())
		}
		let timer = setTimeout(look, PATIENCE / PARTS)
		asked.then(
			(value) => {
				clearTimeout(timer)
				settle(value)
			},
			(error: unknown) => {
				clearTimeout(timer)
				refuse(error)
			}
		)
	})
}
