import { describe, expect, it } from 'vitest'
import { begin, replay, stateOf } from '../../../src/attempt/attempt.ts'
import { demonstrationOf } from '../../../src/telling/frames.ts'
import { isGoal, rightWaysIn } from '../../../src/attempt/right-ways.ts'
import { folders, newJudge, played, startOf } from '../journeys/journeys.ts'

describe.each(folders)('a demonstration of $folder', (folder) => {
	const { journey, scenarios, walkthroughs } = folder

	it.each(walkthroughs.map((walkthrough) => [walkthrough.id, walkthrough] as const))(
		'ends where a person ends who walks the same way: %s',
		(_, walkthrough) => {
			const { world } = startOf(folder, walkthrough.scenario, walkthrough).context
			const { log, frames } = demonstrationOf(folder, walkthrough, world, newJudge())
			const shown = replay(journey, world, log)
			const { snapshot } = played(folder, walkthrough)
			expect(stateOf(shown)).toBe(stateOf(snapshot))
			expect(shown.context).toEqual(snapshot.context)
			expect(frames.at(-1)?.to).toBe(log.length)
			for (const { what, from } of frames.filter(({ what }) => what.startsWith('Select the link'))) {
				const { emails } = replay(journey, world, log.slice(0, from)).context.world.devices.inbox
				const labels = emails.flatMap(({ links }) => links.map(({ label }) => label))
				expect(labels.map((label) => `Select the link ‘${label}’ in the open email.`)).toContain(what)
			}
		}
	)

	it.each(scenarios.map(({ id }) => id))(
		'leads to the end of each beginning, and says what is done: %s',
		(scenario) => {
			const { world } = startOf(folder, scenario).context
			const [way] = rightWaysIn(folder, scenario, world)
			if (!way) throw new Error(`No right way from "${scenario}"`)
			const { log, frames } = demonstrationOf(folder, way.walkthrough, world, newJudge())
			expect(isGoal(folder, replay(journey, world, log), rightWaysIn(folder, scenario, world))).toBe(true)
			for (const { what, why, from, to } of frames) {
				expect(what.split(' ').length).toBeGreaterThan(1)
				expect(`${what} ${why}`).not.toMatch(/[{}]|undefined|press\./)
				expect(to).toBeGreaterThan(from)
			}
			const first = begin(journey, world)
			expect(replay(journey, world, log.slice(0, frames[0]?.from))).toEqual(first)
		}
	)

	it('types a password so that it can be read along: the author of the walkthrough made it up', () => {
		for (const { scenario, edition, ...walkthrough } of walkthroughs) {
			const { world } = startOf(folder, scenario, { edition }).context
			const { frames } = demonstrationOf(folder, { ...walkthrough, scenario, edition }, world, newJudge())
			const secret = Object.values(journey.screens).flatMap(({ fields = [] }) =>
				fields.flatMap(({ kind, name }) => (kind === 'password' ? [name] : []))
			)
			const shown = frames.flatMap(({ typed }) => secret.flatMap((name) => typed[name] ?? []))
			const filled = walkthrough.steps.flatMap((step) =>
				'press' in step ? secret.flatMap((name) => step.fill?.[name] ?? []) : []
			)
			expect(shown.length).toBe(filled.length)
			expect(shown.filter((text, place) => typeof filled[place] === 'string' && text !== filled[place])).toEqual([])
		}
	})
})

describe('a caption', () => {
	const captionsOf = (journeyId: string, walkthroughId: string) => {
		const folder = folders.find(({ journey }) => journey.id === journeyId)
		const walkthrough = folder?.walkthroughs.find(({ id }) => id === walkthroughId)
		if (!folder || !walkthrough) throw new Error(`No walkthrough "${walkthroughId}" of "${journeyId}"`)
		const { world } = startOf(folder, walkthrough.scenario, walkthrough).context
		return demonstrationOf(folder, walkthrough, world, newJudge()).frames.map(({ what }) => what)
	}

	it('says where the code of this very step came', () => {
		expect(captionsOf('nhsmail-password-reset', 'by-text')).toContain(
			'Type the code from the text message. Select ‘Next’.'
		)
		expect(captionsOf('nhsmail-password-reset', 'by-call').join(' ')).toContain('the code from the phone call.')
		expect(captionsOf('nhsp-online-registration', 'by-email').join(' ')).toContain('the code from the email.')
	})

	it('tells a new password from the same one again', () => {
		expect(captionsOf('nhsmail-password-reset', 'by-text').join(' ')).toMatch(
			/type a new password that keeps to the rules\. In ‘[^’]+’, type the same password again\./
		)
	})
})
