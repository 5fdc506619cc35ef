import type { ListedAttempt } from '../storage/attempt-record.ts'
import { journeyTitle, modeTitle } from './catalogue.ts'

/** The attempts with each of these words in their name, their journey or their mode, in the order they came in. */
export function attemptsWith(words: string, attempts: readonly ListedAttempt[]): readonly ListedAttempt[] {
	const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
	if (wanted.length === 0) return attempts
	const ways = new Map<string, string>()
	return attempts.filter(({ name, journeyId, mode }) => {
		const way = `${journeyId} ${mode}`
		const titles = ways.get(way) ?? `${journeyTitle(journeyId)} ${modeTitle(mode)}`.toLowerCase()
		ways.set(way, titles)
		const text = `${name.toLowerCase()} ${titles}`
		return wanted.every((word) => text.includes(word))
	})
}
