import { describe, expect, it } from 'vitest'
import { dayInName, ownDay, ownDayAndTime } from '../../../src/app/browser/own-clock.ts'

// Made as the device's own clock shows it, so the tests hold in any time zone.
describe.each([
	[new Date(2026, 2, 3, 9, 4), 'Tue 3 March 2026', '09:04', '2026-03-03'],
	[new Date(2026, 5, 30, 0, 30), 'Tue 30 June 2026', '00:30', '2026-06-30'],
	[new Date(2025, 11, 31, 23, 59), 'Wed 31 December 2025', '23:59', '2025-12-31']
])('real time at %s', (date, day, clock, inName) => {
	const at = date.getTime()

	it('is told in the words of the training clock', () => {
		expect(ownDay(at)).toBe(day)
		expect(ownDayAndTime(at)).toBe(`${day}, ${clock}`)
	})

	it('names a file by the day on the device’s own clock', () => expect(dayInName(at)).toBe(inName))
})
