import type { Answer, Answers, Judgement } from '../kit/answers.ts'
import { fieldsShown, type TypedAnswers } from '../kit/format.ts'
import { isPassword, passwordNames } from '../kit/passwords.ts'
import type { Readings } from '../kit/readings.ts'
import type { Screen } from '../kit/screen.ts'
import type { BreachFilter } from '../rules/breached-passwords.ts'
import { ruleOf } from '../rules/own-rules.ts'
import { brokenRules } from '../rules/password-policies.ts'
import type { World } from '../world/world.ts'
import { passwordMemory } from './known-passwords.ts'

/** Turns the text of a password into its judgement, without writing it down. */
export type Judge = (text: string, policy: string | null, world: World) => Judgement

/** Judges by the rules, and tells passwords apart for as long as it is used. */
export function newJudge(breached: BreachFilter): Judge {
	const tokenFor = passwordMemory()
	return (text, policy, world) => judge(text, tokenFor(text, world.person), policy, world, breached)
}

/** Tells passwords apart, but says of none that it breaks a rule: for ways whose passwords are good ones. */
export function trustingJudge(): Judge {
	const tokenFor = passwordMemory()
	return (text, policy, { person }) => ({ token: tokenFor(text, person), policy, broken: [] })
}

/**
 * What is left of a typed password: this is where its text ends. `token` says whether it is one seen before; whether it was
 * one of the last few is for the service to say, by the token.
 */
export function judge(
	text: string,
	token: string,
	policy: string | null,
	{ person, rules }: Pick<World, 'person' | 'rules'>,
	breached: BreachFilter
): Judgement {
	const evidence = {
		isPrevious: false,
		isBreached: policy !== null && breached.has(text),
		ownNames: [person.firstName, person.lastName]
	}
	return {
		token,
		policy,
		broken: policy === null ? [] : brokenRules(ruleOf('passwordPolicies', policy, rules), text, evidence)
	}
}

/** Every typed password of a page, by the name of its field, with the policy it is judged by. */
export function passwordsIn(
	screen: Screen,
	typed: Readonly<Record<string, string>>,
	readings: Readings
): readonly { name: string; text: string; policy: string | null }[] {
	return fieldsShown(screen, typed, readings).flatMap((field) => {
		const text = typed[field.name]
		return isPassword(field) && text !== undefined ? [{ name: field.name, text, policy: field.policy ?? null }] : []
	})
}

/** The answers of a page with each password turned into its judgement; the text of one without is left out. */
export function judged(
	screen: Screen,
	typed: Readonly<Record<string, string>>,
	judgements: Readonly<Record<string, Judgement>>
): Answers {
	const secret = passwordNames(screen)
	return Object.fromEntries(
		Object.entries(typed).flatMap(([name, text]): [string, Answer][] => {
			const answer = judgements[name] ?? (secret.has(name) ? null : text)
			return answer === null ? [] : [[name, answer]]
		})
	)
}

/** The answers of a page but for what is typed into its password fields. */
export function withoutPasswords(screen: Screen, typed: TypedAnswers): TypedAnswers {
	const secret = passwordNames(screen)
	return Object.fromEntries(Object.entries(typed).filter(([name]) => !secret.has(name)))
}
