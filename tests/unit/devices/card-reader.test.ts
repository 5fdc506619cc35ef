import { describe, expect, test } from 'vitest'
import { device } from '../../../src/devices/card-reader/card-reader.ts'

const NINE = Date.UTC(2026, 2, 3, 9)

describe('the card reader', () => {
	test('takes a card and gives it back', () => {
		const inserted = device.acts.insert(device.initial, {}, NINE)
		expect(inserted).toEqual({ card: 'in' })
		expect(device.acts.takeOut(inserted, {}, NINE)).toEqual(device.initial)
	})

	test('may not notice a card, which then has to come out first', () => {
		const unread = device.acts.insert(device.initial, { unread: true }, NINE)
		expect(unread).toEqual({ card: 'unread' })
		expect(device.acts.insert(unread, {}, NINE)).toEqual(unread)
		const again = device.acts.insert(device.acts.takeOut(unread, {}, NINE), {}, NINE)
		expect(again).toEqual({ card: 'in' })
	})

	test('takes no second card, and gives back none that is not there', () => {
		const inserted = device.acts.insert(device.initial, {}, NINE)
		expect(device.acts.insert(inserted, { unread: true }, NINE)).toEqual(inserted)
		expect(device.acts.takeOut(device.initial, {}, NINE)).toEqual(device.initial)
	})
})
