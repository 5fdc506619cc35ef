import { screen } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { device } from '../../../src/devices/card-reader/card-reader.ts'
import { hold } from './hold.ts'

function labels() {
	return screen.getAllByRole('button').map((button) => button.textContent.trim())
}

test('a card is put in and taken out with the one button that fits, which keeps the focus', async () => {
	const { uses } = hold('card-reader', device.initial)
	expect(labels()).toEqual(['Put the card in'])
	await userEvent.click(screen.getByRole('button', { name: 'Put the card in' }))
	expect(labels()).toEqual(['Take the card out'])
	expect(screen.getByRole('status').textContent).toBe('The card is in.')
	expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Take the card out' }))
	await userEvent.keyboard('{Enter}')
	expect(screen.getByRole('status').textContent).toBe('The card is out.')
	expect(uses.map(({ act }) => act)).toEqual(['insert', 'takeOut'])
})

test('a card that is not noticed can be told from one that is, in words and in the picture', async () => {
	const { becomes } = hold('card-reader', { card: 'unread' })
	expect(labels()).toEqual(['Take the card out'])
	expect(screen.getByRole('status').textContent).toMatch(/hasn’t recognised it. Take it out and put it in again/)
	expect(screen.getByRole('img', { name: /question mark/ })).toBeTruthy()
	await becomes({ card: 'in' })
	expect(screen.getByRole('img', { name: /tick/ })).toBeTruthy()
})

test('the card belongs to nobody', () => {
	hold('card-reader', device.initial)
	expect(screen.getByRole('img').textContent).toMatch(/TRAINING CARD.*Made-up/s)
})

test('what the service does with the card is announced and leaves the focus where it is', async () => {
	const { becomes } = hold('card-reader', { card: 'in' })
	await becomes({ card: 'out' })
	expect(screen.getByRole('status').textContent).toBe('The card is out.')
	expect(document.activeElement).toBe(document.body)
})

test('a reader that is only looked at keeps its card', async () => {
	const { uses } = hold('card-reader', { card: 'in' }, { disabled: true })
	await userEvent.click(screen.getByRole('button', { name: 'Take the card out' }))
	expect(uses).toEqual([])
})
