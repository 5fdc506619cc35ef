import { describe, expect, it } from 'vitest'
import { writeResultsCsv } from '../../../src/learning/results-file.ts'
import { statementId } from '../../../src/learning/statement-id.ts'
import { sampleDecision, sampleResult, stumbled, unsafeResult } from './sample-results.ts'

describe('results as a table', () => {
	const rows = writeResultsCsv('=Sam', [sampleResult('one'), unsafeResult]).split('\r\n')

	it('have one row an attempt below the names of the columns', () => {
		expect(rows).toHaveLength(4)
		expect(rows[0]).toMatch(/^\uFEFFTrainee,Journey,Journey id,/)
		expect(rows[1]).toBe(
			`'=Sam,Reset an NHSmail password,nhsmail-password-reset,2,as-published,by-text,test,2026-03-03T09:00:00.000Z,` +
				`yes,yes,2,3,76,1,0,0,0,1,0,,Enter the code,${statementId('one')},You have forgotten your password,the journey`
		)
	})

	it('say of a passed test what it proves, and of nothing else', () => {
		const ends = (changed: Parameters<typeof sampleResult>[1]) =>
			writeResultsCsv('Sam', [sampleResult('x', changed)])
				.split('\r\n')[1]
				?.split(',')
				.slice(-2)
		const { certifies: _, beginning: _beginning, ...old } = sampleResult('old')
		expect(ends({ certifies: false })).toEqual(['You have forgotten your password', 'this beginning'])
		expect(ends({ passed: false, certifies: false })).toEqual(['You have forgotten your password', ''])
		expect(ends({ mode: 'practise' })).toEqual(['You have forgotten your password', ''])
		expect(writeResultsCsv('Sam', [old])).toMatch(/,,passed before core tests\r\n$/)
	})

	it('name unsafe acts, each once, beside how many there were', () => {
		expect(rows[2]).toContain(',2,Gave a one-time code to a caller,Enter the code,')
	})

	it('keep several stumbles apart within their cell', () => {
		const decisions = [stumbled(), stumbled({ title: 'Choose, then go on' }), sampleDecision()]
		expect(writeResultsCsv('Sam', [sampleResult('x', { decisions })])).toContain('"Enter the code; Choose, then go on"')
	})
})
