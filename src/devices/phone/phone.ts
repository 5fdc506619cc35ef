import * as v from 'valibot'
import { instant, nothing, numbered, objectOf, oneOf, text as words } from '../../shapes/shapes.ts'
import { toMillis, type Instant } from '../../time/time.ts'
import { defineDevice, nextId, type Device } from '../device.ts'

export interface Text {
	id: number
	from: string
	body: string
	receivedAt: Instant
	read: boolean
}

export interface Call {
	id: number
	from: string
	/** What the voice says once it is answered. */
	says: string
	/** What the caller wants to be told, where they want something. */
	asks?: 'code' | 'password'
	state: 'ringing' | 'answered' | 'told' | 'ended' | 'declined' | 'missed'
	receivedAt: Instant
	/** When it stops ringing. */
	ringsUntil: Instant
}

export interface PhoneState {
	/** Newest last, as are the calls. */
	texts: readonly Text[]
	calls: readonly Call[]
}

interface PhoneMessages {
	text: { from: string; body: string }
	call: Pick<Call, 'from' | 'says' | 'asks'>
}

interface PhoneActs {
	readTexts: Record<string, never>
	answer: { id: number }
	decline: { id: number }
	hangUp: { id: number }
	/** Gives the caller what they ask for. */
	tell: { id: number }
}

declare module '../device.ts' {
	interface Devices {
		phone: Device<PhoneState, PhoneMessages, PhoneActs>
	}
}

/** Our assumption: about as long as a mobile rings before voicemail. */
const RINGS_FOR = toMillis('PT30S')

const number = v.number()
const oneCall = objectOf({ id: number })
const calling = { from: words, says: words, asks: v.exactOptional(oneOf(['code', 'password'])) }
const text = objectOf({ id: number, from: words, body: words, receivedAt: instant, read: v.boolean() })
const call = objectOf({
	id: number,
	...calling,
	state: oneOf(['ringing', 'answered', 'told', 'ended', 'declined', 'missed']),
	receivedAt: instant,
	ringsUntil: instant
})

export const device = defineDevice<PhoneState, PhoneMessages, PhoneActs>({
	id: 'phone',
	title: 'Phone',
	icon: 'phone',
	news: 'Your phone has something new',
	place: 3,
	initial: { texts: [], calls: [] },
	receive: {
		text: (phone, text, now) => ({
			...phone,
			texts: [...phone.texts, { ...text, id: nextId(phone.texts), receivedAt: now, read: false }]
		}),
		call: (phone, call, now) => ({
			...phone,
			calls: [
				...phone.calls,
				{ ...call, id: nextId(phone.calls), state: 'ringing', receivedAt: now, ringsUntil: now + RINGS_FOR }
			]
		})
	},
	acts: {
		readTexts: (phone) => ({
			...phone,
			texts: phone.texts.map((text) => (text.read ? text : { ...text, read: true }))
		}),
		answer: (phone, { id }) => turn(phone, id, 'ringing', 'answered'),
		decline: (phone, { id }) => turn(phone, id, 'ringing', 'declined'),
		hangUp: (phone, { id }) => turn(turn(phone, id, 'answered', 'ended'), id, 'told', 'ended'),
		tell: (phone, { id }) =>
			phone.calls.some((call) => call.id === id && call.asks) ? turn(phone, id, 'answered', 'told') : phone
	},
	says: {
		readTexts: () => ({ asks: 'Read the new text message on the phone.', done: 'Read the texts.' }),
		answer: () => ({ asks: 'On the phone, answer the call.', done: 'Answered the call.' }),
		decline: () => ({ asks: 'On the phone, decline the call.', done: 'Declined the call.' }),
		hangUp: () => ({ asks: 'On the phone, hang up.', done: 'Hung up.' }),
		tell: () => ({
			asks: 'On the phone, tell the caller what they ask for.',
			done: 'Told the caller what they asked for.'
		})
	},
	shapes: {
		state: objectOf({ texts: numbered(text), calls: numbered(call) }),
		messages: { text: objectOf({ from: words, body: words }), call: objectOf(calling) },
		acts: { readTexts: nothing, answer: oneCall, decline: oneCall, hangUp: oneCall, tell: oneCall }
	},
	boxes: {},
	onEveryDesk: true,
	told: ({ texts, calls }) => [
		...texts.map(({ from, body, read }) => ({ words: [from, body], isKnown: read, where: 'from the text message' })),
		...calls.map(({ from, says, state }) => ({
			words: [from, says],
			isKnown: state !== 'ringing' && state !== 'missed' && state !== 'declined',
			where: 'from the phone call'
		}))
	],
	situation: ({ texts, calls }) => [texts.map(({ read }) => read), calls.map(({ state }) => state)],
	waiting: ({ texts, calls }) =>
		texts.filter((text) => !text.read).length + calls.filter((call) => call.state === 'ringing').length,
	sounds: ({ calls }) => (calls.some((call) => call.state === 'ringing') ? 'call' : 'text'),
	due: ({ calls }) =>
		calls.reduce<Instant | null>(
			(soonest, call) => (call.state === 'ringing' ? Math.min(soonest ?? call.ringsUntil, call.ringsUntil) : soonest),
			null
		),
	settle: (phone, now) => ({
		...phone,
		calls: phone.calls.map((call) =>
			call.state === 'ringing' && call.ringsUntil <= now ? { ...call, state: 'missed' } : call
		)
	})
})

function turn(phone: PhoneState, id: number, from: Call['state'], to: Call['state']): PhoneState {
	return {
		...phone,
		calls: phone.calls.map((call) => (call.id === id && call.state === from ? { ...call, state: to } : call))
	}
}
