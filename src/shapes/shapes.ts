import * as v from 'valibot'
import { isDuration, NEVER, toMillis, type Duration, type Instant } from '../time/time.ts'

/** Has the keys of the type, all of them: a key that is new in a contract does not compile before it is checked. */
export type Shape<T> = { [Key in keyof T]-?: v.GenericSchema }

const NOT_A_LIST = v.check((input: unknown) => !Array.isArray(input), 'an object')

/** Not `v.object` by itself: to that a list is an object, which even has an `at` and a `length`. */
export function objectOf<const Entries extends v.ObjectEntries>(entries: Entries) {
	return v.pipe(v.unknown(), NOT_A_LIST, v.object(entries))
}

/** The same, but for a key that it does not know: what a person writes by hand may be misspelt. */
export function exactly<const Entries extends v.ObjectEntries>(entries: Entries) {
	const fault = ({ expected }: v.BaseIssue<unknown>) => (expected === 'never' ? 'nothing of that name' : 'an object')
	return v.pipe(v.unknown(), NOT_A_LIST, v.strictObject(entries, fault))
}

/** One of several shapes, by what stands under `key`: so what is wrong is told of that shape alone, with the way to it. */
export function byName<const Name extends string>(key: string, shapes: Readonly<Record<Name, v.GenericSchema>>) {
	return v.lazy((input): v.GenericSchema => {
		const name: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, key) : undefined
		const isKnown = typeof name === 'string' && Object.hasOwn(shapes, name)
		return isKnown ? shapes[name as Name] : objectOf({ [key]: rowOf(shapes) })
	})
}

/** One, or a list of them. A union of both could not say where in the list something is wrong. */
export function oneOrMore<const Item extends v.GenericSchema>(item: Item) {
	return v.lazy((input) => (Array.isArray(input) ? v.pipe(v.array(item), v.readonly()) : item))
}

export function recordOf<const Value extends v.GenericSchema>(value: Value) {
	return v.pipe(v.unknown(), NOT_A_LIST, v.record(v.string(), value))
}

/** One of a few names, which are told where it is none of them. */
export function oneOf<const Name extends string>(names: readonly Name[]) {
	return v.picklist(names, inQuotes(names))
}

/** What is told of some things, by their names. */
export function namedBy<const Value extends v.GenericSchema>(name: v.GenericSchema<string>, value: Value) {
	return v.pipe(v.unknown(), NOT_A_LIST, v.record(name, value))
}

/** The name of a row of a table. */
export function rowOf<const Table extends object>(table: Table) {
	const names = Object.keys(table) as (keyof Table & string)[]
	return v.picklist(names, inQuotes(names))
}

/** Things that are told apart by their numbers: two of one number could not both be drawn. */
export function numbered<const Item extends v.GenericSchema<unknown, { id: number }>>(item: Item) {
	const areApart = (items: v.InferOutput<Item>[]) =>
		new Set(items.map(({ id: number }) => number)).size === items.length
	return v.pipe(v.array(item), v.check(areApart, 'a list in which each id stands once'))
}

export const text = v.string()
/** Can stand in an address: half of a character in two parts can't. */
export const id = v.pipe(
	text,
	v.nonEmpty('text that is not empty'),
	v.check((name) => !/\p{Surrogate}/u.test(name), 'text without half a character')
)
/** Can be a part of the path of an address, and the name of a row: what every object has would be found in any table. */
export const pathPart = v.pipe(
	id,
	v.regex(/^[\w-]+$/, 'a name of letters, digits and hyphens'),
	v.check((name) => !(name in {}), 'a name that does not mean something else already')
)
export const count = v.pipe(v.number(), v.safeInteger('a whole number'), v.minValue(0, 'a number from 0 on'))
export const countFromOne = v.pipe(v.number(), v.safeInteger('a whole number'), v.minValue(1, 'a number from 1 on'))
/** Longer than anything that a service makes people wait for, and short enough for many of them to end on a date. */
const LONGEST = toMillis('P3650D')
export const duration = v.custom<Duration>(
	(value) => typeof value === 'string' && isDuration(value) && toMillis(value) <= LONGEST,
	'an ISO 8601 duration such as PT15M, of ten years at most'
)
export const instant = v.pipe(v.number(), v.check(isInstant, 'an instant in milliseconds since 1970'))
/** When something ends, which may be never. */
export const ending = v.pipe(
	v.number(),
	v.check((at) => isInstant(at) || at === NEVER, 'an instant in milliseconds since 1970')
)
/** An act or a message that says all by its name. */
export const nothing = objectOf({})

/** The years 1 to 9999: further off, no length of time could be added that still gives a date. */
const [FIRST_INSTANT, LAST_INSTANT] = [-62_135_596_800_000, 253_402_300_799_999]

function isInstant(at: Instant): boolean {
	return at >= FIRST_INSTANT && at <= LAST_INSTANT
}

function inQuotes(names: readonly string[]): string {
	const quoted = names.map((name) => `"${name}"`)
	return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
