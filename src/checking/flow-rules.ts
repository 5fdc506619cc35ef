import { choosesPassword } from '../kit/passwords.ts'
import { ruleOf } from '../rules/own-rules.ts'
import { candidatesIn, reachableFrom } from './candidates.ts'
import { error } from './finding.ts'
import type { Rules } from './rule.ts'

/** What can be seen from a flow without walking it. Its names fit already. */
export const flowRules: Rules = {
	'asks nothing after a candidate that is always taken': ({ journey: { flow } }) => {
		const candidates = candidatesIn(flow).filter(({ on }) => on !== 'entry')
		return candidates.flatMap(({ state, on, place, path }) => {
			const earlier = candidates.find((other) => other.state === state && other.on === on && other.place === place - 1)
			return earlier && !earlier.guard
				? [error(path, 'The one before it is always taken', 'Put it first, or give the one before it a guard')]
				: []
		})
	},

	'says what is wrong on the page where it is met': ({ journey: { flow } }) =>
		candidatesIn(flow).flatMap(({ target, targetPath, actions }) =>
			target !== null && actions.some(({ type }) => type === 'fail')
				? [error(targetPath, 'The message does not go along to another page', 'Stay on the page, or say nothing')]
				: []
		),

	'has a way into every state, and out of each to an end': ({ journey: { flow } }) => {
		const reached = reachableFrom(flow, flow.initial)
		return Object.keys(flow.states).flatMap((name) => {
			const path = ['flow', 'states', name]
			const isTrap = ![...reachableFrom(flow, name)].some((state) => flow.states[state]?.meta.end)
			return [
				...(reached.has(name) ? [] : [error(path, 'Nothing leads here', 'Lead to it, or take it out')]),
				...(isTrap ? [error(path, 'No end can be reached from here', 'Give it a way on')] : [])
			]
		})
	},

	'can end well': ({ journey: { flow } }) =>
		Object.values(flow.states).some(({ meta }) => meta.end === 'good')
			? []
			: [error(['flow', 'states'], 'No state is a good end', 'Give one the end "good"')],

	'refuses a chosen password for each rule it can break, in words of its own': ({
		journey: { flow, screens, rules: own }
	}) =>
		Object.entries(flow.states).flatMap(([state, { meta }]) => {
			const fields = screens[meta.screen]?.fields ?? []
			const chosen = new Set(fields.filter(choosesPassword).map(({ name }) => name))
			return [...chosen].flatMap((name) => {
				// A field may be there once for each edition, with another policy.
				const policies = fields.filter((field) => field.name === name).filter(choosesPassword)
				const rules = policies.flatMap(({ policy }) => ruleOf('passwordPolicies', policy, own).rules)
				const asked = new Set<string>(rules.map(({ rule }) => rule))
				const refusals = candidatesIn(flow).flatMap(({ state: at, guard, actions }) => {
					if (at !== state || guard?.type !== 'passwordBreaks' || guard.params.field !== name) return []
					const said = actions.find(({ type, params }) => type === 'fail' && params.field === name)
					return [{ rule: String(guard.params.rule), message: said?.params.message, guard, said: said ?? guard }]
				})
				const path = ['flow', 'states', state, 'on']
				return [
					...[...asked]
						.filter((rule) => !refusals.some((refusal) => refusal.rule === rule))
						.map((rule) => error(path, `Nothing refuses a password in "${name}" that breaks the rule "${rule}"`)),
					...refusals.flatMap(({ rule, guard }) =>
						asked.has(rule) ? [] : [error([...guard.path, 'params', 'rule'], `"${name}" does not ask for "${rule}"`)]
					),
					...refusals.flatMap(({ rule, message, said }, index) =>
						refusals.slice(0, index).some((other) => other.message === message && other.rule !== rule)
							? [error([...said.path, 'params', 'message'], 'It says the same of another rule', 'Say which rule it is')]
							: []
					)
				]
			})
		})
}
