import { withoutUndone, type LogEvent } from '../attempt/log.ts'
import { isJudgement } from '../kit/answers.ts'
import { answersOf, type JourneyEvent } from '../kit/context.ts'
import type { JourneyFolder } from '../kit/journey.ts'
import { isMadeUpToken } from '../kit/passwords.ts'
import { rightWays, type Step } from '../kit/walkthrough.ts'
import type { Attempted } from './moments.ts'
import { playedIn, walkthroughsFor } from '../attempt/right-ways.ts'

/** A password that was chosen for the person, and the token by which the attempt knows it. */
export interface PlayedPassword {
	text: string
	token: string
}

/**
 * The passwords that were chosen in the part of an attempt that was played, in their order: whoever goes on from there may be
 * asked for them. They are told by the walkthrough that was played, since no log holds any. Empty where none fits any more.
 */
export function playedPasswords(
	folder: JourneyFolder,
	{ scenario, world, log, played }: Attempted
): readonly PlayedPassword[] {
	if (played === 0) return []
	const done = deedsOf(withoutUndone(log.slice(0, played)))
	const own = walkthroughsFor(folder, world).filter((walkthrough) => walkthrough.scenario === scenario)
	for (const walkthrough of [...rightWays(own, scenario), ...own]) {
		const way = playedIn(folder, walkthrough, world).results.flatMap(({ step, entries }) =>
			deedsOf(entries).map((event) => ({ step, event }))
		)
		if (done.every((event, index) => way[index] && isSame(event, way[index].event)))
			return once(done.flatMap((event, index) => chosenIn(way[index]?.step, event)))
	}
	return []
}

/** Without the time that passed in between: an address can move the clock on top of a way. */
function deedsOf(deeds: readonly LogEvent[]): readonly JourneyEvent[] {
	return deeds.flatMap(({ event }) => (event.type === 'clock.tick' ? [] : [event]))
}

/** Whether the same was done, whatever the rules said of a password. */
function isSame(one: JourneyEvent, other: JourneyEvent): boolean {
	const withoutRules = (key: string, value: unknown) => (key === 'broken' ? undefined : value)
	return JSON.stringify(one, withoutRules) === JSON.stringify(other, withoutRules)
}

/** The new passwords in what was sent off in a step, but for those that break a rule. */
function chosenIn(step: Step | undefined, event: JourneyEvent): readonly PlayedPassword[] {
	if (!step || !('press' in step)) return []
	return Object.entries(answersOf(event)).flatMap(([name, answer]) => {
		const text = step.fill?.[name]
		const isNew = isJudgement(answer) && answer.policy !== null && isMadeUpToken(answer.token)
		return isNew && answer.broken.length === 0 && typeof text === 'string' ? [{ text, token: answer.token }] : []
	})
}

/** A new password is typed twice. */
function once(passwords: readonly PlayedPassword[]): readonly PlayedPassword[] {
	return [...new Map(passwords.map((password) => [password.text, password])).values()]
}
