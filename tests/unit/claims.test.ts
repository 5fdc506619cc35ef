import { describe, expect, it } from 'vitest'
import { claimSources } from '../../src/claims/claims.ts'
import { limits, signInLocks } from '../../src/rules/limits.ts'
import { codeRules } from '../../src/rules/one-time-codes.ts'
import { passwordPolicies } from '../../src/rules/password-policies.ts'
import { folders } from './journeys/journeys.ts'

/** Everything that names a source: states, scenarios, walkthroughs and rows of rules. */
const answering = [
	...folders.flatMap(({ journey, scenarios, walkthroughs }) => [
		...Object.values(journey.flow.states).map(({ meta }) => meta),
		...scenarios,
		...walkthroughs
	]),
	...[codeRules, limits, signInLocks, passwordPolicies].flatMap((table) => Object.values(table))
].flatMap(({ source = [] }: { source?: readonly string[] }) => source)

const answered = new Set(answering)
/** Ids of what is known of the real systems from other public pages. */
const RESEARCHED = /^[A-Z]{1,2}-\d+$/

describe.each(claimSources)('the claims of "$title"', ({ prefix, claims, notSimulated }) => {
	const left = new Map(notSimulated.map(({ id, reason }) => [id, reason]))

	it.each(claims.map(({ id }) => id))('%s is answered, or left out for a reason, and not both', (id) => {
		expect({ answered: answered.has(id), leftOut: left.has(id) }).toEqual({
			answered: !left.has(id),
			leftOut: left.has(id)
		})
	})

	it('are numbered without a gap', () => {
		expect(claims.map(({ id }) => id)).toEqual(claims.map((_, index) => `${prefix}-${index + 1}`))
	})

	it('are left out only with a reason, and only if there are such', () => {
		for (const [id, reason] of left) {
			expect(claims.map((claim) => claim.id)).toContain(id)
			expect(reason.length).toBeGreaterThan(20)
		}
	})
})

describe('what is named as a source', () => {
	const prefixes = claimSources.map(({ prefix }) => `${prefix}-`)
	const known = new Set<string>(claimSources.flatMap(({ claims }) => claims.map(({ id }) => id)))

	it.each([...answered])('%s is a claim, or a fact by its number', (id) => {
		const isClaim = prefixes.some((prefix) => id.startsWith(prefix))
		expect(isClaim ? known.has(id) : RESEARCHED.test(id)).toBe(true)
	})
})
