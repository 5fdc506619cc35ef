import * as v from 'valibot'
import { instant, nothing, numbered, objectOf, text } from '../../shapes/shapes.ts'
import type { Instant } from '../../time/time.ts'
import { defineDevice, nextId, type Device } from '../device.ts'

export interface SheetMessage {
	from: string
	title: string
	paragraphs: readonly string[]
	rows: readonly { key: string; value: string }[]
}

export interface Sheet extends SheetMessage {
	id: number
	receivedAt: Instant
	read: boolean
}

export interface PaperState {
	/** Newest last. */
	sheets: readonly Sheet[]
}

interface PaperActs {
	read: Record<string, never>
}

declare module '../device.ts' {
	interface Devices {
		paper: Device<PaperState, { sheet: SheetMessage }, PaperActs>
	}
}

const rows = v.array(objectOf({ key: text, value: text }))
const printed = { from: text, title: text, paragraphs: v.array(text), rows }
const sheet = objectOf({ id: v.number(), ...printed, receivedAt: instant, read: v.boolean() })

export const device = defineDevice<PaperState, { sheet: SheetMessage }, PaperActs>({
	id: 'paper',
	title: 'Papers',
	icon: 'paper',
	news: 'A sheet of paper has come out of the printer',
	place: 7,
	initial: { sheets: [] },
	receive: {
		sheet: ({ sheets }, sheet, now) => ({
			sheets: [...sheets, { ...sheet, id: nextId(sheets), receivedAt: now, read: false }]
		})
	},
	acts: {
		read: ({ sheets }) => ({ sheets: sheets.map((sheet) => ({ ...sheet, read: true })) })
	},
	says: { read: () => ({ asks: 'Look at the papers.', done: 'Looked at the papers.' }) },
	shapes: {
		state: objectOf({ sheets: numbered(sheet) }),
		messages: { sheet: objectOf(printed) },
		acts: { read: nothing }
	},
	boxes: {},
	readAtSight: true,
	onEveryDesk: false,
	told: ({ sheets }) =>
		sheets.map(({ from, title, paragraphs, rows, read }) => ({
			words: [from, title, ...paragraphs, ...rows.flatMap(({ key, value }) => [key, value])],
			isKnown: read,
			where: 'from the paper'
		})),
	situation: ({ sheets }) => sheets.map(({ read }) => read),
	tried: 'anywhere',
	waiting: ({ sheets }) => sheets.filter(({ read }) => !read).length
})
