import { madeUpToken, ownTokenOf } from '../kit/passwords.ts'
import { composed } from '../rules/typed-text.ts'
import type { Person } from '../world/person.ts'

/** Tells passwords apart within one attempt, for as long as the page lives. The same text always gives the same token. */
export function passwordMemory(): (text: string, person: Person) => string {
	const typed: string[] = []
	return (given, { oldPasswords }) => {
		const text = composed(given)
		const own = ownTokenOf(text, oldPasswords)
		if (own !== null) return own
		if (!typed.includes(text)) typed.push(text)
		return madeUpToken(typed.indexOf(text) + 1)
	}
}
