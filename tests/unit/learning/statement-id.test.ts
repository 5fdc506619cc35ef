import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha1 } from '../../../src/learning/sha1.ts'
import { nameBased, statementId } from '../../../src/learning/statement-id.ts'

/** The two namespaces of RFC 4122, appendix C. */
const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'
const URL_NAMES = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

describe('the id of a statement', () => {
	it('is a UUID that a validator after RFC 4122 takes, and the same for the same attempt', () => {
		const id = statementId('5f0c1a8be2d94c7795d3e1b0a6f48273')
		expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
		expect(statementId('5f0c1a8be2d94c7795d3e1b0a6f48273')).toBe(id)
	})

	it('is made of the name as the RFCs have it', () => {
		expect(nameBased(DNS, 'www.widgets.com')).toBe('21f7f8de-8051-5b89-8680-0195ef798b6a')
		expect(nameBased(DNS, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
		const attempts = nameBased(URL_NAMES, 'https://dry-run.example/attempts')
		expect(statementId('attempt-1')).toBe(nameBased(attempts, 'attempt-1'))
	})

	it('is another one for each of many attempts that are much alike', () => {
		const ids = Array.from({ length: 50_000 }, (_, index) => statementId(`attempt-${index}`))
		expect(new Set(ids).size).toBe(ids.length)
		expect(new Set(ids.map((id) => id.slice(0, 8))).size).toBeGreaterThan(ids.length - 10)
	})

	it('rests on the digest that everybody else makes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				expect(Buffer.from(sha1(bytes)).toString('hex')).toBe(createHash('sha1').update(bytes).digest('hex'))
			})
		)
	})
})
