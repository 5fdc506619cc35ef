import * as v from 'valibot'
import { devices } from '../devices/registry.ts'
import { editions } from '../rules/sourced.ts'
import { instantIn } from '../time/time.ts'
import {
	byName,
	count,
	duration,
	exactly,
	oneOf,
	pathPart,
	recordOf,
	rowOf,
	text,
	type Shape
} from '../shapes/shapes.ts'
import { faults } from '../world/faults.ts'
import { accountShapes } from '../world/world-shape.ts'
import { places } from '../world/world.ts'
import type { GivenAccount, Scenario } from './scenario.ts'
import { openName, pressName, words } from './screen-schema.ts'
import { unsafeActs } from './unsafe-acts.ts'
import { nameOf } from './verb.ts'
import type { Reading, Walkthrough } from './walkthrough.ts'

export const edition = oneOf(editions)
const source = v.exactOptional(v.array(words))

const { title, username, signInLock, ...ordinary } = accountShapes
const givenAccount = exactly({
	title,
	username,
	signInLock,
	...v.partial(v.object(ordinary)).entries
} satisfies Shape<GivenAccount>)

const isLocalTime = (local: string) => /^20\d\d-\d\d-\d\dT\d\d:\d\d$/.test(local) && isTime(local)

export const scenarioSchema = exactly({
	id: pathPart,
	title: words,
	story: words,
	cold: v.exactOptional(words),
	person: pathPart,
	edition: v.exactOptional(edition),
	place: v.exactOptional(oneOf(places)),
	accounts: v.record(pathPart, givenAccount),
	knows: v.exactOptional(v.array(pathPart)),
	savedPasswords: v.exactOptional(recordOf(exactly({ service: pathPart, token: words }))),
	authenticator: v.exactOptional(v.array(pathPart)),
	post: v.exactOptional(v.array(exactly({ post: pathPart, after: v.exactOptional(duration) }))),
	periods: v.exactOptional(v.record(pathPart, exactly({ startedAgo: duration }))),
	faults: v.exactOptional(v.array(rowOf(faults))),
	tempts: v.exactOptional(v.array(rowOf(unsafeActs))),
	startsAt: v.exactOptional(v.pipe(text, v.check(isLocalTime, 'a local time such as "2026-03-03T09:14"'))),
	source
} satisfies Shape<Scenario>)

/** Each kind of reading by its first key. */
const readings = {
	codeFor: exactly({ codeFor: pathPart }),
	totpOf: exactly({ totpOf: pathPart, stepsAgo: v.exactOptional(count) }),
	captcha: exactly({ captcha: oneOf(['as-shown', 'other-case']) }),
	reads: exactly({ reads: nameOf('reading') }),
	person: exactly({
		person: oneOf([
			'workEmail',
			'email',
			'mobile',
			'firstName',
			'lastName',
			'dateOfBirth',
			'nhsNumber',
			'staffGroup',
			'postcode',
			'addressLine',
			'town'
		] satisfies Extract<Reading, { person: string }>['person'][])
	})
}
const reading = firstKeyOf(readings)
const value = v.lazy((input) => (typeof input === 'string' ? text : reading))

/** What is done with a thing on the desk: as its device has it, with a reading wherever a text would stand. */
const use = byName(
	'device',
	Object.fromEntries(
		[...devices.values()].map(({ id, shapes }) => {
			const acts = Object.entries(shapes.acts).map(([act, details]) => [
				act,
				exactly({ device: v.literal(id), act: v.literal(act), details: withReadings(details) })
			])
			return [id, byName('act', Object.fromEntries(acts) as Record<string, v.GenericSchema>)]
		})
	)
)

const press = exactly({
	on: pathPart,
	press: pressName,
	fill: v.exactOptional(v.record(pathPart, value as v.GenericSchema))
})
const wait = exactly({
	wait: v.lazy((input) => (input === 'until-something-happens' ? v.literal(input) : duration))
})
const readEmail = exactly({ read: v.literal('email'), folder: v.exactOptional(v.literal('junk')) })
const read = byName('read', { email: readEmail, texts: exactly({ read: v.literal('texts') }) })

/** Each kind of step by the key that tells it. */
const step = firstKeyOf({
	press,
	wait,
	read,
	follow: exactly({ follow: openName }),
	call: exactly({ call: oneOf(['answer', 'decline', 'hang-up', 'tell']) }),
	enrol: exactly({ enrol: pathPart, by: oneOf(['qr-code', 'key']) }),
	tap: exactly({ tap: pathPart }),
	use: exactly({ use })
})

export const walkthroughSchema = exactly({
	id: pathPart,
	title: words,
	scenario: pathPart,
	edition,
	steps: v.array(step),
	ends: pathPart,
	strays: v.exactOptional(v.literal(true, 'true, or nothing')),
	source
} satisfies Shape<Walkthrough>)

/** One of several shapes, told apart by which of their keys is there. */
function firstKeyOf(shapes: Readonly<Record<string, v.GenericSchema>>) {
	const names = Object.keys(shapes)
	return v.lazy((input) => {
		const key = names.find((name) => typeof input === 'object' && input !== null && name in input)
		return (
			shapes[key ?? ''] ??
			v.custom<never>(() => false, `an object with one of these: ${names.map((name) => `"${name}"`).join(', ')}`)
		)
	})
}

/** Each reading is checked as one, and then stands for a text. */
function withReadings(details: v.GenericSchema): v.GenericSchema {
	const isReading = (part: unknown) => typeof part === 'object' && part !== null
	return v.pipe(
		recordOf(v.lazy((part) => (isReading(part) ? reading : v.unknown()))),
		v.transform((parts): unknown =>
			Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, isReading(part) ? '' : part]))
		),
		details
	)
}

function isTime(local: string): boolean {
	try {
		return Number.isFinite(instantIn(local))
	} catch {
		return false
	}
}
