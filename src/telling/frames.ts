import { screenOf, stateOf, type JourneySnapshot } from '../attempt/attempt.ts'
import type { Judge } from '../attempt/judge.ts'
import type { LogEntry, LogEvent } from '../attempt/log.ts'
import { filledIn, valueOf } from '../attempt/play.ts'
import { playedIn } from '../attempt/right-ways.ts'
import { isJudgement } from '../kit/answers.ts'
import { stateName, type Journey, type JourneyFolder } from '../kit/journey.ts'
import { readingsOf, say } from '../kit/readings.ts'
import type { Walkthrough } from '../kit/walkthrough.ts'
import { legible } from '../rules/withheld-text.ts'
import { inWords } from '../time/time.ts'
import type { World } from '../world/world.ts'
import { placeOf, placeOfEvent, type Place } from './places.ts'
import { buttonLabel, deviceOf, stepWords, useWords } from './step-words.ts'

/** One thing that is shown being done: what is pointed at and typed before it, and how far the log has come after it. */
export interface Frame {
	/** What is done, and why: what is read out. */
	what: string
	why: string
	/** The name of the state in which it is done. */
	title: string
	/** Text by field, as it is typed into the page; dots for a password that somebody made up themselves. */
	typed: Readonly<Record<string, string>>
	/** The label of the button that is pressed, where one is. */
	presses: string | null
	/** Where it is done, and on which device, where it is one. */
	place: Place | null
	device: string | null
	/** How many entries the log has before and after it. */
	from: number
	to: number
	/** What went wrong with it, in words. */
	wrong: readonly string[]
}

/** A whole walkthrough in one world: its log, and how it is shown. Throws what was expected where a step does not fit. */
export function demonstrationOf(
	folder: JourneyFolder,
	walkthrough: Walkthrough,
	world: World,
	judge: Judge
): { log: readonly LogEvent[]; frames: readonly Frame[] } {
	const { journey, coaching } = folder
	const { results, stopped } = playedIn(folder, walkthrough, world, judge)
	if (stopped) throw stopped
	let length = 0
	let told = ''
	const frames = results.map(({ step, before, entries }): Frame => {
		const from = length
		length += entries.length
		const state = stateOf(before)
		const { why = '' } = state === told ? {} : (coaching.pages[state] ?? {})
		told = state
		const screen = screenOf(journey, before)
		const fill = 'press' in step ? Object.entries(step.fill ?? {}) : []
		return {
			what: 'use' in step ? useWords(filledIn(step.use, before.context.world)).shows : stepWords(journey, before, step),
			why: say(why, readingsOf(before.context)),
			title: stateName(journey, state),
			typed: Object.fromEntries(fill.map(([name, value]) => [name, valueOf(value, before.context.world)])),
			presses: 'press' in step ? buttonLabel(screen, step.press) : null,
			place: placeOf(step),
			device: deviceOf(step),
			from,
			to: length,
			wrong: []
		}
	})
	return { log: results.flatMap(({ entries }) => entries), frames }
}

/** One line of a log, as far as it is told: its place, how things stood before it, and who brought it about. */
export interface Line {
	index: number
	entry: LogEntry
	before: JourneySnapshot
	/** `played`: shown before the person's own part began. `coach`: done for them, because they asked for it. */
	by: 'person' | 'time' | 'played' | 'coach'
}

/** An attempt as it was, line by line, with what was wrong with each in words. */
export function framesOf<L extends Line>(
	{ journey }: JourneyFolder,
	lines: readonly L[],
	wrongWith: (line: L) => readonly string[]
): readonly Frame[] {
	return lines.map((line): Frame => {
		const { before, entry, by } = line
		const { event } = entry
		const screen = screenOf(journey, before)
		const answers = 'answers' in event ? Object.entries(event.answers) : []
		return {
			what: `${DOERS[by]}${whatHappened(journey, line)}`,
			why: '',
			title: stateName(journey, stateOf(before)),
			typed: Object.fromEntries(
				answers.map(([name, answer]) => [name, isJudgement(answer) ? '••••••••' : legible(answer)])
			),
			presses: event.type.startsWith('press.') ? buttonLabel(screen, event.type) : null,
			place: placeOfEvent(line.entry),
			device: event.type === 'desk.use' ? event.use.device : event.type.startsWith('open.') ? 'inbox' : null,
			from: line.index,
			to: line.index + 1,
			wrong: wrongWith(line)
		}
	})
}

const DOERS: Readonly<Record<Line['by'], string>> = {
	person: '',
	time: '',
	played: 'Played for you: ',
	coach: 'Done for you: '
}

function whatHappened(journey: Journey, { before, entry: { event } }: Line): string {
	if (event.type === 'step.back') return 'Took a step back.'
	if (event.type === 'help.ask')
		return { nudge: 'Asked for a nudge.', where: 'Asked where to look.', do: 'Asked to have it done.' }[event.rung]
	if (event.type === 'form.refuse')
		return 'The page didn’t send the form: something in it was missing or not in the right format.'
	if (event.type === 'clock.tick') return `Time passed: ${inWords(Math.max(0, event.now - before.context.world.now))}.`
	if (event.type === 'desk.use') return useWords(event.use).done
	if (event.type.startsWith('open.')) return 'Selected the link in the email.'
	return `Selected ‘${say(buttonLabel(screenOf(journey, before), event.type), readingsOf(before.context))}’.`
}
