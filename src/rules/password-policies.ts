import type { Duration } from '../time/time.ts'
import { containsName, isCommon } from './common-passwords.ts'
import type { Sourced } from './sourced.ts'
import { composed } from './typed-text.ts'

export type CharacterKind = 'lower' | 'upper' | 'digit' | 'symbol'

/** One thing that a service asks of a password. */
export type PasswordRule =
	| { rule: 'minLength'; characters: number }
	| { rule: 'maxLength'; characters: number }
	/** None of these characters may be in it. */
	| { rule: 'forbids'; characters: string }
	/** At least so many of these kinds must be in it. */
	| { rule: 'noSpaces' }
	| { rule: 'needsCapital' }
	| { rule: 'needsLetter' }
	| { rule: 'needsNumber' }
	| { rule: 'onlyNumbers' }
	/** No character twice in a row. */
	| { rule: 'noRepeats' }
	| { rule: 'mix'; of: readonly CharacterKind[]; atLeast: number }
	/** Not one of the last `count`. */
	| { rule: 'notPrevious'; count: number }
	/** Neither the person's first name nor their last. */
	| { rule: 'noOwnNames' }
	| { rule: 'notCommon' }
	| { rule: 'notBreached' }

export type RuleName = PasswordRule['rule']

/** What a service insists on when a password is chosen. */
export interface PasswordPolicy extends Sourced {
	rules: readonly PasswordRule[]
	/** The rules as a person reads them, one each, in the same order. */
	says: readonly string[]
	/** How long a password can be used, or `null` where nobody says. */
	maxAge: Duration | null
	/** Where documents disagree: which of them is followed, and why. */
	note?: string
}

/** Password policies by service. */
export const passwordPolicies = {
	nhsmail: {
		title: 'NHSmail',
		from: 'slide pack, undated; policy of 2019 to 2021',
		rules: [
			{ rule: 'minLength', characters: 10 },
			{ rule: 'forbids', characters: '£' },
			{ rule: 'notPrevious', count: 4 },
			{ rule: 'notCommon' },
			{ rule: 'notBreached' }
		],
		says: [
			'10 characters or more',
			'no £ sign',
			'not one of your last 4 passwords',
			'not a common password',
			'not a password known from a breach'
		],
		maxAge: 'P365D',
		source: ['SSPR-58', 'SSPR-59', 'SSPR-60', 'SSPR-61', 'SSPR-62', 'SSPR-63', 'SSPR-64', 'SSPR-65'],
		confidence: 'seed',
		edition: 'as-published'
	},
	'nhsmail-current': {
		title: 'NHSmail',
		from: 'password policy page, reviewed 27 July 2023',
		rules: [
			{ rule: 'minLength', characters: 10 },
			{ rule: 'noSpaces' },
			{ rule: 'notPrevious', count: 4 },
			{ rule: 'noOwnNames' },
			{ rule: 'notCommon' },
			{ rule: 'notBreached' }
		],
		says: [
			'10 characters or more',
			'no spaces',
			'not one of your last 4 passwords',
			'without your first or last name, however short it is',
			'not a common password',
			'not a password known from a breach'
		],
		maxAge: 'P365D',
		note: 'The policy page forbids first and last names and speaks of no length. The engine that such services run on is documented to look only for names of 4 letters or more. Here the policy page counts: it is what staff are told, and a password that keeps to it is taken by both.',
		source: ['M-2', 'M-3', 'M-42'],
		// The year is in the older of the two pages only.
		confidence: 'inferred',
		inferred: ['maxAge'],
		edition: 'current'
	},
	nhsp: {
		title: 'NHSP:Online',
		from: 'documentation of the platform: the service publishes none',
		rules: [
			{ rule: 'minLength', characters: 8 },
			{ rule: 'maxLength', characters: 64 },
			{ rule: 'mix', of: ['lower', 'upper', 'digit', 'symbol'], atLeast: 3 }
		],
		says: [
			'8 characters or more',
			'no more than 64 characters',
			'at least 3 of these 4: small letters, capital letters, numbers, symbols'
		],
		maxAge: null,
		// The criteria are not published (N-3): these are the defaults of the platform that the labels point to (N-5).
		source: ['NHSP-25', 'N-3', 'N-5'],
		confidence: 'inferred',
		edition: 'as-published'
	},
	// The source names no rule (NHSL-D3): these are those of a public prototype.
	'nhs-login': {
		title: 'NHS login',
		from: 'public prototype of April 2022: the page of 2020 names none',
		rules: [{ rule: 'minLength', characters: 8 }, { rule: 'needsCapital' }],
		says: ['8 characters or more', '1 capital letter or more'],
		maxAge: null,
		source: ['L-5'],
		confidence: 'found',
		edition: 'current'
	},
	esr: {
		title: 'ESR',
		from: 'login help page of 8 August 2022, not an NHS source',
		rules: [
			{ rule: 'minLength', characters: 8 },
			{ rule: 'noRepeats' },
			{ rule: 'needsLetter' },
			{ rule: 'needsNumber' }
		],
		says: ['8 characters or more', 'no character twice in a row', 'at least one letter', 'at least one number'],
		maxAge: null,
		// "Must be 8 characters" and "no repeated characters" can be read in two ways each: see O-51 and E-6 for ours.
		source: ['ESR-21', 'ESR-22', 'ESR-23', 'ESR-24', 'E-6'],
		confidence: 'inferred',
		inferred: ['minLength', 'noRepeats'],
		edition: 'as-published'
	},
	'esr-current': {
		title: 'ESR',
		from: 'ESR page on managing your password; rule changed in August 2021',
		rules: [{ rule: 'minLength', characters: 12 }, { rule: 'notPrevious', count: 4 }, { rule: 'notCommon' }],
		says: ['12 characters or more', 'not one of your last 4 passwords', 'not a common password'],
		maxAge: null,
		source: ['E-3', 'E-4'],
		confidence: 'found',
		edition: 'current'
	},
	smartcard: {
		title: 'Smartcard passcode',
		from: 'circular on passcodes, October 2023',
		rules: [{ rule: 'minLength', characters: 6 }, { rule: 'maxLength', characters: 8 }, { rule: 'onlyNumbers' }],
		says: ['6 numbers or more', 'no more than 8 numbers', 'only numbers'],
		maxAge: null,
		source: ['E-19'],
		confidence: 'found',
		edition: 'current'
	}
} as const satisfies Record<string, PasswordPolicy>

export type PolicyId = keyof typeof passwordPolicies

/** What cannot be seen from a password alone. */
export interface PasswordEvidence {
	/** It is one of as many earlier passwords as the policy remembers. */
	isPrevious: boolean
	/** The breach filter holds it. */
	isBreached: boolean
	/** The person's first and last name, for a policy that forbids them. */
	ownNames?: readonly string[]
}

/** The names of the rules that a password breaks, in the order of the policy: empty when it may be used. */
export function brokenRules(
	{ rules }: Pick<PasswordPolicy, 'rules'>,
	text: string,
	evidence: PasswordEvidence
): RuleName[] {
	return rules.filter((rule) => breaks(rule, composed(text), evidence)).map(({ rule }) => rule)
}

function breaks(
	rule: PasswordRule,
	text: string,
	{ isPrevious, isBreached, ownNames = [] }: PasswordEvidence
): boolean {
	switch (rule.rule) {
		case 'minLength':
			return lengthOf(text) < rule.characters
		case 'maxLength':
			return lengthOf(text) > rule.characters
		case 'forbids':
			return [...rule.characters].some((character) => text.includes(character))
		case 'noSpaces':
			return /\s/u.test(text)
		case 'needsCapital':
			return !CHARACTERS.upper.test(text)
		case 'needsLetter':
			return !/\p{L}/u.test(text)
		case 'needsNumber':
			return !CHARACTERS.digit.test(text)
		case 'onlyNumbers':
			return !/^\p{Nd}*$/u.test(text)
		case 'noRepeats':
			return /(.)\1/su.test(text)
		case 'mix':
			return rule.of.filter((kind) => CHARACTERS[kind].test(text)).length < rule.atLeast
		case 'notPrevious':
			return isPrevious
		case 'noOwnNames':
			return containsName(text, ownNames)
		case 'notCommon':
			return isCommon(text)
		case 'notBreached':
			return isBreached
	}
}

/** In code points, as a person counts: an emoji is one character. */
function lengthOf(text: string): number {
	return [...text].length
}

const CHARACTERS: Readonly<Record<CharacterKind, RegExp>> = {
	lower: /\p{Ll}/u,
	upper: /\p{Lu}/u,
	digit: /\p{Nd}/u,
	symbol: /[^\p{L}\p{Nd}]/u
}
