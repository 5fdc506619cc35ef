// Checked by the compiler, never run. Each line under an `@ts-expect-error` must stay an error.
import type { Messages } from '../../../src/kit/flow.ts'
import { verifiesCode } from '../../../src/kit/fragments.ts'
import { defineJourney } from '../../../src/kit/journey.ts'
import type { Posts } from '../../../src/kit/post.ts'
import type { Screens } from '../../../src/kit/screen.ts'

const screens = {
	one: {
		title: 'One',
		skin: 'nhsp-site',
		address: 'simulated: one',
		fields: [
			{ kind: 'code', name: 'code', label: 'Code', digits: 6 },
			{ kind: 'captcha', name: 'captcha', label: 'Captcha', another: 'press.another' }
		],
		buttons: [{ label: 'Next', press: 'press.next' }]
	}
} as const satisfies Screens
const messages = { wrong: 'Wrong' } as const satisfies Messages
const posts = { letter: { kind: 'text', from: 'x', body: 'y' } } as const satisfies Posts
const about = {
	id: 'x',
	version: 1,
	title: 'x',
	teaches: 'x',
	service: 'x',
	minutes: 1,
	editions: [{ id: 'as-published', says: 'x' }],
	screens,
	messages,
	posts
} as const
const meta = { name: 'One', screen: 'one' } as const

export const right = () =>
	defineJourney({
		...about,
		flow: {
			initial: 'a',
			states: {
				a: {
					meta,
					on: {
						'press.next': [
							{
								guard: { type: 'codeMatches', params: { purpose: 'x', field: 'code' } },
								target: 'b',
								actions: { type: 'send', params: { post: 'letter', after: 'PT5S' } }
							},
							{ actions: { type: 'fail', params: { field: 'code', message: 'wrong' } } }
						],
						'press.another': { actions: { type: 'newCaptcha', params: {} } }
					}
				},
				b: { meta, on: { 'press.next': 'a' } }
			}
		}
	})

// prettier-ignore
export const wrong = () => [
	// @ts-expect-error a press that no button makes
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, on: { 'press.nxt': 'a' } } } } }),
	// @ts-expect-error a target that is not there
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, on: { 'press.next': 'nowhere' } } } } }),
	// @ts-expect-error a beginning that is not there
	defineJourney({ ...about, flow: { initial: 'b', states: { a: { meta } } } }),
	// @ts-expect-error a screen that is not there
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta: { name: 'One', screen: 'two' } } } } }),
	// @ts-expect-error a state without a name
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta: { screen: 'one' } } } } }),
	// @ts-expect-error a state without a screen
	defineJourney({ ...about, flow: { initial: 'a', states: { a: {} } } }),
	// @ts-expect-error a guard the kit lacks
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, always: { guard: { type: 'codeExpird', params: { purpose: 'x' } }, target: 'a' } } } } }),
	// @ts-expect-error a guard without its parameters
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, always: { guard: { type: 'codeExpired' }, target: 'a' } } } } }),
	// @ts-expect-error a parameter too many
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, entry: { type: 'newTotpSecret', params: { service: 'x', field: 'code' } } } } } }),
	// @ts-expect-error a field that no screen has
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, entry: { type: 'fail', params: { field: 'cod', message: 'wrong' } } } } } }),
	// @ts-expect-error a message that is not there
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, entry: { type: 'fail', params: { field: 'code', message: 'wrng' } } } } } }),
	// @ts-expect-error post that is not there
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, entry: { type: 'send', params: { post: 'leter' } } } } } }),
	// @ts-expect-error an action the kit lacks
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, entry: { type: 'sned', params: { post: 'letter' } } } } } }),
	// @ts-expect-error a function for a guard
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, always: { guard: () => true, target: 'a' } } } } }),
	// @ts-expect-error a field that no screen has, in a guard
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, on: { 'press.next': { guard: { type: 'answerIs', params: { field: 'cod', value: 'x' } } } } } } } }),
	// @ts-expect-error a reading that is misspelt
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, always: { guard: { type: 'reads', params: { reading: 'account.x.usrname', is: 'x' } }, target: 'a' } } } } }),
	// @ts-expect-error a second field that no screen has
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, on: { 'press.next': { guard: { type: 'passwordsDiffer', params: { field: 'code', confirm: 'cod' } } } } } } } }),
	// @ts-expect-error a link that leads nowhere
	defineJourney({ ...about, flow: { initial: 'a', on: { 'open.x': 'nowhere' }, states: { a: { meta } } } }),
	// @ts-expect-error a target that is not there, in one of several candidates
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, on: { 'press.next': [{ target: 'nowhere' }] } } } } }),
	// @ts-expect-error a fragment that leads nowhere
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, on: { 'press.next': verifiesCode({ purpose: 'x', field: 'code', wrong: 'wrong', onward: 'nowhere' }) } } } } }),
	// @ts-expect-error a fragment with a message that is not there
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, on: { 'press.next': verifiesCode({ purpose: 'x', field: 'code', wrong: 'wrng', onward: 'a' }) } } } } }),
	// @ts-expect-error a duration that is not one
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, entry: { type: 'send', params: { post: 'letter', after: '5 seconds' } } } } } }),
	// @ts-expect-error a row of rules that is not there
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, entry: { type: 'issueCode', params: { purpose: 'x', rule: 'nhsp-cod' } } } } } }),
	// @ts-expect-error a function
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, entry: () => {} } } } }),
	// @ts-expect-error a timer
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, after: { 1000: 'a' } } } } }),
	// @ts-expect-error a promise
	defineJourney({ ...about, flow: { initial: 'a', states: { a: { meta, invoke: { src: 'x' } } } } })
]
