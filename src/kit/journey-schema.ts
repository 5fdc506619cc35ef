import * as v from 'valibot'
import { countFromOne, exactly, pathPart, type Shape } from '../shapes/shapes.ts'
import { ownRulesShape } from '../world/rules-shape.ts'
import type { Coaching } from './coaching.ts'
import type { CoreDecision, CoreTest } from './core-test.ts'
import { flowSchema } from './flow-schema.ts'
import { refusalsFor, type Refusals } from './from-outside.ts'
import type { Quote, WrittenJourney } from './journey.ts'
import { edition, scenarioSchema, walkthroughSchema } from './scenario-schema.ts'
import { postSchema, screenSchema, words } from './screen-schema.ts'

const feedback = v.strictTuple([words, words], 'two texts')

const coaching = exactly({
	pages: v.record(pathPart, exactly({ why: words, nudge: v.exactOptional(words) })),
	messages: v.record(pathPart, feedback),
	turns: v.record(pathPart, feedback)
} satisfies Shape<Coaching>)

const severalPlaces = exactly({
	name: words,
	at: v.pipe(v.array(pathPart), v.minLength(1, 'one state or more'))
} satisfies Shape<Exclude<CoreDecision, string>>)

const coreTest = exactly({
	scenario: pathPart,
	decisions: v.pipe(
		v.array(v.lazy((input): v.GenericSchema => (typeof input === 'object' ? severalPlaces : pathPart))),
		v.minLength(1, 'one decision or more')
	)
} satisfies Shape<CoreTest>)

const journeySchema = exactly({
	id: v.pipe(pathPart, v.maxLength(60, 'at most 60 characters')),
	version: countFromOne,
	title: words,
	goal: v.exactOptional(words),
	teaches: words,
	service: words,
	minutes: v.pipe(v.number(), v.minValue(1, 'a number from 1 on'), v.maxValue(600, 'a number up to 600')),
	passShare: v.exactOptional(
		v.pipe(v.number(), v.minValue(0, 'a number from 0 to 1'), v.maxValue(1, 'a number from 0 to 1'))
	),
	editions: v.pipe(v.array(exactly({ id: edition, says: words })), v.minLength(1, 'one edition or more')),
	screens: v.record(pathPart, screenSchema),
	messages: v.record(pathPart, words),
	posts: v.record(pathPart, postSchema),
	quotes: v.exactOptional(v.array(exactly({ words, claim: words } satisfies Shape<Quote>))),
	core: v.exactOptional(coreTest),
	rules: v.exactOptional(ownRulesShape),
	flow: flowSchema,
	scenarios: v.array(scenarioSchema),
	walkthroughs: v.array(walkthroughSchema),
	coaching
} satisfies Shape<WrittenJourney>)

/**
 * A journey from outside, as far as its form goes: whether its names fit each other is for `checking/` to say, and until both
 * have, none of it may run. What comes back is what was given.
 */
export function readJourney(content: unknown): { journey: WrittenJourney } | { problems: Refusals } {
	const { issues } = v.safeParse(journeySchema, content)
	return issues ? { problems: refusalsFor(issues, NEXT) } : { journey: content as WrittenJourney }
}

const NEXT = 'Change it there, then open the journey again'
