import { describe, expect, it } from 'vitest'
import { toMillis, type Duration } from '../../../src/time/time.ts'
import { advance, countTry, isClosed, type World } from '../../../src/world/world.ts'
import { later, NINE, plainWorld, times } from './plain-world.ts'

const LIMIT = 'nhsmail-phone-checks'
const tried = (count: number, from = plainWorld()) => times(count, from, (world) => countTry(world, LIMIT))
const triedEvery = (wait: Duration, count: number): World =>
	times(count, plainWorld(), (world) => countTry(later(world, wait), LIMIT))

describe('a limit', () => {
	it('is open before anything was tried, and until the fifth try', () => {
		expect(isClosed(plainWorld(), LIMIT)).toBe(false)
		expect(isClosed(tried(4), LIMIT)).toBe(false)
		expect(isClosed(tried(5), LIMIT)).toBe(true)
	})

	it('closes for what it limits, and nothing else', () => {
		expect([isClosed(tried(5), 'nhsmail-resets'), isClosed(tried(5), 'nhsmail-app-codes')]).toEqual([false, false])
	})

	it('closes when five tries fall within an hour, and not when an hour lies between first and fifth', () => {
		expect(isClosed(triedEvery('PT14M', 5), LIMIT)).toBe(true)
		expect(isClosed(triedEvery('PT15M', 5), LIMIT)).toBe(false)
		expect(isClosed(triedEvery('PT15M', 40), LIMIT)).toBe(false)
	})

	it('opens 24 hours after the last try, to the millisecond', () => {
		const closed = countTry(later(tried(4), 'PT30M'), LIMIT)
		const end = NINE + toMillis('PT30M') + toMillis('PT24H')
		expect(isClosed(advance(closed, end - 1), LIMIT)).toBe(true)
		expect(isClosed(advance(closed, end), LIMIT)).toBe(false)
	})

	it('begins anew when it has opened', () => {
		const open = later(tried(5), 'PT24H')
		expect(isClosed(tried(1, open), LIMIT)).toBe(false)
		expect(isClosed(tried(4, open), LIMIT)).toBe(false)
		expect(isClosed(tried(5, open), LIMIT)).toBe(true)
	})
})
