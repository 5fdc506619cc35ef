import * as v from 'valibot'
import { rungs, type FormRefused, type HelpAsked, type LogEntry } from '../attempt/log.ts'
import { whyClosed } from '../attempt/why-closed.ts'
import type { Judgement } from '../kit/answers.ts'
import type { JourneyEvent } from '../kit/context.ts'
import {
	newerThanKnown,
	readJson,
	refusalsFor,
	type FileWords,
	type Refusal,
	type Refusals
} from '../kit/from-outside.ts'
import type { JourneyFolder } from '../kit/journey.ts'
import { TOKEN_FORM } from '../kit/passwords.ts'
import type { KeptResult } from '../learning/kept-result.ts'
import { canBeSeen } from '../rules/typed-text.ts'
import {
	count,
	countFromOne,
	id,
	instant,
	objectOf,
	oneOf,
	pathPart,
	recordOf,
	text,
	type Shape
} from '../shapes/shapes.ts'
import type { Instant } from '../time/time.ts'
import { useShape, worldShape } from '../world/world-shape.ts'
import type { AttemptRecord, KeptAttempt } from './attempt-record.ts'
import { migrate, migrations, versionAfter, type Migration } from './migrations.ts'
import type { OldAttempt } from './old-attempt.ts'

export type FileRead =
	| { outcome: 'read'; attempts: readonly KeptAttempt[] }
	/** Nothing of the file was taken. */
	| { outcome: 'refused'; problems: Refusals }

/**
 * The attempts as the text of a file: of each its record and its log, and nothing by which a password could be recognised.
 * `now` is real time.
 */
export function writeAttemptFile(attempts: readonly KeptAttempt[], now: Instant): string {
	const file = {
		format: FORMAT,
		version: versionAfter(migrations),
		exportedAt: now,
		attempts: attempts.map(onlyKnownKeys)
	}
	return JSON.stringify(file)
}

/** The attempts in the text of a file, brought to today's version. */
export function readAttemptFile(text: string, steps: readonly Migration[] = migrations): FileRead {
	const reading = readingAttempts(text, steps)
	for (;;) {
		const { done, value } = reading.next()
		if (done) return value
	}
}

/**
 * The same in small steps, one after each attempt. Every shape is checked, whatever it says is only data. What it can't check is
 * whether there is such a journey, and whether that can follow the log.
 */
export function* readingAttempts(
	text: string,
	steps: readonly Migration[] = migrations
): Generator<{ done: number; of: number }, FileRead> {
	const json = readJson(text, ATTEMPTS_WORDS)
	if ('problems' in json) return refuse(json.problems)
	const envelope = v.safeParse(envelopeSchema, json.content)
	if (!envelope.success) return refuse(refusalsFor(envelope.issues, ATTEMPTS_WORDS.another))

	const { version, attempts } = envelope.output
	if (version > versionAfter(steps)) return refuse([newerThanKnown(version, versionAfter(steps))])
	const read: KeptAttempt[] = []
	for (const [index, attempt] of attempts.entries()) {
		const where = `attempts[${index}]`
		const migrated = migratedFrom(attempt, version, steps, where)
		if ('next' in migrated) return refuse([migrated])
		const checked = v.safeParse(attemptSchema, migrated)
		if (!checked.success) return refuse(refusalsFor(checked.issues, EXPORT_AGAIN, where))
		read.push(asKept(checked.output))
		yield { done: index + 1, of: attempts.length }
	}
	return { outcome: 'read', attempts: read }
}

/** Why an attempt of a file stays out, though its shape is right: the journey can't open it. */
export function whyLeftOut(folder: JourneyFolder, { record, log }: KeptAttempt, index: number): Refusal | null {
	const { journeyVersion: version, scenario, world, clock } = record
	const obstacle = whyClosed(folder, { version, scenario, world, log, now: clock.now })
	if (!obstacle) return null
	const { where, got, expected } = obstacle
	const within = where.startsWith('world') ? `record.${where}` : where
	return { where: `attempts[${index}].${within}`, got, expected, next: EXPORT_AGAIN }
}

const FORMAT = 'dry-run-attempts'
export const ATTEMPTS_WORDS: FileWords = {
	ours: 'a file of attempts that Dry Run exported',
	another: 'Choose a file that Dry Run exported',
	smaller: 'Export fewer attempts at a time',
	again: 'Another program has saved it: export the attempts again, and take that file in as it is'
}
const EXPORT_AGAIN = 'The file was changed after you exported it, or it’s damaged: export the attempts again'

function onlyKnownKeys({ record, log }: KeptAttempt): KeptAttempt {
	const known = Object.keys(recordEntries).map((key) => [key, record[key as keyof AttemptRecord]])
	return { record: Object.fromEntries(known), log: log.map(({ at, event }) => ({ at, event })) }
}

function refuse(problems: Refusals): FileRead {
	return { outcome: 'refused', problems }
}

function migratedFrom(
	attempt: OldAttempt,
	version: number,
	steps: readonly Migration[],
	where: string
): OldAttempt | Refusal {
	try {
		return migrate(attempt, version, steps)
	} catch {
		return {
			where,
			got: `an attempt that doesn’t fit version ${version}`,
			expected: ATTEMPTS_WORDS.ours,
			next: EXPORT_AGAIN
		}
	}
}

/** The schemas leave open what only other rooms know, such as the names of devices: here it is taken for one of theirs. */
function asKept({ record, log }: v.InferOutput<typeof attemptSchema>): KeptAttempt {
	return { record: { ...record, length: log.length } as unknown as AttemptRecord, log: log as LogEntry[] }
}

type EventOf<Type> = Extract<JourneyEvent, { type: Type }>

const anything = recordOf(v.unknown())
const token = v.pipe(text, v.regex(TOKEN_FORM, 'a token such as "old:0" or "typed:1"'))

const envelopeSchema = objectOf({
	format: v.literal(FORMAT, `"${FORMAT}"`),
	version: countFromOne,
	exportedAt: instant,
	attempts: v.array(objectOf({ record: anything, log: v.array(anything) }))
})

const result = objectOf({
	passed: v.boolean(),
	certifies: v.exactOptional(v.boolean()),
	beginning: v.exactOptional(text),
	right: count,
	decisions: count,
	wrongTurns: count,
	nudges: count,
	wheres: count,
	dones: count,
	recovered: count,
	unsafe: count,
	activeMs: count,
	at: instant
} satisfies Shape<KeptResult>)

const name = v.pipe(text, v.check(canBeSeen, 'text you can see'))

/** Built in, or opened from a file in some browser, be it another one. */
const journeyId = v.pipe(id, v.regex(/^(?:own:)?[\w-]+$/, 'a name of letters, digits and hyphens'))

const recordEntries = {
	id,
	name,
	journeyId,
	journeyVersion: count,
	mode: pathPart,
	scenario: id,
	story: v.nullable(objectOf({ id, run: id })),
	world: worldShape,
	clock: objectOf({ now: instant, running: v.boolean() }),
	played: count,
	result: v.nullable(result),
	startedAt: instant,
	updatedAt: instant,
	length: count,
	state: text,
	end: v.nullable(v.picklist(['good', 'elsewhere'], '"good", "elsewhere" or null'))
} satisfies Shape<AttemptRecord>

/** No text is let through in a judgement: a password in a file made elsewhere would stay in the log. */
const judgement = objectOf({
	token,
	policy: v.nullable(id),
	broken: v.array(id)
} satisfies Shape<Judgement>)

const answer = v.lazy((input) => (typeof input === 'object' ? judgement : text))

const press = objectOf({
	type: text,
	answers: recordOf(answer)
} satisfies Shape<EventOf<`press.${string}`>>)
const open = objectOf({ type: text } satisfies Shape<EventOf<`open.${string}`>>)
const deskUse = objectOf({ type: text, use: useShape } satisfies Shape<EventOf<'desk.use'>>)
const clockTick = objectOf({ type: text, now: instant, skipped: v.optional(count) } satisfies Shape<
	EventOf<'clock.tick'>
>)
const stepBack = objectOf({ type: text })
const helpAsk = objectOf({
	type: text,
	rung: oneOf(rungs)
} satisfies Shape<HelpAsked>)
const formRefuse = objectOf({
	type: text,
	fields: v.array(objectOf({ name: id, entered: text }))
} satisfies Shape<FormRefused>)
const unknownEvent = objectOf({
	type: v.pipe(
		text,
		v.check(() => false, '"press.…", "open.…", "desk.use", "clock.tick", "step.back", "help.ask" or "form.refuse"')
	)
})

const event = v.lazy((input): v.GenericSchema => {
	const type = has(input, 'type') && typeof input.type === 'string' ? input.type : ''
	if (/^press\../.test(type)) return press
	if (/^open\../.test(type)) return open
	if (type === 'desk.use') return deskUse
	if (type === 'clock.tick') return clockTick
	if (type === 'help.ask') return helpAsk
	if (type === 'form.refuse') return formRefuse
	return type === 'step.back' ? stepBack : unknownEvent
})

const attemptSchema = objectOf({
	record: objectOf(recordEntries),
	log: v.array(objectOf({ at: instant, event } satisfies Shape<LogEntry>))
})

function has<Key extends string>(input: unknown, key: Key): input is Record<Key, unknown> {
	return typeof input === 'object' && input !== null && key in input
}
