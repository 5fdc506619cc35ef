import { endOf, screenOf, stateOf, tryToFollow, type JourneySnapshot } from '../attempt/attempt.ts'
import type { LogEvent } from '../attempt/log.ts'
import { trustingJudge, type Judge } from '../attempt/judge.ts'
import { entriesWherePossible } from '../attempt/play.ts'
import { isJudgement } from '../kit/answers.ts'
import { messagesWithCode } from '../attempt/messages.ts'
import { devices, stateOfEach } from '../devices/registry.ts'
import { answersOf, type JourneyEvent } from '../kit/context.ts'
import type { JourneyFolder } from '../kit/journey.ts'
import { choosesPassword, isMadeUpToken, isOwnToken, isPassword, madeUpToken, numberOfToken } from '../kit/passwords.ts'
import type { Reading, Step } from '../kit/walkthrough.ts'
import { isClosed, isLocked, nextDue, periodState, type World } from '../world/world.ts'
import type { LimitId } from '../rules/limits.ts'
import type { PeriodId } from '../rules/periods.ts'
import { isGoal, messagesOn, rightWaysIn, type PlayedWalkthrough } from '../attempt/right-ways.ts'

/** Where a person stands, and where they began. */
export interface Position {
	scenario: string
	/** The world in which the attempt began. */
	world: World
	snapshot: JourneySnapshot
}

/**
 * The step that somebody who knows the journey would take here: the first one of the shortest way to its end that the steps of
 * its walkthroughs make up, with what has been read by now. `null` where none leads there: then only a step back helps.
 */
export function nextStep(folder: JourneyFolder, { scenario, world, snapshot }: Position): Step | null {
	const ways = rightWaysIn(folder, scenario, world)
	const written = stepOnWay(folder, ways, snapshot)
	if (written) return written
	const unavoidable = messagesOn(ways)
	const left = stepsLeft(ways)
	const judge = newPasswords()
	const met = new Set([situationOf(snapshot)])
	const open: Reached[] = [{ snapshot, cost: 0, first: null }]

	/** Where the end that was to be reached is out of reach, another one has to do. */
	let another: Step | null = null

	for (let count = 0; count < MOST && open.length > 0; count++) {
		const { snapshot: from, cost, first } = takeCheapest(open)
		if (isGoal(folder, from, ways)) return first
		if (endOf(folder.journey, from) !== null) another ??= first
		for (const step of stepsAt(folder, ways, from)) {
			const after = entriesFor(folder, from, step, judge).reduce<JourneySnapshot | null>(
				(reached, deed) => reached && tryToFollow(folder.journey, reached, deed),
				from
			)
			if (!after || after === from || after.context.unsafe.length > from.context.unsafe.length) continue
			const situation = situationOf(after)
			if (met.has(situation)) continue
			met.add(situation)
			const { problem } = after.context
			const refused = 'press' in step && problem !== null && !unavoidable.has(problem.message)
			open.push({ snapshot: after, cost: cost + (refused ? REFUSED : 1), first: first ?? step })
		}
	}
	return another

	function takeCheapest(list: Reached[]): Reached {
		const guess = ({ cost, snapshot: at }: Reached) => cost + EAGER * (left.get(stateOf(at)) ?? ASTRAY)
		const cheapest = list.reduce((best, each, index) => (guess(each) < guess(list[best] as Reached) ? index : best), 0)
		return list.splice(cheapest, 1)[0] as Reached
	}
}

/**
 * The same step with other passwords where one is chosen: one of them may be among the last few that the service refuses. The
 * step itself comes first.
 */
export function variantsOf({ journey }: JourneyFolder, snapshot: JourneySnapshot, step: Step): readonly Step[] {
	if (!('press' in step) || !step.fill) return [step]
	const chosen = (screenOf(journey, snapshot).fields ?? []).flatMap((field) =>
		isPassword(field) && step.fill && typeof step.fill[field.name] === 'string' ? [field.name] : []
	)
	if (!(screenOf(journey, snapshot).fields ?? []).some(choosesPassword)) return [step]
	return ['', '7', '73', '739'].map((ending) => ({
		...step,
		fill: {
			...step.fill,
			...Object.fromEntries(chosen.map((name) => [name, `${String(step.fill?.[name])}${ending}`]))
		}
	}))
}

/** What a step is in the log, as the person's own world takes it. Empty when it does not fit where they stand. */
export function entriesFor(
	folder: JourneyFolder,
	snapshot: JourneySnapshot,
	step: Step,
	judge: Judge
): readonly LogEvent[] {
	const entries = entriesWherePossible(folder.journey, snapshot, step, judge) ?? []
	const [entry] = entries
	if (!entry || !('answers' in entry.event)) return entries
	// A password that the person made up is known here by its token only: whichever is taken is the one that is asked for.
	const tried = withKnownPasswords(entry, snapshot.context.world).find((deed) => {
		const after = tryToFollow(folder.journey, snapshot, deed)
		return after !== null && after.context.problem === null
	})
	return [tried ?? entry]
}

/** Where a right way stands just like this, it says what comes next: the one with the fewest steps left. A search takes far longer. */
function stepOnWay(folder: JourneyFolder, ways: readonly PlayedWalkthrough[], snapshot: JourneySnapshot): Step | null {
	const here = situationOf(snapshot)
	const fitting = ways.flatMap(({ results }) => {
		const end = results.at(-1)
		if (!end || !isGoal(folder, end.after, ways)) return []
		return results.flatMap(({ step, before }, index) =>
			stateOf(before) === stateOf(snapshot) && situationOf(before) === here
				? [{ step, left: results.length - index }]
				: []
		)
	})
	const [nearest] = fitting.sort((one, other) => one.left - other.left)
	return nearest?.step ?? null
}

interface Reached {
	snapshot: JourneySnapshot
	/** Steps taken to get there, refusals counted higher. */
	cost: number
	/** The first of them. */
	first: Step | null
}

/** More situations than there are in a journey; a page must not stand still over one question. */
const MOST = 500
/** What one refused step costs, and a state that no right way knows, in steps. */
const REFUSED = 4
const ASTRAY = 12
/** How much more what is left counts than what is behind: a good way soon is better than the best one late. */
const EAGER = 2

/** The fewest steps that a right way has left from each state. */
function stepsLeft(ways: readonly PlayedWalkthrough[]): ReadonlyMap<string, number> {
	const found = new Map<string, number>()
	for (const { results } of ways) {
		for (const [index, { before }] of results.entries()) {
			const steps = results.length - index
			found.set(stateOf(before), Math.min(steps, found.get(stateOf(before)) ?? Infinity))
		}
		const end = results.at(-1)?.after
		if (end) found.set(stateOf(end), 0)
	}
	return found
}

/** Every step worth trying: what is done here on a right way, or where none comes by on any other; and what lies beside the page. */
function stepsAt(
	folder: JourneyFolder,
	ways: readonly PlayedWalkthrough[],
	snapshot: JourneySnapshot
): readonly Step[] {
	const state = stateOf(snapshot)
	const { world } = snapshot.context
	const onWays = ways.flatMap(({ results }) =>
		results.flatMap(({ step, before }) => (stateOf(before) === state ? [step] : []))
	)
	const elsewhere =
		onWays.length > 0
			? []
			: folder.walkthroughs.flatMap(({ steps }) =>
					steps.filter((step) => ('press' in step && step.on === state) || 'wait' in step)
				)
	const isTried = (device: string) => {
		const tried = devices.get(device)?.tried
		return tried === 'anywhere' || (tried === 'astray' && onWays.length === 0)
	}
	const handled = folder.walkthroughs.flatMap(({ steps }) =>
		steps.filter((step) => 'follow' in step || ('use' in step && isTried(step.use.device)))
	)
	const all = [...beside(world), ...onWays, ...elsewhere, ...handled].filter(
		(step) => isKnown(step, world) && isThere(step, world)
	)
	return [...new Map(all.map((step) => [JSON.stringify(step), step])).values()]
}

/** What can be looked at or waited for now. */
function beside(world: World): readonly Step[] {
	const { phone, inbox } = world.devices
	const unread = inbox.emails.filter(({ read }) => !read)
	const ringing = phone.calls.some(({ state }) => state === 'ringing')
	return [
		...(phone.texts.some(({ read }) => !read) ? [{ read: 'texts' } as const] : []),
		...(unread.some(({ folder }) => folder === 'inbox') ? [{ read: 'email' } as const] : []),
		...(unread.some(({ folder }) => folder === 'junk') ? [{ read: 'email', folder: 'junk' } as const] : []),
		...(ringing ? [{ call: 'answer' } as const] : []),
		...(nextDue(world) === null ? [] : [{ wait: 'until-something-happens' } as const])
	]
}

/** A link is followed in the email that is open, and in no other. */
function isThere(step: Step, world: World): boolean {
	if (!('follow' in step)) return true
	const { emails, opened } = world.devices.inbox
	return emails.some(({ id, links }) => id === opened && links.some(({ opens }) => opens === step.follow))
}

/** Whether the person can know by now what they would type: a code has to be read or heard first. */
function isKnown(step: Step, world: World): boolean {
	if (!('press' in step)) return true
	return Object.values(step.fill ?? {}).every((value) => typeof value === 'string' || !isUnread(value, world))
}

function isUnread(value: Reading, world: World): boolean {
	return 'codeFor' in value && !messagesWithCode(value.codeFor, world).some(({ isKnown }) => isKnown)
}

/** What makes a difference to the way on; times and counts don't. */
function situationOf({ value, context: { answers, problem, world } }: JourneySnapshot): string {
	return JSON.stringify([
		value,
		problem?.message,
		answers,
		Object.values(world.accounts).map(({ password, methods, holds, mobile, email, failedSignIns }) => [
			password,
			methods,
			holds,
			mobile,
			email,
			failedSignIns
		]),
		Object.keys(world.accounts).map((service) => isLocked(world, service)),
		Object.entries(world.codes).map(([purpose, { code, used, expiresAt }]) => [
			purpose,
			code,
			used,
			world.now >= expiresAt
		]),
		Object.keys(world.tallies).map((limit) => isClosed(world, limit as LimitId)),
		Object.keys(world.periods).map((period) => periodState(world, period as PeriodId)),
		Object.values(world.savedPasswords),
		stateOfEach(world.devices).map(({ device, state }) => device.situation(state)),
		world.scheduled.length,
		world.faults,
		world.place
	])
}

function withKnownPasswords({ at, event }: LogEvent, { accounts }: World): readonly LogEvent[] {
	// One that the person had before is on their card, or forgotten.
	const known = Object.values(accounts).flatMap(({ password }) => (isMadeUpToken(password) ? [password] : []))
	const answers = answersOf(event)
	const asks = Object.entries(answers).filter(([, answer]) => isJudgement(answer) && answer.policy === null)
	if (asks.length === 0) return [{ at, event }]
	const instead = known.map((token) => {
		const filled = asks.map(([name, answer]) => [name, isJudgement(answer) ? { ...answer, token } : answer] as const)
		return { at, event: { ...event, answers: { ...answers, ...Object.fromEntries(filled) } } as JourneyEvent }
	})
	return [...instead, { at, event }]
}

/** Passwords that are new wherever they are typed: none of the person's own can be among them. */
function newPasswords(): Judge {
	const judge = trustingJudge()
	return (text, policy, world) => {
		const { token, ...judgement } = judge(text, policy, world)
		return {
			...judgement,
			token: policy === null && isOwnToken(token) ? token : madeUpToken(UNUSED + numberOfToken(token))
		}
	}
}

const UNUSED = 9_900_000
