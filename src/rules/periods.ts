import { toMillis, type Duration, type Instant } from '../time/time.ts'
import { opensAt, closesAt, type OpeningHoursId } from './opening-hours.ts'
import type { Sourced } from './sourced.ts'

/** A length of time that a service keeps to: how long a link lives, how long an answer takes, how long one has to wait. */
export interface Period extends Sourced {
	lasts: Duration
	/** The working hours that it counts in, where somebody has to do something. */
	during?: OpeningHoursId
	/** What is not done by closing time goes on at the next opening. */
	carriesOver?: true
}

/** Lives of links, devices and printed keys, waits, and how long people take to answer. */
export const periods = {
	'nhs-login-confirm-link': {
		from: 'public prototype of April 2022',
		title: 'NHS login: the link that confirms an email address',
		lasts: 'PT24H',
		source: ['L-7'],
		confidence: 'found',
		edition: 'as-published'
	},
	'nhs-login-reset-link': {
		from: 'help centre of September 2024',
		title: 'NHS login: the link that resets a password',
		lasts: 'PT1H',
		source: ['L-42'],
		confidence: 'found',
		edition: 'current'
	},
	'nhs-login-code-wait': {
		from: 'public prototype of April 2022',
		title: 'NHS login: the wait after 5 codes or 5 wrong codes',
		lasts: 'PT15M',
		source: ['L-18', 'L-19'],
		confidence: 'found',
		edition: 'current'
	},
	'nhs-login-remembered': {
		from: 'help centre of September 2024',
		title: 'NHS login: a remembered device that is not used',
		// "6 months": counted as 183 days.
		lasts: 'P183D',
		source: ['L-23'],
		confidence: 'found',
		edition: 'current'
	},
	'nhs-login-phone-change': {
		from: 'public prototype of April 2022',
		title: 'NHS login: a new mobile number of a person who has proved who they are takes effect',
		lasts: 'PT24H',
		source: ['L-48'],
		confidence: 'found',
		edition: 'current'
	},
	'nhs-login-id-check': {
		from: 'patient journey page of 21 January 2020',
		title: 'NHS login: the check of photo ID and video',
		lasts: 'PT2H',
		during: 'nhs-login-id-checkers',
		// That the two hours count from 9 am is our assumption: the source says that it may take longer.
		source: ['NHSL-41', 'NHSL-42', 'L-77'],
		confidence: 'inferred',
		inferred: ['during'],
		edition: 'as-published'
	},
	'gp-linkage-key': {
		from: 'digital.nhs.uk guide for GP practices, undated',
		title: 'GP practice: a printed linkage key or passphrase',
		lasts: 'P14D',
		source: ['L-81'],
		confidence: 'found',
		edition: 'current'
	},
	'nhsp-agency-answer': {
		from: 'quick guide for agencies, undated; how long is our assumption',
		title: 'NHSP Agency Support Team: an answer by email',
		lasts: 'PT2H',
		during: 'nhsp-agency-support',
		carriesOver: true,
		// The team's hours are published, how long an answer takes is not.
		source: ['AGY-37'],
		confidence: 'inferred',
		inferred: ['lasts'],
		edition: 'as-published'
	},
	'nhsp-password-link': {
		title: 'NHS Professionals: the link that creates or resets a password',
		from: 'our assumption: the quick guide names no link',
		lasts: 'PT24H',
		// The guide shows the screen that follows in a picture only: neither a link nor its life is published.
		source: ['AGY-30'],
		confidence: 'inferred',
		edition: 'as-published'
	},
	'esr-username-email': {
		from: 'login help page of 8 August 2022, not an NHS source',
		title: 'ESR: the email with the username',
		// "10 to 15 minutes"
		lasts: 'PT12M',
		source: ['ESR-41', 'E-21'],
		confidence: 'seed',
		edition: 'as-published'
	},
	'esr-reset-link': {
		from: 'our assumption: not published',
		title: 'ESR: the link that sets or resets a password',
		lasts: 'PT24H',
		// Not published.
		source: ['E-22'],
		confidence: 'inferred',
		edition: 'current'
	}
} as const satisfies Record<string, Period>

export type PeriodId = keyof typeof periods

/** When a period that starts now is over. */
export function endOfPeriod({ lasts, during, carriesOver }: Period, now: Instant): Instant {
	const left = toMillis(lasts)
	if (during === undefined) return now + left
	const start = opensAt(during, now)
	if (!carriesOver) return start + left
	return workedOff(during, start, left)
}

function workedOff(hours: OpeningHoursId, start: Instant, left: number): Instant {
	const today = closesAt(hours, start) - start
	if (left < today) return start + left
	return workedOff(hours, opensAt(hours, start + today), left - today)
}
