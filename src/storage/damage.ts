import type { EntryRow, ListedAttempt } from './attempt-record.ts'

/** A row that was kept and can't be read as an attempt any more. It can be saved as it is, and deleted. */
export interface DamagedAttempt {
	id: string
	/** What the trainee called it, where that can still be read. */
	name: string
	/** What is wrong with it, as the end of a sentence. */
	wrong: string
}

/** Why an attempt that is there can't be loaded. */
export class DamagedError extends Error {
	override name = 'DamagedError'
}

/** What is wrong with a row of the list, as far as a list or an attempt would break on it; `null` where nothing is. */
export function wrongInRow(row: ListedAttempt): string | null {
	return firstWrong(row, {
		id: isText,
		name: isText,
		journeyId: isText,
		mode: isText,
		scenario: isText,
		state: isText,
		edition: isText,
		startedAt: isNumber,
		updatedAt: isNumber,
		length: isNumber,
		played: isNumber,
		journeyVersion: isNumber,
		clock: (clock) => isObject(clock) && isNumber(clock['now']),
		end: (end) => end === null || end === 'good' || end === 'elsewhere',
		story: (story) => story === null || (isObject(story) && isText(story['id']) && isText(story['run'])),
		result: (result) => result === null || (isObject(result) && isWholeResult(result))
	})
}

/** What is wrong with the world that an attempt began in. */
export function wrongInWorld(world: unknown): string | null {
	if (!isObject(world)) return 'the world it began in is missing'
	const wrong = firstWrong(world, {
		now: isNumber,
		seed: isNumber,
		person: isObject,
		accounts: isObject,
		codes: isObject,
		tallies: isObject,
		periods: isObject,
		devices: isObject,
		savedPasswords: isObject,
		scheduled: Array.isArray,
		faults: Array.isArray
	})
	return wrong && `in the world it began in, ${wrong}`
}

/** The log as far as there is no gap in it. */
export function whatIsWhole(rows: readonly EntryRow[]): readonly EntryRow[] {
	const gap = rows.findIndex((row, place) => !isWholeEntry(row) || row.seq !== place)
	return gap < 0 ? rows : rows.slice(0, gap)
}

/** Whether it is an entry of a log, with its place there. What its event holds is not looked at. */
export function isWholeEntry(row: unknown): row is Omit<EntryRow, 'attemptId'> {
	return (
		isObject(row) &&
		isNumber(row['seq']) &&
		isNumber(row['at']) &&
		isObject(row['event']) &&
		isText(row['event']['type'])
	)
}

/** A row that can't be read as an attempt, as a list shows it. */
export function damaged(id: unknown, row: { name?: unknown } | undefined, wrong: string): DamagedAttempt {
	return { id: id as string, name: isText(row?.name) ? row.name : `Without a name (${String(id)})`, wrong }
}

function firstWrong(row: object, checks: Readonly<Record<string, (value: unknown) => boolean>>): string | null {
	const values = row as Readonly<Record<string, unknown>>
	const wrong = Object.keys(checks).find((key) => !checks[key]?.(values[key]))
	return wrong === undefined ? null : `"${wrong}" is ${values[wrong] === undefined ? 'missing' : 'of the wrong kind'}`
}

/** What says how far it reaches is missing in results of before there were core tests. */
function isWholeResult(result: Readonly<Record<string, unknown>>): boolean {
	const { beginning } = result
	return countsIn(result).every(isNumber) && (beginning === undefined || isText(beginning))
}

function countsIn(result: Readonly<Record<string, unknown>>): readonly unknown[] {
	return ['right', 'decisions', 'wrongTurns', 'nudges', 'wheres', 'dones', 'recovered', 'unsafe', 'activeMs', 'at'].map(
		(key) => result[key]
	)
}

function isText(value: unknown): value is string {
	return typeof value === 'string'
}

function isNumber(value: unknown): value is number {
	return Number.isFinite(value)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
