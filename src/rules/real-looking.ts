import { isTestNhsNumber, readNhsNumber } from './nhs-numbers.ts'
import { isDramaMobile, readMobile } from './phone-numbers.ts'
import { readLine } from './typed-text.ts'

/** Something that may belong to a real person, and so has no place in a simulator. */
export interface RealLooking {
	kind: 'email' | 'mobile' | 'nhs-number'
}

/** Kept free of owners by RFC 2606 and RFC 6761. */
const FICTIONAL_DOMAINS = ['example.com', 'example.net', 'example.org']
const FICTIONAL_ENDINGS = ['test', 'example', 'invalid', 'localhost']

/** Printed by a source document as a team's address (AGY-35): nobody's own. */
const TEAM_ADDRESSES = ['agencies@nhsprofessionals.nhs.uk']

/**
 * Whether a whole value looks like a real person's: `null` when it does not. Silent about what may still become fictional
 * while it is being typed, so 'sam@example.co' passes (and, at that price, so does an address that ends in '.in').
 */
export function realLooking(typed: string): RealLooking | null {
	const value = readLine(typed)
	if (isRealEmail(value)) return { kind: 'email' }
	if (isRealMobile(value)) return { kind: 'mobile' }
	if (isRealNhsNumber(value)) return { kind: 'nhs-number' }
	return null
}

/** Whether a whole value is an address that can belong to nobody, or one that a source document prints for everybody. */
export function isFictionalAddress(value: string): boolean {
	if (TEAM_ADDRESSES.includes(value.toLowerCase())) return true
	const [, domain] = /^[^\s@]+@((?:[a-z\d-]+\.)+[a-z]+)$/i.exec(value) ?? []
	if (domain === undefined) return false
	const labels = domain.toLowerCase().split('.')
	return FICTIONAL_ENDINGS.includes(labels.at(-1) ?? '') || FICTIONAL_DOMAINS.includes(labels.slice(-2).join('.'))
}

function isRealEmail(value: string): boolean {
	const [, domain] = /^[^\s@]+@((?:[a-z\d-]+\.)+[a-z]{2,})\.?$/i.exec(value) ?? []
	if (domain === undefined || TEAM_ADDRESSES.includes(value.toLowerCase())) return false
	const labels = domain.toLowerCase().split('.')
	const ending = labels.at(-1) ?? ''
	const lastTwo = labels.slice(-2).join('.')
	// A beginning counts as the whole: it may be on its way there.
	const isFictional =
		FICTIONAL_ENDINGS.some((fictional) => fictional.startsWith(ending)) ||
		FICTIONAL_DOMAINS.some((fictional) => fictional.startsWith(lastTwo))
	return !isFictional
}

function isRealMobile(value: string): boolean {
	const mobile = readMobile(value)
	return mobile !== null && !isDramaMobile(mobile)
}

/** How a telephone number may begin whose ten digits are not, or not yet, one: with 0, or a drama number less its 0. */
const TELEPHONE = /^(?:0|7700900|447700900)/

function isRealNhsNumber(value: string): boolean {
	const reading = readNhsNumber(value)
	return reading.outcome === 'ok' && !isTestNhsNumber(reading.digits) && !TELEPHONE.test(reading.digits)
}
