import type { JourneyFolder } from '../../kit/journey.ts'
import { limits, signInLocks } from '../../rules/limits.ts'
import { codeRules } from '../../rules/one-time-codes.ts'
import { openingHours } from '../../rules/opening-hours.ts'
import { passwordPolicies } from '../../rules/password-policies.ts'
import { periods } from '../../rules/periods.ts'
import type { Sourced } from '../../rules/sourced.ts'

/** Something that answers to a claim or a fact: a page, a beginning or a way of a journey, or a row of the rules. */
export interface Answering {
	/** What it is, in words for a table. */
	what: string
	/** Where it can be seen, as an address of the app. */
	address: string
}

/** All that answers to each claim and fact, by its id. */
export function answersByClaim(folders: readonly JourneyFolder[]): ReadonlyMap<string, readonly Answering[]> {
	const answers = new Map<string, Answering[]>()
	const add = (source: readonly string[] = [], answering: Answering) => {
		for (const id of source) answers.set(id, [...(answers.get(id) ?? []), answering])
	}
	for (const { journey, scenarios, walkthroughs } of folders) {
		const cover = `#/journeys/${journey.id}`
		for (const [state, { meta }] of Object.entries(journey.flow.states)) {
			const address = `${cover}/practise?at=${encodeURIComponent(state)}`
			add(meta.source, { what: `${journey.title}: page "${meta.name}"`, address })
		}
		for (const { title, source } of scenarios)
			add(source, { what: `${journey.title}: begin with "${title}"`, address: cover })
		for (const { title, source } of walkthroughs)
			add(source, { what: `${journey.title}: a person who "${title}"`, address: cover })
	}
	for (const row of ruleRows()) add(row.source, { what: `Rule: ${row.title}`, address: '#/rules' })
	return answers
}

function ruleRows(): readonly Sourced[] {
	return [codeRules, limits, openingHours, passwordPolicies, periods, signInLocks].flatMap((table) =>
		Object.values<Sourced>(table)
	)
}
