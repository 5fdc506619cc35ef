import { endOf } from '../../attempt/attempt.ts'
import { isRemark } from '../../attempt/log.ts'
import type { JourneyFolder } from '../../kit/journey.ts'
import { fullResult, type FullResult } from '../../learning/full-result.ts'
import type { KeptResult } from '../../learning/kept-result.ts'
import { momentsOf, type Moment } from '../../learning/moments.ts'
import { scorecardOf } from '../../learning/scorecard.ts'
import { isOnlyShown } from '../../modes/mode.ts'
import type { AttemptRecord, KeptAttempt } from '../../storage/attempt-record.ts'
import type { Keeper } from '../../storage/keeper.ts'
import { modes } from '../../modes/modes.ts'
import { shelf } from '../shelf/shelf.svelte.ts'
import { inSlices } from '../files/in-slices.ts'

export interface Collected {
	results: readonly FullResult[]
	/** Those that could not be read any more. One of them holds back no other. */
	leftOut: readonly LeftOut[]
}

export interface LeftOut {
	id: string
	/** What the trainee calls it. */
	name: string
	why: string
}

/** Whether there is a result that shows what the person can do: what was played for them shows nothing. */
export function hasResult({ mode, result }: Pick<AttemptRecord, 'mode' | 'result'>): boolean {
	const made = modes.find(({ id }) => id === mode)
	return result !== null && !(made && isOnlyShown(made))
}

/** The results of these attempts, each read from its log. Tells after each how many are done; stops when it is told to. */
export async function collectResults(
	keeper: Keeper,
	attempts: readonly Pick<AttemptRecord, 'id' | 'name'>[],
	{ done, signal }: { done: (count: number) => void; signal: AbortSignal }
): Promise<Collected> {
	const pause = inSlices()
	const results: FullResult[] = []
	const leftOut: LeftOut[] = []
	for (const [index, { id, name }] of attempts.entries()) {
		if (signal.aborted) break
		const found = await resultOrWhyNot(keeper, id)
		if (typeof found === 'string') leftOut.push({ id, name, why: found })
		else results.push(found)
		done(index + 1)
		await pause()
	}
	return { results, leftOut }
}

async function resultOrWhyNot(keeper: Keeper, id: string): Promise<FullResult | string> {
	try {
		const kept = await keeper.load(id)
		if (!kept) return 'it’s no longer in this browser'
		if (kept.lost !== undefined) return 'part of its log is missing'
		const folder = await shelf.load(kept.record.journeyId, kept.record.journeyVersion)
		if (!folder) return `its journey is no longer here (${kept.record.journeyId})`
		return resultOfKept(folder, kept) ?? 'its journey has changed since'
	} catch (error) {
		// What is kept may be damaged, in whatever way.
		return `it can’t be read: ${error instanceof Error ? error.message : String(error)}`
	}
}

/** `null` where the journey has changed so that the log can't be followed to its end any more, or there is no result. */
export function resultOfKept(folder: JourneyFolder, { record, log }: KeptAttempt): FullResult | null {
	const { id, mode, scenario, world, played, result } = record
	if (!result) return null
	const attempted = { scenario, world, log, played }
	const followed = momentsOf(folder, attempted)
	const moments = upToTheEnd(folder, followed, record)
	if (moments === followed && followed.length < log.length) return null
	const card = scorecardOf(folder, attempted, moments)
	const endedAt = Math.min(result.at, Date.now())
	const full = fullResult(folder.journey, { id, mode, scenario, edition: world.edition, endedAt }, card)
	return result.certifies === undefined ? asKeptBefore(full, result) : full
}

/** A test of before there were core tests proves what it did then: nothing more, and nothing less. */
function asKeptBefore({ certifies: _certifies, ...full }: FullResult, { passed }: KeptResult): FullResult {
	return { ...full, passed }
}

/** Without what was done after the end was reached last: the result is of the way there. */
function upToTheEnd(
	{ journey }: JourneyFolder,
	moments: readonly Moment[],
	{ end }: Pick<AttemptRecord, 'end'>
): readonly Moment[] {
	if (end !== null) return moments
	const last = moments.findLastIndex(({ after, entry }) => !isRemark(entry.event) && endOf(journey, after) !== null)
	return last < 0 ? moments : moments.slice(0, last + 1)
}
