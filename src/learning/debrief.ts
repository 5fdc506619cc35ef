import { coreTestOf, placesOf } from '../kit/core-test.ts'
import type { JourneyFolder } from '../kit/journey.ts'
import { unsafeActs } from '../kit/unsafe-acts.ts'
import { remarksOn } from './feedback.ts'
import { mistakeWords } from './mistake-words.ts'
import { momentsOf, type Attempted, type Moment } from './moments.ts'
import type { Decision, Scorecard } from './scorecard.ts'

/** What the end of a practice shows. Nobody passes or fails it: it says what went right, what to try again, and what comes next. */
export interface Debrief {
	/** The names of the decisions that were right at the first try, in the order of the way. */
	right: readonly string[]
	/** The few that matter most, in the order of the way. */
	tryAgain: readonly TryAgain[]
	next: NextStep
}

/** A decision that went wrong, or was shown or done by the coach. */
export interface TryAgain {
	/** What it is called. */
	decision: string
	/** What happened there first, as a colleague would say it. */
	reason: string
	/** The line of the log to look at again. */
	index: number
}

export interface NextStep {
	/** The same beginning once more, or a test of the journey. */
	leads: 'again' | 'test'
	/** As a sentence. */
	says: string
}

/** More than that nobody takes in at once. */
const MOST_TO_TRY = 3

/** What to say at the end of an attempt in a mode that proves nothing. */
export function debriefOf(
	folder: JourneyFolder,
	attempted: Attempted,
	card: Scorecard,
	moments: readonly Moment[] = momentsOf(folder, attempted)
): Debrief {
	const places = new Set(coreTestOf(folder).decisions.flatMap(placesOf))
	const weightOf = (decision: Decision) =>
		(unsafeIn(decision) ? 4 : 0) + (decision.recovered ? 0 : 2) + (places.has(decision.place) ? 1 : 0)
	const tryAgain = card.decisions
		.filter(({ firstTry }) => !firstTry)
		.toSorted((one, other) => weightOf(other) - weightOf(one))
		.slice(0, MOST_TO_TRY)
		.toSorted((one, other) => one.index - other.index)
		.map((decision) => tryAgainOf(folder, attempted, decision, moments))
	return {
		right: card.decisions.filter(({ firstTry }) => firstTry).map(({ title }) => title),
		tryAgain,
		next: nextStep(card, tryAgain)
	}
}

function tryAgainOf(
	folder: JourneyFolder,
	attempted: Attempted,
	decision: Decision,
	moments: readonly Moment[]
): TryAgain {
	const { title, state, help, mistakes } = decision
	const mistake = unsafeIn(decision) ?? mistakes[0]
	if (!mistake) {
		const reason = help === 'do' ? 'The coach did this step for you.' : 'The coach showed you where.'
		return { decision: title, reason, index: decision.index }
	}
	const moment = moments[mistake.index]
	const place = moment?.mistakes.findIndex(({ kind, name }) => kind === mistake.kind && name === mistake.name) ?? -1
	const said = moment ? remarksOn(folder, attempted)(moment)[place] : ''
	return { decision: title, reason: said || `${mistakeWords(folder.journey, state, mistake)}.`, index: mistake.index }
}

function unsafeIn({ mistakes }: Decision): Decision['mistakes'][number] | undefined {
	return mistakes.find(({ kind }) => kind === 'unsafe')
}

function nextStep({ reached, help, unsafe }: Scorecard, [first]: readonly TryAgain[]): NextStep {
	const [act] = unsafe.map((done) => unsafeActs[done.act])
	if (act) return { leads: 'again', says: `Practise it again. ${act.instead}.` }
	if (!reached) return { leads: 'again', says: 'Practise it again, and go on to the end.' }
	if (first) return { leads: 'again', says: `Practise it again, and look out for ‘${first.decision}’.` }
	if (help.nudge > 0) return { leads: 'again', says: 'Practise it again, this time without help.' }
	return { leads: 'test', says: 'Take the test: you did all of this by yourself.' }
}
