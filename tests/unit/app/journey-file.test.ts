import { describe, expect, it } from 'vitest'
import { readJourneyFile, writeJourneyFile } from '../../../src/app/shelf/journey-file.ts'
import { withOwnRules } from '../attempt/own-rules-journey.ts'
import { breached } from '../journeys/journeys.ts'

const journey = withOwnRules('PT12M')
const file = writeJourneyFile(journey)

function problemsOf(text: string) {
	const read = readJourneyFile(text, breached)
	return 'problems' in read ? read.problems : []
}

describe('a journey in a file', () => {
	it('comes back as it was written, with rules of its own', () => {
		expect(readJourneyFile(file, breached)).toEqual({ journey })
	})

	it.each([
		['that is no JSON', '{', 'the file'],
		['of attempts', '{"format":"dry-run-attempts","version":1,"journey":{}}', 'format'],
		['of a newer Dry Run', file.replace('"version": 1', '"version": 2'), 'version'],
		['without the journey', '{"format":"dry-run-journey","version":1}', 'journey']
	])('is not read from a file %s', (_, text, where) => {
		expect(problemsOf(text).map((problem) => problem.where)).toEqual([where])
	})

	it('is refused with the way to what has the wrong form', () => {
		const misspelt = file.replace('"newTotpSecret"', '"newTotpSecrt"')
		expect(problemsOf(misspelt)).toMatchObject([
			{ where: 'journey.flow.states.setUpApp.entry.type', got: '"newTotpSecrt"' }
		])
	})

	it('is refused with the way to what does not hold together, and what to do about it', () => {
		const lost = file.replace('"initial": "whyRegister"', '"initial": "begin"')
		expect(lost).not.toBe(file)
		expect(problemsOf(lost)).toEqual([
			{
				where: 'journey.flow.initial',
				says: 'There is no state "begin"',
				next: expect.stringMatching(/state/) as string
			}
		])
	})
})
