import { describe, expect, it } from 'vitest'
import { codeRules, type CodeRule } from '../../../src/rules/one-time-codes.ts'
import { toMillis } from '../../../src/time/time.ts'

describe('the rules for one-time codes', () => {
	it.each([
		['nhsp-code', 6, '15 minutes', 900_000, 5, 10],
		['nhsmail-phone-code', 6, '10 minutes', 600_000, 5, 5]
	] as const)(
		'%s: %i digits, %s, and the tries and sends of the platform',
		(id, digits, _words, lifetime, tries, sends) => {
			const rule: CodeRule = codeRules[id]
			expect({ digits: rule.digits, lifetime: toMillis(rule.lifetime), tries: rule.tries, sends: rule.sends }).toEqual({
				digits,
				lifetime,
				tries,
				sends
			})
		}
	)

	it('say that only the 15 minutes of NHSP:Online are stated', () => {
		expect(codeRules['nhsp-code'].inferred).not.toContain('lifetime')
		expect(codeRules['nhsmail-phone-code'].inferred).toContain('lifetime')
	})
})
