import { describe, expect, it } from 'vitest'
import { restore } from '../../../src/attempt/restore.ts'
import type { AnyFlow } from '../../../src/kit/flow.ts'
import { assemble, type Journey } from '../../../src/kit/journey.ts'
import type { Walkthrough } from '../../../src/kit/walkthrough.ts'
import { changesSince } from '../../../src/learning/changed-journey.ts'
import { renamed } from '../journeys/changed.ts'
import { folders, played, startOf, type Folder } from '../journeys/journeys.ts'

describe.each(folders)('of an attempt at $folder', (folder) => {
	const { journey } = folder
	const [walkthrough] = folder.walkthroughs
	if (!walkthrough) throw new Error('Expected a walkthrough')
	const { log, told } = attemptOf(folder, walkthrough)

	it('nothing is said while the journey is the same', () => {
		expect(told(journey)).toBe('')
	})

	it('only the versions are, where all of it still works', () => {
		const words = told({ ...journey, version: journey.version + 1 })
		expect(words).toContain(`version ${journey.version} then, version ${journey.version + 1} now`)
		expect(words).toContain('All that you did still works.')
	})

	it('each button that is gone is named, with the page it was on', () => {
		const presses = [...new Set(log.map(({ event }) => event.type).filter((type) => type.startsWith('press.')))]
		for (const press of presses) {
			const words = told(renamed(journey, press, 'press.renamed'))
			expect(words).toContain(`The button that you pressed then is not on the page ‘`)
			expect(words).toContain(`(“${press.slice('press.'.length)}”)`)
			const kept = log.findIndex(({ event }) => event.type === press)
			expect(words).toContain(`${kept} of ${log.length} steps still work`)
		}
		expect(presses.length).toBeGreaterThan(0)
	})
})

describe('what an attempt met that is not as it was', () => {
	it('may be a button that takes nothing any more, by its label', () => {
		const { journey, told } = attemptAt('nhsmail-password-reset', 'by-text')
		const never = { guard: { type: 'periodEnded', params: { period: 'esr-reset-link' } }, target: 'portal' }
		const flow = structuredClone(journey.flow) as AnyFlow & { states: Record<string, { on?: object }> }
		Object.assign(flow.states['portal'] ?? {}, { on: { ...flow.states['portal']?.on, 'press.reset': never } })
		const words = told({ ...journey, flow, machine: assemble(journey.id, flow, journey.posts) })
		expect(words).toMatch(
			/On the page ‘[^’]+’, ‘[^’]+’ does not take any more what you filled in then\. 0 of \d+ steps/
		)
	})

	it('may be a link in post', () => {
		const { journey, log, told } = attemptAt('esr-set-password', 'second-link')
		const link = log.find(({ event }) => event.type.startsWith('open.'))?.event.type ?? ''
		expect(link).not.toBe('')
		const words = told(renamed(journey, link, 'open.elsewhere'))
		expect(words).toMatch(/The link that you followed then leads nowhere from the page ‘[^’]+’\./)
	})
})

/** An attempt, and what is told of it under the journey as it is later. */
function attemptAt(id: string, way: string) {
	const folder = folders.find(({ journey }) => journey.id === id)
	const walkthrough = folder?.walkthroughs.find((each) => each.id === way)
	if (!folder || !walkthrough) throw new Error(`There is no walkthrough "${way}" of "${id}"`)
	return { ...folder, ...attemptOf(folder, walkthrough) }
}

function attemptOf(folder: Folder, walkthrough: Walkthrough) {
	const { journey } = folder
	const { world } = startOf(folder, walkthrough.scenario, walkthrough).context
	const { log, snapshot } = played(folder, walkthrough)
	const { now } = snapshot.context.world
	return {
		log,
		told: (changed: Journey) => changesSince(changed, journey.version, restore(changed, { world, log, now }))
	}
}
