import { describe, expect, it } from 'vitest'
import {
	brokenRules,
	passwordPolicies,
	type PasswordPolicy,
	type PolicyId,
	type RuleName
} from '../../../src/rules/password-policies.ts'
import { toMillis } from '../../../src/time/time.ts'

const CLEAN = { isPrevious: false, isBreached: false, ownNames: ['Sam', 'Okoro'] }
const policies = Object.entries<PasswordPolicy>(passwordPolicies)

describe('a password', () => {
	it.each<[PolicyId, string]>([
		['nhsmail', 'KettleFoxglove'],
		['nhsmail', 'tRv7kwQz2p'],
		['nhsmail', 'kettle foxglove bicycle'],
		['nhsmail', 'dkfjtpwmzxq'],
		['nhsmail', 'SamOkoroKettle'],
		['nhsmail-current', 'KettleFoxglove£9'],
		['nhsp', 'Kettle12'],
		['nhsp', 'kettle 12'],
		['nhsp', `Aa1${'x'.repeat(61)}`],
		['nhsp', 'Password123'],
		['nhs-login', 'Kettles1'],
		['nhs-login', 'KETTLES!'],
		['esr', 'kestrel1'],
		['esr', 'a1a1a1a1'],
		['esr-current', 'kettlefoxgloves'],
		['smartcard', '482915'],
		['smartcard', '11111111']
	])('breaks nothing at %s: "%s"', (policy, text) => {
		expect(brokenRules(passwordPolicies[policy], text, CLEAN)).toEqual([])
	})

	it.each(['Éàöñ', 'Bééf1924xk', 'Zoë-kettle-9', 'Åå', 'noël2026', 'Müllerkettle'])(
		'"%s" is judged the same by each service, whichever way the keyboard writes its accents',
		(text) => {
			const evidence = { ...CLEAN, ownNames: ['Zoë', 'Müller'] }
			for (const [policy] of policies) {
				const verdict = brokenRules(passwordPolicies[policy as PolicyId], text.normalize('NFC'), evidence)
				expect(brokenRules(passwordPolicies[policy as PolicyId], text.normalize('NFD'), evidence), policy).toEqual(
					verdict
				)
			}
		}
	)

	it.each<[PolicyId, RuleName, string, string]>([
		['nhsmail', 'minLength', 'tRv7kwQz2', 'nine characters'],
		['nhsmail', 'minLength', '🦊tRv7kwQz', 'nine characters, one of them an emoji'],
		['nhsmail', 'forbids', 'KettleFoxglove£', 'a pound sign'],
		['nhsmail', 'notCommon', 'Winter2018', 'a season and a year'],
		['nhsmail', 'notCommon', 'Password123', 'the word itself'],
		['nhsmail-current', 'minLength', 'tRv7kwQz2', 'nine characters'],
		['nhsmail-current', 'noSpaces', 'kettle foxglove', 'a space'],
		['nhsmail-current', 'noOwnNames', 'Kettle0k0r0Bicycle', 'the last name in disguise'],
		['nhsmail-current', 'noOwnNames', 'Samvelvetkite', 'a first name of three letters'],
		['nhsmail-current', 'notCommon', 'Winter2018', 'a season and a year'],
		['nhsp', 'minLength', 'Kettle1', 'seven characters'],
		['nhsp', 'maxLength', `Aa1${'x'.repeat(62)}`, '65 characters'],
		['nhsp', 'mix', 'KettleFoxglove', 'two kinds only'],
		['nhs-login', 'minLength', 'Kettle1', 'seven characters'],
		['nhs-login', 'needsCapital', 'kettle foxglove 1', 'no capital letter'],
		['esr', 'minLength', 'kestre1', 'seven characters'],
		['esr', 'noRepeats', 'kettles1', 'a letter twice in a row'],
		['esr', 'needsLetter', '12345678', 'numbers only'],
		['esr', 'needsNumber', 'kestrels', 'letters only'],
		['esr-current', 'minLength', 'foxgloves12', 'eleven characters'],
		['esr-current', 'notCommon', 'Password1234', 'the word itself'],
		['smartcard', 'minLength', '48291', 'five numbers'],
		['smartcard', 'maxLength', '482915482', 'nine numbers'],
		['smartcard', 'onlyNumbers', '48291a', 'a letter']
	])('breaks at %s exactly %s: "%s", %s', (policy, rule, text) => {
		expect(brokenRules(passwordPolicies[policy], text, CLEAN)).toEqual([rule])
	})

	it('is judged by what cannot be seen from it, too', () => {
		expect(brokenRules(passwordPolicies.nhsmail, 'KettleFoxglove', { ...CLEAN, isPrevious: true })).toEqual([
			'notPrevious'
		])
		expect(brokenRules(passwordPolicies.nhsmail, 'KettleFoxglove', { ...CLEAN, isBreached: true })).toEqual([
			'notBreached'
		])
		expect(brokenRules(passwordPolicies.nhsp, 'Kettle12', { isPrevious: true, isBreached: true })).toEqual([])
	})

	it('is told all that is wrong with it, in the order of the policy', () => {
		expect(brokenRules(passwordPolicies.nhsmail, '£Pass', { isPrevious: true, isBreached: true })).toEqual([
			'minLength',
			'forbids',
			'notPrevious',
			'notCommon',
			'notBreached'
		])
	})

	it.each([
		['kettle', 1],
		['Kettle', 2],
		['Kettle1', 3],
		['Kettle1!', 4],
		['12345678', 1],
		['éÉ٣ ', 4],
		['漢字漢字漢字漢字', 0]
	])('"%s" holds %i kinds of character', (text, kinds) => {
		expect(brokenRules(passwordPolicies.nhsp, text, CLEAN).includes('mix')).toBe(kinds < 3)
	})
})

describe('the policies', () => {
	it.each(policies)('%s says each of its rules in words', (_id, { rules, says }) => {
		expect(says.length).toBe(rules.length)
		for (const words of says) expect(words).toMatch(/^\S.*[^\s.]$/)
	})

	it.each(policies)('%s has each rule once, so a name is enough to tell which was broken', (_id, { rules }) => {
		expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length)
	})

	it.each(policies)('%s puts its figures into its words', (_id, { rules, says }) => {
		rules.forEach((rule, index) => {
			if ('characters' in rule && typeof rule.characters === 'number')
				expect(says[index]).toContain(`${rule.characters} `)
			if ('count' in rule) expect(says[index]).toContain(`${rule.count} `)
			if ('atLeast' in rule) expect(says[index]).toContain(`${rule.atLeast} `)
		})
	})

	it('let an NHSmail password be used for 365 days', () => {
		expect(toMillis(passwordPolicies.nhsmail.maxAge)).toBe(365 * 24 * 60 * 60 * 1000)
		expect(passwordPolicies.nhsp.maxAge).toBeNull()
	})

	it('own up that the criteria of NHSP:Online are not published', () => {
		expect(passwordPolicies.nhsp.confidence).toBe('inferred')
		expect(passwordPolicies.nhsmail.confidence).toBe('seed')
	})
})
