import type { RuleName } from '../rules/password-policies.ts'

/**
 * What is left of a typed password: the rules it breaks, and a token that says only "the same as before" or "another one".
 * `old:0` is the persona's own password number 0 (public, fictional); `typed:3` the third one made up in this attempt.
 */
export interface Judgement {
	token: string
	/** The policy it was judged by, where one was being chosen. */
	policy: string | null
	broken: readonly RuleName[]
}

export type Answer = string | Judgement
export type Answers = Readonly<Record<string, Answer>>

export function isJudgement(answer: Answer | undefined): answer is Judgement {
	return typeof answer === 'object'
}
