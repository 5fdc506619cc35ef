import type { AnyFlow } from '../kit/flow.ts'
import { error, type Finding } from './finding.ts'

/** In characters: a box on a map, or a row of a list at 320 px. */
const LONGEST_NAME = 32

/** What is wrong with the names by which people call a flow's states. */
export function stateNamesAmiss({ states }: AnyFlow): readonly Finding[] {
	const named = Object.entries(states).map(([state, { meta }]) => ({ state, name: meta.name }))
	return named.flatMap(({ state, name }) => {
		const amiss = (says: string, mend: string) => error(['flow', 'states', state, 'meta', 'name'], says, mend)
		const twin = named.find((other) => other.state < state && other.name.toLowerCase() === name.toLowerCase())
		return [
			...(name.trim() === name ? [] : [amiss(`"${name}" has spaces around it`, 'Take them out')]),
			...(name.length <= LONGEST_NAME
				? []
				: [amiss(`"${name}" has ${name.length} characters, and ${LONGEST_NAME} is the most`, 'Shorten it')]),
			...(isSentenceCase(name) ? [] : [amiss(`"${name}" is not in sentence case`, 'Write it as a sentence begins')]),
			...(name.endsWith('.') ? [amiss(`"${name}" ends with a full stop`, 'Take it out')] : []),
			...(twin
				? [amiss(`"${name}" is what the state "${twin.state}" is called`, 'Say in the name how the two differ')]
				: [])
		]
	})
}

/** A capital or a digit first, a word in small letters where there are several, and no id such as "codeExpired". */
function isSentenceCase(name: string): boolean {
	return /^[\p{Lu}\d]/u.test(name.trim()) && (!/\s/.test(name) || /\s\p{Ll}/u.test(name)) && !/\p{Ll}\p{Lu}/u.test(name)
}
