import { untouchedDevices } from '../devices/registry.ts'
import type { Journey } from '../kit/journey.ts'
import { addressed } from '../kit/post.ts'
import { readingsOf } from '../kit/readings.ts'
import { usualEditionOf, type GivenAccount, type Scenario } from '../kit/scenario.ts'
import { instantIn, toMillis, type Instant } from '../time/time.ts'
import { ruleOf } from '../rules/own-rules.ts'
import { endOfPeriod } from '../rules/periods.ts'
import type { Edition } from '../rules/sourced.ts'
import type { Fault } from '../world/faults.ts'
import type { Person } from '../world/person.ts'
import { deliver, drawTotpSecret, type Account, type World } from '../world/world.ts'
import { people } from './people.ts'

export interface Beginning {
	/** Where the training clock starts. */
	now: Instant
	/** Codes, keys and pictures are drawn from it: the same seed gives the same ones. */
	seed: number
	/** Without it, the one that the scenario asks for, or the journey's first. */
	edition?: Edition | undefined
	/** Armed on top of the scenario's own. */
	faults?: readonly Fault[]
	/** The world that an earlier journey of the same story left: what it brought about holds here. */
	left?: World | undefined
}

/** The world in which an attempt at this scenario begins. Throws when the scenario names a person, post or account that is not there. */
export function startingWorld(
	journey: Pick<Journey, 'id' | 'editions' | 'posts' | 'rules'>,
	scenario: Scenario,
	{ now, seed, edition, faults = [], left }: Beginning
): World {
	const untouched: World = {
		now,
		seed,
		edition: edition ?? usualEditionOf(journey, scenario),
		place: scenario.place ?? 'home-computer',
		person: personOf(scenario),
		accounts: Object.fromEntries(Object.entries(scenario.accounts).map(([service, given]) => [service, opened(given)])),
		codes: {},
		tallies: {},
		periods: Object.fromEntries(
			Object.entries(scenario.periods ?? {}).map(([period, { startedAgo }]) => [
				period,
				{ until: endOfPeriod(ruleOf('periods', period, journey.rules), now - toMillis(startedAgo)), ended: false }
			])
		),
		captcha: '',
		savedPasswords: scenario.savedPasswords ?? {},
		scheduled: [],
		devices: untouchedDevices(),
		faults: [],
		...(journey.rules && { rules: journey.rules })
	}
	const bare = left ? carriedOver(left, untouched) : untouched
	const enrolled = (scenario.authenticator ?? []).reduce(enrol, bare)
	const posted = (scenario.post ?? []).reduce((world, { post, after }) => {
		const message = journey.posts[post]
		if (!message) throw new Error(`Scenario "${scenario.id}" sends "${post}", which ${journey.id} does not have`)
		return deliver(world, addressed(message, readingsOf({ answers: {}, world })), after)
	}, enrolled)
	return { ...posted, faults: [...(scenario.faults ?? []), ...faults] }
}

/** A Tuesday in spring, 09:14 in London: a journey that does not name its time is to work at any. */
const ORDINARY = Date.UTC(2026, 2, 3, 9, 14)

/** The same each time, for whoever asks what a journey is rather than how one attempt at it goes: a check, a map. */
export function ordinaryWorld(
	journey: Parameters<typeof startingWorld>[0],
	scenario: Scenario,
	edition?: Edition
): World {
	const now = scenario.startsAt ? instantIn(scenario.startsAt) : ORDINARY
	return startingWorld(journey, scenario, { now, seed: 1, edition })
}

/**
 * What the same person keeps: accounts, devices and whatever runs. Somebody else keeps what services hold, and the papers
 * that were handed to them. A link in post that is left leads nowhere any more: it belongs to a journey that is over.
 */
function carriedOver(left: World, fresh: World): World {
	const both = Object.keys(fresh.accounts).filter((service) => service in left.accounts)
	if (left.person.id !== fresh.person.id) {
		const holding = both.map((service) => {
			const given = fresh.accounts[service] as Account
			return [service, { ...given, holds: { ...given.holds, ...left.accounts[service]?.holds } }]
		})
		return {
			...fresh,
			accounts: { ...fresh.accounts, ...Object.fromEntries(holding) },
			periods: { ...fresh.periods, ...left.periods },
			devices: { ...fresh.devices, paper: left.devices.paper }
		}
	}
	const { inbox } = left.devices
	/** What an account had by then counts, and what it lacked is as this chapter needs it. */
	const grown = (service: string): [string, Account] => {
		const given = fresh.accounts[service] as Account
		const had = left.accounts[service] as Account
		const filled = Object.entries(had).filter(([, value]) => value !== null && value.length !== 0)
		return [service, { ...given, ...Object.fromEntries(filled), holds: { ...given.holds, ...had.holds } }]
	}
	return {
		...fresh,
		accounts: { ...fresh.accounts, ...left.accounts, ...Object.fromEntries(both.map(grown)) },
		periods: { ...fresh.periods, ...left.periods },
		savedPasswords: { ...fresh.savedPasswords, ...left.savedPasswords },
		scheduled: left.scheduled,
		devices: {
			...left.devices,
			inbox: { opened: null, emails: inbox.emails.map((email) => ({ ...email, links: [] })) },
			'card-reader': fresh.devices['card-reader'],
			camera: fresh.devices.camera
		}
	}
}

function personOf({ id, person }: Scenario): Person {
	const found = (people as Readonly<Record<string, Person>>)[person]
	if (!found) throw new Error(`Scenario "${id}" needs "${person}": there are ${Object.keys(people).join(', ')}`)
	return found
}

function opened(given: GivenAccount): Account {
	return {
		password: null,
		previous: [],
		mobile: null,
		email: null,
		methods: [],
		totpSecret: null,
		lastTotpStep: null,
		holds: {},
		failedSignIns: 0,
		locks: 0,
		lockedUntil: null,
		...given
	}
}

/** An account that an earlier journey set up is in the app already. */
function enrol(world: World, service: string): World {
	if (world.accounts[service]?.totpSecret != null) return world
	const drawn = drawTotpSecret(world, service)
	const { title, username, totpSecret } = drawn.accounts[service] as Account
	const message = { issuer: title, account: username, secret: totpSecret ?? '' }
	return deliver(drawn, { device: 'authenticator', kind: 'enrolled', message })
}
