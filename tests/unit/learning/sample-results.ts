import type { FullResult, DecisionResult } from '../../../src/learning/full-result.ts'
import { statementId } from '../../../src/learning/statement-id.ts'

export const AT_NINE = Date.UTC(2026, 2, 3, 9)

export function sampleDecision(changed: Partial<DecisionResult> = {}): DecisionResult {
	return {
		state: 'enterCode',
		title: 'Enter the code',
		firstTry: true,
		recovered: false,
		help: null,
		mistakes: [],
		skills: ['code'],
		...changed
	}
}

/** A decision that went wrong in this way. */
export function stumbled(changed: Partial<DecisionResult> = {}): DecisionResult {
	const mistakes = [{ kind: 'message', name: 'wrongCode', times: 2 }] as const
	return sampleDecision({ firstTry: false, recovered: true, mistakes, ...changed })
}

/** A passed test with one stumble and one unsafe act in it, unless it is changed; `attempt` tells it from others. */
export function sampleResult(attempt: string, changed: Partial<FullResult> = {}): FullResult {
	const decisions = changed.decisions ?? [
		sampleDecision({ state: 'identify', title: 'Who are you?', skills: ['details'] }),
		stumbled(),
		sampleDecision({ state: 'choosePassword', title: 'Choose a new password', help: 'nudge', skills: ['password'] })
	]
	return {
		id: statementId(attempt),
		journey: { id: 'nhsmail-password-reset', title: 'Reset an NHSmail password', version: 2 },
		mode: 'test',
		scenario: 'by-text',
		edition: 'as-published',
		endedAt: AT_NINE,
		reached: true,
		passed: true,
		beginning: 'You have forgotten your password',
		...(changed.mode === undefined && { certifies: true }),
		right: decisions.filter(({ firstTry }) => firstTry).length,
		of: decisions.length,
		activeMs: 75_500,
		help: { nudge: 1, where: 0, do: 0 },
		wrongTurns: 0,
		recovered: 1,
		unsafe: [],
		decisions,
		...changed
	}
}

/** A practice that ended short of its goal, with a code told twice. */
export const unsafeResult = sampleResult('two', {
	mode: 'practise',
	edition: 'current',
	reached: false,
	passed: false,
	unsafe: ['told-code', 'told-code'],
	decisions: [stumbled({ help: 'do', mistakes: [{ kind: 'unsafe', name: 'told-code', times: 2 }], recovered: false })]
})
