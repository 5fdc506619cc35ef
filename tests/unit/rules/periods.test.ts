import { describe, expect, it } from 'vitest'
import { isOpen, opensAt } from '../../../src/rules/opening-hours.ts'
import { endOfPeriod, periods, type PeriodId } from '../../../src/rules/periods.ts'
import { dateTimeText, instantIn } from '../../../src/time/time.ts'

const over = (id: PeriodId, local: string) => dateTimeText(endOfPeriod(periods[id], instantIn(local)))

describe('a period', () => {
	it.each([
		['nhs-login-confirm-link', 'Wed 4 March 2026, 09:14'],
		['nhs-login-reset-link', 'Tue 3 March 2026, 10:14'],
		['nhs-login-code-wait', 'Tue 3 March 2026, 09:29'],
		['nhs-login-phone-change', 'Wed 4 March 2026, 09:14'],
		['gp-linkage-key', 'Tue 17 March 2026, 09:14'],
		['esr-username-email', 'Tue 3 March 2026, 09:26']
	] as const)('%s that begins on Tue 3 March 2026 at 09:14 is over on %s', (id, end) => {
		expect(over(id, '2026-03-03T09:14')).toBe(end)
	})
})

describe('the check of an ID', () => {
	it.each([
		['2026-03-03T09:00', 'Tue 3 March 2026, 11:00'],
		['2026-03-03T20:59', 'Tue 3 March 2026, 22:59'],
		['2026-03-03T21:00', 'Wed 4 March 2026, 11:00'],
		['2026-03-03T23:59', 'Wed 4 March 2026, 11:00'],
		['2026-03-04T00:00', 'Wed 4 March 2026, 11:00'],
		['2026-03-04T08:59', 'Wed 4 March 2026, 11:00'],
		['2026-03-28T22:00', 'Sun 29 March 2026, 11:00']
	])('sent at %s takes until %s', (local, end) => {
		expect(over('nhs-login-id-check', local)).toBe(end)
	})
})

describe('the agency support desk', () => {
	it.each([
		['2026-03-03T07:59', false],
		['2026-03-03T08:00', true],
		['2026-03-03T17:59', true],
		['2026-03-03T18:00', false],
		['2026-03-07T12:00', false],
		['2026-03-08T12:00', false]
	])('at %s is open: %s', (local, open) => {
		expect(isOpen('nhsp-agency-support', instantIn(local))).toBe(open)
	})

	it.each([
		['2026-03-03T09:00', 'Tue 3 March 2026, 11:00'],
		['2026-03-03T15:59', 'Tue 3 March 2026, 17:59'],
		['2026-03-03T16:00', 'Wed 4 March 2026, 08:00'],
		['2026-03-03T17:30', 'Wed 4 March 2026, 09:30'],
		['2026-03-06T17:00', 'Mon 9 March 2026, 09:00'],
		['2026-03-07T12:00', 'Mon 9 March 2026, 10:00']
	])('answers what was sent at %s by %s', (local, end) => {
		expect(over('nhsp-agency-answer', local)).toBe(end)
	})

	it('opens next on Monday when it is Friday evening', () => {
		expect(dateTimeText(opensAt('nhsp-agency-support', instantIn('2026-03-06T18:00')))).toBe('Mon 9 March 2026, 08:00')
	})
})
