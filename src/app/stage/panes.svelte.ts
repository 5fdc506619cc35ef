import { tick } from 'svelte'
import { MediaQuery } from 'svelte/reactivity'
import { devices } from '../../devices/registry.ts'
import type { Arrival } from './arrivals.ts'

/** What of an attempt is on show: on a small screen one thing of all, on a wide one the page and one thing beside it. */
export class Panes {
	/** On a small screen: `page`, `you` or a device. */
	pane = $state('page')
	/** Beside the page: a device, or `you` for the card of the person. */
	device = $state('you')
	/** What has come and is not on show: told by a note on a small screen. */
	arrival = $state.raw<Arrival | null>(null)
	/** As in the styles: where there is room, the device stands beside the page. */
	#wide = new MediaQuery('min-width: 62rem')
	/** How far down each pane was left. */
	#scrolled: Record<string, number | undefined> = {}
	#desk: () => HTMLElement | undefined

	/** `desk` is what all panes stand in. */
	constructor(desk: () => HTMLElement | undefined) {
		this.#desk = desk
	}

	get isWide(): boolean {
		return this.#wide.current
	}
	/** A device out of sight is not there: whatever arrives on it meanwhile has not been seen. */
	get isDeviceSeen(): boolean {
		return this.isWide || !['page', 'you'].includes(this.pane)
	}

	open(id: string): void {
		void this.turnTo(id)
		if (id !== 'page') this.device = id
		if (this.arrival?.device === id) this.arrival = null
	}

	/** On a small screen each pane is found again as far down as it was left; one that is new begins at its top. */
	async turnTo(id: string): Promise<void> {
		if (id === this.pane) return
		this.#scrolled[this.pane] = scrollY
		this.pane = id
		if (this.isWide) return
		await tick()
		const left = this.#scrolled[id]
		const desk = this.#desk()
		if (left !== undefined) scrollTo(0, left)
		else if (desk && desk.getBoundingClientRect().top < 0) desk.scrollIntoView()
		if (id === 'page') this.#awaitTyping()
	}

	/** Whoever comes back from a message types what was in it: the one box that is left takes the focus, and the keyboard opens. */
	#awaitTyping(): void {
		const boxes = [...(this.#desk()?.querySelectorAll<HTMLInputElement>('[data-part="service"] input') ?? [])]
		const [box, another] = boxes.filter(({ type, value }) => value === '' && !['radio', 'checkbox'].includes(type))
		if (!box || another) return
		box.focus({ preventScroll: true })
		box.scrollIntoView({ block: 'nearest' })
	}

	/** Another page begins at its top. */
	forgetPage(): void {
		this.#scrolled['page'] = undefined
	}

	/** What has come stands beside the page at once, unless somebody is busy there or `isHeld` says that it is shown by somebody else. */
	bringForward(fresh: Arrival, isHeld: boolean): void {
		if (!isHeld && this.#mayStand(fresh.device)) this.device = fresh.device
		else if (this.pane !== fresh.device) this.arrival = fresh
	}

	/** What the page is about to need stands beside it, unless somebody is busy there. */
	standBy(device: string): void {
		if (this.#mayStand(device)) this.device = device
	}

	#mayStand(device: string): boolean {
		const isBusy = document.activeElement?.closest('[data-view="device"]') != null
		return this.isWide && !isBusy && !devices.get(device)?.readAtSight
	}
}
