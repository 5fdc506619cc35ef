import { createHash } from 'node:crypto'
import { stateOf, tryToFollow, type JourneySnapshot } from '../../../src/attempt/attempt.ts'
import type { Judge } from '../../../src/attempt/judge.ts'
import { entriesWherePossible, playSteps } from '../../../src/attempt/play.ts'
import { wayTo } from '../../../src/attempt/way-to.ts'
import { editionsOf } from '../../../src/kit/scenario.ts'
import type { Step } from '../../../src/kit/walkthrough.ts'
import { beginningOf, type Way, type WaysOfJourney } from '../../../src/kit/ways.ts'
import { isClosed, isLocked, nextDue, periodState } from '../../../src/world/world.ts'
import type { LimitId } from '../../../src/rules/limits.ts'
import type { PeriodId } from '../../../src/rules/periods.ts'
import { distinct, inOrder, rememberingJudge, wrongAnswers } from './explore.ts'
import { newJudge, startOf, type Folder } from './journeys.ts'

export { folders } from './journeys.ts'

/** How many steps are tried from each beginning for the states that no walkthrough leads to. */
const MOST_TRIED = 12_000

/** For each beginning of a journey the shortest known way to each state that it has. */
export function findWays(folder: Folder, tell: (beginning: string, states: number) => void = () => {}): WaysOfJourney {
	const steps = stepsWorthTrying(folder)
	const judge = rememberingJudge()
	return Object.fromEntries(
		folder.scenarios.flatMap(({ id, ...scenario }) =>
			editionsOf(folder.journey, { id, ...scenario }).map(({ id: edition }) => {
				const starts = { here: startOf(folder, id, { edition }), elsewhere: startOf(folder, id, { edition, seed: 1 }) }
				const ways = waysFrom(folder, starts, steps, judge)
				const beginning = beginningOf(id, edition)
				tell(beginning, Object.keys(ways).length)
				return [beginning, ways]
			})
		)
	)
}

/** Where somebody can stand, and how they came there. */
interface Reached {
	snapshot: JourneySnapshot
	steps: readonly Step[]
}

function waysFrom(
	folder: Folder,
	{ here: start, elsewhere }: { here: JourneySnapshot; elsewhere: JourneySnapshot },
	stepsAt: (snapshot: JourneySnapshot) => readonly Step[],
	judge: Judge
): Readonly<Record<string, Way>> {
	const { journey, walkthroughs } = folder
	/** With other codes and pictures, and with passwords of its own. */
	const leadsTo = (state: string, from: JourneySnapshot, steps: readonly Step[]) =>
		wayTo(journey, from, steps, state, newJudge()) !== null
	const ways: Record<string, Way> = { [stateOf(start)]: [] }
	const lengths = new Map([[stateOf(start), 0]])
	const reached: Reached[] = [{ snapshot: start, steps: [] }]
	for (const { id, steps } of walkthroughs) {
		const { results } = playSteps(journey, start, steps, newJudge())
		for (const [index, { after }] of results.entries()) {
			const known = lengths.get(stateOf(after)) ?? Infinity
			if (index + 1 < known) {
				lengths.set(stateOf(after), index + 1)
				ways[stateOf(after)] = [id, index + 1]
			}
			reached.push({ snapshot: after, steps: steps.slice(0, index + 1) })
		}
	}
	const missing = new Set(Object.keys(journey.flow.states).filter((state) => !ways[state]))
	const met = new Set<string>()
	const open = reached
		.toSorted((one, other) => one.steps.length - other.steps.length)
		.filter(({ snapshot }) => isNew(met, situationOf(snapshot)))
	let tried = 0
	for (const { snapshot, steps } of open) {
		for (const step of stepsAt(snapshot)) {
			if (missing.size === 0 || tried++ > MOST_TRIED) return ways
			const after = (entriesWherePossible(journey, snapshot, step, judge) ?? [null]).reduce<JourneySnapshot | null>(
				(at, entry) => (at && entry ? tryToFollow(journey, at, entry) : null),
				snapshot
			)
			if (!after || after === snapshot) continue
			if (!isNew(met, situationOf(after))) continue
			open.push({ snapshot: after, steps: [...steps, step] })
			const state = stateOf(after)
			if (!missing.has(state) || !leadsTo(state, elsewhere, [...steps, step])) continue
			missing.delete(state)
			ways[state] = [...steps, step]
		}
	}
	return ways
}

/** What is done anywhere on the same page, the same gone wrong, and what can be done beside it. */
function stepsWorthTrying({ journey, walkthroughs }: Folder): (snapshot: JourneySnapshot) => readonly Step[] {
	const all = walkthroughs.flatMap(({ steps }) => steps)
	const screenOf = (state: string) => journey.flow.states[state]?.meta.screen ?? ''
	const waits = distinct(all.filter((step) => 'wait' in step && step.wait !== 'until-something-happens'))
	const calls = distinct(all.filter((step) => 'call' in step))
	const links = distinct(all.filter((step) => 'follow' in step))
	const onDesk = distinct(all.filter((step) => 'use' in step || 'enrol' in step || 'tap' in step))
	const known = new Map<string, readonly Step[]>()
	const pressesAt = (state: string): readonly Step[] => {
		const presses = Object.keys(journey.flow.states[state]?.on ?? {}).filter((on) => on.startsWith('press.'))
		const fields = journey.screens[screenOf(state)]?.fields ?? []
		return (presses as `press.${string}`[]).flatMap((press) => {
			const fills = all.flatMap((step) =>
				'press' in step && step.press === press && screenOf(step.on) === screenOf(state) ? [step.fill ?? {}] : []
			)
			const [usual = {}] = fills
			const wrong = fields.flatMap((field) => wrongAnswers(field).map((value) => ({ ...usual, [field.name]: value })))
			return distinct([...fills, {}, ...wrong]).map((fill): Step => ({ on: state, press, fill }))
		})
	}
	return (snapshot) => {
		const state = stateOf(snapshot)
		const presses = known.get(state) ?? pressesAt(state)
		known.set(state, presses)
		const { world } = snapshot.context
		const { inbox, phone } = world.devices
		const isUnread = (folder: string) => inbox.emails.some((email) => !email.read && email.folder === folder)
		const opened = inbox.emails.find(({ id }) => id === inbox.opened)
		return [
			...presses,
			...(isUnread('inbox') ? [{ read: 'email' } as const] : []),
			...(isUnread('junk') ? [{ read: 'email', folder: 'junk' } as const] : []),
			...(phone.texts.some(({ read }) => !read) ? [{ read: 'texts' } as const] : []),
			...(phone.calls.length > 0 ? calls : []),
			...(nextDue(world) === null ? [] : [{ wait: 'until-something-happens' } as const]),
			...waits,
			...links.filter((step) => 'follow' in step && opened?.links.some(({ opens }) => opens === step.follow)),
			...onDesk
		]
	}
}

/** What makes a difference to which states come next, wrong tries and wrong codes counted. */
function situationOf({ value, context: { world } }: JourneySnapshot): string {
	const { 'card-reader': reader, camera, composer, inbox, phone } = world.devices
	return JSON.stringify([
		value,
		inOrder(world.codes).map(([purpose, { used, expiresAt, wrongTries }]) => [
			purpose,
			used,
			world.now >= expiresAt,
			wrongTries
		]),
		inOrder(world.accounts).map(([service, { password, methods, lastTotpStep, holds, failedSignIns }]) => [
			isLocked(world, service),
			inOrder(holds).filter(([, text]) => text !== ''),
			password === null,
			methods.length > 0,
			lastTotpStep !== null,
			failedSignIns
		]),
		inOrder(world.tallies).map(([limit, tally]) => [limit, isClosed(world, limit as LimitId), tally?.tries.length]),
		inOrder(world.periods).map(([period]) => [period, periodState(world, period as PeriodId)]),
		reader.card,
		camera,
		composer.sent.at(-1)?.answered === false && composer.sent.at(-1),
		world.place,
		inbox.opened,
		inbox.emails.map(({ read }) => read),
		phone.texts.length,
		phone.calls.map(({ state }) => state),
		world.scheduled.length,
		world.savedPasswords
	])
}

function isNew(met: Set<string>, situation: string): boolean {
	const { size } = met
	return met.add(situation).size > size
}

/** Changes with whatever a way depends on: the flow, what a page asks for, how a journey begins and is walked; not with words. */
export function digestOf({ journey: { flow, screens, posts }, scenarios, walkthroughs }: Folder): string {
	const fields = Object.entries(screens).map(([id, screen]) => [
		id,
		(screen.fields ?? []).map(({ label: _label, hint: _hint, ...field }) => field)
	])
	const mail = Object.entries(posts).map(([id, post]) => [id, 'links' in post ? post.links : null])
	const beginnings = scenarios.map(
		({ title: _title, story: _story, cold: _cold, source: _source, ...begins }) => begins
	)
	const ways = walkthroughs.map(({ id, scenario, edition, steps }) => [id, scenario, edition, steps])
	return createHash('sha256')
		.update(JSON.stringify([flow, fields, mail, beginnings, ways], withoutNames))
		.digest('hex')
		.slice(0, 16)
}

/** What a state is called makes no difference. */
function withoutNames(key: string, value: unknown): unknown {
	if (key !== 'meta') return value
	const { screen, end } = value as { screen: string; end?: string }
	return { screen, end }
}
