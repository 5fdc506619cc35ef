import { describe, expect, it } from 'vitest'
import { faults, isFault, type Fault } from '../../../src/world/faults.ts'
import { advance, deliver, nextDue, use, type World } from '../../../src/world/world.ts'
import { call, email, later, NINE, plainWorld, text } from './plain-world.ts'

const bodies = ({ devices: { phone } }: World) => phone.texts.map(({ body }) => body)
const subjects = ({ devices: { inbox } }: World) => inbox.emails.map(({ subject }) => subject)

describe('a message', () => {
	it('is there at once when nothing delays it', () => {
		const world = deliver(plainWorld(), text('1'))
		expect(bodies(world)).toEqual(['1'])
		expect(world.scheduled).toEqual([])
	})

	it('comes when its time has come, and is stamped with that time', () => {
		const sent = deliver(plainWorld(), text('1'), 'PT8S')
		expect(bodies(advance(sent, NINE + 7999))).toEqual([])
		expect(advance(sent, NINE + 8000).devices.phone.texts).toMatchObject([{ body: '1', receivedAt: NINE + 8000 }])
		expect(later(sent, 'PT1H').devices.phone.texts).toMatchObject([{ body: '1', receivedAt: NINE + 8000 }])
	})

	it('comes once', () => {
		const arrived = later(deliver(plainWorld(), text('1'), 'PT8S'), 'PT1M')
		expect(bodies(later(arrived, 'PT1M'))).toEqual(['1'])
	})

	it('comes after one that was sent later and is quicker', () => {
		const sent = deliver(deliver(plainWorld(), text('slow'), 'PT30S'), text('quick'), 'PT5S')
		expect(bodies(later(sent, 'PT1M'))).toEqual(['quick', 'slow'])
	})

	it('comes after one that was sent before it for the same instant, whatever comes between', () => {
		let world = plainWorld()
		for (const body of ['1', '2', '3', '4']) world = deliver(world, text(body), body === '2' ? 'PT5S' : 'PT10S')
		expect(bodies(later(world, 'PT1M'))).toEqual(['2', '1', '3', '4'])
	})

	it('for a device that is not there is a mistake of whoever sends it', () => {
		const fax = { device: 'fax', kind: 'page', message: {} } as unknown as ReturnType<typeof text>
		expect(() => deliver(plainWorld(), fax)).toThrow(/"page" on the device "fax"/)
	})
})

describe('a fault', () => {
	it('delays a text by three minutes', () => {
		const sent = deliver(plainWorld({ faults: ['text-late'] }), text('1'), 'PT8S')
		expect(later(sent, 'PT1H').devices.phone.texts).toMatchObject([{ receivedAt: NINE + 188_000 }])
	})

	it('delays an email by ten minutes', () => {
		const sent = deliver(plainWorld({ faults: ['email-late'] }), email('1'))
		expect(later(sent, 'PT1H').devices.inbox.emails).toMatchObject([{ receivedAt: NINE + 600_000, folder: 'inbox' }])
	})

	it('puts an email into junk, in its own time', () => {
		const sent = deliver(plainWorld({ faults: ['email-junk'] }), email('1'), 'PT20S')
		expect(later(sent, 'PT1H').devices.inbox.emails).toMatchObject([{ receivedAt: NINE + 20_000, folder: 'junk' }])
	})

	it.each<[Fault, ReturnType<typeof text>]>([
		['text-lost', text('1')],
		['call-lost', call('1')],
		['email-lost', email('1')]
	])('%s leaves nothing of the message', (fault, message) => {
		const sent = deliver(plainWorld({ faults: [fault] }), message, 'PT8S')
		expect(nextDue(sent)).toBeNull()
		expect(later(sent, 'PT1H').devices).toEqual(plainWorld().devices)
	})

	it('is used up by the message it spoils', () => {
		const sent = deliver(plainWorld({ faults: ['email-lost', 'text-late'] }), email('1'))
		expect(sent.faults).toEqual(['text-late'])
		expect(subjects(deliver(sent, email('2')))).toEqual(['2'])
	})

	it('waits for a message of its kind', () => {
		const sent = deliver(deliver(plainWorld({ faults: ['call-lost'] }), text('1')), email('1'))
		expect(sent.faults).toEqual(['call-lost'])
		expect([bodies(sent), subjects(sent)]).toEqual([['1'], ['1']])
	})

	it('that is armed twice spoils two messages, and two of one kind take turns', () => {
		const twice = plainWorld({ faults: ['text-lost', 'text-lost'] })
		expect(bodies(['1', '2', '3'].reduce((world, body) => deliver(world, text(body)), twice))).toEqual(['3'])
		const both = plainWorld({ faults: ['text-late', 'text-lost'] })
		expect(bodies(later(deliver(deliver(both, text('late')), text('lost')), 'PT1H'))).toEqual(['late'])
	})

	it('is known by its name, and nothing else is', () => {
		expect(Object.keys(faults).filter(isFault)).toEqual(Object.keys(faults))
		expect(['text', 'toString', '__proto__', ''].filter(isFault)).toEqual([])
	})
})

describe('what is done with a device', () => {
	it('changes that device and nothing else', () => {
		const world = deliver(deliver(plainWorld(), text('1')), email('1'))
		const read = use(world, { device: 'phone', act: 'readTexts', details: {} })
		expect(read.devices.phone.texts).toMatchObject([{ read: true }])
		expect(read.devices.inbox).toBe(world.devices.inbox)
		expect({ ...read, devices: null }).toEqual({ ...world, devices: null })
	})

	it('is a mistake where there is no such act', () => {
		const unknown = { device: 'phone', act: 'dial', details: {} } as unknown as Parameters<typeof use>[1]
		expect(() => use(plainWorld(), unknown)).toThrow(/"phone" has no act "dial"/)
	})
})
