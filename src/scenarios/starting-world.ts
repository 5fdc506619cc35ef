import { untouchedDevices } from '../devices/registry.ts'
import type { Journey } from '../kit/journey.ts'
import { addressed } from '../kit/post.ts'
import { readingsOf } from '../kit/readings.ts'
import type { GivenAccount, Scenario } from '../kit/scenario.ts'
import type { Instant } from '../time/time.ts'
import type { Fault } from '../world/faults.ts'
import type { Person } from '../world/person.ts'
import { deliver, drawTotpSecret, type Account, type World } from '../world/world.ts'
import { people } from './people.ts'

export interface Beginning {
	/** Where the training clock starts. */
	now: Instant
	/** Codes, keys and pictures are drawn from it: the same seed gives the same ones. */
	seed: number
	/** Armed on top of the scenario's own. */
	faults?: readonly Fault[]
}

/** The world in which an attempt at this scenario begins. Throws when the scenario names a person, post or account that is not there. */
export function startingWorld(journey: Journey, scenario: Scenario, { now, seed, faults = [] }: Beginning): World {
	const bare: World = {
		now,
		seed,
		person: personOf(scenario),
		accounts: Object.fromEntries(Object.entries(scenario.accounts).map(([service, given]) => [service, opened(given)])),
		codes: {},
		tallies: {},
		captcha: '',
		savedPasswords: scenario.savedPasswords ?? {},
		scheduled: [],
		devices: untouchedDevices(),
		faults: []
	}
	const enrolled = (scenario.authenticator ?? []).reduce(enrol, bare)
	const posted = (scenario.post ?? []).reduce((world, { post, after }) => {
		const message = journey.posts[post]
		if (!message) throw new Error(`Scenario "${scenario.id}" sends "${post}", which ${journey.id} does not have`)
		return deliver(world, addressed(message, readingsOf({ answers: {}, problem: null, world })), after)
	}, enrolled)
	return { ...posted, faults: [...(scenario.faults ?? []), ...faults] }
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
		selfService: 'enabled',
		failedSignIns: 0,
		locks: 0,
		lockedUntil: null,
		...given
	}
}

function enrol(world: World, service: string): World {
	const drawn = drawTotpSecret(world, service)
	const { title, username, totpSecret } = drawn.accounts[service] as Account
	const message = { issuer: title, account: username, secret: totpSecret ?? '' }
	return deliver(drawn, { device: 'authenticator', kind: 'enrolled', message })
}
