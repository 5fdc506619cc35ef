import type { Duration } from '../time/time.ts'
import type { Fault } from '../world/faults.ts'
import type { Account } from '../world/world.ts'

/** An account as a scenario gives it: what is left out is an ordinary, working, empty one. */
export type GivenAccount = Pick<Account, 'title' | 'username' | 'signInLock'> & Partial<Account>

/** A starting world for one journey, as data: who you are, what has happened already, what will go wrong. */
export interface Scenario {
	id: string
	/** A few words for a list. */
	title: string
	/** What the trainee is told before they begin. */
	story: string
	/** The id of a persona in `scenarios/people.ts`. */
	person: string
	accounts: Readonly<Record<string, GivenAccount>>
	/** The person's own devices that have a password saved: its token, and the service it is for. */
	savedPasswords?: Readonly<Record<string, { service: string; token: string }>>
	/** Accounts that are in the authenticator app already; each is that service's, with a key made at the start. */
	authenticator?: readonly string[]
	/** Post that is there, or under way, when the attempt begins. */
	post?: readonly { post: string; after?: Duration }[]
	faults?: readonly Fault[]
	/** Local date and time in London at which the attempt begins; without it, the real one. */
	startsAt?: string
	source?: readonly string[]
}
