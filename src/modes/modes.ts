import type { Mode } from './mode.ts'

const files = import.meta.glob<Mode>(['./*.ts', '!./mode.ts', '!./modes.ts'], { eager: true, import: 'mode' })

/** All modes, as they stand in a list. */
export const modes: readonly Mode[] = Object.values(files).toSorted((one, other) => one.place - other.place)

/** The title of a mode; of one that is gone, of which an attempt may still be kept, its id. */
export function modeTitle(id: string): string {
	return modes.find((mode) => mode.id === id)?.title ?? id
}

/** Whether a result of this mode proves that somebody can do it on their own. One of a mode that is gone proves nothing. */
export function isProof(id: string): boolean {
	return modes.some((mode) => mode.id === id && mode.proves)
}

/** The id of the first mode in the list that plays this before the person's own part, to begin an attempt at it. */
export function modeThatPlays(plays: Mode['plays']): string {
	return idOf(modes.find((mode) => mode.plays === plays))
}

/** The id of the first mode in the list whose results prove something. */
export function modeThatProves(): string {
	return idOf(modes.find(({ proves }) => proves))
}

function idOf(mode: Mode | undefined): string {
	if (!mode) throw new Error('There is no mode of that kind')
	return mode.id
}
