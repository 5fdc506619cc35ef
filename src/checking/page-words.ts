import { fieldsShown, type TypedAnswers } from '../kit/format.ts'
import type { Path } from '../kit/path.ts'
import { holds, type Condition } from '../kit/condition.ts'
import type { Readings } from '../kit/readings.ts'
import type { Screen } from '../kit/screen.ts'

/** Keys whose values nobody reads: names, kinds and conditions. */
const NOT_WORDS = new Set([
	'kind',
	'name',
	'when',
	'press',
	'value',
	'another',
	'policy',
	'autocomplete',
	'look',
	'service'
])

/** The words in a piece of data, however deep they lie, each with the way to it. */
export function wordsAt(data: unknown, path: Path): readonly { path: Path; text: string }[] {
	if (typeof data === 'string') return [{ path, text: data }]
	if (Array.isArray(data)) return data.flatMap((part, index) => wordsAt(part, [...path, index]))
	if (typeof data !== 'object' || data === null) return []
	// In a summary, `value` is read by people: elsewhere it is the name of an option.
	return Object.entries(data).flatMap(([key, part]) =>
		NOT_WORDS.has(key) && !('key' in data) ? [] : wordsAt(part, [...path, key])
	)
}

export function wordsIn(data: unknown): readonly string[] {
	return wordsAt(data, []).map(({ text }) => text)
}

/** The braces in a text, with what stands in them. */
export function blanksIn(text: string): readonly string[] {
	return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, key = '']) => key)
}

/** Every text of a page that a person can bring up on it as the world stands: its answers are up to them. */
export function wordsShown(screen: Screen, readings: Readings): ReadonlySet<string> {
	const { title, address, breadcrumb, body = [], buttons } = screen
	return new Set([
		...wordsIn([title, address, breadcrumb]),
		...answersPossible(screen, readings).flatMap((answers) => {
			const shown = ({ when }: { when?: Condition }) => holds(when, answers, readings)
			const blocks = body.filter(shown).map((block) => (block.kind === 'totpSetup' ? keyOf(block) : block))
			return wordsIn([blocks, fieldsShown(screen, answers, readings), buttons.filter(shown)])
		})
	])
}

/** What a block for setting up an authenticator app shows, as it would be written in words. */
function keyOf({ service }: { service: string }): string {
	return `{account.${service}.setupUri} {account.${service}.setupKey}`
}

/** A page untouched, and with one choice made in each way that stands on it. */
export function answersPossible(screen: Screen, readings: Readings): readonly TypedAnswers[] {
	const choices = fieldsShown(screen, {}, readings).flatMap((field) =>
		'options' in field ? field.options.map(({ value }) => ({ [field.name]: value })) : []
	)
	return [{}, ...choices]
}
