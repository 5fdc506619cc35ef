import { describe, expect, it } from 'vitest'
import { limits, signInLocks } from '../../../src/rules/limits.ts'
import { codeRules } from '../../../src/rules/one-time-codes.ts'
import { passwordPolicies } from '../../../src/rules/password-policies.ts'
import type { Sourced } from '../../../src/rules/sourced.ts'

const rows = Object.entries({ codeRules, limits, signInLocks, passwordPolicies }).flatMap(([table, entries]) =>
	Object.entries<Sourced>(entries).map(([id, row]) => [`${table}.${id}`, row] as const)
)

describe('where the rules come from', () => {
	it.each(rows)('%s names its claims and facts by their ids', (_name, { source }) => {
		expect(source.length).toBeGreaterThan(0)
		for (const id of source) expect(id).toMatch(/^(NHSP|SSPR|M|N|T)-\d+$/)
	})

	it.each(rows)('%s is called our own assumption where one of its figures is', (_name, row) => {
		if (!row.inferred) return
		expect(row.confidence).toBe('inferred')
		for (const figure of row.inferred) expect(row).toHaveProperty(figure)
	})

	it.each(rows)('%s survives being written to a file', (_name, row) => {
		expect(JSON.parse(JSON.stringify(row))).toEqual(row)
	})
})
