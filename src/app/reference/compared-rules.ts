import type { BreachFilter } from '../../rules/breached-passwords.ts'
import { limits, signInLocks, type Limit, type SignInLock } from '../../rules/limits.ts'
import { codeRules, type CodeRule } from '../../rules/one-time-codes.ts'
import { brokenRules, passwordPolicies, type PasswordPolicy, type PolicyId } from '../../rules/password-policies.ts'
import { periods, type Period } from '../../rules/periods.ts'
import type { Confidence, Sourced } from '../../rules/sourced.ts'
import { inWords, toMillis } from '../../time/time.ts'
import { editionNames } from '../../rules/sourced.ts'

const confidences: Readonly<Record<Confidence, string>> = {
	seed: 'stated by the source',
	found: 'stated by other public pages',
	inferred: 'at least partly our assumption'
}

/** One password rule of a service, and what a tried password makes of it. */
export interface TriedRule {
	says: string
	/** `unknown` where nothing can be told from the password alone, or none was tried. */
	outcome: 'kept' | 'broken' | 'unknown'
}

export interface TriedPolicy {
	id: PolicyId
	title: string
	source: string
	/** Where documents disagree: which of them is followed, and why. */
	note: string | null
	rules: readonly TriedRule[]
	/** `null` while none is tried. */
	accepted: boolean | null
}

/** Whose names a password may not hold where a policy forbids one's own. */
export const triedBy = { firstName: 'Sam', lastName: 'Okoro' }

/** Every service's password policy, and what the same password makes of each. Earlier passwords are not known here. */
export function tryEverywhere(text: string, breached: BreachFilter | null): readonly TriedPolicy[] {
	return Object.entries<PasswordPolicy>(passwordPolicies).map(([key, policy]) => {
		const id = key as PolicyId
		const evidence = {
			isPrevious: false,
			isBreached: text !== '' && (breached?.has(text) ?? false),
			ownNames: Object.values(triedBy)
		}
		const broken = text === '' ? [] : brokenRules(policy, text, evidence)
		const rules = policy.rules.map(({ rule }, index): TriedRule => {
			const says = policy.says[index] ?? rule
			const untold = text === '' || rule === 'notPrevious' || (rule === 'notBreached' && breached === null)
			if (broken.includes(rule)) return { says, outcome: 'broken' }
			return { says, outcome: untold ? 'unknown' : 'kept' }
		})
		return {
			id,
			title: `${policy.title}, ${editionNames[policy.edition].toLowerCase()}`,
			source: sourceOf(policy),
			note: policy.note ?? null,
			rules,
			accepted: text === '' ? null : broken.length === 0
		}
	})
}

export const codeColumns = ['Code', 'Length', 'Lasts', 'Wrong tries', 'Codes to ask for', 'Where it comes from']
export const codeRows = rowsOf(codeRules, ({ title, digits, lifetime, tries, sends, ...sourced }: CodeRule) => [
	title,
	`${digits} numbers`,
	inWords(toMillis(lifetime)),
	String(tries),
	String(sends),
	sourceOf(sourced)
])

export const lockColumns = ['Log in', 'Wrong passwords', 'First lock', 'Longest lock', 'Where it comes from']
export const lockRows = rowsOf(signInLocks, ({ title, wrong, first, longest, ...sourced }: SignInLock) => {
	const lasts =
		first === 'until-unlocked'
			? ['until somebody unlocks it', 'until somebody unlocks it']
			: [inWords(toMillis(first)), inWords(toMillis(longest))]
	return [title, String(wrong), ...lasts, sourceOf(sourced)]
})

export const limitColumns = ['What is limited', 'How often', 'Then wait', 'Where it comes from']
export const limitRows = rowsOf(limits, ({ title, count, within, wait, ...sourced }: Limit) => [
	title,
	`${count} in ${inWords(toMillis(within))}`,
	inWords(toMillis(wait)),
	sourceOf(sourced)
])

export const periodColumns = ['What takes its time', 'How long', 'Where it comes from']
export const periodRows = rowsOf(periods, ({ title, lasts, during, ...sourced }: Period) => [
	title,
	`${inWords(toMillis(lasts))}${during ? ', counted in opening hours' : ''}`,
	sourceOf(sourced)
])

function sourceOf({ from, source, confidence }: Pick<Sourced, 'from' | 'source' | 'confidence'>): string {
	return `${from} (${source.join(', ')}): ${confidences[confidence]}`
}

function rowsOf<Row>(table: Readonly<Record<string, Row>>, cells: (row: Row) => readonly string[]) {
	return Object.entries(table).map(([id, row]) => ({ id, cells: cells(row) }))
}
