import type { Attachment } from 'svelte/attachments'

/**
 * Keeps presses that were not meant for what is on show from the buttons and links inside: the second half of a double click,
 * a key that is held down, and a press that began before the person could see what they press. A click that a script or an assistive technology makes has no such beginning, and goes through.
 * Whatever `page` changes with is another page.
 */
export function withoutStrayPresses(_page: unknown): Attachment {
	return (element) => {
		const painted = onceDrawn()
		const stop = (event: Event) => {
			const isOnControl = event.target instanceof Element && event.target.closest('button, a')
			if (!isOnControl || !isStray(event as MouseEvent, painted.at)) return
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

/** How the press that is under way began, on the clock of `performance.now()`; `null` while none is. */
let pointerDown: number | null = null
let keyDown: { at: number; repeats: boolean } | null = null

function isStray({ detail }: MouseEvent, paintedAt: number): boolean {
	if (detail > 1) return true
	// A key's click counts no clicks.
	if (detail === 0) return keyDown !== null && (keyDown.repeats || keyDown.at < paintedAt)
	return pointerDown !== null && pointerDown < paintedAt
}

/** When what has just been put on the page came into sight: not at all, as long as it has not. */
function onceDrawn() {
	const painted = { at: Infinity, stop: () => cancelAnimationFrame(frame) }
	const channel = new MessageChannel()
	channel.port1.onmessage = () => {
		painted.at = performance.now()
		channel.port1.close()
	}
	// A frame is drawn right after its callbacks: the task that follows them finds it drawn.
	const frame = requestAnimationFrame(() => channel.port2.postMessage(null))
	return painted
}

const PRESSING = new Set(['Enter', ' '])
const listening = { capture: true, passive: true }

addEventListener('pointerdown', ({ timeStamp }) => (pointerDown = timeStamp), listening)
addEventListener('pointercancel', () => (pointerDown = null), listening)
// The click comes after the release that makes it: with a mouse at once, from a finger a little later.
addEventListener('pointerup', ({ pointerType }) => pointerType === 'mouse' && releasePointer(), listening)
addEventListener('click', ({ detail }) => detail > 0 && releasePointer(), listening)
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
