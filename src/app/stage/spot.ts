/** Where a bubble stands, in pixels from the corner of the page, and where its arrow points out of it. */
export interface Spot {
	side: 'right' | 'below' | 'left' | 'above'
	left: number
	top: number
	/** From the beginning of its edge. */
	arrow: number
}

interface Box {
	left: number
	top: number
	right: number
	bottom: number
}

/** How far it stands off, and how far it keeps from the edges of the window; as much is kept clear around the rest. */
const OFF = 14
const EDGE = 8
const CLEAR = 4

/**
 * The first place beside an element at which a bubble of this size is in the window and covers neither the element nor what is
 * to be kept clear. `null` where there is none.
 */
export function spotBeside(
	anchor: Element,
	keepClear: readonly Element[],
	size: { width: number; height: number }
): Spot | null {
	const at = boxOf(anchor)
	const clear = [at, ...keepClear.map(boxOf)]
	const foot = Math.max(...clear.map(({ bottom }) => bottom))
	const bar = barBottom()
	const room = {
		left: EDGE,
		top: bar + EDGE,
		right: document.documentElement.clientWidth - EDGE,
		bottom: innerHeight - EDGE
	}
	const across = Math.min(Math.max(at.top - 8, room.top), room.bottom - size.height)
	const along = Math.min(Math.max(at.left, room.left), room.right - size.width)
	const middle = Math.min(Math.max((at.top + at.bottom) / 2 - across - 8, 10), size.height - 26)
	const offers: readonly Spot[] = [
		{ side: 'right', left: at.right + OFF, top: across, arrow: middle },
		{ side: 'below', left: along, top: at.bottom + OFF, arrow: 24 },
		{ side: 'below', left: along, top: foot + OFF, arrow: 24 },
		{ side: 'left', left: at.left - OFF - size.width, top: across, arrow: middle },
		{ side: 'above', left: along, top: at.top - OFF - size.height, arrow: 24 }
	]
	const found = offers.find(({ left, top }) => {
		const box = { left, top, right: left + size.width, bottom: top + size.height }
		return isIn(box, room) && !clear.some((each) => overlap(box, each))
	})
	return found ? { ...found, left: found.left + scrollX, top: found.top + scrollY } : null
}

/** Down to where the bar of the attempt covers the window. */
export function barBottom(): number {
	return document.querySelector('.stage-bar')?.getBoundingClientRect().bottom ?? 0
}

function boxOf(element: Element): Box {
	const { left, top, right, bottom } = element.getBoundingClientRect()
	return { left, top, right, bottom }
}

function isIn(box: Box, room: Box): boolean {
	return box.left >= room.left && box.top >= room.top && box.right <= room.right && box.bottom <= room.bottom
}

function overlap(one: Box, other: Box): boolean {
	return (
		one.left < other.right + CLEAR &&
		one.right > other.left - CLEAR &&
		one.top < other.bottom + CLEAR &&
		one.bottom > other.top - CLEAR
	)
}
