import type { Answers, Judgement } from '../../../src/kit/answers.ts'
import type { Facts, JourneyContext } from '../../../src/kit/context.ts'
import type { World } from '../../../src/world/world.ts'
import { plainWorld } from '../world/plain-world.ts'

export function contextOf(world: Partial<World> = {}, answers: JourneyContext['answers'] = {}): JourneyContext {
	return { answers, problem: null, unsafe: [], world: plainWorld(world) }
}

/** A page was sent off with these answers, in a world, after earlier pages were answered. */
export function pressed(answers: Answers, world: Partial<World> = {}, earlier: JourneyContext['answers'] = {}): Facts {
	return { context: contextOf(world, earlier), event: { type: 'press.next', answers } }
}

export function password(
	token: string,
	broken: Judgement['broken'] = [],
	policy: Judgement['policy'] = 'nhsmail'
): Judgement {
	return { token, policy, broken }
}
