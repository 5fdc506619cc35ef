import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { realLooking } from '../../../src/rules/real-looking.ts'

describe('a value that may be real', () => {
	it.each([
		['sam.okoro@nhs.net', 'email'],
		[' someone@gmail.com ', 'email'],
		['someone@EXAMPLE.co.uk', 'email'],
		['someone@notexample.com', 'email'],
		['someone@example.com.au', 'email'],
		['someone@test.com', 'email'],
		['07755 480098', 'mobile'],
		['+44 7422 933311', 'mobile'],
		['00447887510887', 'mobile'],
		['07700 901000', 'mobile'],
		['07700899999', 'mobile'],
		['943 476 5919', 'nhs-number'],
		['9876543210', 'nhs-number']
	])('"%s" is noticed: %s', (typed, kind) => {
		expect(realLooking(typed)).toEqual({ kind })
	})

	it.each([
		['', 'nothing'],
		['005924', 'a code'],
		['005 924', 'a spaced code'],
		['sam.okoro@example.com', 'fictional'],
		['sam@mail.example.org', 'fictional, one level down'],
		['sam@nhsmail.example', 'fictional'],
		['SAM@TRAINEE.EXAMPLE', 'fictional, in capitals'],
		['sam@hospital.test', 'fictional'],
		['sam@hospital.invalid', 'fictional'],
		['sam@desk.localhost', 'fictional'],
		['07700 900018', 'fictional'],
		['+44 (0)7700 900999', 'fictional'],
		['999 000 0018', 'kept for tests'],
		['943 476 5918', 'a wrong check digit'],
		['+4401234567890', 'no mobile number'],
		['999JSMITH01', 'a username'],
		['1989-08-18', 'a date'],
		['Sam Okoro', 'a name'],
		['agencies@nhsprofessionals.nhs.uk', 'the address of a team, out of a source'],
		['correct horse battery staple', 'a sentence']
	])('"%s" is left alone: %s', (typed) => {
		expect(realLooking(typed)).toBeNull()
	})

	it.each([
		'sam.okoro@example.com',
		'sam@example.org',
		'sam@nhsmail.example',
		'sam@nhsmail.invalid',
		'sam@trainee.test',
		'sam@desk.localhost',
		'+447700900018',
		'+4407700900018',
		'00447700900018',
		'004407700900018',
		'447700900018',
		'7700900018',
		'999 000 0018'
	])('"%s" is left alone all the while it is being typed', (whole) => {
		for (let length = 1; length <= whole.length; length += 1) {
			expect(realLooking(whole.slice(0, length)), whole.slice(0, length)).toBeNull()
		}
	})

	it('no number for drama is noticed while it is being typed, whichever it is', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^(\+44|\+440|0|0044)7700900\d{3}$/), (whole) => {
				for (let length = 1; length <= whole.length; length += 1) expect(realLooking(whole.slice(0, length))).toBeNull()
			})
		)
	})

	it.each([
		'sam',
		'sam@',
		'sam@gmail',
		'sam@gmail.',
		'sam@gmail.c',
		'@gmail.com',
		'0775',
		'07755 48009',
		'943 476 591'
	])('"%s" is not enough to go by', (typed) => {
		expect(realLooking(typed)).toBeNull()
	})
})
