import type { About } from './about.ts'
import type { UnsafeActId } from './unsafe-acts.ts'
import type { PeriodId } from '../rules/periods.ts'
import type { Edition } from '../rules/sourced.ts'
import type { Duration } from '../time/time.ts'
import type { Fault } from '../world/faults.ts'
import type { Account, Place } from '../world/world.ts'

/** An account as a scenario gives it: what is left out is an ordinary, working, empty one. */
export type GivenAccount = Pick<Account, 'title' | 'username' | 'signInLock'> & Partial<Account>

/** A starting world for one journey, as data: who you are, what has happened already, what will go wrong. */
export interface Scenario {
	id: string
	/** A few words for a list. */
	title: string
	/** What the trainee is told before they begin. */
	story: string
	/** The same in a test, where the story would tell what goes wrong: only what the person can know by then. */
	cold?: string
	/** The id of a persona in `scenarios/people.ts`. */
	person: string
	/** Only to be had in this edition; without it, in each. */
	edition?: Edition
	/** Where the person sits; without it, at the computer at home. */
	place?: Place
	accounts: Readonly<Record<string, GivenAccount>>
	/** Services whose username the person knows by heart, so that it stands on their card. */
	knows?: readonly string[]
	/** The person's own devices that have a password saved: its token, and the service it is for. */
	savedPasswords?: Readonly<Record<string, { service: string; token: string }>>
	/** Accounts that are in the authenticator app already; each is that service's, with a key made at the start. */
	authenticator?: readonly string[]
	/** Post that is there, or under way, when the attempt begins. */
	post?: readonly { post: string; after?: Duration }[]
	/** Periods that run when the attempt begins, and for how long they have run. */
	periods?: Readonly<Partial<Record<PeriodId, { startedAgo: Duration }>>>
	faults?: readonly Fault[]
	/** What somebody here tries to bring the person to do. The right way is not to. */
	tempts?: readonly UnsafeActId[]
	/** Local date and time in London at which the attempt begins; without it, the real one. */
	startsAt?: string
	source?: readonly string[]
}

/** The editions of a journey in which a scenario can be walked, the one that is offered first before the others. */
export function editionsOf(
	{ editions }: Pick<About, 'editions'>,
	{ edition }: Scenario
): readonly About['editions'][number][] {
	return editions.filter(({ id }) => edition === undefined || id === edition)
}

/** The edition in which a scenario begins where none is asked for. */
export function usualEditionOf(about: Pick<About, 'editions'>, scenario: Scenario): Edition {
	return editionsOf(about, scenario)[0]?.id ?? about.editions[0].id
}
