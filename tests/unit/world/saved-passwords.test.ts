import { describe, expect, it } from 'vitest'
import { advance, fits, isLocked, nextDue, setPassword, startSigningIn, type World } from '../../../src/world/world.ts'
import { later, NINE, plainAccount, plainWorld } from './plain-world.ts'

const old = { service: 'nhsmail', token: 'old:0' }
/** The password has just been changed, and three devices do not know. */
const changed = startSigningIn(
	plainWorld({
		accounts: { nhsmail: plainAccount({ password: 'typed:1' }) },
		savedPasswords: { phone: old, outlook: old, tablet: old }
	}),
	'nhsmail'
)
const failures = (world: World) => world.accounts.nhsmail?.failedSignIns
const updated = (world: World, ...names: string[]): World => ({
	...world,
	savedPasswords: {
		...world.savedPasswords,
		...Object.fromEntries(names.map((name) => [name, { service: 'nhsmail', token: 'typed:1' }]))
	}
})

describe('devices with an old password', () => {
	it('try it every five minutes', () => {
		const after = (['PT4M59S', 'PT5M', 'PT9M59S', 'PT10M'] as const).map((wait) => failures(later(changed, wait)))
		expect(after).toEqual([0, 3, 3, 6])
	})

	it('lock the account with their tenth try', () => {
		expect(isLocked(later(changed, 'PT15M'), 'nhsmail')).toBe(false)
		const locked = later(changed, 'PT20M')
		expect(isLocked(locked, 'nhsmail')).toBe(true)
		expect(locked.accounts.nhsmail?.lockedUntil).toBe(NINE + 20 * 60_000 + 60_000)
	})

	it('are not counted while it is locked, so they do not lengthen a lock', () => {
		// Of three at the same instant, the first one locks; the other two meet a locked account.
		expect(later(changed, 'PT20M').accounts.nhsmail).toMatchObject({ failedSignIns: 10, locks: 1 })
	})

	it('lock it again when the lock has ended, for longer', () => {
		expect(later(changed, 'PT25M').accounts.nhsmail).toMatchObject({ locks: 2, lockedUntil: NINE + 27 * 60_000 })
	})

	it('go on with what is left of them when one is updated', () => {
		const world = updated(changed, 'phone')
		expect(failures(later(world, 'PT5M'))).toBe(2)
		expect(later(world, 'PT5M').scheduled).toHaveLength(2)
	})

	it('come to the same when the clock creeps as when it jumps, however many locks there are', () => {
		const staggered = startSigningIn(
			{
				...later(changed, 'PT2M'),
				savedPasswords: { ...changed.savedPasswords, watch: old }
			},
			'nhsmail'
		)
		const minutes = 4 * 24 * 60
		let crept = staggered
		for (let minute = 1; minute <= minutes; minute += 1) {
			crept = advance(crept, staggered.now + minute * 60_000)
			if (minute % 97 === 0) expect(advance(staggered, crept.now)).toEqual(crept)
		}
		expect(advance(staggered, crept.now)).toEqual(crept)
		expect(crept.accounts.nhsmail?.locks).toBeGreaterThan(20)
	})

	it('next make something happen when the lock has ended, not with a try that nobody hears', () => {
		const locked = later(changed, 'PT35M')
		const until = locked.accounts.nhsmail?.lockedUntil ?? NaN
		expect(until - locked.now).toBeGreaterThan(5 * 60_000)
		expect(nextDue(locked)).toBe(until)
	})

	it('are worked out for a hundred thousand years as for a day', () => {
		const locksAfter = (wait: 'P1D' | 'P36500D' | 'P36500000D') => {
			const { accounts, now } = later(changed, wait)
			expect(accounts.nhsmail?.lockedUntil ?? 0).toBeGreaterThan(now)
			return accounts.nhsmail?.locks ?? 0
		}
		// The quickest of some: the machine may have other things to do in the others.
		const quickest = (wait: 'P1D' | 'P36500D') =>
			Math.min(
				...Array.from({ length: 5 }, () => {
					const before = performance.now()
					locksAfter(wait)
					return performance.now() - before
				})
			)
		// Walked through, a century would take some ten thousand times as long.
		expect(quickest('P36500D') / quickest('P1D')).toBeLessThan(50)
		expect(locksAfter('P36500000D')).toBeGreaterThan(locksAfter('P1D') + 36_499_999 * 4)
	})

	it('stop when all are updated', () => {
		const world = later(updated(changed, 'phone', 'outlook', 'tablet'), 'PT24H')
		expect([failures(world), world.scheduled]).toEqual([0, []])
	})

	it('do not begin twice', () => {
		const again = startSigningIn(setPassword(later(changed, 'PT2M'), 'nhsmail', 'typed:2'), 'nhsmail')
		expect(again.scheduled).toEqual(changed.scheduled)
	})

	it('begin again when the password they were given is changed once more', () => {
		const quiet = later(updated(changed, 'phone', 'outlook', 'tablet'), 'PT1H')
		const again = startSigningIn(setPassword(quiet, 'nhsmail', 'typed:2'), 'nhsmail')
		expect(failures(later(again, 'PT5M'))).toBe(3)
	})
})

describe('a saved password', () => {
	it('fits while it is the account’s', () => {
		expect(fits(changed, old)).toBe(false)
		expect(fits(changed, { ...old, token: 'typed:1' })).toBe(true)
		expect(fits(changed, { service: 'elsewhere', token: 'typed:1' })).toBe(false)
	})

	it('for another service is not tried', () => {
		const world = plainWorld({
			accounts: { nhsmail: plainAccount({ password: 'typed:1' }) },
			savedPasswords: { phone: { service: 'elsewhere', token: 'old:0' } }
		})
		expect(startSigningIn(world, 'nhsmail')).toBe(world)
	})
})
