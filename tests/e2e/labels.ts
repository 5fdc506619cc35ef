import type { Field, Screen } from '../../src/kit/screen.ts'
import type { Reading } from '../../src/kit/walkthrough.ts'

/** What the lines of the ‘You are’ card are called. */
export const PERSON_LINES: Readonly<Record<Extract<Reading, { person: string }>['person'], string>> = {
	workEmail: 'Work email',
	email: 'Own email',
	mobile: 'Mobile',
	firstName: 'First name',
	lastName: 'Last name',
	dateOfBirth: 'Date of birth',
	nhsNumber: 'NHS number',
	staffGroup: 'Staff group',
	postcode: 'Postcode',
	addressLine: 'Address',
	town: 'Town or city'
}

/** A text of the data as it can stand on a page: what is in braces there is read from the world. */
export function wording(text: string): string | RegExp {
	if (!text.includes('{')) return text
	const words = text.split(/\{[\w.-]+\}/).map(escaped)
	return new RegExp(words.join('.+'))
}

/** The text as a regular expression that means just it. */
export function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The label of the button that sends this press. */
export function buttonLabel({ title, buttons, fields = [] }: Screen, press: string): string {
	if (fields.some((field) => field.kind === 'captcha' && field.another === press)) return 'New picture'
	const button = buttons.find((each) => each.press === press)
	if (!button) throw new Error(`The page "${title}" has no button for ${press}`)
	return button.label
}

/** The label of the option that stands for this value. */
export function optionLabel(field: Extract<Field, { options: unknown }>, value: string): string {
	const option = field.options.find((each) => each.value === value)
	if (!option) throw new Error(`"${field.label}" has no option "${value}"`)
	return option.label
}

/** "18 August 1989" as a person types it into three boxes. */
export function datePartsOf(date: string): Readonly<Record<'Day' | 'Month' | 'Year', string>> {
	const read = new Date(`${date} UTC`)
	return { Day: String(read.getUTCDate()), Month: String(read.getUTCMonth() + 1), Year: String(read.getUTCFullYear()) }
}

/** The same in capitals, or in small letters where it has some already. */
export function otherCase(text: string): string {
	return text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase()
}

/** The first six digits in a message, or nothing in one that holds no code. */
export function codeIn(message: string): string {
	return message.match(/\b\d{6}\b/)?.[0] ?? ''
}
