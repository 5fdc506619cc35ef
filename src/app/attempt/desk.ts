import type { AnyDevice } from '../../devices/registry.ts'
import { devices } from '../../devices/registry.ts'
import { devicesAskedBy, type JourneyParts } from '../../kit/devices-asked.ts'
import { faults, type Fault } from '../../world/faults.ts'
import type { World } from '../../world/world.ts'

/**
 * The devices that stand on the desk of an attempt: those that its journey has to do with, and those that had something on them
 * when it began. Nothing comes or goes meanwhile.
 */
export function deskOf(journey: JourneyParts, start: Pick<World, 'devices'>): readonly AnyDevice[] {
	const asked = devicesAskedBy(journey)
	return [...devices.values()].filter((device) => asked.has(device.id) || !isUntouched(device, start))
}

/** What can go wrong in a journey at all: with post of a kind that it sends, or with a thing that it looks at. */
export function faultsOf(journey: JourneyParts): readonly { id: Fault; says: string }[] {
	const asked = devicesAskedBy(journey)
	// Nobody misses a caller who asks for what they should not.
	const kinds = new Set<string>(Object.values(journey.posts).flatMap((post) => ('asks' in post ? [] : post.kind)))
	return Object.entries(faults).flatMap(([id, rule]) => {
		const isThere = 'kind' in rule ? kinds.has(rule.kind) : asked.has(rule.device)
		return isThere ? [{ id: id as Fault, says: rule.says }] : []
	})
}

function isUntouched({ id, initial }: AnyDevice, { devices: states }: Pick<World, 'devices'>): boolean {
	const state = (states as unknown as Readonly<Record<string, unknown>>)[id]
	return state === undefined || JSON.stringify(state) === JSON.stringify(initial)
}
