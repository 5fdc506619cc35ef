import { expect, it } from 'vitest'
import { written } from '../../../src/kit/journey.ts'
import { ownJourneys } from '../../../src/storage/own-journeys.ts'
import { folders } from '../journeys/journeys.ts'
import { describeOwnJourneys } from './own-journeys-behaviour.ts'

describeOwnJourneys('journeys of one’s own in memory', async () => ownJourneys(null))

it('are gone from memory once they are forgotten', async () => {
	const [first] = folders
	const own = ownJourneys(null)
	if (first) await own.keep(written(first))
	own.forget()
	expect(await own.list()).toEqual([])
})
