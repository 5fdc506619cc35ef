import { screenOf, stateOf } from '../attempt/attempt.ts'
import { datePartsOf, type TypedAnswers } from '../kit/format.ts'
import { unsafeActs } from '../kit/unsafe-acts.ts'
import type { JourneyFolder } from '../kit/journey.ts'
import { readingsOf, say } from '../kit/readings.ts'
import type { Field } from '../kit/screen.ts'
import { legible, readWithheld } from '../rules/withheld-text.ts'
import type { Mistake, Moment } from './moments.ts'
import { rightWaysIn } from '../attempt/right-ways.ts'
import { quotedLabel, sourceWords } from '../telling/step-words.ts'
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
function feedbackOn(
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

/** What a colleague would say of each line of an attempt: nothing where nothing was wrong with it. */
export function remarksOn(
	folder: JourneyFolder,
	began: { scenario: string; world: World }
): (moment: Moment) => readonly string[] {
	return (moment) => feedbackOn(folder, began, moment).map(({ text }) => text)
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
	if (!field) return 'The page didn’t send the form. The mistake was in a box that the page no longer has.'
	if (which === 0) return formWords(field, entered, typed[name])
	const fills = rightWaysIn(folder, scenario, world).flatMap(({ results }) =>
		results.flatMap(({ step, before: stood }) =>
			'press' in step && stateOf(stood) === stateOf(before) ? (step.fill?.[name] ?? []) : []
		)
	)
	const source = fills.map((fill) => sourceWords(fill, stands)).find((words) => words !== null)
	const { look, form } = FORMS[field.kind]
	const hint = source === undefined ? look : `${'options' in field ? 'Choose' : 'Type'} ${source}.`
	return `${quotedLabel(field)} again. ${hint} ${form(field)}`
}

function formWords(field: Field, kept: string, typed?: string): string {
	const { form } = FORMS[field.kind]
	return `${enteredWords(field, kept, typed)}, so the page didn’t send the form. ${form(field)}`
}

function enteredWords(field: Field, kept: string, typed = kept): string {
	if (kept === '') return `You left ${quotedLabel(field)} empty`
	if (readWithheld(typed)) return `In ${quotedLabel(field)} you entered ${legible(typed)}`
	return `You entered “${field.kind === 'date' ? dateAsTyped(typed) : typed}” in ${quotedLabel(field)}`
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

interface Form {
	/** The form that an answer has to have, as a sentence. */
	form: (field: never) => string
	/** Where to look, as a sentence, when no right way tells. */
	look: string
}

const FORMS: { readonly [Kind in Field['kind']]: Form & { form: (field: Field) => string } } = {
	text: {
		form: () => 'Fill in every box, unless the page says you can leave it empty.',
		look: 'Read the words under its name.'
	},
	email: {
		form: () => 'An email address has a name, an @ and a domain, like name@mail.example.',
		look: 'Copy it from the ‘You are’ card.'
	},
	phone: {
		form: () => 'A phone number has digits only. You can leave spaces in it.',
		look: 'Copy it from the ‘You are’ card.'
	},
	password: {
		form: () => 'The page needs a password here.',
		look: 'The rules are on the page.'
	},
	code: {
		form: (field) => `The code has ${field.kind === 'code' ? field.digits : 6} digits and nothing else.`,
		look: 'Look for the code on the phone and in the inbox.'
	},
	date: {
		form: () => 'A date has a day, a month and a year with 4 digits, like 27 3 2026.',
		look: 'Copy it from the ‘You are’ card.'
	},
	nhsNumber: {
		form: () => 'An NHS number has 10 digits, and the last one checks the other 9.',
		look: 'Copy it from the ‘You are’ card.'
	},
	radios: { form: () => 'Choose one option.', look: 'Read all the options first.' },
	checkboxes: { form: () => 'Tick at least one box.', look: 'Read the words beside each box first.' },
	select: { form: () => 'Choose one line from the list.', look: 'Open the list and read all of it.' },
	captcha: {
		form: () => 'Type the characters in the order they’re shown.',
		look: 'You can have the characters spelt out.'
	}
}
