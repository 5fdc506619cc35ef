import { describe, expect, it } from 'vitest'
import { toMillis, type Duration } from '../../../src/time/time.ts'
import { advance, failSignIn, isLocked, setPassword, type World } from '../../../src/world/world.ts'
import { later, NINE, plainAccount, plainWorld, times } from './plain-world.ts'

const fresh = plainWorld({ accounts: { nhsmail: plainAccount(), nhsp: plainAccount({ signInLock: 'nhsp' }) } })
const failed = (world: World, count: number, service = 'nhsmail') =>
	times(count, world, (reached) => failSignIn(reached, service))

describe('wrong passwords', () => {
	it('lock the account at the tenth', () => {
		expect(isLocked(failed(fresh, 9), 'nhsmail')).toBe(false)
		expect(isLocked(failed(fresh, 10), 'nhsmail')).toBe(true)
	})

	it('lock only that account', () => {
		expect(failed(fresh, 10).accounts.nhsp).toBe(fresh.accounts.nhsp)
	})

	it('at a service without an account change nothing', () => {
		expect(failSignIn(fresh, 'elsewhere')).toBe(fresh)
	})
})

describe('a lock', () => {
	it('ends by itself, to the millisecond', () => {
		const locked = failed(fresh, 10)
		expect(isLocked(advance(locked, NINE + 59_999), 'nhsmail')).toBe(true)
		expect(isLocked(advance(locked, NINE + 60_000), 'nhsmail')).toBe(false)
	})

	it.each<[string, readonly Duration[]]>([
		['nhsmail', ['PT1M', 'PT2M', 'PT4M', 'PT8M', 'PT16M', 'PT32M', 'PT64M', 'PT128M', 'PT256M', 'PT5H', 'PT5H']],
		['nhsp', [...Array.from({ length: 10 }, (): Duration => 'PT1M'), 'PT2M']]
	])('grows with each further wrong password at %s', (service, lengths) => {
		let world = failed(fresh, 9, service)
		const lasted = lengths.map(() => {
			world = failSignIn(world, service)
			const until = world.accounts[service]?.lockedUntil ?? 0
			const length = until - world.now
			world = advance(world, until)
			return length
		})
		expect(lasted).toEqual(lengths.map(toMillis))
	})

	it('and all that led to it is forgotten with a new password', () => {
		const reset = setPassword(failed(fresh, 12), 'nhsmail', 'typed:1')
		expect(isLocked(reset, 'nhsmail')).toBe(false)
		expect(isLocked(failed(reset, 9), 'nhsmail')).toBe(false)
		const again = failed(reset, 10)
		expect(again.accounts.nhsmail?.lockedUntil).toBe(NINE + 60_000)
	})
})

describe('a new password', () => {
	it('takes the place of the old one, which is remembered, newest first', () => {
		const world = ['typed:1', 'typed:2', 'typed:3'].reduce(
			(reached, token) => setPassword(reached, 'nhsmail', token),
			fresh
		)
		expect(world.accounts.nhsmail).toMatchObject({ password: 'typed:3', previous: ['typed:2', 'typed:1', 'old:0'] })
	})

	it('follows none at an account that had none', () => {
		const world = plainWorld({ accounts: { nhsp: plainAccount({ password: null }) } })
		expect(setPassword(world, 'nhsp', 'typed:1').accounts.nhsp).toMatchObject({ password: 'typed:1', previous: [] })
	})

	it('is a mistake for an account that is not there', () => {
		expect(() => setPassword(later(fresh, 'PT1M'), 'elsewhere', 'typed:1')).toThrow(/no account for "elsewhere"/)
	})
})
