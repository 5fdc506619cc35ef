import type { Rung } from '../attempt/log.ts'
import type { Journey } from '../kit/journey.ts'
import { isProof } from '../modes/modes.ts'
import type { Edition } from '../rules/sourced.ts'
import type { Instant } from '../time/time.ts'
import type { Mistake } from './moments.ts'
import type { Decision, Scorecard } from './scorecard.ts'
import { statementId } from './statement-id.ts'

/** What a trainer gets to know of one attempt: how it went at each decision, and nothing that was typed. */
export interface FullResult {
	/** The same whenever the same attempt is written to a file. */
	id: string
	journey: { id: string; title: string; version: number }
	mode: string
	scenario: string
	edition: Edition
	/** Real time at which the end was reached first. */
	endedAt: Instant
	reached: boolean
	passed: boolean
	/** The title of its beginning; missing in files of before there were core tests. */
	beginning?: string
	/** Of a test, whether it shows that the person can do the journey; missing likewise. */
	certifies?: boolean
	/** Decisions that were right at the first try, and how many there were. */
	right: number
	of: number
	activeMs: number
	help: Readonly<Record<Rung, number>>
	wrongTurns: number
	recovered: number
	/** Unsafe acts by their ids, each as often as it was done. A file may name some that nobody here knows yet. */
	unsafe: readonly string[]
	decisions: readonly DecisionResult[]
}

export interface DecisionResult {
	/** The state it was taken in, or `junk`: a message in junk is found beside the page, whichever that is. */
	state: string
	/** The name of that state; in files of Dry Run 0.1.0 the heading of its page, which other states may share. */
	title: string
	firstTry: boolean
	recovered: boolean
	/** The furthest help that was asked for there. */
	help: Rung | null
	mistakes: readonly { kind: Mistake['kind']; name: string; times: number }[]
	skills: readonly string[]
}

/** What the list of attempts knows of one that has ended. */
export interface Ended {
	id: string
	mode: string
	scenario: string
	edition: Edition
	endedAt: Instant
}

export function fullResult(journey: Journey, attempt: Ended, card: Scorecard): FullResult {
	const { id, title, version } = journey
	const { reached, passed, certifies, beginning, right, activeMs, help, wrongTurns, recovered } = card
	return {
		...attempt,
		id: statementId(attempt.id),
		journey: { id, title, version },
		reached,
		passed,
		beginning,
		...(isProof(attempt.mode) && { certifies }),
		right,
		of: card.decisions.length,
		activeMs: Math.round(activeMs),
		help,
		wrongTurns,
		recovered,
		unsafe: card.unsafe.map(({ act }) => act),
		decisions: card.decisions.map(decisionResult)
	}
}

function decisionResult(decision: Decision): DecisionResult {
	const { place, title, firstTry, recovered, help, mistakes } = decision
	const counted = new Map<string, DecisionResult['mistakes'][number]>()
	for (const { kind, name } of mistakes) {
		const times = (counted.get(`${kind} ${name}`)?.times ?? 0) + 1
		counted.set(`${kind} ${name}`, { kind, name, times })
	}
	return {
		state: place,
		title,
		firstTry,
		recovered,
		help,
		mistakes: [...counted.values()],
		skills: decision.skills
	}
}
