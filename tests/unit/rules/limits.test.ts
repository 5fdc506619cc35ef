import { describe, expect, it } from 'vitest'
import { limits, lockFor, signInLocks } from '../../../src/rules/limits.ts'
import { toMillis } from '../../../src/time/time.ts'

const MINUTE = toMillis('PT1M')
const HOUR = toMillis('PT1H')

describe('limits', () => {
	it.each(['nhsmail-phone-checks', 'nhsmail-resets', 'nhsmail-app-codes'] as const)(
		'%s: five in an hour, then a wait of 24 hours',
		(id) => {
			const { count, within, wait } = limits[id]
			expect([count, toMillis(within), toMillis(wait)]).toEqual([5, HOUR, 24 * HOUR])
		}
	)

	it('owns up that no source gives one for app codes', () => {
		expect(limits['nhsmail-app-codes'].confidence).toBe('inferred')
		expect(limits['nhsmail-phone-checks'].confidence).toBe('found')
	})
})

describe('locks at sign-in', () => {
	it('begin with the tenth wrong password at both services', () => {
		expect([signInLocks.nhsmail.wrong, signInLocks.nhsp.wrong]).toEqual([10, 10])
	})

	it.each([
		['nhsmail', 1, MINUTE],
		['nhsmail', 2, 2 * MINUTE],
		['nhsmail', 3, 4 * MINUTE],
		['nhsmail', 9, 256 * MINUTE],
		['nhsmail', 10, 5 * HOUR],
		['nhsmail', 5000, 5 * HOUR],
		['nhsp', 1, MINUTE],
		['nhsp', 10, MINUTE],
		['nhsp', 11, 2 * MINUTE],
		['nhsp', 20, 2 * MINUTE],
		['nhsp', 21, 4 * MINUTE],
		['nhsp', 91, 5 * HOUR]
	] as const)('%s: lock number %i lasts %i ms', (id, howManyLocks, ms) => {
		expect(lockFor(id, howManyLocks)).toBe(ms)
	})

	it.each(['esr', 'smartcard'] as const)('%s: the third wrong one locks, and no waiting opens it', (id) => {
		expect(signInLocks[id].wrong).toBe(3)
		expect([1, 2, 50].map((howMany) => lockFor(id, howMany))).toEqual([Infinity, Infinity, Infinity])
	})

	it('at NHS login come after more than five wrong passwords, and last 15 minutes each', () => {
		expect(signInLocks['nhs-login'].wrong).toBe(6)
		expect([1, 2, 9].map((howMany) => lockFor('nhs-login', howMany))).toEqual([15, 15, 15].map((m) => m * MINUTE))
	})

	it.each([0, -1, Number.NaN])('there is no lock number %d', (howManyLocks) => {
		expect(() => lockFor('nhsmail', howManyLocks)).toThrow(RangeError)
	})
})
