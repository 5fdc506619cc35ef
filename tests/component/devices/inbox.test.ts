import { screen, within } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { device, type EmailMessage, type InboxState } from '../../../src/devices/inbox/inbox.ts'
import { hold, NINE } from './hold.ts'

const MINUTE = 60_000
const code: EmailMessage = {
	from: 'Accounts',
	address: 'accounts@nhsmail.example',
	subject: 'Your code',
	paragraphs: ['Your code is 123456.', 'It lasts 15 minutes.']
}
const confirm: EmailMessage = {
	...code,
	subject: 'Confirm your address',
	links: [
		{ label: 'Go to the service', opens: 'open.service' },
		{ label: 'Confirm my address', opens: 'open.confirmEmail' }
	]
}
const strayed: EmailMessage = { ...code, subject: 'It strayed', folder: 'junk' }

function inboxWith(...messages: EmailMessage[]): InboxState {
	return messages.reduce(
		(inbox, message, index) => device.receive.email(inbox, message, NINE + index * MINUTE),
		device.initial
	)
}

function subjects() {
	return screen.getAllByRole('listitem').map((item) => item.textContent)
}

describe('the list of messages', () => {
	test('says in each folder that it is empty', async () => {
		hold('inbox', inboxWith())
		expect(screen.getByText(/Nothing here yet/)).toBeTruthy()
		await userEvent.click(screen.getByRole('button', { name: 'Junk' }))
		expect(screen.getByText(/Nothing in junk/)).toBeTruthy()
	})

	test('has the newest message first, with sender, time and in words that it is unread', () => {
		hold('inbox', inboxWith(code, confirm))
		expect(subjects()).toEqual([
			expect.stringMatching(/Accounts.*09:01.*Confirm your address.*Unread/s),
			expect.stringMatching(/Accounts.*09:00.*Your code.*Unread/s)
		])
	})

	test('names the day of a message that is not of today', () => {
		hold('inbox', inboxWith(code), { now: NINE + 24 * 60 * MINUTE })
		expect(screen.getByText('Tue 3 March 2026, 09:00')).toBeTruthy()
	})

	test('counts the unread messages of each folder', () => {
		hold('inbox', inboxWith(code, confirm, strayed))
		expect(screen.getByRole('button', { name: 'Inbox 2 unread' }).getAttribute('aria-pressed')).toBe('true')
		expect(screen.getByRole('button', { name: 'Junk 1 unread' }).getAttribute('aria-pressed')).toBe('false')
	})

	test('takes in a message that arrives without moving the focus', async () => {
		const { becomes } = hold('inbox', inboxWith(code))
		const button = screen.getByRole('button', { name: /Your code/ })
		button.focus()
		await becomes(inboxWith(code, confirm))
		expect(screen.getByRole('button', { name: 'Inbox 2 unread' })).toBeTruthy()
		expect(document.activeElement).toBe(button)
	})
})

describe('a message', () => {
	test('shows sender, address, time, words and the training mark, and takes the focus', async () => {
		const { uses } = hold('inbox', inboxWith(code))
		await userEvent.click(screen.getByRole('button', { name: /Your code/ }))
		expect(uses).toEqual([{ device: 'inbox', act: 'open', details: { id: 1 } }])
		const message = screen.getByRole('article', { name: 'Your code' })
		for (const words of ['Accounts', 'accounts@nhsmail.example', '09:00', 'Training simulator']) {
			expect(within(message).getByText(words)).toBeTruthy()
		}
		expect(within(message).getByText('123456').closest('p')?.textContent).toBe('Your code is 123456.')
		expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Your code' }))
	})

	test('gives the focus back to its line in the list when it is closed, and counts as read', async () => {
		hold('inbox', inboxWith(code, confirm))
		await userEvent.click(screen.getByRole('button', { name: /Your code/ }))
		await userEvent.click(screen.getByRole('button', { name: 'Back to messages' }))
		const line = screen.getByRole('button', { name: /Your code/ })
		expect(document.activeElement).toBe(line)
		expect(line.textContent).not.toContain('Unread')
	})

	test('reports which of its links is followed, and none is a real address', async () => {
		const { opened } = hold('inbox', inboxWith(confirm))
		await userEvent.click(screen.getByRole('button', { name: /Confirm your address/ }))
		expect(screen.queryByRole('link')).toBeNull()
		await userEvent.click(screen.getByRole('button', { name: 'Confirm my address' }))
		expect(opened).toEqual(['open.confirmEmail'])
		await userEvent.click(screen.getByRole('button', { name: 'Go to the service' }))
		expect(opened).toEqual(['open.confirmEmail', 'open.service'])
	})

	test('can be taken out of junk, and says where it went', async () => {
		hold('inbox', inboxWith(strayed))
		await userEvent.click(screen.getByRole('button', { name: 'Junk 1 unread' }))
		await userEvent.click(screen.getByRole('button', { name: /It strayed/ }))
		await userEvent.click(screen.getByRole('button', { name: 'Not junk' }))
		expect(screen.getByRole('status').textContent).toBe('Moved to your inbox.')
		expect(screen.queryByRole('button', { name: 'Not junk' })).toBeNull()
		await userEvent.click(screen.getByRole('button', { name: 'Back to messages' }))
		expect(subjects()).toEqual([expect.stringContaining('It strayed')])
	})

	test('is closed by choosing a folder', async () => {
		hold('inbox', inboxWith(code))
		await userEvent.click(screen.getByRole('button', { name: /Your code/ }))
		await userEvent.click(screen.getByRole('button', { name: 'Junk' }))
		expect(screen.queryByRole('article')).toBeNull()
		expect(screen.getByText(/Nothing in junk/)).toBeTruthy()
	})

	test('shows when it is opened by somebody else, and leaves the focus where it is', async () => {
		const { becomes } = hold('inbox', inboxWith(code, strayed))
		await becomes(device.acts.open(inboxWith(code, strayed), { id: 2 }, NINE))
		expect(screen.getByRole('article', { name: 'It strayed' })).toBeTruthy()
		expect(screen.getByRole('button', { name: 'Junk' }).getAttribute('aria-pressed')).toBe('true')
		expect(document.activeElement).toBe(document.body)
	})

	test('can only be looked at in a device that is to be looked at', async () => {
		const reading = device.acts.open(inboxWith({ ...confirm, folder: 'junk' }), { id: 1 }, NINE)
		const { uses, opened } = hold('inbox', reading, { disabled: true })
		for (const button of screen.getAllByRole('button')) await userEvent.click(button)
		expect(uses).toEqual([])
		expect(opened).toEqual([])
	})
})
