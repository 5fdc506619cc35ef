import { expect, it } from 'vitest'
import { written } from '../../../src/kit/journey.ts'
import { databaseKeeper } from '../../../src/storage/keeper.ts'
import { ownJourneys } from '../../../src/storage/own-journeys.ts'
import { folders } from '../../unit/journeys/journeys.ts'
import { describeOwnJourneys } from '../../unit/storage/own-journeys-behaviour.ts'
import { freshName, openTab } from './fresh-databases.ts'

describeOwnJourneys('journeys of one’s own in the database', async () => ownJourneys(await openTab(freshName())))

it('has each version that an attempt can have been made with, and offers the newest', async () => {
	const [first] = folders
	if (!first) throw new Error('There is no journey to keep')
	const database = await openTab(freshName())
	const own = ownJourneys(database)
	const { id } = await own.keep(written(first))
	await database.journeys.add({ id, version: 2, journey: { ...written(first), title: 'Changed' }, keptAt: 0 })
	expect(await own.list()).toMatchObject([{ id, version: 2, title: 'Changed' }])
	expect(await own.load(id)).toMatchObject({ version: 2, journey: { title: 'Changed' } })
	expect(await own.load(id, 1)).toMatchObject({ version: 1, journey: { title: first.journey.title } })
	await own.remove(id)
	await own.keep(written(first))
	expect(await own.list()).toMatchObject([{ id, version: 2, title: 'Changed' }])
})

it('goes with all other data', async () => {
	const [first] = folders
	const database = await openTab(freshName())
	const own = ownJourneys(database)
	if (first) await own.keep(written(first))
	expect(await databaseKeeper(database).removeAll()).toEqual({ outcome: 'kept' })
	expect(await own.list()).toEqual([])
})
