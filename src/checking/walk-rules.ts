import { begin, screenOf, stateOf, type JourneySnapshot } from '../attempt/attempt.ts'
import { newJudge } from '../attempt/judge.ts'
import { messagesIn } from '../attempt/messages.ts'
import { playSteps } from '../attempt/play.ts'
import { untouchedDevices } from '../devices/registry.ts'
import { JUNK, placesOf } from '../kit/core-test.ts'
import { fieldsShown } from '../kit/format.ts'
import { ready, type Journey } from '../kit/journey.ts'
import type { Path } from '../kit/path.ts'
import { readingsOf, say, type Readings } from '../kit/readings.ts'
import { addressed, type Post } from '../kit/post.ts'
import { rightWays, type Walkthrough } from '../kit/walkthrough.ts'
import { ordinaryWorld } from '../scenarios/starting-world.ts'
import { hand, type World } from '../world/world.ts'
import { error, type Finding } from './finding.ts'
import { answersPossible, blanksIn, wordsAt, wordsShown } from './page-words.ts'
import { reasonOf, type Rules, type Subject } from './rule.ts'

/** Each walkthrough as it goes: until this holds, what walkthroughs come by says nothing of the journey. */
export const walkRules: Rules = {
	'has walkthroughs that can be walked to their end': (subject) =>
		walksOf(subject).flatMap(({ stopped }) => stopped ?? [])
}

/** What is met on the walkthroughs, all of which can be walked. */
export const coverageRules: Rules = {
	'has walkthroughs that stand in every state': (subject) => {
		const visited = new Set(snapshotsOf(subject).map(stateOf))
		return Object.keys(subject.journey.flow.states).flatMap((name) =>
			visited.has(name)
				? []
				: [error(['flow', 'states', name], 'No walkthrough stands here', 'Write one that comes by')]
		)
	},

	'has walkthroughs that are told every message': (subject) => {
		const told = new Set(snapshotsOf(subject).map(({ context }) => context.problem?.message))
		return Object.keys(subject.journey.messages).flatMap((name) =>
			told.has(name) ? [] : [error(['messages', name], 'No walkthrough is told this', 'Write one that is')]
		)
	},

	'fills in every blank of a page that is shown': (subject) => {
		const { journey } = playedFrom(subject)
		return snapshotsOf(subject).flatMap((snapshot) => blanksLeft(journey, snapshot))
	},

	'shows no two fields of one name on a page that is met': (subject) => {
		const { journey } = playedFrom(subject)
		return snapshotsOf(subject).flatMap((snapshot) => twinsShown(journey, snapshot))
	},

	'sends all of its post, with every blank filled in': (subject) => {
		const snapshots = snapshotsOf(subject)
		const templates = Object.entries(subject.journey.posts).flatMap(([id, post]) =>
			snapshots.slice(0, 1).map((snapshot) => ({ id, pattern: patternOf(templateOf(post, snapshot)) }))
		)
		const sent = [...new Set(snapshots.flatMap(({ context }) => textsOf(context.world)))]
		return templates.flatMap(({ id, pattern }) =>
			sent.some((text) => pattern.test(text))
				? []
				: [
						error(
							['posts', id],
							'No walkthrough is sent this with all of its blanks filled in',
							'Look at its readings, or write a walkthrough that waits for it'
						)
					]
		)
	},

	'comes by each decision of its core test on every right way of it': (subject) => {
		const { core, walkthroughs } = subject.journey
		if (!core) return []
		const right = new Set(rightWays(walkthroughs, core.scenario))
		const walks = walksOf(subject).filter(({ walkthrough }) => right.has(walkthrough))
		return core.decisions.flatMap((decision, index) => {
			const places = placesOf(decision)
			const isMet = ({ walkthrough, snapshots }: Walk) =>
				snapshots.some((snapshot) => places.includes(stateOf(snapshot))) ||
				(places.includes(JUNK) && walkthrough.steps.some((step) => 'folder' in step))
			return walks
				.filter((walk) => !isMet(walk))
				.slice(0, 1)
				.map(({ walkthrough: { id } }) =>
					error(
						['core', 'decisions', index],
						`The right way "${id}" does not come by it`,
						'Name what every right way from this beginning comes by, or say where else it is met'
					)
				)
		})
	},

	'tempts in a scenario to what is done there only by those who stray': (subject) =>
		subject.journey.scenarios.flatMap(({ id, tempts = [] }, index) => {
			const walks = walksOf(subject).filter(({ walkthrough }) => walkthrough.scenario === id)
			const unsafeIn = ({ snapshots }: Walk) => snapshots.at(-1)?.context.unsafe ?? []
			const strayed = new Set(walks.filter(({ walkthrough }) => walkthrough.strays).flatMap(unsafeIn))
			const path = ['scenarios', index]
			return [
				...tempts.flatMap((act, place) =>
					strayed.has(act)
						? []
						: [error([...path, 'tempts', place], `No walkthrough that strays does "${act}"`, 'Write one that does')]
				),
				...[...strayed].flatMap((act) =>
					tempts.includes(act)
						? []
						: [error(path, `Somebody does "${act}" here`, 'Say in "tempts" that it tempts to that')]
				),
				...walks
					.filter(({ walkthrough }) => !walkthrough.strays)
					.flatMap((walk) =>
						unsafeIn(walk).map((act) => error(walk.path, `A right way does "${act}"`, 'Say that it strays'))
					)
			]
		})
}

/** A walkthrough as far as it can be walked. */
interface Walk {
	walkthrough: Walkthrough
	path: Path
	/** At the beginning, and after each step. */
	snapshots: readonly JourneySnapshot[]
	/** Why it goes no further, where it does not. */
	stopped: Finding | null
}

interface Played {
	journey: Journey
	walks: readonly Walk[]
}

/** Walked once for all rules that look at what is met. */
const known = new WeakMap<Subject, Played>()

function playedFrom(subject: Subject): Played {
	const earlier = known.get(subject)
	if (earlier) return earlier
	const { journey } = ready(subject.journey)
	const walks = subject.journey.walkthroughs.map((walkthrough, index) =>
		walkOf(subject, journey, walkthrough, ['walkthroughs', index])
	)
	known.set(subject, { journey, walks })
	return { journey, walks }
}

function walksOf(subject: Subject): readonly Walk[] {
	return playedFrom(subject).walks
}

function snapshotsOf(subject: Subject): readonly JourneySnapshot[] {
	return walksOf(subject).flatMap(({ snapshots }) => snapshots)
}

function walkOf({ journey: written, breached }: Subject, journey: Journey, walkthrough: Walkthrough, path: Path): Walk {
	const scenario = written.scenarios.find(({ id }) => id === walkthrough.scenario)
	if (!scenario) throw new Error(`${journey.id} has no scenario "${walkthrough.scenario}"`)
	const start = begin(journey, ordinaryWorld(written, scenario, walkthrough.edition))
	const { results, stopped } = playSteps(journey, start, walkthrough.steps, newJudge(breached))
	const snapshots = [start, ...results.map(({ after }) => after)]
	const end = stateOf(snapshots.at(-1) ?? start)
	const stoppedAt = (part: Path, says: string) =>
		error([...path, ...part], says, 'Look at the step before it, or at what should happen there')
	if (stopped) {
		const at = ['steps', results.length]
		return { walkthrough, path, snapshots, stopped: stoppedAt(at, `This step can't be done: ${reasonOf(stopped)}`) }
	}
	const isThere = end === walkthrough.ends
	return { walkthrough, path, snapshots, stopped: isThere ? null : stoppedAt(['ends'], `It ends in "${end}"`) }
}

/** Readings of the page on show, and of the message on it, that are none or that hold nothing yet. */
function blanksLeft(journey: Journey, snapshot: JourneySnapshot): readonly Finding[] {
	const { problem } = snapshot.context
	const readings = readingsOf(snapshot.context)
	const screen = screenOf(journey, snapshot)
	const screenId = journey.flow.states[stateOf(snapshot)]?.meta.screen ?? ''
	const texts = wordsAt(screen, ['screens', screenId])
	const message = problem
		? { path: ['messages', problem.message], text: journey.messages[problem.message] ?? '' }
		: null
	// Also where it is not shown, a reading has to be one.
	const unknown = texts.flatMap(({ path, text }) => faultOf(path, () => say(text, readings)))
	if (unknown.length > 0) return unknown
	const shown = wordsShown(screen, readings)
	const written = new Set(texts.map(({ text }) => text))
	return [
		...texts.filter(({ text }) => shown.has(text)).flatMap(({ path, text }) => leftBlank(path, text, readings)),
		// What no text of the page has is made of its blocks.
		...[...shown]
			.filter((text) => !written.has(text))
			.flatMap((text) => leftBlank(['screens', screenId], text, readings)),
		...(message ? leftBlank(message.path, message.text, readings) : [])
	]
}

/** Fields that share a name with another one that is shown beside them. */
function twinsShown(journey: Journey, snapshot: JourneySnapshot): readonly Finding[] {
	const screen = screenOf(journey, snapshot)
	const readings = readingsOf(snapshot.context)
	const path = ['screens', journey.flow.states[stateOf(snapshot)]?.meta.screen ?? '', 'fields']
	return answersPossible(screen, readings).flatMap((answers) => {
		const names = fieldsShown(screen, answers, readings).map(({ name }) => name)
		return names
			.filter((name, index) => names.indexOf(name) < index)
			.map((name) => error(path, `"${name}" is shown twice`, 'Show one of them at a time'))
	})
}

function leftBlank(path: Path, text: string, readings: Readings): readonly Finding[] {
	return blanksIn(text).flatMap((key) => {
		const unknown = faultOf(path, () => say(`{${key}}`, readings))
		if (unknown.length > 0) return unknown
		const value = say(`{${key}}`, readings)
		const isBlank = value.trim() === '' || value === `{${key}}`
		return isBlank ? [error(path, `{${key}} is left blank`, 'Show it only where it holds something')] : []
	})
}

function faultOf(path: Path, reading: () => string): readonly Finding[] {
	try {
		reading()
		return []
	} catch (thrown) {
		return [error(path, (thrown as Error).message)]
	}
}

/** A template as it may arrive: something in place of each blank. */
function patternOf(template: string): RegExp {
	const fixed = template.split(/\{[^{}]*\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
	return new RegExp(`^${fixed.join('(?=\\S)[^{}]+')}$`)
}

/** What has come to a person in a world, and what is on its way to them, each as one text. */
function textsOf(world: World): readonly string[] {
	const arrived = world.scheduled.reduce(
		(reached, item) => ('delivery' in item ? hand(reached, item.delivery) : reached),
		world
	)
	return messagesIn(arrived).map(({ words }) => words.join('\n'))
}

/** A message as it is written, with its blanks. */
function templateOf(post: Post, { context: { world } }: JourneySnapshot): string {
	return textsOf(
		hand(
			{ ...world, devices: untouchedDevices(), scheduled: [] },
			addressed(post, (key) => `{${key}}`)
		)
	).join()
}
