import { describe, expect, it } from 'vitest'
import { statementId } from '../../../src/learning/statement-id.ts'

describe('the id of a statement', () => {
	it('is a UUID of a kind of one’s own, and the same for the same attempt', () => {
		const id = statementId('5f0c1a8be2d94c7795d3e1b0a6f48273')
		expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
		expect(statementId('5f0c1a8be2d94c7795d3e1b0a6f48273')).toBe(id)
	})

	it('is another one for each of many attempts that are much alike', () => {
		const ids = Array.from({ length: 50_000 }, (_, index) => statementId(`attempt-${index}`))
		expect(new Set(ids).size).toBe(ids.length)
		expect(new Set(ids.map((id) => id.slice(0, 8))).size).toBeGreaterThan(ids.length - 10)
	})
})
