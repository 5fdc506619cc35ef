import { describe, expect, it } from 'vitest'
import { addressFault, recipientOf } from '../../../src/rules/email-addresses.ts'

describe('an address typed into a form', () => {
	it.each([
		'sam.okoro@nhsmail.example',
		' sam@example.org ',
		"o'neill+test@a.b.example",
		'o\u2019neill@a.b.example',
		'anne\u2011marie@example.com',
		'zo\u00eb@example.com',
		'SAM@EXAMPLE.COM',
		'\u200bsam@example.com'
	])('"%s" is one', (typed) => {
		expect(addressFault(typed)).toBeNull()
	})

	it.each([
		['mailto:sam@example.com', 'mailto'],
		['MAILTO:sam@example.com.', 'mailto'],
		['<sam@example.com>', 'brackets'],
		['Sam Okoro <sam@example.com>', 'brackets'],
		['<mailto:sam@example.com>;', 'brackets'],
		['sam@example.com,', 'punctuation'],
		['sam@example.com.', 'punctuation'],
		['sam@example.com;', 'punctuation'],
		['(sam@example.com)', 'punctuation'],
		['\u201csam@example.com\u201d', 'punctuation'],
		['', 'form'],
		['sam', 'form'],
		['sam@example', 'form'],
		['sam@example..com', 'form'],
		['sam@-example.com', 'form'],
		['sam okoro@example.com', 'form'],
		['sam@example.com, jo@example.com', 'form']
	])('"%s" is refused: %s', (typed, fault) => {
		expect(addressFault(typed)).toBe(fault)
	})
})

describe('an address that mail is written to', () => {
	it.each([
		'agencies@nhsp.example',
		'Agencies@NHSP.example ',
		'Agency Support <agencies@nhsp.example>',
		'mailto:agencies@nhsp.example',
		'agencies@nhsp.example;',
		'\u2068agencies@nhsp.example\u2069'
	])('"%s" is read as a mail program reads it', (typed) => {
		expect(recipientOf(typed)).toBe('agencies@nhsp.example')
	})

	it('is another one where it is another one', () => {
		expect(recipientOf('agencies@nhsp.example, sam@example.com')).not.toBe('agencies@nhsp.example')
	})
})
