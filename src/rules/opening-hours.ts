import { localTime, atLocalTime, type Instant } from '../time/time.ts'
import type { Sourced } from './sourced.ts'

/** When people are there to answer, in London. */
export interface OpeningHours extends Sourced {
	/** The minute of the day at which they open, and the first at which they are closed again. */
	opens: number
	closes: number
	/** 0 is Sunday. */
	days: readonly number[]
}

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]
const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5]

export const openingHours = {
	'nhsp-agency-support': {
		title: 'NHSP Agency Support Team',
		from: 'quick guide for agencies, undated',
		opens: 8 * 60,
		closes: 18 * 60,
		days: MONDAY_TO_FRIDAY,
		source: ['AGY-37'],
		confidence: 'seed',
		edition: 'as-published'
	},
	'nhs-login-id-checkers': {
		title: 'NHS login, ID checks',
		from: 'patient journey page of 21 January 2020',
		opens: 9 * 60,
		closes: 21 * 60,
		days: EVERY_DAY,
		source: ['NHSL-42'],
		confidence: 'seed',
		edition: 'as-published'
	}
} as const satisfies Record<string, OpeningHours>

export type OpeningHoursId = keyof typeof openingHours

/** Now, while they are open; else the next instant at which they open. */
export function opensAt(id: OpeningHoursId, now: Instant): Instant {
	const { opens, closes, days }: OpeningHours = openingHours[id]
	const { weekday, minute } = localTime(now)
	if (days.includes(weekday) && minute >= opens && minute < closes) return now
	const first = days.includes(weekday) && minute < opens ? 0 : 1
	for (let ahead = first; ; ahead++) if (days.includes((weekday + ahead) % 7)) return atLocalTime(now, ahead, opens)
}

/** Whether somebody is there at this instant. */
export function isOpen(id: OpeningHoursId, now: Instant): boolean {
	return opensAt(id, now) === now
}

/** The first instant at which they are closed, on the day of `now`. */
export function closesAt(id: OpeningHoursId, now: Instant): Instant {
	return atLocalTime(now, 0, openingHours[id].closes)
}
