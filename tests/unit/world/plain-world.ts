import type { Delivery } from '../../../src/devices/device.ts'
import { untouchedDevices } from '../../../src/devices/registry.ts'
import { people } from '../../../src/scenarios/people.ts'
import { toMillis, type Duration } from '../../../src/time/time.ts'
import { advance, type Account, type World } from '../../../src/world/world.ts'

export const NINE = Date.UTC(2026, 2, 3, 9)

/** A world in which nothing has happened, at nine o'clock, with what a test changes of it. */
export function plainWorld(changed: Partial<World> = {}): World {
	return {
		now: NINE,
		seed: 7,
		edition: 'as-published',
		place: 'home-computer',
		person: people.sam,
		accounts: {},
		codes: {},
		tallies: {},
		periods: {},
		captcha: '',
		savedPasswords: {},
		scheduled: [],
		devices: untouchedDevices(),
		faults: [],
		...changed
	}
}

/** An account that works and has no history, with what a test changes of it. */
export function plainAccount(changed: Partial<Account> = {}): Account {
	return {
		title: 'Service (training)',
		username: 'sam@nhsmail.example',
		password: 'old:0',
		previous: [],
		mobile: null,
		email: null,
		methods: [],
		totpSecret: null,
		lastTotpStep: null,
		holds: {},
		signInLock: 'nhsmail',
		failedSignIns: 0,
		locks: 0,
		lockedUntil: null,
		...changed
	}
}

export function text(body: string): Delivery {
	return { device: 'phone', kind: 'text', message: { from: 'Service', body } }
}

export function call(says: string): Delivery {
	return { device: 'phone', kind: 'call', message: { from: 'Service', says } }
}

export function email(subject: string): Delivery {
	const message = { from: 'Service', address: 'post@service.example', subject, paragraphs: [] }
	return { device: 'inbox', kind: 'email', message }
}

export function later(world: World, wait: Duration): World {
	return advance(world, world.now + toMillis(wait))
}

/** What a function does, done a number of times. */
export function times<T>(count: number, from: T, does: (value: T) => T): T {
	return Array.from({ length: count }).reduce<T>(does, from)
}
