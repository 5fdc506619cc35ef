import { JUNK, placesOf } from '../kit/core-test.ts'
import type { Path } from '../kit/path.ts'
import { advice, error } from './finding.ts'
import { missing, type Rules } from './rule.ts'

/** What can be seen from the core test of a journey by its names. Whether right ways come by it is seen when they are walked. */
export const coreTestRules: Rules = {
	'says what shows that somebody can do it': ({ journey: { core } }) =>
		core
			? []
			: [
					advice(
						['core'],
						'Nothing says which beginning and which decisions show that somebody can do this',
						'Name the core test: without one, the first beginning counts, and no decision more than another'
					)
				],

	'tests its core from a beginning and at states that there are': ({ journey: { core, flow, scenarios } }) => {
		if (!core) return []
		const ids = Object.fromEntries(scenarios.map(({ id }) => [id, true]))
		const states = { ...flow.states, [JUNK]: true }
		const named = core.decisions.flatMap((decision, index) => {
			const path: Path = ['core', 'decisions', index]
			const isOne = typeof decision === 'string'
			return placesOf(decision).map((place, at) => ({ place, path: isOne ? path : [...path, 'at', at] }))
		})
		const twice = core.decisions.flatMap((decision, index) =>
			core.decisions.slice(0, index).some((other) => JSON.stringify(other) === JSON.stringify(decision))
				? [error(['core', 'decisions', index], 'It is there twice', 'Take one of them out')]
				: []
		)
		return [
			...missing('scenario', ids, core.scenario, ['core', 'scenario']),
			...named.flatMap(({ place, path }) => missing('state', states, place, path)),
			...twice
		]
	}
}
