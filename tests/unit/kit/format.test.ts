import { describe, expect, it } from 'vitest'
import {
	checkAnswers,
	dateAnswer,
	datePartsAtFault,
	datePartsOf,
	fieldsShown,
	readAnswers
} from '../../../src/kit/format.ts'
import type { Field, FieldKind, Screen } from '../../../src/kit/screen.ts'
import { readMobile } from '../../../src/rules/phone-numbers.ts'
import { DASHES, INVISIBLE_MARKS } from '../rules/typed-marks.ts'

const readings = (key: string) => ({ 'person.firstName': 'Sam', 'account.nhsmail.offers.call': 'no' })[key] ?? ''

/** What the page says of one field with this in it; `null` when it has nothing to say. */
function messageAt(field: Field, typed: string): string | null {
	return checkAnswers(pageWith(field), { [field.name]: typed }, readings)[0]?.message ?? null
}

function pageWith(...fields: Field[]): Screen {
	return { title: 'A page', skin: 'nhsp-online', address: 'simulated: a page', fields, buttons: [] }
}

const options = [
	{ value: 'text', label: 'Send a text' },
	{ value: 'app', label: 'Use an app' }
]
const email: Field = { kind: 'email', name: 'email', label: 'Email address' }
const phone: Field = { kind: 'phone', name: 'phone', label: 'Mobile number' }
const code: Field = { kind: 'code', name: 'code', label: 'Verification code', digits: 6 }
const date: Field = { kind: 'date', name: 'born', label: 'Date of birth' }
const nhsNumber: Field = { kind: 'nhsNumber', name: 'number', label: 'NHS number' }
const method: Field = { kind: 'radios', name: 'method', label: 'Method', options }

describe('a field left empty', () => {
	it.each<[Field, string]>([
		[{ kind: 'text', name: 'a', label: 'First name' }, 'Enter first name'],
		[{ kind: 'text', name: 'a', label: 'ESR username' }, 'Enter ESR username'],
		[{ kind: 'text', name: 'a', label: 'Enter your phone number' }, 'Enter your phone number'],
		[{ kind: 'text', name: 'a', label: 'First name', missing: 'Enter your first name' }, 'Enter your first name'],
		[
			{ kind: 'text', name: 'a', label: 'Name', missing: 'Enter your name, {person.firstName}' },
			'Enter your name, Sam'
		],
		[email, 'Enter email address'],
		[phone, 'Enter mobile number'],
		[{ kind: 'password', name: 'a', label: 'New password' }, 'Enter new password'],
		[{ kind: 'password', name: 'a', label: 'Confirm your password' }, 'Confirm your password'],
		[code, 'Enter verification code'],
		[date, 'Enter date of birth'],
		[nhsNumber, 'Enter NHS number'],
		[method, 'Select method'],
		[{ kind: 'radios', name: 'a', label: 'Please choose the contact method:', options }, 'Choose the contact method'],
		[{ kind: 'checkboxes', name: 'a', label: 'Conditions', options }, 'Select conditions'],
		[{ kind: 'select', name: 'a', label: 'Staff Group', options }, 'Select staff Group'],
		[{ kind: 'captcha', name: 'a', label: 'Captcha', another: 'press.another' }, 'Enter captcha']
	])('$kind "$label" is asked for', (field, message) => {
		expect(messageAt(field, '')).toBe(message)
	})

	it.each([email, phone, code, nhsNumber])('$kind: spaces alone are nothing', (field) => {
		expect(messageAt(field, '  ')).toBe(messageAt(field, ''))
	})

	it('is all right where it is optional', () => {
		expect(messageAt({ ...email, optional: true }, '')).toBeNull()
		expect(messageAt({ ...email, optional: true }, 'sam')).not.toBeNull()
	})

	it('is not missed while it is not shown', () => {
		const page = pageWith(method, { ...phone, when: { field: 'method', is: 'text' } })
		expect(checkAnswers(page, { method: 'app' }, readings)).toEqual([])
		expect(checkAnswers(page, { method: 'text' }, readings)).toEqual([
			{ field: 'phone', message: 'Enter mobile number' }
		])
	})
})

describe('problems', () => {
	it('come in the order of the fields, one each', () => {
		const found = checkAnswers(pageWith(code, email, date), { email: 'sam', code: 'x', born: '--4' }, readings)
		expect(found.map(({ field }) => field)).toEqual(['code', 'email', 'born'])
	})

	it('never say please, sorry, valid or invalid', () => {
		const typed = ['', 'x', '1', '12345678901', '2001-2-30', '01-2-3', '--3', 'QQ123456C', '999 123 4567', 'a b']
		const messages = [email, phone, code, date, nhsNumber, method].flatMap((field) =>
			typed.map((answer) => messageAt(field, answer) ?? '')
		)
		expect(messages.join('\n')).not.toMatch(/please|sorry|valid|forbidden|oops/i)
	})
})

describe('an email address', () => {
	it.each(['sam.okoro@nhsmail.example', ' sam@example.org ', "o'neill+test@a.b.example", 'SAM@EXAMPLE.COM'])(
		'"%s" has the form of one',
		(typed) => expect(messageAt(email, typed)).toBeNull()
	)

	it.each([
		'sam',
		'sam@',
		'@example.com',
		'sam@example',
		'sam@example.',
		'sam@.com',
		'sam okoro@example.com',
		'a@b@c.example'
	])('"%s" has not', (typed) => {
		expect(messageAt(email, typed)).toBe('Enter an email address in the correct format, like name@example.com')
	})

	it('is not shown an example when the page has one', () => {
		const hinted: Field = { ...email, hint: 'Such as name@nhsmail.example' }
		expect(messageAt(hinted, 'sam')).toBe('Enter an email address in the correct format')
	})
})

describe('an email address that came with something around it', () => {
	it.each([
		['mailto:sam@example.com', 'Enter the email address without ‘mailto:’ in front of it, like name@example.com'],
		['Sam Okoro <sam@example.com>', 'Enter the email address alone, without < and >, like name@example.com'],
		[
			'sam@example.com,',
			'Enter the email address without a full stop, comma or other mark before or after it, like name@example.com'
		]
	])('"%s": the slip is named', (typed, message) => {
		expect(messageAt(email, typed)).toBe(message)
	})
})

describe('a phone number', () => {
	it.each(['07700 900018', '+44 (0)7700-900018', '+4407700900018', '1', '020'])(
		'"%s" is for the service to judge',
		(typed) => {
			expect(messageAt(phone, typed)).toBeNull()
		}
	)

	it.each(['07700.900.018', '+44.7700.900018', '07700/900018'])('"%s": dots and slashes group its digits', (typed) => {
		expect(messageAt(phone, typed)).toBeNull()
	})

	it('has no letters and no other signs', () => {
		expect(messageAt(phone, '07700_900018')).toMatch(/^Enter a phone number, like /)
		expect(messageAt(phone, 'O7700 900018')).toBe(
			'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192'
		)
		expect(messageAt({ ...phone, hint: 'Such as 07700 900 982' }, 'mine')).toBe(
			'Enter a phone number in the correct format'
		)
	})
})

describe('a code', () => {
	it.each(['012345', ' 012 345 ', '012-345', '012\u2013345'])('"%s" is six numbers', (typed) => {
		expect(messageAt(code, typed)).toBeNull()
	})

	it.each([
		['12345', "You've not entered enough numbers, the code must be 6 numbers"],
		['1234567', "You've entered too many numbers, the code must be 6 numbers"],
		['12345a', 'The code must be 6 numbers'],
		['123.45', 'The code must be 6 numbers']
	])('"%s": %s', (typed, message) => {
		expect(messageAt(code, typed)).toBe(message)
	})

	it('has as many numbers as its field says', () => {
		expect(messageAt({ ...code, digits: 8 }, '123456')).toMatch(/must be 8 numbers$/)
	})
})

describe('a text', () => {
	const name: Field = { kind: 'text', name: 'name', label: 'First name', maxLength: 5 }

	it('may be as long as its field says, counted as a person counts', () => {
		expect(messageAt(name, 'Zoë👩x')).toBeNull()
		expect(messageAt(name, 'Samuel')).toBe('First name must be 5 characters or less')
	})
})

describe('a date', () => {
	it.each(['2000-02-29', '2024-02-29', '1989-12-31', '2001-9-5'])('%s is one', (answer) => {
		expect(messageAt(date, answer)).toBeNull()
	})

	it.each([
		['2001-03-', 'Date of birth must include a day'],
		['2001--05', 'Date of birth must include a month'],
		['-03-05', 'Date of birth must include a year'],
		['2001--', 'Date of birth must include a day and month'],
		['--05', 'Date of birth must include a month and year'],
		['85-03-05', 'Year must include 4 numbers'],
		['85-03-99', 'Year must include 4 numbers'],
		['2001-02-29', 'Date of birth must be a real date'],
		['1900-02-29', 'Date of birth must be a real date'],
		['2001-04-31', 'Date of birth must be a real date'],
		['2001-13-01', 'Date of birth must be a real date'],
		['2001-00-10', 'Date of birth must be a real date'],
		['2001-03-00', 'Date of birth must be a real date'],
		['2001-March-05', 'Date of birth must be a real date'],
		['2001-03-1e0', 'Date of birth must be a real date']
	])('%s: %s', (answer, message) => {
		expect(messageAt(date, answer)).toBe(message)
	})

	it.each([
		[{ day: '5', month: '3', year: '2001' }, '2001-03-05'],
		[{ day: ' 05', month: '03 ', year: '2001' }, '2001-03-05'],
		[{ day: '', month: '', year: ' ' }, ''],
		[{ day: '5', month: 'Aug', year: '2001' }, '2001-08-05'],
		[{ day: '5', month: 'september', year: '2001' }, '2001-09-05'],
		[{ day: '5', month: 'Augu', year: '2001' }, '2001-Augu-05'],
		[{ day: '5', month: '', year: '' }, '--05'],
		[{ day: '1-2', month: '3', year: '2001' }, '2001-03-1/2']
	])('typed as %o is answered as "%s"', (parts, answer) => {
		expect(dateAnswer(parts)).toBe(answer)
	})

	it('can be taken apart again', () => {
		expect(datePartsOf('2001-03-05')).toEqual({ day: '05', month: '03', year: '2001' })
		expect(datePartsOf('')).toEqual({ day: '', month: '', year: '' })
	})

	it('says which part is at fault', () => {
		expect(datePartsAtFault('2001--05')).toEqual(['month'])
		expect(datePartsAtFault('01-03-05')).toEqual(['year'])
		expect(datePartsAtFault('2001-02-30')).toEqual(['day', 'month', 'year'])
		expect(datePartsAtFault('2001-02-28')).toEqual([])
	})
})

describe('an NHS number', () => {
	it.each([
		['999 000 0018', null],
		['999 000 001', 'Your NHS number must have 10 numbers'],
		['999 000 00180', 'Your NHS number is too long'],
		['999 000 OO18', 'Your NHS number must have 10 numbers and no letters'],
		['999_000_0018', 'Your NHS number must have 10 numbers and nothing else'],
		['999.000.0018', null],
		['999/000/0018', null],
		['999 123 4567', 'The number you entered is not an NHS number'],
		['QQ 12 34 56 C', 'You entered a National Insurance number. Enter your NHS number']
	])('"%s": %s', (typed, message) => {
		expect(messageAt(nhsNumber, typed)).toBe(message)
	})
})

describe('a choice', () => {
	it('counts only while its option is there', () => {
		const conditional: Field = {
			...method,
			options: [
				...options,
				{ value: 'call', label: 'Call me', when: { reading: 'account.nhsmail.offers.call', is: 'yes' } }
			]
		}
		expect(messageAt(conditional, 'app')).toBeNull()
		expect(messageAt(conditional, 'call')).toBe('Select method')
		expect(fieldsShown(pageWith(conditional), {}, readings)).toEqual([method])
	})
})

describe('answers that are sent on', () => {
	it('have lost what was typed for ease, and passwords nothing', () => {
		const password: Field = { kind: 'password', name: 'password', label: 'Password' }
		const captcha: Field = { kind: 'captcha', name: 'captcha', label: 'Captcha', another: 'press.another' }
		expect(
			readAnswers(pageWith(email, phone, code, nhsNumber, password, captcha), {
				email: ' sam@example.com ',
				phone: ' +44 7700 900018',
				code: '012 345',
				number: '999-000-0018',
				password: ' two words ',
				captcha: 'K7 M4'
			})
		).toEqual({
			email: 'sam@example.com',
			phone: '+44 7700 900018',
			code: '012345',
			number: '9990000018',
			password: ' two words ',
			captcha: 'K7M4'
		})
	})

	it('are no more than were given, and only those of the page', () => {
		expect(readAnswers(pageWith(email, code), { email: 'sam@example.com', other: 'x' })).toEqual({
			email: 'sam@example.com'
		})
	})
})

/** For each kind that is typed: a field, what is typed into it, and what is sent on. */
const typed: {
	readonly [Kind in Exclude<FieldKind, 'radios' | 'checkboxes' | 'select' | 'date'>]: readonly [Field, string, string]
} = {
	text: [{ kind: 'text', name: 'it', label: 'First name' }, 'Zoë', 'Zoë'],
	email: [email, 'sam@example.com', 'sam@example.com'],
	phone: [phone, '07700900018', '07700900018'],
	password: [{ kind: 'password', name: 'it', label: 'Password' }, 'two words', 'two words'],
	code: [code, '012345', '012345'],
	nhsNumber: [nhsNumber, '9990000018', '9990000018'],
	captcha: [{ kind: 'captcha', name: 'it', label: 'Captcha', another: 'press.another' }, 'K7M4', 'K7M4']
}

describe.each(Object.entries(typed))('a field of the kind %s', (kind, [field, text, sent]) => {
	it.each(INVISIBLE_MARKS)('reads what came with %s, seen by nobody', (_name, mark) => {
		const pasted = `${mark}${text.slice(0, 2)}${mark}${text.slice(2)}${mark}`
		expect(messageAt(field, pasted)).toBeNull()
		const read = readAnswers(pageWith(field), { [field.name]: pasted })[field.name]
		// Each character of a password may be meant.
		expect(read).toBe(kind === 'password' ? pasted : sent)
	})
})

describe('dashes', () => {
	it.each(DASHES)('of the kind %s group the characters of a code and of a number', (_name, dash) => {
		for (const [field, text, sent] of [typed.code, typed.nhsNumber, typed.captcha]) {
			const grouped = `${text.slice(0, 3)}${dash}${text.slice(3)}`
			expect(messageAt(field, grouped)).toBeNull()
			expect(readAnswers(pageWith(field), { [field.name]: grouped })[field.name]).toBe(sent)
		}
		expect(messageAt(phone, `07700${dash}900018`)).toBeNull()
		expect(readMobile(`07700${dash}900018`)).toBe('+447700900018')
	})
})

describe('a date with marks that nobody sees', () => {
	it.each(INVISIBLE_MARKS)('%s is read', (_name, mark) => {
		expect(dateAnswer({ day: `${mark}5`, month: `3${mark}`, year: `20${mark}01` })).toBe('2001-03-05')
	})
})
