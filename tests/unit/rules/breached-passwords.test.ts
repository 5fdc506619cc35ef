import { describe, expect, it } from 'vitest'
import { data } from '../../../src/rules/breached-passwords.data.ts'
import { breachFilter, loadBreachFilter } from '../../../src/rules/breached-passwords.ts'
import { drawText } from '../../../src/rules/random.ts'
// Some three hundred entries spread evenly over the list, from the most to the least used, without the rudest.
import sample from './breached-sample.txt?raw'

const listed = sample.trimEnd().split('\n')

describe('the breach filter', () => {
	it('finds every password of a sample that reaches over the whole list', () => {
		const { has } = breachFilter(data)
		expect(listed.length).toBeGreaterThan(290)
		expect(listed.filter((password) => !has(password))).toEqual([])
	})

	it('takes fewer than one in a thousand others for listed', () => {
		const { has } = breachFilter(data)
		let seed = 1
		let wronglyFound = 0
		for (let tried = 0; tried < 100_000; tried += 1) {
			const drawn = drawText(
				seed,
				'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-! ',
				10 + (tried % 8)
			)
			seed = drawn.seed
			if (has(drawn.text)) wronglyFound += 1
		}
		expect(wronglyFound).toBeGreaterThan(0)
		expect(wronglyFound).toBeLessThan(100)
	})

	it('goes by the exact text: a change to a listed password nearly always gets it off the list', () => {
		const { has } = breachFilter(data)
		expect(listed.filter((password) => has(`${password}~kettle`)).length).toBeLessThan(3)
		expect(has('')).toBe(false)
	})

	it('leaves three random words and the personas some room', () => {
		const { has } = breachFilter(data)
		expect(['KettleFoxglove', 'kettle foxglove bicycle', 'CoffeeTrainFish'].filter(has)).toEqual([])
	})

	it('is small', () => {
		expect(data.length).toBeLessThanOrEqual(90_000)
	})

	it('is loaded once, however often it is asked for', async () => {
		const [one, other] = await Promise.all([loadBreachFilter(), loadBreachFilter()])
		expect(other).toBe(one)
		expect(one.has('Password123')).toBe(true)
	})

	it.each([
		['', 'got 0 bytes'],
		[data.slice(0, 400), 'got 300 bytes with 48755 rows, expected 67047 bytes'],
		[btoa('\0'.repeat(8)), 'got 8 bytes with 0 rows']
	])('refuses data that does not fit its header', (broken, message) => {
		expect(() => breachFilter(broken)).toThrow(RangeError)
		expect(() => breachFilter(broken)).toThrow(message)
	})
})
