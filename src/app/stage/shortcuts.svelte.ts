/** What a key does on the stage, outside a field: its name in a list, and as the browser tells it. */
export const shortcuts = [
	{ key: '?', name: 'keys', says: 'Show these shortcuts' },
	{ key: 'h', name: 'help', says: 'Open Help' },
	{ key: 'p', name: 'page', says: 'Go to the page' },
	{ key: 'd', name: 'device', says: 'Go to the device beside it' },
	{ key: 't', name: 'clock', says: 'Open the training clock' }
] as const

export type Shortcut = (typeof shortcuts)[number]['name']

/** Whoever speaks to their computer, or brushes keys, can do without. Holds until the page is loaded anew. */
export const singleKeys = $state({ areOn: true })

/** The shortcut that a key press means; `null` while they are off or somebody types, or holds a key that makes it another. */
export function shortcutOf({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): Shortcut | null {
	if (!singleKeys.areOn || altKey || ctrlKey || metaKey) return null
	if (target instanceof Element && target.closest('input:not([type="radio"], [type="checkbox"]), select, textarea'))
		return null
	return shortcuts.find((each) => each.key === key)?.name ?? null
}
