import type { LogEntry } from '../attempt/log.ts'
import type { Step } from '../kit/walkthrough.ts'

/** The name of a place on the stage, by which it is found there: `data-where` of an element. */
export type Place = string

/** Where the training clock is moved on. */
export const CLOCK: Place = 'clock'

/** The place of a field of the page. */
export function fieldPlace(name: string): Place {
	return `field.${name}`
}

/** The place at which a thing of the desk is used in this way. */
function usePlace({ device, act }: { device: string; act: string }): Place {
	return `${device}.${act}`
}

/** Where a step is done, once what it fills in is filled in: a button of the page, a part of a device, or the clock. */
export function placeOf(step: Step): Place {
	if ('press' in step) return step.press
	if ('wait' in step) return CLOCK
	if ('follow' in step) return step.follow
	if ('use' in step) return usePlace(step.use)
	if ('enrol' in step) return usePlace({ device: 'authenticator', act: 'add' })
	if ('tap' in step) return usePlace({ device: 'authenticator', act: 'open' })
	if ('call' in step) return usePlace({ device: 'phone', act: step.call === 'hang-up' ? 'hangUp' : step.call })
	if (step.read === 'texts') return usePlace({ device: 'phone', act: 'readTexts' })
	return usePlace({ device: 'inbox', act: step.folder === 'junk' ? 'openJunk' : 'open' })
}

/** Where a line of a log was done; `null` for what has no place of its own, as asking for help. */
export function placeOfEvent({ event }: Pick<LogEntry, 'event'>): Place | null {
	if (event.type === 'desk.use') return usePlace(event.use)
	if (event.type === 'clock.tick') return CLOCK
	return event.type.startsWith('press.') || event.type.startsWith('open.') ? event.type : null
}
