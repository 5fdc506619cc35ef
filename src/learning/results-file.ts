import * as v from 'valibot'
import { isProof } from '../modes/modes.ts'
import { rungs } from '../attempt/log.ts'
import { newerThanKnown, readJson, refusalsFor, type FileWords, type Refusals } from '../kit/from-outside.ts'
import { editions } from '../rules/sourced.ts'
import { count, countFromOne, id, instant, objectOf, text, type Shape } from '../shapes/shapes.ts'
import type { Instant } from '../time/time.ts'
import type { FullResult, DecisionResult } from './full-result.ts'
import { csvOf } from './csv.ts'
import { unsafeWords } from './mistake-words.ts'
import { proofOf, provenWords } from './proven.ts'

/** A result with the name that its trainee typed. */
export interface TraineeResult extends FullResult {
	trainee: string
}

export type ResultsRead =
	| { outcome: 'read'; trainee: string; madeAt: Instant; results: readonly TraineeResult[] }
	/** Nothing of the file was taken. */
	| { outcome: 'refused'; problems: Refusals }

export const LONGEST_NAME = 100

/**
 * The results as the text of a file that a trainee gives to a trainer. Each is a statement in the shape of xAPI 1.0.3, so that
 * other systems can read it; its addresses are names, and lead nowhere. No log, no answer and nothing typed but the name is in
 * it. `now` is real time.
 */
export function writeResultsFile(trainee: string, results: readonly FullResult[], now: Instant): string {
	return JSON.stringify({
		format: FORMAT,
		version: NEWEST,
		madeAt: now,
		trainee: { name: trainee },
		statements: results.map((result) => statementOf(trainee, result))
	})
}

/**
 * The statements alone, as a list: what a learning record store takes as it is. Our own envelope, which tells who made it and
 * when, is for the trainer's page.
 */
export function writeStatements(trainee: string, results: readonly FullResult[]): string {
	return JSON.stringify(results.map((result) => statementOf(trainee, result)))
}

/** The results as a table, one row an attempt. */
export function writeResultsCsv(trainee: string, results: readonly FullResult[]): string {
	const columns = Object.keys(CSV_COLUMNS)
	const rows = results.map((result) => [trainee, ...Object.values(CSV_COLUMNS).map((cell) => cell(result))])
	return csvOf([['Trainee', ...columns], ...rows])
}

/** The results in the text of a file. Every shape is checked; whatever it says is only data. */
export function readResultsFile(text: string): ResultsRead {
	const reading = readingResults(text)
	for (;;) {
		const { done, value } = reading.next()
		if (done) return value
	}
}

/** The same in small steps, one after each statement, so that a page can do something else in between. */
export function* readingResults(text: string): Generator<undefined, ResultsRead> {
	const json = readJson(text, RESULTS_WORDS)
	if ('problems' in json) return { outcome: 'refused', problems: json.problems }
	const envelope = v.safeParse(envelopeSchema, json.content)
	if (!envelope.success) return { outcome: 'refused', problems: refusalsFor(envelope.issues, RESULTS_WORDS.another) }
	const { version, madeAt, trainee, statements } = envelope.output
	if (version > NEWEST) return { outcome: 'refused', problems: [newerThanKnown(version, NEWEST)] }

	const results: TraineeResult[] = []
	for (const [index, statement] of statements.entries()) {
		const checked = v.safeParse(statementSchema, statement)
		if (!checked.success) {
			return { outcome: 'refused', problems: refusalsFor(checked.issues, MAKE_AGAIN, `statements[${index}]`) }
		}
		results.push(keptResultOf(checked.output))
		yield
	}
	return { outcome: 'read', trainee: trainee.name, madeAt, results }
}

const FORMAT = 'dry-run-results'
const NEWEST = 1
export const RESULTS_WORDS: FileWords = {
	ours: 'a file of results that Dry Run made',
	another: 'Choose a file of results: Dry Run makes one on the page ‘Statement of learning’',
	smaller: 'Ask the trainee to delete old attempts and to make the file again',
	again: 'Another program has saved it: ask the trainee for the file as Dry Run saved it'
}
const MAKE_AGAIN = 'The file was changed after it was made, or damaged: ask the trainee to make it again'

/** Names only: nothing is fetched from there. */
const OWN = 'https://dry-run.example'
const ADL = 'http://adlnet.gov/expapi'
const LANGUAGE = 'en-GB'
const extensions = {
	edition: `${OWN}/extensions/edition`,
	version: `${OWN}/extensions/journey-version`,
	beginning: `${OWN}/extensions/beginning`,
	certifies: `${OWN}/extensions/core-proven`,
	help: `${OWN}/extensions/help`,
	wrongTurns: `${OWN}/extensions/wrong-turns`,
	unsafe: `${OWN}/extensions/unsafe-acts`,
	recovered: `${OWN}/extensions/recovered`,
	decisions: `${OWN}/extensions/decisions`
} as const

function statementOf(trainee: string, result: FullResult) {
	const { journey, mode, scenario, edition, reached, passed, beginning, certifies, right, of, decisions } = result
	const verb = verbOf(result)
	return {
		id: result.id,
		timestamp: new Date(result.endedAt).toISOString(),
		actor: { objectType: 'Agent', name: trainee, account: { homePage: OWN, name: trainee } },
		verb: { id: `${ADL}/verbs/${verb}`, display: { [LANGUAGE]: verb } },
		object: {
			objectType: 'Activity',
			id: `${OWN}/journeys/${journey.id}/${mode}?${new URLSearchParams({ scenario, edition })}`,
			definition: {
				name: { [LANGUAGE]: journey.title },
				...(verb === 'passed' && { description: { [LANGUAGE]: provenWords(journey.title, result) } }),
				type: `${ADL}/activities/simulation`
			}
		},
		result: {
			success: passed,
			completion: reached,
			...(of > 0 && { score: { scaled: Math.round((right / of) * 10_000) / 10_000, raw: right, min: 0, max: of } }),
			duration: `PT${result.activeMs / 1000}S`
		},
		context: {
			extensions: {
				[extensions.edition]: edition,
				[extensions.version]: journey.version,
				...(beginning !== undefined && { [extensions.beginning]: beginning }),
				...(certifies !== undefined && { [extensions.certifies]: certifies }),
				[extensions.help]: result.help,
				[extensions.wrongTurns]: result.wrongTurns,
				[extensions.unsafe]: result.unsafe,
				[extensions.recovered]: result.recovered,
				[extensions.decisions]: decisions
			}
		}
	}
}

/** Only a test is passed or failed; whoever practises completes a journey or attempts it. */
function verbOf({ mode, passed, reached }: FullResult): 'passed' | 'failed' | 'completed' | 'attempted' {
	if (isProof(mode)) return passed ? 'passed' : 'failed'
	return reached ? 'completed' : 'attempted'
}

function keptResultOf({ id, timestamp, actor, object, result, context }: v.InferOutput<typeof statementSchema>) {
	const [, journey = '', mode = '', scenario = ''] = ACTIVITY.exec(object.id) ?? []
	const told = context.extensions
	const beginning = told[extensions.beginning]
	const certifies = told[extensions.certifies]
	return {
		id,
		trainee: actor.account.name,
		journey: { id: journey, title: object.definition.name[LANGUAGE], version: told[extensions.version] },
		mode,
		scenario: /[%+]/.test(scenario) ? (new URLSearchParams(`of=${scenario}`).get('of') ?? '') : scenario,
		edition: told[extensions.edition],
		endedAt: Date.parse(timestamp),
		reached: result.completion,
		passed: result.success,
		...(beginning !== undefined && { beginning }),
		...(certifies !== undefined && { certifies }),
		right: result.score?.raw ?? 0,
		of: result.score?.max ?? 0,
		activeMs: Math.round(Number(DURATION.exec(result.duration)?.[1]) * 1000),
		help: told[extensions.help],
		wrongTurns: told[extensions.wrongTurns],
		recovered: told[extensions.recovered],
		unsafe: told[extensions.unsafe],
		decisions: told[extensions.decisions]
	} satisfies TraineeResult
}

const ACTIVITY = /^https:\/\/dry-run\.example\/journeys\/((?:own:)?[\w-]+)\/([\w-]+)\?scenario=([^&]*)&edition=[\w-]+$/
const DURATION = /^PT(\d{1,12}(?:\.\d{1,3})?)S$/
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/
const LONGEST_TEXT = 500

// Below a statement the schemas are plain and of few steps: they look at a hundred thousand decisions while somebody waits.
// A list is no object to them either, since no list has any of these keys.
const name = v.custom<string>(
	(value) => typeof value === 'string' && value.length > 0 && value.length <= LONGEST_TEXT,
	`text of 1 to ${LONGEST_TEXT} characters`
)
const personName = v.pipe(id, v.maxLength(LONGEST_NAME, `a name of at most ${LONGEST_NAME} characters`))

const mistake = v.object({
	kind: v.picklist(['message', 'turn', 'form', 'unsafe'], '"message", "turn", "form" or "unsafe"'),
	name,
	times: count
} satisfies Shape<DecisionResult['mistakes'][number]>)

const decision = v.object({
	state: name,
	title: name,
	firstTry: v.boolean(),
	recovered: v.boolean(),
	help: v.nullable(v.picklist(rungs, `${rungs.map((rung) => `"${rung}"`).join(', ')} or null`)),
	mistakes: v.array(mistake),
	skills: v.array(name)
} satisfies Shape<DecisionResult>)

const score = v.pipe(
	v.object({ scaled: v.number(), raw: count, min: v.literal(0, '0'), max: countFromOne }),
	v.check(({ raw, max }) => raw <= max, 'a score from its min to its max')
)

const statementSchema = objectOf({
	id: v.pipe(text, v.regex(UUID, 'a UUID in small letters')),
	timestamp: v.pipe(
		text,
		v.check((written) => !Number.isNaN(Date.parse(written)), 'a time such as 2026-03-03T09:14:00.000Z')
	),
	actor: v.object({ account: v.object({ homePage: v.literal(OWN, `"${OWN}"`), name: personName }) }),
	verb: v.object({
		id: v.pipe(text, v.regex(/^http:\/\/adlnet\.gov\/expapi\/verbs\/[\w-]+$/, `a verb such as "${ADL}/verbs/passed"`))
	}),
	object: v.object({
		id: v.pipe(name, v.regex(ACTIVITY, `a journey and mode such as "${OWN}/journeys/…/test?scenario=…&edition=…"`)),
		definition: v.object({ name: v.object({ [LANGUAGE]: name }) })
	}),
	result: v.object({
		success: v.boolean(),
		completion: v.boolean(),
		score: v.optional(score),
		duration: v.pipe(text, v.regex(DURATION, 'a duration such as PT75.5S'))
	}),
	context: v.object({
		extensions: v.object({
			[extensions.edition]: v.picklist(editions, '"as-published" or "current"'),
			[extensions.version]: countFromOne,
			[extensions.beginning]: v.exactOptional(name),
			[extensions.certifies]: v.exactOptional(v.boolean()),
			[extensions.help]: v.object({ nudge: count, where: count, do: count }),
			[extensions.wrongTurns]: count,
			[extensions.unsafe]: v.array(name),
			[extensions.recovered]: count,
			[extensions.decisions]: v.array(decision)
		})
	})
})

/** What is in the statements is looked at one by one. */
const envelopeSchema = objectOf({
	format: v.literal(FORMAT, `"${FORMAT}"`),
	version: countFromOne,
	madeAt: instant,
	trainee: v.object({ name: personName }),
	statements: v.array(v.unknown())
})

function provesWords(result: FullResult): string {
	return { journey: 'the journey', beginning: 'this beginning', 'before-core-tests': 'passed before core tests' }[
		proofOf(result)
	]
}

const CSV_COLUMNS: Readonly<Record<string, (result: FullResult) => string | number | boolean>> = {
	Journey: ({ journey }) => journey.title,
	'Journey id': ({ journey }) => journey.id,
	'Journey version': ({ journey }) => journey.version,
	Edition: ({ edition }) => edition,
	Scenario: ({ scenario }) => scenario,
	Mode: ({ mode }) => mode,
	Ended: ({ endedAt }) => new Date(endedAt).toISOString(),
	'Reached the end': ({ reached }) => reached,
	Passed: ({ passed }) => passed,
	'Right at first try': ({ right }) => right,
	Decisions: ({ of }) => of,
	'Active seconds': ({ activeMs }) => Math.round(activeMs / 1000),
	Nudges: ({ help }) => help.nudge,
	'Shown where': ({ help }) => help.where,
	'Done for them': ({ help }) => help.do,
	'Wrong turns': ({ wrongTurns }) => wrongTurns,
	Recovered: ({ recovered }) => recovered,
	'Unsafe acts': ({ unsafe }) => unsafe.length,
	'Unsafe acts by name': ({ unsafe }) => [...new Set(unsafe)].map(unsafeWords).join('; '),
	'Stumbled at': ({ decisions }) =>
		decisions
			.filter(({ firstTry }) => !firstTry)
			.map(({ title }) => title)
			.join('; '),
	Statement: ({ id }) => id,
	Beginning: ({ beginning = '' }) => beginning,
	'Test proves': (result) => (isProof(result.mode) && result.passed ? provesWords(result) : '')
}
