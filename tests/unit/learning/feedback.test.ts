import { describe, expect, it } from 'vitest'
import { stateOf } from '../../../src/attempt/attempt.ts'
import { withoutUndone, type LogEntry } from '../../../src/attempt/log.ts'
import type { Walkthrough } from '../../../src/kit/walkthrough.ts'
import { feedbackAfter, type TypedTexts } from '../../../src/learning/feedback.ts'
import { momentsOf, type Mistake } from '../../../src/learning/moments.ts'
import { folders, startOf, walked, type Folder } from '../journeys/journeys.ts'

describe.each(folders)('the coach of $folder, while somebody goes wrong', (folder) => {
	const made = mistakesMade(folder)
	const heard = folder.walkthroughs.map((walkthrough) => ({
		...walkthrough,
		messages: new Set(walked(folder, walkthrough).map(({ after }) => after.context.problem?.message))
	}))

	it('has every message of the service and every wrong turn among the mistakes that are made here', () => {
		const named = (kind: Mistake['kind']) =>
			made.flatMap(({ mistake }) => (mistake.kind === kind ? [mistake.name] : []))
		expect(new Set(named('message'))).toEqual(new Set(Object.keys(folder.journey.messages).filter(isAvoidable)))
		expect(named('turn').length).toBeGreaterThan(0)

		/** Told where no right way from the same beginning is told it. */
		function isAvoidable(message: string): boolean {
			const hearing = heard.filter(({ messages }) => messages.has(message))
			const unavoidable = new Set(hearing.filter(({ strays }) => !strays).map(({ scenario }) => scenario))
			return hearing.some(({ scenario }) => !unavoidable.has(scenario))
		}
	})

	it.each(made.map((each) => [`${each.mistake.kind} ${each.mistake.name}`, each] as const))(
		'says one thing the first time and another the second: %s',
		(_, { scenario, world, once, mistake }) => {
			// Where the page stays as it is, the very same is pressed again; else the step is taken back first.
			const last = momentsOf(folder, { scenario, world, log: once, played: 0 }).at(-1)
			const screen =
				folder.journey.screens[folder.journey.flow.states[last ? stateOf(last.after) : '']?.meta.screen ?? '']
			const stays =
				mistake.kind === 'message' &&
				last !== undefined &&
				stateOf(last.before) === stateOf(last.after) &&
				!screen?.fields?.some(({ kind }) => kind === 'captcha')
			const back: LogEntry = { at: once.at(-1)?.at ?? 0, event: { type: 'step.back' } }
			const twice: LogEntry[] = [...once, ...(stays ? [] : [back]), ...once.slice(-1)]
			const [first, second] = [once, twice].map((log) => {
				const moments = momentsOf(folder, { scenario, world, log, played: 0 })
				return feedbackAfter(folder, { scenario, world }, moments).find(
					(said) => said.mistake.kind === mistake.kind && said.mistake.name === mistake.name
				)
			})
			expect(first).toMatchObject({ times: 1 })
			expect(first?.text.split(' ').length).toBeGreaterThan(7)
			expect(first?.text).not.toMatch(/[{}]/)
			if (mistake.kind === 'turn' && once.at(-1)?.event.type === 'clock.tick') return
			expect(second).toMatchObject({ times: 2 })
			expect(second?.text).not.toBe(first?.text)
		}
	)

	it('says nothing of one mistake that it says of another', () => {
		const texts = made.flatMap(({ scenario, world, once }) => {
			const moments = momentsOf(folder, { scenario, world, log: once, played: 0 })
			return feedbackAfter(folder, { scenario, world }, moments).map(
				({ mistake, text }) => [mistake.name, text] as const
			)
		})
		const namesOf = (text: string) => new Set(texts.flatMap(([name, said]) => (said === text ? [name] : [])))
		expect(texts.filter(([, text]) => namesOf(text).size > 1)).toEqual([])
	})
})

describe('the coach, of a date that the page refuses', () => {
	it.each([
		['1989--18', 'You entered “18 1989” in'],
		['89-13-45', 'You entered “45 13 89” in'],
		['', 'You left ']
	])('says what stands in its boxes: %s', (entered, words) => {
		const { folder, scenario, world, log, name } = pageWithDate()
		const refused: LogEntry = {
			at: log.at(-1)?.at ?? world.now,
			event: { type: 'form.refuse', fields: [{ name, entered }] }
		}
		const moments = momentsOf(folder, { scenario, world, log: [...log, refused], played: 0 })
		expect(feedbackAfter(folder, { scenario, world }, moments)[0]?.text).toContain(words)
	})
})

describe('the coach, of what was typed and is not kept', () => {
	const folder = folders.find(({ journey }) => journey.id === 'nhsmail-password-reset') as Folder
	const scenario = folder.scenarios[0]?.id ?? ''
	const { world } = startOf(folder, scenario).context
	const said = (log: readonly LogEntry[], typed: TypedTexts | null) =>
		feedbackAfter(folder, { scenario, world }, momentsOf(folder, { scenario, world, log, played: 0 }), typed)[0]?.text

	it('quotes it while it stands on the page, and tells its kind from then on', () => {
		const fields = [{ name: 'username', entered: 'other:text:medium:1' }]
		const log: LogEntry[] = [{ at: world.now, event: { type: 'form.refuse', fields } }]
		expect(said(log, { index: 0, texts: { username: 'Blue-Heron-7431' } })).toContain('You entered “Blue-Heron-7431”')
		for (const typed of [null, { index: 4, texts: { username: 'Blue-Heron-7431' } }])
			expect(said(log, typed)).toContain('you entered [a longer text, not kept], so the page didn’t send the form')
	})

	it('does so where the service refused it, too', () => {
		const { log, texts } = refusedByService()
		const index = log.length - 1
		expect(said(log, { index, texts })).toContain('hunter2@hospital.nhs.uk')
		expect(said(log, null)).toContain('[a very long address, not kept]')
		expect(said(log, null)).not.toContain('other:')
	})

	function refusedByService() {
		const walkthrough = folder.walkthroughs.find(({ id }) => id === 'wrong-captcha-and-address') as Walkthrough
		const steps = walked(folder, walkthrough)
		const at = steps.findIndex(({ after }) => after.context.problem?.message === 'accountUnknown')
		const log = steps.slice(0, at + 1).map(({ at, event }): LogEntry => ({ at, event }))
		const last = log.at(-1)
		if (last?.event.type !== 'press.next' || !('answers' in last.event)) throw new Error('No press was refused')
		const answers = { ...last.event.answers, identifier: 'other:address:long:1' }
		return {
			log: [...log.slice(0, -1), { at: last.at, event: { ...last.event, answers } }],
			texts: { identifier: 'hunter2@hospital.nhs.uk' }
		}
	}
})

/** The way to a page that asks for a date. */
function pageWithDate() {
	for (const folder of folders) {
		for (const walkthrough of folder.walkthroughs) {
			const steps = walked(folder, walkthrough)
			for (const [index, { after }] of steps.entries()) {
				const { screen } = folder.journey.flow.states[stateOf(after)]?.meta ?? {}
				const field = folder.journey.screens[screen ?? '']?.fields?.find(({ kind }) => kind === 'date')
				const { world } = startOf(folder, walkthrough.scenario, walkthrough).context
				const log = withoutUndone(steps.slice(0, index + 1).map(({ at, event }) => ({ at, event })))
				if (field) return { folder, scenario: walkthrough.scenario, world, log, name: field.name }
			}
		}
	}
	throw new Error('No page asks for a date')
}

/** Each kind of mistake that any walkthrough makes, with the log up to it, once. */
function mistakesMade(folder: Folder) {
	const found = new Map<
		string,
		{
			scenario: string
			world: ReturnType<typeof startOf>['context']['world']
			once: readonly LogEntry[]
			mistake: Mistake
		}
	>()
	for (const walkthrough of folder.walkthroughs) {
		const { scenario } = walkthrough
		const { world } = startOf(folder, scenario, walkthrough).context
		const log = withoutUndone(walked(folder, walkthrough).map(({ at, event }) => ({ at, event })))
		for (const { index, mistakes } of momentsOf(folder, { scenario, world, log, played: 0 })) {
			for (const mistake of mistakes) {
				const kind = `${mistake.kind} ${mistake.name}`
				const had = found.get(kind)
				const isPress = log[index]?.event.type !== 'clock.tick'
				const hadPress = had?.once.at(-1)?.event.type !== 'clock.tick'
				if (!had || (isPress && !hadPress)) found.set(kind, { scenario, world, once: log.slice(0, index + 1), mistake })
			}
		}
	}
	return [...found.values()]
}
