import type { TypedAnswers } from '../kit/format.ts'
import { readingsOf, say } from '../kit/readings.ts'
import type { Screen } from '../kit/screen.ts'
import type { World } from '../world/world.ts'
import { withoutPasswords } from './judge.ts'
import { keptText, ownTexts, type Numbering, type Sought } from './kept-text.ts'

/**
 * What is kept of the answers on a page, in their place. A text stays only where it can't be a secret: where it is the
 * persona's own, an option, or of the closed form that its field asks for. Of any other only kind and length stay. Nothing
 * stays of a password: that is judged.
 */
export function keptAnswers(screen: Screen, answers: TypedAnswers, world: World, numberOf: Numbering): TypedAnswers {
	const own = ownTexts(world)
	const texts = withoutPasswords(screen, answers)
	return Object.fromEntries(
		Object.keys(answers).map((name) => {
			const fields = (screen.fields ?? []).filter((field) => field.name === name)
			return [name, keptText(texts[name] ?? '', fields, own, numberOf)]
		})
	)
}

/** What this flow looks for in an email, in this world. */
export function soughtIn(flow: unknown, world: World): Sought {
	const readings = readingsOf({ answers: {}, world })
	const looks = mailGuardsIn(flow)
	return {
		phrases: looks.flatMap(({ anyOf = [] }) => anyOf.map((phrase) => say(phrase, readings))),
		words: looks.flatMap(({ abbreviations = [] }) => abbreviations)
	}
}

interface MailParams {
	anyOf?: readonly string[]
	abbreviations?: readonly string[]
}

function mailGuardsIn(flow: unknown): readonly MailParams[] {
	if (typeof flow !== 'object' || flow === null) return []
	const { type, params } = flow as { type?: unknown; params?: MailParams }
	return type === 'mailLacks' && params ? [params] : Object.values(flow).flatMap(mailGuardsIn)
}
