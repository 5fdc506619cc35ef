import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCharacters, readLine, readName, readNumber } from '../../../src/rules/typed-text.ts'
import { DASHES, INVISIBLE_MARKS } from './typed-marks.ts'

describe('a typed line', () => {
	it.each(INVISIBLE_MARKS)('has lost %s wherever it stood', (_name, mark) => {
		expect(readLine(`${mark}Zo\u00eb ${mark}O'Test${mark}`)).toBe("Zo\u00eb O'Test")
	})

	it.each(DASHES)('has a hyphen for %s', (_name, dash) => {
		expect(readLine(`Anne${dash}Marie`)).toBe('Anne-Marie')
	})

	it.each([
		['  Sam \u00a0 Okoro\u202f', 'Sam Okoro', 'one kind of space, and one at a time'],
		['O\u2019Test', "O'Test", 'one kind of apostrophe'],
		['Zoe\u0308', 'Zo\u00eb', 'composed letters'],
		['two\nlines\tand tabs', 'two lines and tabs', 'no line breaks'],
		['\uff10\u2460', '\uff10\u2460', 'all that looks different, as it was typed'],
		['\u200b \u2060', '', 'nothing, where there was nothing to see']
	])('"%s" is read as "%s": %s', (typed, line) => {
		expect(readLine(typed)).toBe(line)
	})

	it('is read the same when it is read again', () => {
		const unit = fc.constantFrom('e', '\u0308', '\u200b', '\u2212', '\u2019', ' ', '\n', '\ufeff', 'x')
		fc.assert(
			fc.property(fc.string({ unit }), (text) => {
				expect(readLine(readLine(text))).toBe(readLine(text))
			})
		)
	})
})

describe('a typed name', () => {
	it.each(INVISIBLE_MARKS)('has lost %s wherever it stood', (_name, mark) => {
		expect(readName(`${mark}Zo\u00eb ${mark}O'Test${mark}`)).toBe("Zo\u00eb O'Test")
	})

	it.each([
		['  Zoe\u0308 \u00a0 O\u2019Test\u2013Marie ', 'Zo\u00eb O\u2019Test\u2013Marie', 'its own apostrophe and dash'],
		['\u200b \u2060', '', 'nothing, where there was nothing to see']
	])('"%s" is read as "%s": %s', (typed, name) => {
		expect(readName(typed)).toBe(name)
	})
})

describe('a typed code', () => {
	it.each([
		['005924', '005924'],
		['005 924', '005924'],
		[' 005-924 ', '005924'],
		['005–924', '005924'],
		['0 0 5—9 2 4', '005924'],
		['005\u00a0924', '005924'],
		['005\u2212924', '005924'],
		['', ''],
		['00592A', '00592A'],
		['005.924', '005.924']
	])('"%s" is read as "%s"', (typed, code) => {
		expect(readCharacters(typed)).toBe(code)
	})

	it('reads the same however it is spaced', () => {
		const gap = fc.constantFrom('', ' ', '-', '–', '  ')
		fc.assert(
			fc.property(fc.stringMatching(/^\d{6}$/), gap, gap, (code, one, other) => {
				expect(readCharacters(`${one}${code.slice(0, 3)}${other}${code.slice(3)}${one}`)).toBe(code)
			})
		)
	})
})

describe('a typed number', () => {
	it.each(['07700.900.018', '07700/900018', '(07700) 900-018', '\u202d07700\u2212900018\u202c'])(
		'"%s" has lost what groups its digits',
		(typed) => expect(readNumber(typed)).toBe('07700900018')
	)

	it('has kept its plus, and all that is no number', () => {
		expect(readNumber('+44 7700 9OO_018')).toBe('+4477009OO_018')
	})
})
