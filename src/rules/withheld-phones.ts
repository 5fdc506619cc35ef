import { readMobile, readUkNumber } from './phone-numbers.ts'
import { readNumber } from './typed-text.ts'
import { readWithheld, withheld, type WithheldToken } from './withheld-text.ts'

/**
 * What stands in place of a text in a box for telephone numbers. Services go by whether a number is one of the UK and by how
 * it begins, so that much is left of it; one number has one `which` in all its spellings.
 */
export function withheldPhone(text: string, numberOf: (text: string) => number): WithheldToken {
	const uk = readUkNumber(text)
	const [begins] = BEGINNING.exec(readNumber(text)) ?? []
	return withheld(text, numberOf(uk ?? text), uk ? 'telephone' : undefined, begins)
}

/** The number in an answer, in E.164 or as what stands in its place; `null` when it is none of the UK. */
export function ukNumberIn(answer: string): string | null {
	const gone = readWithheld(answer)
	if (!gone) return readUkNumber(answer)
	if (gone.kind !== 'telephone') return null
	return `other:telephone:medium:${gone.which}:+44${gone.begins.slice(-1)}`
}

/** The same for a mobile number. */
export function mobileIn(answer: string): string | null {
	const number = ukNumberIn(answer)
	return number !== null && readWithheld(number)?.begins === '+447' ? number : readMobile(answer)
}

/** The number in an answer, or as much of its beginning as is left. */
export function beginningIn(answer: string): string {
	return readWithheld(answer)?.begins ?? readNumber(answer)
}

/** What tells the country, and one digit. */
const BEGINNING = /^(?:\+440?|00440?|\+|00|0)?\d(?=\d*$)/
