import { addressFault, type AddressFault } from '../rules/email-addresses.ts'
import { readNhsNumber, type NhsNumberReading } from '../rules/nhs-numbers.ts'
import { monthNumber } from '../rules/typed-dates.ts'
import { readCharacters, readLine, readNumber } from '../rules/typed-text.ts'
import { holds } from './condition.ts'
import { say, type Readings } from './readings.ts'
import type { Field, FieldKind, Screen } from './screen.ts'

/** What a page finds wrong by itself, before the service hears of it. */
export interface FormatProblem {
	field: string
	message: string
}

/** Raw text as typed, by field. */
export type TypedAnswers = Readonly<Record<string, string>>

export type DatePart = 'day' | 'month' | 'year'
export type DateParts = Readonly<Record<DatePart, string>>

/** The fields that stand on the page now, each with only the options that stand in it. */
export function fieldsShown(screen: Screen, answers: TypedAnswers, readings: Readings): readonly Field[] {
	const shown = ({ when }: Pick<Field, 'when'>) => holds(when, answers, readings)
	return (screen.fields ?? [])
		.filter(shown)
		.map((field) => ('options' in field ? { ...field, options: field.options.filter(shown) } : field))
}

/** What is wrong with the form of the answers, in the order of the fields; a field that is not shown can't be wrong. */
export function checkAnswers(screen: Screen, answers: TypedAnswers, readings: Readings): readonly FormatProblem[] {
	return fieldsShown(screen, answers, readings).flatMap((field) => {
		const message = problemWith(field, answers[field.name] ?? '')
		return message === null ? [] : [{ field: field.name, message: say(message, readings) }]
	})
}

/** The answers as they are sent on: without what people type for their own ease, such as the spaces in a code. */
export function readAnswers(screen: Screen, answers: TypedAnswers): TypedAnswers {
	const fields = (screen.fields ?? []).filter(({ name }) => name in answers)
	return Object.fromEntries(fields.map((field) => [field.name, formatOf(field).read(answers[field.name] ?? '')]))
}

/** The answer to a date field: `YYYY-MM-DD`, '' when nothing is typed, else what is typed with hyphens between. */
export function dateAnswer({ day, month, year }: DateParts): string {
	const parts = [year, String(monthNumber(month) ?? month), day].map((typed) =>
		readLine(typed).replaceAll('-', '/').replace(/^\d$/, '0$&')
	)
	return parts.some((typed) => typed !== '') ? parts.join('-') : ''
}

export function datePartsOf(answer: string): DateParts {
	const [year = '', month = '', day = ''] = answer.split('-')
	return { day, month, year }
}

/** The parts that keep an answer from being a date: what is missing first, then the year's form, then all three. */
export function datePartsAtFault(answer: string): readonly DatePart[] {
	const parts = datePartsOf(answer)
	const missing = DATE_PARTS.filter((part) => parts[part] === '')
	if (missing.length > 0) return missing
	if (!/^\d{4}$/.test(parts.year)) return ['year']
	return isRealDate(parts) ? [] : DATE_PARTS
}

const DATE_PARTS: readonly DatePart[] = ['day', 'month', 'year']

type FieldOf<Kind extends FieldKind> = Extract<Field, { kind: Kind }>

interface Format<F> {
	asks: 'Enter' | 'Select'
	read: (typed: string) => string
	/** What is wrong with an answer that is not empty, as it was read; `null` when nothing is. */
	fault?: (answer: string, field: F) => string | null
}

const formats: { readonly [Kind in FieldKind]: Format<FieldOf<Kind>> } = {
	text: { asks: 'Enter', read: readLine, fault: tooLong },
	email: { asks: 'Enter', read: readLine, fault: notAnEmailAddress },
	phone: { asks: 'Enter', read: readLine, fault: notAPhoneNumber },
	password: { asks: 'Enter', read: asTyped },
	code: { asks: 'Enter', read: readCharacters, fault: notACode },
	date: { asks: 'Enter', read: readLine, fault: notADate },
	nhsNumber: {
		asks: 'Enter',
		read: readNumber,
		fault: (answer) => NHS_NUMBER_FAULTS[readNhsNumber(answer).outcome]
	},
	radios: { asks: 'Select', read: asTyped },
	checkboxes: { asks: 'Select', read: asTyped },
	select: { asks: 'Select', read: asTyped },
	captcha: { asks: 'Enter', read: readCharacters }
}

const NHS_NUMBER_FAULTS: Readonly<Record<NhsNumberReading['outcome'], string | null>> = {
	ok: null,
	'too-short': 'Your NHS number must have 10 numbers',
	'too-long': 'Your NHS number is too long',
	letters: 'Your NHS number must have 10 numbers and no letters',
	symbols: 'Your NHS number must have 10 numbers and nothing else',
	'check-digit': 'The number you entered is not an NHS number',
	'national-insurance': 'You entered a National Insurance number. Enter your NHS number'
}

function problemWith(field: Field, typed: string): string | null {
	const format = formatOf(field)
	const answer = format.read(typed)
	const isEmpty = answer === '' || ('options' in field && !isChosenFrom(field, answer))
	if (isEmpty) return field.optional ? null : (field.missing ?? request(format.asks, field.label))
	return format.fault?.(answer, field) ?? null
}

function formatOf<F extends Field>(field: F): Format<F> {
	// The table's own type pairs each kind with its field; TypeScript can't follow that through an index.
	return formats[field.kind] as unknown as Format<F>
}

/** False for a choice that has since left the page. */
function isChosenFrom({ options }: FieldOf<'radios' | 'checkboxes' | 'select'>, answer: string): boolean {
	return answer.split(',').some((chosen) => options.some(({ value }) => value === chosen))
}

/** "Enter email address" for a label that names a thing; a label that is a request already is its own error text. */
function request(asks: string, label: string): string {
	const wanted = subject(label).replace(/^please /i, '')
	const isRequest = /^(enter|select|choose|confirm|create)\b/i.test(wanted)
	return isRequest ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : `${asks} ${lowerFirst(wanted)}`
}

function subject(label: string): string {
	return label.trim().replace(/[:.?]+$/, '')
}

/** As it stands within a sentence. Names in capitals, such as "NHS number", stay as they are. */
export function lowerFirst(text: string): string {
	return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

function tooLong(answer: string, { label, maxLength = Infinity }: FieldOf<'text'>): string | null {
	return [...answer].length > maxLength ? `${subject(label)} must be ${maxLength} characters or less` : null
}

const ADDRESS_FAULTS: Readonly<Record<AddressFault, string>> = {
	mailto: 'Enter the email address without ‘mailto:’ in front of it',
	brackets: 'Enter the email address alone, without < and >',
	punctuation: 'Enter the email address without a full stop, comma or other mark before or after it',
	form: 'Enter an email address in the correct format'
}

function notAnEmailAddress(answer: string, { hint = '' }: FieldOf<'email'>): string | null {
	const fault = addressFault(answer)
	const example = hint.includes('@') ? '' : ', like name@example.com'
	return fault && `${ADDRESS_FAULTS[fault]}${example}`
}

/** Whether a number is the right one, in the right form, is for the service to say. */
function notAPhoneNumber(answer: string, { hint = '' }: FieldOf<'phone'>): string | null {
	if (/^[+\d]*$/.test(readNumber(answer))) return null
	return /\d{3}/.test(hint)
		? 'Enter a phone number in the correct format'
		: 'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192'
}

function notACode(answer: string, { digits }: FieldOf<'code'>): string | null {
	if (/\D/.test(answer)) return `The code must be ${digits} numbers`
	if (answer.length < digits) return `You've not entered enough numbers, the code must be ${digits} numbers`
	if (answer.length > digits) return `You've entered too many numbers, the code must be ${digits} numbers`
	return null
}

function notADate(answer: string, { label }: FieldOf<'date'>): string | null {
	const atFault = datePartsAtFault(answer)
	const parts = datePartsOf(answer)
	if (atFault.length === 0) return null
	if (atFault.every((part) => parts[part] === '')) return `${subject(label)} must include a ${atFault.join(' and ')}`
	return atFault.length === 1 ? 'Year must include 4 numbers' : `${subject(label)} must be a real date`
}

function isRealDate({ day, month, year }: DateParts): boolean {
	if (![day, month].every((typed) => /^\d{1,2}$/.test(typed))) return false
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
	return date.getUTCFullYear() === Number(year) && date.getUTCMonth() === Number(month) - 1
}

function asTyped(typed: string): string {
	return typed
}
