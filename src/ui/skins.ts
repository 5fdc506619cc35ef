/** The style sheets of the services, all of them: adding one is adding a file. Importing this loads them. */
const sheets = import.meta.glob('./skins/*.scss', { eager: true })

/** The names that a screen's `skin` may have. */
export const skins: ReadonlySet<string> = new Set(
	Object.keys(sheets).map((path) => path.slice('./skins/'.length, -'.scss'.length))
)
