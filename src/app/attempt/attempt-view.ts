import type { JourneySnapshot } from '../../attempt/attempt.ts'
import type { Log, Rung } from '../../attempt/log.ts'
import type { JourneyEvent } from '../../kit/context.ts'
import type { Journey, JourneyFolder } from '../../kit/journey.ts'
import type { Readings } from '../../kit/readings.ts'
import type { Screen } from '../../kit/screen.ts'
import type { Step } from '../../kit/walkthrough.ts'
import type { CoachMessage } from '../../learning/feedback.ts'
import type { Far } from '../../learning/how-far.ts'
import type { Attempted, Moment } from '../../learning/moments.ts'
import type { PlayedPassword } from '../../learning/played-passwords.ts'
import type { Mode } from '../../modes/mode.ts'
import type { AttemptRecord, Progress } from '../../storage/attempt-record.ts'
import type { Instant } from '../../time/time.ts'
import type { World } from '../../world/world.ts'

/** What of a record does not change with the entries of its log. */
export type BegunRecord = Omit<AttemptRecord, keyof Progress | 'length'>

/**
 * An attempt as the stage takes it: what can be read off it, and what can be done in it. Three classes are one: `Session`
 * writes, `Follower` listens to the tab that writes, `Replay` reads. Only the first one does anything when something is done.
 */
export interface AttemptView {
	readonly folder: JourneyFolder
	readonly journey: Journey
	readonly mode: Mode
	readonly record: BegunRecord
	readonly log: Log
	/** What a scorecard is read from. */
	readonly attempted: Attempted
	/** What has changed in the journey since the attempt was made, in words; empty where nothing has. */
	readonly changes: string
	/** What was chosen for the person before their own part began. */
	readonly playedPasswords: readonly PlayedPassword[]

	readonly snapshot: JourneySnapshot
	readonly state: string
	readonly world: World
	readonly screen: Screen
	readonly readings: Readings
	/** What the service finds wrong, with the name of the field that it is about, if it is about one. */
	readonly problems: readonly { field: string | null; message: string }[]
	readonly end: 'good' | 'elsewhere' | null
	/** Whether the person here brought it to where it stands; else it was time, a show or another tab. */
	readonly movedByPerson: boolean

	/** Training time as the clock shows it, and whether the clock runs. */
	readonly now: Instant
	readonly running: boolean

	/** The lines of the log, each with what it led to and what was wrong with it. */
	readonly moments: readonly Moment[]
	/** How far the person has come; `null` off every right way. */
	readonly howFar: Far | null
	/** What the coach says of the latest mistake. */
	readonly feedback: readonly CoachMessage[]
	/** The device that everybody who knows the way uses first on this page; `null` where that is the page, or differs. */
	deviceAhead(): string | null
	/** What somebody who knows the way would do now. */
	next(): Step | null

	/** Whether this tab is the one that writes. Unless it is, what follows does nothing. */
	readonly writes: boolean
	readonly canStepBack: boolean
	/** A press on the page, with the raw text of its fields. What may not be kept goes no further than the view. */
	press(type: `press.${string}`, typed: Readonly<Record<string, string>>): Promise<void>
	/** Anything else that a person does. */
	send(event: JourneyEvent): Promise<void>
	/** The page refused what was filled in: nothing happens but that it is remembered, without any secret. */
	refuse(fields: readonly string[], typed: Readonly<Record<string, string>>): Promise<void>
	/** Asks the coach. What is asked for is counted; the third rung takes the step as well. Returns the step taken. */
	ask(rung: Rung): Promise<Step | null>
	stepBack(): Promise<void>
	/** Moves the training clock on, with everything that happens on the way. `goal` is asked when its turn comes. */
	moveOn(goal: (present: Instant) => Instant): Promise<void>
	setRunning(running: boolean): void
}
