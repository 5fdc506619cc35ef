import type { Duration } from '../time/time.ts'

/** A value that a person who knows the way would read somewhere, rather than know. */
export type Reading =
	/** The latest code for this purpose, off the phone or out of the inbox. */
	| { codeFor: string }
	/** The code that the authenticator app shows for this service, now or this many 30-second steps ago. */
	| { totpOf: string; stepsAgo?: number }
	/** The characters in the picture, in the other case where asked for. */
	| { captcha: 'as-shown' | 'other-case' }
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

export type Step =
	/** In this state: fill in, and press. Text in a password field is made up by the author of the walkthrough. */
	| { on: string; press: `press.${string}`; fill?: Fill }
	/** Let the training clock run on, or move it to the next thing that happens. */
	| { wait: Duration | 'until-something-happens' }
	/** Open the newest unread email, wherever it landed. */
	| { read: 'email'; folder?: 'junk' }
	/** Follow the link in the newest email. */
	| { follow: `open.${string}` }
	| { read: 'texts' }
	| { call: 'answer' | 'decline' | 'hang-up' }
	/** Put the account that the page is setting up into the authenticator app. */
	| { enrol: string; by: 'qr-code' | 'key' }
	/** Tap the account in the authenticator app. */
	| { tap: string }

/** One way through a journey, as data: the tests run it, a demonstration plays it, hints are read from it. */
export interface Walkthrough {
	id: string
	/** What the person does, in a few words. */
	title: string
	scenario: string
	steps: readonly Step[]
	/** The state it ends in. */
	ends: string
	source?: readonly string[]
}
