import * as v from 'valibot'
import { openingHours } from '../rules/opening-hours.ts'
import type { Limit } from '../rules/limits.ts'
import type { CodeRule } from '../rules/one-time-codes.ts'
import type { OwnRules } from '../rules/own-rules.ts'
import type { PasswordPolicy, PasswordRule } from '../rules/password-policies.ts'
import type { Period } from '../rules/periods.ts'
import { editions, type Sourced } from '../rules/sourced.ts'
import { byName, countFromOne, duration, exactly, oneOf, pathPart, rowOf, text, type Shape } from '../shapes/shapes.ts'

const sourced = {
	title: text,
	from: text,
	source: v.array(text),
	confidence: oneOf(['seed', 'found', 'inferred']),
	edition: oneOf(editions),
	inferred: v.exactOptional(v.array(text))
} satisfies Shape<Sourced>

const characters = { characters: countFromOne }
const passwordRules = {
	minLength: characters,
	maxLength: characters,
	forbids: { characters: text },
	noSpaces: {},
	needsCapital: {},
	needsLetter: {},
	needsNumber: {},
	onlyNumbers: {},
	noRepeats: {},
	mix: { of: v.array(oneOf(['lower', 'upper', 'digit', 'symbol'])), atLeast: countFromOne },
	notPrevious: { count: countFromOne },
	noOwnNames: {},
	notCommon: {},
	notBreached: {}
} satisfies { [Name in PasswordRule['rule']]: Shape<Omit<Extract<PasswordRule, { rule: Name }>, 'rule'>> }

const passwordRule = byName(
	'rule',
	Object.fromEntries(
		Object.entries<v.ObjectEntries>(passwordRules).map(([rule, figures]) => [
			rule,
			exactly({ rule: v.literal(rule), ...figures })
		])
	) as unknown as Record<keyof typeof passwordRules, v.GenericSchema>
)

/** Rules of a journey's own, as far as their form goes. */
export const ownRulesShape = exactly({
	codeRules: tableOfOwn(
		exactly({
			...sourced,
			digits: v.pipe(countFromOne, v.maxValue(12, 'a number up to 12')),
			lifetime: duration,
			tries: countFromOne,
			sends: countFromOne
		} satisfies Shape<CodeRule>)
	),
	limits: tableOfOwn(
		exactly({ ...sourced, count: countFromOne, within: duration, wait: duration } satisfies Shape<Limit>)
	),
	periods: tableOfOwn(
		exactly({
			...sourced,
			lasts: duration,
			during: v.exactOptional(rowOf(openingHours)),
			carriesOver: v.exactOptional(v.literal(true, 'true, or nothing'))
		} satisfies Shape<Period>)
	),
	passwordPolicies: tableOfOwn(
		exactly({
			...sourced,
			rules: v.array(passwordRule),
			says: v.array(text),
			maxAge: v.nullable(duration),
			note: v.exactOptional(text)
		} satisfies Shape<PasswordPolicy>)
	)
} satisfies Shape<OwnRules>)

function tableOfOwn(row: v.GenericSchema) {
	return v.exactOptional(v.record(pathPart, row))
}
