import { SKIP_AHEAD } from './stage.ts'
import { toMillis, type Duration } from '../../src/time/time.ts'

/** The buttons that move the clock by a known length, longest first. */
const MOVES: readonly { label: string; length: Duration }[] = [
	{ label: '+15 min', length: 'PT15M' },
	{ label: '+1 min', length: 'PT1M' },
	{ label: '+30 s', length: 'PT30S' }
]
/** A wait that takes more presses than this is left to the button that skips ahead. */
const MOST_MOVES = 20

/** What a person presses on the clock to let so much time pass. */
export function clockMoves(length: Duration | 'until-something-happens'): readonly string[] {
	let left = length === 'until-something-happens' ? Infinity : toMillis(length)
	const moves: string[] = []
	for (const move of MOVES) {
		for (const part = toMillis(move.length); left >= part && moves.length <= MOST_MOVES; left -= part) {
			moves.push(move.label)
		}
	}
	return left === 0 ? moves : [SKIP_AHEAD]
}
