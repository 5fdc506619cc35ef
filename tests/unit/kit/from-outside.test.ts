import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, LARGEST_FILE, readJson } from '../../../src/kit/from-outside.ts'

const words = {
	ours: 'a list of birds',
	another: 'Choose a list of birds',
	smaller: 'List fewer birds',
	again: 'Save the list again'
}

function refused(text: string) {
	const read = readJson(text, words)
	return 'problems' in read ? read.problems[0] : read
}

describe('the text of a file', () => {
	it('is read as what it says, whatever stands in its strings', () => {
		const strings = fc.string({ unit: fc.constantFrom(...'"\\{}[]:, a\n') })
		// A key that would become a prototype is left out, as another test shows.
		const values = fc
			.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' })
			.filter((value) => !JSON.stringify(value).includes('"__proto__":'))
		fc.assert(
			fc.property(fc.oneof(values, fc.array(strings), fc.dictionary(strings, strings)), (value) => {
				const text = JSON.stringify(value)
				expect(readJson(text, words)).toEqual({ content: JSON.parse(text) })
			})
		)
	})

	it('may be forty deep, and hold any number of brackets in its words', () => {
		const deepest = `${'['.repeat(40)}"${'[{'.repeat(100)}\\"${'['.repeat(100)}\\\\"${']'.repeat(40)}`
		expect(readJson(deepest, words)).toEqual({ content: JSON.parse(deepest) })
		expect(refused(`[${deepest}]`)).toMatchObject({ got: 'lists and objects nested more than 40 deep' })
	})

	it('is refused with what to do about it, and never read when it is large or deep', () => {
		expect(refused('[')).toEqual({
			where: 'the file',
			got: 'text that isn’t JSON',
			expected: 'a list of birds',
			next: 'Choose a list of birds'
		})
		expect(refused('"'.repeat(LARGEST_FILE + 1))).toEqual({
			where: 'the file',
			got: '21 MB',
			expected: 'at most 20 MB',
			next: 'List fewer birds'
		})
		expect(refused('[{"a":'.repeat(1_000_000))).toMatchObject({ got: 'lists and objects nested more than 40 deep' })
	})

	it.each(['', ' \n\t', '\uFEFF'])('is told to be empty, and nothing else, where it is %j', (text) => {
		expect(refused(text)).toMatchObject({ got: 'an empty file', next: 'Choose a list of birds' })
	})

	it('is what stands in it in UTF-8, with or without a mark for that at its head', () => {
		const bytes = new TextEncoder().encode('\uFEFF["Zoë O’Test"]')
		expect(decode(bytes.buffer, words)).toEqual({ text: '["Zoë O’Test"]' })
		expect(decode(bytes.slice(3).buffer, words)).toEqual({ text: '["Zoë O’Test"]' })
	})

	it.each([
		['Windows-1252', [0x5b, 0x22, 0x5a, 0x6f, 0xeb, 0x22, 0x5d]],
		['UTF-16', [0xff, 0xfe, 0x5b, 0x00, 0x5d, 0x00]],
		['UTF-8 that was cut within a character', [0x22, 0xc3]]
	])('is refused in %s: names in it would show signs that nobody typed', (_encoding, bytes) => {
		expect(decode(Uint8Array.from(bytes).buffer, words)).toEqual({
			problems: [
				{
					where: 'the file',
					got: 'text that isn’t in UTF-8',
					expected: 'a list of birds',
					next: 'Save the list again'
				}
			]
		})
	})

	it('is looked at once, however its quotes are escaped', () => {
		const slow = `"${'\\'.repeat(3_000_000)}"`
		// Looked at again from each of its marks, it would hang.
		expect(refused(slow + slow)).toMatchObject({ got: 'text that isn’t JSON' })
	})

	it.each(['{"a":{"__proto__":{"poison":1}}}', '{"a":{"\\u005f_pro\\u0074o__":{"poison":1}}}'])(
		'brings no prototype along: %s',
		(text) => {
			expect(readJson(text, words)).toEqual({ content: { a: {} } })
		}
	)
})
