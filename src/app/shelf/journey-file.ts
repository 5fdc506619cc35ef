import * as v from 'valibot'
import { check } from '../../checking/check.ts'
import { newerThanKnown, readJson, refusalsFor, type FileWords } from '../../kit/from-outside.ts'
import { readJourney } from '../../kit/journey-schema.ts'
import type { WrittenJourney } from '../../kit/journey.ts'
import type { BreachFilter } from '../../rules/breached-passwords.ts'
import { countFromOne, objectOf } from '../../shapes/shapes.ts'
import type { Problem } from '../files/read-file.ts'

const FORMAT = 'dry-run-journey'
const VERSION = 1

export const JOURNEY_WORDS: FileWords = {
	ours: 'a journey that Dry Run saved to a file',
	another: 'Choose a file with a journey in it',
	smaller: 'Take out what the journey does not need',
	again: 'Another program has saved it: save the journey again, and open that file as it is'
}

const envelopeSchema = objectOf({
	format: v.literal(FORMAT, `"${FORMAT}"`),
	version: countFromOne,
	journey: v.unknown()
})

/** A journey as the text of a file. */
export function writeJourneyFile(journey: WrittenJourney): string {
	return `${JSON.stringify({ format: FORMAT, version: VERSION, journey }, null, '\t')}\n`
}

/**
 * The journey in a file, read by its schema and walked by the checker, so that it may run; or what is wrong with it. `breached` is
 * what its walkthroughs' passwords are held against.
 */
export function readJourneyFile(
	text: string,
	breached: BreachFilter
): { journey: WrittenJourney } | { problems: readonly Problem[] } {
	const json = readJson(text, JOURNEY_WORDS)
	if ('problems' in json) return json
	const envelope = v.safeParse(envelopeSchema, json.content)
	if (!envelope.success) return { problems: refusalsFor(envelope.issues, JOURNEY_WORDS.another) }
	const { version, journey: content } = envelope.output
	if (version > VERSION) return { problems: [newerThanKnown(version, VERSION)] }
	const read = readJourney(content)
	if ('problems' in read)
		return { problems: read.problems.map((problem) => ({ ...problem, where: within(problem.where) })) }
	const errors = check(read.journey, breached).filter(({ grade }) => grade === 'error')
	if (errors.length === 0) return read
	return {
		problems: errors
			.slice(0, MOST_TOLD)
			.map(({ at, says, mend }) => ({ where: within(at), says, next: mend ?? 'Change it in the journey' }))
	}
}

const MOST_TOLD = 10

/** The way to a place in the file. */
function within(where: string): string {
	return where === '' || where === 'the file' ? 'the journey' : `journey.${where}`
}
