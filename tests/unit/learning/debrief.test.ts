import { describe, expect, it, vi } from 'vitest'
import type { Step } from '../../../src/kit/walkthrough.ts'
import { debriefOf } from '../../../src/learning/debrief.ts'
import { scorecardOf } from '../../../src/learning/scorecard.ts'
import { folders, played, startOf } from '../journeys/journeys.ts'
import { logOf, type Act } from './acted-log.ts'

// Walking whole journeys takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const nhsmail = folders.find(({ folder }) => folder === 'nhsmail-password-reset') ?? raise()
const byText = nhsmail.walkthroughs.find(({ id }) => id === 'by-text')?.steps ?? []
const at = (state: string) => byText.findIndex((step) => 'press' in step && step.on === state)
const wrongCode: Step = { on: 'enterTextCode', press: 'press.next', fill: { code: '000000' } }

function raise(): never {
	throw new Error('The journey is gone')
}

/** The right way by text, with these acts before its steps at these states. */
function with_(acts: Readonly<Record<string, readonly Act[]>>): readonly Act[] {
	const places = Object.entries(acts).map(([state, added]) => ({ place: at(state), added }))
	return byText.flatMap((step, index): Act[] => [
		...places.filter(({ place }) => place === index).flatMap(({ added }) => added),
		step
	])
}

function debriefed(acts: readonly Act[], scenario = 'forgotten') {
	const { log } = logOf(nhsmail, scenario, acts)
	const attempted = { scenario, world: startOf(nhsmail, scenario).context.world, log, played: 0 }
	return { log, ...debriefOf(nhsmail, attempted, scorecardOf(nhsmail, attempted)) }
}

describe('the end of a practice', () => {
	it('says what went right, and leads on to a test where all of it did', () => {
		const { right, tryAgain, next } = debriefed(byText)
		expect(right).toHaveLength(8)
		expect(right).toContain('Code by text')
		expect(tryAgain).toEqual([])
		expect(next.leads).toBe('test')
	})

	it('names a decision to try again with what happened there first, and the line to look at', () => {
		const { log, right, tryAgain, next } = debriefed(with_({ enterTextCode: [wrongCode, wrongCode] }))
		expect(right).not.toContain('Code by text')
		expect(tryAgain).toEqual([
			{
				decision: 'Code by text',
				reason: expect.stringContaining('000000') as string,
				index: log.findIndex(({ event }) => 'answers' in event && event.answers['code'] === '000000')
			}
		])
		expect(next).toEqual({ leads: 'again', says: 'Practise it again, and look out for ‘Code by text’.' })
	})

	it('says of a step that the coach showed or did that it was', () => {
		const { tryAgain } = debriefed(with_({ identify: [{ help: 'where' }], devices: [{ help: 'do' }] }))
		expect(tryAgain.map(({ reason }) => reason)).toEqual([
			'The coach showed you where.',
			'The coach did this step for you.'
		])
	})

	it('names three at most: those that matter most to the journey, in the order of the way', () => {
		const slip = [{ refused: 'code' }] as const
		const helped = [{ refused: 'code' }, { help: 'where' }] as const
		const { tryAgain } = debriefed(
			with_({ portal: slip, identify: slip, resetDone: helped, home: slip, enterTextCode: helped })
		)
		expect(tryAgain.map(({ decision }) => decision)).toEqual([
			'Email address and picture check',
			'Code by text',
			'Password reset'
		])
	})

	it('puts what was unsafe before all else', () => {
		const way = nhsmail.walkthroughs.find(({ id }) => id === 'tells-the-code')
		const { tryAgain, next } = debriefed(way?.steps ?? [], 'caller-wants-code')
		expect(tryAgain[0]?.reason).toMatch(/^You gave a one-time code to somebody who phoned you\./)
		expect(next).toEqual({
			leads: 'again',
			says: 'Practise it again. Say no, hang up, and phone the service on a number you know.'
		})
	})

	it('sends whoever stopped on the way to its end', () => {
		expect(debriefed(byText.slice(0, at('choosePassword'))).next.says).toBe('Practise it again, and go on to the end.')
	})

	it('offers whoever was nudged the same without help', () => {
		expect(debriefed(with_({ devices: [{ help: 'nudge' }] })).next.says).toBe(
			'Practise it again, this time without help.'
		)
	})
})

describe.each(folders)('every practice of $folder', (folder) => {
	it('is told in whole words, and leads on without a word of passing', () => {
		for (const walkthrough of folder.walkthroughs) {
			const { scenario } = walkthrough
			const { log } = played(folder, walkthrough)
			const { world } = startOf(folder, scenario, walkthrough).context
			const attempted = { scenario, world, log, played: 0 }
			const card = scorecardOf(folder, attempted)
			const debrief = debriefOf(folder, attempted, card)
			expect(debrief.tryAgain.length).toBe(Math.min(card.decisions.length - card.right, 3))
			for (const { decision, reason, index } of debrief.tryAgain) {
				expect([walkthrough.id, decision, reason]).toEqual([
					walkthrough.id,
					expect.stringMatching(/./),
					expect.stringMatching(/^[^{}]{10,}[.?]$/)
				])
				expect(log[index]).toBeDefined()
			}
			expect(debrief.next.says).not.toMatch(/\bpass(ed)?\b|\bfail|undefined/i)
		}
	})
})
