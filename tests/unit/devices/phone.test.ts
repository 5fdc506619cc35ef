import { describe, expect, test } from 'vitest'
import { device, type PhoneState } from '../../../src/devices/phone/phone.ts'

const NINE = Date.UTC(2026, 2, 3, 9)
const RINGS_FOR = 30_000
const check = { from: 'Account check', says: 'Your code is 1 2 3 4 5 6.' }

function ringing(asks?: 'code' | 'password'): PhoneState {
	return device.receive.call(device.initial, { ...check, ...(asks && { asks }) }, NINE)
}

function settle(phone: PhoneState, now: number): PhoneState {
	return device.settle?.(phone, now) ?? phone
}

function stateOfCalls(phone: PhoneState) {
	return phone.calls.map(({ state }) => state)
}

describe('the phone', () => {
	test('keeps the newest text last, each unread and with an id of its own', () => {
		const one = device.receive.text(device.initial, { from: 'Account check', body: '111111' }, NINE)
		const two = device.receive.text(one, { from: 'Account check', body: '222222' }, NINE + 1)
		expect(two.texts).toEqual([
			{ id: 1, from: 'Account check', body: '111111', receivedAt: NINE, read: false },
			{ id: 2, from: 'Account check', body: '222222', receivedAt: NINE + 1, read: false }
		])
	})

	test('has all texts read at once', () => {
		const text = { from: 'Account check', body: '111111' }
		const phone = device.receive.text(device.receive.text(device.initial, text, NINE), text, NINE)
		expect(device.waiting(phone)).toBe(2)
		expect(device.waiting(device.acts.readTexts(phone, {}, NINE))).toBe(0)
	})

	test('counts a call as waiting while it rings', () => {
		expect(device.waiting(ringing())).toBe(1)
		expect(device.waiting(device.acts.answer(ringing(), { id: 1 }, NINE))).toBe(0)
	})

	test('lets a call ring out at its instant and not before', () => {
		expect(device.due?.(ringing())).toBe(NINE + RINGS_FOR)
		expect(stateOfCalls(settle(ringing(), NINE + RINGS_FOR - 1))).toEqual(['ringing'])
		expect(stateOfCalls(settle(ringing(), NINE + RINGS_FOR))).toEqual(['missed'])
	})

	test('is due at the call that rings out first, and never while none rings', () => {
		const two = device.receive.call(ringing(), check, NINE + 5_000)
		expect(device.due?.(two)).toBe(NINE + RINGS_FOR)
		expect(device.due?.(device.acts.answer(two, { id: 1 }, NINE))).toBe(NINE + 5_000 + RINGS_FOR)
		expect(device.due?.(device.initial)).toBeNull()
		expect(device.due?.(device.acts.decline(ringing(), { id: 1 }, NINE))).toBeNull()
	})

	test('does not end an answered call when its ringing would have been over', () => {
		const answered = device.acts.answer(ringing(), { id: 1 }, NINE)
		expect(stateOfCalls(settle(answered, NINE + RINGS_FOR))).toEqual(['answered'])
	})

	test('hangs up an answered call', () => {
		const answered = device.acts.answer(ringing(), { id: 1 }, NINE)
		expect(stateOfCalls(device.acts.hangUp(answered, { id: 1 }, NINE))).toEqual(['ended'])
	})

	test('tells a caller what they ask for once, and can hang up afterwards', () => {
		const answered = device.acts.answer(ringing('code'), { id: 1 }, NINE)
		const told = device.acts.tell(answered, { id: 1 }, NINE)
		expect(told.calls).toMatchObject([{ asks: 'code', state: 'told' }])
		expect(device.acts.tell(told, { id: 1 }, NINE)).toEqual(told)
		expect(settle(told, NINE + RINGS_FOR)).toEqual(told)
		expect(stateOfCalls(device.acts.hangUp(told, { id: 1 }, NINE))).toEqual(['ended'])
	})

	test('tells nothing before a call is answered, nor after it', () => {
		expect(device.acts.tell(ringing('code'), { id: 1 }, NINE)).toEqual(ringing('code'))
		const ended = device.acts.hangUp(device.acts.answer(ringing('code'), { id: 1 }, NINE), { id: 1 }, NINE)
		expect(device.acts.tell(ended, { id: 1 }, NINE)).toEqual(ended)
	})

	test('tells a caller nothing who asks for nothing', () => {
		const answered = device.acts.answer(ringing(), { id: 1 }, NINE)
		expect(device.acts.tell(answered, { id: 1 }, NINE)).toEqual(answered)
	})

	test('is left as it is by an act on a call that is not there', () => {
		expect(device.acts.answer(ringing(), { id: 9 }, NINE)).toEqual(ringing())
		expect(device.acts.decline(device.initial, { id: 1 }, NINE)).toEqual(device.initial)
	})

	test('cannot answer a missed call, hang up a ringing one or decline an answered one', () => {
		const missed = settle(ringing(), NINE + RINGS_FOR)
		expect(device.acts.answer(missed, { id: 1 }, NINE + RINGS_FOR)).toEqual(missed)
		expect(device.acts.hangUp(ringing(), { id: 1 }, NINE)).toEqual(ringing())
		const answered = device.acts.answer(ringing(), { id: 1 }, NINE)
		expect(device.acts.decline(answered, { id: 1 }, NINE)).toEqual(answered)
	})
})
