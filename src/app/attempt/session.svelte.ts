import { endOf, stateOf, tryToFollow } from '../../attempt/attempt.ts'
import { judged } from '../../attempt/judge.ts'
import { isRemark, type LogEvent, type LogEntry, type Rung } from '../../attempt/log.ts'
import { walkOn, type Walk } from '../../attempt/walk.ts'
import type { JourneyEvent } from '../../kit/context.ts'
import { readAnswers } from '../../kit/format.ts'
import type { Step } from '../../kit/walkthrough.ts'
import { entriesFor, variantsOf } from '../../learning/help.ts'
import { keptResultOf } from '../../learning/kept-result.ts'
import { scorecardOf } from '../../learning/scorecard.ts'
import type { AttemptRecord } from '../../storage/attempt-record.ts'
import { freshId } from '../../storage/fresh-id.ts'
import type { Instant } from '../../time/time.ts'
import { nextDue } from '../../world/world.ts'
import { pageTime } from '../browser/page-time.ts'
import { AttemptKeeping, type Rescue } from './attempt-keeping.ts'
import type { AttemptView } from './attempt-view.ts'
import { inTurn } from './in-turn.ts'
import { PasswordJudge, type PasswordContext } from './password-judge.ts'
import { TrainingClock, type PageTime } from './training-clock.svelte.ts'
import { TypedAnswersHere } from './typed-answers.svelte.ts'
import { WalkedAttempt, type AttemptParts } from './walked-attempt.svelte.ts'

/** What a session stands on beside the attempt itself. */
export interface SessionSurroundings {
	rescue: Rescue
	/** Called when another tab turns out to have written. */
	onlost: () => void
	time?: PageTime
}

/**
 * An attempt being walked in this tab. Holds no rule of its own: every change is one entry of the log, written before the page
 * that follows from it is shown. Its clock adds an entry only when something falls due.
 */
export class Session extends WalkedAttempt implements AttemptView {
	writes = $state(true)

	#keeping: AttemptKeeping
	#onlost: () => void
	#passwords: PasswordJudge
	#clock: TrainingClock
	#typed = new TypedAnswersHere()
	/** How many presses, links and steps back have been answered here. */
	#answered = 0
	/** A second press waits until the first one is kept. */
	#enqueue = inTurn(() => this.writes)

	constructor(parts: AttemptParts, { rescue, onlost, time = pageTime }: SessionSurroundings) {
		super(parts)
		this.#keeping = new AttemptKeeping(parts.keeper, rescue)
		this.#onlost = onlost
		this.#passwords = new PasswordJudge(parts.tokens)
		this.#clock = new TrainingClock(time, {
			nextDue: () => nextDue(this.world),
			fallDue: (due) => this.#fallDue(due),
			keep: () => this.keepClock()
		})
		this.#clock.set(this.world.now)
		this.#clock.running = this.record.clock.running
		this.#typed.begin(this.log)
	}

	get now() {
		return this.#clock.now
	}
	get running() {
		return this.#clock.running
	}
	get #passwordContext(): PasswordContext {
		return { screen: this.screen, readings: this.readings, world: this.world, record: this.record, log: this.log }
	}

	/** Sets the clock going. */
	start(): void {
		this.#clock.start()
	}

	/** Writes no more, since the page goes on to something else. */
	stop(): void {
		this.keepClock()
		this.lose()
	}

	/** Writes no more, since somebody else does. */
	lose(): void {
		this.writes = false
		this.#clock.stop()
		this.#keeping.close()
	}

	/** Goes on as an attempt of its own, which holds what can still be walked. Whether that could be kept. */
	async fork(): Promise<boolean> {
		const { record, log } = this.kept
		const name = `${record.name} (as far as it goes today)`
		const forked = { ...record, id: freshId(), name, journeyVersion: this.journey.version }
		const isKept = await this.#keeping.create({ record: forked, log })
		if (isKept) this.setRecord(forked)
		return isKept
	}

	press(type: `press.${string}`, typed: Readonly<Record<string, string>>): Promise<void> {
		const at = this.#clock.present()
		return this.#onThisPage(async () => {
			const read = readAnswers(this.screen, typed)
			const kept = this.#typed.kept(this.#passwordContext, this.state, read)
			const answers = judged(this.screen, kept, await this.#passwords.judged(read, this.#passwordContext))
			await this.#add({ at: this.#timeOf(at), event: { type, answers } }, 'person')
		})
	}

	send(event: JourneyEvent): Promise<void> {
		const at = this.#clock.present()
		const add = (event: JourneyEvent) => this.#add({ at: this.#timeOf(at), event }, 'person')
		if (event.type !== 'desk.use') return this.#onThisPage(() => add(event))
		return this.#enqueue(() => add({ ...event, use: this.#typed.keptUse(event.use, this.journey, this.world) }))
	}

	stepBack(): Promise<void> {
		return this.#enqueue(async () => {
			await this.#add({ at: this.world.now, event: { type: 'step.back' } }, 'person')
			this.#clock.set(this.world.now)
		})
	}

	refuse(fields: readonly string[], typed: Readonly<Record<string, string>>): Promise<void> {
		const at = this.#clock.present()
		return this.#onThisPage(() => {
			const kept = this.#typed.kept(this.#passwordContext, this.state, readAnswers(this.screen, typed))
			const refused = fields.map((name) => ({ name, entered: kept[name] ?? '' }))
			return this.#add({ at: this.#timeOf(at), event: { type: 'form.refuse', fields: refused } }, 'person')
		})
	}

	async ask(rung: Rung): Promise<Step | null> {
		const step = rung === 'do' ? this.next() : null
		const at = this.#clock.present()
		await this.#enqueue(() => this.#add({ at: this.#timeOf(at), event: { type: 'help.ask', rung } }, 'person'))
		return step && this.#take(step)
	}

	/** Takes a step of a walkthrough, as the person's own; one whose new password the service refuses, with another. */
	async #take(wanted: Step): Promise<Step> {
		let taken = wanted
		await this.#enqueue(async () => {
			let deeds: readonly LogEvent[] = []
			for (const step of variantsOf(this.folder, this.snapshot, wanted)) {
				const tried = entriesFor(
					this.folder,
					this.snapshot,
					step,
					await this.#passwords.judgeOf(step, this.#passwordContext)
				)
				const [first] = tried
				const after = first && tryToFollow(this.journey, this.snapshot, first)
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
		this.#keeping.saveClock(this.record.id, { now: this.#clock.present(), running: this.running })
	}

	/** The time of something done at `pressed`, once its turn has come: a step back before it may have taken time back meanwhile. */
	#timeOf(pressed: Instant): Instant {
		return Math.max(Math.min(pressed, this.#clock.present()), this.world.now)
	}

	#fallDue(due: Instant): Promise<void> {
		return this.#enqueue(async () => {
			if (due > this.world.now) await this.#add({ at: due, event: { type: 'clock.tick', now: due } }, 'time')
		})
	}

	/** What is done on the page that stands now counts for no other, nor for what this one says once it has answered. */
	#onThisPage(work: () => Promise<void>): Promise<void> {
		const [state, answered] = [this.state, this.#answered]
		return this.#enqueue(async () => {
			if (this.state === state && this.#answered === answered) await work()
		})
	}

	async #add(entry: LogEntry, cause: 'person' | 'time'): Promise<void> {
		const walk = walkOn(this.journey, this.walk, entry)
		// The page that was pressed on is gone, by a second click or because its time was over.
		if (!walk) return
		const { snapshot, log } = walk
		const end = endOf(this.journey, snapshot)
		const updatedAt = Date.now()
		const result = end === null || isRemark(entry.event) ? this.record.result : this.#resultAt(walk, updatedAt)
		const changes = {
			clock: { now: snapshot.context.world.now, running: this.running },
			updatedAt,
			state: stateOf(snapshot),
			end,
			result
		}
		const outcome = await this.#keeping.append(this.record, log, changes)
		if (outcome === 'overtaken') return this.#onlost()
		if (outcome === 'outdated') return this.lose()
		// The clock was kept along with it.
		this.#clock.wasKept()
		this.setRecord({ ...this.record, ...changes, length: log.length })
		this.movedByPerson = cause === 'person'
		this.standAfter(walk)
		if (cause === 'person' && entry.event.type !== 'desk.use' && !isRemark(entry.event)) this.#answered += 1
		this.#clock.draw()
	}

	#resultAt(walk: Walk, now: Instant): AttemptRecord['result'] {
		const attempted = { ...this.attempted, log: walk.log }
		const card = scorecardOf(this.folder, attempted, this.reader.moments(walk))
		return keptResultOf(card, now, this.record.result)
	}

	/** What was typed here stands on its page for as long as that is on show. */
	protected override typedOnPage() {
		return this.#typed.on(this.state)
	}
}
