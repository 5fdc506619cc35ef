import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../src/learning/csv.ts'

const MARK = '\uFEFF'

describe('a table as a file', () => {
	it.each([
		['plain', 'plain'],
		['', ''],
		['one, two', '"one, two"'],
		['the “code”', 'the “code”'],
		['the "code"', '"the ""code"""'],
		['two\nlines', '"two\nlines"'],
		['two\r\nlines', '"two\r\nlines"'],
		[' kept', '" kept"'],
		['Zoë O’Brien', 'Zoë O’Brien'],
		[-1, '-1'],
		[0.5, '0.5'],
		[true, 'yes'],
		[false, 'no']
	])('has %j as %s', (cell, written) => {
		expect(csvOf([[cell]])).toBe(`${MARK}${written}\r\n`)
	})

	it.each([
		['=1+1', `'=1+1`],
		['+44 7700 900123', `'+44 7700 900123`],
		['-1', `'-1`],
		['@SUM(A1)', `'@SUM(A1)`],
		['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
		['\t=1', `"'\t=1"`],
		['\r\n=1', `"'\r\n=1"`],
		['  @x', `'  @x`],
		['＝1', `'＝1`],
		['1-1', '1-1'],
		['a@mail.example', 'a@mail.example']
	])('lets no spreadsheet take %j for a formula', (cell, written) => {
		expect(csvOf([[cell]])).toBe(`${MARK}${written}\r\n`)
	})

	it('has one row a line, its first line included', () => {
		expect(
			csvOf([
				['Journey', 'Right'],
				['Reset', 7]
			])
		).toBe(`${MARK}Journey,Right\r\nReset,7\r\n`)
	})

	it('reads back as it was, whatever stands in it, but for the apostrophe before a formula', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({ unit: fc.constantFrom(...'=+-@\'",; \t\r\na'), maxLength: 8 }),
			fc.constantFrom('=cmd|calc', '"', '""', ',', '\r\n', "'", '')
		)
		fc.assert(
			fc.property(
				fc
					.integer({ min: 1, max: 5 })
					.chain((width) =>
						fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 })
					),
				(rows) => {
					const read = rowsIn(csvOf(rows))
					const meant = rows.map((cells) => cells.map((cell) => (isFormula(cell) ? `'${cell}` : cell)))
					expect(read).toEqual(meant)
					expect(read.flat().filter((cell) => isFormula(cell))).toEqual([])
				}
			),
			{ numRuns: 300 }
		)
	})
})

function isFormula(cell: string): boolean {
	return ['=', '+', '-', '@', '＝', '＋', '－', '＠'].includes(cell.replace(/^[\s\uFEFF]+/, '').charAt(0))
}

/** As RFC 4180 has it, character by character. */
function rowsIn(file: string): readonly (readonly string[])[] {
	const text = file.slice(MARK.length)
	const rows: string[][] = []
	let row: string[] = []
	let cell = ''
	let quoted = false
	for (let index = 0; index < text.length; index++) {
		const character = text.charAt(index)
		if (quoted) {
			if (character !== '"') cell += character
			else if (text.charAt(index + 1) === '"') {
				cell += '"'
				index++
			} else quoted = false
		} else if (character === '"') quoted = true
		else if (character === ',') {
			row.push(cell)
			cell = ''
		} else if (character === '\r' && text.charAt(index + 1) === '\n') {
			rows.push([...row, cell])
			row = []
			cell = ''
			index++
		} else cell += character
	}
	return rows
}
