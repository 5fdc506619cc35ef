import { limits, type Limit } from './limits.ts'
import { codeRules, type CodeRule } from './one-time-codes.ts'
import { passwordPolicies, type PasswordPolicy } from './password-policies.ts'
import { periods, type Period } from './periods.ts'

/** Rules that lie over the built-in ones: a row takes the place of one of the same name, or stands beside them. */
export interface OwnRules {
	codeRules?: Readonly<Record<string, CodeRule>>
	limits?: Readonly<Record<string, Limit>>
	periods?: Readonly<Record<string, Period>>
	passwordPolicies?: Readonly<Record<string, PasswordPolicy>>
}

export type RuleTable = keyof OwnRules

const builtIn: Required<OwnRules> = { codeRules, limits, periods, passwordPolicies }

export function isRuleTable(name: string): name is RuleTable {
	return Object.hasOwn(builtIn, name)
}

type Row<Table extends RuleTable> = Required<OwnRules>[Table][string]

/** The row of this name; RangeError when there is none, neither of its own nor built in. */
export function ruleOf<Table extends RuleTable>(table: Table, id: string, own: OwnRules = {}): Row<Table> {
	const rows = [own[table], builtIn[table]].find((each) => each !== undefined && Object.hasOwn(each, id))
	const row = (rows as Readonly<Record<string, Row<Table>>> | undefined)?.[id]
	if (!row) throw new RangeError(`There is no "${id}" among the ${table}`)
	return row
}

/** The names that a rule of this table can be called by. */
export function ruleNames(table: RuleTable, own: OwnRules = {}): readonly string[] {
	return Object.keys({ ...builtIn[table], ...own[table] })
}
