import type { Component } from 'svelte'
import type { TotpAccount } from '../rules/totp.ts'
import type { Instant } from '../time/time.ts'
import type { DeviceUse } from './device.ts'

/** What every skin is given. It draws the state and reports what a person does; it changes nothing and keeps no clock. */
export interface SkinProps<State> {
	state: State
	/** Training time, given anew every second. */
	now: Instant
	/** A person did something with the device. Whoever moves the focus waits until it is done: what follows is shown only then. */
	onuse: (use: DeviceUse) => void | Promise<void>
	/** A link in a message was followed. */
	onopen: (event: `open.${string}`) => void
	/** What the QR code says that is on the service's page at this moment. */
	scannable: TotpAccount | null
	/** To be looked at only: nothing on it can be done. */
	disabled?: boolean
	/**
	 * What a person has begun and not done, by device. It is no part of the attempt: whoever shows the attempt keeps it while
	 * they do, so that it survives a look at another device and no other attempt sees it.
	 */
	unfinished?: Map<string, unknown>
}

const modules = import.meta.glob<Component<SkinProps<unknown>>>('./*/*.svelte', { eager: true, import: 'default' })

/** The skin of each device by the device's id, which names its folder. One is on the page only while it can be seen. */
export const skins: ReadonlyMap<string, Component<SkinProps<unknown>>> = new Map(
	Object.entries(modules).map(([path, skin]) => [folderOf(path), skin])
)

function folderOf(path: string): string {
	const [, folder] = path.split('/')
	if (!folder) throw new Error(`Expected a skin at ./<device>/<Device>.svelte, got "${path}"`)
	return folder
}
