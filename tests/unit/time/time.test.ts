import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
	atLocalTime,
	clockText,
	dateTimeText,
	dayText,
	instantIn,
	inWords,
	isDuration,
	localTime,
	toMillis,
	type Duration
} from '../../../src/time/time.ts'

const at = (text: string) => Date.parse(text)

describe('a duration', () => {
	it.each([
		['PT15M', 900_000],
		['PT24H', 86_400_000],
		['P365D', 31_536_000_000],
		['PT30S', 30_000],
		['PT0S', 0],
		['PT1H2M3S', 3_723_000],
		['P1DT12H', 129_600_000],
		['P2DT5S', 172_805_000],
		['PT90M', 5_400_000]
	] as const)('%s is %i milliseconds', (duration, ms) => {
		expect(isDuration(duration)).toBe(true)
		expect(toMillis(duration)).toBe(ms)
	})

	it.each([
		'',
		'P',
		'PT',
		'P1DT',
		'15M',
		'PT15',
		'PT15m',
		'P1W',
		'P1M',
		'P1Y',
		'PT1.5H',
		'PT-5M',
		'-PT5M',
		'PT5S1M',
		' PT5M'
	])('is refused when it reads "%s", with what was got and what was expected', (text) => {
		expect(isDuration(text)).toBe(false)
		expect(() => toMillis(text as Duration)).toThrow(RangeError)
		expect(() => toMillis(text as Duration)).toThrow(`got "${text}", expected something such as "PT15M"`)
	})

	it('adds up its parts, whatever they are', () => {
		const part = fc.nat(9999)
		fc.assert(
			fc.property(part, part, part, part, (days, hours, minutes, seconds) => {
				expect(toMillis(`P${days}DT${hours}H${minutes}M${seconds}S`)).toBe(
					(((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
				)
			})
		)
	})
})

describe('the clock in London', () => {
	it.each([
		['2026-03-03T09:14:00Z', '09:14', 'Tue 3 March 2026', 'in winter as in Greenwich'],
		[
			'2026-07-01T09:14:59.999Z',
			'10:14',
			'Wed 1 July 2026',
			'in summer an hour ahead, and a started minute is not over'
		],
		['2026-03-29T00:59:59Z', '00:59', 'Sun 29 March 2026', 'just before the clocks go forward'],
		['2026-03-29T01:00:00Z', '02:00', 'Sun 29 March 2026', 'just after the clocks went forward'],
		['2026-12-31T00:00:00Z', '00:00', 'Thu 31 December 2026', 'at midnight, which is not 24:00'],
		['2026-09-09T23:30:00Z', '00:30', 'Thu 10 September 2026', 'on the next day already']
	])('%s reads %s on %s: %s', (instant, clock, day) => {
		expect(clockText(at(instant))).toBe(clock)
		expect(dayText(at(instant))).toBe(day)
		expect(dateTimeText(at(instant))).toBe(`${day}, ${clock}`)
	})

	it('refuses what is not a time', () => {
		expect(() => clockText(Number.NaN)).toThrow(RangeError)
		expect(() => dayText(Infinity)).toThrow(RangeError)
	})
})

describe('a length of time in words', () => {
	it.each([
		['PT15M', '15 minutes'],
		['PT1M5S', '1 minute 5 seconds'],
		['PT24H', '24 hours'],
		['PT1H', '1 hour'],
		['PT1S', '1 second'],
		['PT0S', '0 seconds'],
		['PT1H1S', '1 hour 1 second'],
		['PT36H', '1 day 12 hours'],
		['P2D', '2 days'],
		['P365D', '365 days']
	] as const)('%s reads "%s"', (duration, words) => {
		expect(inWords(toMillis(duration))).toBe(words)
	})

	it('counts a started second as a whole one, so it is 0 only when the time is over', () => {
		expect(inWords(1)).toBe('1 second')
		expect(inWords(59_001)).toBe('1 minute')
		expect(inWords(toMillis('PT24H') - 1)).toBe('24 hours')
		expect(inWords(0)).toBe('0 seconds')
		expect(inWords(-5000)).toBe('0 seconds')
	})

	it('refuses what is not a length', () => {
		expect(() => inWords(Number.NaN)).toThrow(RangeError)
		expect(() => inWords(Infinity)).toThrow('got Infinity, expected milliseconds')
	})
})

describe('the time of day in London', () => {
	it.each([
		['2026-03-03T09:14', '2026-03-03T09:14:00Z'],
		['2026-07-01T21:10', '2026-07-01T20:10:00Z'],
		['2026-03-29T00:59', '2026-03-29T00:59:00Z'],
		['2026-03-29T02:00', '2026-03-29T01:00:00Z'],
		['2028-02-29T12:00', '2028-02-29T12:00:00Z']
	])('%s is the instant %s', (local, utc) => {
		expect(instantIn(local)).toBe(at(utc))
	})

	it('is refused when it is none', () => {
		expect(() => instantIn('tomorrow')).toThrow(/got "tomorrow"/)
	})

	it('knows the weekday, and the minute with its fraction', () => {
		expect(localTime(at('2026-11-22T23:59:59.999Z'))).toEqual({ weekday: 0, minute: 1440 - 0.001 / 60 })
		expect(localTime(at('2026-06-30T23:00:00Z'))).toEqual({ weekday: 3, minute: 0 })
	})

	it('is the same by the clock on a later day, also when the clocks change in between', () => {
		const saturday = at('2026-03-28T20:00:00Z')
		expect(atLocalTime(saturday, 0, 540)).toBe(at('2026-03-28T09:00:00Z'))
		expect(atLocalTime(saturday, 1, 540)).toBe(at('2026-03-29T08:00:00Z'))
		expect(atLocalTime(at('2026-10-24T20:00:00Z'), 1, 540)).toBe(at('2026-10-25T09:00:00Z'))
	})
})
