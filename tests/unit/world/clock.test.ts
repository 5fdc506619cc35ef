import { describe, expect, it } from 'vitest'
import { toMillis } from '../../../src/time/time.ts'
import { advance, changeCode, countTry, deliver, issueCode, nextDue, type World } from '../../../src/world/world.ts'
import { call, email, later, NINE, plainAccount, plainWorld, text, times } from './plain-world.ts'

describe('the training clock', () => {
	it('does not go back', () => {
		expect(() => advance(plainWorld(), NINE - 1)).toThrow(RangeError)
	})

	it('changes nothing when it is told the time it has', () => {
		const world = deliver(plainWorld(), text('1'), 'PT1S')
		expect(advance(world, NINE)).toBe(world)
	})

	it('lets things happen in their order, whichever device they are for', () => {
		// The call rings out before the email comes, and the second call after it.
		let sent = deliver(plainWorld(), call('first'), 'PT5S')
		sent = deliver(sent, email('between'), 'PT40S')
		sent = deliver(sent, call('second'), 'PT50S')
		const { inbox, phone } = later(sent, 'PT1M').devices
		expect(inbox.emails).toMatchObject([{ subject: 'between', receivedAt: NINE + 40_000 }])
		expect(phone.calls).toMatchObject([
			{ says: 'first', state: 'missed', receivedAt: NINE + 5_000 },
			{ says: 'second', state: 'ringing', receivedAt: NINE + 50_000 }
		])
	})

	it('lets a call ring out within one jump', () => {
		const jumped = later(deliver(plainWorld(), call('1'), 'PT5S'), 'PT35S')
		expect(jumped.devices.phone.calls).toMatchObject([{ state: 'missed' }])
	})

	it('comes to the same in one jump as in many', () => {
		let world = plainWorld({
			accounts: { nhsmail: plainAccount({ password: 'typed:1' }) },
			savedPasswords: { phone: { service: 'nhsmail', token: 'old:0' } },
			scheduled: [{ at: NINE + toMillis('PT5M'), signInFrom: 'phone' }]
		})
		world = deliver(deliver(world, call('1'), 'PT7S'), email('1'), 'PT20M')
		const steps = times(3600, world, (reached) => advance(reached, reached.now + 2000))
		expect(later(world, 'PT2H')).toEqual(steps)
	})
})

describe('the next thing that happens by itself', () => {
	it('is nothing in a quiet world', () => {
		expect(nextDue(plainWorld({ accounts: { nhsmail: plainAccount() } }))).toBeNull()
	})

	it.each<[string, World, number]>([
		['post that is under way', deliver(plainWorld(), text('1'), 'PT8S'), 8000],
		['the first of two', deliver(deliver(plainWorld(), text('1'), 'PT8S'), text('2'), 'PT5S'), 5000],
		['a code that expires', issueCode(plainWorld(), 'join', 'nhsp-code'), toMillis('PT15M')],
		['a limit that opens', times(5, plainWorld(), (world) => countTry(world, 'nhsmail-resets')), toMillis('PT24H')],
		['a lock that ends', plainWorld({ accounts: { nhsmail: plainAccount({ lockedUntil: NINE + 60_000 }) } }), 60_000],
		['a call that rings out', deliver(plainWorld(), call('1')), 30_000],
		['a device that signs in', plainWorld({ scheduled: [{ at: NINE + 300_000, signInFrom: 'phone' }] }), 300_000],
		[
			'the soonest of all',
			deliver(issueCode(deliver(plainWorld(), call('1')), 'x', 'nhsp-code'), text('1'), 'PT31S'),
			30_000
		]
	])('is %s', (_, world, wait) => {
		expect(nextDue(world)).toBe(NINE + wait)
	})

	it('is not what has happened', () => {
		const world = issueCode(deliver(plainWorld(), text('1'), 'PT8S'), 'join', 'nhsp-code')
		expect(nextDue(later(world, 'PT8S'))).toBe(NINE + toMillis('PT15M'))
		expect(nextDue(later(world, 'PT15M'))).toBeNull()
	})

	it('is not the end of a code that was used', () => {
		expect(nextDue(changeCode(issueCode(plainWorld(), 'join', 'nhsp-code'), 'join', { used: true }))).toBeNull()
	})
})
