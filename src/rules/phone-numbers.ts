import { readNumber } from './typed-text.ts'

/** UK numbers are ten digits after the country code, and the first of them is no 0. */
const NATIONAL = /^(?:\+440?|00440?|0)([1-9]\d{9})$/

/**
 * A typed UK number in E.164, such as '+447700900018', or `null` when it is not one. It may begin with +44, +440 or 0
 * (SSPR-24, O-34), or 0044, and may hold spaces, hyphens, brackets, dots and
 * slashes (D-8).
 */
export function readUkNumber(typed: string): string | null {
	const [, national] = NATIONAL.exec(readNumber(typed)) ?? []
	return national === undefined ? null : `+44${national}`
}

/** The same for a mobile number: the first of its ten digits is 7. */
export function readMobile(typed: string): string | null {
	const number = readUkNumber(typed)
	return number?.startsWith('+447') ? number : null
}

/** A number on file as a stranger may see it: its last two digits, '*****18' (SSPR-17, SSPR-18). */
export function maskMobile(e164: string): string {
	return `*****${e164.slice(-2)}`
}

/** '+447700900018' as people in the UK write it: '07700 900018'. Another country's number stays as it is. */
export function asTyped(e164: string): string {
	return e164.replace(/^\+44(\d{4})(\d{6})$/, '0$1 $2')
}

/** Whether all that is typed is, or can become, one of the numbers that are kept for drama and that forms give as examples. */
export function isDramaNumber(typed: string): boolean {
	return DRAMA.test(readNumber(typed))
}

/** Mobiles from 07700 900000, landlines from 01632 960000, free calls from 0808 157 0000: a thousand of each. */
const DRAMA = /^(?:\+440?|00440?|0)(?:7700900|1632960|8081570)\d{0,3}$/

/** Whether the number is one of the thousand mobile numbers that Ofcom keeps for drama: 07700 900000 to 07700 900999. */
export function isDramaMobile(e164: string): boolean {
	return /^\+447700900\d{3}$/.test(e164)
}
