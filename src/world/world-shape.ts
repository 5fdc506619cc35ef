import * as v from 'valibot'
import { devices } from '../devices/registry.ts'
import { signInLocks } from '../rules/limits.ts'
import { ruleNames, type OwnRules, type RuleTable } from '../rules/own-rules.ts'
import { editions } from '../rules/sourced.ts'
import { readSecret } from '../rules/totp.ts'
import {
	count,
	ending,
	id,
	instant,
	namedBy,
	objectOf,
	oneOf,
	recordOf,
	rowOf,
	text,
	type Shape
} from '../shapes/shapes.ts'
import { faults } from './faults.ts'
import type { Person } from './person.ts'
import { ownRulesShape } from './rules-shape.ts'
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
	landline: v.exactOptional(text),
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

const issuedCode = {
	code: text,
	number: count,
	issuedAt: instant,
	expiresAt: ending,
	wrongTries: count,
	used: v.boolean()
} satisfies Shape<Omit<IssuedCode, 'rule'>>

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

/** Rules may be named that are built in, or that the world has of its own. */
function worldWith(own: OwnRules) {
	const named = (table: RuleTable) => oneOf(ruleNames(table, own))
	return objectOf({
		now: instant,
		seed: v.pipe(v.number(), v.safeInteger('a whole number')),
		edition: oneOf(editions),
		place: oneOf(places),
		person,
		accounts: recordOf(objectOf(accountShapes)),
		codes: recordOf(objectOf({ ...issuedCode, rule: named('codeRules') } satisfies Shape<IssuedCode>)),
		tallies: namedBy(named('limits'), tally),
		periods: namedBy(named('periods'), period),
		captcha: text,
		savedPasswords: recordOf(savedPassword),
		scheduled: v.array(scheduled),
		devices: deviceStates,
		faults: v.array(rowOf(faults)),
		rules: v.exactOptional(ownRulesShape)
	} satisfies Shape<World>)
}

const usualWorld = worldWith({})

export const worldShape = v.lazy((input) => {
	const own: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'rules') : undefined
	return v.is(ownRulesShape, own) ? worldWith(own as OwnRules) : usualWorld
})
