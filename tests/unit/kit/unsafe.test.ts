import { describe, expect, it } from 'vitest'
import { begin, take } from '../../../src/attempt/attempt.ts'
import type { DeviceUse } from '../../../src/devices/device.ts'
import { defineJourney } from '../../../src/kit/journey.ts'
import type { Call } from '../../../src/devices/phone/phone.ts'
import { deliver } from '../../../src/world/world.ts'
import { plainWorld } from '../world/plain-world.ts'

const page = { title: 'Page', skin: 'nhsp-online', address: 'simulated: page' } as const

const journey = defineJourney({
	id: 'plain',
	version: 1,
	title: 'Plain',
	teaches: 'Nothing.',
	service: 'Service',
	minutes: 1,
	editions: [{ id: 'current', says: 'made up' }],
	screens: { page: { ...page, buttons: [{ label: 'Next', press: 'press.next' }] } },
	messages: {},
	posts: {},
	flow: {
		initial: 'page',
		states: {
			page: {
				meta: { name: 'Page', screen: 'page' },
				on: { 'press.next': { actions: { type: 'unsafe', params: { act: 'password-elsewhere' } } } }
			}
		}
	}
})

const tells: DeviceUse = { device: 'phone', act: 'tell', details: { id: 1 } }
const answers: DeviceUse = { device: 'phone', act: 'answer', details: { id: 1 } }
const hangsUp: DeviceUse = { device: 'phone', act: 'hangUp', details: { id: 1 } }

/** What counts as unsafe after somebody has rung, and this was done with the phone. */
function unsafeAfter(asks: Call['asks'], ...uses: readonly DeviceUse[]) {
	const call = { from: 'Stranger', says: 'Hello', ...(asks && { asks }) }
	const rung = deliver(plainWorld(), { device: 'phone', kind: 'call', message: call })
	return uses.reduce((snapshot, use) => take(journey, snapshot, { type: 'desk.use', use }), begin(journey, rung))
		.context.unsafe
}

describe('what is told to a caller', () => {
	it.each([
		['code', 'told-code'],
		['password', 'told-password']
	] as const)('is unsafe where they ask for a %s', (asks, act) => {
		expect(unsafeAfter(asks, answers, tells)).toEqual([act])
	})

	it('is told once, however often it is tried', () => {
		expect(unsafeAfter('code', answers, tells, tells)).toEqual(['told-code'])
	})

	it('is told by nobody who does not answer, or has hung up', () => {
		expect(unsafeAfter('code', tells)).toEqual([])
		expect(unsafeAfter('code', answers, hangsUp, tells)).toEqual([])
		expect(unsafeAfter('code', answers, hangsUp)).toEqual([])
	})

	it('is nothing where they ask for nothing, or where there is no such call', () => {
		expect(unsafeAfter(undefined, answers, tells)).toEqual([])
		expect(unsafeAfter('code', answers, { ...tells, details: { id: 2 } })).toEqual([])
	})
})

describe('what a flow calls unsafe', () => {
	it('is noted with the press that does it, behind what was told before', () => {
		const call = { from: 'Stranger', says: 'Hello', asks: 'code' } as const
		const rung = deliver(plainWorld(), { device: 'phone', kind: 'call', message: call })
		const told = [answers, tells].reduce(
			(snapshot, use) => take(journey, snapshot, { type: 'desk.use', use }),
			begin(journey, rung)
		)
		const pressed = take(journey, told, { type: 'press.next', answers: {} })
		expect(pressed.context.unsafe).toEqual(['told-code', 'password-elsewhere'])
	})
})
