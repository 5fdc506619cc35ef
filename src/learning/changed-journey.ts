import { screenOf, stateOf } from '../attempt/attempt.ts'
import type { LogEvent } from '../attempt/log.ts'
import type { Restored } from '../attempt/restore.ts'
import { stateName, type Journey } from '../kit/journey.ts'
import { readingsOf, say } from '../kit/readings.ts'
import { buttonLabel } from '../telling/step-words.ts'

/**
 * What has changed in a journey since an attempt was made with its version `madeWith`, as far as the attempt meets it; empty
 * where it is the same.
 */
export function changesSince(journey: Journey, madeWith: number, restored: Restored): string {
	const versions = `version ${madeWith} then, version ${journey.version} now`
	if (restored.outcome === 'restored')
		return madeWith === journey.version
			? ''
			: `This journey has changed since you were here: ${versions}. All that you did still works.`
	const { kept, of } = restored
	const since = madeWith === journey.version ? '' : `: ${versions}`
	return [
		`This journey has changed since you were here${since}.`,
		lost(journey, restored),
		`${kept} of ${of} steps still work: you stand after the last of them.`,
		'The attempt as it was is kept under “Your attempts”.'
	].join(' ')
}

/** Why the next step can't be taken any more. */
function lost(journey: Journey, { snapshot, next }: Extract<Restored, { next: LogEvent }>): string {
	const { type } = next.event
	const page = `the page ‘${stateName(journey, stateOf(snapshot))}’`
	if (type.startsWith('open.')) return `The link that you followed then leads nowhere from ${page}.`
	if (!type.startsWith('press.')) return `What you did then on ${page} can’t be done there any more.`
	if (journey.flow.states[stateOf(snapshot)]?.on?.[type as `press.${string}`] === undefined)
		return `The button that you pressed then is not on ${page} any more (“${type.slice('press.'.length)}”).`
	const label = say(buttonLabel(screenOf(journey, snapshot), type), readingsOf(snapshot.context))
	return `On ${page}, ‘${label}’ does not take any more what you filled in then.`
}

/** What the trainee is told of entries that can't be read any more; nothing where none is lost. */
export function lostWords(lost: number | undefined, left: number): string {
	if (lost === undefined) return ''
	const gone = `${lost} ${lost === 1 ? 'entry' : 'entries'}`
	return `The record of this attempt has a gap: of its log ${gone} can’t be read any more, and it goes on from where the ${left} before lead.`
}
