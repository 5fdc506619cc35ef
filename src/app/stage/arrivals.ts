import { devices } from '../../devices/registry.ts'
import type { World } from '../../world/world.ts'

/** How many things wait on each device. */
export function waitingOn(world: World): ReadonlyMap<string, number> {
	const states = world.devices as unknown as Readonly<Record<string, unknown>>
	return new Map([...devices.values()].map(({ id, waiting }) => [id, waiting(states[id])]))
}

/** The device on which something new waits, and that in words. */
export interface Arrival {
	device: string
	words: string
}

/** What has come since; `null` when nothing has. */
export function arrivalWords(before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): Arrival | null {
	for (const [id, count] of now) {
		if (count > (before.get(id) ?? 0)) return { device: id, words: devices.get(id)?.news ?? id }
	}
	return null
}
