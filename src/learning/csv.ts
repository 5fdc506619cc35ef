export type Cell = string | number | boolean

/**
 * A table as the text of a file that a spreadsheet opens (RFC 4180). A text that a spreadsheet would take for a formula gets an
 * apostrophe before it: whoever typed it may not be whoever opens it.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
	const lines = rows.map((cells) => cells.map(written).join(','))
	return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

/** Without it, Excel takes the file for one in the letters of the machine, and spoils every ‘ and é. */
const BYTE_ORDER_MARK = '\uFEFF'
/** Some spreadsheets overlook a tab or line break before the sign, or take the wide form of it. */
const FORMULA = /^[\s\uFEFF]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/

function written(cell: Cell): string {
	if (typeof cell === 'number') return String(cell)
	if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
	const harmless = FORMULA.test(cell) ? `'${cell}` : cell
	return /[",\r\n\t]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
