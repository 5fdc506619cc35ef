import { describe, expect, it } from 'vitest'
import { limits, signInLocks } from '../../../src/rules/limits.ts'
import { codeRules } from '../../../src/rules/one-time-codes.ts'
import { openingHours } from '../../../src/rules/opening-hours.ts'
import { passwordPolicies } from '../../../src/rules/password-policies.ts'
import { periods } from '../../../src/rules/periods.ts'
import type { Sourced } from '../../../src/rules/sourced.ts'

const rows = Object.entries({ codeRules, limits, openingHours, passwordPolicies, periods, signInLocks }).flatMap(
	([table, entries]) => Object.entries<Sourced>(entries).map(([id, row]) => [`${table}.${id}`, row] as const)
)

describe('where the rules come from', () => {
	it.each(rows)('%s names its claims and facts by their ids', (_name, { source }) => {
		expect(source.length, 'A rule of ours names the claim or fact that it leans on').toBeGreaterThan(0)
		for (const id of source) expect(id).toMatch(/^(NHSP|AGY|NHSL|SSPR|ESR|[A-Z])-\d+$/)
	})

	it.each(rows)('%s is called our own assumption where one of its figures is', (_name, row) => {
		if (!row.inferred) return
		expect(row.confidence).toBe('inferred')
		const rules = 'rules' in row ? (row.rules as readonly { rule: string }[]).map(({ rule }) => rule) : []
		for (const figure of row.inferred) expect([...Object.keys(row), ...rules]).toContain(figure)
	})

	it.each(rows)('%s survives being written to a file', (_name, row) => {
		expect(JSON.parse(JSON.stringify(row))).toEqual(row)
	})
})
