import type { AnyFlow } from '../../../src/kit/flow.ts'
import { ready, type JourneyFolder } from '../../../src/kit/journey.ts'
import type { Button, Screen } from '../../../src/kit/screen.ts'
import type { Step } from '../../../src/kit/walkthrough.ts'

export interface SmallWay {
	steps: readonly Step[]
	ends: string
	edition?: 'current' | 'as-published'
	strays?: true
}

/**
 * A journey of this flow, its ways from one scenario in which an invitation with a link waits in the inbox. Each press has a
 * button of its name, without a digit at its end; 'cancel', 'back' and what begins with 'leave' look like links.
 */
export function smallJourney(flow: AnyFlow, ways: readonly SmallWay[]): JourneyFolder {
	const screens = Object.entries(flow.states).map(([state, { on = {} }]): [string, Screen] => [
		state,
		{
			title: state,
			skin: 'nhs-login',
			address: null,
			buttons: Object.keys(on).map((press): Button => {
				const name = press.replace('press.', '')
				const look = /^(?:cancel|back|leave)/.test(name) ? 'link' : 'primary'
				return { label: name.replace(/\d$/, ''), press: `press.${name}`, look }
			})
		}
	])
	return ready({
		id: 'small',
		version: 1,
		title: 'Small',
		teaches: 'Nothing',
		service: 'NHS login',
		minutes: 1,
		editions: [
			{ id: 'current', says: 'today' },
			{ id: 'as-published', says: 'then' }
		],
		screens: Object.fromEntries(screens),
		messages: {},
		posts: {
			invitation: {
				kind: 'email',
				from: 'Small',
				address: 'small@example.org',
				subject: 'Join',
				paragraphs: ['Join us.'],
				links: [{ label: 'Join now', opens: 'open.join' }]
			}
		},
		flow,
		scenarios: [
			{ id: 'usual', title: 'Usual', story: 'You begin.', person: 'sam', accounts: {}, post: [{ post: 'invitation' }] }
		],
		walkthroughs: ways.map(({ edition = 'current', ...way }, index) => ({
			id: `way-${index}`,
			title: `Way ${index}`,
			scenario: 'usual',
			edition,
			...way
		})),
		coaching: { pages: {}, messages: {}, turns: {} }
	})
}

/** A state of this name, which leads where its presses say. */
export function state(
	name: string,
	on: AnyFlow['states'][string]['on'] = {},
	more: Pick<AnyFlow['states'][string], 'always'> & { end?: 'good' | 'elsewhere' } = {}
): AnyFlow['states'][string] {
	const { always, end } = more
	return { meta: { name: name.toUpperCase(), screen: name, ...(end && { end }) }, ...(always && { always }), on }
}

/** Presses, each as "state button". */
export function presses(...pressed: readonly string[]): readonly Step[] {
	return pressed.map((each): Step => {
		const [on = '', label = ''] = each.split(' ')
		return { on, press: `press.${label}` }
	})
}

/** What a service decides at once as the journey was published, and never today. */
export const asPublishedOnly = { type: 'reads', params: { reading: 'edition', is: 'as-published' } } as const
