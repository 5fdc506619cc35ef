import { readNumber } from './typed-text.ts'

/** A typed NHS number, or why it is none. `check-digit`: ten digits, of which at least one must be wrong. */
export type NhsNumberReading =
	| { outcome: 'ok'; digits: string }
	| { outcome: 'too-short' | 'too-long' | 'letters' | 'symbols' | 'check-digit' | 'national-insurance' }

/** Reads an NHS number as people type one; spaces, hyphens, dots and slashes are all right (D-10). An empty text is 'too-short'. */
export function readNhsNumber(typed: string): NhsNumberReading {
	const digits = readNumber(typed)
	if (/^[a-z]{2}\d{6}[a-d]$/i.test(digits)) return { outcome: 'national-insurance' }
	if (/\p{L}/u.test(digits)) return { outcome: 'letters' }
	if (/\D/.test(digits)) return { outcome: 'symbols' }
	if (digits.length < 10) return { outcome: 'too-short' }
	if (digits.length > 10) return { outcome: 'too-long' }
	return checkDigitFor(digits.slice(0, 9)) === Number(digits[9])
		? { outcome: 'ok', digits }
		: { outcome: 'check-digit' }
}

/** Modulus 11 with weights 10 down to 2. 10 means that no number begins like this: no digit equals it. */
function checkDigitFor(stem: string): number {
	const sum = [...stem].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
	return (11 - (sum % 11)) % 11
}

/** Ten digits as the NHS shows them, 3 3 4: '999 000 0018'. Anything else stays as it is. */
export function spaceNhsNumber(digits: string): string {
	return digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3')
}

/** Whether the number is in the range that is kept for tests and never issued: 999 000 0000 to 999 999 9999. */
export function isTestNhsNumber(digits: string): boolean {
	return /^999\d{7}$/.test(digits)
}
