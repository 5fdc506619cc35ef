import * as v from 'valibot'
import { instant, nothing, numbered, objectOf, oneOf, text } from '../../shapes/shapes.ts'
import type { Instant } from '../../time/time.ts'
import { defineDevice, nextId, type Device } from '../device.ts'

/** Where it leads is an event of the journey, never a real address. */
export interface EmailLink {
	label: string
	opens: `open.${string}`
}

export interface Email {
	id: number
	from: string
	/** The sender's address, on an example domain. */
	address: string
	subject: string
	paragraphs: readonly string[]
	links: readonly EmailLink[]
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
	links?: readonly EmailLink[]
	folder?: Folder
}

export interface InboxState {
	/** Newest last. */
	emails: readonly Email[]
	/** The email that is on show, or none. */
	opened: number | null
}

/** The link that leads there, in the email on show or else in the newest that has one. */
export function linkTo({ emails, opened }: InboxState, opens: string): EmailLink | undefined {
	const onShow = emails.filter(({ id }) => id === opened)
	return [...emails, ...onShow].flatMap(({ links }) => links).findLast((link) => link.opens === opens)
}

interface InboxMessages {
	email: EmailMessage
}

interface InboxActs {
	open: { id: number }
	close: Record<string, never>
	/** Out of junk: 'Not junk'. */
	keep: { id: number }
}

declare module '../device.ts' {
	interface Devices {
		inbox: Device<InboxState, InboxMessages, InboxActs>
	}
}

const number = v.number()
const opens = v.custom<EmailLink['opens']>(
	(input) => typeof input === 'string' && input.startsWith('open.'),
	'a link such as "open.portal"'
)
const links = v.array(objectOf({ label: text, opens }))
const folder = oneOf(['inbox', 'junk'])
const written = { from: text, address: text, subject: text, paragraphs: v.array(text) }
const email = objectOf({ id: number, ...written, links, folder, receivedAt: instant, read: v.boolean() })

export const device = defineDevice<InboxState, InboxMessages, InboxActs>({
	id: 'inbox',
	title: 'Inbox',
	icon: 'mail',
	news: 'New email has arrived',
	place: 1,
	initial: { emails: [], opened: null },
	receive: {
		email: (inbox, { links, folder, ...email }, now) => ({
			...inbox,
			emails: [
				...inbox.emails,
				{
					...email,
					id: nextId(inbox.emails),
					links: links ?? [],
					folder: folder ?? 'inbox',
					receivedAt: now,
					read: false
				}
			]
		})
	},
	acts: {
		open: (inbox, { id }) =>
			inbox.emails.some((email) => email.id === id) ? { ...change(inbox, id, { read: true }), opened: id } : inbox,
		close: (inbox) => ({ ...inbox, opened: null }),
		keep: (inbox, { id }) => change(inbox, id, { folder: 'inbox' })
	},
	says: {
		open: () => ({ asks: 'In the inbox, open the unread email.', done: 'Opened an email.' }),
		close: () => ({ asks: 'In the inbox, go back to the list.', done: 'Went back to the list of emails.' }),
		keep: () => ({ asks: 'In the inbox, move the email out of junk.', done: 'Moved an email out of junk.' })
	},
	shapes: {
		state: objectOf({ emails: numbered(email), opened: v.nullable(number) }),
		messages: { email: objectOf({ ...written, links: v.exactOptional(links), folder: v.exactOptional(folder) }) },
		acts: { open: objectOf({ id: number }), close: nothing, keep: objectOf({ id: number }) }
	},
	boxes: {},
	onEveryDesk: true,
	told: ({ emails }) =>
		emails.map(({ from, address, subject, paragraphs, read }) => ({
			words: [from, address, subject, ...paragraphs],
			isKnown: read,
			where: 'from the email'
		})),
	situation: ({ emails, opened }) => [emails.map(({ read, folder }) => [read, folder]), opened],
	decision: ({ emails }, act, details) =>
		act === 'open' && emails.some(({ id, folder }) => 'id' in details && id === details.id && folder === 'junk')
			? 'junk'
			: null,
	sounds: () => 'mail',
	// Junk makes no badge: that a code may lie there is what a trainee learns to think of.
	waiting: ({ emails }) => emails.filter((email) => !email.read && email.folder === 'inbox').length
})

function change(inbox: InboxState, id: number, changed: Partial<Email>): InboxState {
	return { ...inbox, emails: inbox.emails.map((email) => (email.id === id ? { ...email, ...changed } : email)) }
}
