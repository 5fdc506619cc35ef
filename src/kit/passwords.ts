import { composed } from '../rules/typed-text.ts'
import type { Field, Screen } from './screen.ts'

/**
 * Which fields hold a password, and what the tokens mean that stand for one in a world and a log. The text of a password ends in
 * `attempt/judge.ts`; only the persona's own, which are on their card, and those that a walkthrough makes up are data.
 */
export type PasswordField = Extract<Field, { kind: 'password' }>

export function isPassword(field: Field): field is PasswordField {
	return field.kind === 'password'
}

/** Whether a new password is chosen here, by the rules of a policy; else a known one, or the same one again, is typed. */
export function choosesPassword(field: Field): field is PasswordField & { policy: string } {
	return isPassword(field) && field.policy !== undefined
}

/** The names of the fields of a page whose text is never kept. */
export function passwordNames({ fields = [] }: Screen): ReadonlySet<string> {
	return new Set(fields.filter(isPassword).map(({ name }) => name))
}

/** The token of the persona's own password number `index`, counted from 0: public and fictional. */
export function ownToken(index: number): string {
	return `${OWN}${index}`
}

/** The token of the password that was made up as the `number`th in an attempt, counted from 1. */
export function madeUpToken(number: number): string {
	return `${MADE_UP}${number}`
}

/** The token of a typed text that is one of the persona's own passwords, else `null`. */
export function ownTokenOf(text: string, oldPasswords: readonly string[]): string | null {
	const typed = composed(text)
	const index = oldPasswords.findIndex((password) => composed(password) === typed)
	return index < 0 ? null : ownToken(index)
}

export function isOwnToken(token: string): boolean {
	return token.startsWith(OWN)
}

export function isMadeUpToken(token: string | null): token is string {
	return token?.startsWith(MADE_UP) ?? false
}

/** The number in a token. */
export function numberOfToken(token: string): number {
	return Number(token.slice(token.indexOf(':') + 1))
}

/** The highest number of a password made up, in whatever is written: a token counts wherever it stands. */
export function highestMadeUpIn(written: readonly unknown[]): number {
	return Array.from(JSON.stringify(written).matchAll(/"(typed:\d{1,9})"/g), ([, token = '']) =>
		numberOfToken(token)
	).reduce((highest, number) => Math.max(highest, number), 0)
}

/** What a token in a file has to look like. */
export const TOKEN_FORM = /^(old|typed):\d{1,9}$/

const OWN = 'old:'
const MADE_UP = 'typed:'
