import { describe, expect, it } from 'vitest'
import { isJudgement } from '../../../src/kit/answers.ts'
import { answersOf } from '../../../src/kit/context.ts'
import { fullResult, type FullResult } from '../../../src/learning/full-result.ts'
import { mistakeWords } from '../../../src/learning/mistake-words.ts'
import { readResultsFile, writeResultsFile } from '../../../src/learning/results-file.ts'
import { scorecardOf } from '../../../src/learning/scorecard.ts'
import { folders, played, startOf, type Folder } from '../journeys/journeys.ts'
import { AT_NINE } from './sample-results.ts'

function walked(folder: Folder, walkthrough: Folder['walkthroughs'][number]) {
	const { log } = played(folder, walkthrough)
	const { world } = startOf(folder, walkthrough.scenario, walkthrough).context
	const { scenario } = walkthrough
	const card = scorecardOf(folder, { scenario, world, log, played: 0 })
	const ended = { id: walkthrough.id, mode: 'test', scenario, edition: world.edition, endedAt: AT_NINE }
	return { log, world, card, result: fullResult(folder.journey, ended, card) }
}

describe.each(folders)('results of $folder', (folder) => {
	const walks = folder.walkthroughs.map((walkthrough) => walked(folder, walkthrough))
	const results: readonly FullResult[] = walks.map(({ result }) => result)

	it('say what the scorecard says', () => {
		for (const { card, result } of walks) {
			const { reached, passed, right, wrongTurns, help, recovered } = card
			expect(result).toMatchObject({ reached, passed, right, wrongTurns, help, recovered })
			expect(result.decisions.map(({ firstTry }) => firstTry)).toEqual(card.decisions.map(({ firstTry }) => firstTry))
			const made = result.decisions.flatMap(({ mistakes }) => mistakes.map(({ times }) => times))
			expect(made.reduce((sum, times) => sum + times, 0)).toBe(
				card.decisions.flatMap(({ mistakes }) => mistakes).length
			)
		}
	})

	it('call each decision otherwise than every other one', () => {
		for (const { decisions } of results) {
			const titles = decisions.map(({ title }) => title)
			expect([...new Set(titles)]).toEqual(titles)
		}
	})

	it('come back from a file', () => {
		const read = readResultsFile(writeResultsFile('Sam', results, AT_NINE))
		expect(read).toMatchObject({ outcome: 'read', results })
	})

	it('hold nothing that was typed, and nothing of the person', () => {
		const shown = JSON.stringify(folder.journey.screens)
		for (const { log, world, result } of walks) {
			const typed = log.flatMap(({ event }) =>
				Object.values(answersOf(event)).flatMap((answer) => (isJudgement(answer) ? answer.token : answer))
			)
			const secrets = [...typed, ...Object.values(world.person).flat().map(String)].filter(
				(text) => text.length > 3 && /[@\d]|^[A-Z]/.test(text) && !shown.includes(text)
			)
			const file = writeResultsFile('trainee', [result], AT_NINE)
			expect(secrets.filter((text) => file.includes(JSON.stringify(text).slice(1, -1)))).toEqual([])
		}
	})

	it('name each mistake so that it can be said in words', () => {
		const mistakes = results.flatMap(({ decisions }) =>
			decisions.flatMap(({ state, mistakes: made }) => made.map((mistake) => ({ state, mistake })))
		)
		for (const { state, mistake } of mistakes) {
			const words = mistakeWords(folder.journey, state, mistake)
			expect(words).not.toMatch(/[{}]|undefined/)
			expect(words).not.toBe(mistakeWords(null, state, { ...mistake, kind: 'message' }))
			if (mistake.kind === 'message') expect(words).not.toContain(`“${mistake.name}”`)
		}
	})
})

describe('a mistake that no journey here knows', () => {
	it.each([
		['message', 'Was told: “toString”'],
		['turn', 'Went to ‘toString’'],
		['form', 'Left ‘toString’ empty, or not in the right format'],
		['unsafe', 'toString']
	] as const)('is named as the file names it: %s', (kind, words) => {
		const journey = folders[0]?.journey ?? null
		expect(mistakeWords(null, 'start', { kind, name: 'toString' })).toBe(words)
		expect(mistakeWords(journey, 'toString', { kind, name: 'toString' })).toBe(words)
	})
})
