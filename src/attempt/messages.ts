import type { ToldWords } from '../devices/device.ts'
import { stateOfEach } from '../devices/registry.ts'
import type { World } from '../world/world.ts'

/** All that has reached the person in words, on any device. */
export function messagesIn({ devices }: Pick<World, 'devices'>): readonly ToldWords[] {
	return stateOfEach(devices).flatMap(({ device, state }) => device.told?.(state) ?? [])
}

/** The messages that tell the latest code for this purpose; in what is spoken, commas and spaces lie between its digits. */
export function messagesWithCode(purpose: string, world: World): readonly ToldWords[] {
	const code = world.codes[purpose]?.code
	if (code === undefined) return []
	return messagesIn(world).filter(({ words }) => words.some((text) => text.replace(/[\s,]/g, '').includes(code)))
}
