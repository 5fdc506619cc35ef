import type { ListedAttempt } from '../../storage/attempt-record.ts'
import { modeTitle } from '../../modes/modes.ts'
import { shelf } from './shelf.svelte.ts'

/** The attempts with each of these words in their name, their journey or their mode, in the order they came in. */
export function attemptsWith(words: string, attempts: readonly ListedAttempt[]): readonly ListedAttempt[] {
	const wanted = wordsIn(words)
	if (wanted.length === 0) return attempts
	const ways = new Map<string, string>()
	return attempts.filter(({ name, journeyId, mode }) => {
		const way = `${journeyId} ${mode}`
		const titles = ways.get(way) ?? `${shelf.titleOf(journeyId)} ${modeTitle(mode)}`.toLowerCase()
		ways.set(way, titles)
		return hasEach(`${name.toLowerCase()} ${titles}`, wanted)
	})
}

function wordsIn(words: string): readonly string[] {
	return words.toLowerCase().split(/\s+/).filter(Boolean)
}

function hasEach(text: string, wanted: readonly string[]): boolean {
	return wanted.every((word) => text.includes(word))
}
