import { stateOf } from '../attempt/attempt.ts'
import { rungs, type Rung } from '../attempt/log.ts'
import { coreTestOf, JUNK } from '../kit/core-test.ts'
import type { Journey, JourneyFolder } from '../kit/journey.ts'
import type { UnsafeActId } from '../kit/unsafe-acts.ts'
import type { World } from '../world/world.ts'
import { momentsOf, type Attempted, type Mistake, type Moment } from './moments.ts'
import { isGoal, rightWaysIn, statesOn } from '../attempt/right-ways.ts'
import { deskDecision, skillsOf, type SkillId } from './skills.ts'
import { coreStandings, passShareOf, placeName, type CoreStanding } from './what-counts.ts'

/** One place at which the person had to do the right thing, with all that they did there. */
export interface Decision {
	state: string
	/** The same, but for what is found in junk: `junk`, whichever state that is beside. */
	place: string
	/** The name of that state, or the skill of looking in junk. */
	title: string
	skills: readonly SkillId[]
	mistakes: readonly (Mistake & { index: number })[]
	/** The furthest help that was asked for there. */
	help: Rung | null
	/** Without a mistake, and without being shown where or having it done. */
	firstTry: boolean
	/** Wrong, and then right without further help. */
	recovered: boolean
	/** The first line of the log that belongs to it. */
	index: number
}

/** What one attempt shows of the person, read from its log. Nothing in it is kept by itself. */
export interface Scorecard {
	/** The title of the beginning; its id where the journey has it no more. */
	beginning: string
	/** The end was reached that was to be reached from this beginning. */
	reached: boolean
	/** By the threshold of its own beginning; from that of the core test, each core decision has to be right as well. */
	passed: boolean
	/** Passed, with each core decision right: then it shows that the person can do the journey, and not this beginning alone. */
	certifies: boolean
	core: readonly CoreStanding[]
	decisions: readonly Decision[]
	right: number
	bySkill: readonly { skill: SkillId; right: number; of: number }[]
	wrongTurns: number
	help: Readonly<Record<Rung, number>>
	recovered: number
	unsafe: readonly { act: UnsafeActId; index: number }[]
	/** What somebody tried to bring the person to do, and they did not. */
	refused: readonly UnsafeActId[]
	/** Milliseconds of training time that were not jumped over. Reported, not graded. */
	activeMs: number
	/** How many lines of the log can still be followed, where the journey has changed since. */
	followed: number
}

export function scorecardOf(
	folder: JourneyFolder,
	attempted: Attempted,
	moments: readonly Moment[] = momentsOf(folder, attempted)
): Scorecard {
	const scenario = folder.scenarios.find(({ id }) => id === attempted.scenario)
	const own = moments.filter(({ by }) => by !== 'played')
	const ways = rightWaysIn(folder, attempted.scenario, attempted.world)
	const decisions = decisionsIn(folder, own, statesOn(ways))
	const right = decisions.filter(({ firstTry }) => firstTry).length
	const help = { nudge: 0, where: 0, do: 0 }
	for (const { rung } of own) if (rung) help[rung] += 1
	const unsafe = own.flatMap(({ index, mistakes }) =>
		mistakes.flatMap((mistake) => (mistake.kind === 'unsafe' ? { act: mistake.name, index } : []))
	)
	const last = moments.at(-1)
	const reached = last !== undefined && isGoal(folder, last.after, ways)
	const share = decisions.length === 0 ? 0 : right / decisions.length
	const core = coreStandings(folder, decisions)
	const isCoreRight = core.every((decision) => decision.right)
	const fromCore = attempted.scenario === coreTestOf(folder).scenario
	// What was played for the person is asked of nobody, and proves nothing.
	const isWhole = attempted.played === 0
	const suffices = reached && unsafe.length === 0 && help.do === 0 && share >= passShareOf(folder.journey)
	const passed = suffices && (isCoreRight || !fromCore || !isWhole)
	const certifies = passed && isWhole && isCoreRight && (core.length > 0 || fromCore)
	const done = new Set(unsafe.map(({ act }) => act))
	const tempts = scenario?.tempts ?? []
	const refused = reached ? tempts.filter((act) => !done.has(act) && hasMet(act, last.after.context.world)) : []
	const refusal = { skill: 'refusal', right: refused.length, of: refused.length + done.size } as const
	return {
		beginning: scenario?.title ?? attempted.scenario,
		reached,
		passed,
		certifies,
		core,
		decisions,
		right,
		bySkill: [...bySkill(decisions), ...(refusal.of > 0 ? [refusal] : [])],
		wrongTurns: own.flatMap(({ mistakes }) => mistakes.filter(({ kind }) => kind === 'turn')).length,
		help,
		recovered: decisions.filter(({ recovered }) => recovered).length,
		unsafe,
		refused,
		activeMs: activeMs(own),
		followed: moments.length
	}
}

/** Whether the temptation came at all: whoever is done before the phone rings has refused nobody. */
function hasMet(act: UnsafeActId, { devices: { phone } }: World): boolean {
	const asks = act === 'told-code' ? 'code' : act === 'told-password' ? 'password' : null
	return asks === null || phone.calls.some((call) => call.asks === asks)
}

/** By the state in which the person acted; what they do astray belongs to the decision that led there. */
function decisionsIn(
	{ journey }: JourneyFolder,
	own: readonly Moment[],
	right: ReadonlySet<string>
): readonly Decision[] {
	const found = new Map<string, Moment[]>()
	let astray: string | null = null
	for (const moment of own) {
		const key: string = deskDecision(moment) === JUNK ? JUNK : (astray ?? stateOf(moment.before))
		if (isDeed(moment) || moment.mistakes.length > 0 || moment.rung) {
			const there = found.get(key) ?? []
			found.set(key, there)
			there.push(moment)
		}
		if (moment.mistakes.some(({ kind }) => kind === 'turn')) astray = key
		else if (right.has(stateOf(moment.after))) astray = null
	}
	return [...found]
		.filter(([, moments]) => moments.some((moment) => isDeed(moment) || moment.mistakes.length > 0))
		.map(([key, moments]) => decisionAt(journey, key, moments))
}

/** Whether this line takes the person somewhere, or is a thing of weight that they do: to look at the post is neither. */
function isDeed(moment: Moment): boolean {
	const { by, before, after, entry } = moment
	if (by === 'time' || by === 'played') return false
	const { event } = entry
	if (event.type.startsWith('press.') || event.type.startsWith('open.')) return true
	if (event.type !== 'desk.use') return false
	return deskDecision(moment) !== null || stateOf(before) !== stateOf(after)
}

function decisionAt(journey: Journey, key: string, moments: readonly Moment[]): Decision {
	const mistakes = moments.flatMap(({ index, mistakes: made }) => made.map((mistake) => ({ ...mistake, index })))
	const help = rungs.findLast((rung) => moments.some((moment) => moment.rung === rung)) ?? null
	const afterwards = moments.slice(moments.findLastIndex((moment) => moment.mistakes.length > 0) + 1)
	const first = moments[0] as Moment
	const here = moments.filter((moment) => isDeed(moment) && (key === JUNK || stateOf(moment.before) === key))
	const state = stateOf(first.before)
	const place = key === JUNK ? JUNK : state
	return {
		state,
		place,
		title: placeName(journey, place),
		skills: [...new Set(here.flatMap((moment) => skillsOf(journey, moment)))],
		mistakes,
		help,
		firstTry: mistakes.length === 0 && help !== 'where' && help !== 'do',
		recovered: mistakes.length > 0 && afterwards.some(isDeed) && !afterwards.some(({ rung }) => rung !== null),
		index: first.index
	}
}

function bySkill(decisions: readonly Decision[]): Scorecard['bySkill'] {
	const used = [...new Set(decisions.flatMap((decision) => decision.skills))]
	return used.map((skill) => {
		const taken = decisions.filter((decision) => decision.skills.includes(skill))
		return { skill, right: taken.filter(({ firstTry }) => firstTry).length, of: taken.length }
	})
}

function activeMs(own: readonly Moment[]): number {
	return own.reduce((sum, { before, after, entry: { event } }) => {
		const skipped = event.type === 'clock.tick' ? (event.skipped ?? 0) : 0
		return sum + Math.max(0, after.context.world.now - before.context.world.now - skipped)
	}, 0)
}
