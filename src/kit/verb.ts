import * as v from 'valibot'
import { isDuration, type Duration } from '../time/time.ts'
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

export const duration = v.custom<Duration>(
	(value) => typeof value === 'string' && isDuration(value),
	'an ISO 8601 duration such as PT15M'
)
