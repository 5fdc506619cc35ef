import { describe, expect, it } from 'vitest'
import { readRoute } from '../../../src/app/route.ts'

describe('an address', () => {
	it.each([
		['', 'catalogue'],
		['#/', 'catalogue'],
		['#/record', 'record'],
		['#/record/statement', 'statement'],
		['#/trainer', 'trainer'],
		['#/rules', 'rules'],
		['#/sources', 'sources'],
		['#/journeys/some-journey', 'cover'],
		['#/journeys/some-journey/test', 'attempt'],
		['#/statement', 'lost'],
		['#/record/other', 'lost'],
		['#/record/statement/more', 'lost'],
		['#/trainer/more', 'lost'],
		['#/toString', 'lost']
	])('%j leads to the page %s', (hash, page) => {
		expect(readRoute(hash).page).toBe(page)
	})
})
