import type { Delivery, DeviceStates, DeviceUse } from '../devices/device.ts'
import { devices } from '../devices/registry.ts'
import { lockFor, longestLock, signInLocks, type SignInLockId } from '../rules/limits.ts'
import { ruleOf, type OwnRules } from '../rules/own-rules.ts'
import { CAPTCHA_ALPHABET, drawDigits, drawSecret, drawText } from '../rules/random.ts'
import { endOfPeriod } from '../rules/periods.ts'
import type { Edition } from '../rules/sourced.ts'
import { NEVER, toMillis, type Duration, type Instant } from '../time/time.ts'
import { spoil, spoilUse, type Fault } from './faults.ts'
import type { Person } from './person.ts'

/** A one-time code that went out for one purpose. A newer one for the same purpose takes its place: the old code is dead. */
export interface IssuedCode {
	code: string
	/** The name of a code rule. */
	rule: string
	/** 1 for the first code issued for this purpose, 2 for the one that took its place … */
	number: number
	issuedAt: Instant
	/** The first instant at which it no longer counts. */
	expiresAt: Instant
	wrongTries: number
	used: boolean
}

/** Ways of proving who one is. */
export const methods = ['text', 'call', 'app', 'email'] as const
export type Method = (typeof methods)[number]

/** What a service holds of the person. Passwords are tokens (see `kit/answers.ts`), never text. */
export interface Account {
	/** What the service is called, as an authenticator app lists it. */
	title: string
	username: string
	password: string | null
	/** The ones before it, newest first. */
	previous: readonly string[]
	/** E.164 */
	mobile: string | null
	email: string | null
	/** Ways of proving who you are that this account has set up. */
	methods: readonly Method[]
	totpSecret: string | null
	/** The last 30-second step whose code was accepted: no code counts twice. */
	lastTotpStep: number | null
	/** What else the service holds of the person, or has noted, by a name of its own. */
	holds: Readonly<Record<string, string>>
	signInLock: SignInLockId
	failedSignIns: number
	locks: number
	lockedUntil: Instant | null
}

/** How often something limited was tried lately. */
export interface Tally {
	tries: readonly Instant[]
	/** Set once there were too many. */
	closedUntil: Instant | null
}

/** A length of time that was set going: the life of a link, a wait, an answer that takes its time. */
export interface RunningPeriod {
	/** The first instant at which it is over. */
	until: Instant
	/** It was ended before its time: the link was used, the answer was taken in. */
	ended: boolean
}

/** Where the person sits. */
export const places = ['ward-computer', 'home-computer', 'phone'] as const
export type Place = (typeof places)[number]

/** A device of the person's own that signs in by itself with the password it has saved. */
export interface SavedPassword {
	service: string
	token: string
}

type Scheduled = { at: Instant } & ({ delivery: Delivery } | { signInFrom: string })

/** Everything a journey can change. Plain data, so it can be saved, compared and replayed. */
export interface World {
	now: Instant
	seed: number
	/** Which state of the service is rehearsed: what the source says, or what is known of it now. */
	edition: Edition
	place: Place
	person: Person
	accounts: Readonly<Record<string, Account>>
	codes: Readonly<Record<string, IssuedCode>>
	/** By the name of the limit. */
	tallies: Readonly<Partial<Record<string, Tally>>>
	/** By the name of the period. */
	periods: Readonly<Record<string, RunningPeriod>>
	captcha: string
	savedPasswords: Readonly<Record<string, SavedPassword>>
	scheduled: readonly Scheduled[]
	devices: DeviceStates
	faults: readonly Fault[]
	/** Rules that count here over the built-in ones; absent where all of those do. */
	rules?: OwnRules
}

/** Our assumption: how often mail on a phone or in Outlook tries again with a saved password. */
const SIGNS_IN_EVERY = toMillis('PT5M')

/**
 * Hands a message to its device, or schedules it; an armed fault that matches takes its turn. `after` is a duration, or
 * milliseconds.
 */
export function deliver(world: World, delivery: Delivery, after: Duration | number = 0): World {
	const spoilt = spoil(world.faults, delivery)
	const next = { ...world, faults: spoilt.armed }
	if (!spoilt.delivery) return next
	const delay = (typeof after === 'number' ? after : toMillis(after)) + spoilt.lateBy
	return delay === 0
		? hand(next, spoilt.delivery)
		: schedule(next, { at: world.now + delay, delivery: spoilt.delivery })
}

/** The world once this has arrived, whatever faults are armed. */
export function hand(world: World, delivery: Delivery): World {
	const receive = devices.get(delivery.device)?.receive[delivery.kind]
	if (!receive) throw new Error(`Nothing receives "${delivery.kind}" on the device "${delivery.device}"`)
	return withDevice(world, delivery.device, receive(world.devices[delivery.device], delivery.message, world.now))
}

/** What a person does with a device on the desk. */
export function use(world: World, done: DeviceUse): World {
	const { device, act } = done
	const does = devices.get(device)?.acts[act]
	if (!does) throw new Error(`The device "${device}" has no act "${act}"`)
	const { details, armed } = spoilUse(world.faults, done)
	return withDevice(
		{ ...world, faults: armed },
		device,
		does(world.devices[device], details as Record<string, unknown>, world.now)
	)
}

function withDevice(world: World, device: string, state: unknown): World {
	return { ...world, devices: { ...world.devices, [device]: state } }
}

function schedule(world: World, item: Scheduled): World {
	// A stable sort: what was sent first arrives first.
	return { ...world, scheduled: [...world.scheduled, item].sort((a, b) => a.at - b.at) }
}

/**
 * The next instant, after now, at which something falls due by itself: post arrives, a code expires, a wait ends.
 * `null` when nothing will ever happen again unless somebody does something.
 */
export function nextDue(world: World): Instant | null {
	let soonest = NEVER
	const consider = (at: Instant | null | undefined) => {
		if (at != null && at > world.now && at < soonest) soonest = at
	}
	for (const item of world.scheduled) consider('signInFrom' in item ? nextTry(world, item) : item.at)
	for (const code of Object.values(world.codes)) if (!code.used) consider(code.expiresAt)
	for (const tally of Object.values(world.tallies)) consider(tally?.closedUntil)
	for (const period of Object.values(world.periods)) if (!period.ended) consider(period.until)
	for (const account of Object.values(world.accounts)) consider(account.lockedUntil)
	for (const device of devices.values()) consider(device.due?.(stateOf(world, device.id)))
	return soonest === NEVER ? null : soonest
}

/** The same, but for tries with saved passwords and the locks that they bring: those would go on for ever. */
export function nextDueBesideSignIns(world: World): Instant | null {
	const tries = world.scheduled.flatMap((item) => ('signInFrom' in item ? item.signInFrom : []))
	const tried = new Set(tries.map((name) => world.savedPasswords[name]?.service))
	const accounts = Object.entries(world.accounts).filter(([service]) => !tried.has(service))
	const scheduled = world.scheduled.filter((item) => !('signInFrom' in item))
	return nextDue({ ...world, scheduled, accounts: Object.fromEntries(accounts) })
}

function stateOf(world: World, device: string): unknown {
	return (world.devices as Record<string, unknown>)[device]
}

/** Moves the training clock forward, with all that falls due on the way, in order. RangeError when asked to go back. */
export function advance(world: World, now: Instant): World {
	if (now < world.now) throw new RangeError(`The training clock can't go back: it is ${world.now}, asked for ${now}`)
	let moved = world
	for (let item = moved.scheduled[0]; item && item.at <= now; item = moved.scheduled[0]) {
		moved = settleDevices(moved, item.at)
		moved = { ...moved, now: item.at, scheduled: moved.scheduled.slice(1) }
		moved = 'delivery' in item ? hand(moved, item.delivery) : signInFrom(moved, item.signInFrom, now)
	}
	moved = settleDevices(moved, now)
	return moved.now === now ? moved : { ...moved, now }
}

function settleDevices(world: World, now: Instant): World {
	let settled = world
	for (const { id, due, settle } of devices.values()) {
		const at = due?.(stateOf(settled, id)) ?? null
		if (settle && at !== null && at <= now) settled = withDevice(settled, id, settle(stateOf(settled, id), now))
	}
	return settled
}

/** A fresh code for `purpose`; an earlier one for it no longer counts. */
export function issueCode(world: World, purpose: string, rule: string): World {
	const { digits: length, lifetime } = ruleOf('codeRules', rule, world.rules)
	const { digits, seed } = drawDigits(world.seed, length)
	const issued: IssuedCode = {
		code: digits,
		rule,
		number: (world.codes[purpose]?.number ?? 0) + 1,
		issuedAt: world.now,
		expiresAt: world.now + toMillis(lifetime),
		wrongTries: 0,
		used: false
	}
	return { ...world, seed, codes: { ...world.codes, [purpose]: issued } }
}

export function changeCode(world: World, purpose: string, changed: Partial<IssuedCode>): World {
	const issued = world.codes[purpose]
	return issued ? { ...world, codes: { ...world.codes, [purpose]: { ...issued, ...changed } } } : world
}

/** The latest code for this purpose is forgotten, and with it how often one was asked for. */
export function forgetCode(world: World, purpose: string): World {
	const { [purpose]: _, ...codes } = world.codes
	return { ...world, codes }
}

/** Sets a period going, anew if it ran already. */
export function startPeriod(world: World, period: string): World {
	const until = endOfPeriod(ruleOf('periods', period, world.rules), world.now)
	return { ...world, periods: { ...world.periods, [period]: { until, ended: false } } }
}

/** Ends a period before its time. One that does not run stays as it is. */
export function endPeriod(world: World, period: string): World {
	if (periodState(world, period) !== 'running') return world
	const until = world.periods[period]?.until ?? world.now
	return { ...world, periods: { ...world.periods, [period]: { until, ended: true } } }
}

export const periodStates = ['not-started', 'running', 'over', 'ended'] as const
export type PeriodState = (typeof periodStates)[number]

export function periodState(world: World, period: string): PeriodState {
	const started = world.periods[period]
	if (!started) return 'not-started'
	if (started.ended) return 'ended'
	return world.now < started.until ? 'running' : 'over'
}

/** The service notes something of the person. */
export function hold(world: World, service: string, detail: string, value: string): World {
	const holds = { ...world.accounts[service]?.holds, [detail]: value }
	return changeAccount(world, service, { holds })
}

export function drawCaptcha(world: World): World {
	const { text, seed } = drawText(world.seed, CAPTCHA_ALPHABET, 6)
	return { ...world, captcha: text, seed }
}

export function changeAccount(world: World, service: string, changed: Partial<Account>): World {
	const account = world.accounts[service]
	if (!account) throw new Error(`There is no account for "${service}" in this world`)
	return { ...world, accounts: { ...world.accounts, [service]: { ...account, ...changed } } }
}

/** What is left of a deleted account: the service, where one can be made anew. */
export function closeAccount(world: World, service: string): World {
	return changeAccount(world, service, {
		username: '',
		password: null,
		previous: [],
		mobile: null,
		email: null,
		methods: [],
		totpSecret: null,
		lastTotpStep: null,
		holds: {},
		failedSignIns: 0,
		locks: 0,
		lockedUntil: null
	})
}

/** A secret for an authenticator app, new each time it is asked for. */
export function drawTotpSecret(world: World, service: string): World {
	const { secret, seed } = drawSecret(world.seed)
	return changeAccount({ ...world, seed }, service, { totpSecret: secret, lastTotpStep: null })
}

/** A changed password clears the lock, as it does in the real engine (M-41). */
export function setPassword(world: World, service: string, token: string): World {
	const { password, previous } = world.accounts[service] ?? { password: null, previous: [] }
	return changeAccount(world, service, {
		password: token,
		previous: password === null ? previous : [password, ...previous],
		failedSignIns: 0,
		locks: 0,
		lockedUntil: null
	})
}

export function isLocked(world: World, service: string): boolean {
	const until = world.accounts[service]?.lockedUntil ?? null
	return until !== null && world.now < until
}

/** One wrong password. From the rule's number on, each one locks the account, each time for longer. */
export function failSignIn(world: World, service: string): World {
	const account = world.accounts[service]
	if (!account) return world
	const failedSignIns = account.failedSignIns + 1
	if (failedSignIns < signInLocks[account.signInLock].wrong) return changeAccount(world, service, { failedSignIns })
	const locks = account.locks + 1
	const lockedUntil = Math.min(world.now + lockFor(account.signInLock, locks), NEVER)
	return changeAccount(world, service, { failedSignIns, locks, lockedUntil })
}

/** Counts one try against a limit, and closes it when that was the last one allowed. */
export function countTry(world: World, limit: string): World {
	const { count, within, wait } = ruleOf('limits', limit, world.rules)
	const from = world.now - toMillis(within)
	const tries = [...(world.tallies[limit]?.tries ?? []).filter((at) => at > from), world.now]
	const closedUntil = tries.length >= count ? world.now + toMillis(wait) : null
	return { ...world, tallies: { ...world.tallies, [limit]: { tries, closedUntil } } }
}

export function isClosed(world: World, limit: string): boolean {
	const until = world.tallies[limit]?.closedUntil ?? null
	return until !== null && world.now < until
}

/** From now on the person's own devices sign in with what they have saved, every few minutes, until it fits. */
export function startSigningIn(world: World, service: string): World {
	const waiting = new Set(world.scheduled.flatMap((item) => ('signInFrom' in item ? item.signInFrom : [])))
	return Object.entries(world.savedPasswords)
		.filter(([name, saved]) => saved.service === service && !fits(world, saved) && !waiting.has(name))
		.reduce((next, [name]) => schedule(next, { at: world.now + SIGNS_IN_EVERY, signInFrom: name }), world)
}

/** Whether this device's saved password is the account's. */
export function fits(world: World, saved: SavedPassword): boolean {
	return world.accounts[saved.service]?.password === saved.token
}

/** When a device will next try a saved password and be heard: while the account is locked, its tries change nothing. */
function nextTry(
	{ accounts, savedPasswords }: World,
	{ at, signInFrom: name }: { at: Instant; signInFrom: string }
): Instant {
	const until = accounts[savedPasswords[name]?.service ?? '']?.lockedUntil ?? at
	return at + Math.max(0, Math.ceil((until - at) / SIGNS_IN_EVERY)) * SIGNS_IN_EVERY
}

/**
 * A try with a saved password, and all that is alike up to `until`: what is not heard, and locks of one length that follow
 * each other without a gap, are worked out and not walked through. However far the clock is moved, it costs no more.
 */
function signInFrom(world: World, name: string, until: Instant): World {
	const saved = world.savedPasswords[name]
	if (!saved || fits(world, saved)) return world
	const tried = isLocked(world, saved.service)
		? world
		: failAgain(failSignIn(world, saved.service), saved.service, until)
	const heard = nextTry(tried, { at: world.now + SIGNS_IN_EVERY, signInFrom: name })
	const after = world.now + (Math.floor((until - world.now) / SIGNS_IN_EVERY) + 1) * SIGNS_IN_EVERY
	return schedule(tried, { at: Math.min(heard, after), signInFrom: name })
}

/** The further locks up to `until`, once one of the greatest length ends at the very instant of the next try. */
function failAgain(world: World, service: string, until: Instant): World {
	const account = world.accounts[service]
	if (!account || account.lockedUntil === null || !isLocked(world, service)) return world
	const length = lockFor(account.signInLock, account.locks)
	if (length !== longestLock(account.signInLock) || length % SIGNS_IN_EVERY !== 0) return world
	const more = Math.floor((until - world.now) / length)
	return changeAccount(world, service, {
		failedSignIns: account.failedSignIns + more,
		locks: account.locks + more,
		lockedUntil: Math.min(account.lockedUntil + more * length, NEVER)
	})
}
