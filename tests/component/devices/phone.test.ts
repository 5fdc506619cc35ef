import { screen, within } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { device, type PhoneState } from '../../../src/devices/phone/phone.ts'
import { hold, NINE } from './hold.ts'

const MINUTE = 60_000
const check = { from: 'Account check', says: 'Your code is 1 2 3 4 5 6.' }

function phoneWith(...texts: { from: string; body: string }[]): PhoneState {
	return texts.reduce((phone, text, index) => device.receive.text(phone, text, NINE + index * MINUTE), device.initial)
}

function ringing(): PhoneState {
	return device.receive.call(device.initial, check, NINE)
}

describe('texts', () => {
	test('are missing at first, and the phone says so', () => {
		hold('phone', device.initial)
		expect(screen.getByText(/No texts and no calls yet/)).toBeTruthy()
	})

	test('stand in a thread per sender, newest last, with their time and the training mark', async () => {
		hold(
			'phone',
			phoneWith({ from: 'Mail', body: '111111' }, { from: 'Pay', body: '222222' }, { from: 'Mail', body: '333333' })
		)
		await userEvent.click(screen.getByRole('button', { name: /^Text message from Mail.*09:02, unread$/ }))
		const thread = screen.getByRole('group', { name: 'Mail' })
		expect(within(thread).getByText('Training simulator')).toBeTruthy()
		expect(
			within(thread)
				.getAllByRole('listitem')
				.map((item) => item.textContent)
		).toEqual([expect.stringMatching(/111111.*09:00/), expect.stringMatching(/333333.*09:02/)])
		const threads = screen.getAllByRole('heading').map((heading) => heading.textContent)
		expect(threads).toEqual(['Mail', 'Pay'])
	})

	test('are told of, and not told, until the phone is picked up', async () => {
		const { uses, passTo } = hold('phone', phoneWith({ from: 'Mail', body: '111111' }))
		await passTo(NINE + 1000)
		expect(screen.queryByText(/111111/)).toBeNull()
		expect(uses).toEqual([])
	})

	test('count as read once they are on screen, told once for all of them', async () => {
		const { uses, becomes, passTo } = hold('phone', phoneWith({ from: 'Mail', body: '1' }, { from: 'Pay', body: '2' }))
		const told = { device: 'phone', act: 'readTexts', details: {} }
		await userEvent.click(screen.getByRole('button', { name: /^Text message from Pay/ }))
		await passTo(NINE + 1000)
		expect(uses).toEqual([told])
		await becomes(phoneWith({ from: 'Mail', body: '1' }, { from: 'Pay', body: '2' }, { from: 'Pay', body: '3' }))
		expect(uses).toEqual([told, told])
	})

	test('stay unread on a phone that is only looked at', async () => {
		const { uses, passTo } = hold('phone', phoneWith({ from: 'Mail', body: '1' }), { disabled: true })
		await passTo(NINE + 1000)
		expect(uses).toEqual([])
	})
})

describe('a call', () => {
	test('rings above everything else, to be answered or declined', () => {
		hold('phone', device.receive.call(phoneWith({ from: 'Mail', body: '1' }), check, NINE))
		expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['Account check'])
		const call = screen.getByRole('group', { name: 'Account check' })
		expect(within(call).getByText('Incoming call')).toBeTruthy()
		expect(
			within(call)
				.getAllByRole('button')
				.map((button) => button.textContent)
		).toEqual(['Decline', 'Answer'])
		expect(screen.queryByText(/The voice says/)).toBeNull()
	})

	test('says its words as text once it is answered, and keeps the focus', async () => {
		hold('phone', ringing())
		await userEvent.click(screen.getByRole('button', { name: 'Answer' }))
		expect(screen.getByText('The voice says: “Your code is 1 2 3 4 5 6.”')).toBeTruthy()
		expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Hang up' }))
	})

	test('takes all of the screen: texts stay unread until it is over', async () => {
		const { uses } = hold('phone', device.receive.call(phoneWith({ from: 'Mail', body: '111111' }), check, NINE))
		await userEvent.click(screen.getByRole('button', { name: 'Answer' }))
		expect(screen.queryByText(/111111/)).toBeNull()
		expect(screen.queryByRole('button', { name: 'Lock the phone' })).toBeNull()
		await userEvent.click(screen.getByRole('button', { name: 'Hang up' }))
		expect(screen.getByText('111111')).toBeTruthy()
		expect(uses.map(({ act }) => act)).toEqual(['answer', 'hangUp', 'readTexts'])
	})

	test('is listed as ended after hanging up, its words gone', async () => {
		const { uses } = hold('phone', ringing())
		await userEvent.click(screen.getByRole('button', { name: 'Answer' }))
		await userEvent.click(screen.getByRole('button', { name: 'Hang up' }))
		expect(uses.map(({ act }) => act)).toEqual(['answer', 'hangUp'])
		expect(screen.getByRole('listitem').textContent).toMatch(/Account check.*Ended.*09:00/)
		expect(screen.queryByText(/The voice says/)).toBeNull()
	})

	test('is listed as declined after declining, with the focus back on the phone', async () => {
		hold('phone', ringing())
		await userEvent.click(screen.getByRole('button', { name: 'Decline' }))
		expect(screen.getByRole('listitem').textContent).toContain('Declined')
		expect(screen.getByRole('region', { name: 'Phone' }).contains(document.activeElement)).toBe(true)
	})

	test('is listed as missed once it has rung out', async () => {
		const { becomes } = hold('phone', ringing())
		await becomes(device.settle?.(ringing(), NINE + 30_000) ?? ringing())
		expect(screen.getByRole('listitem').textContent).toContain('Missed')
		expect(screen.queryByRole('button', { name: 'Answer' })).toBeNull()
	})

	test('in which nothing is asked for has nothing to tell', async () => {
		hold('phone', ringing())
		await userEvent.click(screen.getByRole('button', { name: 'Answer' }))
		expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Hang up'])
		expect(screen.queryByText(/You told the caller/)).toBeNull()
	})

	test.each(['code', 'password'] as const)('in which a %s is asked for lets one tell it, and says so', async (asks) => {
		const { uses } = hold('phone', device.receive.call(device.initial, { ...check, asks }, NINE))
		expect(screen.queryByRole('button', { name: /^Tell/ })).toBeNull()
		await userEvent.click(screen.getByRole('button', { name: 'Answer' }))
		expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Hang up' }))
		await userEvent.click(screen.getByRole('button', { name: `Tell the caller your ${asks}` }))
		expect(uses.map(({ act }) => act)).toEqual(['answer', 'tell'])
		expect(screen.getByText(`You told the caller your ${asks}.`)).toBeTruthy()
		expect(screen.getByText(/The voice says: “Thank you/)).toBeTruthy()
		expect(screen.queryByRole('button', { name: /^Tell/ })).toBeNull()
		expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Hang up' }))
		await userEvent.click(screen.getByRole('button', { name: 'Hang up' }))
		expect(screen.getByRole('listitem').textContent).toContain('Ended')
		expect(screen.queryByText(/You told the caller/)).toBeNull()
	})

	test('in which a code is asked for can be ended without a word', async () => {
		const { uses } = hold('phone', device.receive.call(device.initial, { ...check, asks: 'code' }, NINE))
		await userEvent.click(screen.getByRole('button', { name: 'Answer' }))
		await userEvent.click(screen.getByRole('button', { name: 'Hang up' }))
		expect(uses.map(({ act }) => act)).toEqual(['answer', 'hangUp'])
		expect(screen.queryByText(/You told the caller/)).toBeNull()
	})

	test('cannot be answered on a phone that is only looked at', async () => {
		const { uses } = hold('phone', ringing(), { disabled: true })
		await userEvent.click(screen.getByRole('button', { name: 'Answer' }))
		expect(uses).toEqual([])
	})
})
