import type { AnyFlow } from '../../../src/kit/flow.ts'
import { assemble, type Journey } from '../../../src/kit/journey.ts'

/** The journey as it might be written later: one name of its flow is another. */
export function renamed(journey: Journey, from: string, to: string): Journey {
	const flow = JSON.parse(JSON.stringify(journey.flow).replaceAll(`"${from}"`, `"${to}"`)) as AnyFlow
	return { ...journey, version: journey.version + 1, flow, machine: assemble(journey.id, flow, journey.posts) }
}
