/** The keys from a whole to one of its parts. */
export type Path = readonly (string | number)[]

/** A path as a person reads it: `screens.enterEmail.fields[0].label`. */
export function pathText(path: Path): string {
	return path
		.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
		.join('')
		.replace(/^\./, '')
}
