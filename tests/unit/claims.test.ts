import { describe, expect, it } from 'vitest'
import { answersByClaim } from '../../src/app/reference/answered-claims.ts'
import { claims, claimSources } from '../../src/claims/claims.ts'
import { folders } from './journeys/journeys.ts'

const answered = new Set(answersByClaim(folders).keys())
/** Ids of what is known of the real systems from other public pages. */
const RESEARCHED = /^[A-Z]{1,2}-\d+$/

describe.each(claimSources)('the claims of "$title"', ({ prefix, claims, derived = [], notSimulated }) => {
	const all = [...claims, ...derived].map(({ id }) => id)
	const left = new Map(notSimulated.map(({ id, reason }) => [id, reason]))

	it.each(all)('%s is answered, or left out for a reason, and not both', (id) => {
		expect({ answered: answered.has(id), leftOut: left.has(id) }).toEqual({
			answered: !left.has(id),
			leftOut: left.has(id)
		})
	})

	it('are numbered without a gap', () => {
		expect(claims.map(({ id }) => id)).toEqual(claims.map((_, index) => `${prefix}-${index + 1}`))
		expect(derived.map(({ id }) => id)).toEqual(derived.map((_, index) => `${prefix}-D${index + 1}`))
	})

	it('are left out only with a reason, and only if there are such', () => {
		for (const [id, reason] of left) {
			expect(all).toContain(id)
			expect(reason.length).toBeGreaterThan(20)
		}
	})
})

describe('what is named as a source', () => {
	const prefixes = claimSources.map(({ prefix }) => `${prefix}-`)
	const known = new Set(claims.keys())

	const quoted = folders.flatMap(({ journey }) => (journey.quotes ?? []).map(({ claim }) => claim))

	it.each([...answered, ...quoted])('%s is a claim, or a fact by its number', (id) => {
		const isClaim = prefixes.some((prefix) => id.startsWith(prefix))
		expect(isClaim ? known.has(id) : RESEARCHED.test(id)).toBe(true)
	})
})
