import { describe, expect, it } from 'vitest'
import { folders, walked } from './journeys.ts'
import { ruleOf } from '../../../src/rules/own-rules.ts'

/** Messages that refuse a new code, and what each of them gives as the reason. */
const reasons = [
	['wrong codes', /too many wrong codes/i],
	['codes asked for', /too many codes were asked for/i]
] as const

/** What a journey can say of a code that it refuses. */
const sayings = folders.flatMap(({ journey }) =>
	Object.entries(journey.messages).flatMap(([message, words]) => {
		const reason = reasons.find(([, says]) => says.test(words))?.[0]
		return reason ? [{ journey: journey.id, message, reason }] : []
	})
)

const refused = folders.flatMap((folder) =>
	folder.walkthroughs.flatMap((walkthrough) =>
		walked(folder, walkthrough).flatMap(({ before, after }) => {
			const { problem, world } = after.context
			const words = problem ? (folder.journey.messages[problem.message] ?? '') : ''
			const reason = before.context.problem === problem ? null : reasons.find(([, says]) => says.test(words))?.[0]
			return reason
				? [
						{
							where: `${folder.journey.id}, ${walkthrough.id}`,
							journey: folder.journey.id,
							message: problem?.message,
							reason,
							codes: Object.values(world.codes)
						}
					]
				: []
		})
	)
)

describe('a new code that is refused', () => {
	it.each(reasons)('because of %s is refused somewhere', (reason) => {
		expect(refused.some((each) => each.reason === reason)).toBe(true)
	})

	it.each(sayings)('in $journey by $message is met on a walkthrough', ({ journey, message }) => {
		expect(refused.some((each) => each.journey === journey && each.message === message)).toBe(true)
	})

	it.each(refused)('in $where because of $reason is refused for that', ({ reason, codes }) => {
		const holds = codes.some(({ rule, wrongTries, number }) => {
			const { tries, sends } = ruleOf('codeRules', rule)
			return reason === 'wrong codes' ? wrongTries >= tries : wrongTries < tries && number >= sends
		})
		expect(holds).toBe(true)
	})
})
