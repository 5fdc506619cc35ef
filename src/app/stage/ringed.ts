import { tick } from 'svelte'
import { fieldPlace, type Place } from '../../telling/places.ts'
import type { Step } from '../../kit/walkthrough.ts'

/** The element of a place, as far as it is in sight; `null` where none is. */
export function elementAt(place: Place): HTMLElement | null {
	const found = document.querySelectorAll<HTMLElement>(`[data-where="${CSS.escape(place)}"]`)
	return [...found].find((element) => element.checkVisibility()) ?? null
}

/** The way to a thing of the desk that is not on show. */
export function tabOf(device: string): HTMLElement | null {
	const found = document.querySelectorAll<HTMLElement>(`[data-tab="${CSS.escape(device)}"]`)
	return [...found].find((element) => element.checkVisibility()) ?? null
}

/** What a press on the page begins with: the first field that does not hold yet what belongs there, or the button itself. */
export function firstPlaceOf({ press, fill = {} }: Extract<Step, { press: string }>): Place {
	const left = Object.entries(fill).find(([name, value]) => !holds(fieldPlace(name), value))
	return left ? fieldPlace(left[0]) : press
}

function holds(place: Place, value: unknown): boolean {
	const part = elementAt(place)
	// What is not asked for has nothing to be filled in.
	if (!part || value === '') return true
	const boxes = [...part.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')]
	const choices = boxes.filter(({ type }) => type === 'radio' || type === 'checkbox') as HTMLInputElement[]
	if (choices.length === 0) return boxes.every((box) => box.value !== '')
	const chosen = choices.filter(({ checked }) => checked).map((choice) => choice.value)
	return typeof value === 'string' ? value.split(',').every((each) => chosen.includes(each)) : chosen.length > 0
}

/** The page of the simulated service, and its heading. */
export function servicePage(): HTMLElement | null {
	return document.querySelector('[data-part="service"]')
}

export function pageHeading(): HTMLElement | null {
	return servicePage()?.querySelector('h1') ?? null
}

let ringed: HTMLElement | null = null

/** Rings this element and no other, and brings it into sight. */
export async function ring(element: HTMLElement | null): Promise<void> {
	ringed?.removeAttribute('data-ringed')
	ringed = element
	if (!element) return
	element.setAttribute('data-ringed', '')
	await tick()
	element.scrollIntoView({ block: 'nearest' })
}
