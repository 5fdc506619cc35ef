import { describe, expect, it } from 'vitest'
import { reportOf, type Mishap } from '../../../src/app/mishap/mishap-report.ts'

const error = new TypeError("Cannot read properties of undefined (reading 'fields')")
error.stack = `TypeError: ${error.message}
    at press (http://127.0.0.1:4180/assets/AttemptPage-BJ3vOru-.js:12:345)
    at http://127.0.0.1:4180/assets/index-BBhG8zxU.js:1:2`

const mishap: Mishap = {
	paths: ['rules', 'record/statement'],
	error,
	version: '0.1.0, 2026-11-27 0123456789',
	hash: '#/journeys/nhsmail-password-reset/practise?scenario=at-work&edition=current&attempt=ab-12',
	standing: { state: 'enterCode', events: ['press.continue', 'desk.use', 'clock.tick'] },
	browser: 'Mozilla/5.0',
	typed: []
}

describe('the report of what went wrong', () => {
	it('says version, address, state, last kinds of events, error, place in the scripts and browser', () => {
		expect(reportOf(mishap)).toBe(`Dry Run 0.1.0, 2026-11-27 0123456789
Address: #/journeys/nhsmail-password-reset/practise?scenario=at-work&edition=current&attempt=ab-12
State: enterCode
Last events: press.continue, desk.use, clock.tick
Error: TypeError: Cannot read properties of undefined (reading …
  at AttemptPage-BJ3vOru-.js:12:345
  at index-BBhG8zxU.js:1:2
Browser: Mozilla/5.0`)
	})

	it('says where there is no attempt on the page, and what is thrown that is no error', () => {
		const report = reportOf({ ...mishap, hash: '#/rules', standing: null, error: 'Winter2018!' })
		expect(report).toBe('Dry Run 0.1.0, 2026-11-27 0123456789\nAddress: #/rules\nError: string\nBrowser: Mozilla/5.0')
	})

	it.each([
		['quoted', `No journey called "samvelvet kite" here`, []],
		['with digits', 'Not a date: Winter2018', []],
		['an address', 'Refused: sam.okoro@nhsmail.example', []],
		['in a box of the page', 'The answer samvelvetkite is not JSON', ['samvelvetkite', '']]
	])('leaves out of the message what was typed: %s', (_, message, typed) => {
		const report = reportOf({ ...mishap, error: new Error(message), typed })
		expect(report).not.toMatch(/samvelvet|Winter|okoro/)
		expect(report).toContain('Error: Error: ')
	})

	it.each([
		'#/samvelvetkite',
		'#/journeys/samvelvetkite/practise',
		'#/rules?samvelvetkite=1',
		'#/rules?at=samvelvet%20kite'
	])('leaves out of the address what is not of our own making: %s', (hash) => {
		const report = reportOf({ ...mishap, hash })
		expect(report).not.toMatch(/samvelvet/)
		expect(report).toContain('Address: #/')
	})
})
