import type { LogEntry } from '../attempt/log.ts'
import type { KeptResult } from '../learning/kept-result.ts'
import type { Edition } from '../rules/sourced.ts'
import type { Instant } from '../time/time.ts'
import type { World } from '../world/world.ts'

/** One attempt as it is kept. The log, in `EntryRow`s, and the world it began in are the truth; the rest serves the list. */
export interface AttemptRecord {
	id: string
	/** What the trainee calls it. */
	name: string
	journeyId: string
	/** The version of the journey it was made with. */
	journeyVersion: number
	mode: string
	scenario: string
	/** The story it is a chapter of, and the attempt at its first chapter: by that one, typed passwords are told apart. */
	story: { id: string; run: string } | null
	/** The world it began in. Holds no password, only tokens. */
	world: World
	/** Where the training clock stood when last kept, and whether it was running. */
	clock: { now: Instant; running: boolean }
	/** Real time, for the list. */
	startedAt: Instant
	updatedAt: Instant
	/** How many entries at the beginning of the log were played for the trainee: their own part comes after. */
	played: number
	/** Set once the end is reached. */
	result: KeptResult | null
	/** How many entries the log has. A keeper counts them itself. */
	length: number
	/** The state it stands in, and the end it reached, as far as it has one. */
	state: string
	end: 'good' | 'elsewhere' | null
}

/** What a list needs of an attempt: all but the world, which is larger than the rest together. */
export type ListedAttempt = Omit<AttemptRecord, 'world'> & {
	/** That of the world. */
	edition: Edition
	/**
	 * Greater than that of every result that was kept before it in this browser: a clock may be wrong. A keeper gives it when the
	 * end is kept; what came from a file has none.
	 */
	order?: number
}

/** The world in which an attempt began, kept apart from it and never written again. */
export interface WorldRow {
	id: string
	world: World
}

/** What changes with the entries of a log, and so is kept in one transaction with them. */
export type Progress = Pick<AttemptRecord, 'clock' | 'updatedAt' | 'state' | 'end' | 'result'>

export interface EntryRow extends LogEntry {
	attemptId: string
	/** From 0, without a gap. */
	seq: number
}

export interface KeptAttempt {
	record: AttemptRecord
	log: readonly LogEntry[]
	/** Set where entries can't be read any more: how many there are from the first of them on. The log goes as far as there. */
	lost?: number
}

export function listed({ world, ...rest }: AttemptRecord): ListedAttempt {
	return { ...rest, edition: world.edition }
}

/** The record of which `listed` left out the world. */
export function withWorld({ edition: _edition, ...rest }: ListedAttempt, world: World): AttemptRecord {
	return { ...rest, world }
}
