import { expect, it } from 'vitest'
import { addressOf } from '../../../src/app/address/attempt-address.ts'
import { resultOfKept } from '../../../src/app/record/collect-results.ts'
import { readRoute } from '../../../src/app/address/route.ts'
import { restore } from '../../../src/attempt/restore.ts'
import type { JourneyFolder } from '../../../src/kit/journey.ts'
import { framesOf } from '../../../src/telling/frames.ts'
import { feedbackAfter, remarksOn } from '../../../src/learning/feedback.ts'
import { momentsOf } from '../../../src/learning/moments.ts'
import { readResultsFile, writeResultsFile, writeStatements } from '../../../src/learning/results-file.ts'
import { scorecardOf } from '../../../src/learning/scorecard.ts'
import { readAttemptFile, whyLeftOut, writeAttemptFile } from '../../../src/storage/attempt-file.ts'
import { listed, type KeptAttempt } from '../../../src/storage/attempt-record.ts'
import { folders } from '../journeys/journeys.ts'
import { mutants, origins } from './mutants.ts'

const ALL = 5000
/** As many are tried daily; all of them by `npm run test:thorough`. */
const SAMPLE = 300
const SEED = 20261127
/** Milliseconds after which somebody who opens an attempt takes the page for dead. */
const HANGS = 10_000

const count = process.env['E2E_THOROUGH'] === '1' ? ALL : SAMPLE

it('are made of attempts that are all taken in as they are', () => {
	for (const origin of origins) {
		expect(readAttemptFile(writeAttemptFile([origin], 0))).toEqual({ outcome: 'read', attempts: [origin] })
		const folder = folderOf(origin)
		expect(folder && whyLeftOut(folder, origin, 0)).toBeNull()
		expect(folder && trouble(folder, origin)).toEqual([])
	}
	expect(new Set(origins.map(({ record }) => record.journeyId)).size).toBe(folders.length)
	const used = origins.flatMap(({ log }) =>
		log.flatMap(({ event }) => (event.type === 'desk.use' ? event.use.device : []))
	)
	expect(new Set(used).size).toBeGreaterThan(5)
})

it(
	`are opened, replayed, scored, handed in and exported where they are taken in at all: ${count} of them`,
	{
		timeout: 60 * 60_000
	},
	() => {
		let taken = 0
		let refused = 0
		const broken: string[] = []
		for (const { name, text } of mutants(count, SEED)) {
			const read = readAttemptFile(text)
			if (read.outcome === 'refused') {
				refused += 1
				for (const problem of read.problems)
					for (const words of Object.values(problem)) if (words === '') broken.push(`${name}: refused without words`)
				continue
			}
			for (const [index, attempt] of read.attempts.entries()) {
				const folder = folderOf(attempt)
				if (!folder || whyLeftOut(folder, attempt, index)) {
					refused += 1
					continue
				}
				taken += 1
				broken.push(...trouble(folder, attempt).map((what) => `${name}: ${what}`))
			}
		}
		expect(broken).toEqual([])
		// Else nothing would have been tried.
		expect(taken).toBeGreaterThan(count / 10)
		expect(refused).toBeGreaterThan(count / 10)
	}
)

function folderOf({ record }: KeptAttempt): JourneyFolder | null {
	return folders.find(({ journey }) => journey.id === record.journeyId) ?? null
}

/** What goes wrong with an attempt that was taken in, whatever is done with it. */
function trouble(folder: JourneyFolder, attempt: KeptAttempt): readonly string[] {
	const { record, log } = attempt
	const { scenario, world, played, clock } = record
	const attempted = { scenario, world, log, played }
	const deeds: Readonly<Record<string, () => void>> = {
		listed: () => {
			const route = readRoute(addressOf(listed(record)))
			expect(route).toMatchObject({ page: 'attempt', attempt: record.id, journey: record.journeyId, mode: record.mode })
		},
		opened: () => void restore(folder.journey, { world, log, now: clock.now }),
		replayed: () => {
			const moments = momentsOf(folder, attempted)
			framesOf(folder, moments, remarksOn(folder, attempted))
			feedbackAfter(folder, attempted, moments)
		},
		scored: () => void scorecardOf(folder, attempted),
		'handed in': () => {
			const result = resultOfKept(folder, attempt)
			if (!result) return
			expect(readResultsFile(writeResultsFile('Sam', [result], 0)).outcome).toBe('read')
			writeStatements('Sam', [result])
		},
		exported: () => expect(readAttemptFile(writeAttemptFile([attempt], 0)).outcome).toBe('read')
	}
	return Object.entries(deeds).flatMap(([deed, does]) => {
		const began = performance.now()
		try {
			does()
		} catch (error) {
			return [`not ${deed}: ${error instanceof Error ? error.message.slice(0, 300) : String(error)}`]
		}
		const took = performance.now() - began
		return took > HANGS ? [`not ${deed} within ${Math.round(took)} ms`] : []
	})
}
