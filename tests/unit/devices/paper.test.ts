import { describe, expect, test } from 'vitest'
import { device } from '../../../src/devices/paper/paper.ts'

const NINE = Date.UTC(2026, 2, 3, 9)
const sheet = {
	from: 'Desk',
	title: 'Your account',
	paragraphs: ['Keep it safe.'],
	rows: [{ key: 'Name', value: 'sam' }]
}

describe('papers', () => {
	test('lie with the newest last, each unread and with an id of its own', () => {
		const one = device.receive.sheet(device.initial, sheet, NINE)
		const two = device.receive.sheet(one, { ...sheet, title: 'Again' }, NINE + 1)
		expect(two.sheets).toEqual([
			{ ...sheet, id: 1, receivedAt: NINE, read: false },
			{ ...sheet, title: 'Again', id: 2, receivedAt: NINE + 1, read: false }
		])
	})

	test('wait until they are read, all at once', () => {
		const two = device.receive.sheet(device.receive.sheet(device.initial, sheet, NINE), sheet, NINE)
		expect(device.waiting(two)).toBe(2)
		const read = device.acts.read(two, {}, NINE)
		expect(device.waiting(read)).toBe(0)
		expect(device.waiting(device.receive.sheet(read, sheet, NINE))).toBe(1)
	})
})
