import { describe, expect, it } from 'vitest'
import { planOf, type Known, type Missing } from '../../../src/app/attempt/plan-attempt.ts'
import { readRoute, type AttemptRoute } from '../../../src/app/address/route.ts'
import { beginningOf } from '../../../src/kit/ways.ts'
import { modes } from '../../../src/modes/modes.ts'
import { editions } from '../../../src/rules/sourced.ts'
import { stories } from '../../../src/scenarios/stories.ts'
import { listed, type AttemptRecord } from '../../../src/storage/attempt-record.ts'
import { finishedAttempt } from './finished-attempts.ts'
import { folders, NOW } from '../journeys/journeys.ts'

const NHSMAIL = 'nhsmail-password-reset'
const scenarios = folders.find(({ journey }) => journey.id === NHSMAIL)?.scenarios ?? []
const kept = finishedAttempt(NHSMAIL, 'by-text', { mode: 'practise' })
const [first, second] = stories.find(({ id }) => id === 'first-day')?.chapters ?? []
const story = { id: 'first-day', run: 'the-run' }
const chapter = finishedAttempt(first?.journey ?? '', first?.way ?? '', { story })

/** What is known of an address of this journey, where nothing is kept. */
function known(route: AttemptRoute, changed: Partial<Known> = {}): Known {
	return {
		folder: folders.find(({ journey }) => journey.id === route.journey) ?? null,
		mode: modes.find(({ id }) => id === route.mode) ?? null,
		ways: {},
		kept: null,
		before: null,
		folderBefore: null,
		records: [],
		now: NOW,
		seed: 7,
		draw: 0,
		...changed
	}
}

function plan(address: string, changed: Partial<Known> = {}) {
	const route = readRoute(address)
	if (route.page !== 'attempt') throw new Error(`${address} is no address of an attempt`)
	return planOf(route, known(route, changed))
}

/** An address of the journey that resets a password, in this mode. */
function nhsmail(modeAndQuery: string): string {
	return `#/journeys/${NHSMAIL}/${modeAndQuery}`
}

describe('what is missing', () => {
	const GONE =
		'The chapter before this one isn’t in this browser. Begin the story "Your first day" at its first chapter.'
	const NOT_ITS_END =
		'That attempt doesn’t finish the chapter before this one. Begin the story "Your first day" at its first chapter.'
	const secondChapter = `#/journeys/${second?.journey}/practise?story=first-day&after=x`
	const before = (changed: Partial<AttemptRecord>) => ({ ...chapter, record: { ...chapter.record, ...changed } })
	const folderBefore = folders.find(({ journey }) => journey.id === first?.journey) ?? null

	it.each<[address: string, known: Partial<Known>, what: string | RegExp, next: string]>([
		['#/journeys/none/practise', {}, 'There is no journey called "none".', 'See all journeys'],
		[nhsmail('none'), {}, /^There is no mode called "none": the modes are .*practise/, 'Choose how to begin'],
		[nhsmail('replay'), {}, 'You can only look again at an attempt you’ve made.', 'See your attempts'],
		[nhsmail('practise?attempt=x'), {}, /^This attempt is no longer in this browser\./, 'Begin a new one'],
		[nhsmail('practise?attempt=x'), { kept: { unreadable: 'Damaged.' } }, 'Damaged.', 'See your attempts'],
		[
			'#/journeys/esr-sign-in/practise?attempt=x',
			{ kept },
			`This attempt belongs to another journey, "${NHSMAIL}".`,
			'See your attempts'
		],
		[
			nhsmail('practise?scenario=none'),
			{},
			'There is no scenario called "none" in this journey.',
			'Choose how to begin'
		],
		[nhsmail('watch?way=none'), {}, 'There is no walkthrough "none" for this scenario.', 'Choose how to begin'],
		[
			nhsmail('practise?clock=P366D'),
			{},
			'You can move the training clock on by a year at most: this address asks for "P366D".',
			'Choose how to begin'
		],
		[
			nhsmail('practise?story=none'),
			{},
			'There is no story called "none" with this journey in it.',
			'Choose how to begin'
		],
		[secondChapter, {}, GONE, 'Choose how to begin'],
		[secondChapter, { before: { unreadable: 'Damaged.' } }, 'Damaged.', 'Choose how to begin'],
		[secondChapter, { before: before({ end: null }), folderBefore }, NOT_ITS_END, 'Choose how to begin'],
		[secondChapter, { before: before({ story: null }), folderBefore }, NOT_ITS_END, 'Choose how to begin'],
		[secondChapter, { before: kept, folderBefore }, NOT_ITS_END, 'Choose how to begin']
	])('%s', (address, changed, what, next) => {
		expect(plan(address, changed)).toMatchObject({
			outcome: 'missing',
			what: typeof what === 'string' ? what : expect.stringMatching(what),
			next
		})
	})
})

describe('a state that is not to be had', () => {
	it('is said to be none of this journey', () => {
		expect(plan(nhsmail('practise?at=nowhere'))).toMatchObject({
			what: 'There is no page called ‘nowhere’ in this journey.',
			next: 'Choose how to begin'
		})
	})

	it.each(['__proto__', 'constructor', 'toString'])('is none by a name that every object has: %s', (name) => {
		const beginnings = scenarios.flatMap(({ id }) => editions.map((edition) => [beginningOf(id, edition), {}]))
		const ways = Object.fromEntries(beginnings) as Known['ways']
		expect(plan(nhsmail(`practise?at=${name}`), { ways })).toMatchObject({
			what: `There is no page called ‘${name}’ in this journey.`
		})
	})

	it('is offered in the beginnings in which it is', () => {
		const { what, offers } = plan(nhsmail('practise?at=notEnabled&scenario=forgotten')) as Missing
		expect(what).toBe(
			'The page ‘Self-service reset not allowed’ doesn’t come up in the situation you asked for. It does in these:'
		)
		expect(offers).toEqual([
			{
				words: 'Self-service is switched off (As published)',
				address: nhsmail('practise?at=notEnabled&scenario=switched-off&edition=as-published')
			}
		])
	})
})

describe('a kept attempt', () => {
	it.each(['practise', 'test', 'replay', 'finish'])('goes on as it is, in the mode %s', (mode) => {
		expect(plan(nhsmail(`${mode}?attempt=x`), { kept })).toMatchObject({ outcome: 'kept', mode: { id: mode }, kept })
	})
})

describe('a new attempt', () => {
	it.each<[what: string, query: string, draw: number, expected: object]>([
		['begins at its beginning', 'practise', 0, { shown: null, at: null, clock: null }],
		['takes the first scenario where the mode tells of it', 'practise', 3, { setup: { scenario: scenarios[0]?.id } }],
		['takes the core test where it does not, whatever chance gives', 'test', 1, { setup: { scenario: 'forgotten' } }],
		[
			'takes the scenario of its address',
			`test?scenario=${scenarios[2]?.id}`,
			0,
			{ setup: { scenario: scenarios[2]?.id } }
		],
		['begins in a state', 'practise?at=enterTextCode', 0, { at: { state: 'enterTextCode' }, shown: null }],
		['begins where it is without a step', 'practise?at=portal', 0, { at: { state: 'portal', steps: [] } }],
		[
			'begins in a state that only a later walkthrough comes by',
			'practise?scenario=forgotten&edition=as-published&at=codeSpent',
			0,
			{ at: { state: 'codeSpent' }, setup: { scenario: 'forgotten', world: { edition: 'as-published' } } }
		],
		['moves its clock', 'practise?clock=PT15M', 0, { clock: 'PT15M' }],
		['takes faults', 'practise?faults=text-late', 0, { setup: { world: { faults: ['text-late'] } } }],
		['shows the whole of a way', 'watch?way=by-text', 0, { shown: { walkthrough: { id: 'by-text' }, left: 0 } }],
		['shows a right way where none is named', 'watch', 0, { shown: { walkthrough: { scenario: scenarios[0]?.id } } }],
		['leaves one press to a beginner', 'finish', 0, { shown: { left: 1 } }],
		['leaves so many presses', 'finish?last=4', 0, { shown: { left: 4 } }],
		['leaves one press at least', 'finish?last=0', 0, { shown: { left: 1 } }]
	])('%s: %s', (_, query, draw, expected) => {
		expect(plan(nhsmail(query), { draw })).toMatchObject({ outcome: 'new', ...expected })
	})

	it('leaves one press more for each time that the same beginning was brought to a good end', () => {
		const done = (changed: Partial<AttemptRecord>) => listed({ ...kept.record, played: 3, ...changed })
		const records = [
			done({}),
			done({}),
			done({ played: 0 }),
			done({ scenario: 'another' }),
			done({ journeyId: 'esr-sign-in' }),
			done({ result: null })
		]
		expect(plan(nhsmail(`finish?scenario=${kept.record.scenario}`), { records })).toMatchObject({ shown: { left: 3 } })
	})

	it('draws another beginning once the core test of its edition is passed, and then the core test again', () => {
		const current = finishedAttempt(NHSMAIL, 'by-text').record
		const world = { ...current.world, edition: 'current' as const }
		const passed = { ...current, world }
		const drawn = (records: Known['records'], draw = 0) => {
			const planned = plan(nhsmail('test'), { records, draw })
			return planned.outcome === 'new' ? planned.setup.scenario : null
		}
		const core = listed(passed)
		const variant = drawn([core], 2)
		expect(variant).not.toBe('forgotten')
		const next = { ...core, id: 'next', scenario: variant ?? '', order: (core.result?.at ?? 0) + 1 }
		expect(drawn([core, next], 2)).toBe('forgotten')
		expect(drawn([listed({ ...passed, journeyId: 'esr-sign-in' })], 2)).toBe('forgotten')
		expect(drawn([listed(current)], 2)).toBe('forgotten')
	})

	const begun = modes.filter(({ plays }) => plays !== 'a-kept-attempt')
	it.each(folders.flatMap(({ journey }) => begun.map(({ id: mode }) => ({ journey, mode }))))(
		'begins in the edition that is offered first, where nothing asks for another: $journey.id, $mode',
		({ journey, mode }) => {
			for (const draw of [0, 1, 5])
				expect(plan(`#/journeys/${journey.id}/${mode}`, { draw })).toMatchObject({
					setup: { world: { edition: journey.editions[0].id } }
				})
			for (const { id } of journey.editions)
				expect(plan(`#/journeys/${journey.id}/${mode}?edition=${id}`)).toMatchObject({
					setup: { world: { edition: id } }
				})
		}
	)

	it('is the same for the same chance and hour, and draws other codes for another', () => {
		const world = (changed: Partial<Known>) => {
			const planned = plan(nhsmail('practise'), changed)
			return planned.outcome === 'new' ? planned.setup.world : null
		}
		expect(world({})).toEqual(world({}))
		expect(world({ seed: 8 })?.seed).not.toBe(world({})?.seed)
		expect(world({ now: NOW + 1 })?.now).toBe(NOW + 1)
	})

	it('begins a chapter in the world that the one before left, in the same run of its story', () => {
		const folderBefore = folders.find(({ journey }) => journey.id === first?.journey) ?? null
		const planned = plan(`#/journeys/${second?.journey}/practise?story=first-day&after=x`, {
			before: chapter,
			folderBefore
		})
		expect(planned).toMatchObject({
			outcome: 'new',
			setup: { scenario: second?.scenario, story, world: { now: chapter.record.clock.now } }
		})
		expect(plan(`#/journeys/${first?.journey}/practise?story=first-day`)).toMatchObject({
			setup: { story: { id: 'first-day', run: '' } }
		})
	})
})
