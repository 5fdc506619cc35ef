import { expect, it } from 'vitest'
import { attemptsWith } from '../../../src/app/shelf/search.ts'
import { listed } from '../../../src/storage/attempt-record.ts'
import { sampleRecord } from '../storage/sample-attempts.ts'

const attempts = [
	{ id: 'a', name: 'Before the night shift', journeyId: 'nhsmail-password-reset', mode: 'practise' },
	{ id: 'b', name: 'Again', journeyId: 'nhsmail-password-reset', mode: 'test' },
	{ id: 'c', name: 'Sign in to ESR, Tue 3 March 2026', journeyId: 'esr-sign-in', mode: 'test' },
	{ id: 'd', name: 'Old', journeyId: 'gone', mode: 'unheard-of' }
].map((each) => listed(sampleRecord(each)))

it.each([
	['', 'abcd'],
	['   ', 'abcd'],
	['night', 'a'],
	['NIGHT  before', 'a'],
	['nhsmail', 'ab'],
	['reset test', 'b'],
	['march', 'c'],
	['gone', 'd'],
	['unheard', 'd'],
	['nhsmail march', ''],
	['(', 'd'],
	['.*', '']
])('finds by name, journey and mode, with every word: “%s”', (words, ids) => {
	expect(
		attemptsWith(words, attempts)
			.map(({ id }) => id)
			.join('')
	).toBe(ids)
})
