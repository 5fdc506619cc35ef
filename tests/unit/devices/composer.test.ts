import { describe, expect, test } from 'vitest'
import { device } from '../../../src/devices/composer/composer.ts'

const NINE = Date.UTC(2026, 2, 3, 9)
const mail = { from: 'you', to: 'desk@trainee.example', subject: 'Locked', body: 'Please help.' } as const

describe('what is written', () => {
	test('is sent with its time, the newest last, each with an id of its own', () => {
		const once = device.acts.send(device.initial, mail, NINE)
		const twice = device.acts.send(once, { ...mail, from: 'manager', subject: 'Still locked' }, NINE + 1)
		expect(twice.sent).toEqual([
			{ ...mail, id: 1, sentAt: NINE, answered: false },
			{ ...mail, from: 'manager', subject: 'Still locked', id: 2, sentAt: NINE + 1, answered: false }
		])
	})

	test('has all been dealt with once it is answered, and what is sent later has not', () => {
		const answered = device.receive.answered(device.acts.send(device.initial, mail, NINE), {}, NINE + 1)
		const later = device.acts.send(answered, mail, NINE + 2)
		expect(later.sent.map((each) => each.answered)).toEqual([true, false])
	})

	test('makes nothing wait', () => {
		expect(device.waiting(device.acts.send(device.initial, mail, NINE))).toBe(0)
		expect(device.receive.answered(device.initial, {}, NINE)).toEqual(device.initial)
	})
})
