import { describe, expect, test } from 'vitest'
import { deskOf, faultsOf } from '../../../src/app/attempt/desk.ts'
import type { AnyFlow } from '../../../src/kit/flow.ts'
import type { Post } from '../../../src/kit/post.ts'
import type { Screen } from '../../../src/kit/screen.ts'
import { device as authenticator } from '../../../src/devices/authenticator/authenticator.ts'
import { untouchedDevices } from '../../../src/devices/registry.ts'
import { folders, startOf } from '../journeys/journeys.ts'
import { NINE, plainWorld } from '../world/plain-world.ts'

const page: Screen = { title: 'Page', skin: 'nhsp-online', address: 'simulated: page', buttons: [] }
const letter: Post = { kind: 'letter', from: 'Desk', title: 'Sheet', paragraphs: [], rows: [] }

interface Given {
	screen?: Partial<Screen>
	/** Of the only state. */
	state?: object
	posts?: Readonly<Record<string, Post>>
}

function journeyOf({ screen = {}, state = {}, posts = {} }: Given) {
	const flow = { initial: 'page', states: { page: { meta: { screen: 'page' }, ...state } } } as unknown as AnyFlow
	return { flow, screens: { page: { ...page, ...screen } }, posts }
}

function desk(given: Given, world = plainWorld()): readonly string[] {
	return deskOf(journeyOf(given), world).map(({ id }) => id)
}

function guarded(guard: object): Given {
	return { state: { on: { 'press.next': [{ guard }] } } }
}

function doing(type: string): Given {
	return { state: { entry: { type, params: {} } } }
}

describe('the desk', () => {
	test('has an inbox and a phone for every journey, and nothing that it does not need', () => {
		expect(desk({})).toEqual(['inbox', 'phone'])
		const email: Post = { kind: 'email', from: 'Desk', address: 'desk@trainee.example', subject: 'x', paragraphs: [] }
		expect(desk({ posts: { email } })).toEqual(['inbox', 'phone'])
	})

	const needs: readonly (readonly [string, string, Given])[] = [
		['authenticator', 'a page sets one up', { screen: { body: [{ kind: 'totpSetup', service: 'nhsp' }] } }],
		['authenticator', 'a guard asks for its code', guarded({ type: 'totpMatches', params: {} })],
		['composer', 'a guard looks at an email', guarded({ type: 'mailLacks', params: { anyOf: [] } })],
		[
			'composer',
			'a guard reads of an email',
			guarded({ type: 'reads', params: { reading: 'mail.waiting', is: 'yes' } })
		],
		['composer', 'an email is dealt with', doing('answerMail')],
		['composer', 'a text names an email', { screen: { body: [{ kind: 'paragraph', text: 'From {mail.from}' }] } }],
		['card-reader', 'a guard reads of the card', guarded({ type: 'reads', params: { reading: 'card', is: 'in' } })],
		['card-reader', 'a text names the card', { screen: { body: [{ kind: 'paragraph', text: 'Card: {card}' }] } }],
		['card-reader', 'the card is taken out', doing('takeOutCard')],
		[
			'camera',
			'a page hangs on a photo',
			{ screen: { body: [{ kind: 'inset', text: 'x', when: { reading: 'camera.subject', is: 'nothing' } }] } }
		],
		['camera', 'it is emptied', doing('emptyCamera')],
		['paper', 'a letter may come', { posts: { letter } }]
	]
	test.each(needs)('has the %s where %s', (device, _, given) => {
		expect(desk(given).filter((id) => !['inbox', 'phone'].includes(id))).toEqual([device])
	})

	test('is not taken in by pages that only speak of cards and mail', () => {
		const body = [{ kind: 'paragraph', text: 'Show your card to the camera, or send mail. {answer.card}' }] as const
		const fields = [
			{ kind: 'radios', name: 'card', label: 'card', options: [{ value: 'card', label: 'mail' }] }
		] as const
		expect(desk({ screen: { body, fields } })).toEqual(['inbox', 'phone'])
	})

	test('has what had something on it when the attempt began', () => {
		const account = { issuer: 'Mail', account: 'sam@nhsmail.example', secret: 'JBSWY3DPEHPK3PXP' }
		const enrolled = authenticator.receive.enrolled(authenticator.initial, account, NINE)
		const devices = { ...untouchedDevices(), authenticator: enrolled }
		expect(desk({}, plainWorld({ devices }))).toEqual(['inbox', 'phone', 'authenticator'])
	})

	test.each(folders)('of $folder has all that its walkthroughs handle', (folder) => {
		for (const { scenario, edition, steps } of folder.walkthroughs) {
			const { world } = startOf(folder, scenario, { edition }).context
			const handled = steps.flatMap((step) => ('use' in step ? step.use.device : 'tap' in step ? 'authenticator' : []))
			expect(deskOf(folder.journey, world).map(({ id }) => id)).toEqual(expect.arrayContaining(handled))
		}
	})
})

describe('what can go wrong', () => {
	const call: Post = { kind: 'call', from: 'Desk', says: 'x' }
	const faults = (posts: Given['posts'] = {}) => faultsOf(journeyOf({ posts })).map(({ id }) => id)

	test('can with post of a kind that the journey sends', () => {
		expect(faults({ call })).toEqual(['call-lost'])
		expect(faults()).toEqual([])
	})

	test('cannot with a caller whom nobody should wait for', () => {
		expect(faults({ call: { ...call, asks: 'code' } })).toEqual([])
	})
})
