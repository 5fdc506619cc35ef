import { describe, expect, it, vi } from 'vitest'
import { moveTo, screenOf, stateOf, type JourneySnapshot } from '../../../src/attempt/attempt.ts'
import { candidatesIn, type Candidate } from '../../../src/checking/candidates.ts'
import { blanksIn, wordsIn, wordsShown } from '../../../src/checking/page-words.ts'
import { isJudgement } from '../../../src/kit/answers.ts'
import { answersOf } from '../../../src/kit/context.ts'
import type { Journey } from '../../../src/kit/journey.ts'
import { fieldsShown } from '../../../src/kit/format.ts'
import { pathText } from '../../../src/kit/path.ts'
import { holds } from '../../../src/kit/condition.ts'
import { readingsOf } from '../../../src/kit/readings.ts'
import type { LimitId } from '../../../src/rules/limits.ts'
import type { PeriodId } from '../../../src/rules/periods.ts'
import { ruleOf } from '../../../src/rules/own-rules.ts'
import { readCharacters } from '../../../src/rules/typed-text.ts'
import { matchTotp } from '../../../src/rules/totp.ts'
import { NEVER, type Instant } from '../../../src/time/time.ts'
import { isLocked, periodState, type World } from '../../../src/world/world.ts'
import { codesSeen, explore, situationOf, type Edge } from './explore.ts'
import { folders, startOf } from './journeys.ts'

// Walking whole journeys takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

describe.each(folders)('$folder, explored', (folder) => {
	const { journey } = folder
	const { situations, edges } = explore(folder)
	const ways = candidatesIn(journey.flow)
	const accepted = edges.flatMap((edge) => acceptanceIn(edge, ways))

	it('is explored to the end: every state is met, and a code accepted in each way that is written', () => {
		expect(new Set([...situations.values()].map(stateOf))).toEqual(new Set(Object.keys(journey.flow.states)))
		expect(new Set(accepted.map(({ way }) => pathText(way.path)))).toEqual(
			new Set(ways.filter(acceptsCode).map(({ path }) => pathText(path)))
		)
	})

	it('never breaks down', () => {
		expect(edges.filter(({ to }) => to.status !== 'active').map(told)).toEqual([])
	})

	it('carries no message on to another page', () => {
		const stale = edges.filter(({ from, to }) => stateOf(from) !== stateOf(to) && to.context.problem !== null)
		expect(stale.map(told)).toEqual([])
	})

	it('has no piece of a page that nobody can ever see', () => {
		const unseen = new Map(
			Object.entries(journey.screens).map(([id, { title, body, fields, buttons }]) => [
				id,
				new Set(wordsIn([title, body, fields, buttons]))
			])
		)
		for (const snapshot of [...situations.values(), ...edges.map(({ to }) => to)]) {
			const left = unseen.get(journey.flow.states[stateOf(snapshot)]?.meta.screen ?? '')
			if (!left?.size) continue
			for (const text of wordsShown(screenOf(journey, snapshot), readingsOf(snapshot.context))) left.delete(text)
		}
		expect([...unseen].flatMap(([id, left]) => [...left].map((text) => [id, text]))).toEqual([])
	})

	it('has no trap: an end can be reached from every situation', () => {
		const cameFrom = grouped(edges, ({ to }) => situationOf(to))
		const isEnd = (snapshot: JourneySnapshot) => journey.flow.states[stateOf(snapshot)]?.meta.end !== undefined
		const safe = new Set([...situations].filter(([, snapshot]) => isEnd(snapshot)).map(([key]) => key))
		for (const key of safe) for (const { from } of cameFrom.get(key) ?? []) safe.add(situationOf(from))
		const traps = [...situations.keys()].filter((key) => !safe.has(key))
		expect(traps, 'Nothing leads on from here, or a flow looks at a device that explore.ts does not know').toEqual([])
	})

	it('takes a sent code only while it is the latest, in time and not used, and then uses it up', () => {
		for (const { way, typed, from, to } of accepted.filter(({ way }) => way.guard?.type === 'codeMatches')) {
			const purpose = String(way.guard?.params.purpose)
			const issued = from.context.world.codes[purpose]
			expect(issued).toMatchObject({ code: readCharacters(typed), used: false })
			expect(from.context.world.now).toBeLessThan(issued?.expiresAt ?? 0)
			expect(issued?.wrongTries).toBeLessThan(issued ? ruleOf('codeRules', issued.rule).tries : 0)
			expect(to.context.world.codes[purpose]?.used).toBe(true)
		}
	})

	it('has been offered codes that were sent and do not count any more', () => {
		const offered = edges.filter(({ from, event }) => {
			const current = Object.values(from.context.world.codes).map(({ code }) => code)
			const typed = typedIn({ event }, 'code')
			return typed !== '' && codesSeen(from.context.world).includes(typed) && !current.includes(typed)
		})
		const sendsCodes = ways.some(({ guard }) => guard?.type === 'codeMatches')
		expect(offered.length > 0).toBe(sendsCodes)
		expect(offered.filter((edge) => acceptanceIn(edge, ways).length > 0).map(told)).toEqual([])
	})

	it('takes a code of the authenticator app once, and none from before it', () => {
		for (const { way, typed, from, to } of accepted.filter(({ way }) => way.guard?.type === 'totpMatches')) {
			const service = String(way.guard?.params.service)
			const account = from.context.world.accounts[service]
			const match = matchTotp(account?.totpSecret ?? '', typed, from.context.world.now)
			expect(match.outcome).toBe('match')
			expect(match).toHaveProperty('step', to.context.world.accounts[service]?.lastTotpStep)
			expect(to.context.world.accounts[service]?.lastTotpStep).toBeGreaterThan(account?.lastTotpStep ?? -1)
		}
	})

	it('lets a password be changed only straight after a code, by a link from post, or with the card in the reader', () => {
		const choosing = Object.entries(journey.flow.states).filter(([, { meta }]) =>
			journey.screens[meta.screen]?.fields?.some((field) => field.kind === 'password' && field.policy)
		)
		const names = choosing.map(([name]) => name)
		const entering = edges.filter(
			({ from, to }) =>
				names.includes(stateOf(to)) && !names.includes(stateOf(from)) && hasAccountToLose(ways, from, to)
		)
		const isProved = (edge: Edge) =>
			acceptanceIn(edge, ways).length > 0 ||
			edge.event.type.startsWith('open.') ||
			edge.from.context.world.devices['card-reader'].card === 'in'
		expect(entering.filter((edge) => !isProved(edge)).map(told)).toEqual([])
		const changing = edges.filter(({ from, to }) => hasAnotherPassword(from, to))
		expect(changing.length > 0).toBe(names.length > 0)
		expect(changing.filter(({ from }) => !names.includes(stateOf(from))).map(told)).toEqual([])
	})

	it('opens every lock and throttle again when its wait is over, to the millisecond', () => {
		const waiting = [...situations.values()].flatMap((snapshot) =>
			ways
				.filter(({ state, on }) => state === stateOf(snapshot) && on === 'always')
				.flatMap((way) => ({ snapshot, until: waitOf(way, snapshot) }))
				.filter(({ until }) => until !== null)
		)
		expect(waiting.length > 0).toBe(ways.some(waitsForTime))
		for (const { snapshot, until } of waiting) {
			const over = moveTo(journey, snapshot, until ?? 0)
			// At that very instant one of the person's own devices may lock it anew, for longer.
			const isLockedAnew = Object.values(over.context.world.accounts).some(
				({ lockedUntil }) => (lockedUntil ?? 0) > (until ?? 0)
			)
			if (!isLockedAnew) expect(stateOf(over)).not.toBe(stateOf(snapshot))
			const justBefore = moveTo(journey, snapshot, (until ?? 0) - 1)
			expect(stateOf(justBefore)).toBe(stateOf(snapshot))
		}
	})

	it('asks nobody without an account for a phone number before their email address is confirmed', () => {
		const isConfirming = (edge: Edge) => acceptanceIn(edge, ways).length > 0 || edge.event.type.startsWith('open.')
		const onward = grouped(
			edges.filter((edge) => !isConfirming(edge)),
			({ from }) => situationOf(from)
		)
		const strangers = folder.walkthroughs
			.map((walkthrough) => startOf(folder, walkthrough.scenario, walkthrough))
			.filter((start) => newAccounts(ways, start))
		const met = new Map(strangers.map((start) => [situationOf(start), start]))
		for (const situation of met.keys()) for (const { to } of onward.get(situation) ?? []) met.set(situationOf(to), to)
		const asked = [...met.values()].filter((snapshot) => fieldsAt(journey, snapshot).includes('phone'))
		expect(asked.map(stateOf)).toEqual([])
	})

	it('checks nobody’s identity for NHS login before their email address and phone number are known', () => {
		const checks = [...situations.values()].filter(
			(snapshot) =>
				'nhs-login' in snapshot.context.world.accounts &&
				(fieldsAt(journey, snapshot).includes('nhsNumber') || snapshot.context.world.devices.camera.photo !== null)
		)
		for (const { context } of checks) {
			expect(context.world.accounts['nhs-login']).toMatchObject({
				email: expect.stringContaining('@') as string,
				mobile: expect.stringContaining('+44') as string
			})
		}
	})

	it('tells whoever is locked out, in words, when it ends or what to do', () => {
		const lockedOut = [...situations.values()].filter(({ context: { world } }) =>
			Object.keys(world.accounts).some((service) => isLocked(world, service))
		)
		for (const snapshot of lockedOut) {
			const screen = screenOf(journey, snapshot)
			const readings = readingsOf(snapshot.context)
			const told = [...wordsShown(screen, readings)].join(' ')
			const hasWayOn = screen.buttons.some(({ when }) => holds(when, {}, readings))
			const isEnd = journey.flow.states[stateOf(snapshot)]?.meta.end !== undefined
			expect(told.split(' ').length, stateOf(snapshot)).toBeGreaterThan(8)
			expect(hasWayOn || isEnd || untilTold(journey, snapshot) > 0, stateOf(snapshot)).toBe(true)
		}
	})

	it('leaves a page that tells when a wait is over, once it is over', () => {
		const waiting = [...situations.values()].flatMap((snapshot) => ({ snapshot, until: untilTold(journey, snapshot) }))
		const told = waiting.filter(({ until }) => until > 0)
		expect(told.length > 0).toBe(TELLS_A_TIME.test(JSON.stringify(journey.screens)))
		for (const { snapshot, until } of told) {
			const over = moveTo(journey, snapshot, until)
			// At that very instant one of the person's own devices may lock the account anew.
			if (untilTold(journey, over) <= until) expect(stateOf(over)).not.toBe(stateOf(snapshot))
		}
	})
})

function grouped<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
	const groups = new Map<string, T[]>()
	for (const value of values) {
		const key = keyOf(value)
		const group = groups.get(key)
		if (group) group.push(value)
		else groups.set(key, [value])
	}
	return groups
}

/** What kinds of things the page asks for. */
function fieldsAt(journey: Journey, snapshot: JourneySnapshot): readonly string[] {
	return fieldsShown(screenOf(journey, snapshot), {}, readingsOf(snapshot.context)).map(({ kind }) => kind)
}

/** Whether the journey makes the person an account, and they have none yet. */
function newAccounts(ways: readonly Candidate[], start: JourneySnapshot): boolean {
	const made = ways.flatMap(({ actions }) =>
		actions.flatMap(({ type, params }) => (type === 'setPassword' ? String(params.service) : []))
	)
	const { accounts } = start.context.world
	return (
		made.length > 0 && made.every((service) => accounts[service]?.password == null && accounts[service]?.email == null)
	)
}

const TELLS_A_TIME = /\{(?:limit|period)\.[\w-]+\.until\}|\.lockedUntil\}|\.expiresAt\}/

/** Whether somebody else could take the account over there: one that is made only now can't be lost. */
function hasAccountToLose(ways: readonly Candidate[], from: JourneySnapshot, to: JourneySnapshot): boolean {
	const services = ways
		.filter(({ state }) => state === stateOf(to))
		.flatMap(({ actions }) =>
			actions.flatMap(({ type, params }) => (type === 'setPassword' ? String(params.service) : []))
		)
	return services.some((service) => from.context.world.accounts[service]?.password != null)
}

function waitsForTime({ on, guard }: Candidate): boolean {
	return on === 'always' && ['open', 'unlocked', 'codeExpired', 'periodOver'].includes(guard?.type ?? '')
}

function acceptsCode({ guard }: Candidate): boolean {
	return guard?.type === 'codeMatches' || guard?.type === 'totpMatches'
}

/** Whether this press led where only an accepted code leads, and what was typed. */
function acceptanceIn(edge: Edge, ways: readonly Candidate[]) {
	return ways
		.filter((way) => acceptsCode(way) && way.state === stateOf(edge.from) && way.on === edge.event.type)
		.filter(({ target }) => target === stateOf(edge.to))
		.map((way) => ({ ...edge, way, typed: typedIn(edge, String(way.guard?.params.field)) }))
}

function typedIn({ event }: Pick<Edge, 'event'>, field: string): string {
	const answer = answersOf(event)[field]
	return answer === undefined || isJudgement(answer) ? '' : answer
}

/** Whether some account is under another password than before; one that is deleted is under none. */
function hasAnotherPassword(from: JourneySnapshot, to: JourneySnapshot): boolean {
	return Object.entries(to.context.world.accounts).some(
		([service, { password }]) => password !== null && password !== from.context.world.accounts[service]?.password
	)
}

/** The latest of the times that the page tells for when something ends; 0 when it tells none. */
function untilTold(journey: Journey, snapshot: JourneySnapshot): Instant {
	const { world } = snapshot.context
	const blanks = [...wordsShown(screenOf(journey, snapshot), readingsOf(snapshot.context))].flatMap(blanksIn)
	const untils = blanks.map((blank) => {
		const [root, name = '', part] = blank.split('.')
		if (root === 'limit' && part === 'until') return world.tallies[name as LimitId]?.closedUntil ?? 0
		if (root === 'account' && part === 'lockedUntil') return world.accounts[name]?.lockedUntil ?? 0
		if (root === 'period' && part === 'until') return runningUntil(world, name as PeriodId)
		return root === 'code' && part === 'expiresAt' ? (world.codes[name]?.expiresAt ?? 0) : 0
	})
	return Math.max(0, ...untils)
}

/** When the way opens by itself, where time is what it waits for. */
function waitOf({ guard }: Candidate, { context: { world } }: JourneySnapshot): Instant | null {
	const { limit, service, purpose, period } = guard?.params ?? {}
	switch (guard?.type) {
		case 'open':
			return world.tallies[limit as LimitId]?.closedUntil ?? null
		case 'unlocked':
			return somedayOrNull(world.accounts[String(service)]?.lockedUntil)
		case 'periodOver':
			return runningUntil(world, period as PeriodId) || null
		case 'codeExpired':
			return world.codes[String(purpose)]?.expiresAt ?? null
		default:
			return null
	}
}

/** 0 when it does not run. */
function runningUntil(world: World, period: PeriodId): Instant {
	return periodState(world, period) === 'running' ? (world.periods[period]?.until ?? 0) : 0
}

/** A lock that no time opens waits for somebody's deed. */
function somedayOrNull(until: Instant | null | undefined): Instant | null {
	return until == null || until === NEVER ? null : until
}

function told({ from, event, to }: Edge): string {
	const answers = JSON.stringify(answersOf(event))
	return `${stateOf(from)} → ${event.type} ${answers} → ${stateOf(to)}, ${JSON.stringify(to.context.problem)}`
}
