import { isFault, type Fault } from '../../world/faults.ts'
import { editions, type Edition } from '../../rules/sourced.ts'
import { isDuration, type Duration } from '../../time/time.ts'

/** Where an address leads. */
export type Route =
	/** Of a page that a path is enough for, such as `rules`; '' for the first one. Whether there is such a page is not said. */
	| { page: 'plain'; path: string }
	| { page: 'cover'; journey: string }
	| {
			page: 'attempt'
			journey: string
			mode: string
			/** An attempt that is kept; without one, a new attempt begins. */
			attempt: string | null
			scenario: string | null
			/** Without it, the one that the scenario asks for, or the journey's first. */
			edition: Edition | null
			/** Open at this state, the way there walked already. */
			at: string | null
			faults: readonly Fault[]
			/** The walkthrough that is shown; without it, the first right way. */
			way: string | null
			/** How many of the last steps are the person's own, where the beginning is played. */
			last: number | null
			/** The line of the log to look at again. */
			moment: number | null
			/** The story it is a chapter of, and the kept attempt at the chapter before. */
			story: string | null
			after: string | null
			/** How far the clock is moved on at the start. */
			clock: Duration | null
	  }

/** The address of an attempt: a kept one, or a new one with all that it is to begin with. */
export type AttemptRoute = Extract<Route, { page: 'attempt' }>

/** Reads the part of an address behind `#`. Unknown faults and durations are left out. */
export function readRoute(hash: string): Route {
	const asked = hash.replace(/^#/, '')
	const [path = '', query = ''] = asked.split('?', 2)
	const parts = path.split('/').filter((part) => part !== '')
	const [room, journey, mode, ...rest] = parts.map(asWritten)
	const search = new URLSearchParams(query)
	if (room !== 'journeys' || journey === undefined || rest.length > 0)
		return { page: 'plain', path: parts.map(asWritten).join('/') }
	if (mode === undefined) return { page: 'cover', journey }
	const clock = search.get('clock') ?? ''
	return {
		page: 'attempt',
		journey,
		mode,
		attempt: search.get('attempt'),
		scenario: search.get('scenario'),
		edition: editions.find((edition) => edition === search.get('edition')) ?? null,
		at: search.get('at'),
		way: search.get('way'),
		last: wholeNumber(search.get('last')),
		moment: wholeNumber(search.get('moment')),
		story: search.get('story'),
		after: search.get('after'),
		faults: (search.get('faults') ?? '').split(',').filter(isFault),
		clock: isDuration(clock) ? clock : null
	}
}

/** A browser writes whatever is no plain letter of an address in signs of its own: nobody recognises their words in them. */
function asWritten(part: string): string {
	try {
		return decodeURIComponent(part)
	} catch {
		return part
	}
}

function wholeNumber(text: string | null): number | null {
	return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null
}

export function attemptAddress(journey: string, mode: string, query: Readonly<Record<string, string>>): string {
	return `#/journeys/${encodeURIComponent(journey)}/${encodeURIComponent(mode)}?${new URLSearchParams(query)}`
}
