import { whenIdle } from './when-idle.ts'

let wanted: string | null = null

/**
 * Names the page, for tabs and screen readers, as soon as the browser has nothing more urgent to do: setting a title takes a
 * millisecond or two, and the page itself comes first. Of several titles the last one counts.
 */
export function showTitle(page: string, site = 'Dry Run, a training simulator'): void {
	if (wanted === null) whenIdle(set)
	wanted = `${page} - ${site}`
}

function set() {
	if (wanted !== null) document.title = wanted
	wanted = null
}
