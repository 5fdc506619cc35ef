import type { Instant } from '../../time/time.ts'
import { defineDevice, type Device } from '../device.ts'

export interface Email {
	id: number
	from: string
	/** The sender's address, on an example domain. */
	address: string
	subject: string
	paragraphs: readonly string[]
	/** Where it leads is an event of the journey, never a real address. */
	link: { label: string; opens: `open.${string}` } | null
	folder: Folder
	receivedAt: Instant
	read: boolean
}

export type Folder = 'inbox' | 'junk'

export interface EmailMessage {
	from: string
	address: string
	subject: string
	paragraphs: readonly string[]
	link?: { label: string; opens: `open.${string}` }
	folder?: Folder
}

export interface InboxState {
	/** Newest last. */
	emails: readonly Email[]
}

interface InboxMessages {
	email: EmailMessage
}

interface InboxActs {
	open: { id: number }
	/** Out of junk: 'Not junk'. */
	keep: { id: number }
}

declare module '../device.ts' {
	interface Devices {
		inbox: Device<InboxState, InboxMessages, InboxActs>
	}
}

export const device = defineDevice<InboxState, InboxMessages, InboxActs>({
	id: 'inbox',
	title: 'Inbox',
	place: 1,
	initial: { emails: [] },
	receive: {
		email: ({ emails }, { link, folder, ...email }, now) => ({
			emails: [
				...emails,
				{ ...email, id: emails.length + 1, link: link ?? null, folder: folder ?? 'inbox', receivedAt: now, read: false }
			]
		})
	},
	acts: {
		open: (inbox, { id }) => change(inbox, id, { read: true }),
		keep: (inbox, { id }) => change(inbox, id, { folder: 'inbox' })
	},
	// Junk makes no badge: that a code may lie there is what a trainee learns to think of.
	waiting: ({ emails }) => emails.filter((email) => !email.read && email.folder === 'inbox').length
})

function change({ emails }: InboxState, id: number, changed: Partial<Email>): InboxState {
	return { emails: emails.map((email) => (email.id === id ? { ...email, ...changed } : email)) }
}
