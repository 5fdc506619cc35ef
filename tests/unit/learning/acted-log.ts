import { follow, type JourneySnapshot } from '../../../src/attempt/attempt.ts'
import type { LogEntry, Rung } from '../../../src/attempt/log.ts'
import { entriesOf } from '../../../src/attempt/play.ts'
import type { Step } from '../../../src/kit/walkthrough.ts'
import { newJudge, startOf, type Folder } from '../journeys/journeys.ts'

/** What a person does: a step of a walkthrough, or what only the app hears of. */
export type Act = Step | { help: Rung } | 'step back' | { refused: string }

/** A log as the app writes it, and at which line each act begins. */
export function logOf(
	folder: Folder,
	scenario: string,
	acts: readonly Act[]
): { log: readonly LogEntry[]; lines: readonly number[] } {
	const { journey } = folder
	const judge = newJudge()
	const log: LogEntry[] = []
	const lines: number[] = []
	const past: JourneySnapshot[] = []
	let now = startOf(folder, scenario)
	for (const act of acts) {
		lines.push(log.length)
		const { now: at } = now.context.world
		if (act === 'step back') {
			log.push({ at, event: { type: 'step.back' } })
			now = past.pop() ?? now
		} else if ('help' in act) log.push({ at, event: { type: 'help.ask', rung: act.help } })
		else if ('refused' in act)
			log.push({ at, event: { type: 'form.refuse', fields: [{ name: act.refused, entered: '' }] } })
		else {
			past.push(now)
			for (const entry of entriesOf(journey, now, act, judge)) {
				log.push(entry)
				now = follow(journey, now, entry)
			}
		}
	}
	return { log, lines }
}
