import { describe, expect, test } from 'vitest'
import { device, type InboxState } from '../../../src/devices/inbox/inbox.ts'

const NINE = Date.UTC(2026, 2, 3, 9)
const welcome = {
	from: 'Accounts',
	address: 'accounts@nhsmail.example',
	subject: 'Welcome',
	paragraphs: ['Hello Sam.']
}

function inboxWith(...folders: ('inbox' | 'junk')[]): InboxState {
	return folders.reduce((inbox, folder) => device.receive.email(inbox, { ...welcome, folder }, NINE), device.initial)
}

describe('the inbox', () => {
	test('puts an email into the inbox, unread and without links, unless told otherwise', () => {
		expect(device.receive.email(device.initial, welcome, NINE).emails).toEqual([
			{ ...welcome, id: 1, links: [], folder: 'inbox', receivedAt: NINE, read: false }
		])
	})

	test('keeps the newest email last, each with an id of its own', () => {
		const { emails } = device.receive.email(inboxWith('inbox', 'junk'), { ...welcome, subject: 'Newer' }, NINE + 1)
		expect(emails.map(({ id }) => id)).toEqual([1, 2, 3])
		expect(emails.at(-1)?.subject).toBe('Newer')
	})

	test('leaves the opened email on show when another one arrives', () => {
		const reading = device.acts.open(inboxWith('inbox'), { id: 1 }, NINE)
		expect(device.receive.email(reading, welcome, NINE).opened).toBe(1)
	})

	test('counts what is unread in the inbox as waiting, and nothing in junk', () => {
		expect(device.waiting(inboxWith('inbox', 'junk', 'inbox'))).toBe(2)
		expect(device.waiting(inboxWith('junk'))).toBe(0)
	})

	test('shows an opened email and takes it as read; closing it leaves it read', () => {
		const opened = device.acts.open(inboxWith('inbox', 'inbox'), { id: 2 }, NINE)
		expect(opened.opened).toBe(2)
		expect(opened.emails.map(({ read }) => read)).toEqual([false, true])
		const closed = device.acts.close(opened, {}, NINE)
		expect(closed).toEqual({ ...opened, opened: null })
	})

	test('moves an email out of junk without marking it as read or closing it', () => {
		const kept = device.acts.keep(inboxWith('junk'), { id: 1 }, NINE)
		expect(kept.emails[0]).toMatchObject({ folder: 'inbox', read: false })
		expect(device.acts.keep(device.acts.open(inboxWith('junk'), { id: 1 }, NINE), { id: 1 }, NINE).opened).toBe(1)
	})

	test('is left as it is by an act on an email that is not there', () => {
		const inbox = inboxWith('junk')
		expect(device.acts.open(inbox, { id: 9 }, NINE)).toEqual(inbox)
		expect(device.acts.keep(inbox, { id: 9 }, NINE)).toEqual(inbox)
	})
})
