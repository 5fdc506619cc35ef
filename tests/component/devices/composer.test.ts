import { cleanup, screen, within } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { device, senders, type ComposerState, type Mail } from '../../../src/devices/composer/composer.ts'
import { hold, NINE } from './hold.ts'

const MINUTE = 60_000
const mail: Mail = { from: 'you', to: 'desk@trainee.example', subject: 'Locked', body: 'Please help.' }

function sent(...mails: Mail[]): ComposerState {
	return mails.reduce((state, each, index) => device.acts.send(state, each, NINE + index * MINUTE), device.initial)
}

function box(name: 'To' | 'Subject' | 'Message') {
	return screen.getByRole<HTMLInputElement>('textbox', { name })
}

async function write({ to, subject, body }: Pick<Mail, 'to' | 'subject' | 'body'>) {
	for (const [name, text] of [
		['To', to],
		['Subject', subject],
		['Message', body]
	] as const)
		await userEvent.type(box(name), text)
}

describe('an email', () => {
	test('is written from a mailbox and sent, after which the boxes are empty and the focus has not moved', async () => {
		const { uses } = hold('composer', device.initial)
		const group = screen.getByRole('radiogroup', { name: 'Write from the mailbox of' })
		const radios = within(group).getAllByRole<HTMLInputElement>('radio')
		expect(radios.map(({ name, value }) => [name, value])).toEqual(senders.map((value) => ['from', value]))
		expect(screen.getByRole<HTMLInputElement>('radio', { name: 'You' }).checked).toBe(true)
		await userEvent.click(screen.getByRole('radio', { name: 'Your Director or Senior Manager' }))
		await write({ ...mail, to: ' desk@trainee.example ' })
		await userEvent.click(screen.getByRole('button', { name: 'Send' }))
		expect(uses).toEqual([{ device: 'composer', act: 'send', details: { ...mail, from: 'director' } }])
		expect([box('To').value, box('Subject').value, box('Message').value]).toEqual(['', '', ''])
		expect(screen.getByRole('status').textContent).toBe('Sent to desk@trainee.example.')
		expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Send' }))
	})

	test('is not sent to nobody or without a word: each box says so, and the first has the focus', async () => {
		const { uses } = hold('composer', device.initial)
		await userEvent.click(screen.getByRole('button', { name: 'Send' }))
		expect(descriptionOf(box('To'))).toBe('Enter who it goes to')
		expect(descriptionOf(box('Message'))).toBe('Write a message')
		expect(box('Subject').hasAttribute('aria-invalid')).toBe(false)
		expect(document.activeElement).toBe(box('To'))
		await userEvent.type(box('To'), mail.to)
		await userEvent.click(screen.getByRole('button', { name: 'Send' }))
		expect(document.activeElement).toBe(box('Message'))
		expect(box('To').value).toBe(mail.to)
		expect(uses).toEqual([])
	})

	test('is sent without the marks that nobody sees around its address and subject', async () => {
		const { uses } = hold('composer', device.initial)
		await write({ to: '\u2068desk@trainee.example\u2069', subject: 'Lock\u00aded\u200b', body: mail.body })
		await userEvent.click(screen.getByRole('button', { name: 'Send' }))
		expect(uses).toEqual([{ device: 'composer', act: 'send', details: mail }])
	})

	test('is sent with what its boxes hold, though nothing said that they were filled in', async () => {
		const { uses } = hold('composer', device.initial)
		screen.getByRole<HTMLInputElement>('radio', { name: 'Your manager' }).checked = true
		box('To').value = mail.to
		box('Subject').value = mail.subject
		box('Message').value = mail.body
		await userEvent.click(screen.getByRole('button', { name: 'Send' }))
		expect(uses).toEqual([{ device: 'composer', act: 'send', details: { ...mail, from: 'manager' } }])
		expect([box('To').value, box('Subject').value, box('Message').value]).toEqual(['', '', ''])
	})

	test('that was filled in with a change alone is still there after a look at another device', () => {
		const unfinished = new Map<string, unknown>()
		hold('composer', device.initial, { unfinished })
		box('To').value = mail.to
		box('To').dispatchEvent(new Event('change', { bubbles: true }))
		cleanup()
		hold('composer', device.initial, { unfinished })
		expect(box('To').value).toBe(mail.to)
	})

	test('keeps its message as it was written, joined emoji and all, but for one in which nothing is to be seen', async () => {
		const { uses } = hold('composer', device.initial)
		await write({ ...mail, body: '\u200b \u2060' })
		await userEvent.click(screen.getByRole('button', { name: 'Send' }))
		expect(descriptionOf(box('Message'))).toBe('Write a message')
		expect(uses).toEqual([])
		const body = 'Thanks \u{1f469}\u200d\u2695\ufe0f\u2060'
		await userEvent.clear(box('Message'))
		await userEvent.type(box('Message'), body)
		await userEvent.click(screen.getByRole('button', { name: 'Send' }))
		expect(uses).toEqual([{ device: 'composer', act: 'send', details: { ...mail, body } }])
	})

	test('that names a real address is noted, until it no longer does', async () => {
		hold('composer', device.initial)
		await userEvent.type(box('Message'), 'Write to someone@nhs.net, please')
		await userEvent.tab()
		expect(screen.getByText(/looks like a real email address/)).toBeTruthy()
		await userEvent.clear(box('Message'))
		expect(screen.queryByText(/looks like a real email address/)).toBeNull()
	})

	test('that is half written is still there after a look at another device, and in no other attempt', async () => {
		const unfinished = new Map<string, unknown>()
		hold('composer', device.initial, { unfinished })
		await userEvent.click(screen.getByRole('radio', { name: 'Your manager' }))
		await write({ ...mail, body: 'Plea' })
		cleanup()
		hold('composer', device.initial, { unfinished })
		expect([box('To').value, box('Subject').value, box('Message').value]).toEqual([mail.to, 'Locked', 'Plea'])
		expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Your manager' }).checked).toBe(true)
		cleanup()
		hold('composer', device.initial)
		expect(box('To').value).toBe('')
	})

	test('that was sent leaves nothing half written', async () => {
		const unfinished = new Map<string, unknown>()
		hold('composer', device.initial, { unfinished })
		await write(mail)
		await userEvent.click(screen.getByRole('button', { name: 'Send' }))
		cleanup()
		hold('composer', sent(mail), { unfinished })
		expect(box('Message').value).toBe('')
	})
})

describe('what was sent', () => {
	test('is nothing at first, and the page says so', () => {
		hold('composer', device.initial)
		expect(screen.getByText('You have sent nothing yet.')).toBeTruthy()
	})

	test('is listed newest first, with all that was written, its time and the training mark', () => {
		hold('composer', sent(mail, { ...mail, from: 'manager', subject: '', body: 'One line\nand another' }))
		const items = within(screen.getByRole('list', { name: 'Sent' })).getAllByRole('listitem')
		expect(items.map((item) => item.textContent)).toEqual([
			expect.stringMatching(
				/No subject.*Training simulator.*Your manager.*desk@trainee\.example.*09:01.*One line\nand another/s
			),
			expect.stringMatching(/Locked.*Training simulator.*You.*desk@trainee\.example.*09:00.*Please help\./s)
		])
	})

	test('is all that can be had of a device that is only looked at', async () => {
		const { uses } = hold('composer', sent(mail), { disabled: true })
		expect(screen.getByText('Please help.')).toBeTruthy()
		await userEvent.type(box('To'), 'x')
		await userEvent.click(screen.getByRole('button', { name: 'Send' }))
		expect(box('To').value).toBe('')
		expect(uses).toEqual([])
	})
})

function descriptionOf(field: HTMLElement): string {
	const ids = field.getAttribute('aria-describedby')?.split(' ') ?? []
	return ids.map((id) => document.getElementById(id)?.textContent).join(' ')
}
