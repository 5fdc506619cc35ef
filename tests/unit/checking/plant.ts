import type { Finding } from '../../../src/checking/finding.ts'
import { written, type WrittenJourney } from '../../../src/kit/journey.ts'
import { folders } from '../journeys/journeys.ts'

/** A journey's data, free to be changed. */
export type Draft = ReturnType<typeof JSON.parse>

/** A fault put into a journey that is sound, and what is found of it: that, and nothing else. */
export interface Planted {
	breaks: string
	by: string
	spoil: (draft: Draft) => void
	at: string
	says: RegExp
	grade?: Finding['grade']
}

export function named(list: Draft, id: string): Draft {
	const found = list.find((each: Draft) => each.id === id)
	if (!found) throw new Error(`There is no "${id}" to spoil`)
	return found
}

export function without(walkthroughs: Draft, id: string): void {
	walkthroughs.splice(walkthroughs.indexOf(named(walkthroughs, id)), 1)
}

/** A sound journey with the fault in it. */
export function spoilt(spoil: Planted['spoil']): WrittenJourney {
	const sound = folders.find(({ folder }) => folder === 'nhsp-online-registration')
	if (!sound) throw new Error('The journey to put faults into is gone: choose another')
	const { folder: _, ...parts } = sound
	const draft: Draft = JSON.parse(JSON.stringify(written(parts)))
	spoil(draft)
	return draft as WrittenJourney
}
