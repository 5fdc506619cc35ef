import type * as v from 'valibot'
import type { actions } from './actions.ts'
import type { guards } from './guards.ts'
import type { Posts } from './post.ts'
import type { FieldNameOf, PressOf, Screens } from './screen.ts'
import type { ActionVerb, GuardVerb, NameSchema, ParamsOf } from './verb.ts'

/** What the service can say is wrong, by name. */
export type Messages = Readonly<Record<string, string>>

/** The names that one journey's own data makes: its fields, messages and post. */
interface Names {
	field: string
	message: string
	post: string
}

/** What a parameter is the name of. */
type KindOf<Param> =
	Param extends NameSchema<infer Kind> ? Kind : Param extends { wrapped: NameSchema<infer Kind> } ? Kind : never

/** Names of this journey where a verb's parameter is one; everything else as the verb's own schema has it. */
type Narrowed<E extends v.ObjectEntries, Own extends Names, P = ParamsOf<E>> = {
	[K in keyof P]: KindOf<E[K & keyof E]> extends infer Kind extends keyof Names
		? [Kind] extends [never]
			? P[K]
			: Own[Kind] | Extract<P[K], null>
		: P[K]
}

type EntriesOf<Verb> = Verb extends GuardVerb<infer E> | ActionVerb<infer E> ? E : never

type GuardUse<Own extends Names> = {
	[K in keyof typeof guards]: { type: K; params: Narrowed<EntriesOf<(typeof guards)[K]>, Own> }
}[keyof typeof guards]

type ActionUse<Own extends Names> = {
	[K in keyof typeof actions]: { type: K; params: Narrowed<EntriesOf<(typeof actions)[K]>, Own> }
}[keyof typeof actions]

interface Candidate<State extends string, Own extends Names> {
	guard?: GuardUse<Own>
	/** Absent: the trainee stays where they are. */
	target?: State
	actions?: ActionUse<Own> | readonly ActionUse<Own>[]
}

type Transition<State extends string, Own extends Names> =
	State | Candidate<State, Own> | readonly Candidate<State, Own>[]

interface StateSpec<State extends string, Press extends string, Own extends Names, ScreenId extends string> {
	meta: {
		/** The state as people call it, apart from all others of its journey: sentence case, 32 characters at most. */
		name: string
		screen: ScreenId
		/** The claims (see `claims/`) and facts this state answers to. */
		source?: readonly string[]
		/** Where the journey is over: as the person wanted, or because their way lies elsewhere. */
		end?: 'good' | 'elsewhere'
	}
	entry?: ActionUse<Own> | readonly ActionUse<Own>[]
	/** Looked at after every event, time included: this is how an expiry is noticed. */
	always?: Candidate<State, Own> | readonly Candidate<State, Own>[]
	on?: { [P in Press | `open.${string}`]?: Transition<State, Own> }
}

/**
 * An XState config with no function, timer or nesting in it: it survives `JSON.stringify`. A state is where the trainee
 * stands. Targets, presses, fields, messages, post and screens are checked against the journey's own data.
 */
export interface Flow<State extends string, S extends Screens, M extends Messages, P extends Posts> {
	initial: NoInfer<State>
	/** Links in post that can be followed from anywhere. */
	on?: { [opens: `open.${string}`]: Transition<NoInfer<State>, NamesOf<S, M, P>> }
	states: {
		[K in State]: StateSpec<NoInfer<State>, PressOf<S>, NamesOf<S, M, P>, keyof S & string>
	}
}

interface NamesOf<S extends Screens, M extends Messages, P extends Posts> extends Names {
	field: FieldNameOf<S>
	message: keyof M & string
	post: keyof P & string
}

/** A flow as everybody but its author sees it. */
export type AnyFlow = Flow<string, Screens, Messages, Posts>
