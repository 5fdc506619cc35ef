import { addressOf } from '../../src/app/address/attempt-address.ts'
import { readAttemptFile, whyLeftOut, writeAttemptFile } from '../../src/storage/attempt-file.ts'
import { listed, type KeptAttempt } from '../../src/storage/attempt-record.ts'
import { folders } from '../unit/journeys/journeys.ts'
import { mutants } from '../unit/storage/mutants.ts'

interface Accepted {
	/** What was done to it. */
	name: string
	address: string
}

/** The first so many mutants that are taken in, each under an id of its own, and a file with all of them. */
export function acceptedMutants(count: number, seed: number): { text: string; accepted: readonly Accepted[] } {
	const found: (Accepted & { attempt: KeptAttempt })[] = []
	for (const { name, text } of mutants(Infinity, seed)) {
		const read = readAttemptFile(text)
		const [first] = read.outcome === 'read' ? read.attempts : []
		const folder = folders.find(({ journey }) => journey.id === first?.record.journeyId)
		if (!first || !folder || whyLeftOut(folder, first, 0)) continue
		const attempt = { ...first, record: { ...first.record, id: `mutant-${found.length}` } }
		found.push({ name, address: addressOf(listed(attempt.record)), attempt })
		if (found.length === count) break
	}
	return {
		text: writeAttemptFile(
			found.map(({ attempt }) => attempt),
			0
		),
		accepted: found
	}
}
