/**
 * Pieces of a flow that more than one journey needs, as data. A fragment is spread or named where a state's own transitions
 * would stand.
 */
import type { RuleName } from '../rules/password-policies.ts'

/** 'Verify': the latest code goes on and is used up; any other is counted and refused. */
export function verifiesCode<
	const P extends string,
	const F extends string,
	const M extends string,
	const T extends string
>(part: { purpose: P; field: F; wrong: M; onward: T }) {
	const { purpose, field, wrong, onward } = part
	return [
		{
			guard: { type: 'codeMatches', params: { purpose, field } },
			target: onward,
			actions: { type: 'useCode', params: { purpose } }
		},
		{
			actions: [
				{ type: 'countWrongCode', params: { purpose } },
				{ type: 'fail', params: { field, message: wrong } }
			]
		}
	] as const
}

/** How waiting for a code ends by itself: it expires, or too many wrong ones were tried. */
export function codeEnds<const P extends string, const E extends string, const S extends string>(part: {
	purpose: P
	expired: E
	spent: S
}) {
	const { purpose, expired, spent } = part
	return [
		{ guard: { type: 'codeExpired', params: { purpose } }, target: expired },
		{ guard: { type: 'codeTriesUsed', params: { purpose } }, target: spent }
	] as const
}

/** One refusal for each rule a chosen password can break, in the order given, and one for two that differ. */
export function refusesPassword<const F extends string, const C extends string, const M extends string>(part: {
	service: string
	field: F
	confirm: C
	rules: Readonly<Partial<Record<RuleName, M>>>
	differ: M
}) {
	const { service, field, confirm, rules, differ } = part
	const byRule = (Object.entries(rules) as [RuleName, M][]).map(([rule, message]) => ({
		guard: { type: 'passwordBreaks', params: { service, field, rule } } as const,
		actions: { type: 'fail', params: { field, message } } as const
	}))
	return [
		...byRule,
		{
			guard: { type: 'passwordsDiffer', params: { field, confirm } } as const,
			actions: { type: 'fail', params: { field: confirm, message: differ } } as const
		}
	]
}
