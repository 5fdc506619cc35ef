import type { Frame } from '../../telling/frames.ts'
import { fieldPlace, type Place } from '../../telling/places.ts'
import type { Replay } from '../attempt/replay.ts'

/** How fast it can go, as a multiple of a quiet reading pace. */
export const SPEEDS = [0.5, 1, 2, 4, 8] as const

/** Milliseconds at the pace 1: to read a word, to type a letter, and to see what a press has led to. */
const WORD = 220
const LETTER = 45
const LOOK = 700
/** No field takes longer than this to fill in. */
const LONGEST = 1600

/** What is pointed at: a place of the page, of the clock or of a device. */
export interface Target {
	place: Place
	device: string | null
}

/** What a frame that stands still points at: what is filled in first, or where it is done. */
function firstTarget(frame: Frame): Target | null {
	const [first] = Object.keys(frame.typed)
	return first === undefined ? lastTarget(frame) : { place: fieldPlace(first), device: null }
}

function lastTarget({ place, device }: Frame): Target | null {
	return place === null ? null : { place, device }
}

/**
 * A log being shown in its own pages, frame by frame. It changes nothing: the replay is told how far to show its log. Whoever
 * can't or won't see things move gets every frame at once, with the same words.
 */
export class Show {
	readonly frames: readonly Frame[]
	/** The frame that is shown being done, or the number of frames once all is done. */
	index = $state(0)
	playing = $state(false)
	speed = $state<number>(1)
	/** What stands in the fields by now. */
	typed = $state.raw<Readonly<Record<string, string>>>({})
	target = $state.raw<Target | null>(null)
	readonly frame = $derived.by(() => this.frames[this.index] ?? null)

	#replay: Replay
	#onend: () => void
	#still: () => boolean
	/** Raised by whatever ends the frame under way. */
	#turn = 0

	constructor(
		replay: Replay,
		frames: readonly Frame[],
		{ start = 0, still, onend = () => {} }: { start?: number; still: () => boolean; onend?: () => void }
	) {
		this.#replay = replay
		this.frames = frames
		this.#still = still
		this.#onend = onend
		this.jump(start)
	}

	get isOver() {
		return this.index >= this.frames.length
	}

	play(): void {
		if (this.isOver) this.jump(0)
		this.playing = true
		void this.#run(++this.#turn)
	}

	pause(): void {
		this.#turn += 1
		this.playing = false
	}

	forward(): void {
		this.jump(this.index + 1)
	}

	back(): void {
		this.jump(this.index - 1)
	}

	/** To the beginning of a frame, and stands there. */
	jump(index: number): void {
		this.pause()
		this.#stand(Math.min(Math.max(index, 0), this.frames.length))
	}

	stop(): void {
		this.pause()
	}

	#stand(index: number): void {
		const wasOver = this.isOver
		this.index = index
		const frame = this.frames[index]
		this.typed = frame?.typed ?? {}
		this.target = frame ? firstTarget(frame) : null
		this.#replay.showUpTo(frame?.from ?? this.frames.at(-1)?.to ?? 0)
		if (this.isOver && !wasOver) this.#onend()
	}

	async #run(turn: number): Promise<void> {
		const isOn = () => this.playing && this.#turn === turn
		while (isOn() && this.frame) {
			await this.#perform(this.frame, isOn)
			if (isOn()) this.#stand(this.index + 1)
		}
		if (this.#turn === turn) this.playing = false
	}

	async #perform(frame: Frame, isOn: () => boolean): Promise<void> {
		this.typed = {}
		for (const [name, text] of Object.entries(frame.typed)) {
			this.target = { place: fieldPlace(name), device: null }
			await this.#type(name, text, isOn)
		}
		this.target = lastTarget(frame)
		const words = `${frame.what} ${frame.why} ${frame.wrong.join(' ')}`.split(/\s+/).length
		await this.#pause(LOOK + words * WORD, isOn)
	}

	async #type(name: string, text: string, isOn: () => boolean): Promise<void> {
		const letter = Math.min(LETTER, LONGEST / Math.max(text.length, 1))
		// A choice is one stroke, and so is all of it where nothing is to move.
		if (this.#still() || letter / this.speed < 8) {
			this.typed = { ...this.typed, [name]: text }
			return
		}
		for (let end = 1; end <= text.length && isOn(); end++) {
			this.typed = { ...this.typed, [name]: text.slice(0, end) }
			await this.#pause(letter, isOn)
		}
		this.typed = { ...this.typed, [name]: text }
	}

	#pause(ms: number, isOn: () => boolean): Promise<void> {
		return new Promise((done) => setTimeout(done, isOn() ? ms / this.speed : 0))
	}
}
