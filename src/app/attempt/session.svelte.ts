import { endOf, screenOf, stateOf, tryToFollow, type JourneySnapshot } from '../../attempt/attempt.ts'
import { judged } from '../../attempt/judge.ts'
import { isRemark, type LogEvent, type LogEntry, type Rung } from '../../attempt/log.ts'
import { restore } from '../../attempt/restore.ts'
import { canStepBack, standAfter, walkOn, type Walk } from '../../attempt/walk.ts'
import type { JourneyEvent } from '../../kit/context.ts'
import { readAnswers } from '../../kit/format.ts'
import type { Journey, JourneyFolder } from '../../kit/journey.ts'
import { readingsOf, say } from '../../kit/readings.ts'
import type { Step } from '../../kit/walkthrough.ts'
import { attemptReader, type AttemptReader } from '../../learning/attempt-reader.ts'
import { changesSince, lostWords } from '../../learning/changed-journey.ts'
import { entriesFor, nextStep, variantsOf } from '../../learning/help.ts'
import { playedPasswords, type PlayedPassword } from '../../learning/played-passwords.ts'
import { resultOf } from '../../learning/result.ts'
import { scorecardOf } from '../../learning/scorecard.ts'
import { isOnlyShown, type Mode } from '../../modes/mode.ts'
import type { AttemptRecord, KeptAttempt } from '../../storage/attempt-record.ts'
import { freshId } from '../../storage/fresh-id.ts'
import type { Keeper } from '../../storage/keeper.ts'
import type { PasswordTokens } from '../../storage/password-tokens.ts'
import { holdAttempt, takeOver, type Hold } from '../../storage/writer-lock.ts'
import type { Instant } from '../../time/time.ts'
import { nextDue } from '../../world/world.ts'
import { pageTime } from '../browser/page-time.ts'
import { keeping } from './keeping.svelte.ts'
import { PasswordJudge, type PasswordContext } from './password-judge.ts'
import { TrainingClock } from './training-clock.svelte.ts'
import { TypedAnswersHere } from './typed-answers.svelte.ts'

/**
 * An attempt being walked in this tab. Holds no rule of its own: every change is one entry of the log, written before the page
 * that follows from it is shown. Its clock adds an entry only when something falls due.
 */
export class Session {
	readonly folder: JourneyFolder
	readonly journey: Journey
	readonly mode: Mode
	#snapshot = $state.raw() as JourneySnapshot
	#record = $state.raw() as AttemptRecord
	#walk = $state.raw() as Walk
	#reader = $state.raw() as AttemptReader
	/** While the log is shown: how many of its entries by now. Then nothing can be done. */
	shown = $state<number | null>(null)
	/** Whether this tab is the one that writes. */
	writes = $state(false)
	/** What moved the attempt to where it stands. */
	cause = $state<'person' | 'time'>('person')
	/** What was chosen for the person before their own part began. */
	playedPasswords = $state.raw<readonly PlayedPassword[]>([])
	/** What has changed in the journey since the attempt was made, in words; empty where nothing has. */
	changes = $state('')

	readonly state = $derived.by(() => stateOf(this.#snapshot))
	readonly screen = $derived.by(() => screenOf(this.journey, this.#snapshot))
	readonly readings = $derived.by(() => readingsOf(this.#snapshot.context))
	readonly end = $derived.by(() => endOf(this.journey, this.#snapshot))
	readonly canStepBack = $derived.by(() => canStepBack(this.#walk))
	readonly moments = $derived.by(() => this.#reader.moments(this.#walk))
	/** How far the person has come; `null` off every right way. */
	readonly howFar = $derived.by(() => this.#reader.howFar(this.#walk))
	/** What the coach says of the latest mistake. */
	readonly feedback = $derived.by(() => this.#reader.feedback(this.#walk, this.#typed.on(this.state)))
	readonly problems = $derived.by(() => {
		const { problem } = this.#snapshot.context
		const words = problem && this.journey.messages[problem.message]
		return problem && words ? [{ field: problem.field, message: say(words, this.readings) }] : []
	})

	#keeper: Keeper
	/** Whether all of the log can still be walked. */
	#isWhole = true
	#passwords: PasswordJudge
	#hold: Hold = { outcome: 'elsewhere' }
	#clock = new TrainingClock(pageTime, {
		nextDue: () => nextDue(this.world),
		fallDue: (due) => this.#fallDue(due),
		keep: () => this.keepClock()
	})
	#typed = new TypedAnswersHere()
	/** How many presses, links and steps back have been answered here. */
	#answered = 0
	#last: Promise<unknown> = Promise.resolve()

	constructor(folder: JourneyFolder, mode: Mode, kept: KeptAttempt, keeper: Keeper, tokens: PasswordTokens) {
		this.folder = folder
		this.journey = folder.journey
		this.mode = mode
		this.#keeper = keeper
		this.#passwords = new PasswordJudge(tokens)
		this.#show(kept)
	}

	get snapshot() {
		return this.#snapshot
	}
	/** Training time as the clock shows it. */
	get now() {
		return this.#clock.now
	}
	get running() {
		return this.#clock.running
	}
	get world() {
		return this.#snapshot.context.world
	}
	get record() {
		return this.#record
	}
	get log() {
		return this.#walk.log
	}
	get #passwordContext(): PasswordContext {
		return { screen: this.screen, readings: this.readings, world: this.world, record: this.#record, log: this.log }
	}
	get attempted() {
		const { scenario, world, played } = this.#record
		return { scenario, world, played, log: this.log }
	}

	/** Takes the attempt into this tab, if no other has it, and sets the clock going. */
	async start(): Promise<void> {
		await this.#take(await holdAttempt(this.#record.id, { onlost: () => this.#lose() }))
	}

	/** Shows how things stood after so many entries; with `null`, how they stand. */
	showUpTo(length: number | null): void {
		this.shown = length
		this.cause = 'time'
		this.#snapshot = length === null ? this.#walk.snapshot : standAfter(this.#walk, length)
		this.#clock.set(this.world.now)
	}

	/** Takes the attempt from another tab, with all that was done in it there. */
	async takeOver(): Promise<void> {
		const hold = await takeOver(this.#record.id, { onlost: () => this.#lose() })
		const kept = await this.#keeper.load(this.#record.id)
		if (kept) this.#show(kept)
		await this.#take(hold)
	}

	stop(): void {
		this.keepClock()
		this.#clock.stop()
		if (this.#hold.outcome === 'held') this.#hold.release()
		this.writes = false
	}

	/** A press on the page, with the raw text of its fields. What may not be kept goes no further than here. */
	press(type: `press.${string}`, typed: Readonly<Record<string, string>>): Promise<void> {
		const at = this.#clock.present()
		return this.#onThisPage(async () => {
			const read = readAnswers(this.screen, typed)
			const kept = this.#typed.kept(this.#passwordContext, this.state, read)
			const answers = judged(this.screen, kept, await this.#passwords.judged(read, this.#passwordContext))
			await this.#add({ at: Math.max(at, this.world.now), event: { type, answers } }, 'person')
		})
	}

	/** Anything else that a person does. */
	send(event: JourneyEvent): Promise<void> {
		const at = this.#clock.present()
		const add = (event: JourneyEvent) => this.#add({ at: Math.max(at, this.world.now), event }, 'person')
		if (event.type !== 'desk.use') return this.#onThisPage(() => add(event))
		return this.#enqueue(() => add({ ...event, use: this.#typed.keptUse(event.use, this.journey, this.world) }))
	}

	stepBack(): Promise<void> {
		return this.#enqueue(async () => {
			await this.#add({ at: this.world.now, event: { type: 'step.back' } }, 'person')
			this.#clock.set(this.world.now)
		})
	}

	/** The page refused what was filled in: nothing happens but that it is remembered, without any secret. */
	refuse(fields: readonly string[], typed: Readonly<Record<string, string>>): Promise<void> {
		const at = this.#clock.present()
		return this.#onThisPage(() => {
			const kept = this.#typed.kept(this.#passwordContext, this.state, readAnswers(this.screen, typed))
			const refused = fields.map((name) => ({ name, entered: kept[name] ?? '' }))
			return this.#add({ at: Math.max(at, this.world.now), event: { type: 'form.refuse', fields: refused } }, 'person')
		})
	}

	/** What somebody who knows the way would do now. */
	next(): Step | null {
		return nextStep(this.folder, { ...this.attempted, snapshot: this.#snapshot })
	}

	/** Asks the coach. What is asked for is counted; the third rung takes the step as well. Returns the step taken. */
	async ask(rung: Rung): Promise<Step | null> {
		const step = rung === 'do' ? this.next() : null
		const at = this.#clock.present()
		await this.#enqueue(() =>
			this.#add({ at: Math.max(at, this.world.now), event: { type: 'help.ask', rung } }, 'person')
		)
		return step && this.take(step)
	}

	/** Takes a step of a walkthrough, as the person's own; one whose new password the service refuses, with another. */
	async take(wanted: Step): Promise<Step> {
		let taken = wanted
		await this.#enqueue(async () => {
			let deeds: readonly LogEvent[] = []
			for (const step of variantsOf(this.folder, this.#snapshot, wanted)) {
				const tried = entriesFor(
					this.folder,
					this.#snapshot,
					step,
					await this.#passwords.judgeOf(step, this.#passwordContext)
				)
				const [first] = tried
				const after = first && tryToFollow(this.journey, this.#snapshot, first)
				if (deeds.length === 0 || after?.context.problem === null) [deeds, taken] = [tried, step]
				if (after?.context.problem === null) break
			}
			for (const { at: wantedAt, event } of deeds) {
				const at = Math.max(wantedAt, this.world.now)
				const isTime = event.type === 'clock.tick'
				const skipped = isTime ? { skipped: Math.max(0, at - this.#clock.present()) } : {}
				await this.#add({ at, event: { ...event, ...skipped } }, isTime ? 'time' : 'person')
				if (isTime) this.#clock.set(at)
			}
		})
		return taken
	}

	/** Moves the training clock on, with everything that happens on the way. `goal` is asked when its turn comes. */
	moveOn(goal: (present: Instant) => Instant): Promise<void> {
		return this.#enqueue(async () => {
			const present = this.#clock.present()
			const to = Math.max(goal(present), present, this.world.now)
			await this.#add({ at: to, event: { type: 'clock.tick', now: to, skipped: to - present } }, 'time')
			this.#clock.set(to)
		})
	}

	setRunning(running: boolean): void {
		this.#clock.setRunning(running)
	}

	/** While nobody looks, training time stands still. */
	watch(visible: boolean): void {
		this.#clock.watch(visible)
	}

	keepClock(): void {
		if (!this.writes) return
		this.#clock.wasKept()
		const clock = { now: this.#clock.present(), running: this.running }
		void this.#keeper.saveClock(this.#record.id, clock)
	}

	#show({ record, log, lost }: KeptAttempt): void {
		const restored = restore(this.journey, { world: record.world, log, now: record.clock.now })
		this.#record = record
		this.#walk = restored.walk
		this.#typed.begin(restored.log)
		this.#reader = attemptReader(this.folder, record)
		this.#snapshot = restored.snapshot
		this.playedPasswords = isOnlyShown(this.mode) ? [] : playedPasswords(this.folder, this.attempted)
		this.changes = [lostWords(lost, log.length), changesSince(this.journey, record.journeyVersion, restored)]
			.join(' ')
			.trim()
		this.#isWhole = restored.outcome === 'restored' && lost === undefined
		this.#clock.running = record.clock.running
		this.#clock.set(this.world.now)
	}

	async #take(hold: Hold): Promise<void> {
		this.#hold = hold
		this.writes = hold.outcome === 'held'
		if (hold.outcome === 'held' && hold.guard === 'failed') keeping.warnUnguarded()
		// What can no longer be walked would stand between the log and what comes next: the rest goes on as a new attempt.
		if (this.writes && !this.#isWhole) await this.#fork()
		if (this.writes) this.#clock.start()
	}

	async #fork(): Promise<void> {
		const record = { ...this.#record, id: freshId(), name: `${this.#record.name} (as far as it goes today)` }
		const forked = { ...record, journeyVersion: this.journey.version }
		const kept = await this.#keeper.create(forked, this.log)
		if (kept.outcome === 'kept') this.#record = forked
	}

	#lose(): void {
		this.writes = false
		this.#clock.stop()
	}

	#fallDue(due: Instant): Promise<void> {
		return this.#enqueue(async () => {
			if (due > this.world.now) await this.#add({ at: due, event: { type: 'clock.tick', now: due } }, 'time')
		})
	}

	/** One thing after another: a second press waits until the first one is kept. */
	#enqueue(work: () => Promise<void>): Promise<void> {
		const turn = this.#last.then(async () => {
			if (this.writes) await work()
		})
		this.#last = turn.catch(() => {})
		// A promise of its own: of that one, which is caught here, a failure would reach nobody.
		return turn.then(() => {})
	}

	/** What is done on the page that stands now counts for no other, nor for what this one says once it has answered. */
	#onThisPage(work: () => Promise<void>): Promise<void> {
		const [state, answered] = [this.state, this.#answered]
		return this.#enqueue(async () => {
			if (this.state === state && this.#answered === answered) await work()
		})
	}

	async #add(entry: LogEntry, cause: 'person' | 'time'): Promise<void> {
		const walk = walkOn(this.journey, this.#walk, entry)
		// The page that was pressed on is gone, by a second click or because its time was over.
		if (!walk) return
		const { snapshot, log } = walk
		const end = endOf(this.journey, snapshot)
		const updatedAt = Date.now()
		const result = end === null || isRemark(entry.event) ? this.#record.result : this.#resultAt(walk, updatedAt)
		const changes = {
			clock: { now: snapshot.context.world.now, running: this.running },
			updatedAt,
			state: stateOf(snapshot),
			end,
			result
		}
		if (!(await this.#keep(entry, log, changes))) return
		// The clock was kept along with it.
		this.#clock.wasKept()
		this.#record = { ...this.#record, ...changes, length: log.length }
		this.#walk = walk
		this.cause = cause
		this.#snapshot = snapshot
		if (cause === 'person' && entry.event.type !== 'desk.use' && !isRemark(entry.event)) this.#answered += 1
		this.#clock.draw()
	}

	#resultAt(walk: Walk, now: Instant): AttemptRecord['result'] {
		const attempted = { ...this.attempted, log: walk.log }
		const card = scorecardOf(this.folder, attempted, this.#reader.moments(walk))
		return resultOf(card, this.#record.result?.at ?? now)
	}

	/** Whether the entry is kept, by whatever still keeps. */
	async #keep(entry: LogEntry, log: readonly LogEntry[], changes: Partial<AttemptRecord>): Promise<boolean> {
		const kept = await this.#keeper.append(this.#record.id, this.log.length, [entry], changes)
		if (kept.outcome === 'kept') return true
		if (kept.outcome === 'overtaken') {
			this.#lose()
			return false
		}
		if (kept.outcome === 'outdated') {
			keeping.trouble = { kind: 'outdated' }
			this.#lose()
			return false
		}
		const known = { record: { ...this.#record, ...changes }, log }
		this.#keeper = await keeping.goOnInMemory(kept, known)
		return true
	}
}
