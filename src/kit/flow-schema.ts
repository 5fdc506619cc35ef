import * as v from 'valibot'
import { byName, exactly, oneOf, oneOrMore, pathPart, type Shape } from '../shapes/shapes.ts'
import { actions } from './actions.ts'
import type { AnyFlow } from './flow.ts'
import { guards } from './guards.ts'
import { openName, pressName, words } from './screen-schema.ts'

/** A verb of the kit with what it is given: XState skips an action that it does not know, without a word. */
function usesOf(verbs: Readonly<Record<string, { params: v.ObjectEntries }>>) {
	const uses = Object.entries(verbs).map(([type, { params }]) => [
		type,
		exactly({ type: v.literal(type), params: exactly(params) })
	])
	return byName('type', Object.fromEntries(uses) as Record<string, v.GenericSchema>)
}

const guard = usesOf(guards)
const actionList = oneOrMore(usesOf(actions))
const candidate = exactly({
	guard: v.exactOptional(guard),
	target: v.exactOptional(pathPart),
	actions: v.exactOptional(actionList)
})
const transition = v.lazy((input) => (typeof input === 'string' ? pathPart : oneOrMore(candidate)))
const eventName = v.lazy((input) => (String(input).startsWith('open.') ? openName : pressName))

type State = AnyFlow['states'][string]

const state = exactly({
	meta: exactly({
		name: words,
		screen: pathPart,
		source: v.exactOptional(v.array(words)),
		end: v.exactOptional(oneOf(['good', 'elsewhere']))
	} satisfies Shape<State['meta']>),
	entry: v.exactOptional(actionList),
	always: v.exactOptional(oneOrMore(candidate)),
	on: v.exactOptional(v.record(eventName as v.GenericSchema<string>, transition))
} satisfies Shape<State>)

export const flowSchema = exactly({
	initial: pathPart,
	on: v.exactOptional(v.record(openName, transition)),
	states: v.record(pathPart, state)
} satisfies Shape<AnyFlow>)
