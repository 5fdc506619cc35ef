import type { AnyFlow } from '../../../src/kit/flow.ts'

/** In characters: a box on a map, or a row of a list at 320 px. */
const LONGEST_NAME = 32

/** What is wrong with the names of a flow's states, in words. */
export function namesAmiss({ states }: AnyFlow): readonly string[] {
	const named = Object.entries(states).map(([state, { meta }]) => ({ state, name: meta.name ?? '' }))
	return named.flatMap(({ state, name }) => [
		...(name.trim() === name && name !== '' ? [] : [`${state} has no name, or spaces around it`]),
		...(name.length <= LONGEST_NAME
			? []
			: [`${state}: "${name}" has ${name.length} characters, and ${LONGEST_NAME} is the most`]),
		...(isSentenceCase(name) ? [] : [`${state}: "${name}" is not in sentence case`]),
		...(name.endsWith('.') ? [`${state}: "${name}" ends with a full stop`] : []),
		...named.flatMap((other) =>
			other.state > state && other.name.toLowerCase() === name.toLowerCase()
				? [`${state} and ${other.state} are both called "${name}"`]
				: []
		)
	])
}

/** A capital or a digit first, a word in small letters where there are several, and no id such as "codeExpired". */
function isSentenceCase(name: string): boolean {
	return /^[\p{Lu}\d]/u.test(name) && (!/\s/.test(name) || /\s\p{Ll}/u.test(name)) && !/\p{Ll}\p{Lu}/u.test(name)
}
