import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTestNhsNumber, readNhsNumber, spaceNhsNumber } from '../../../src/rules/nhs-numbers.ts'

describe('a typed NHS number', () => {
	it.each(
		`999 000 0018, 999 000 0026, 999 000 0034, 999 000 0042, 999 000 0050, 999 000 0069, 999 000 0077, 999 000 0085,
		999 000 0093, 999 000 0107, 999 000 0115, 999 000 0123, 999 000 0131, 999 000 0158, 999 000 0166, 999 000 0174,
		999 000 0182, 999 000 0190, 999 000 0204, 999 000 0212, 943 476 5919, 987 654 3210`.split(/,\s+/)
	)('%s has the right check digit', (typed) => {
		const digits = typed.replaceAll(' ', '')
		expect(readNhsNumber(typed)).toEqual({ outcome: 'ok', digits })
		expect(spaceNhsNumber(digits)).toBe(typed)
	})

	it.each([
		'9990000018',
		' 999 000 0018 ',
		'999-000-0018',
		'999\u2013000\u20130018',
		'99 90 00 00 18',
		'999\u00a0000\u00a00018',
		'999.000.0018',
		'999/000/0018'
	])('"%s" is understood', (typed) => {
		expect(readNhsNumber(typed)).toEqual({ outcome: 'ok', digits: '9990000018' })
	})

	it.each([
		['', 'too-short'],
		['999 000 001', 'too-short'],
		['999 000 00180', 'too-long'],
		['999 123 4567', 'check-digit'],
		['485 777 3456', 'check-digit'],
		['987 654 4321', 'check-digit'],
		['999 000 0019', 'check-digit'],
		['QQ123456C', 'national-insurance'],
		['qq 12 34 56 c', 'national-insurance'],
		['QQ123456E', 'letters'],
		['999 000 OO18', 'letters'],
		['sam@example.org', 'letters'],
		['999_000_0018', 'symbols'],
		['+999 000 0018', 'symbols']
	])('"%s" is refused: %s', (typed, outcome) => {
		expect(readNhsNumber(typed)).toEqual({ outcome })
	})

	it.each(['999000000', '999000014', '999000028', '999000031', '999123456'])(
		'no digit makes a number of %s, whose check would be 10',
		(stem) => {
			for (let last = 0; last <= 9; last += 1)
				expect(readNhsNumber(`${stem}${last}`)).toEqual({ outcome: 'check-digit' })
		}
	)

	it('notices any one digit that is wrong, and any two neighbours that changed places', () => {
		const valid = fc
			.stringMatching(/^999\d{6}$/)
			.map((stem) =>
				Array.from({ length: 10 }, (_, last) => `${stem}${last}`).find(
					(digits) => readNhsNumber(digits).outcome === 'ok'
				)
			)
			.filter((digits) => digits !== undefined)
		fc.assert(
			fc.property(valid, fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, index, shift) => {
				const changed = [...digits]
				changed[index] = String((Number(digits[index]) + shift) % 10)
				expect(readNhsNumber(changed.join('')).outcome).toBe('check-digit')
				const swapped = digits.replace(RegExp(`^(.{${index % 9}})(.)(.)`), '$1$3$2')
				if (swapped !== digits) expect(readNhsNumber(swapped).outcome).toBe('check-digit')
			})
		)
	})
})

describe('an NHS number on show', () => {
	it('is spaced 3 3 4, and left alone when it is none', () => {
		expect(spaceNhsNumber('9990000018')).toBe('999 000 0018')
		expect(spaceNhsNumber('99900')).toBe('99900')
	})

	it('belongs to nobody when it begins with 999', () => {
		expect(isTestNhsNumber('9990000018')).toBe(true)
		expect(isTestNhsNumber('9434765919')).toBe(false)
	})
})
