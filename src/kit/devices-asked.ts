import { devices } from '../devices/registry.ts'
import { actions } from './actions.ts'
import { guards } from './guards.ts'
import type { Journey } from './journey.ts'
import { addressed } from './post.ts'
import { readingOf } from './readings.ts'

export type JourneyParts = Pick<Journey, 'flow' | 'screens' | 'posts'>

/** The devices, by id, that a journey has to do with: what it reads, does or sends is on one of them, or they are on every desk. */
export function devicesAskedBy({ flow, screens, posts }: JourneyParts): ReadonlySet<string> {
	const asked = new Set([...devices.values()].filter(({ onEveryDesk }) => onEveryDesk).map(({ id }) => id))
	const ask = (device: string | undefined) => device !== undefined && asked.add(device)
	for (const post of Object.values(posts)) ask(addressed(post, (key) => `{${key}}`).device)
	for (const part of partsIn([flow, screens, posts])) {
		if (typeof part === 'string') for (const [, name = ''] of part.matchAll(/\{([\w.-]+)\}/g)) ask(deviceRead(name))
		else {
			const { reading, type, kind, service } = part as Readonly<Record<string, unknown>>
			if (typeof reading === 'string') ask(deviceRead(reading))
			if (typeof type === 'string') ask(verbs[type]?.device)
			if (kind === 'totpSetup') ask(deviceRead(`account.${String(service)}.setupKey`))
		}
	}
	return asked
}

const verbs: Readonly<Record<string, { device?: string }>> = { ...guards, ...actions }

function deviceRead(name: string): string | undefined {
	return readingOf(name)?.row.device
}

/** Every object and text in a piece of data. */
function partsIn(data: unknown): readonly (string | object)[] {
	if (typeof data === 'string') return [data]
	if (typeof data !== 'object' || data === null) return []
	return [data, ...Object.values(data).flatMap(partsIn)]
}
