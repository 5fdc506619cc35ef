import type { GenericSchema } from 'valibot'
import type { Instant } from '../time/time.ts'

/** Grown by each device's own file (declaration merging), so a new device is one new folder. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Devices {}

export type DeviceId = keyof Devices & string
export type DeviceStates = {
	[Id in DeviceId]: Devices[Id] extends Device<infer State, infer _M, infer _A> ? State : never
}

/** A thing on the trainee's desk: plain state, and a pure answer to what it receives and to what is done with it. */
export interface Device<State, Messages, Acts> {
	id: string
	/** The name of its region on the desk. */
	title: string
	/** What it is drawn as, beside its name: one of `ui/icons.ts`. */
	icon: string
	/** What is said when more things wait on it than before. */
	news: string
	/** Where it stands on the desk, lowest first. */
	place: number
	initial: State
	/** What the world can send to it. */
	receive: { [Kind in keyof Messages]: (state: State, message: Messages[Kind], now: Instant) => State }
	/** What a person can do with it. An act on something that is not there leaves the state as it is. */
	acts: { [Act in keyof Acts]: (state: State, details: Acts[Act], now: Instant) => State }
	/** Each act in words. */
	says: { [Act in keyof Acts]: (details: Acts[Act]) => ActWords }
	/** What each of these has to look like where it comes from a file: nothing else is let near the device. */
	shapes: {
		state: GenericSchema<unknown, State>
		messages: { [Kind in keyof Messages]: GenericSchema<unknown, Messages[Kind]> }
		acts: { [Act in keyof Acts]: GenericSchema<unknown, Acts[Act]> }
	}
	/** What a person types on it: as what each such detail of an act is kept. */
	boxes: { [Act in keyof Acts]?: { [Detail in keyof Acts[Act]]?: BoxKind } }
	/** How many things wait to be looked at. */
	waiting: (state: State) => number
	/** What is heard when more of them wait than before; without it, nothing. */
	sounds?: (state: State) => Tone
	/** To look at it is to use it: nothing but the person brings it into sight. */
	readAtSight?: true
	/** Whether it stands on every desk, or only where a journey has to do with it or something lies on it. */
	onEveryDesk: boolean
	/** What came to it in words. */
	told?: (state: State) => readonly ToldWords[]
	/** What of its state makes a difference to what can be done next: times don't. */
	situation: (state: State) => unknown
	/** Whether this act is a decision of weight, for a scorecard, and what it takes. To look at something is none. */
	decision?: <Act extends keyof Acts>(state: State, act: Act, details: Acts[Act]) => DecisionKind | null
	/**
	 * Where help may try what a walkthrough does with it: in every state, or only in one that no right way comes by. Without it,
	 * only where the walkthrough does it.
	 */
	tried?: 'anywhere' | 'astray'
	/** The next instant at which it changes by itself, such as a call that rings out. */
	due?: (state: State) => Instant | null
	/** Its state at an instant that is due. */
	settle?: (state: State, now: Instant) => State
}

export type Tone = 'mail' | 'text' | 'call'

/** `free` stays as it was typed; of a `subject` stay the words that a service looks for; the others have a form of their own. */
export type BoxKind = 'recipient' | 'subject' | 'free' | 'username' | 'digits'

/** Something that reached a person, and whether they have read or heard it. */
export interface ToldWords {
	words: readonly string[]
	isKnown: boolean
	/** Where it is found, as in "from the text message". */
	where: string
}

/** `junk`: finding what went astray; `things`: handling a thing. */
export type DecisionKind = 'junk' | 'things'

/** An act in sentences. */
export interface ActWords {
	/** As somebody is told where and how to do it. */
	asks: string
	/** As it is shown to somebody who watches, where that says more. */
	shows?: string
	/** As it is told afterwards. */
	done: string
}

export function defineDevice<State, Messages, Acts>(
	device: Device<State, Messages, Acts>
): Device<State, Messages, Acts> {
	return device
}

/** What the world hands to a device, as data. */
export type Delivery = {
	[Id in DeviceId]: Devices[Id] extends Device<infer _S, infer Messages, infer _A>
		? { [Kind in keyof Messages & string]: { device: Id; kind: Kind; message: Messages[Kind] } }[keyof Messages &
				string]
		: never
}[DeviceId]

/** What a person does with a device, as data. */
export type DeviceUse = {
	[Id in DeviceId]: Devices[Id] extends Device<infer _S, infer _M, infer Acts>
		? { [Act in keyof Acts & string]: { device: Id; act: Act; details: Acts[Act] } }[keyof Acts & string]
		: never
}[DeviceId]

/** The number of the next thing on a device, whichever were removed or came from a file. */
export function nextId(things: readonly { id: number }[]): number {
	return things.reduce((highest, { id }) => Math.max(highest, id), 0) + 1
}
