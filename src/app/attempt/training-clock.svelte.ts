import type { Instant } from '../../time/time.ts'

/** The time from one drawing of the clock to the next, in milliseconds; something that falls due in between is not waited for. */
const REDRAW = 1000
/**
 * The clock is kept this often while it runs, besides with each entry. A tab that dies loses five seconds at most: the one that
 * is left lets a tick be late, and the database be slow.
 */
const KEEP = 4000

/** Real time, and whether anybody looks. */
export interface PageTime {
	/** Milliseconds from any beginning. It never goes back. */
	realNow: () => number
	isVisible: () => boolean
}

/** The attempt whose time it is. */
export interface Timed {
	/** The instant of training time at which something falls due next; `null` while nothing is on its way. */
	nextDue: () => Instant | null
	/** Lets happen what falls due at this instant. The clock goes on being drawn once it settles. */
	fallDue: (due: Instant) => Promise<void>
	/** Keeps how the clock stands. */
	keep: () => void
}

/**
 * The training clock of an attempt that is walked in this tab. Its one ticker draws the clock each second and says when
 * something falls due. Training time stands still before `start` and after `stop`, and while nobody looks.
 */
export class TrainingClock {
	/** Training time as the clock shows it. */
	now = $state(0)
	running = $state(true)

	#time: PageTime
	#timed: Timed
	#isStarted = false
	#ticker: ReturnType<typeof setTimeout> | undefined
	/** The training time to which the clock was set, and the real time by then. */
	#set = { training: 0, real: 0 }
	#keptAt = 0

	constructor(time: PageTime, timed: Timed) {
		this.#time = time
		this.#timed = timed
	}

	get #goes(): boolean {
		return this.running && this.#isStarted && this.#time.isVisible()
	}

	/** Training time to the millisecond. */
	present(): Instant {
		return this.#goes ? this.#set.training + Math.floor(this.#time.realNow() - this.#set.real) : this.now
	}

	set(training: Instant): void {
		this.#set = { training, real: this.#time.realNow() }
		this.now = training
	}

	start(): void {
		this.#isStarted = true
		this.set(this.now)
		this.draw()
	}

	stop(): void {
		this.#isStarted = false
		clearTimeout(this.#ticker)
	}

	/** A person lets the clock run, or stops it. */
	setRunning(running: boolean): void {
		this.set(this.present())
		this.running = running
		this.#timed.keep()
		this.draw()
	}

	/** The page has come into sight, or gone out of it. */
	watch(visible: boolean): void {
		this.set(this.now)
		if (!visible) this.#timed.keep()
		this.draw()
	}

	/** The clock was kept just now, by itself or with an entry. */
	wasKept(): void {
		this.#keptAt = this.#time.realNow()
	}

	/** Shows the present, and goes on from there. To be called after each change of what falls due. */
	draw(): void {
		clearTimeout(this.#ticker)
		if (!this.#goes) return
		this.now = this.present()
		if (this.#time.realNow() - this.#keptAt >= KEEP) this.#timed.keep()
		const due = this.#timed.nextDue()
		if (due !== null && due <= this.now) {
			void this.#timed.fallDue(due).then(() => this.draw())
			return
		}
		const toNextSecond = REDRAW - (this.now % REDRAW)
		const toDue = due === null ? Infinity : due - this.now
		this.#ticker = setTimeout(() => this.draw(), Math.min(toNextSecond, toDue))
	}
}
