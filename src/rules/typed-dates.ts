import { readLine } from './typed-text.ts'

const MONTHS = ['january february march april may june', 'july august september october november december'].flatMap(
	(names) => names.split(' ')
)

/** The number of a month that is typed as a word, in full or short: 'August', 'aug', 'Sept.'. `null` when it is none. */
export function monthNumber(typed: string): number | null {
	const word = readLine(typed).toLowerCase().replace(/\.$/, '')
	const index = MONTHS.findIndex((name) => [name, name.slice(0, 3)].includes(word === 'sept' ? 'sep' : word))
	return index >= 0 ? index + 1 : null
}

/** The parts of a date as they stand in a text, whether or not there is such a day. The month is a number. */
interface WrittenDate {
	day: string
	month: string
	year: string
}

/**
 * A whole date as it is copied from somewhere: day, month and year as the British write them, year first as computers do, or
 * the month as a word. `null` when it is none. Which number is meant is never guessed: 3/27/2026 has a month 27.
 */
export function readDate(typed: string): WrittenDate | null {
	const text = readLine(typed).replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')
	for (const form of FORMS) {
		const { day, month, year } = form.exec(text)?.groups ?? {}
		if (day === undefined || month === undefined || year === undefined) continue
		const number = /^\d/.test(month) ? month : monthNumber(month)
		return number === null ? null : { day, month: String(number), year }
	}
	return null
}

const FORMS = [
	/^(?<day>\d{1,2})[ ./-]+(?<month>\d{1,2}|\p{L}+)[ ,./-]+(?<year>\d{4}|\d{2})$/u,
	/^(?<year>\d{4})[ ./-](?<month>\d{1,2}|\p{L}+)[ ./-](?<day>\d{1,2})(?:T.*)?$/u,
	/^(?<month>\p{L}+)[ .]+(?<day>\d{1,2})[ ,]+(?<year>\d{4})$/u
]
