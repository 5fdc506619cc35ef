import type { Attachment } from 'svelte/attachments'

/**
 * Keeps presses that were not meant for what is on show from the buttons and links inside: the second half of a double click,
 * a key that is held down, and a press that began before the person could see what they press. A click that a script or an
 * assistive technology makes has no such beginning, and goes through. Whatever `page` changes with is another page.
 */
export function withoutStrayPresses(page: unknown): Attachment {
	return withoutPresses(page, (press, control, paintedAt) => press.detail > 1 || isAstray(press, control, paintedAt))
}

/**
 * The same where a button may be pressed again and again, as one that moves the clock: the second half of a double click counts
 * for the button that the first half pressed, as long as that stands, and for no other.
 */
export function withoutPressesMeantElsewhere(page: unknown): Attachment {
	return withoutPresses(page, isAstray)
}

type Judges = (press: MouseEvent, control: Element, paintedAt: number) => boolean

function withoutPresses(_page: unknown, isStray: Judges): Attachment {
	return (element) => {
		const painted = onceDrawn()
		const stop = (event: Event) => {
			const control = controlAt(event)
			if (!control || !isStray(event as MouseEvent, control, painted.at)) return
			event.preventDefault()
			event.stopPropagation()
		}
		element.addEventListener('click', stop, { capture: true })
		return () => {
			element.removeEventListener('click', stop, { capture: true })
			painted.stop()
		}
	}
}

/** How the press that is under way began, on the clock of `performance.now()`, and on what; `null` while none is. */
let pointerDown: { at: number; on: Element | null } | null = null
let keyDown: { at: number; repeats: boolean } | null = null
/** What the first of several clicks in a row was on. */
let firstClicked: Element | null = null

function isAstray({ detail }: MouseEvent, control: Element, paintedAt: number): boolean {
	// A key's click counts no clicks.
	if (detail === 0) return keyDown !== null && (keyDown.repeats || keyDown.at < paintedAt)
	if (detail > 1 && control !== firstClicked) return true
	return pointerDown !== null && (pointerDown.at < paintedAt || pointerDown.on !== control)
}

function controlAt({ target }: Event): Element | null {
	return target instanceof Element ? target.closest('button, a') : null
}

/** When what has just been put on the page came into sight: not at all, as long as it has not. */
function onceDrawn() {
	const painted = { at: Infinity, stop: () => void (fresh.delete(tell), inFrame.delete(tell)) }
	const tell = (now: number) => (painted.at = now)
	if (fresh.size === 0) requestAnimationFrame(drawFresh)
	fresh.add(tell)
	return painted
}

/** What was put on the page since the last frame, and what is in the frame that is being drawn: all of it asks for one frame. */
const fresh = new Set<(now: number) => void>()
const inFrame = new Set<(now: number) => void>()
const drawn = new MessageChannel()
drawn.port1.onmessage = () => {
	const now = performance.now()
	for (const tell of inFrame) tell(now)
	inFrame.clear()
}

/** A frame is drawn right after its callbacks: the task that follows them finds it drawn. */
function drawFresh() {
	for (const tell of fresh) inFrame.add(tell)
	fresh.clear()
	drawn.port2.postMessage(null)
}

const PRESSING = new Set(['Enter', ' '])
const listening = { capture: true, passive: true }

addEventListener('pointerdown', (event) => (pointerDown = { at: event.timeStamp, on: controlAt(event) }), listening)
addEventListener('pointercancel', () => (pointerDown = null), listening)
// The click comes after the release that makes it: with a mouse at once, from a finger a little later.
addEventListener('pointerup', ({ pointerType }) => pointerType === 'mouse' && releasePointer(), listening)
addEventListener(
	'click',
	(event) => {
		if (event.detail === 1) firstClicked = controlAt(event)
		if (event.detail > 0) releasePointer()
	},
	listening
)
addEventListener(
	'keydown',
	({ key, repeat, timeStamp }) => {
		if (PRESSING.has(key)) keyDown = { at: repeat && keyDown ? keyDown.at : timeStamp, repeats: repeat }
	},
	listening
)
addEventListener('keyup', ({ key }) => PRESSING.has(key) && releaseKey(), listening)
// What is let go of over another window is never heard of.
addEventListener('blur', () => {
	pointerDown = null
	keyDown = null
})

function releasePointer(): void {
	const released = pointerDown
	setTimeout(() => {
		if (pointerDown === released) pointerDown = null
	})
}

function releaseKey(): void {
	const released = keyDown
	setTimeout(() => {
		if (keyDown === released) keyDown = null
	})
}
