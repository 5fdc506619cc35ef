// @ts-check
// The files of a new journey: two pages, a wrong turn and a refusal, so that each file has one example of all that it is for.

/**
 * Why there can be no journey of this id, in words; nothing if there can.
 * @returns {string | undefined}
 */
export function complaintAboutId(/** @type {string} */ id, /** @type {readonly string[]} */ taken) {
	if (!id) return 'Got no id. Expected: npm run new:journey -- <service>-<what-is-done>, such as nhsmail-change-phone.'
	if (taken.includes(id)) return `There is a journey "${id}" already. Choose another id.`
	if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
		return `"${id}" can't be an id: it needs two or more words in small letters a to z and digits, with a hyphen between them, such as nhsmail-change-phone.`
	}
	if (id.length > 40) return `"${id}" is too long for an address: it has ${id.length} characters, and 40 is the most.`
	return undefined
}

/**
 * Each file by its name.
 * @returns {Record<string, string>}
 */
export function journeyFiles(/** @type {string} */ id, /** @type {string} */ service = 'Service still to be named') {
	const words = id.split('-').join(' ')
	const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}`
	return {
		'about.ts': `import type { About } from '../../kit/about.ts'

export const about = {
	id: '${id}',
	version: 1,
	title: '${title}',
	teaches: 'Say in one sentence what a trainee can do afterwards.',
	service: '${service}',
	minutes: 5,
	editions: [{ id: 'as-published', says: 'name the document that this journey follows, and its date' }]
} as const satisfies About
`,
		'screens.ts': `import type { Messages } from '../../kit/flow.ts'
import type { Posts } from '../../kit/post.ts'
import type { Screens } from '../../kit/screen.ts'

const page = { skin: 'plain', address: 'simulated: ${id}' } as const

export const screens = {
	start: {
		...page,
		title: '${title}',
		body: [{ kind: 'paragraph', text: 'Say here what the real page says.' }],
		fields: [
			{
				kind: 'radios',
				name: 'way',
				label: 'How do you want to go on?',
				missing: 'Choose how to go on',
				options: [
					{ value: 'online', label: 'Online' },
					{ value: 'letter', label: 'By letter' }
				]
			}
		],
		buttons: [
			{ label: 'Continue', press: 'press.continue' },
			{ label: 'Get help', press: 'press.help', look: 'link', leavesForm: true }
		],
		about: ['This page follows no source yet. It is our assumption.']
	},
	help: {
		...page,
		title: 'Help',
		body: [{ kind: 'paragraph', text: 'You can only do this online. Go back and choose ‘Online’.' }],
		buttons: [{ label: 'Back', press: 'press.back' }],
		about: ['This page follows no source yet. It is our assumption.']
	},
	done: {
		...page,
		title: 'You’ve done it',
		body: [{ kind: 'panel', title: 'Done', text: 'Say here what the person has now.' }],
		buttons: [],
		about: ['This page follows no source yet. It is our assumption.']
	}
} as const satisfies Screens

export const messages = { noLetter: 'You can’t do this by letter' } as const satisfies Messages

export const posts = {} as const satisfies Posts
`,
		'journey.ts': `import { defineJourney } from '../../kit/journey.ts'
import { about } from './about.ts'
import { messages, posts, screens } from './screens.ts'

export const journey = defineJourney({
	...about,
	screens,
	messages,
	posts,
	core: { scenario: 'at-home', decisions: ['start'] },
	flow: {
		initial: 'start',
		states: {
			start: {
				meta: { name: 'Choose how to go on', screen: 'start' },
				on: {
					'press.continue': [
						{
							guard: { type: 'answerIs', params: { field: 'way', value: 'letter' } },
							actions: { type: 'fail', params: { field: 'way', message: 'noLetter' } }
						},
						{ target: 'done' }
					],
					'press.help': 'help'
				}
			},
			help: { meta: { name: 'Help', screen: 'help' }, on: { 'press.back': 'start' } },
			done: { meta: { name: 'Done', screen: 'done', end: 'good' } }
		}
	}
})
`,
		'scenarios.ts': `import type { Scenario } from '../../kit/scenario.ts'

export const scenarios: readonly Scenario[] = [
	{
		id: 'at-home',
		title: 'You are at home',
		story: 'You’re at your own computer, and you’re not in a hurry.',
		person: 'priya',
		accounts: {}
	},
	{
		id: 'on-the-ward',
		title: 'You are on the ward',
		story: 'You share the computer, and somebody is waiting to use it.',
		person: 'jo',
		place: 'ward-computer',
		accounts: {}
	},
	{
		id: 'first-day',
		title: 'It’s your first day',
		story: 'You’ve never seen this page before.',
		person: 'sam',
		accounts: {}
	},
	{
		id: 'was-refused',
		title: 'You were refused before',
		story: 'You tried by letter last week, and the letter came back.',
		person: 'morgan',
		accounts: {}
	}
]
`,
		'walkthroughs.ts': `import type { Step, Walkthrough } from '../../kit/walkthrough.ts'

const goesOn = (way: string): Step => ({ on: 'start', press: 'press.continue', fill: { way } })

export const walkthroughs: readonly Walkthrough[] = [
	{
		id: 'online',
		title: 'Goes on online',
		scenario: 'at-home',
		edition: 'as-published',
		steps: [goesOn('online')],
		ends: 'done'
	},
	{
		id: 'online-on-the-ward',
		title: 'Goes on online at a shared computer',
		scenario: 'on-the-ward',
		edition: 'as-published',
		steps: [goesOn('online')],
		ends: 'done'
	},
	{
		id: 'online-at-first-sight',
		title: 'Goes on online at first sight',
		scenario: 'first-day',
		edition: 'as-published',
		steps: [goesOn('online')],
		ends: 'done'
	},
	{
		id: 'online-this-time',
		title: 'Goes on online this time',
		scenario: 'was-refused',
		edition: 'as-published',
		steps: [goesOn('online')],
		ends: 'done'
	},
	{
		id: 'by-letter-again',
		title: 'Tries it by letter, asks for help and goes on online',
		scenario: 'was-refused',
		edition: 'as-published',
		steps: [
			goesOn('letter'),
			{ on: 'start', press: 'press.help' },
			{ on: 'help', press: 'press.back' },
			goesOn('online')
		],
		ends: 'done',
		strays: true
	}
]
`,
		'coaching.ts': `import type { Coaching } from '../../kit/coaching.ts'
import type { messages } from './screens.ts'

/** Names that the flow of the journey has too: the contract test holds them against it. */
export const coaching = {
	pages: {
		start: {
			why: 'Say here what this page is for, and what matters on it.',
			nudge: 'Ask a question that gets the person thinking, without giving the answer away.'
		},
		help: {
			why: 'The help page says that you can only do this online.',
			nudge: 'There’s nothing to do on this page. Where did you come from?'
		},
		done: { why: 'Say here what the person has gained, and what to remember.' }
	},
	messages: {
		noLetter: [
			'You chose ‘By letter’, but you can’t do this by letter. Choose the other option on this page.',
			'It was refused by letter again. There are two options: choose ‘Online’.'
		]
	},
	turns: {
		start: [
			'You’re back at the first page. Choose ‘Online’, then go on from there.',
			'You’re back at the first page again. It hasn’t changed: choose ‘Online’.'
		],
		help: [
			'You asked for help. This page says what to choose: read it, then go back.',
			'You’re on the help page again. It says the same as before: go back and choose ‘Online’.'
		]
	}
} as const satisfies Coaching<string, keyof typeof messages & string>
`
	}
}
