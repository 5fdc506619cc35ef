import { loadBreachFilter } from '../../rules/breached-passwords.ts'
import type { Kept } from '../../storage/kept.ts'
import { textOf, type Problem } from '../files/read-file.ts'
import { JOURNEY_WORDS, readJourneyFile } from './journey-file.ts'
import { shelf } from './shelf.svelte.ts'

/** Puts the journey of a file on the shelf. What came of it, in a sentence; or what is wrong with the journey. */
export async function openJourney(file: File): Promise<{ says: string } | { problems: readonly Problem[] }> {
	const breached = await loadBreachFilter()
	const found = await textOf(file, JOURNEY_WORDS)
	const read = 'problems' in found ? found : readJourneyFile(found.text, breached)
	if ('problems' in read) return read
	const kept = await shelf.keep(read.journey)
	const { title } = read.journey
	if (kept.outcome !== 'kept') return { says: `“${title}” couldn’t be kept. The reason given: ${whyNot(kept)}.` }
	return {
		says: kept.lasting
			? `“${title}” is now one of your journeys.`
			: `“${title}” is one of your journeys until you close this page.`
	}
}

function whyNot(kept: Exclude<Kept, { outcome: 'kept' }>): string {
	if (kept.outcome === 'full') return 'the disk is full'
	if (kept.outcome === 'outdated') return 'a newer Dry Run has been used in this browser, so reload the page'
	return kept.outcome === 'failed' ? kept.reason : kept.outcome
}
