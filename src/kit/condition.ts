import type { Answers } from './answers.ts'
import type { ReadingName, Readings } from './readings.ts'

/** Shown only while it holds: of an answer as it stands on the page right now ('' while empty), or of a reading of the world. */
export type Condition = { field: string; is: string | readonly string[] } | { reading: ReadingName; is: string }

/** Whether a conditional piece of a page is shown, given the answers as they stand on it now. */
export function holds(condition: Condition | undefined, answers: Answers, readings: Readings): boolean {
	if (!condition) return true
	if ('reading' in condition) return readings(condition.reading) === condition.is
	const answer = answers[condition.field] ?? ''
	return [condition.is].flat().some((value) => value === answer)
}
