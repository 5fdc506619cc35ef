import type { Duration } from '../time/time.ts'
import type { Sourced } from './sourced.ts'

/** What a service does with the codes it sends. */
export interface CodeRule extends Sourced {
	/** How long the code is. */
	digits: number
	/** From sending. At the end of it the code no longer counts. */
	lifetime: Duration
	/** Wrong codes that may be typed; the last of them ends this code. */
	tries: number
	/** Codes that may be asked for. */
	sends: number
}

/** One-time codes by service and channel. */
export const codeRules = {
	'nhsp-code': {
		digits: 6,
		lifetime: 'PT15M',
		tries: 5,
		sends: 10,
		source: ['NHSP-15', 'NHSP-18', 'N-2', 'N-6'],
		// The figures of the platform that the button labels point to (N-4); only the 15 minutes are the service's own words.
		confidence: 'inferred',
		inferred: ['digits', 'tries', 'sends'],
		edition: 'as-published'
	},
	'nhsmail-phone-code': {
		digits: 6,
		lifetime: 'PT10M',
		tries: 5,
		sends: 5,
		source: ['SSPR-33', 'M-37', 'M-38', 'T-11'],
		confidence: 'inferred',
		inferred: ['lifetime', 'tries', 'sends'],
		edition: 'current'
	}
} as const satisfies Record<string, CodeRule>

export type CodeRuleId = keyof typeof codeRules

/** A typed code without the spaces, hyphens and dashes that people put into one (D-4). What else is in it stays. */
export function readCode(typed: string): string {
	return typed.replace(/[\s\p{Pd}\u2212]/gu, '')
}
