import type { Instant } from '../../time/time.ts'
import { defineDevice, type Device } from '../device.ts'

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

export const device = defineDevice<PaperState, { sheet: SheetMessage }, PaperActs>({
	id: 'paper',
	title: 'Papers',
	news: 'A sheet of paper has come out of the printer',
	place: 7,
	initial: { sheets: [] },
	receive: {
		sheet: ({ sheets }, sheet, now) => ({
			sheets: [...sheets, { ...sheet, id: sheets.length + 1, receivedAt: now, read: false }]
		})
	},
	acts: {
		read: ({ sheets }) => ({ sheets: sheets.map((sheet) => ({ ...sheet, read: true })) })
	},
	says: { read: () => ({ asks: 'Look at the papers.', done: 'Looked at the papers.' }) },
	waiting: ({ sheets }) => sheets.filter(({ read }) => !read).length
})
