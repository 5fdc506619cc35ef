import { describe, expect, it } from 'vitest'
import { addressed, type Post } from '../../../src/kit/post.ts'
import { readingsOf } from '../../../src/kit/readings.ts'
import { devices } from '../../../src/devices/registry.ts'
import { deliver } from '../../../src/world/world.ts'
import { NINE, plainWorld } from '../world/plain-world.ts'
import { contextOf } from './context.ts'

const readings = readingsOf(contextOf())
const email: Post = {
	kind: 'email',
	from: 'Service',
	address: 'post@service.example',
	subject: 'For {person.firstName}',
	paragraphs: ['Hello {person.firstName}.', 'It is {clock.time}.']
}

describe('post', () => {
	it('that is an email goes to the inbox, with its texts filled in', () => {
		expect(addressed(email, readings)).toEqual({
			device: 'inbox',
			kind: 'email',
			message: {
				from: 'Service',
				address: 'post@service.example',
				subject: 'For Sam',
				paragraphs: ['Hello Sam.', 'It is 09:00.']
			}
		})
	})

	it('keeps its links', () => {
		const links = [
			{ label: 'Go on', opens: 'open.portal' },
			{ label: 'Choose a password', opens: 'open.password' }
		] as const
		expect(addressed({ ...email, links }, readings).message).toMatchObject({ links })
	})

	it.each<[Post, object]>([
		[
			{ kind: 'text', from: 'Service', body: 'Hello {person.firstName}' },
			{ device: 'phone', kind: 'text', message: { from: 'Service', body: 'Hello Sam' } }
		],
		[
			{ kind: 'call', from: 'Service', says: 'Hello {person.firstName}' },
			{ device: 'phone', kind: 'call', message: { from: 'Service', says: 'Hello Sam' } }
		],
		[
			{ kind: 'call', from: 'Stranger', says: 'Hello', asks: 'password' },
			{ device: 'phone', kind: 'call', message: { from: 'Stranger', says: 'Hello', asks: 'password' } }
		]
	])('that is a text or a call goes to the phone: $kind', (post, delivery) => {
		expect(addressed(post, readings)).toEqual(delivery)
	})

	it('with a reading that does not exist is not sent', () => {
		expect(() => addressed({ ...email, subject: 'For {person.name}' }, readings)).toThrow(/\{person\.name\}/)
	})

	it('of every kind is received by a device, at once and complete', () => {
		const kinds: Record<Post['kind'], Post> = {
			email,
			text: { kind: 'text', from: 'Service', body: 'x' },
			call: { kind: 'call', from: 'Service', says: 'x' },
			letter: { kind: 'letter', from: 'Service', title: 'x', paragraphs: ['x'], rows: [{ key: 'Key', value: 'x' }] }
		}
		const world = Object.values(kinds).reduce((sent, post) => deliver(sent, addressed(post, readings)), plainWorld())
		const waiting = [...devices.values()].map(({ id, waiting }) => [
			id,
			waiting((world.devices as Record<string, unknown>)[id])
		])
		expect(Object.fromEntries(waiting)).toEqual({
			inbox: 1,
			composer: 0,
			phone: 2,
			authenticator: 0,
			'card-reader': 0,
			camera: 0,
			paper: 1
		})
		expect(world.devices.inbox.emails).toMatchObject([{ receivedAt: NINE, links: [], folder: 'inbox' }])
	})
})
