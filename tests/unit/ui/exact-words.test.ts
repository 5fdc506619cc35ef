import { describe, expect, it } from 'vitest'
import { stretchesOf } from '../../../src/ui/exact-words.ts'

function exactIn(text: string): readonly string[] {
	return stretchesOf(text).flatMap((stretch) => (stretch.exact ? stretch.text : []))
}

describe('what stays to the letter in a text', () => {
	it.each([
		['Your code is 482915. It lasts 5 minutes.', ['482915']],
		['Press ‘Send Code’, then ‘Next’.', ['‘Send Code’', '‘Next’']],
		['The password is “Tulip-River-7!”.', ['“Tulip-River-7!”']],
		[
			'Write to sam.okoro@nhsmail.example, or open https://my.esr.nhs.uk.',
			['sam.okoro@nhsmail.example', 'https://my.esr.nhs.uk']
		],
		['Your username is 234PNANDRA01, your number 07700 900018.', ['234PNANDRA01', '07700 900018']],
		['A code of 6 numbers, in the year of 12 months', []]
	])('%s', (text, exact) => {
		expect(exactIn(text)).toEqual(exact)
		expect(
			stretchesOf(text)
				.map((stretch) => stretch.text)
				.join('')
		).toBe(text)
	})

	it('is nothing in an empty text', () => {
		expect(stretchesOf('')).toEqual([])
	})
})
