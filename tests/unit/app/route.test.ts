import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modes } from '../../../src/modes/modes.ts'
import { attemptAddress, readRoute } from '../../../src/app/address/route.ts'
import { isFault } from '../../../src/world/faults.ts'
import { folders } from '../journeys/journeys.ts'
import { hostileAddresses } from './hostile-addresses.ts'

describe('an address', () => {
	it.each([
		['', ''],
		['#/', ''],
		['#/record', 'record'],
		['#/record/statement', 'record/statement'],
		['#//rules/', 'rules'],
		['#/no/such/page', 'no/such/page'],
		['#/journeys', 'journeys'],
		['#/journeys/some-journey/test/more', 'journeys/some-journey/test/more']
	])('%j asks for the page at %j', (hash, path) => {
		expect(readRoute(hash)).toEqual({ page: 'plain', path })
	})

	it('of a journey leads to its cover, or to an attempt at it in a mode', () => {
		expect(readRoute('#/journeys/some-journey')).toEqual({ page: 'cover', journey: 'some-journey' })
		expect(readRoute('#/journeys/some-journey/test')).toMatchObject({ page: 'attempt', mode: 'test' })
	})

	it('tells what it asks for in the words that somebody wrote, not in signs of the browser', () => {
		expect(readRoute('#/journeys/gr%C3%B6%C3%9Fer%20als/%E2%80%99test')).toMatchObject({
			journey: 'größer als',
			mode: '’test'
		})
		expect(readRoute('#/wo%20ist%20das')).toEqual({ page: 'plain', path: 'wo ist das' })
		expect(readRoute('#/journeys/%E0%A4%A')).toEqual({ page: 'cover', journey: '%E0%A4%A' })
	})

	it('can be made for any names, and is read as them', () => {
		const names = fc.string({ minLength: 1 })
		fc.assert(
			fc.property(names, names, (journey, mode) => {
				const wanted = { page: 'attempt', journey, mode, attempt: mode }
				expect(readRoute(attemptAddress(journey, mode, { attempt: mode }))).toMatchObject(wanted)
			})
		)
	})
})

describe('an address that nobody of good will would write', () => {
	const addresses = hostileAddresses(
		folders,
		modes.map(({ id }) => id),
		1500
	)

	it('is one of many, and no two are the same', () => {
		expect(new Set(addresses).size).toBe(1500)
	})

	it('asks of an attempt only what it can mean', () => {
		const wrong = addresses.filter((address) => {
			const route = readRoute(address)
			if (route.page !== 'attempt') return false
			const { faults, moment, last, edition } = route
			const isNumber = (number: number | null) => number === null || (Number.isInteger(number) && number >= 0)
			return !(
				faults.every(isFault) &&
				isNumber(moment) &&
				isNumber(last) &&
				[null, 'as-published', 'current'].includes(edition)
			)
		})
		expect(wrong).toEqual([])
	})
})
