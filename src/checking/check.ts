import { readJourney } from '../kit/journey-schema.ts'
import type { WrittenJourney } from '../kit/journey.ts'
import type { BreachFilter } from '../rules/breached-passwords.ts'
import { coreTestRules } from './core-test-rules.ts'
import type { Finding } from './finding.ts'
import { flowRules } from './flow-rules.ts'
import { nameRules } from './name-rules.ts'
import type { Rules } from './rule.ts'
import { scenarioRules } from './scenario-rules.ts'
import { coverageRules, walkRules } from './walk-rules.ts'
import { wordRules } from './word-rules.ts'

/** What a journey keeps to, in the order in which it is checked: each stage relies on those before it. */
const stages: readonly Rules[] = [
	{ ...nameRules, ...wordRules, ...coreTestRules },
	{ ...flowRules, ...scenarioRules },
	walkRules,
	coverageRules
]

/** Every rule by its sentence. To add one, add it to the file of rules that it belongs to. */
export const rules: Rules = Object.assign({}, ...stages) as Rules

/**
 * What is wrong with a journey, and what could be better: empty where nothing is. What is no journey at all by its form is told
 * by `readJourney`, in the same words; from the first stage with an error on nothing more is looked for, since it would only
 * follow from that. `breached` is what chosen passwords are held against on the walkthroughs.
 */
export function check(journey: WrittenJourney, breached: BreachFilter): readonly Finding[] {
	const form = formOf(journey)
	if (form.length > 0) return form
	const subject = { journey, breached }
	const found: Finding[] = []
	for (const stage of stages) {
		found.push(...distinct(Object.values(stage).flatMap((rule) => rule(subject))))
		if (found.some(({ grade }) => grade === 'error')) break
	}
	return found
}

function formOf(journey: WrittenJourney): readonly Finding[] {
	const read = readJourney(journey)
	if ('journey' in read) return []
	return read.problems.map(({ where, got, expected, next }) => ({
		at: where,
		grade: 'error',
		says: `Got ${got}, expected ${expected}`,
		mend: next
	}))
}

/** A walkthrough may come by the same fault many times. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
	return [...new Map(findings.map((finding) => [`${finding.at}\n${finding.says}`, finding])).values()]
}
