import type { DeviceUse } from '../devices/device.ts'
import type { Edition } from '../rules/sourced.ts'
import type { Duration } from '../time/time.ts'
import type { ReadingName } from './readings.ts'

/** A value that a person who knows the way would read somewhere, rather than know. */
export type Reading =
	/** The latest code for this purpose, off the phone or out of the inbox. */
	| { codeFor: string }
	/** The code that the authenticator app shows for this service, now or this many 30-second steps ago. */
	| { totpOf: string; stepsAgo?: number }
	/** The characters in the picture, in the other case where asked for. */
	| { captcha: 'as-shown' | 'other-case' }
	/** What the world tells under a name: see `kit/readings.ts`. */
	| { reads: ReadingName }
	/** A line of the 'You are' card. */
	| {
			person:
				| 'workEmail'
				| 'email'
				| 'mobile'
				| 'firstName'
				| 'lastName'
				| 'dateOfBirth'
				| 'nhsNumber'
				| 'staffGroup'
				| 'postcode'
				| 'addressLine'
				| 'town'
	  }

export type Fill = Readonly<Record<string, string | Reading>>

type WithReadings<Use> = Use extends DeviceUse
	? Omit<Use, 'details'> & {
			details: {
				[Detail in keyof Use['details']]:
					Use['details'][Detail] | (string extends Use['details'][Detail] ? Reading : never)
			}
		}
	: never

/** What is done with a thing on the desk; what is typed on it may be read somewhere, as on a page. */
export type Uses = WithReadings<DeviceUse>

export type Step =
	/** In this state: fill in, and press. Text in a password field is made up by the author of the walkthrough. */
	| { on: string; press: `press.${string}`; fill?: Fill }
	/** Let the training clock run on, or move it to the next thing that happens. */
	| { wait: Duration | 'until-something-happens' }
	/** Open the newest unread email, wherever it landed. */
	| { read: 'email'; folder?: 'junk' }
	/** Follow the link that leads there, in the email that is open. */
	| { follow: `open.${string}` }
	| { read: 'texts' }
	/** `tell`: give the caller what they ask for. */
	| { call: 'answer' | 'decline' | 'hang-up' | 'tell' }
	/** Put the account that the page is setting up into the authenticator app. */
	| { enrol: string; by: 'qr-code' | 'key' }
	/** Tap the account in the authenticator app. */
	| { tap: string }
	/** Anything else that is done with a thing on the desk: a card put in, a photo taken, an email written. */
	| { use: Uses }

/** One way through a journey, as data: the tests run it, a demonstration plays it, hints are read from it. */
export interface Walkthrough {
	id: string
	/** What the person does, in a few words. */
	title: string
	scenario: string
	edition: Edition
	steps: readonly Step[]
	/** The state it ends in. */
	ends: string
	/** Goes wrong on purpose, or a longer way round: no measure of what is right. */
	strays?: true
	source?: readonly string[]
}

/** The ways that show how it is done from this beginning: the measure of a wrong turn, and what help leads along. */
export function rightWays<W extends Pick<Walkthrough, 'scenario' | 'strays'>>(
	walkthroughs: readonly W[],
	scenario: string
): readonly W[] {
	return walkthroughs.filter((walkthrough) => walkthrough.scenario === scenario && !walkthrough.strays)
}
