import * as v from 'valibot'
import { expect, test } from 'vitest'
import { devices, untouchedDevices } from '../../../src/devices/registry.ts'

test('the devices stand on the desk in their order', () => {
	const places = [...devices.values()].map(({ place }) => place)
	expect(places).toEqual(places.toSorted((a, b) => a - b))
	const order = ['inbox', 'composer', 'phone', 'authenticator', 'card-reader', 'camera', 'paper']
	expect([...devices.keys()].filter((id) => order.includes(id))).toEqual(order)
})

test.each([...devices.values()])('$id survives being written down, and nothing waits in it at first', (device) => {
	expect(JSON.parse(JSON.stringify(device.initial))).toEqual(device.initial)
	expect(device.waiting(device.initial)).toBe(0)
})

test('an untouched desk has the first state of every device', () => {
	expect(Object.keys(untouchedDevices())).toEqual([...devices.keys()])
})

test.each([...devices.values()])(
	'$id knows its own first state from any other',
	({ initial, shapes, receive, acts }) => {
		expect(v.parse(shapes.state, JSON.parse(JSON.stringify(initial)))).toEqual(initial)
		for (const [name, value] of Object.entries(initial as object)) {
			const changed = [{ ...(initial as object), [name]: 'x' }, { ...(initial as object), [name]: undefined }, value]
			for (const other of changed) expect(v.safeParse(shapes.state, other).success).toBe(false)
		}
		expect(Object.keys(shapes.messages)).toEqual(Object.keys(receive))
		expect(Object.keys(shapes.acts)).toEqual(Object.keys(acts))
	}
)
