import type { Rung } from '../../attempt/log.ts'
import { say } from '../../kit/readings.ts'
import type { Step } from '../../kit/walkthrough.ts'
import { SAID_AT_ONCE } from '../../learning/feedback.ts'
import { doneWords, stepWords } from '../../telling/step-words.ts'
import type { AttemptView } from '../attempt/attempt-view.ts'
import { pageHeading, ring, servicePage } from './ringed.ts'

/** What the coach says at one time, and whether somebody asked for it. */
export interface Saying {
	texts: readonly string[]
	/** It speaks of something unsafe. */
	warns: boolean
	isAnswer: boolean
}

const NO_WAY = 'The coach knows no way on from here. Take a step back.'

/** What the coach says on the stage: an answer to what was asked for, or what they think of the latest mistake, until it is closed. */
export class Coach {
	#view: () => AttemptView
	#isQuiet: () => boolean
	/** Brings into sight where a step is taken. */
	#seek: (step: Step) => Promise<HTMLElement | null>
	#announce: (words: string) => void
	/** The line of the log up to which what is said of a mistake was closed. */
	#closedUpTo = $state(-1)
	/** What was asked for on this page. */
	#asked = $state.raw<{ state: string; after: number; text: string; anchor: Element | null } | null>(null)

	readonly #feedback = $derived.by(() => (this.#view().mode.coach && !this.#isQuiet() ? this.#view().feedback : []))
	readonly #answer = $derived.by(() => {
		const asked = this.#asked
		return asked?.state === this.#view().state && asked.after >= (this.#feedback[0]?.index ?? -1) ? asked : null
	})
	readonly says = $derived.by((): Saying | null => {
		if (this.#answer) return { texts: [this.#answer.text], warns: false, isAnswer: true }
		const [latest] = this.#feedback
		if (!latest || latest.index <= this.#closedUpTo) return null
		const warns = this.#feedback.some(({ mistake: { kind } }) => kind === 'unsafe')
		return { texts: this.#feedback.map(({ text }) => text), warns, isAnswer: false }
	})
	/** What is to be announced of the latest mistake, and the line of the log it was made in. */
	readonly news = $derived.by(() => {
		const [latest] = this.#feedback
		return latest ? { index: latest.index, words: wordsOf(this.#feedback.map(({ text }) => text)) } : null
	})

	constructor(
		view: () => AttemptView,
		{
			isQuiet,
			seek,
			announce
		}: {
			isQuiet: () => boolean
			seek: (step: Step) => Promise<HTMLElement | null>
			announce: (words: string) => void
		}
	) {
		this.#view = view
		this.#isQuiet = isQuiet
		this.#seek = seek
		this.#announce = announce
	}

	/** Answers on one of the rungs. What the second one points at is ringed. */
	async ask(rung: Rung): Promise<void> {
		const view = this.#view()
		const { state, snapshot, journey, folder, readings } = view
		if (rung === 'do') {
			const step = await view.ask(rung)
			this.#say(step ? `Done for you: ${doneWords(journey, snapshot, step)}` : NO_WAY, pageHeading())
			return
		}
		const next = rung === 'where' ? view.next() : null
		await view.ask(rung)
		if (rung === 'nudge') {
			const nudge = folder.coaching.pages[state]?.nudge ?? 'There’s nothing you have to do on this page.'
			this.#say(say(nudge, readings), pageHeading())
			return
		}
		const element = next && (await this.#seek(next))
		this.#say(next ? stepWords(journey, snapshot, next) : NO_WAY, element)
		await ring(element)
	}

	close(): void {
		if (this.#answer) this.#asked = null
		else this.#closedUpTo = this.#feedback[0]?.index ?? -1
		void ring(null)
	}

	/** What is spoken of, and what must stay in sight beside it. */
	spokenOf(): { anchor: Element | null; keepClear: readonly Element[] } {
		const service = servicePage()
		const wrong = service?.querySelector('[aria-invalid="true"]')?.closest('.part')
		const mistaken = wrong ?? service?.querySelector('.nhsuk-error-summary') ?? pageHeading()
		const anchor = this.#answer ? this.#answer.anchor : mistaken
		if (!anchor || !service?.contains(anchor)) return { anchor, keepClear: [] }
		const button = service.querySelector('.page-buttons button')
		return { anchor, keepClear: [button, wrong].filter((each) => each != null) }
	}

	#say(text: string, anchor: Element | null): void {
		const { state, log } = this.#view()
		this.#asked = { state, after: log.length - 1, text, anchor }
		this.#announce(text)
	}
}

function wordsOf(texts: readonly string[]): string {
	const more = texts.length - SAID_AT_ONCE
	return [...texts.slice(0, SAID_AT_ONCE), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ')
}
