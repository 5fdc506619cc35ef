import { stateName, type Journey } from '../kit/journey.ts'
import { unfilled } from '../kit/readings.ts'
import type { Field } from '../kit/screen.ts'
import { unsafeActs } from '../kit/unsafe-acts.ts'
import type { Mistake } from './moments.ts'

/** A mistake as it is named in a file: made with some version of a journey, and by whoever wrote the file. */
export interface NamedMistake {
	kind: Mistake['kind']
	name: string
}

/** What went wrong, for somebody who was not there. Without the journey, or where it does not know the mistake, by its name. */
export function mistakeWords(journey: Journey | null, state: string, { kind, name }: NamedMistake): string {
	switch (kind) {
		case 'message':
			return `Was told: “${unfilled(own(journey?.messages, name) ?? name)}”`
		case 'turn':
			return `Went to ‘${journey ? stateName(journey, name) : name}’`
		case 'form':
			return `Left ‘${journey ? labelOf(journey, state, name) : name}’ empty, or not in the right format`
		case 'unsafe':
			return unsafeWords(name)
	}
}

/** An unsafe act in words, or by its id where nobody here knows it yet. */
export function unsafeWords(act: string): string {
	return own<{ named: string }>(unsafeActs, act)?.named ?? act
}

function labelOf(journey: Journey, state: string, name: string): string {
	const has = ({ fields = [] }: { fields?: readonly Field[] } = {}) => fields.find((field) => field.name === name)
	const field = has(screenAt(journey, state)) ?? Object.values(journey.screens).map(has).find(Boolean)
	return unfilled(field?.label ?? name)
		.trim()
		.replace(/[:.?]+$/, '')
}

function screenAt({ flow, screens }: Journey, state: string) {
	return own(screens, own(flow.states, state)?.meta.screen ?? '')
}

/** A name from a file may be one that every object has. */
function own<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
	return table && Object.hasOwn(table, name) ? table[name] : undefined
}
