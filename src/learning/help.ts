import { stateOf, tryToFollow, type JourneySnapshot } from '../attempt/attempt.ts'
import { isJudgement } from '../kit/answers.ts'
import { answersOf, type JourneyEvent } from '../kit/context.ts'
import type { Judge } from '../attempt/play.ts'
import type { Deed } from '../attempt/log.ts'
import type { JourneyFolder } from '../kit/journey.ts'
import type { Step } from '../kit/walkthrough.ts'
import { nextDue, use, type World } from '../world/world.ts'
import { entriesWherePossible, rightWaysIn, statesOn, trustingJudge, type Stand, type Way } from './right-ways.ts'

/** Where a person stands, and what led there. */
export interface Standing {
	scenario: string
	/** The world in which the attempt began. */
	world: World
	snapshot: JourneySnapshot
	/** The states that were come by, in order. */
	visited: readonly string[]
}

/**
 * The step that somebody who knows the way would take here: along the right way that has most in common with what was walked;
 * where no right way comes by, along any other walkthrough that leads on. `null` where none does: then only a step back helps.
 */
export function nextStep(folder: JourneyFolder, { scenario, world, snapshot, visited }: Standing): Step | null {
	const own = rightWaysIn(folder, scenario, world)
	const inOrder = own.toSorted(
		(one, other) => inCommon(other, visited) - inCommon(one, visited) || left(one) - left(other)
	)
	for (const way of inOrder) {
		const step = stepAlong(folder, way, snapshot)
		if (step) return step
	}
	return stepBackOnto(folder, snapshot, statesOn(own))

	function left(way: Way): number {
		return way.stands.length - way.stands.findLastIndex(({ before }) => stateOf(before) === stateOf(snapshot))
	}
}

/** What is to be done at once, in the log: the step as the person's own world takes it. Empty when nothing takes it. */
export function entriesFor(
	folder: JourneyFolder,
	snapshot: JourneySnapshot,
	step: Step,
	judge: Judge
): readonly Deed[] {
	const entries = entriesWherePossible(folder, snapshot, step, judge) ?? []
	const [entry] = entries
	if (!entry || !('answers' in entry.event)) return entries
	// A password that the person made up is known here by its token only: whichever is taken is the one that is asked for.
	const accepted = withKnownPasswords(entry, snapshot.context.world).find((candidate) => {
		const after = tryToFollow(folder.journey, snapshot, candidate)
		return after !== null && after.context.problem === null
	})
	return accepted ? [accepted] : entries
}

function withKnownPasswords({ at, event }: Deed, { accounts }: World): readonly Deed[] {
	const known = Object.values(accounts).flatMap(({ password }) => password ?? [])
	const answers = answersOf(event)
	const asks = Object.entries(answers).filter(([, answer]) => isJudgement(answer) && answer.policy === null)
	if (asks.length === 0) return [{ at, event }]
	const instead = known.map((token) => {
		const filled = asks.map(([name, answer]) => [name, isJudgement(answer) ? { ...answer, token } : answer] as const)
		return { at, event: { ...event, answers: { ...answers, ...Object.fromEntries(filled) } } as JourneyEvent }
	})
	return [{ at, event }, ...instead]
}

/** Off every right way: the press of any walkthrough that leads on from here, back onto a right way if one does. */
function stepBackOnto(folder: JourneyFolder, snapshot: JourneySnapshot, right: ReadonlySet<string>): Step | null {
	const state = stateOf(snapshot)
	const presses = folder.walkthroughs.flatMap(({ steps }) =>
		steps.flatMap((step) => ('press' in step && step.on === state ? [step] : []))
	)
	const leads = presses.flatMap((step) => {
		const [entry] = entriesWherePossible(folder, snapshot, step, trustingJudge()) ?? []
		const after = entry && tryToFollow(folder.journey, snapshot, entry)
		const isOn = after && stateOf(after) !== state && after.context.problem === null
		return isOn ? [{ step, to: stateOf(after) }] : []
	})
	return (leads.find(({ to }) => right.has(to)) ?? leads[0])?.step ?? null
}

/** The first step from this state on that is still to be done, on a way that comes by it. */
function stepAlong(folder: JourneyFolder, { stands }: Way, snapshot: JourneySnapshot): Step | null {
	const state = stateOf(snapshot)
	const from = stands.findLastIndex(
		({ before }, index) =>
			stateOf(before) === state && (index === 0 || stateOf(stands[index - 1]?.before ?? before) !== state)
	)
	if (from < 0) return null
	for (const stand of stands.slice(from)) {
		if (stateOf(stand.before) !== state) return null
		if (!isDone(folder, stand, snapshot)) return stand.step
	}
	return null
}

/** Whether a step that is taken beside the page has been taken already, or can't be taken any more. */
function isDone(folder: JourneyFolder, { step, after }: Stand, snapshot: JourneySnapshot): boolean {
	const { world } = snapshot.context
	const { phone, inbox } = world.devices
	if ('press' in step || 'follow' in step) return false
	if ('wait' in step) return nextDue(world) === null || hasNews(world) || hasCome(after.context.world, world)
	if ('enrol' in step)
		return world.devices.authenticator.accounts.some(({ issuer }) => issuer === world.accounts[step.enrol]?.title)
	if ('call' in step)
		return !phone.calls.some(({ state }) => state === (step.call === 'answer' ? 'ringing' : 'answered'))
	if ('read' in step) {
		if (step.read === 'texts') return phone.texts.length > 0 && phone.texts.every(({ read }) => read)
		const folderName = step.folder ?? 'inbox'
		return !inbox.emails.some((email) => email.folder === folderName && !email.read)
	}
	const [entry] = entriesWherePossible(folder, snapshot, step, trustingJudge()) ?? []
	if (!entry || entry.event.type !== 'desk.use') return true
	return JSON.stringify(use(world, entry.event.use).devices) === JSON.stringify(world.devices)
}

/** Whether as much has come as had come on the way, with no more to come: nobody waits for callers who ask for too much. */
function hasCome(onTheWay: World, world: World): boolean {
	const isUnderWay = world.scheduled.some((item) => 'delivery' in item && !('asks' in item.delivery.message))
	return hasNews(onTheWay) && !isUnderWay && received(world) >= received(onTheWay)
}

function received({ devices: { phone, inbox } }: World): number {
	return phone.texts.length + phone.calls.filter(({ asks }) => !asks).length + inbox.emails.length
}

function hasNews({ devices: { phone, inbox } }: World): boolean {
	return (
		phone.texts.some(({ read }) => !read) ||
		phone.calls.some(({ state }) => state === 'ringing') ||
		inbox.emails.some(({ read }) => !read)
	)
}

function inCommon({ stands }: Way, visited: readonly string[]): number {
	const own = new Set(stands.map(({ before }) => stateOf(before)))
	return visited.filter((state) => own.has(state)).length
}
