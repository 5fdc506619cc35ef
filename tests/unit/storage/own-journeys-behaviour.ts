import { describe, expect, it } from 'vitest'
import { written, type WrittenJourney } from '../../../src/kit/journey.ts'
import { ownJourneys, type OwnJourneys } from '../../../src/storage/own-journeys.ts'
import { folders } from '../journeys/journeys.ts'

const [first, second] = folders.map(({ folder: _, ...folder }) => written(folder)) as [WrittenJourney, WrittenJourney]

/** What holds of journeys of one's own wherever they are kept. */
export function describeOwnJourneys(name: string, begin: () => Promise<OwnJourneys>): void {
	describe(name, () => {
		it('gives each an id of its own, the same one wherever it is kept, and gives back what was kept', async () => {
			const own = await begin()
			const [one, other] = [await own.keep(first), await own.keep(second)]
			expect([one.outcome, other.outcome]).toEqual(['kept', 'kept'])
			expect(one.id).toMatch(/^own:\w+/)
			expect(one.id).not.toBe(other.id)
			expect((await ownJourneys(null).keep(structuredClone(first))).id).toBe(one.id)
			expect(await own.load(one.id)).toMatchObject({ id: one.id, version: 1, journey: first })
		})

		it('has one that is kept again there once, and back where it was removed', async () => {
			const own = await begin()
			const { id } = await own.keep(first)
			await own.remove(id)
			await own.keep(first)
			await own.keep(first)
			expect((await own.list()).map((about) => about.id)).toEqual([id])
		})

		it('lists them by title, as they are kept', async () => {
			const own = await begin()
			const [b, a] = [await own.keep({ ...second, title: 'B' }), await own.keep({ ...first, title: 'A', version: 7 })]
			expect((await own.list()).map(({ id, version, title }) => [id, version, title])).toEqual([
				[a.id, 1, 'A'],
				[b.id, 1, 'B']
			])
		})

		it('lists one no more that was removed, and still has it for attempts', async () => {
			const own = await begin()
			const { id } = await own.keep(first)
			expect(await own.remove(id)).toEqual({ outcome: 'kept' })
			expect(await own.list()).toEqual([])
			expect(await own.load(id)).toBeNull()
			expect(await own.load(id, 1)).toMatchObject({ journey: first })
		})

		it('has no journey and no version that was never kept', async () => {
			const own = await begin()
			const { id } = await own.keep(first)
			expect(await own.load(id, 2)).toBeNull()
			expect(await own.load('own:none')).toBeNull()
		})
	})
}
