import { screenOf, stateOf } from '../attempt/attempt.ts'
import { datePartsOf, type TypedAnswers } from '../kit/format.ts'
import { unsafeActs } from '../kit/unsafe-acts.ts'
import type { JourneyFolder } from '../kit/journey.ts'
import { readingsOf, say } from '../kit/readings.ts'
import type { Field } from '../kit/screen.ts'
import { legible, readWithheld } from '../rules/withheld-text.ts'
import type { Mistake, Moment } from './moments.ts'
import { rightWaysIn } from '../attempt/right-ways.ts'
import { sourceWords } from './words.ts'
import type { World } from '../world/world.ts'

/** What a colleague says of the latest mistake. */
export interface CoachMessage {
	mistake: Mistake
	/** How often this very mistake has been made by now, what was taken back included. */
	times: number
	text: string
	/** The line of the log it was made in. */
	index: number
}

/** What was typed at a line of the log, for as long as it stands on the page: nothing keeps it. */
export interface TypedTexts {
	index: number
	texts: TypedAnswers
}

/** How many of these are said at once: a form that was sent off empty would bring a wall of words. */
export const SAID_AT_ONCE = 2

/** What to say now, after the last of these moments: nothing once the person has gone on from their latest mistake. */
export function feedbackAfter(
	folder: JourneyFolder,
	{ scenario, world }: { scenario: string; world: World },
	moments: readonly Moment[],
	typed: TypedTexts | null = null
): readonly CoachMessage[] {
	const latest = moments.findLast(({ entry, mistakes }) => mistakes.length > 0 || movesOn(entry.event.type))
	return latest ? feedbackOn(folder, { scenario, world }, latest, typed) : []
}

/** What to say of the mistakes in one line of the log. */
export function feedbackOn(
	folder: JourneyFolder,
	began: { scenario: string; world: World },
	moment: Moment,
	typed: TypedTexts | null = null
): readonly CoachMessage[] {
	const texts = typed?.index === moment.index ? typed.texts : {}
	return moment.mistakes.map((mistake, place) => {
		const times = moment.times[place] ?? 1
		return { mistake, times, index: moment.index, text: textOf(folder, began, mistake, times, moment, texts) }
	})
}

/** A press or a link that was no mistake: whoever did it has taken in what was said before. */
function movesOn(type: string): boolean {
	return type.startsWith('press.') || type.startsWith('open.') || type === 'step.back'
}

function textOf(
	folder: JourneyFolder,
	{ scenario, world }: { scenario: string; world: World },
	{ kind, name }: Mistake,
	times: number,
	{ before, after, entry }: Moment,
	typed: TypedAnswers
): string {
	const { coaching, journey } = folder
	const which = times > 1 ? 1 : 0
	const { answers: kept, world: stands } = after.context
	const answers = Object.fromEntries(Object.entries(kept).map(([name, text]) => [name, asSaid(name, text, typed)]))
	const readings = readingsOf({ answers, world: stands })
	if (kind === 'unsafe') {
		const { says, why, instead } = unsafeActs[name as keyof typeof unsafeActs]
		return which === 0 ? `${says}. ${why}` : `${says} again. ${instead}.`
	}
	if (kind === 'message') return say(coaching.messages[name]?.[which] ?? '', readings)
	if (kind === 'turn') return say(coaching.turns[name]?.[which] ?? '', readings)
	const field = screenOf(journey, before).fields?.find((each) => each.name === name)
	const { event } = entry
	const entered = event.type === 'form.refuse' ? (event.fields.find((each) => each.name === name)?.entered ?? '') : ''
	if (!field)
		return 'The page did not send this. What was wrong with it stood in a box that the page does not have today.'
	if (which === 0) return formWords(field, entered, typed[name])
	const fills = rightWaysIn(folder, scenario, world).flatMap(({ results }) =>
		results.flatMap(({ step, before: stood }) =>
			'press' in step && stateOf(stood) === stateOf(before) ? (step.fill?.[name] ?? []) : []
		)
	)
	const source = fills.map((fill) => sourceWords(fill)).find((words) => words !== null)
	return `${quoted(field)} again: ${source ?? FORMS[field.kind].look}. ${FORMS[field.kind].form(field)}`
}

function formWords(field: Field, kept: string, typed?: string): string {
	const { form } = FORMS[field.kind]
	return `${enteredWords(field, kept, typed)}, and the page does not send that. ${form(field)}`
}

function enteredWords(field: Field, kept: string, typed = kept): string {
	if (kept === '') return `You left ${quoted(field)} empty`
	if (readWithheld(typed)) return `In ${quoted(field)} you entered ${legible(typed)}`
	return `You entered “${field.kind === 'date' ? dateAsTyped(typed) : typed}” in ${quoted(field)}`
}

/** An answer as the colleague names it: in full where it stands before both. */
function asSaid(name: string, kept: string, typed: TypedAnswers): string {
	return readWithheld(kept) ? legible(typed[name] ?? kept) : kept
}

/** What stands in the boxes of a date, as far as there is something in them. */
function dateAsTyped(answer: string): string {
	const { day, month, year } = datePartsOf(answer)
	return [day, month, year].filter(Boolean).join(' ')
}

function quoted({ label }: Field): string {
	return `‘${label.trim().replace(/[:.?]+$/, '')}’`
}

interface Form {
	/** The form that an answer has to have, as a sentence. */
	form: (field: never) => string
	/** Where to look, when nothing else is known of it. */
	look: string
}

const FORMS: { readonly [Kind in Field['kind']]: Form & { form: (field: Field) => string } } = {
	text: {
		form: () => 'Every field has to be filled in, unless it says that it need not.',
		look: 'look at the words below its name'
	},
	email: {
		form: () => 'An email address has a name, an @ and a domain, as in name@mail.example.',
		look: 'copy it from the ‘You are’ card'
	},
	phone: { form: () => 'A phone number has digits only; spaces do no harm.', look: 'copy it from the ‘You are’ card' },
	password: {
		form: () => 'A password is asked for here, and the page can’t guess one.',
		look: 'the rules stand on the page'
	},
	code: {
		form: (field) => `A code here has ${field.kind === 'code' ? field.digits : 6} digits and nothing else.`,
		look: 'the code came to the phone or the inbox'
	},
	date: {
		form: () => 'A date has a day, a month and a year of four digits, as in 27 3 2026.',
		look: 'it is on the ‘You are’ card'
	},
	nhsNumber: {
		form: () => 'An NHS number has 10 digits, and the last one is worked out from the others.',
		look: 'copy it from the ‘You are’ card'
	},
	radios: { form: () => 'Choose one of the options.', look: 'read all the options before you choose' },
	checkboxes: { form: () => 'Tick at least one of the boxes.', look: 'read all the boxes before you tick' },
	select: { form: () => 'Choose one line of the list.', look: 'open the list and read all of it' },
	captcha: { form: () => 'Type the characters of the picture in their order.', look: 'have the characters spelled out' }
}
