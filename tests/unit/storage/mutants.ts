import { walkOn, walkAlong } from '../../../src/attempt/walk.ts'
import type { LogEntry } from '../../../src/attempt/log.ts'
import { draw } from '../../../src/rules/random.ts'
import { writeAttemptFile } from '../../../src/storage/attempt-file.ts'
import type { KeptAttempt } from '../../../src/storage/attempt-record.ts'
import { finishedAttempt } from '../app/finished-attempts.ts'
import { folders, type Folder } from '../journeys/journeys.ts'

/** A file of attempts in which something is not as it was written. */
export interface Mutant {
	/** What was done to it, and to which attempt. */
	name: string
	text: string
}

type Draw = <T>(from: readonly T[]) => T

/** Of each journey an attempt by the walkthrough that uses most devices, and one that begins where that ended, with all it holds. */
export const origins: readonly KeptAttempt[] = folders.flatMap((folder) => {
	const { journey, walkthroughs } = folder
	const [first] = walkthroughs.toSorted((one, other) => devicesIn(other.steps) - devicesIn(one.steps))
	const done = withRemarks(folder, finishedAttempt(journey.id, first?.id ?? ''))
	const { world } = walkAlong(journey, done.record.world, done.log).snapshot.context
	const clock = { now: world.now, running: true }
	const later = { ...done.record, id: `${done.record.id}/later`, world, clock, result: null, end: null, length: 0 }
	return [done, { record: later, log: [] }]
})

function devicesIn(steps: Folder['walkthroughs'][number]['steps']): number {
	const used = steps.flatMap((step) => ('use' in step ? step.use.device : 'press' in step ? [] : Object.keys(step)[0]))
	return new Set(used).size * 100 + steps.length
}

/** With a line of each kind that only a person brings about: the page refused, the coach was asked, a step was taken back. */
function withRemarks({ journey }: Folder, { record, log }: KeptAttempt): KeptAttempt {
	const last = log.at(-1) as LogEntry
	const at = last.at
	const remarks: LogEntry[] = [
		{ at, event: { type: 'help.ask', rung: 'nudge' } },
		{ at, event: { type: 'step.back' } }
	]
	const walk = walkAlong(journey, record.world, [...log, ...remarks])
	const whole = walkOn(journey, walk, last)?.log ?? walk.log
	return { record: { ...record, length: whole.length }, log: whole }
}

/** So many mutants, always the same: two thirds with exactly one field changed, the others harmed in coarser ways. */
export function* mutants(count: number, seed: number): Generator<Mutant> {
	let now = seed
	const number = () => {
		const { value, seed: next } = draw(now)
		now = next
		return value
	}
	const any: Draw = (from) => from[Math.floor(number() * from.length)] as never
	for (let made = 0; made < count; made++) {
		const origin = any(origins)
		const file = JSON.parse(writeAttemptFile([origin], 0)) as Tree
		const deed = made % 3 < 2 ? changeOneField : any(COARSE)
		const { what, text } = deed(file, any)
		yield { name: `${made}: ${origin.record.id}: ${what}`, text }
	}
}

interface Tree {
	[key: string]: unknown
}
type Place = readonly (string | number)[]
type Mutation = (file: Tree, any: Draw) => { what: string; text: string }

const NASTY: readonly unknown[] = [
	null,
	true,
	false,
	'',
	' ',
	'x',
	'a/b',
	'__proto__',
	'constructor',
	'\uD800',
	'\u202E\u200B',
	'{account.nhsmail.username}',
	'<b>x</b>',
	'%E0%A4%A',
	'2026-02-30',
	'x'.repeat(5000),
	0,
	-0,
	-1,
	1,
	1.5,
	1e21,
	-1e300,
	Number.MAX_SAFE_INTEGER,
	8.64e15,
	-8.64e15,
	253_402_300_799_999,
	[],
	[null],
	{},
	{ length: 3 }
]

function changeOneField(file: Tree, any: Draw) {
	const place = any(placesIn(file))
	const value = at(file, place)
	const near = typeof value === 'number' ? [value + 1, value - 1, -value, value * 1000, String(value)] : [`${value}x`]
	const other = any([any(NASTY), any(NASTY), any(near), structuredClone(at(file, any(placesIn(file)))), undefined])
	set(file, place, other)
	return { what: `${place.join('.')} is ${JSON.stringify(other)?.slice(0, 60)}`, text: JSON.stringify(file) }
}

const COARSE: readonly Mutation[] = [
	function cut(file, any) {
		const text = JSON.stringify(file)
		const length = any(Array.from({ length: 100 }, (_, percent) => Math.floor((text.length * percent) / 100)))
		return { what: `cut after ${length}`, text: text.slice(0, length) }
	},
	function swap(file, any) {
		const [one, other] = [any(placesIn(file)), any(placesIn(file))]
		const [first, second] = [structuredClone(at(file, one)), structuredClone(at(file, other))]
		set(file, one, second)
		set(file, other, first)
		return { what: `${one.join('.')} and ${other.join('.')} swapped`, text: JSON.stringify(file) }
	},
	function double(file, any) {
		const lists = placesIn(file).filter((place) => Array.isArray(at(file, place)))
		const place = any(lists)
		const list = at(file, place) as unknown[]
		const item = any(list.length > 0 ? list : [null])
		list.splice(any([0, list.length]), 0, structuredClone(item))
		return { what: `an item of ${place.join('.')} twice`, text: JSON.stringify(file) }
	},
	function shuffle(file, any) {
		const lists = placesIn(file).filter((place) => Array.isArray(at(file, place)))
		const place = any(lists)
		const list = at(file, place) as unknown[]
		if (any([true, false])) list.reverse()
		else list.splice(any([0, 1, 2]), any([1, 2, 5]))
		return { what: `${place.join('.')} in another order or shorter`, text: JSON.stringify(file) }
	},
	function rename(file, any) {
		const place = any(placesIn(file).filter((each) => typeof each.at(-1) === 'string'))
		const value = at(file, place)
		set(file, place, undefined)
		const name = any(['x', '__proto__', 'nhsmail', 'phone', 'texts', 'esr', 'toString'])
		set(file, [...place.slice(0, -1), name], value)
		return { what: `${place.join('.')} called ${name}`, text: JSON.stringify(file) }
	},
	function several(file, any) {
		const changed = Array.from({ length: any([2, 3, 5]) }, () => changeOneField(file, any).what)
		return { what: changed.join('; '), text: JSON.stringify(file) }
	},
	function misprint(file, any) {
		const text = JSON.stringify(file)
		const place = any(Array.from({ length: 200 }, (_, part) => Math.floor((text.length * part) / 200)))
		const sign = any(['0', '9', '-', 'e', '"', ',', '}', ' ', '\\u0000'])
		return { what: `${sign} at ${place}`, text: text.slice(0, place) + sign + text.slice(place + 1) }
	}
]

/** Every key of every object and list within the attempt. */
function placesIn(file: Tree): readonly Place[] {
	const found: Place[] = []
	const look = (value: unknown, place: Place) => {
		if (typeof value !== 'object' || value === null) return
		for (const [key, inner] of Object.entries(value)) {
			const here = [...place, Array.isArray(value) ? Number(key) : key]
			found.push(here)
			look(inner, here)
		}
	}
	look(file['attempts'], ['attempts'])
	return found
}

function at(file: Tree, place: Place): unknown {
	return place.reduce<unknown>((holder, key) => (holder as Tree | undefined)?.[key], file)
}

function set(file: Tree, place: Place, value: unknown): void {
	const holder = at(file, place.slice(0, -1))
	if (typeof holder !== 'object' || holder === null) return
	const key = place.at(-1) ?? ''
	if (value === undefined && !Array.isArray(holder)) Reflect.deleteProperty(holder, key)
	else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}
