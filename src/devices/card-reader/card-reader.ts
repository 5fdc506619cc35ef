import * as v from 'valibot'
import { nothing, objectOf, oneOf } from '../../shapes/shapes.ts'
import { defineDevice, type Device } from '../device.ts'

export const cardPlaces = ['out', 'in', 'unread'] as const

/** A card that the reader does not notice lies in it as any other does, and has to be put in once more. */
export interface CardReaderState {
	card: (typeof cardPlaces)[number]
}

interface CardReaderActs {
	/** `unread` is what a fault makes of it. */
	insert: { unread?: true }
	takeOut: Record<string, never>
}

declare module '../device.ts' {
	interface Devices {
		'card-reader': Device<CardReaderState, Record<never, never>, CardReaderActs>
	}
}

export const device = defineDevice<CardReaderState, Record<never, never>, CardReaderActs>({
	id: 'card-reader',
	title: 'Card reader',
	icon: 'card',
	news: 'The card reader has changed',
	place: 5,
	initial: { card: 'out' },
	receive: {},
	acts: {
		insert: (reader, { unread }) => (reader.card === 'out' ? { card: unread ? 'unread' : 'in' } : reader),
		takeOut: () => ({ card: 'out' })
	},
	says: {
		insert: () => ({ asks: 'Put the card into the card reader.', done: 'Put the card into the card reader.' }),
		takeOut: () => ({ asks: 'Take the card out of the card reader.', done: 'Took the card out of the card reader.' })
	},
	shapes: {
		state: objectOf({ card: oneOf(cardPlaces) }),
		messages: {},
		acts: { insert: objectOf({ unread: v.exactOptional(v.literal(true, 'true')) }), takeOut: nothing }
	},
	boxes: {},
	onEveryDesk: false,
	situation: (reader) => reader,
	decision: () => 'things',
	tried: 'anywhere',
	waiting: () => 0
})
