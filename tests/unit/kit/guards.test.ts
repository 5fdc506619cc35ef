import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import type { Facts } from '../../../src/kit/context.ts'
import { guards } from '../../../src/kit/guards.ts'
import type { GuardVerb } from '../../../src/kit/verb.ts'
import { passwordPolicies } from '../../../src/rules/password-policies.ts'
import { NINE } from '../world/plain-world.ts'
import { contextOf } from './context.ts'
import { guardRows, issued, type GuardName } from './guard-rows.ts'

describe.each(Object.keys(guards) as GuardName[])('the guard %s', (name) => {
	const guard = guards[name] as unknown as GuardVerb<v.ObjectEntries>

	it.each(guardRows[name])('%s', (_, facts, params, holds) => {
		expect(guard.holds(facts, v.parse(v.strictObject(guard.params), params))).toBe(holds)
	})

	it('has been seen to hold, and not to', () => {
		expect(new Set(guardRows[name].map(([, , , holds]) => holds))).toEqual(new Set([true, false]))
	})

	it('is told in a sentence that names only its own parameters', () => {
		for (const [, key] of guard.says.matchAll(/\{(\w+)\}/g)) expect(Object.keys(guard.params)).toContain(key)
	})

	it('takes none that it does not know', () => {
		const [, , params] = guardRows[name][0] ?? []
		expect(v.safeParse(v.strictObject(guard.params), { ...params, oddity: true }).success).toBe(false)
		expect(v.safeParse(v.strictObject(guard.params), {}).success).toBe(false)
	})
})

describe('a guard that waits', () => {
	it('looks at the world alone, so that time can make it hold', () => {
		const facts: Facts = {
			context: contextOf(issued({}, NINE + 1000)),
			event: { type: 'clock.tick', now: NINE + 1000 }
		}
		expect(guards.codeExpired.holds(facts, { purpose: 'join' })).toBe(true)
		expect(guards.codeMatches.holds(facts, { purpose: 'join', field: 'code' })).toBe(false)
	})
})

describe('the rules that a guard can name', () => {
	it('are those of the policies', () => {
		const schema = guards.passwordBreaks.params.rule
		const rules = Object.values(passwordPolicies).flatMap(({ rules }) => rules.map(({ rule }) => rule))
		for (const rule of rules) expect(v.safeParse(schema, rule).success).toBe(true)
		expect(v.safeParse(schema, 'notEasy').success).toBe(false)
	})
})
