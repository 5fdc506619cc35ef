import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asTyped, isDramaMobile, maskMobile, readMobile } from '../../../src/rules/phone-numbers.ts'

const anyDramaMobile = fc.integer({ min: 0, max: 999 }).map((last) => `+447700900${String(last).padStart(3, '0')}`)

describe('a typed mobile number', () => {
	it.each([
		'+447700900018',
		'+4407700900018',
		'07700900018',
		'07700 900018',
		'07700 900 018',
		'07700-900-018',
		'(07700) 900018',
		'+44 7700 900018',
		'+44 (0)7700 900018',
		'+44 (0) 7700 – 900018',
		'00447700900018',
		'0044 (0)7700 900018',
		'  07700\u00a0900018 ',
		'\u202d07700 900018\u202c',
		'07700.900.018',
		'+44.7700.900018',
		'07700/900018'
	])('"%s" is understood', (typed) => {
		expect(readMobile(typed)).toBe('+447700900018')
	})

	it.each([
		['', 'nothing'],
		['7700900018', 'no prefix'],
		['447700900018', 'a country code without its plus'],
		['0770090001', 'a digit short'],
		['077009000181', 'a digit long'],
		['+44 00 7700 900018', 'a zero too many'],
		['+4401234567890', 'no mobile, though the slides show it'],
		['01632 960018', 'a landline'],
		['020 7946 0018', 'a landline in London'],
		['+33 7700 900018', 'another country'],
		['07700 90001a', 'a letter'],
		['*****18', 'the mask itself'],
		['07700+900018', 'a plus in the middle'],
		['sam@example.org', 'an address']
	])('"%s" is refused: %s', (typed) => {
		expect(readMobile(typed)).toBeNull()
	})

	it('reads the same when it is read again, or after it was written out', () => {
		const typed = fc.oneof(fc.string(), anyDramaMobile, fc.stringMatching(/^(\+44|\+440|0|0044)[ -]?7\d{3}[ -]?\d{6}$/))
		fc.assert(
			fc.property(typed, (text) => {
				const mobile = readMobile(text)
				if (mobile === null) return
				expect(mobile).toMatch(/^\+447\d{9}$/)
				expect(readMobile(mobile)).toBe(mobile)
				expect(readMobile(asTyped(mobile))).toBe(mobile)
			})
		)
	})
})

describe('a mobile number on show', () => {
	it('is masked to its last two digits', () => {
		expect(maskMobile('+447700900018')).toBe('*****18')
	})

	it('never shows more than two digits under its mask, and always hides equally many', () => {
		fc.assert(
			fc.property(fc.oneof(anyDramaMobile, fc.stringMatching(/^\+\d{0,15}$/)), (e164) => {
				expect(maskMobile(e164).replace(/\D/g, '').length).toBeLessThanOrEqual(2)
				expect(maskMobile(e164)).toMatch(/^\*{5}/)
			})
		)
	})

	it('is written as people in the UK write it', () => {
		expect(asTyped('+447700900018')).toBe('07700 900018')
		expect(asTyped('+33612345678')).toBe('+33612345678')
	})
})

describe('the numbers for drama', () => {
	it.each([
		['+447700900000', true],
		['+447700900999', true],
		['+447700899999', false],
		['+447700901000', false],
		['07700 900018', false]
	])('%s: %s', (e164, isDrama) => {
		expect(isDramaMobile(e164)).toBe(isDrama)
	})
})
