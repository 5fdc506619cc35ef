import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { actions } from '../../../src/kit/actions.ts'
import type { Facts, JourneyContext } from '../../../src/kit/context.ts'
import type { Posts } from '../../../src/kit/post.ts'
import type { ActionVerb } from '../../../src/kit/verb.ts'
import { TOTP_PERIOD, totpAt } from '../../../src/rules/totp.ts'
import { issueCode, type World } from '../../../src/world/world.ts'
import { NINE, plainAccount, plainWorld } from '../world/plain-world.ts'
import { contextOf, password, pressed } from './context.ts'

const SECRET = 'JBSWY3DPEHPK3PXP'
const service = 'nhsmail'
const posts: Posts = {
	text: { kind: 'text', from: 'Service', body: '{code.join} is your code, {person.firstName}' }
}

type Name = keyof typeof actions
type Params = Record<string, unknown>

/** What the action makes of things, after its parameters were checked as those of a journey are. */
function done(name: Name, params: Params, facts: Facts): JourneyContext {
	const action = actions[name] as unknown as ActionVerb<v.ObjectEntries>
	return { ...facts.context, ...action.does(facts, v.parse(v.strictObject(action.params), params), posts) }
}

const account = (changed: Parameters<typeof plainAccount>[0]) => ({ accounts: { nhsmail: plainAccount(changed) } })
const accountAfter = (name: Name, params: Params, facts: Facts) => done(name, params, facts).world.accounts.nhsmail
const withCode = issueCode(plainWorld(), 'join', 'nhsp-code')

describe('what is said', () => {
	it('is a message, at a field or at the whole page', () => {
		expect(done('fail', { field: 'code', message: 'codeWrong' }, pressed({})).problem).toEqual({
			field: 'code',
			message: 'codeWrong'
		})
		expect(done('fail', { field: null, message: 'sorry' }, pressed({})).problem).toEqual({
			field: null,
			message: 'sorry'
		})
	})
})

describe('a forgotten answer', () => {
	it('is gone, and no other', () => {
		const { answers } = done('forgetAnswer', { field: 'way' }, pressed({}, {}, { way: 'app', to: 'me' }))
		expect(answers).toEqual({ to: 'me' })
	})
})

describe('a deleted account', () => {
	it('holds nothing any more, and can be made anew', () => {
		const held = plainAccount({ password: 'old:0', methods: ['text'], holds: { email: 'confirmed' }, locks: 2 })
		const left = accountAfter('closeAccount', { service }, pressed({}, { accounts: { nhsmail: held } }))
		const { title, signInLock } = held
		const blank = { username: '', password: null, email: null, mobile: null, methods: [], holds: {}, locks: 0 }
		expect(left).toMatchObject({ title, signInLock, ...blank })
	})
})

describe('what is sent', () => {
	it('is written with the readings of that moment, and comes when it is due', () => {
		const { world } = done('send', { post: 'text', after: 'PT8S' }, pressed({}, withCode))
		const body = `${withCode.codes.join?.code} is your code, Sam`
		expect(world.scheduled).toMatchObject([{ at: NINE + 8000, delivery: { device: 'phone', message: { body } } }])
	})

	it('comes at once when it is given no time', () => {
		expect(done('send', { post: 'text' }, pressed({}, withCode)).world.devices.phone.texts).toHaveLength(1)
	})

	it('comes when a period is over that begins then', () => {
		const { world } = done('send', { post: 'text', atEndOf: 'nhs-login-id-check' }, pressed({}, withCode))
		expect(world.scheduled).toMatchObject([{ at: NINE + 2 * 3_600_000 }])
	})

	it('is a mistake when there is no such post', () => {
		expect(() => done('send', { post: 'letter' }, pressed({}))).toThrow(/no post "letter": it has text/)
	})
})

describe('a code', () => {
	it('is issued for a purpose, under a rule', () => {
		const { codes } = done('issueCode', { purpose: 'join', rule: 'nhsp-code' }, pressed({})).world
		expect(codes.join).toMatchObject({ rule: 'nhsp-code', number: 1 })
	})

	it('is used up', () => {
		expect(done('useCode', { purpose: 'join' }, pressed({}, withCode)).world.codes.join?.used).toBe(true)
	})

	it('has its wrong tries counted, one by one', () => {
		const once = done('countWrongCode', { purpose: 'join' }, pressed({}, withCode)).world
		const twice = done('countWrongCode', { purpose: 'join' }, pressed({}, once)).world
		expect([once, twice].map(({ codes }) => codes.join?.wrongTries)).toEqual([1, 2])
	})

	it('is forgotten, with how many were asked for', () => {
		expect(done('forgetCode', { purpose: 'join' }, pressed({}, withCode)).world.codes).toEqual({})
	})

	it.each(['useCode', 'countWrongCode', 'forgetCode'] as const)('that was never sent is left alone: %s', (name) => {
		expect(done(name, { purpose: 'join' }, pressed({})).world.codes).toEqual({})
	})
})

describe('a code of the authenticator app', () => {
	const uses = (world: Partial<World>, code: string) =>
		accountAfter('useTotp', { service, field: 'code' }, pressed({ code }, world))?.lastTotpStep
	const withKey = account({ totpSecret: SECRET })

	it.each([0, 1, -1])('counts as used from its own step on: %s steps ago', (stepsAgo) => {
		expect(uses(withKey, totpAt(SECRET, NINE - stepsAgo * TOTP_PERIOD))).toBe(NINE / TOTP_PERIOD - stepsAgo)
	})

	it('counts with spaces in it', () => {
		expect(uses(withKey, totpAt(SECRET, NINE).replace(/^.../, '$& '))).toBe(NINE / TOTP_PERIOD)
	})

	it('that is wrong or too old uses nothing up', () => {
		expect(uses(withKey, '000000')).toBeNull()
		expect(uses(withKey, totpAt(SECRET, NINE - 2 * TOTP_PERIOD))).toBeNull()
		expect(uses(account({}), totpAt(SECRET, NINE))).toBeNull()
	})

	it('belongs to a key that is made new', () => {
		const changed = accountAfter(
			'newTotpSecret',
			{ service },
			pressed({}, account({ totpSecret: SECRET, lastTotpStep: 5 }))
		)
		expect(changed?.totpSecret).not.toBe(SECRET)
		expect(changed?.lastTotpStep).toBeNull()
	})
})

describe('a period', () => {
	const period = 'nhs-login-reset-link'
	const started = done('startPeriod', { period }, pressed({})).world

	it('begins now, and anew when it is begun again', () => {
		expect(started.periods[period]).toEqual({ until: NINE + 3_600_000, ended: false })
		const used = done('endPeriod', { period }, pressed({}, started)).world
		expect(used.periods[period]).toEqual({ until: NINE + 3_600_000, ended: true })
		expect(done('startPeriod', { period }, pressed({}, used)).world.periods).toEqual(started.periods)
	})

	it('that is over, or never began, is not ended', () => {
		const over = { ...started, now: NINE + 3_600_000 }
		expect(done('endPeriod', { period }, pressed({}, over)).world.periods).toEqual(started.periods)
		expect(done('endPeriod', { period }, pressed({})).world.periods).toEqual({})
	})
})

describe('what happens on the desk', () => {
	it('is a card taken out, a camera emptied, an email dealt with', () => {
		const reader = { 'card-reader': { card: 'in' } } as const
		const camera = { camera: { photo: { subject: 'passport', flaw: 'none' }, video: null } } as const
		const mail = {
			from: 'you',
			to: 'a@b.example',
			subject: 'x',
			body: 'y',
			id: 1,
			sentAt: NINE,
			answered: false
		} as const
		const devices = { ...plainWorld().devices, ...reader, ...camera, composer: { sent: [mail] } }
		const after = ['takeOutCard', 'emptyCamera', 'answerMail'].reduce(
			(world, name) => done(name as Name, {}, pressed({}, world)).world,
			plainWorld({ devices })
		)
		expect(after.devices).toMatchObject({
			'card-reader': { card: 'out' },
			camera: { photo: null, video: null },
			composer: { sent: [{ answered: true }] }
		})
	})

	it('is another one when the person goes somewhere else', () => {
		expect(done('goTo', { place: 'phone' }, pressed({})).world.place).toBe('phone')
	})
})

describe('an unsafe act', () => {
	it('is noted after those before it, as often as it is done, and the world notices nothing', () => {
		const { event, context } = pressed({})
		const once = done('unsafe', { act: 'remembered-shared' }, { event, context })
		const twice = done('unsafe', { act: 'remembered-shared' }, { event, context: once })
		const { unsafe, ...rest } = done('unsafe', { act: 'password-elsewhere' }, { event, context: twice })
		expect(unsafe).toEqual(['remembered-shared', 'remembered-shared', 'password-elsewhere'])
		expect({ ...rest, unsafe: [] }).toEqual(context)
	})

	it('is one that there are words for', () => {
		expect(() => done('unsafe', { act: 'told-nobody' }, pressed({}))).toThrow()
	})
})

describe('a try', () => {
	it('is counted against its limit', () => {
		const { tallies } = done('countTry', { limit: 'nhsmail-resets' }, pressed({})).world
		expect(tallies).toEqual({ 'nhsmail-resets': { tries: [NINE], closedUntil: null } })
	})
})

describe('a picture', () => {
	it('is another one each time', () => {
		const one = done('newCaptcha', {}, pressed({})).world
		const two = done('newCaptcha', {}, pressed({}, one)).world
		expect(new Set(['', one.captcha, two.captcha]).size).toBe(3)
	})
})

describe('a password', () => {
	const chosen = { new: password('typed:1') }

	it('becomes that of the account, as its token', () => {
		const changed = accountAfter(
			'setPassword',
			{ service, field: 'new' },
			pressed(chosen, account({ failedSignIns: 9 }))
		)
		expect(changed).toMatchObject({ password: 'typed:1', previous: ['old:0'], failedSignIns: 0 })
	})

	it.each([
		['is not there', {}],
		['is plain text', { new: 'typed:1' }]
	])('that %s changes nothing', (_, answers) => {
		const before = account({})
		expect(accountAfter('setPassword', { service, field: 'new' }, pressed(answers, before))).toBe(
			before.accounts.nhsmail
		)
	})

	it('is kept by one of the person’s devices, and by that one only', () => {
		const savedPasswords = { phone: { service, token: 'old:0' }, tablet: { service, token: 'old:0' } }
		const { world } = done('savePassword', { device: 'phone', field: 'new' }, pressed(chosen, { savedPasswords }))
		expect(world.savedPasswords).toEqual({ phone: { service, token: 'typed:1' }, tablet: { service, token: 'old:0' } })
	})

	it.each([
		['by a device that is not there', 'watch', chosen],
		['when none was typed', 'phone', {}]
	])('is not kept %s', (_, device, answers) => {
		const savedPasswords = { phone: { service, token: 'old:0' } }
		const { world } = done('savePassword', { device, field: 'new' }, pressed(answers, { savedPasswords }))
		expect(world.savedPasswords).toEqual(savedPasswords)
	})

	it('that is wrong is counted, and forgotten when the account is unlocked', () => {
		const nine = account({ failedSignIns: 9, password: 'old:0' })
		const locked = done('failSignIn', { service }, pressed({}, nine)).world
		expect(locked.accounts.nhsmail).toMatchObject({ failedSignIns: 10, locks: 1, lockedUntil: NINE + 60_000 })
		const unlocked = accountAfter('unlock', { service }, pressed({}, locked))
		expect(unlocked).toEqual(plainAccount({ password: 'old:0' }))
	})

	it('that was changed sets the person’s other devices going', () => {
		const world = { ...account({ password: 'typed:1' }), savedPasswords: { phone: { service, token: 'old:0' } } }
		expect(done('startSigningIn', { service }, pressed({}, world)).world.scheduled).toMatchObject([
			{ signInFrom: 'phone' }
		])
	})
})

describe('what an account holds of the person', () => {
	const earlier = { email: 'sam@example.org', mobile: '07700 900018', way: 'app', nonsense: 'smoke' }
	const after = (name: Name, field: string, world = account({ methods: ['text'] })) =>
		accountAfter(name, { service, field }, pressed({}, world, earlier))

	it('is the address that was given, as username too', () => {
		expect(after('setUsername', 'email')).toMatchObject({ username: 'sam@example.org', email: 'sam@example.org' })
	})

	it('is the mobile number that was given, however it was typed', () => {
		expect(after('setMobile', 'mobile')?.mobile).toBe('+447700900018')
		expect(after('setMobile', 'nonsense')?.mobile).toBeNull()
	})

	it('is one more way of proving who they are', () => {
		expect(after('addMethod', 'way')?.methods).toEqual(['text', 'app'])
	})

	it('is whatever the service notes, with readings filled in', () => {
		const noted = { service, detail: 'says', value: '{answer.email} at {clock.time}' }
		const before = account({ holds: { kept: 'yes' } })
		expect(accountAfter('hold', noted, pressed({}, before, earlier))?.holds).toEqual({
			kept: 'yes',
			says: 'sam@example.org at 09:00'
		})
	})

	it('is no way twice, and none that does not exist', () => {
		expect(after('addMethod', 'way', account({ methods: ['app'] }))?.methods).toEqual(['app'])
		expect(after('addMethod', 'nonsense')?.methods).toEqual(['text'])
		expect(after('addMethod', 'missing')?.methods).toEqual(['text'])
	})
})

describe.each(Object.keys(actions) as Name[])('the action %s', (name) => {
	const action = actions[name] as unknown as ActionVerb<v.ObjectEntries>

	it('is told in a sentence that names only its own parameters', () => {
		for (const [, key] of action.says.matchAll(/\{(\w+)\}/g)) expect(Object.keys(action.params)).toContain(key)
	})

	it('takes no parameter that it does not know', () => {
		const known = {
			service,
			field: 'x',
			purpose: 'x',
			message: 'x',
			post: 'x',
			device: 'x',
			rule: 'nhsp-code',
			limit: 'nhsmail-resets',
			period: 'nhs-login-reset-link',
			detail: 'x',
			value: 'x',
			place: 'phone',
			act: 'told-code'
		}
		const own = Object.fromEntries(Object.entries(known).filter(([key]) => key in action.params))
		const schema = v.strictObject(action.params)
		expect(v.safeParse(schema, own).success, 'A parameter of a new name needs an example here and below').toBe(true)
		expect(v.safeParse(schema, { ...own, oddity: true }).success).toBe(false)
	})

	it('leaves what it was given as it was', () => {
		const context = freeze(contextOf({ ...withCode, ...account({ totpSecret: SECRET }) }, { way: 'app' }))
		const facts: Facts = { context, event: { type: 'press.next', answers: { new: password('typed:1') } } }
		const params = {
			service,
			field: 'way',
			purpose: 'join',
			message: 'x',
			post: 'text',
			device: 'phone',
			rule: 'nhsp-code',
			limit: 'nhsmail-resets',
			period: 'nhs-login-reset-link',
			detail: 'x',
			value: 'x',
			place: 'phone',
			act: 'told-code'
		}
		const own = Object.fromEntries(Object.entries(params).filter(([key]) => key in action.params))
		expect(() => action.does(facts, own, posts)).not.toThrow()
	})
})

/** Frozen through and through: whoever writes to it throws. */
function freeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value)
		Object.values(value).forEach(freeze)
	}
	return value
}
