import type { Delivery, DeviceUse } from '../devices/device.ts'
import { toMillis, type Duration } from '../time/time.ts'

/**
 * Something that goes wrong on the way of a message, or with a thing in one's hand, armed by a scenario or a link. Each one
 * spoils the next matching message or deed, once.
 */
export const faults = {
	'text-late': { says: 'The next text comes 3 minutes late', device: 'phone', kind: 'text', late: 'PT3M' },
	'text-lost': { says: 'The next text never arrives', device: 'phone', kind: 'text', lost: true },
	'call-lost': { says: 'The next call never comes', device: 'phone', kind: 'call', lost: true },
	'email-late': { says: 'The next email comes 10 minutes late', device: 'inbox', kind: 'email', late: 'PT10M' },
	'email-lost': { says: 'The next email never arrives', device: 'inbox', kind: 'email', lost: true },
	'email-junk': { says: 'The next email goes to junk', device: 'inbox', kind: 'email', junk: true },
	'card-unread': {
		says: 'The card reader does not notice the card at first',
		device: 'card-reader',
		act: 'insert',
		makes: { unread: true }
	},
	'photo-blurred': {
		says: 'The next photo is blurred',
		device: 'camera',
		act: 'takePhoto',
		makes: { flaw: 'blur' }
	},
	'video-silent': {
		says: 'The next video has no sound',
		device: 'camera',
		act: 'recordVideo',
		makes: { flaw: 'no-sound' }
	}
} as const satisfies Record<string, MessageFault | UseFault>

interface MessageFault {
	says: string
	device: string
	kind: string
	late?: Duration
	lost?: true
	junk?: true
}

interface UseFault {
	says: string
	device: string
	act: string
	/** What becomes of the deed. */
	makes: Readonly<Record<string, unknown>>
}

export type Fault = keyof typeof faults

export function isFault(name: string): name is Fault {
	return Object.hasOwn(faults, name)
}

/** What an armed fault makes of a message: what still goes out, how much later, and the faults that stay armed. */
export function spoil(
	armed: readonly Fault[],
	delivery: Delivery
): { delivery: Delivery | null; lateBy: number; armed: readonly Fault[] } {
	const found = firstOf(
		armed,
		(rule) => 'kind' in rule && rule.device === delivery.device && rule.kind === delivery.kind
	)
	if (!found || !('kind' in found.rule)) return { delivery, lateBy: 0, armed }
	const { rule, left } = found
	if (rule.lost) return { delivery: null, lateBy: 0, armed: left }
	const spoilt = rule.junk && delivery.device === 'inbox' ? inJunk(delivery) : delivery
	return { delivery: spoilt, lateBy: rule.late ? toMillis(rule.late) : 0, armed: left }
}

/** What an armed fault makes of a deed. */
export function spoilUse(
	armed: readonly Fault[],
	{ device, act, details }: DeviceUse
): { details: object; armed: readonly Fault[] } {
	const found = firstOf(armed, (rule) => 'act' in rule && rule.device === device && rule.act === act)
	if (!found || !('act' in found.rule)) return { details, armed }
	return { details: { ...details, ...found.rule.makes }, armed: found.left }
}

/** The first armed fault that fits, and those that stay armed once it has struck. */
function firstOf(
	armed: readonly Fault[],
	fits: (rule: MessageFault | UseFault) => boolean
): { rule: MessageFault | UseFault; left: readonly Fault[] } | null {
	const place = armed.findIndex((fault) => fits(faults[fault]))
	const name = armed[place]
	return name === undefined ? null : { rule: faults[name], left: armed.toSpliced(place, 1) }
}

function inJunk(delivery: Delivery & { device: 'inbox' }): Delivery {
	return { ...delivery, message: { ...delivery.message, folder: 'junk' } }
}
