import * as v from 'valibot'
import { ruleOf } from '../rules/own-rules.ts'
import { endOfPeriod } from '../rules/periods.ts'
import { mobileIn } from '../rules/withheld-phones.ts'
import { matchTotp } from '../rules/totp.ts'
import { duration, rowOf } from '../shapes/shapes.ts'
import { toMillis } from '../time/time.ts'
import {
	changeAccount,
	changeCode,
	closeAccount,
	countTry,
	deliver,
	drawCaptcha,
	drawTotpSecret,
	endPeriod,
	failSignIn,
	forgetCode,
	hold,
	issueCode,
	methods,
	places,
	setPassword,
	startPeriod,
	startSigningIn,
	use,
	type World
} from '../world/world.ts'
import { isJudgement } from './answers.ts'
import { answersOf, type Facts, type JourneyContext } from './context.ts'
import { addressed } from './post.ts'
import { readingsOf, say } from './readings.ts'
import { unsafeActs } from './unsafe-acts.ts'
import { action, nameOf } from './verb.ts'

const service = nameOf('service')
const field = nameOf('field')
const purpose = nameOf('purpose')

export const actions = {
	fail: action({
		params: { field: v.nullable(field), message: nameOf('message') },
		says: 'show the message {message} at {field}',
		does: (_, problem) => ({ problem })
	}),
	/** Where the page comes again, the field is empty again. */
	forgetAnswer: action({
		params: { field },
		says: 'what was answered to {field} is forgotten',
		does: ({ context }, { field }) => {
			const { [field]: _, ...answers } = context.answers
			return { answers }
		}
	}),
	send: action({
		params: { post: nameOf('post'), after: v.optional(duration), atEndOf: v.optional(nameOf('periods')) },
		says: 'send {post} after {after}, or when {atEndOf} is over',
		does: ({ context }, { post, after = 'PT0S', atEndOf }, posts) => {
			const message = posts[post]
			if (!message) throw new Error(`This journey has no post "${post}": it has ${Object.keys(posts).join(', ')}`)
			const { world } = context
			const { now, rules } = world
			const delay = atEndOf === undefined ? toMillis(after) : endOfPeriod(ruleOf('periods', atEndOf, rules), now) - now
			return { world: deliver(world, addressed(message, readingsOf(context)), delay) }
		}
	}),
	issueCode: action({
		params: { purpose, rule: nameOf('codeRules') },
		says: 'issue a new code for {purpose} by the rule {rule}; an earlier one is dead',
		does: changing((world, _, { purpose, rule }) => issueCode(world, purpose, rule))
	}),
	useCode: action({
		params: { purpose },
		says: 'the code for {purpose} is used up',
		does: changing((world, _, { purpose }) => changeCode(world, purpose, { used: true }))
	}),
	forgetCode: action({
		params: { purpose },
		says: 'the codes for {purpose} are forgotten, and how many were asked for',
		does: changing((world, _, { purpose }) => forgetCode(world, purpose))
	}),
	startPeriod: action({
		params: { period: nameOf('periods') },
		says: 'the period {period} begins',
		does: changing((world, _, { period }) => startPeriod(world, period))
	}),
	endPeriod: action({
		params: { period: nameOf('periods') },
		says: 'the period {period} is ended',
		does: changing((world, _, { period }) => endPeriod(world, period))
	}),
	/** The value may hold readings, such as {answer.postcode}. */
	hold: action({
		params: { service, detail: nameOf('detail'), value: v.string() },
		says: '{service} notes of {detail}: {value}',
		does: changing((world, { context }, { service, detail, value }) =>
			hold(world, service, detail, say(value, readingsOf({ ...context, world })))
		)
	}),
	goTo: action({
		params: { place: v.picklist(places) },
		says: 'the person goes to: {place}',
		does: changing((world, _, { place }) => ({ ...world, place }))
	}),
	answerMail: action({
		params: {},
		says: 'the latest email has been dealt with',
		device: 'composer',
		does: changing((world) => deliver(world, { device: 'composer', kind: 'answered', message: {} }))
	}),
	takeOutCard: action({
		params: {},
		says: 'the card is out of the reader',
		device: 'card-reader',
		does: changing((world) => use(world, { device: 'card-reader', act: 'takeOut', details: {} }))
	}),
	emptyCamera: action({
		params: {},
		says: 'the photo and the video are thrown away',
		device: 'camera',
		does: changing((world) => use(world, { device: 'camera', act: 'discard', details: {} }))
	}),
	countWrongCode: action({
		params: { purpose },
		says: 'count a wrong try for {purpose}',
		does: changing((world, _, { purpose }) =>
			changeCode(world, purpose, { wrongTries: (world.codes[purpose]?.wrongTries ?? 0) + 1 })
		)
	}),
	countTry: action({
		params: { limit: nameOf('limits') },
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
		device: 'authenticator',
		does: changing((world, _, { service }) => drawTotpSecret(world, service))
	}),
	useTotp: action({
		params: { service, field },
		says: 'the code in {field} counts as used for {service}',
		device: 'authenticator',
		does: changing((world, { event }, { service, field }) => {
			const typed = answersOf(event)[field]
			const secret = world.accounts[service]?.totpSecret
			if (typeof typed !== 'string' || secret == null) return world
			const match = matchTotp(secret, typed, world.now)
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
			changeAccount(world, service, { mobile: mobileIn(context.answers[field] ?? '') })
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
	closeAccount: action({
		params: { service },
		says: 'the account at {service} is deleted, with all it held',
		does: changing((world, _, { service }) => closeAccount(world, service))
	}),
	/** What nobody should do. The service itself notices nothing. */
	unsafe: action({
		params: { act: rowOf(unsafeActs) },
		says: 'an unsafe act: {act}',
		does: ({ context }, { act }) => ({ unsafe: [...context.unsafe, act] })
	}),
	startSigningIn: action({
		params: { service },
		says: "the person's own devices go on signing in to {service} with what they have saved",
		does: changing((world, _, { service }) => startSigningIn(world, service))
	}),
	savePassword: action({
		params: { device: nameOf('savedOn'), field },
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
