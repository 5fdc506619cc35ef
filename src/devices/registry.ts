import type { Device, DeviceId, DeviceStates } from './device.ts'

export type AnyDevice = Device<unknown, Record<string, unknown>, Record<string, unknown>>

const modules = import.meta.glob<{ device?: AnyDevice }>('./*/*.ts', { eager: true })

/** Every device there is, by its id, in the order they stand on the desk. */
export const devices: ReadonlyMap<string, AnyDevice> = new Map(
	Object.values(modules)
		.flatMap(({ device }) => device ?? [])
		.sort((a, b) => a.place - b.place)
		.map((device) => [device.id, device])
)

/** Each device with its state. */
export function stateOfEach(states: DeviceStates): readonly { device: AnyDevice; state: unknown }[] {
	return [...devices.values()].map((device) => ({ device, state: states[device.id as DeviceId] }))
}

/** The desk before anything has happened. */
export function untouchedDevices(): DeviceStates {
	return Object.fromEntries([...devices.values()].map((device) => [device.id, device.initial])) as DeviceStates
}
