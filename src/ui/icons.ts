/**
 * The icons of the app: what is drawn on a grid of 24 with a line of 1.75, and no area filled. They're our own, and each only goes
 * with words that say the same.
 */
export const icons = {
	search: 'M4.5 10.5a6 6 0 1 0 12 0a6 6 0 1 0-12 0M15 15l5.5 5.5',
	'arrow-left': 'M19 12H5M11 6l-6 6 6 6',
	'arrow-right': 'M5 12h14M13 6l6 6-6 6',
	check: 'M5 12.5l4.5 4.5L19 7',
	circle: 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0',
	clock: 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0M12 7.5V12l3 2',
	play: 'M7.5 5v14L19 12z',
	pen: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
	message: 'M4 5h16v11H10l-4.5 4v-4H4z',
	skip: 'M5 5v14l9-7zM18 5v14',
	target: 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0M12 8.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7',
	page: 'M4 5h16v14H4zM4 9h16M7 7h.01',
	help: 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0M9.7 9.8c.2-1.3 1.1-2 2.4-2s2.3.8 2.3 2c0 1.6-2.3 1.8-2.3 3.6M12.1 16.3v.1',
	mail: 'M5 6h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2zM3.5 8l8.5 6 8.5-6',
	junk: 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0M6.5 6.5l11 11',
	phone: 'M9 3h6a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM10.5 18h3',
	camera:
		'M5 7.5h2.5L9 5h6l1.5 2.5H19a2 2 0 0 1 2 2V17a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V9.5a2 2 0 0 1 2-2zM8.5 13a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0',
	card: 'M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM6.5 10a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0M5.5 15.5c.5-1.6 1.5-2.3 2.8-2.3s2.3.7 2.8 2.3M14.5 10h3.5M14.5 14h3.5',
	key: 'M4 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0M12 12h9M17 12v3.5M20.5 12v2.5',
	paper: 'M7 3h7l4.5 4.5V19a2 2 0 0 1-2 2H7.5a2 2 0 0 1-2-2V5A2 2 0 0 1 7 3zM14 3v4.5h4.5M8.5 12.5h7M8.5 16h5',
	person: 'M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M4.5 20.5c.8-4 3.5-6 7.5-6s6.7 2 7.5 6',
	close: 'M6 6l12 12M18 6L6 18',
	more: 'M4.5 12a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0M11.5 12a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0M18.5 12a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0',
	refresh: 'M19.5 12a7.5 7.5 0 1 1-2.3-5.4M17.5 3v4h-4',
	bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5c1 .8 3 .8 4 0M12 3v2'
} as const satisfies Record<string, string>

export type IconName = keyof typeof icons

/** Throws for a name that has no icon. */
export function iconNamed(name: string): IconName {
	if (!Object.hasOwn(icons, name))
		throw new Error(`There is no icon "${name}": the icons are ${Object.keys(icons).join(', ')}`)
	return name as IconName
}
