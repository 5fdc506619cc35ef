import type { Instant } from '../time/time.ts'
import { comingBack, type Calendar } from './come-back.ts'
import { inKeptOrder } from './kept-order.ts'
import { isProof } from '../modes/modes.ts'
import type { KeptResult } from './kept-result.ts'
import { passedWords, proofOf, testedWords } from './proven.ts'

/** What a list holds of an attempt, as far as it tells of the person. */
export interface Tried {
	id: string
	journeyId: string
	mode: string
	result: KeptResult | null
	/** See `inKeptOrder`. */
	order?: number
}

export type WithResult<Attempt extends Tried> = Attempt & { result: KeptResult }

/** What a person can do in one journey, as their attempts show it. */
export interface JourneyProgress<Attempt extends Tried> {
	journeyId: string
	/** In the order in which they were kept. */
	first: WithResult<Attempt>
	best: WithResult<Attempt>
	last: WithResult<Attempt>
	/** Unsafe acts in all of them together: none is made up for by an attempt without one. */
	unsafe: number
	/** The beginning of the day on which the next cold test is due; `null` for a journey that was never passed. */
	dueAt: Instant | null
	/** What its tests have shown, as `testedWords` says it. */
	tested: string | null
}

/** The journeys that have a result, the one with the latest first. What was only watched is no result of the person's. */
export function progressOf<Attempt extends Tried>(
	attempts: readonly Attempt[],
	calendar: Calendar
): readonly JourneyProgress<Attempt>[] {
	const ended = endedOf(attempts.filter(isOwn), calendar.now)
	const outcomes = outcomesOf(ended)
	const due = comingBack(outcomes, calendar)
	const found = new Map<string, JourneyProgress<Attempt>>()
	for (const attempt of ended) {
		const { journeyId, result } = attempt
		const before = found.get(journeyId)
		// Last in the map: the journey with the latest result.
		found.delete(journeyId)
		found.set(journeyId, {
			journeyId,
			first: before?.first ?? attempt,
			best: before && !isBetter(result, before.best.result) ? before.best : attempt,
			last: attempt,
			unsafe: (before?.unsafe ?? 0) + result.unsafe,
			dueAt: due.find((stand) => stand.journeyId === journeyId)?.dueAt ?? null,
			tested: testedWords(outcomes.filter((outcome) => outcome.journeyId === journeyId))
		})
	}
	return [...found.values()].reverse()
}

/** Those that have a result, in the order in which they were kept, each with the time that its result counts from. */
export function endedOf<Attempt extends Tried>(
	attempts: readonly Attempt[],
	now: Instant
): readonly WithResult<Attempt>[] {
	const ended = attempts.filter((attempt): attempt is WithResult<Attempt> => attempt.result !== null)
	const timed = ended.map((attempt) => ({ at: attempt.result.at, attempt, ...ordered(attempt) }))
	return inKeptOrder(timed, now).map(({ at, attempt }) =>
		at === attempt.result.at ? attempt : { ...attempt, result: { ...attempt.result, at } }
	)
}

/** What coming back is worked out from. */
export function outcomesOf(ended: readonly WithResult<Tried>[]) {
	return ended.map(({ journeyId, mode, result: { passed, certifies, beginning, at } }) => ({
		journeyId,
		mode,
		passed,
		certifies,
		beginning,
		at
	}))
}

/** The attempts worth looking at again, each once: one that is both the first and the best says so. */
export function landmarksOf<Attempt extends Tried>({
	first,
	best,
	last
}: JourneyProgress<Attempt>): readonly { name: string; attempt: WithResult<Attempt> }[] {
	const named = { first, best, last }
	return [...new Set([first, best, last])].map((attempt) => {
		const names = Object.entries(named).flatMap(([name, each]) => (each === attempt ? [name] : []))
		return { name: capitalised(inARow(names)), attempt }
	})
}

/** In one line, without a full stop. Only a test is passed or not; an unsafe act is always named beside the rest. */
export function resultWords({ mode, result }: Pick<WithResult<Tried>, 'mode' | 'result'>): string {
	const { passed, right, decisions, unsafe } = result
	if (decisions === 0) return 'nothing to decide'
	const verdict = passed ? passedWords(result) : 'not passed'
	return [
		`${right} of ${decisions} right at first try`,
		...(isProof(mode) ? [verdict] : []),
		...(unsafe > 0 ? [unsafeWords(unsafe)] : [])
	].join(', ')
}

/** 'one unsafe act', 'two unsafe acts': written out, so that no number among others hides it. */
export function unsafeWords(count: number): string {
	return `${NUMBERS[count] ?? count} unsafe ${count === 1 ? 'act' : 'acts'}`
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function ordered({ order }: Tried): { order?: number } {
	return order === undefined ? {} : { order }
}

function isOwn<Attempt extends Tried>(attempt: Attempt): attempt is WithResult<Attempt> {
	return attempt.result !== null && attempt.result.decisions > 0
}

/** Passed before not passed, and for the journey before for one beginning; then the share of decisions, then what was safe. */
function isBetter(one: KeptResult, other: KeptResult): boolean {
	if (rank(one) !== rank(other)) return rank(one) > rank(other)
	// The shares with both sides multiplied out: a division would tell equal ones apart.
	const ahead = one.right * other.decisions - other.right * one.decisions
	return ahead === 0 ? one.unsafe < other.unsafe : ahead > 0
}

function rank(result: KeptResult): number {
	if (!result.passed) return 0
	return proofOf(result) === 'beginning' ? 1 : 2
}

function inARow(names: readonly string[]): string {
	const others = names.slice(0, -1)
	return others.length === 0 ? names.join() : `${others.join(', ')} and ${names.at(-1)}`
}

function capitalised(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1)
}
