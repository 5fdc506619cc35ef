import * as v from 'valibot'
import type { LimitId } from '../rules/limits.ts'
import type { CodeRuleId } from '../rules/one-time-codes.ts'
import type { PolicyId } from '../rules/password-policies.ts'
import type { PeriodId } from '../rules/periods.ts'
import { pathPart } from '../shapes/shapes.ts'
import type { DeviceId } from '../devices/device.ts'
import type { Facts, JourneyContext } from './context.ts'
import type { Post } from './post.ts'
import { readingOf, type ReadingName } from './readings.ts'

type Entries = v.ObjectEntries
export type ParamsOf<E extends Entries> = v.InferOutput<v.StrictObjectSchema<E, undefined>>

/** A guard, declared once: what it may be given, the sentence a designer reads, and when it holds. */
export interface GuardVerb<E extends Entries> {
	params: E
	says: string
	/** The thing on the desk that it looks at. */
	device?: DeviceId
	holds: (facts: Facts, params: ParamsOf<E>) => boolean
}

/** An action, declared once: what it may be given, the sentence a designer reads, and what it changes. */
export interface ActionVerb<E extends Entries> {
	params: E
	says: string
	/** The thing on the desk that it takes. */
	device?: DeviceId
	does: (facts: Facts, params: ParamsOf<E>, post: Readonly<Record<string, Post>>) => Partial<JourneyContext>
}

export function guard<const E extends Entries>(verb: GuardVerb<E>): GuardVerb<E> {
	return verb
}

export function action<const E extends Entries>(verb: ActionVerb<E>): ActionVerb<E> {
	return verb
}

/** What a verb can be given the name of, with what such a name is written as in code. */
interface Names {
	service: string
	field: string
	/** What a code is for. */
	purpose: string
	message: string
	post: string
	/** Something that a service holds. */
	detail: string
	/** A device that has a password saved. */
	savedOn: string
	reading: ReadingName
	codeRules: CodeRuleId
	limits: LimitId
	periods: PeriodId
	passwordPolicies: PolicyId
}

export type NameKind = keyof Names

/** The schema of a name, which tells what it is the name of: types, checker and lists to pick from are made from it. */
export type NameSchema<Kind extends NameKind> = v.GenericSchema<Names[Kind]> & { readonly names: Kind }

/**
 * The name of something. What is written here names what there is, or it does not compile; whether a journey from outside does
 * is for `checking/` to say.
 */
export function nameOf<Kind extends NameKind>(kind: Kind): NameSchema<Kind> {
	// A schema of its own for each, as each says of what it is.
	const schema = kind === 'reading' ? readingName : v.pipe(pathPart)
	return Object.assign(schema, { names: kind }) as unknown as NameSchema<Kind>
}

const readingName = v.pipe(
	v.string(),
	v.check((name) => readingOf(name) !== null, 'the name of a reading, such as "account.esr.username"')
)

/** What a parameter is the name of; `null` where it is none. */
export function kindOf(param: v.GenericSchema): NameKind | null {
	const schema = 'wrapped' in param ? param.wrapped : param
	return typeof schema === 'object' && schema !== null && 'names' in schema ? (schema.names as NameKind) : null
}
