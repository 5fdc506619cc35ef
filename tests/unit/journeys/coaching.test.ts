import { describe, expect, it } from 'vitest'
import { stateOf } from '../../../src/attempt/attempt.ts'
import type { Feedback } from '../../../src/kit/coaching.ts'
import { readingsOf, say } from '../../../src/kit/readings.ts'
import { rightWays } from '../../../src/kit/walkthrough.ts'
import { folders, startOf, walked, type Folder } from './journeys.ts'

/** What a person types as text, so that it can be said again; a choice is a value of ours, and a password is a secret. */
const REPEATABLE = ['text', 'email', 'phone', 'code', 'date', 'nhsNumber', 'captcha']

describe.each(folders)('the coach of $folder', (folder) => {
	const { journey, scenarios, walkthroughs, coaching } = folder
	const { pages, messages, turns } = coaching
	const ends = (state: string) => journey.flow.states[state]?.meta.end !== undefined
	const lines = walkthroughs.flatMap((walkthrough) => walked(folder, walkthrough))

	it('says of every page what it is for, and gives a nudge where something is to be done', () => {
		expect(Object.entries(pages).filter(([state, { nudge }]) => !nudge && !ends(state))).toEqual([])
		expect(new Set(Object.values(pages).map(({ why }) => why)).size).toBe(Object.keys(pages).length)
	})

	it('knows a right way from every beginning, and it ends where the journey does', () => {
		for (const { id } of scenarios) {
			const ways = rightWays(walkthroughs, id)
			expect(ways.length, id).toBeGreaterThan(0)
			expect(ways.filter((way) => !ends(way.ends)).map((way) => way.id)).toEqual([])
		}
	})

	it('has two texts for each message of the service, and names in them what was typed', () => {
		const silent = lines.flatMap(({ after }) => {
			const { problem } = after.context
			const screen = journey.screens[journey.flow.states[stateOf(after)]?.meta.screen ?? '']
			const field = screen?.fields?.find(({ name }) => name === problem?.field)
			if (!problem || !field || !REPEATABLE.includes(field.kind)) return []
			const [first = ''] = messages[problem.message] ?? []
			const typed = `{answer.${field.name}`
			const mend = `say ${typed}} in its first text, or show the message at no field`
			return first.includes(typed) ? [] : [`messages.${problem.message}: ${mend}`]
		})
		expect([...new Set(silent)]).toEqual([])
	})

	it('has two texts for each wrong turn that a walkthrough takes', () => {
		expect(wrongTurnsIn(folder).filter((state) => !turns[state])).toEqual([])
	})

	it('says something else each time, of each mistake', () => {
		const feedback = [...Object.values(messages), ...Object.values(turns)].filter((pair) => pair !== undefined)
		const texts = feedback.flatMap((pair: Feedback) => [...pair])
		expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
		expect(texts.filter((text) => text.split(' ').length < 8)).toEqual([])
	})

	it('can say all of it: every reading in it is one', () => {
		const texts = [
			...Object.values(pages).flatMap(({ why, nudge = '' }) => [why, nudge]),
			...Object.values(messages).flat(),
			...Object.values(turns).flatMap((pair) => [...(pair ?? [])])
		]
		const readings = readingsOf(startOf(folder, scenarios[0]?.id ?? '').context)
		for (const text of texts) expect(say(text, readings)).not.toContain('{')
	})
})

/** States in which a straying walkthrough stands and that no right way of its beginning comes by. */
function wrongTurnsIn(folder: Folder): readonly string[] {
	const { walkthroughs } = folder
	const statesOf = (walkthrough: (typeof walkthroughs)[number]) =>
		walked(folder, walkthrough).map(({ after }) => stateOf(after))
	const strayed = walkthroughs
		.filter(({ strays }) => strays)
		.flatMap((walkthrough) => {
			const right = new Set(rightWays(walkthroughs, walkthrough.scenario).flatMap(statesOf))
			return statesOf(walkthrough).filter((state) => !right.has(state))
		})
	return [...new Set(strayed)]
}
