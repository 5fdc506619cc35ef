import { describe, expect, it, vi } from 'vitest'
import type { LogEntry } from '../../../src/attempt/log.ts'
import { coreTestOf, placesOf, type CoreDecision } from '../../../src/kit/core-test.ts'
import { editionsOf } from '../../../src/kit/scenario.ts'
import { rightWays, type Walkthrough } from '../../../src/kit/walkthrough.ts'
import { scorecardOf, type Scorecard } from '../../../src/learning/scorecard.ts'
import { whatCounts } from '../../../src/learning/what-counts.ts'
import { folders, played, startOf, type Folder } from '../journeys/journeys.ts'

// Walking whole journeys takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

function attempted(folder: Folder, walkthrough: Walkthrough, log?: readonly LogEntry[], done = 0) {
	const { world } = startOf(folder, walkthrough.scenario, walkthrough).context
	return { scenario: walkthrough.scenario, world, log: log ?? played(folder, walkthrough).log, played: done }
}

const cardOf = (folder: Folder, walkthrough: Walkthrough, log?: readonly LogEntry[]) =>
	scorecardOf(folder, attempted(folder, walkthrough, log))

/** The line of the log at which this decision begins, on a way that comes by it. */
function lineOf({ decisions }: Scorecard, decision: CoreDecision): number {
	return decisions.find(({ place }) => placesOf(decision).includes(place))?.index ?? -1
}

/** The same log with a form that the page refused before this line, and where `rung` is given with help after that. */
function spoiltAt(log: readonly LogEntry[], line: number, rung?: 'where'): readonly LogEntry[] {
	const at = log[line]?.at ?? 0
	const refused: LogEntry = { at, event: { type: 'form.refuse', fields: [{ name: 'code', entered: '' }] } }
	const asked: LogEntry[] = rung ? [{ at, event: { type: 'help.ask', rung } }] : []
	return [...log.slice(0, line), refused, ...asked, ...log.slice(line)]
}

/** The same journey where any share of right first tries would do: then only the core decisions stand in the way. */
function withAnyShare(folder: Folder): Folder {
	return { ...folder, journey: { ...folder.journey, passShare: 0 } }
}

describe.each(folders)('the core test of $folder', (folder) => {
	const { scenario, decisions } = coreTestOf(folder)
	const ways = rightWays(folder.walkthroughs, scenario)
	const usual = folder.journey.editions[0].id
	const name = (decision: CoreDecision) => (typeof decision === 'string' ? decision : decision.name)

	it('is named, and begins where its usual edition can be walked', () => {
		expect(folder.journey.core).toBeDefined()
		const beginning = folder.scenarios.find(({ id }) => id === scenario)
		expect(beginning && editionsOf(folder.journey, beginning).map(({ id }) => id)).toContain(usual)
		expect(decisions.length).toBeGreaterThan(1)
	})

	it.each(ways.map((way) => [way.id, way] as const))('is passed by a right way, which certifies: %s', (_, way) => {
		const card = cardOf(folder, way)
		expect(card).toMatchObject({ passed: true, certifies: true })
		expect(card.core).toEqual(whatCounts(folder).decisions.map((named) => ({ name: named, met: true, right: true })))
	})

	it.each(decisions.map((decision) => [name(decision), decision] as const))(
		'is not passed with a mistake that is not put right without help at: %s',
		(_, decision) => {
			for (const way of ways) {
				const { log } = played(folder, way)
				const line = lineOf(cardOf(folder, way), decision)
				const lenient = withAnyShare(folder)
				const slipped = cardOf(lenient, way, spoiltAt(log, line))
				expect(slipped).toMatchObject({ reached: true, passed: true, certifies: true })
				const helped = cardOf(lenient, way, spoiltAt(log, line, 'where'))
				expect(helped).toMatchObject({ reached: true, passed: false, certifies: false })
				expect(helped.core.filter(({ right }) => !right).map((core) => core.name)).toContain(
					whatCounts(folder).decisions[decisions.indexOf(decision)]
				)
			}
		}
	)

	it('is not made up for by any way that comes round one of its decisions', () => {
		for (const way of folder.walkthroughs) {
			const card = cardOf(folder, way)
			const places = new Set(card.decisions.map(({ place }) => place))
			const roundOne = decisions.some((decision) => !placesOf(decision).some((place) => places.has(place)))
			if (roundOne) expect([way.id, card.certifies]).toEqual([way.id, false])
			if (card.certifies) expect(card.core.every(({ met, right }) => met && right)).toBe(true)
		}
	})

	it('leaves every right way from another beginning as it was: passed', () => {
		for (const way of folder.walkthroughs.filter(({ strays }) => !strays))
			expect([way.id, cardOf(folder, way).passed]).toEqual([way.id, true])
	})
})

describe('what was played for the person', () => {
	it('is asked of nobody in the core test, and certifies nothing', () => {
		for (const folder of folders) {
			const [way] = rightWays(folder.walkthroughs, coreTestOf(folder).scenario)
			if (!way) throw new Error(`${folder.folder} has no right way`)
			const { log } = played(folder, way)
			const card = scorecardOf(folder, attempted(folder, way, log, log.length - 1))
			expect(card.certifies).toBe(false)
			expect([folder.folder, card.passed]).toEqual([folder.folder, card.decisions.length > 0])
		}
	})
})

describe('a journey without a core test', () => {
	const [folder] = folders.filter(({ folder: id }) => id === 'nhsmail-password-reset')
	if (!folder) throw new Error('The journey is gone')
	const { core: _core, ...journey } = folder.journey
	const without: Folder = { ...folder, journey }

	it('is certified from its first beginning alone', () => {
		const first = folder.scenarios[0]?.id
		for (const way of folder.walkthroughs.filter(({ strays }) => !strays))
			expect([way.id, cardOf(without, way)]).toMatchObject([
				way.id,
				{ passed: true, certifies: way.scenario === first }
			])
	})
})
