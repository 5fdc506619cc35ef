import type { KeptAttempt } from '../../storage/attempt-record.ts'
import { holdAttempt, isHeld, takeOver, type Hold } from '../../storage/writer-lock.ts'
import type { AttemptView } from './attempt-view.ts'
import { Follower } from './follower.svelte.ts'
import { keeping } from '../keeping/keeping.svelte.ts'
import { Replay } from './replay.ts'
import { Session } from './session.svelte.ts'
import type { AttemptParts } from './walked-attempt.svelte.ts'

/**
 * What this tab is to the attempt on its page: the one that shows its log, the one that writes to it, or one that follows. One
 * tab writes at a time; which one it is can change while the page is open.
 */
export class AttemptInTab {
	#role = $state.raw() as Replay | Session | Follower
	#parts: AttemptParts
	#hold: Hold = { outcome: 'elsewhere' }
	#isStopped = false
	/** While it is being taken from another tab: a second press would take it from this one. */
	#isTaking = false

	private constructor(parts: AttemptParts) {
		this.#parts = parts
	}

	/** Shows its log. The person's own part begins with `start`. */
	static shown(parts: AttemptParts): AttemptInTab {
		const attempt = new AttemptInTab(parts)
		attempt.#role = new Replay(parts)
		return attempt
	}

	/** Takes it into this tab, or follows it where another one has it. */
	static async started(parts: AttemptParts): Promise<AttemptInTab> {
		const attempt = new AttemptInTab(parts)
		await attempt.start()
		return attempt
	}

	get view(): AttemptView {
		return this.#role
	}
	/** While its log is shown. */
	get replay(): Replay | null {
		return this.#role instanceof Replay ? this.#role : null
	}
	/** While it is open in another tab. */
	get follower(): Follower | null {
		return this.#role instanceof Follower ? this.#role : null
	}

	/** The person's own part begins. */
	async start(): Promise<void> {
		const { kept } = this.#parts
		const hold = await holdAttempt(kept.record.id, { onlost: () => this.#lose() })
		if (hold.outcome === 'held') await this.#write(kept, hold)
		else this.#follow(kept)
	}

	/** Takes the attempt from another tab, with all that was done in it there. */
	async takeOver(): Promise<void> {
		const { follower } = this
		if (!follower || this.#isTaking) return
		this.#isTaking = true
		const { id } = follower.record
		const hold = await takeOver(id, { onlost: () => this.#lose() })
		try {
			const kept = (await this.#parts.keeper.load(id)) ?? follower.kept
			follower.stop()
			await this.#write(kept, hold)
		} catch (error) {
			if (hold.outcome === 'held') hold.release()
			throw error
		} finally {
			this.#isTaking = false
		}
	}

	/** The page has come into sight, or gone out of it. */
	watch(visible: boolean): void {
		if (this.#role instanceof Session) this.#role.watch(visible)
		else if (visible) this.follower?.catchUp()
	}

	keepClock(): void {
		if (this.#role instanceof Session) this.#role.keepClock()
	}

	stop(): void {
		this.#isStopped = true
		if (this.#role instanceof Session) this.#role.stop()
		this.follower?.stop()
		this.#letGo()
	}

	async #write(kept: KeptAttempt, hold: Hold): Promise<void> {
		this.#hold = hold
		if (this.#isStopped) return this.#letGo()
		if (hold.outcome === 'held' && hold.guard === 'failed') keeping.warnUnguarded()
		const session = new Session({ ...this.#parts, kept }, { rescue: keeping, onlost: () => this.#lose() })
		// What can no longer be walked would stand between the log and what comes next: the rest goes on as a new attempt.
		if (!session.isWhole && (await session.fork())) {
			this.#letGo()
			this.#hold = await holdAttempt(session.record.id, { onlost: () => this.#lose() })
			if (this.#isStopped) return this.#letGo()
		}
		this.#role = session
		session.start()
	}

	#follow(kept: KeptAttempt): void {
		if (this.#isStopped) return
		const follower = new Follower({ ...this.#parts, kept }, isHeld)
		this.#role = follower
		follower.start()
	}

	/** Another tab writes now. */
	#lose(): void {
		if (!(this.#role instanceof Session)) return
		this.#role.lose()
		this.#letGo()
		this.#follow(this.#role.kept)
	}

	#letGo(): void {
		if (this.#hold.outcome === 'held') this.#hold.release()
		this.#hold = { outcome: 'elsewhere' }
	}
}
