import { toMillis, type Duration } from '../time/time.ts'
import type { Sourced } from './sourced.ts'

/** How often something may be tried before the service makes a person wait. */
export interface Limit extends Sourced {
	/** The try that closes it: with 5, the fifth is still taken and a sixth is not. */
	count: number
	/** Tries further back than this are forgotten. */
	within: Duration
	/** From the last try. */
	wait: Duration
}

/** Limits on proving who one is and on resetting a password. */
export const limits = {
	'nhsmail-phone-checks': {
		title: 'NHSmail, phone numbers tried',
		from: 'Microsoft documentation of self-service reset',
		count: 5,
		within: 'PT1H',
		wait: 'PT24H',
		source: ['M-35'],
		confidence: 'found',
		edition: 'current'
	},
	'nhsmail-resets': {
		title: 'NHSmail, resets',
		from: 'Microsoft documentation of self-service reset',
		count: 5,
		within: 'PT1H',
		wait: 'PT24H',
		source: ['M-35'],
		confidence: 'found',
		edition: 'current'
	},
	// How many tries is not published: five is our assumption. The wait is.
	'nhs-login-matches': {
		title: 'NHS login, details compared with the NHS record',
		from: 'public prototype of April 2022',
		count: 5,
		within: 'PT1H',
		wait: 'PT15M',
		source: ['L-71'],
		confidence: 'inferred',
		inferred: ['count', 'within'],
		edition: 'current'
	},
	// Published for phone numbers and security questions, not for app codes: taken to be the same throttle.
	'nhsmail-app-codes': {
		title: 'NHSmail, app codes tried',
		from: 'our assumption, after the limit on phone numbers',
		count: 5,
		within: 'PT1H',
		wait: 'PT24H',
		source: ['M-35'],
		confidence: 'inferred',
		edition: 'current'
	}
} as const satisfies Record<string, Limit>

export type LimitId = keyof typeof limits

/** How an account is locked by wrong passwords at sign-in. Once locked, each further wrong password locks it again. */
export interface SignInLock extends Sourced {
	/** The wrong password that brings the first lock. */
	wrong: number
	/** The first lock, or 'until-unlocked' where waiting does not help. */
	first: Duration | 'until-unlocked'
	longest: Duration
	/** How many locks in a row last equally long; after them the length doubles. */
	locksOfOneLength: number
}

/** Locks at sign-in. The engines say that locks grow longer, and deliberately not how fast: doubling is our assumption. */
export const signInLocks = {
	nhsmail: {
		title: 'NHSmail',
		from: 'Microsoft documentation of smart lockout',
		wrong: 10,
		first: 'PT1M',
		longest: 'PT5H',
		locksOfOneLength: 1,
		source: ['M-39', 'M-40'],
		confidence: 'inferred',
		inferred: ['longest', 'locksOfOneLength'],
		edition: 'current'
	},
	nhsp: {
		title: 'NHSP:Online',
		from: 'documentation of the platform',
		wrong: 10,
		first: 'PT1M',
		longest: 'PT5H',
		locksOfOneLength: 10,
		source: ['N-7'],
		// Stated for the platform; that NHSP:Online runs on it is our reading (N-4).
		confidence: 'inferred',
		edition: 'current'
	},
	'nhs-login': {
		title: 'NHS login',
		from: 'public prototype of April 2022',
		wrong: 6,
		first: 'PT15M',
		longest: 'PT15M',
		locksOfOneLength: 1,
		source: ['L-20'],
		confidence: 'found',
		edition: 'current'
	},
	// "Too many attempts" lock the account; how many is not published.
	esr: {
		title: 'ESR',
		from: 'employee help desk of one Trust, undated',
		wrong: 3,
		first: 'until-unlocked',
		longest: 'P365D',
		locksOfOneLength: 1,
		source: ['E-10'],
		confidence: 'inferred',
		inferred: ['wrong', 'longest', 'locksOfOneLength'],
		edition: 'current'
	},
	smartcard: {
		title: 'Smartcard',
		from: 'guides of smartcard teams, undated',
		wrong: 3,
		first: 'until-unlocked',
		longest: 'P365D',
		locksOfOneLength: 1,
		source: ['E-17'],
		confidence: 'inferred',
		inferred: ['longest', 'locksOfOneLength'],
		edition: 'current'
	}
} as const satisfies Record<string, SignInLock>

export type SignInLockId = keyof typeof signInLocks

/** How long this lock lasts, in milliseconds; `Infinity` where only somebody's deed ends it. `howManyLocks` counts it: 1 is the first. RangeError below 1. */
export function lockFor(id: SignInLockId, howManyLocks: number): number {
	if (!(howManyLocks >= 1)) throw new RangeError(`No such lock: got number ${howManyLocks}, expected 1, 2, 3, …`)
	const { first, longest, locksOfOneLength }: SignInLock = signInLocks[id]
	if (first === 'until-unlocked') return Infinity
	const doublings = Math.floor((howManyLocks - 1) / locksOfOneLength)
	return Math.min(toMillis(first) * 2 ** doublings, toMillis(longest))
}

/** The length that no lock of this kind exceeds, in milliseconds. */
export function longestLock(id: SignInLockId): number {
	const { first, longest }: SignInLock = signInLocks[id]
	return first === 'until-unlocked' ? Infinity : toMillis(longest)
}
