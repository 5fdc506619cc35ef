import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CAPTCHA_ALPHABET, draw, drawDigits, drawSecret, drawText } from '../../../src/rules/random.ts'

const anySeed = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })

describe('drawing by seed', () => {
	it('gives the same for the same seed and something else for the next', () => {
		const first = drawDigits(7, 6)
		expect(drawDigits(7, 6)).toEqual(first)
		expect(drawDigits(first.seed, 6).digits).not.toBe(first.digits)
	})

	it('never changes for a given seed: saved attempts rely on it', () => {
		expect(draw(1)).toEqual({ value: 0.6270739405881613, seed: 1831565814 })
		expect(drawDigits(1, 6).digits).toBe('605992')
		expect(drawText(1, CAPTCHA_ALPHABET, 6).text).toBe('WAR99J')
		expect(drawSecret(1).secret).toBe('UAQ76ITXN7OPEMHEPCMYJGBNSZJGVRYG')
	})

	it('stays from 0 up to 1 and leaves a seed that survives JSON', () => {
		fc.assert(
			fc.property(anySeed, (seed) => {
				const drawn = draw(seed)
				expect(drawn.value).toBeGreaterThanOrEqual(0)
				expect(drawn.value).toBeLessThan(1)
				expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn)
			})
		)
	})

	it('draws as many digits as asked for, 0 in front included', () => {
		fc.assert(
			fc.property(anySeed, fc.nat(20), (seed, count) => {
				expect(drawDigits(seed, count).digits).toMatch(RegExp(`^\\d{${count}}$`))
			})
		)
		const beginWithZero = Array.from({ length: 1000 }, (_, seed) => drawDigits(seed, 6).digits).filter((digits) =>
			digits.startsWith('0')
		)
		expect(beginWithZero.length).toBeGreaterThan(60)
		expect(beginWithZero.length).toBeLessThan(140)
	})

	it('draws only valid base32 secrets of 160 bits', () => {
		fc.assert(
			fc.property(anySeed, (seed) => {
				expect(drawSecret(seed).secret).toMatch(/^[A-Z2-7]{32}$/)
			})
		)
	})

	it('uses the whole alphabet and nothing else', () => {
		const { text } = drawText(3, CAPTCHA_ALPHABET, 2000)
		expect([...new Set(text)].sort().join('')).toBe([...CAPTCHA_ALPHABET].sort().join(''))
	})

	it('refuses an empty alphabet and an impossible count', () => {
		expect(() => drawText(1, '', 4)).toThrow(RangeError)
		expect(() => drawDigits(1, -1)).toThrow(RangeError)
		expect(() => drawDigits(1, 1.5)).toThrow(`Can't draw 1.5 characters`)
	})
})

describe('the captcha alphabet', () => {
	it('has no two characters that look alike, and none that looks like one left out', () => {
		for (const alike of ['0OQD', '1ILl|', '2Z', '5S', '8B', 'UV', '6bG', '9gq']) {
			expect([...alike].filter((character) => CAPTCHA_ALPHABET.includes(character)).length, alike).toBeLessThanOrEqual(
				1
			)
		}
		expect(CAPTCHA_ALPHABET).not.toMatch(/[01258OILQSZB]/)
	})

	it('means the same in capitals and small letters', () => {
		expect(new Set(CAPTCHA_ALPHABET.toLowerCase()).size).toBe(CAPTCHA_ALPHABET.length)
	})
})
