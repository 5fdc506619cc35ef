import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawSecret } from '../../../src/rules/random.ts'
import {
	TOTP_PERIOD,
	matchTotp,
	msLeft,
	readSecret,
	readTotpUri,
	stepAt,
	totpAt,
	totpUri
} from '../../../src/rules/totp.ts'

/** The test secret of RFC 4226 and RFC 6238. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const NOW = 1_772_529_240_000
const after = (steps: number) => NOW + steps * TOTP_PERIOD

describe('the code of an authenticator app', () => {
	it.each([
		[59, '287082'],
		[1111111109, '081804'],
		[1111111111, '050471'],
		[1234567890, '005924'],
		[2000000000, '279037'],
		[20000000000, '353130']
	])('is at %i seconds what RFC 6238 says: %s', (seconds, code) => {
		expect(totpAt(SECRET, seconds * 1000)).toBe(code)
	})

	it.each(
		['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489'].map(
			(code, step) => [step, code] as const
		)
	)('is in step %i what RFC 4226 says: %s', (step, code) => {
		expect(totpAt(SECRET, step * TOTP_PERIOD)).toBe(code)
		expect(totpAt(SECRET, step * TOTP_PERIOD + TOTP_PERIOD - 1)).toBe(code)
	})

	it('changes when 30 seconds are over, not before', () => {
		expect([stepAt(0), stepAt(29_999), stepAt(30_000)]).toEqual([0, 0, 1])
		expect([msLeft(0), msLeft(1), msLeft(29_999), msLeft(30_000)]).toEqual([30_000, 29_999, 1, 30_000])
	})

	it('refuses a secret that is not base32', () => {
		expect(() => totpAt('not base32!', NOW)).toThrow(TypeError)
	})
})

describe('a typed app code', () => {
	it.each([
		[0, 'the code on show', { outcome: 'match', step: stepAt(NOW) }],
		[1, 'one step old', { outcome: 'match', step: stepAt(NOW) - 1 }],
		[-1, 'one step early, from a fast phone', { outcome: 'match', step: stepAt(NOW) + 1 }],
		[2, 'two steps old', { outcome: 'stale', stepsOld: 2 }],
		[10, 'ten steps old', { outcome: 'stale', stepsOld: 10 }],
		[11, 'eleven steps old', { outcome: 'wrong' }],
		[-2, 'two steps early', { outcome: 'wrong' }]
	])('%i: %s', (stepsOld, _words, match) => {
		expect(matchTotp(SECRET, totpAt(SECRET, after(-stepsOld)), NOW)).toEqual(match)
	})

	it('counts steps, not seconds: the first and the last millisecond of a step are alike', () => {
		const code = totpAt(SECRET, NOW)
		expect(matchTotp(SECRET, code, after(2) - 1)).toEqual({ outcome: 'match', step: stepAt(NOW) })
		expect(matchTotp(SECRET, code, after(2))).toEqual({ outcome: 'stale', stepsOld: 2 })
	})

	it('may hold spaces and hyphens', () => {
		const now = 1234567890_000
		expect(matchTotp(SECRET, ' 005 924 ', now).outcome).toBe('match')
		expect(matchTotp(SECRET, '005-924', now).outcome).toBe('match')
	})

	it.each(['', '5924', '0059240', 'abcdef', '００５９２４'])('is wrong when it reads "%s"', (typed) => {
		expect(matchTotp(SECRET, typed, 1234567890_000)).toEqual({ outcome: 'wrong' })
	})

	it('is wrong when it comes from another secret', () => {
		expect(matchTotp(SECRET, totpAt(drawSecret(5).secret, NOW), NOW)).toEqual({ outcome: 'wrong' })
	})

	it('can be judged in the first moments of time', () => {
		expect(matchTotp(SECRET, '755224', 0)).toEqual({ outcome: 'match', step: 0 })
		expect(matchTotp(SECRET, '000000', 0)).toEqual({ outcome: 'wrong' })
	})
})

describe('the address in a QR code', () => {
	const account = { issuer: 'Training Sim', account: 'learner@example.org', secret: SECRET }

	it('is what authenticator apps expect', () => {
		expect(totpUri(account)).toBe(
			`otpauth://totp/Training%20Sim:learner%40example.org?issuer=Training%20Sim&secret=${SECRET}&algorithm=SHA1&digits=6&period=30`
		)
	})

	it('has no colon in the name of the issuer or of the account, as the format wants it', () => {
		const uri = totpUri({ issuer: 'NHSP:Online', account: 'sam: work', secret: SECRET })
		expect(uri).toMatch(/^otpauth:\/\/totp\/NHSP%20Online:sam%20work\?issuer=NHSP%20Online&/)
	})

	it('is read back as what it was made from, whatever the names, with a space for each colon', () => {
		const unit = fc.oneof(
			{ weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }) },
			fc.constant(':')
		)
		const name = fc.array(unit, { minLength: 1 }).map((characters) => `x${characters.join('')}x`)
		fc.assert(
			fc.property(name, name, fc.nat(), (issuer, holder, seed) => {
				const { secret } = drawSecret(seed)
				const uri = totpUri({ issuer, account: holder, secret })
				expect(uri.slice('otpauth:'.length).match(/:|%3A/gi)).toHaveLength(1)
				const spaced = (text: string) => text.replace(/\s*:\s*/g, ' ')
				expect(readTotpUri(uri)).toEqual({ outcome: 'ok', issuer: spaced(issuer), account: spaced(holder), secret })
			})
		)
	})

	it.each([
		[
			'as Azure AD B2C writes it, with a plus for a space',
			'otpauth://totp/Contoso%20demo:emily@example.com?secret=JBSWY3DPEHPK3PXP&issuer=Contoso+demo',
			{ issuer: 'Contoso demo', account: 'emily@example.com' }
		],
		[
			'with a plus in the account',
			'otpauth://totp/Dry%20Run:a+b@example.com?secret=JBSWY3DPEHPK3PXP',
			{ issuer: 'Dry Run', account: 'a+b@example.com' }
		],
		['with no issuer anywhere', 'otpauth://totp/emily?secret=JBSWY3DPEHPK3PXP', { issuer: '', account: 'emily' }],
		[
			'with a coded colon and small letters',
			'OTPAUTH://totp/Acme%3A%20emily?secret=jbswy3dpehpk3pxp&algorithm=sha1&digits=6&period=30',
			{ issuer: 'Acme', account: 'emily' }
		]
	])('is understood %s', (_words, uri, { issuer, account: holder }) => {
		expect(readTotpUri(uri)).toEqual({ outcome: 'ok', issuer, account: holder, secret: 'JBSWY3DPEHPK3PXP' })
	})

	it.each([
		['https://example.org/totp/a?secret=JBSWY3DPEHPK3PXP', 'not-otpauth'],
		['', 'not-otpauth'],
		['JBSWY3DPEHPK3PXP', 'not-otpauth'],
		['otpauth://hotp/a?secret=JBSWY3DPEHPK3PXP&counter=0', 'not-time-based'],
		['otpauth://totp/%E0%A4?secret=JBSWY3DPEHPK3PXP', 'malformed'],
		['otpauth://totp/a', 'no-secret'],
		['otpauth://totp/a?issuer=b', 'no-secret'],
		['otpauth://totp/a?secret=0189', 'no-secret'],
		['otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&algorithm=SHA256', 'other-settings'],
		['otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&digits=8', 'other-settings'],
		['otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&period=60', 'other-settings']
	])('"%s" is refused: %s', (uri, outcome) => {
		expect(readTotpUri(uri)).toEqual({ outcome })
	})
})

describe('a typed key', () => {
	it.each([
		'JBSWY3DPEHPK3PXP',
		'jbswy3dpehpk3pxp',
		'JBSW Y3DP EHPK 3PXP',
		' jbsw-y3dp-ehpk-3pxp ',
		'JBSWY3DPEHPK3PXP====='
	])('"%s" is understood', (typed) => {
		expect(readSecret(typed)).toEqual({ outcome: 'ok', secret: 'JBSWY3DPEHPK3PXP' })
	})

	it.each([
		['', 'empty'],
		['   ', 'empty'],
		['JBSWY3DPEHPK3PX0', 'not-base32'],
		['JBSWY3DPEHPK3PX!', 'not-base32'],
		['JBSWY3DPEHPK3PX', 'incomplete'],
		['JBSWY3DPEHPK3PXPA', 'incomplete'],
		['otpauth://totp/a', 'not-base32']
	])('"%s" is refused: %s', (typed, outcome) => {
		expect(readSecret(typed)).toEqual({ outcome })
	})

	it('is understood whenever it was drawn by the simulator, also in groups of four', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const { secret } = drawSecret(seed)
				expect(readSecret(secret.replace(/.{4}/g, '$& ').toLowerCase())).toEqual({ outcome: 'ok', secret })
			})
		)
	})
})
