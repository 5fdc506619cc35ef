import { render } from '@testing-library/svelte'
import type { DeviceStates, DeviceUse } from '../../../src/devices/device.ts'
import { devices } from '../../../src/devices/registry.ts'
import { skins, type SkinProps } from '../../../src/devices/skin.ts'

export const NINE = Date.UTC(2026, 2, 3, 9)

/** Puts a device with its real model into a person's hand. `uses` and `opened` are what the skin has reported so far. */
export function hold<Id extends keyof DeviceStates>(
	id: Id,
	state: DeviceStates[Id],
	props: Partial<Omit<SkinProps<unknown>, 'state' | 'onuse' | 'onopen'>> = {}
) {
	const device = devices.get(id)
	const skin = skins.get(id)
	if (!device || !skin) throw new Error(`Expected a device and a skin with the id "${id}"`)
	const uses: DeviceUse[] = []
	const opened: string[] = []
	let present: unknown = state
	const view = render(skin, {
		state,
		now: NINE,
		scannable: null,
		...props,
		onuse(use: DeviceUse) {
			uses.push(use)
			present = device.acts[use.act]?.(present, use.details, NINE)
			// A skin may report something while it is being put on the page: there is no view yet.
			queueMicrotask(() => void view.rerender({ state: present }))
		},
		onopen: (event: string) => opened.push(event)
	})
	return {
		uses,
		opened,
		/** What the world does meanwhile. */
		async becomes(next: DeviceStates[Id]) {
			present = next
			await view.rerender({ state: next })
		},
		passTo: (now: number) => view.rerender({ now }),
		show: (scannable: SkinProps<unknown>['scannable']) => view.rerender({ scannable })
	}
}
