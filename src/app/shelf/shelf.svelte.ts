import { isOwnId, type About, type OwnId } from '../../kit/about.ts'
import type { JourneyFolder, WrittenJourney } from '../../kit/journey.ts'
import type { OwnJourneyRow } from '../../storage/own-journey-row.ts'
import type { Kept } from '../../storage/kept.ts'
import { keeping } from '../keeping/keeping.svelte.ts'
import { builtIn, loadBuiltIn } from './built-in.ts'

/** All journeys that there are to choose from: those that come with Dry Run, and those that somebody brought in. */
class Shelf {
	/** Those brought in: empty until `look` has been called. */
	own = $state.raw<readonly About[]>([])
	/** Whether what was brought in is known by now. */
	isLooked = $state(false)
	#folders = new Map<string, JourneyFolder>()

	get all(): readonly About[] {
		return [...builtIn, ...this.own]
	}

	find(id: string): About | undefined {
		return this.all.find((about) => about.id === id)
	}

	/** A journey by its title; one that is gone, of which an attempt may still be kept, by its id. */
	titleOf(id: string): string {
		return this.find(id)?.title ?? `A journey that is not here any more (${id})`
	}

	/** Finds out what was brought in. Rejects where that can't be read. */
	async look(): Promise<void> {
		const { journeys } = await keeping.open()
		try {
			this.own = await journeys.list()
		} finally {
			this.isLooked = true
		}
	}

	/**
	 * A journey with all that belongs to it, loaded when it is first asked for; `null` where there is none of that name. Of one
	 * that was brought in, attempts ask for the version they were made with. The same folder each time, since much is remembered
	 * by it.
	 */
	async load(id: string, version?: number): Promise<JourneyFolder | null> {
		if (!isOwnId(id)) return loadBuiltIn(id)
		const { journeys } = await keeping.open()
		const row = await journeys.load(id, version)
		if (!row) return null
		const key = `${id} ${row.version}`
		const folder = this.#folders.get(key) ?? (await folderOf(row))
		if (folder) this.#folders.set(key, folder)
		return folder
	}

	/** `lasting` says whether it outlasts the page. */
	async keep(journey: WrittenJourney): Promise<Kept & { lasting: boolean }> {
		const { journeys, keeper } = await keeping.open()
		const kept = await journeys.keep(journey)
		await this.look()
		return { ...kept, lasting: keeper.lasting }
	}

	async remove(id: OwnId): Promise<Kept> {
		const { journeys } = await keeping.open()
		const removed = await journeys.remove(id)
		await this.look()
		return removed
	}
}

/** Checked when it was brought in. Its form is looked at again: what lies on a disk can change. */
async function folderOf({ id, version, journey }: OwnJourneyRow): Promise<JourneyFolder | null> {
	const [{ readJourney }, { ready }] = await Promise.all([
		import('../../kit/journey-schema.ts'),
		import('../../kit/journey.ts')
	])
	return 'problems' in readJourney(journey) ? null : ready({ ...journey, id, version })
}

export const shelf = new Shelf()
