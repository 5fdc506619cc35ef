import * as v from 'valibot'
import { devices } from '../devices/registry.ts'
import { limits, signInLocks } from '../rules/limits.ts'
import { codeRules } from '../rules/one-time-codes.ts'
import { periods } from '../rules/periods.ts'
import { readSecret } from '../rules/totp.ts'
import {
	count,
	ending,
	id,
	instant,
	objectOf,
	oneOf,
	recordOf,
	rowOf,
	tableOf,
	text,
	type Shape
} from '../shapes/shapes.ts'
import { faults } from './faults.ts'
import type { Person } from './person.ts'
import {
	methods,
	places,
	type Account,
	type IssuedCode,
	type RunningPeriod,
	type SavedPassword,
	type Tally,
	type World
} from './world.ts'

const date = v.pipe(
	text,
	v.check((day) => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)), 'a date such as "1989-08-18"')
)
const key = v.pipe(
	text,
	v.check((secret) => readSecret(secret).outcome === 'ok', 'a key in base32')
)

const person = objectOf({
	id,
	firstName: text,
	lastName: text,
	role: text,
	employer: text,
	workEmail: text,
	email: text,
	mobile: text,
	dateOfBirth: date,
	nhsNumber: text,
	addressLine: text,
	town: text,
	postcode: text,
	staffGroup: text,
	permanentContract: v.boolean(),
	oldPasswords: v.array(text)
} satisfies Shape<Person>)

/** What each thing that an account holds has to look like. */
export const accountShapes = {
	title: text,
	username: text,
	password: v.nullable(text),
	previous: v.array(text),
	mobile: v.nullable(text),
	email: v.nullable(text),
	methods: v.array(oneOf(methods)),
	totpSecret: v.nullable(key),
	lastTotpStep: v.nullable(count),
	holds: recordOf(text),
	signInLock: rowOf(signInLocks),
	failedSignIns: count,
	locks: count,
	lockedUntil: v.nullable(ending)
} satisfies Shape<Account>

const issuedCode = objectOf({
	code: text,
	rule: rowOf(codeRules),
	number: count,
	issuedAt: instant,
	expiresAt: ending,
	wrongTries: count,
	used: v.boolean()
} satisfies Shape<IssuedCode>)

const tally = objectOf({ tries: v.array(instant), closedUntil: v.nullable(ending) } satisfies Shape<Tally>)
const period = objectOf({ until: ending, ended: v.boolean() } satisfies Shape<RunningPeriod>)
const savedPassword = objectOf({ service: id, token: text } satisfies Shape<SavedPassword>)

const all = [...devices.values()]

/** The devices that there are, each with a state of its own kind, and no others. */
const deviceStates = objectOf(Object.fromEntries(all.map((device) => [device.id, device.shapes.state])))

/** What names a device and something that it knows by a name, with what goes with that. */
function ofDevice(what: 'kind' | 'act', goesWith: 'message' | 'details') {
	return v.lazy((input) => {
		const named: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'device') : undefined
		const known = all.find((device) => device.id === named)?.shapes
		const shapes = known && (what === 'act' ? known.acts : known.messages)
		if (!shapes) return objectOf({ device: rowOf(Object.fromEntries(devices)) })
		const name: unknown = Reflect.get(input as object, what)
		const shape = typeof name === 'string' && Object.hasOwn(shapes, name) ? shapes[name] : undefined
		return objectOf({ device: text, [what]: rowOf(shapes), [goesWith]: shape ?? v.unknown() })
	})
}

const scheduled = v.lazy((input) => {
	const isDelivery = typeof input === 'object' && input !== null && 'delivery' in input
	return isDelivery
		? objectOf({ at: instant, delivery: ofDevice('kind', 'message') })
		: objectOf({ at: instant, signInFrom: id })
})

/** What a person did with a device. */
export const useShape = ofDevice('act', 'details')

export const worldShape = objectOf({
	now: instant,
	seed: v.pipe(v.number(), v.safeInteger('a whole number')),
	edition: oneOf(['as-published', 'current']),
	place: oneOf(places),
	person,
	accounts: recordOf(objectOf(accountShapes)),
	codes: recordOf(issuedCode),
	tallies: tableOf(limits, tally),
	periods: tableOf(periods, period),
	captcha: text,
	savedPasswords: recordOf(savedPassword),
	scheduled: v.array(scheduled),
	devices: deviceStates,
	faults: v.array(rowOf(faults))
} satisfies Shape<World>)
