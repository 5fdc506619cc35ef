import type { Delivery } from '../devices/device.ts'
import type { EmailLink } from '../devices/inbox/inbox.ts'
import { say, type Readings } from './readings.ts'

/** A message that a service sends, as data. Its texts may hold readings in braces, filled in when it is sent. */
export type Post =
	| {
			kind: 'email'
			from: string
			address: string
			subject: string
			paragraphs: readonly string[]
			links?: readonly EmailLink[]
	  }
	| { kind: 'text'; from: string; body: string }
	/** `asks` is what the caller wants to be told, and should not be. */
	| { kind: 'call'; from: string; says: string; asks?: 'code' | 'password' }
	/** Printed, or handed over. */
	| {
			kind: 'letter'
			from: string
			title: string
			paragraphs: readonly string[]
			rows: readonly { key: string; value: string }[]
	  }

export type Posts = Readonly<Record<string, Post>>

/** The message as its device receives it. */
export function addressed(post: Post, readings: Readings): Delivery {
	switch (post.kind) {
		case 'email': {
			const { kind, subject, paragraphs, ...rest } = post
			const filled = { subject: say(subject, readings), paragraphs: paragraphs.map((text) => say(text, readings)) }
			return { device: 'inbox', kind, message: { ...rest, ...filled } }
		}
		case 'text':
			return { device: 'phone', kind: 'text', message: { from: post.from, body: say(post.body, readings) } }
		case 'call':
			return {
				device: 'phone',
				kind: 'call',
				message: { from: post.from, says: say(post.says, readings), ...(post.asks && { asks: post.asks }) }
			}
		case 'letter': {
			const { from, title } = post
			const paragraphs = post.paragraphs.map((text) => say(text, readings))
			const rows = post.rows.map(({ key, value }) => ({ key, value: say(value, readings) }))
			return { device: 'paper', kind: 'sheet', message: { from, title, paragraphs, rows } }
		}
	}
}
