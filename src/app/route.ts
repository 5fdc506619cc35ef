import { isFault, type Fault } from '../world/faults.ts'
import { isDuration, type Duration } from '../time/time.ts'

/** Where an address leads. Anything that is not an address of ours is `lost`, with what was asked for. */
export type Route =
	| { page: 'catalogue' }
	| { page: 'record' }
	| { page: 'cover'; journey: string }
	| {
			page: 'attempt'
			journey: string
			mode: string
			/** An attempt that is kept; without one, a new attempt begins. */
			attempt: string | null
			scenario: string | null
			/** Open at this state, the way there walked already. */
			at: string | null
			faults: readonly Fault[]
			/** How far the clock is moved on at the start. */
			clock: Duration | null
	  }
	| { page: 'lost'; asked: string }

/** Reads the part of an address behind `#`. Unknown faults and durations are left out. */
export function readRoute(hash: string): Route {
	const asked = hash.replace(/^#/, '')
	const [path = '', query = ''] = asked.split('?', 2)
	const [room, journey, mode, ...rest] = path.split('/').filter((part) => part !== '')
	const search = new URLSearchParams(query)
	if (room === undefined) return { page: 'catalogue' }
	if (room === 'record' && journey === undefined) return { page: 'record' }
	if (room !== 'journeys' || journey === undefined || rest.length > 0) return { page: 'lost', asked }
	if (mode === undefined) return { page: 'cover', journey }
	const clock = search.get('clock') ?? ''
	return {
		page: 'attempt',
		journey,
		mode,
		attempt: search.get('attempt'),
		scenario: search.get('scenario'),
		at: search.get('at'),
		faults: (search.get('faults') ?? '').split(',').filter(isFault),
		clock: isDuration(clock) ? clock : null
	}
}

export function attemptAddress(journey: string, mode: string, query: Readonly<Record<string, string>>): string {
	return `#/journeys/${journey}/${mode}?${new URLSearchParams(query)}`
}
