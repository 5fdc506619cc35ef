import { withoutPasswords } from '../../attempt/judge.ts'
import { keptAnswers, soughtIn } from '../../attempt/kept.ts'
import { keptUse, numberingAfter, type Numbering } from '../../attempt/kept-text.ts'
import type { Log } from '../../attempt/log.ts'
import type { DeviceUse } from '../../devices/device.ts'
import type { TypedAnswers } from '../../kit/format.ts'
import type { Journey } from '../../kit/journey.ts'
import type { TypedTexts } from '../../learning/feedback.ts'
import type { World } from '../../world/world.ts'
import type { PasswordContext } from './password-judge.ts'

/** What was typed in this tab and is not kept: known only as long as it stands on the page it was typed into. */
export class TypedAnswersHere {
	#typed = $state.raw<(TypedTexts & { state: string }) | null>(null)
	#numberOf: Numbering = numberingAfter([])

	/** Goes on after this log. */
	begin(log: Log): void {
		this.#typed = null
		this.#numberOf = numberingAfter(log)
	}

	/** What is kept of the answers, in this state, that the next line of the log is about. */
	kept({ screen, world, log }: PasswordContext, state: string, answers: TypedAnswers): TypedAnswers {
		this.#typed = { state, index: log.length, texts: withoutPasswords(screen, answers) }
		return keptAnswers(screen, answers, world, this.#numberOf)
	}

	/** What is kept of what is done with a thing on the desk. */
	keptUse(use: DeviceUse, { flow }: Journey, world: World): DeviceUse {
		return keptUse(use, () => soughtIn(flow, world), world, this.#numberOf)
	}

	/** What was typed last, if that page is on show. */
	on(state: string): TypedTexts | null {
		return this.#typed?.state === state ? this.#typed : null
	}
}
