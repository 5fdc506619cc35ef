import { describe, expect, it } from 'vitest'
import { codeRules } from '../../../src/rules/one-time-codes.ts'
import { CAPTCHA_ALPHABET } from '../../../src/rules/random.ts'
import { toMillis } from '../../../src/time/time.ts'
import { changeCode, drawCaptcha, drawTotpSecret, issueCode } from '../../../src/world/world.ts'
import { later, NINE, plainAccount, plainWorld } from './plain-world.ts'

describe('a code that is issued', () => {
	it.each(['nhsp-code', 'nhsmail-phone-code'] as const)('follows its rule: %s', (rule) => {
		const { code: issued } = issueCode(plainWorld(), 'code', rule).codes
		expect(issued).toMatchObject({ rule, number: 1, issuedAt: NINE, wrongTries: 0, used: false })
		expect(issued?.code).toMatch(new RegExp(`^\\d{${codeRules[rule].digits}}$`))
		expect((issued?.expiresAt ?? 0) - NINE).toBe(toMillis(codeRules[rule].lifetime))
	})

	it('takes the place of the earlier one, with its own time and tries', () => {
		const first = issueCode(plainWorld(), 'join', 'nhsp-code')
		const tried = changeCode(later(first, 'PT14M'), 'join', { wrongTries: 4, used: true })
		const second = issueCode(tried, 'join', 'nhsp-code')
		expect(Object.keys(second.codes)).toEqual(['join'])
		expect(second.codes.join).toMatchObject({ number: 2, wrongTries: 0, used: false })
		expect(second.codes.join?.expiresAt).toBe(NINE + toMillis('PT29M'))
		expect(second.codes.join?.code).not.toBe(first.codes.join?.code)
	})

	it('leaves codes for other purposes alone', () => {
		const one = issueCode(plainWorld(), 'join', 'nhsp-code')
		const both = issueCode(one, 'method', 'nhsp-code')
		expect(both.codes.join).toBe(one.codes.join)
		expect(both.codes.method).toMatchObject({ number: 1 })
		expect(both.codes.method?.code).not.toBe(one.codes.join?.code)
	})

	it('is the same one from the same seed, and another from another', () => {
		const codeBy = (seed: number) => issueCode(plainWorld({ seed }), 'join', 'nhsp-code').codes.join?.code
		expect(codeBy(1)).toBe(codeBy(1))
		expect(codeBy(1)).not.toBe(codeBy(2))
	})

	it('can be changed only where there is one', () => {
		const world = plainWorld()
		expect(changeCode(world, 'join', { used: true })).toBe(world)
	})
})

describe('a picture', () => {
	it('has six characters that are not taken for one another, and others each time', () => {
		const one = drawCaptcha(plainWorld())
		const two = drawCaptcha(one)
		expect([...one.captcha].filter((character) => CAPTCHA_ALPHABET.includes(character))).toHaveLength(6)
		expect(two.captcha).not.toBe(one.captcha)
	})
})

describe('a key for an authenticator app', () => {
	it('is new each time, and no code of an earlier one counts as used', () => {
		const world = plainWorld({ accounts: { nhsp: plainAccount({ lastTotpStep: 5 }) } })
		const one = drawTotpSecret(world, 'nhsp')
		expect(one.accounts.nhsp).toMatchObject({ totpSecret: expect.stringMatching(/^[A-Z2-7]{32}$/), lastTotpStep: null })
		expect(drawTotpSecret(one, 'nhsp').accounts.nhsp?.totpSecret).not.toBe(one.accounts.nhsp?.totpSecret)
	})

	it('is a mistake for an account that is not there', () => {
		expect(() => drawTotpSecret(plainWorld(), 'nhsp')).toThrow(/no account for "nhsp"/)
	})
})
