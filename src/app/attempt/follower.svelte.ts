import { walkOn } from '../../attempt/walk.ts'
import { entryChannel, type EntryChannel, type KeptEntry } from '../../storage/entry-channel.ts'
import { inTurn } from './in-turn.ts'
import { LookOnly } from './look-only.ts'
import type { AttemptParts } from './walked-attempt.svelte.ts'

/** Milliseconds between two looks at whether any tab writes. */
const LOOK = 500

/**
 * An attempt that another tab writes to, followed as it goes on there. Each entry that was kept is heard of; where one was
 * missed, the log is read again.
 */
export class Follower extends LookOnly {
	/** Whether no tab writes any more: so at two looks, since a reload lets go for a moment. */
	isLeft = $state(false)

	#parts: AttemptParts
	#isHeld: (id: string) => Promise<boolean>
	#channel: EntryChannel | null = null
	#ticker: ReturnType<typeof setTimeout> | undefined
	#wasFree = false
	/** What comes while the log is read is looked at after that. */
	#enqueue = inTurn(() => this.#channel !== null)

	constructor(parts: AttemptParts, isHeld: (id: string) => Promise<boolean>) {
		super(parts)
		this.#parts = parts
		this.#isHeld = isHeld
	}

	/** Listens, and reads what was kept until it did. */
	start(): void {
		this.#channel = entryChannel(this.record.id, (entry) => void this.#enqueue(() => this.#follow(entry)))
		this.catchUp()
		void this.#look()
	}

	stop(): void {
		this.#channel?.close()
		this.#channel = null
		clearTimeout(this.#ticker)
	}

	/** Reads what was kept and not heard of. */
	catchUp(): void {
		void this.#enqueue(() => this.#readAgain())
	}

	async #follow(entry: KeptEntry | null): Promise<void> {
		if (entry && entry.seq < this.log.length) return
		const walk = entry && this.#walkOn(entry)
		if (!walk) return this.#readAgain()
		this.movedByPerson = false
		this.standAfter(walk)
	}

	/** `null` where something is missing before it, or it can't be followed. */
	#walkOn({ seq, at, event }: KeptEntry) {
		// The clock may have been kept at a later time than that of an entry that was under way.
		const isPast = event.type !== 'step.back' && at < this.world.now
		return seq > this.log.length || isPast ? null : walkOn(this.journey, this.walk, { at, event })
	}

	async #readAgain(): Promise<void> {
		// What can't be read now is read with the next entry, and told where it is taken over.
		const kept = await this.#parts.keeper.load(this.record.id).catch(() => null)
		if (!this.#channel || !kept || kept.log.length <= this.log.length) return
		this.movedByPerson = false
		this.begin(kept)
	}

	async #look(): Promise<void> {
		const isFree = !(await this.#isHeld(this.record.id))
		if (!this.#channel) return
		const wasLeft = this.isLeft
		this.isLeft = isFree && this.#wasFree
		this.#wasFree = isFree
		// What it kept as it went may not have been told.
		if (this.isLeft && !wasLeft) this.catchUp()
		this.#ticker = setTimeout(() => void this.#look(), LOOK)
	}
}
