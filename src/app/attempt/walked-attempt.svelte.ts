import { endOf, screenOf, stateOf, type JourneySnapshot } from '../../attempt/attempt.ts'
import { restore } from '../../attempt/restore.ts'
import { rightWaysIn } from '../../attempt/right-ways.ts'
import { canStepBack, type Walk } from '../../attempt/walk.ts'
import type { Journey, JourneyFolder } from '../../kit/journey.ts'
import { readingsOf, say } from '../../kit/readings.ts'
import type { Step } from '../../kit/walkthrough.ts'
import { attemptReader, type AttemptReader } from '../../learning/attempt-reader.ts'
import { changesSince, lostWords } from '../../learning/changed-journey.ts'
import type { TypedTexts } from '../../learning/feedback.ts'
import { nextStep } from '../../learning/help.ts'
import { playedPasswords, type PlayedPassword } from '../../learning/played-passwords.ts'
import { isOnlyShown, type Mode } from '../../modes/mode.ts'
import type { AttemptRecord, KeptAttempt } from '../../storage/attempt-record.ts'
import type { Keeper } from '../../storage/keeper.ts'
import type { PasswordTokens } from '../../storage/password-tokens.ts'
import { deviceFirstUsed } from '../../telling/step-words.ts'

/** What an attempt on the page is made of. */
export interface AttemptParts {
	folder: JourneyFolder
	mode: Mode
	kept: KeptAttempt
	keeper: Keeper
	tokens: PasswordTokens
}

/**
 * The reading half of an `AttemptView`: an attempt as far as its log has been walked. What is read off it is derived when it
 * is looked at, and not before. What moves it is up to the class that extends this one.
 */
export abstract class WalkedAttempt {
	readonly folder: JourneyFolder
	readonly journey: Journey
	readonly mode: Mode
	#record = $state.raw() as AttemptRecord
	#walk = $state.raw() as Walk
	#snapshot = $state.raw() as JourneySnapshot
	#reader = $state.raw() as AttemptReader
	playedPasswords = $state.raw<readonly PlayedPassword[]>([])
	changes = $state('')
	movedByPerson = $state(true)
	/** Whether all of the log can still be walked. */
	isWhole = true

	readonly state = $derived.by(() => stateOf(this.#snapshot))
	readonly screen = $derived.by(() => screenOf(this.journey, this.#snapshot))
	readonly readings = $derived.by(() => readingsOf(this.#snapshot.context))
	readonly end = $derived.by(() => endOf(this.journey, this.#snapshot))
	readonly canStepBack = $derived.by(() => canStepBack(this.#walk))
	readonly moments = $derived.by(() => this.#reader.moments(this.#walk))
	readonly howFar = $derived.by(() => this.#reader.howFar(this.#walk))
	readonly feedback = $derived.by(() => this.#reader.feedback(this.#walk, this.typedOnPage()))
	readonly problems = $derived.by(() => {
		const { problem } = this.#snapshot.context
		const words = problem && this.journey.messages[problem.message]
		return problem && words ? [{ field: problem.field, message: say(words, this.readings) }] : []
	})

	constructor({ folder, mode, kept }: AttemptParts) {
		this.folder = folder
		this.journey = folder.journey
		this.mode = mode
		this.begin(kept)
	}

	get record() {
		return this.#record
	}
	get snapshot() {
		return this.#snapshot
	}
	get world() {
		return this.#snapshot.context.world
	}
	get log() {
		return this.#walk.log
	}
	get attempted() {
		const { scenario, world, played } = this.#record
		return { scenario, world, played, log: this.log }
	}
	/** The attempt as it could be kept now. */
	get kept(): KeptAttempt {
		return { record: this.#record, log: this.log }
	}
	protected get walk() {
		return this.#walk
	}
	protected get reader() {
		return this.#reader
	}

	deviceAhead(): string | null {
		const { scenario, world } = this.attempted
		return deviceFirstUsed(rightWaysIn(this.folder, scenario, world), this.state)
	}

	next(): Step | null {
		return nextStep(this.folder, { ...this.attempted, snapshot: this.#snapshot })
	}

	/** What was typed into the page on show and is not kept; `null` where this tab knows of nothing. */
	protected typedOnPage(): TypedTexts | null {
		return null
	}

	/** Walks a kept attempt from its beginning, and stands where it stood. */
	protected begin({ record, log, lost }: KeptAttempt): void {
		const restored = restore(this.journey, { world: record.world, log, now: record.clock.now })
		this.#record = record
		this.#reader = attemptReader(this.folder, record)
		this.standAfter(restored.walk)
		this.playedPasswords = isOnlyShown(this.mode) ? [] : playedPasswords(this.folder, this.attempted)
		this.changes = [lostWords(lost, log.length), changesSince(this.journey, record.journeyVersion, restored)]
			.join(' ')
			.trim()
		this.isWhole = restored.outcome === 'restored' && lost === undefined
	}

	/** Stands at the end of a walk, or where a look back at it leads. */
	protected standAfter(walk: Walk, snapshot = walk.snapshot): void {
		this.#walk = walk
		this.#snapshot = snapshot
	}

	protected setRecord(record: AttemptRecord): void {
		this.#record = record
	}
}
