import type { Attachment } from 'svelte/attachments'

/**
 * Reads what stands in a box, before its form is sent: a password manager tells the page in its own way what it has filled in,
 * or not at all.
 */
export function beforeSent<Box extends HTMLElement>(read: (box: Box) => void): Attachment<Box> {
	return (box) => {
		const form = box.closest('form')
		const readBox = () => read(box)
		form?.addEventListener('submit', readBox, { capture: true })
		return () => form?.removeEventListener('submit', readBox, { capture: true })
	}
}
