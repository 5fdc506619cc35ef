import type { OwnId } from '../kit/about.ts'
import type { WrittenJourney } from '../kit/journey.ts'
import type { Instant } from '../time/time.ts'

/** One version of a journey. It never changes once it is kept, since attempts are walked along it. */
export interface OwnJourneyRow {
	id: OwnId
	/** From 1. */
	version: number
	/** With id and version as its author wrote them. */
	journey: WrittenJourney
	keptAt: Instant
	/** Off the shelf: kept for the attempts that were made with it, and for nothing else. */
	removed?: true
}
