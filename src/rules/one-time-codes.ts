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
		title: 'NHSP:Online',
		from: 'help article on registering, undated; platform documentation',
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
		title: 'NHSmail, text or call',
		from: 'slide pack, undated; NIST SP 800-63B for its life',
		digits: 6,
		lifetime: 'PT10M',
		tries: 5,
		sends: 5,
		source: ['SSPR-33', 'M-37', 'M-38', 'T-11'],
		confidence: 'inferred',
		inferred: ['lifetime', 'tries', 'sends'],
		edition: 'current'
	},
	'nhs-login-phone-code': {
		title: 'NHS login, mobile phone',
		from: 'patient journey page of 21 January 2020; public prototype of April 2022',
		digits: 6,
		lifetime: 'PT5M',
		tries: 5,
		sends: 5,
		source: ['NHSL-16', 'L-16', 'L-18', 'L-19'],
		// The source says six digits and nothing else; the other figures are those of a public prototype.
		confidence: 'found',
		edition: 'current'
	},
	'nhs-login-email-code': {
		title: 'NHS login, email',
		from: 'public prototype of April 2022',
		digits: 6,
		lifetime: 'PT24H',
		tries: 5,
		sends: 5,
		// The drafts disagree about its life: an hour in some, 24 hours in others.
		source: ['L-10', 'L-18', 'L-19'],
		confidence: 'found',
		edition: 'current'
	},
	'nhs-login-recovery-code': {
		title: 'NHS login, new mobile number',
		from: 'help centre of September 2024',
		digits: 6,
		lifetime: 'PT1H',
		tries: 5,
		sends: 5,
		source: ['L-47'],
		confidence: 'inferred',
		inferred: ['tries', 'sends'],
		edition: 'current'
	},
	'nhs-login-video-numbers': {
		title: 'NHS login, numbers in the video',
		from: 'patient journey page of 21 January 2020',
		digits: 4,
		lifetime: 'PT1H',
		tries: 1,
		sends: 10,
		source: ['NHSL-30', 'L-76'],
		confidence: 'inferred',
		inferred: ['lifetime', 'tries', 'sends'],
		edition: 'as-published'
	},
	'smartcard-unlock-code': {
		title: 'Smartcard unlock, email',
		from: 'digital.nhs.uk page of 7 September 2023',
		digits: 6,
		lifetime: 'PT15M',
		tries: 3,
		sends: 5,
		source: ['E-18'],
		confidence: 'inferred',
		inferred: ['digits', 'tries', 'sends'],
		edition: 'current'
	}
} as const satisfies Record<string, CodeRule>

export type CodeRuleId = keyof typeof codeRules
