import { comingBack } from '../../learning/come-back.ts'
import { endedOf, outcomesOf } from '../../learning/progress.ts'
import { testedWords } from '../../learning/proven.ts'
import { isProof, modeThatPlays, modeThatProves, modeTitle } from '../../modes/modes.ts'
import type { ListedAttempt } from '../../storage/attempt-record.ts'
import type { IconName } from '../../ui/icons.ts'
import { addressOf } from '../address/attempt-address.ts'
import { attemptAddress } from '../address/route.ts'
import { dayAfter } from '../browser/own-clock.ts'

/** How somebody stands with a journey, in words, and the one thing to do next. */
export interface Standing {
	words: string
	icon: IconName
	next: { words: string; address: string }
}

/** What the attempts that are kept say of the journeys. */
export interface Standings {
	of: (journeyId: string) => Standing
	/** Those in which a test is due, the one that has been due for longest first. */
	due: readonly string[]
	/** The attempt with the latest step that isn't at its end. */
	underWay: ListedAttempt | undefined
}

/** `now` is real time: what came due by then is due. */
export function standingsOf(records: readonly ListedAttempt[], now: number): Standings {
	const open = records.filter(({ end }) => end === null).toSorted((one, other) => other.updatedAt - one.updatedAt)
	const outcomes = outcomesOf(endedOf(records, now))
	const coming = comingBack(outcomes, { dayAfter })
	const due = coming.flatMap(({ journeyId, dueAt }) => (dueAt <= now ? [journeyId] : []))
	const practise = (journeyId: string) => nextIn(journeyId, modeThatPlays('nothing'))

	function standingOf(journeyId: string): Standing {
		const underWay = open.find((record) => record.journeyId === journeyId)
		if (underWay) return { words: 'Under way', icon: 'clock', next: { words: 'Go on', address: addressOf(underWay) } }
		const own = outcomes.filter((outcome) => outcome.journeyId === journeyId)
		const tested = testedWords(own)
		if (due.includes(journeyId)) {
			const words = tested === null || tested === 'passed' ? 'Due' : `Due, ${tested}`
			return { words, icon: 'bell', next: nextIn(journeyId, modeThatProves()) }
		}
		const next = practise(journeyId)
		if (tested !== null) return { words: capitalised(tested), icon: 'check', next }
		// Only a test can be failed.
		if (own.some(({ mode }) => isProof(mode))) return { words: 'Not passed yet', icon: 'refresh', next }
		const isTried = records.some((record) => record.journeyId === journeyId)
		return isTried ? { words: 'Practised', icon: 'refresh', next } : { words: 'New', icon: 'circle', next }
	}

	return { of: standingOf, due, underWay: open[0] }
}

function nextIn(journeyId: string, mode: string): Standing['next'] {
	return { words: modeTitle(mode), address: attemptAddress(journeyId, mode, {}) }
}

function capitalised(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1)
}
