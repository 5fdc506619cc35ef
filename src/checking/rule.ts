import type { WrittenJourney } from '../kit/journey.ts'
import type { Path } from '../kit/path.ts'
import type { BreachFilter } from '../rules/breached-passwords.ts'
import { error, type Finding } from './finding.ts'

/** What is checked, and what it takes to walk it. */
export interface Subject {
	journey: WrittenJourney
	breached: BreachFilter
}

/** What a journey keeps to: nothing is found where it does. */
export type Rule = (subject: Subject) => readonly Finding[]

/** Rules by the sentence that is true of a journey which keeps to them. */
export type Rules = Readonly<Record<string, Rule>>

/** An error where a table has no such row. */
export function missing(what: string, table: object, name: string, path: Path): readonly Finding[] {
	if (Object.hasOwn(table, name)) return []
	const mend = `Give it the name of a ${what} that there is, or add one of this name`
	return [error(path, `There is no ${what} "${name}"`, mend)]
}

/** An error for each row of a table that nothing names. */
export function unused(what: string, table: object, used: ReadonlySet<string>, path: Path): readonly Finding[] {
	return Object.keys(table)
		.filter((name) => !used.has(name))
		.map((name) => error([...path, name], `Nothing uses the ${what} "${name}"`, 'Use it, or take it out'))
}

/** What a step or a beginning fails by, as its author would say it. */
export function reasonOf(thrown: unknown): string {
	const { message } = thrown as Error
	return message.startsWith('Infinite loop') ? 'one "always" leads to another without an end' : message
}
