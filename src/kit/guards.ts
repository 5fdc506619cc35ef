import * as v from 'valibot'
import { beginningIn, mobileIn, ukNumberIn } from '../rules/withheld-phones.ts'
import { longest, readWithheld } from '../rules/withheld-text.ts'
import { ruleOf } from '../rules/own-rules.ts'
import { passwordPolicies, type RuleName } from '../rules/password-policies.ts'
import { matchTotp, type TotpMatch } from '../rules/totp.ts'
import { hasWord, namesIn, plain, readCharacters, readLine } from '../rules/typed-text.ts'
import { oneOrMore } from '../shapes/shapes.ts'
import { fits, isClosed, isLocked, methods, periodState, type World } from '../world/world.ts'
import { isJudgement, type Judgement } from './answers.ts'
import { answersOf, type Facts, type JourneyContext } from './context.ts'
import { readingsOf, say } from './readings.ts'
import { guard, nameOf } from './verb.ts'

const service = nameOf('service')
const field = nameOf('field')
const purpose = nameOf('purpose')
const texts = oneOrMore(v.string())

const passwordRule = v.custom<RuleName>(
	(value) => Object.values(passwordPolicies).some(({ rules }) => rules.some(({ rule }) => rule === value)),
	'a rule of a password policy'
)

export const guards = {
	/** Capitals, spaces and punctuation make no difference. */
	answerIs: guard({
		params: { field, value: v.string() },
		says: '{field} is "{value}"',
		holds: (facts, { field, value }) => plain(typed(facts, field)) === plain(value)
	}),
	/**
	 * For everything that the world tells in words: what a service holds, where one is, what lies before the camera. What it is
	 * compared with may hold readings as well, such as {code.video}.
	 */
	reads: guard({
		params: { reading: nameOf('reading'), is: texts },
		says: '{reading} is {is}',
		holds: ({ context }, { reading, is }) => isOneOf(context, reading, is)
	}),
	readsOther: guard({
		params: { reading: nameOf('reading'), than: texts },
		says: '{reading} is not {than}',
		holds: ({ context }, { reading, than }) => !isOneOf(context, reading, than)
	}),
	/** Capitals, spaces and punctuation make no difference. A reading that is empty is unlike anything. */
	answerDiffers: guard({
		params: { field, reading: nameOf('reading') },
		says: '{field} is not {reading}',
		holds: (facts, { field, reading }) => {
			const held = plain(readingsOf(facts.context)(reading))
			return held === '' || plain(typed(facts, field)) !== held
		}
	}),
	/** As a person counts: an emoji is one character. */
	answerShorter: guard({
		params: { field, than: v.pipe(v.number(), v.integer(), v.minValue(1)) },
		says: '{field} has fewer than {than} characters',
		holds: (facts, { field, than }) => {
			const answer = typed(facts, field)
			const gone = readWithheld(answer)
			return gone ? longest[gone.length] < than : [...answer].length < than
		}
	}),
	/** What people put into a number to group it makes no difference. */
	answerBegins: guard({
		params: { field, with: texts },
		says: '{field} begins with {with}',
		holds: (facts, params) => {
			const answer = beginningIn(typed(facts, params.field))
			return [params.with].flat().some((beginning) => answer.startsWith(beginning))
		}
	}),
	/**
	 * A name that only stands in an email address, as in sam.okoro@nhsmail.example, does not count. An abbreviation counts where
	 * it is a word of its own, in capitals or not.
	 */
	mailLacks: guard({
		params: { anyOf: v.array(v.string()), abbreviations: v.optional(v.array(v.string())) },
		says: 'the latest email says nothing of {anyOf} {abbreviations}',
		device: 'composer',
		holds: ({ context }, { anyOf, abbreviations = [] }) => {
			const mail = context.world.devices.composer.sent.at(-1)
			const written = `${mail?.subject ?? ''} ${mail?.body ?? ''}`
			return (
				!anyOf.some((words) => namesIn(written, say(words, readingsOf(context)))) &&
				!abbreviations.some((word) => hasWord(written, word))
			)
		}
	}),
	personLacks: guard({
		params: { trait: v.picklist(['permanentContract']) },
		says: 'the persona does not have: {trait}',
		holds: ({ context }, { trait }) => !context.world.person[trait]
	}),
	/** Whether what a service sends there would reach the person at all. */
	answerIsPersons: guard({
		params: { field, line: v.picklist(['email', 'mobile']) },
		says: "{field} is the persona's own {line}",
		holds: (facts, { field, line }) => {
			const { person } = facts.context.world
			const answer = typed(facts, field)
			return line === 'mobile' ? mobileIn(answer) === person.mobile : sameAddress(answer, person.email)
		}
	}),
	captchaWrong: guard({
		params: { field },
		says: '{field} does not hold the characters in the picture, in either case',
		holds: (facts, { field }) =>
			readCharacters(typed(facts, field)).toLowerCase() !== facts.context.world.captcha.toLowerCase()
	}),
	accountUnknown: guard({
		params: { service, field },
		says: '{field} is not the username of an account at {service}',
		holds: (facts, { service, field }) => {
			const account = facts.context.world.accounts[service]
			return account === undefined || !sameAddress(account.username, typed(facts, field))
		}
	}),
	emailDiffers: guard({
		params: { service, field },
		says: '{field} is not the email address that {service} holds',
		holds: (facts, { service, field }) => {
			const email = facts.context.world.accounts[service]?.email
			return email == null || !sameAddress(email, typed(facts, field))
		}
	}),
	hasPassword: guard({
		params: { service },
		says: 'the account at {service} is registered already',
		holds: ({ context }, { service }) => context.world.accounts[service]?.password != null
	}),
	offers: guard({
		params: { service, method: v.picklist(methods) },
		says: 'the account at {service} has the method {method} set up',
		holds: ({ context }, { service, method }) => context.world.accounts[service]?.methods.includes(method) ?? false
	}),
	mobileUnreadable: guard({
		params: { field },
		says: '{field} is no UK mobile number',
		holds: (facts, { field }) => mobileIn(typed(facts, field)) === null
	}),
	phoneUnreadable: guard({
		params: { field },
		says: '{field} is no UK phone number',
		holds: (facts, { field }) => ukNumberIn(typed(facts, field)) === null
	}),
	mobileDiffers: guard({
		params: { service, field },
		says: '{field} is not the mobile number that {service} holds',
		holds: (facts, { service, field }) =>
			ukNumberIn(typed(facts, field)) !== facts.context.world.accounts[service]?.mobile
	}),
	closed: guard({
		params: { limit: nameOf('limits') },
		says: 'the limit {limit} is used up and its wait not over',
		holds: ({ context }, { limit }) => isClosed(context.world, limit)
	}),
	open: guard({
		params: { limit: nameOf('limits') },
		says: 'the wait for the limit {limit} is over',
		holds: ({ context }, { limit }) => !isClosed(context.world, limit)
	}),
	periodRuns: guard({
		params: { period: nameOf('periods') },
		says: 'the period {period} runs',
		holds: ({ context }, { period }) => periodState(context.world, period) === 'running'
	}),
	periodOver: guard({
		params: { period: nameOf('periods') },
		says: 'the period {period} is over',
		holds: ({ context }, { period }) => periodState(context.world, period) === 'over'
	}),
	periodEnded: guard({
		params: { period: nameOf('periods') },
		says: 'the period {period} was ended before its time',
		holds: ({ context }, { period }) => periodState(context.world, period) === 'ended'
	}),
	codeExpired: guard({
		params: { purpose },
		says: 'the code for {purpose} has expired',
		holds: ({ context: { world } }, { purpose }) => {
			const issued = world.codes[purpose]
			return issued !== undefined && world.now >= issued.expiresAt
		}
	}),
	codeMatches: guard({
		params: { purpose, field },
		says: '{field} is the latest code for {purpose}, not used and not expired',
		holds: (facts, { purpose, field }) => {
			const { world } = facts.context
			const issued = world.codes[purpose]
			if (!issued || issued.used || world.now >= issued.expiresAt) return false
			return issued.code === readCharacters(typed(facts, field))
		}
	}),
	codeTriesUsed: guard({
		params: { purpose },
		says: 'too many wrong codes were tried for {purpose}, and the last one has not expired',
		holds: ({ context: { world } }, { purpose }) => {
			const issued = world.codes[purpose]
			if (!issued || world.now >= issued.expiresAt) return false
			return issued.wrongTries >= ruleOf('codeRules', issued.rule, world.rules).tries
		}
	}),
	codeSendsUsed: guard({
		params: { purpose },
		says: 'too many codes were asked for {purpose}, and the last one has not expired',
		holds: ({ context: { world } }, { purpose }) => {
			const issued = world.codes[purpose]
			if (!issued || world.now >= issued.expiresAt) return false
			return issued.number >= ruleOf('codeRules', issued.rule, world.rules).sends
		}
	}),
	totpMatches: guard({
		params: { service, field },
		says: "{field} is the authenticator app's code for {service}, not used before",
		device: 'authenticator',
		holds: (facts, { service, field }) =>
			totpIn(facts, service, field)?.outcome === 'match' && !usedTotp(facts, service, field)
	}),
	totpUsed: guard({
		params: { service, field },
		says: "{field} is an authenticator app's code for {service} that was accepted before",
		device: 'authenticator',
		holds: (facts, { service, field }) => usedTotp(facts, service, field)
	}),
	totpStale: guard({
		params: { service, field },
		says: "{field} is the authenticator app's code for {service}, but from too long ago",
		device: 'authenticator',
		holds: (facts, { service, field }) => totpIn(facts, service, field)?.outcome === 'stale'
	}),
	passwordBreaks: guard({
		params: { service, field, rule: passwordRule },
		says: '{field} breaks the rule {rule}',
		holds: (facts, { service, field, rule }) => {
			const judged = judgement(facts, field)
			if (!judged?.policy) return false
			if (rule !== 'notPrevious') return judged.broken.includes(rule)
			const account = facts.context.world.accounts[service]
			const had = [account?.password, ...(account?.previous ?? [])].slice(
				0,
				previousCount(judged.policy, facts.context.world)
			)
			return had.includes(judged.token)
		}
	}),
	passwordsDiffer: guard({
		params: { field, confirm: field },
		says: '{field} and {confirm} are not the same',
		holds: (facts, { field, confirm }) => judgement(facts, field)?.token !== judgement(facts, confirm)?.token
	}),
	passwordWrong: guard({
		params: { service, field },
		says: '{field} is not the password of the account at {service}',
		holds: (facts, { service, field }) => {
			const password = facts.context.world.accounts[service]?.password
			return password == null || judgement(facts, field)?.token !== password
		}
	}),
	locked: guard({
		params: { service },
		says: 'the account at {service} is locked',
		holds: ({ context }, { service }) => isLocked(context.world, service)
	}),
	unlocked: guard({
		params: { service },
		says: 'the account at {service} is not locked',
		holds: ({ context }, { service }) => !isLocked(context.world, service)
	}),
	allUpdated: guard({
		params: { service },
		says: "all of the person's own devices have the password of {service}",
		holds: ({ context: { world } }, { service }) =>
			Object.values(world.savedPasswords).every((saved) => saved.service !== service || fits(world, saved))
	})
}

function isOneOf(context: JourneyContext, reading: string, values: string | readonly string[]): boolean {
	const readings = readingsOf(context)
	return [values].flat().some((value) => say(value, readings) === readings(reading))
}

/** What was typed now or, of a field on an earlier page, last time. */
function typed({ context, event }: Facts, field: string): string {
	const answer = answersOf(event)[field] ?? context.answers[field]
	return typeof answer === 'string' ? readLine(answer) : ''
}

function judgement({ event }: Facts, field: string): Judgement | undefined {
	const answer = answersOf(event)[field]
	return isJudgement(answer) ? answer : undefined
}

function sameAddress(one: string, other: string): boolean {
	return one.toLowerCase() === other.toLowerCase()
}

function totpIn(facts: Facts, service: string, field: string): TotpMatch | null {
	const secret = facts.context.world.accounts[service]?.totpSecret
	return secret == null ? null : matchTotp(secret, typed(facts, field), facts.context.world.now)
}

function usedTotp(facts: Facts, service: string, field: string): boolean {
	const match = totpIn(facts, service, field)
	const last = facts.context.world.accounts[service]?.lastTotpStep ?? null
	return match?.outcome === 'match' && last !== null && match.step <= last
}

/** How many passwords, the present one included, may not come again. */
function previousCount(policy: string, world: World): number {
	const { rules } = ruleOf('passwordPolicies', policy, world.rules)
	return rules.reduce((count, rule) => (rule.rule === 'notPrevious' ? rule.count : count), 0)
}
