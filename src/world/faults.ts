import type { Delivery } from '../devices/device.ts'
import { toMillis, type Duration } from '../time/time.ts'

/** Something that goes wrong on the way of a message, armed by a scenario or a link. Each one spoils the next matching message, once. */
export const faults = {
	'text-late': { says: 'The next text comes 3 minutes late', device: 'phone', kind: 'text', late: 'PT3M' },
	'text-lost': { says: 'The next text never arrives', device: 'phone', kind: 'text', lost: true },
	'call-lost': { says: 'The next call never comes', device: 'phone', kind: 'call', lost: true },
	'email-late': { says: 'The next email comes 10 minutes late', device: 'inbox', kind: 'email', late: 'PT10M' },
	'email-lost': { says: 'The next email never arrives', device: 'inbox', kind: 'email', lost: true },
	'email-junk': { says: 'The next email goes to junk', device: 'inbox', kind: 'email', junk: true }
} as const satisfies Record<string, FaultRule>

interface FaultRule {
	says: string
	device: string
	kind: string
	late?: Duration
	lost?: true
	junk?: true
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
	const name = armed.find((fault) => faults[fault].device === delivery.device && faults[fault].kind === delivery.kind)
	if (!name) return { delivery, lateBy: 0, armed }
	const rule: FaultRule = faults[name]
	const left = armed.toSpliced(armed.indexOf(name), 1)
	if (rule.lost) return { delivery: null, lateBy: 0, armed: left }
	const spoilt = rule.junk && delivery.device === 'inbox' ? inJunk(delivery) : delivery
	return { delivery: spoilt, lateBy: rule.late ? toMillis(rule.late) : 0, armed: left }
}

function inJunk(delivery: Delivery & { device: 'inbox' }): Delivery {
	return { ...delivery, message: { ...delivery.message, folder: 'junk' } }
}
