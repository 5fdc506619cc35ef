import * as v from 'valibot'
import { limits } from '../rules/limits.ts'
import { codeRules, readCode } from '../rules/one-time-codes.ts'
import { readMobile } from '../rules/phone-numbers.ts'
import { matchTotp } from '../rules/totp.ts'
import {
	changeAccount,
	changeCode,
	countTry,
	deliver,
	drawCaptcha,
	drawTotpSecret,
	failSignIn,
	issueCode,
	methods,
	setPassword,
	startSigningIn,
	type World
} from '../world/world.ts'
import { isJudgement } from './answers.ts'
import { answersOf, type Facts, type JourneyContext } from './context.ts'
import { addressed } from './post.ts'
import { readingsOf } from './readings.ts'
import { action, duration, rowOf } from './verb.ts'

const service = v.string()
const field = v.string()
const purpose = v.string()

export const actions = {
	fail: action({
		params: { field: v.nullable(v.string()), message: v.string() },
		says: 'show the message {message} at {field}',
		does: (_, problem) => ({ problem })
	}),
	send: action({
		params: { post: v.string(), after: v.optional(duration) },
		says: 'send {post} after {after}',
		does: ({ context }, { post, after }, posts) => {
			const message = posts[post]
			if (!message) throw new Error(`This journey has no post "${post}": it has ${Object.keys(posts).join(', ')}`)
			return { world: deliver(context.world, addressed(message, readingsOf(context)), after) }
		}
	}),
	issueCode: action({
		params: { purpose, rule: rowOf(codeRules) },
		says: 'issue a new code for {purpose} by the rule {rule}; an earlier one is dead',
		does: changing((world, _, { purpose, rule }) => issueCode(world, purpose, rule))
	}),
	useCode: action({
		params: { purpose },
		says: 'the code for {purpose} is used up',
		does: changing((world, _, { purpose }) => changeCode(world, purpose, { used: true }))
	}),
	countWrongCode: action({
		params: { purpose },
		says: 'count a wrong try for {purpose}',
		does: changing((world, _, { purpose }) =>
			changeCode(world, purpose, { wrongTries: (world.codes[purpose]?.wrongTries ?? 0) + 1 })
		)
	}),
	countTry: action({
		params: { limit: rowOf(limits) },
		says: 'count a try against the limit {limit}',
		does: changing((world, _, { limit }) => countTry(world, limit))
	}),
	newCaptcha: action({
		params: {},
		says: 'draw a new picture',
		does: changing(drawCaptcha)
	}),
	newTotpSecret: action({
		params: { service },
		says: 'make a new key for an authenticator app for {service}',
		does: changing((world, _, { service }) => drawTotpSecret(world, service))
	}),
	useTotp: action({
		params: { service, field },
		says: 'the code in {field} counts as used for {service}',
		does: changing((world, { event }, { service, field }) => {
			const typed = answersOf(event)[field]
			const secret = world.accounts[service]?.totpSecret
			if (typeof typed !== 'string' || secret == null) return world
			const match = matchTotp(secret, readCode(typed), world.now)
			return match.outcome === 'match' ? changeAccount(world, service, { lastTotpStep: match.step }) : world
		})
	}),
	setPassword: action({
		params: { service, field },
		says: 'the password of {service} becomes the one in {field}',
		does: changing((world, { event }, { service, field }) => {
			const chosen = answersOf(event)[field]
			return isJudgement(chosen) ? setPassword(world, service, chosen.token) : world
		})
	}),
	setUsername: action({
		params: { service, field },
		says: 'the account at {service} is under the address in {field}',
		does: changing((world, { context }, { service, field }) => {
			const username = context.answers[field] ?? ''
			return changeAccount(world, service, { username, email: username })
		})
	}),
	setMobile: action({
		params: { service, field },
		says: 'the account at {service} gets the mobile number in {field}',
		does: changing((world, { context }, { service, field }) =>
			changeAccount(world, service, { mobile: readMobile(context.answers[field] ?? '') })
		)
	}),
	addMethod: action({
		params: { service, field },
		says: 'the account at {service} can now be proved by the method chosen in {field}',
		does: changing((world, { context }, { service, field }) => {
			const method = methods.find((name) => name === context.answers[field])
			const had = world.accounts[service]?.methods ?? []
			return !method || had.includes(method) ? world : changeAccount(world, service, { methods: [...had, method] })
		})
	}),
	failSignIn: action({
		params: { service },
		says: 'count a wrong password at {service}',
		does: changing((world, _, { service }) => failSignIn(world, service))
	}),
	unlock: action({
		params: { service },
		says: 'the account at {service} is unlocked and its wrong passwords forgotten',
		does: changing((world, _, { service }) =>
			changeAccount(world, service, { failedSignIns: 0, locks: 0, lockedUntil: null })
		)
	}),
	startSigningIn: action({
		params: { service },
		says: "the person's own devices go on signing in to {service} with what they have saved",
		does: changing((world, _, { service }) => startSigningIn(world, service))
	}),
	savePassword: action({
		params: { device: v.string(), field },
		says: '{device} keeps the password in {field}',
		does: changing((world, { event }, { device, field }) => {
			const saved = world.savedPasswords[device]
			const typed = answersOf(event)[field]
			if (!saved || !isJudgement(typed)) return world
			return { ...world, savedPasswords: { ...world.savedPasswords, [device]: { ...saved, token: typed.token } } }
		})
	})
}

/** Most actions change the world and nothing else. */
function changing<P>(change: (world: World, facts: Facts, params: P) => World) {
	return (facts: Facts, params: P): Partial<JourneyContext> => ({ world: change(facts.context.world, facts, params) })
}
