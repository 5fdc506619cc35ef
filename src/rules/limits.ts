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
		count: 5,
		within: 'PT1H',
		wait: 'PT24H',
		source: ['M-35'],
		confidence: 'found',
		edition: 'current'
	},
	'nhsmail-resets': {
		count: 5,
		within: 'PT1H',
		wait: 'PT24H',
		source: ['M-35'],
		confidence: 'found',
		edition: 'current'
	},
	// Published for phone numbers and security questions, not for app codes: taken to be the same throttle.
	'nhsmail-app-codes': {
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
	first: Duration
	longest: Duration
	/** How many locks in a row last equally long; after them the length doubles. */
	locksOfOneLength: number
}

/** Locks at sign-in. The engines say that locks grow longer, and deliberately not how fast: doubling is our assumption. */
export const signInLocks = {
	nhsmail: {
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
		wrong: 10,
		first: 'PT1M',
		longest: 'PT5H',
		locksOfOneLength: 10,
		source: ['N-7'],
		// Stated for the platform; that NHSP:Online runs on it is our reading (N-4).
		confidence: 'inferred',
		edition: 'current'
	}
} as const satisfies Record<string, SignInLock>

export type SignInLockId = keyof typeof signInLocks

/** How long this lock lasts, in milliseconds. `howManyLocks` counts it: 1 is the first. RangeError below 1. */
export function lockFor(id: SignInLockId, howManyLocks: number): number {
	if (!(howManyLocks >= 1)) throw new RangeError(`No such lock: got number ${howManyLocks}, expected 1, 2, 3, …`)
	const { first, longest, locksOfOneLength } = signInLocks[id]
	const doublings = Math.floor((howManyLocks - 1) / locksOfOneLength)
	return Math.min(toMillis(first) * 2 ** doublings, toMillis(longest))
}
