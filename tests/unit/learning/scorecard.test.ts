import { describe, expect, it } from 'vitest'
import type { LogEntry, Rung } from '../../../src/attempt/log.ts'
import type { Step } from '../../../src/kit/walkthrough.ts'
import { scorecardOf } from '../../../src/learning/scorecard.ts'
import { folders, startOf } from '../journeys/journeys.ts'
import { logOf, type Act } from './acted-log.ts'

const nhsmail = folderOf('nhsmail-password-reset')
const byText = stepsOf('by-text')
const wrongCode: Step = { on: 'enterTextCode', press: 'press.next', fill: { code: '000000' } }
/** Of the right way, the step that enters the code, and the one that chooses a password. */
const code = byText.findIndex((step) => 'press' in step && step.on === 'enterTextCode')
const password = byText.findIndex((step) => 'press' in step && step.on === 'choosePassword')

interface Expected {
	reached: boolean
	passed: boolean
	right: number
	of: number
	wrongTurns: number
	help: Record<Rung, number>
	recovered: number
	unsafe: readonly string[]
	refused: readonly string[]
	/** The skill of refusing: how often, of how many times. */
	refusal: readonly [number, number] | null
}

const perfect: Expected = {
	reached: true,
	passed: true,
	right: 8,
	of: 8,
	wrongTurns: 0,
	help: { nudge: 0, where: 0, do: 0 },
	recovered: 0,
	unsafe: [],
	refused: [],
	refusal: null
}

const table: readonly (readonly [
	string,
	{ scenario?: string; acts: readonly Act[]; played?: number },
	Partial<Expected>
])[] = [
	['everything right at the first try', { acts: byText }, {}],
	['one slip, put right unaided', { acts: before(code, wrongCode) }, { right: 7, recovered: 1 }],
	['the same slip twice, then right', { acts: before(code, wrongCode, wrongCode) }, { right: 7, recovered: 1 }],
	[
		'a slip that is taken back is still a slip',
		{ acts: before(code, wrongCode, 'step back') },
		{ right: 7, recovered: 1 }
	],
	[
		'a slip where it is what the journey is about, and then shown where',
		{ acts: before(code, wrongCode, { help: 'where' }) },
		{ passed: false, right: 7, help: helps({ where: 1 }) }
	],
	[
		'a slip elsewhere, and then shown where',
		{ acts: before(0, { refused: 'username' }, { help: 'where' }) },
		{ right: 7, help: helps({ where: 1 }) }
	],
	['a nudge costs nothing', { acts: before(code, { help: 'nudge' }) }, { help: helps({ nudge: 1 }) }],
	['a form that the page refused', { acts: before(password, { refused: 'newPassword' }) }, { right: 7, recovered: 1 }],
	[
		'shown where at every step',
		{ acts: byText.flatMap((step): Act[] => ('press' in step ? [{ help: 'where' }, step] : [step])) },
		{ passed: false, right: 0, help: helps({ where: byText.filter((step) => 'press' in step).length }) }
	],
	[
		'one step done for them',
		{ acts: before(password, { help: 'do' }) },
		{ passed: false, right: 7, help: helps({ do: 1 }) }
	],
	['given up halfway', { acts: byText.slice(0, code) }, { reached: false, passed: false, right: 3, of: 3 }],
	[
		'waits until the code expires, and asks for another',
		{ acts: [...stepsOf('code-expires'), ...byText.slice(password)] },
		{ wrongTurns: 1, right: 7, recovered: 1 }
	],
	[
		'everything right, but told the code to a caller',
		{ scenario: 'caller-wants-code', acts: stepsOf('tells-the-code') },
		{ passed: false, right: 7, recovered: 1, unsafe: ['told-code'], refusal: [0, 1] }
	],
	[
		'hangs up on the caller',
		{ scenario: 'caller-wants-code', acts: stepsOf('hangs-up-on-caller') },
		{ refused: ['told-code'], refusal: [1, 1] }
	],
	['is done before the caller rings', { scenario: 'caller-wants-code', acts: byText }, { refused: [] }],
	['only the last part is theirs', { acts: byText, played: password }, { right: 5, of: 5 }]
]

describe('the scorecard', () => {
	it.each(table)(
		'says of an attempt what it shows: %s',
		(_, { scenario = 'forgotten', acts, played = 0 }, expected) => {
			const { log, lines } = logOf(nhsmail, scenario, acts)
			const world = startOf(nhsmail, scenario).context.world
			const card = scorecardOf(nhsmail, { scenario, world, log, played: lines[played] ?? 0 })
			const { reached, passed, right, decisions, wrongTurns, help, recovered, unsafe, refused } = card
			const skill = card.bySkill.find((each) => each.skill === 'refusal')
			expect({
				reached,
				passed,
				right,
				of: decisions.length,
				wrongTurns,
				help,
				recovered,
				unsafe: unsafe.map(({ act }) => act),
				refused,
				refusal: skill ? [skill.right, skill.of] : null
			}).toEqual({ ...perfect, ...expected })
		}
	)

	it('counts time that passed, and not time that was jumped over', () => {
		const { log } = logOf(nhsmail, 'forgotten', byText)
		const world = startOf(nhsmail, 'forgotten').context.world
		const skipped = log.map((entry, index) => {
			const { event } = entry
			const jumped = entry.at - (log[index - 1]?.at ?? world.now)
			return event.type === 'clock.tick' ? { ...entry, event: { ...event, skipped: jumped } } : entry
		})
		const activeOf = (entries: readonly LogEntry[]) =>
			scorecardOf(nhsmail, { scenario: 'forgotten', world, log: entries, played: 0 }).activeMs
		expect(activeOf(log)).toBeGreaterThan(0)
		expect(activeOf(skipped)).toBe(0)
	})

	it('is the same for a log that was kept, read again and walked on by another tab', () => {
		const { log } = logOf(nhsmail, 'forgotten', before(code, wrongCode))
		const world = startOf(nhsmail, 'forgotten').context.world
		const again = JSON.parse(JSON.stringify({ world, log })) as { world: typeof world; log: readonly LogEntry[] }
		const card = scorecardOf(nhsmail, { scenario: 'forgotten', world, log, played: 0 })
		expect(scorecardOf(nhsmail, { scenario: 'forgotten', ...again, played: 0 })).toEqual(card)
	})

	it('reads a log that today’s journey can’t follow to its end as far as it goes', () => {
		const { log } = logOf(nhsmail, 'forgotten', byText.slice(0, code))
		const world = startOf(nhsmail, 'forgotten').context.world
		const gone: LogEntry = { at: log.at(-1)?.at ?? 0, event: { type: 'press.noLongerThere', answers: {} } }
		const card = scorecardOf(nhsmail, { scenario: 'forgotten', world, log: [...log, gone, gone], played: 0 })
		expect(card).toMatchObject({ followed: log.length, reached: false, right: 3 })
	})
})

function helps(asked: Partial<Record<Rung, number>>): Record<Rung, number> {
	return { ...perfect.help, ...asked }
}

function folderOf(id: string) {
	const folder = folders.find(({ journey }) => journey.id === id)
	if (!folder) throw new Error(`There is no journey "${id}"`)
	return folder
}

function stepsOf(id: string): readonly Step[] {
	return nhsmail.walkthroughs.find((each) => each.id === id)?.steps ?? []
}

/** The right way with something done before one of its steps. */
function before(index: number, ...acts: readonly Act[]): readonly Act[] {
	return [...byText.slice(0, index), ...acts, ...byText.slice(index)]
}
