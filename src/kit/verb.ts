import * as v from 'valibot'
import type { LimitId } from '../rules/limits.ts'
import type { CodeRuleId } from '../rules/one-time-codes.ts'
import type { RuleTable } from '../rules/own-rules.ts'
import type { PolicyId } from '../rules/password-policies.ts'
import type { PeriodId } from '../rules/periods.ts'
import { pathPart } from '../shapes/shapes.ts'
import type { Facts, JourneyContext } from './context.ts'
import type { Post } from './post.ts'

type Entries = v.ObjectEntries
export type ParamsOf<E extends Entries> = v.InferOutput<v.StrictObjectSchema<E, undefined>>

/** A guard, declared once: what it may be given, the sentence a designer reads, and when it holds. */
export interface GuardVerb<E extends Entries> {
	params: E
	says: string
	holds: (facts: Facts, params: ParamsOf<E>) => boolean
}

/** An action, declared once: what it may be given, the sentence a designer reads, and what it changes. */
export interface ActionVerb<E extends Entries> {
	params: E
	says: string
	does: (facts: Facts, params: ParamsOf<E>, post: Readonly<Record<string, Post>>) => Partial<JourneyContext>
}

export function guard<const E extends Entries>(verb: GuardVerb<E>): GuardVerb<E> {
	return verb
}

export function action<const E extends Entries>(verb: ActionVerb<E>): ActionVerb<E> {
	return verb
}

interface BuiltInNames {
	codeRules: CodeRuleId
	limits: LimitId
	periods: PeriodId
	passwordPolicies: PolicyId
}

/**
 * The name of a rule. What is written here names built-in ones, or it does not compile; a journey from outside may have rules of
 * its own, so that whether there is one of this name is for `checking/` to say.
 */
export function ruleName<Table extends RuleTable>(table: Table): v.GenericSchema<BuiltInNames[Table]> {
	return v.pipe(pathPart, v.metadata({ table })) as unknown as v.GenericSchema<BuiltInNames[Table]>
}

/** The table of rules that a parameter names a row of, where it does. */
export function ruleTableOf(param: v.GenericSchema): RuleTable | undefined {
	const schema = 'wrapped' in param ? (param.wrapped as v.GenericSchema) : param
	const { table } = v.getMetadata(schema as Parameters<typeof v.getMetadata>[0])
	return table as RuleTable | undefined
}
