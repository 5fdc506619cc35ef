import * as v from 'valibot'
import { instant, nothing, numbered, objectOf, oneOf, text } from '../../shapes/shapes.ts'
import { legible } from '../../rules/withheld-text.ts'
import type { Instant } from '../../time/time.ts'
import { defineDevice, nextId, type Device } from '../device.ts'

/** Whose mailbox it is written from: the trainee's own, or that of somebody who writes on their behalf. */
export const senders = ['you', 'manager', 'director'] as const
export type Sender = (typeof senders)[number]

export const senderWords: Readonly<Record<Sender, string>> = {
	you: 'You',
	manager: 'Your manager',
	director: 'Your Director or Senior Manager'
}

export interface Mail {
	from: Sender
	to: string
	subject: string
	body: string
}

export interface SentMail extends Mail {
	id: number
	sentAt: Instant
	/** Somebody has dealt with it. */
	answered: boolean
}

export interface ComposerState {
	/** Newest last. */
	sent: readonly SentMail[]
}

interface ComposerActs {
	send: Mail
}

declare module '../device.ts' {
	interface Devices {
		composer: Device<ComposerState, { answered: Record<string, never> }, ComposerActs>
	}
}

const mail = { from: oneOf(senders), to: text, subject: text, body: text }
const sentMail = objectOf({ id: v.number(), ...mail, sentAt: instant, answered: v.boolean() })

export const device = defineDevice<ComposerState, { answered: Record<string, never> }, ComposerActs>({
	id: 'composer',
	title: 'Write an email',
	icon: 'pen',
	news: 'An email has been sent',
	place: 2,
	initial: { sent: [] },
	receive: {
		answered: ({ sent }) => ({ sent: sent.map((mail) => ({ ...mail, answered: true })) })
	},
	acts: {
		send: ({ sent }, { from, to, subject, body }, now) => ({
			sent: [...sent, { id: nextId(sent), from, to, subject, body, sentAt: now, answered: false }]
		})
	},
	says: {
		send: ({ from, to, body }) => ({
			asks: 'In ‘Write an email’, say who it’s from and who it’s to, write the message and send it.',
			shows: `In ‘Write an email’, write from the mailbox of ‘${senderWords[from]}’ to ${legible(to)}: “${body}” Send it.`,
			done: `Sent an email from the mailbox of ‘${senderWords[from]}’ to ${legible(to)}: “${body}”`
		})
	},
	shapes: {
		state: objectOf({ sent: numbered(sentMail) }),
		messages: { answered: nothing },
		acts: { send: objectOf(mail) }
	},
	boxes: { send: { to: 'recipient', subject: 'subject', body: 'free' } },
	onEveryDesk: false,
	situation: ({ sent }) => sent.length,
	decision: () => 'things',
	waiting: () => 0
})
