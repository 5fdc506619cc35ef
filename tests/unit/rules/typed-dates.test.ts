import { describe, expect, it } from 'vitest'
import { monthNumber, readDate } from '../../../src/rules/typed-dates.ts'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)
const named = (month: number, length: 'long' | 'short') =>
	new Intl.DateTimeFormat('en-GB', { month: length, timeZone: 'UTC' }).format(Date.UTC(2026, month - 1))

describe('a month as a word', () => {
	it.each(MONTHS.map((month) => [named(month, 'long'), named(month, 'short'), month] as const))(
		'"%s" or "%s" is month %i, in any case',
		(long, short, month) => {
			for (const word of [long, short, long.slice(0, 3), `${short}.`])
				for (const typed of [word, word.toUpperCase(), ` ${word.toLowerCase()} `, `\u200e${word}`])
					expect(monthNumber(typed), typed).toBe(month)
		}
	)

	it.each(['', 'M', 'Ma', 'Mars', 'Marc', 'Augu', '8', 'constructor'])('"%s" is none', (typed) => {
		expect(monthNumber(typed)).toBeNull()
	})
})

describe('a whole date', () => {
	it.each([
		'27/3/2026',
		'27/03/2026',
		'27-03-2026',
		'27\u20113\u20112026',
		'27.3.2026',
		'27 03 2026',
		'2026-03-27',
		'2026/3/27',
		'2026-03-27T09:14:00Z',
		'27 March 2026',
		'27 Mar 2026',
		'27-Mar-2026',
		'27th March, 2026',
		'March 27, 2026',
		' \u200e27/3/2026\u200f '
	])('"%s" is 27 March 2026', (typed) => {
		const { day, month, year } = readDate(typed) ?? {}
		expect([day, month, year].map(Number)).toEqual([27, 3, 2026])
	})

	it.each(['', '27', 'March', '27 March', '3/2026', '27 Foo 2026', 'sometime in 2026', '1/2/3/2026', '07700 900 018'])(
		'"%s" is none',
		(typed) => expect(readDate(typed)).toBeNull()
	)

	it('is taken as it stands where no such day is, or only two numbers are given for the year', () => {
		expect(readDate('3/27/2026')).toEqual({ day: '3', month: '27', year: '2026' })
		expect(readDate('27/3/26')).toEqual({ day: '27', month: '3', year: '26' })
	})
})
