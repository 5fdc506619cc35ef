import { describe, expect, it, vi } from 'vitest'
import { readJourney } from '../../../src/kit/journey-schema.ts'
import { ready, written, type WrittenJourney } from '../../../src/kit/journey.ts'
import { folders, newJudge, played } from '../journeys/journeys.ts'

// Walking whole journeys takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

function throughFile(journey: WrittenJourney): unknown {
	return JSON.parse(JSON.stringify(journey))
}

describe.each(folders)('$folder, written to a file and read again,', ({ folder: _, ...folder }) => {
	const read = readJourney(throughFile(written(folder)))

	it('is the same to the letter', () => {
		expect(read).toStrictEqual({ journey: written(folder) })
	})

	it('is walked in the same way', () => {
		if ('problems' in read) throw new Error(JSON.stringify(read.problems))
		const again = ready(read.journey)
		for (const walkthrough of folder.walkthroughs) {
			const before = played(folder, walkthrough, { judge: newJudge() })
			const after = played(again, walkthrough, { judge: newJudge() })
			expect(after.log).toEqual(before.log)
			expect(after.snapshot.value).toEqual(before.snapshot.value)
			expect(after.snapshot.context).toEqual(before.snapshot.context)
		}
	})
})

/** A journey's data, free to be changed. */
type Draft = ReturnType<typeof JSON.parse>

/** Where a rule that is made up for a test comes from. */
const own = { title: 'A service', from: 'our assumption', source: [], confidence: 'inferred', edition: 'current' }

/** A fault by its path, and how it comes there. */
const faults: readonly [where: string, spoil: (draft: Draft) => void][] = [
	['id', (journey) => (journey.id = 'nhsp online')],
	['version', (journey) => (journey.version = 1.5)],
	['title', (journey) => (journey.title = '')],
	['teaches', (journey) => delete journey.teaches],
	['minutes', (journey) => (journey.minutes = '10')],
	['passShare', (journey) => (journey.passShare = 80)],
	['core.decisions', ({ core }) => (core.decisions = [])],
	['core.decisions[0]', ({ core }) => (core.decisions[0] = 7)],
	['core.decisions[5].at', ({ core }) => (core.decisions[5].at = [])],
	['core.decisions[5].title', ({ core }) => (core.decisions[5].title = 'Verification')],
	['core.beginning', ({ core }) => (core.beginning = 'new-starter')],
	['editions', (journey) => (journey.editions = [])],
	['editions[0].id', (journey) => (journey.editions[0].id = 'newest')],
	['colour', (journey) => (journey.colour = 'blue')],
	['screens.enterEmail.titel', ({ screens }) => (screens.enterEmail.titel = 'Verify')],
	['screens.enterEmail.skin', ({ screens }) => (screens.enterEmail.skin = 'nhsp-ofline')],
	['screens.enterEmail.address', ({ screens }) => (screens.enterEmail.address = 'https://www.nhsp.example')],
	['screens.enterEmail.fields[0].label', ({ screens }) => (screens.enterEmail.fields[0].label = '')],
	['screens.enterEmail.fields[0].kind', ({ screens }) => (screens.enterEmail.fields[0].kind = 'emial')],
	['screens.enterCode.fields[0].digits', ({ screens }) => (screens.enterCode.fields[0].digits = 0)],
	['screens.details.fields[0].policy', ({ screens }) => (screens.details.fields[0].policy = 8)],
	[
		'rules.codeRules.short.lifetime',
		(journey) =>
			(journey.rules = { codeRules: { short: { ...own, digits: 6, lifetime: '3 minutes', tries: 3, sends: 3 } } })
	],
	[
		'rules.passwordPolicies.long.rules[0].rule',
		(journey) =>
			(journey.rules = {
				passwordPolicies: {
					long: {
						...own,
						rules: [{ rule: 'minLenght', characters: 14 }],
						says: ['14 characters or more'],
						maxAge: null
					}
				}
			})
	],
	['screens.enterEmail.buttons[0].press', ({ screens }) => (screens.enterEmail.buttons[0].press = 'sendCode')],
	['screens.enterEmail.buttons[0].when', ({ screens }) => (screens.enterEmail.buttons[0].when = 'always')],
	['screens.security.body[3].text', ({ screens }) => (screens.security.body[3].text = ['Your', 'mobile'])],
	['screens.security.body[0].text', ({ screens }) => (screens.security.body[0] = { kind: 'inset' })],
	[
		'screens.enterEmail.buttons[0].when.reading',
		({ screens }) => (screens.enterEmail.buttons[0].when = { reading: 'account.nhsp.usrname', is: 'x' })
	],
	['minutes', (draft) => (draft.minutes = 1e308)],
	['screens.enterEmail.fields[0].name', ({ screens }) => (screens.enterEmail.fields[0].name = 'constructor')],
	['messages.emailTaken', ({ messages }) => (messages.emailTaken = null)],
	['messages.two words', ({ messages }) => (messages['two words'] = 'Enter your email address')],
	['posts.joinCode.kind', ({ posts }) => (posts.joinCode.kind = 'fax')],
	['posts.joinCode.paragraphs[1]', ({ posts }) => (posts.joinCode.paragraphs[1] = 5)],
	['posts.invitation.links[0].opens', ({ posts }) => (posts.invitation.links[0].opens = 'https://nhsp.example')],
	['flow.initial', ({ flow }) => delete flow.initial],
	['flow.context', ({ flow }) => (flow.context = {})],
	['flow.on.press.joinNow', ({ flow }) => (flow.on['press.joinNow'] = 'join')],
	['flow.states.enterCode.after', ({ flow }) => (flow.states.enterCode.after = { 900_000: 'codeExpired' })],
	['flow.states.enterCode.meta.end', ({ flow }) => (flow.states.enterCode.meta.end = 'bad')],
	['flow.states.setUpApp.entry.type', ({ flow }) => (flow.states.setUpApp.entry.type = 'newTotpSecrt')],
	['flow.states.setUpApp.entry', ({ flow }) => (flow.states.setUpApp.entry = () => {})],
	[
		'flow.states.codeSpent.always.guard.params.after',
		({ flow }) => (flow.states.codeSpent.always.guard.params.after = 'PT1M')
	],
	[
		'flow.states.join.on.press.joinNow[1].reenter',
		({ flow }) => (flow.states.join.on['press.joinNow'][1].reenter = true)
	],
	[
		'flow.states.join.on.press.joinNow[0].guard',
		({ flow }) => (flow.states.join.on['press.joinNow'][0].guard = 'personLacks')
	],
	['screens.enterCode.fields[0].digits', ({ screens }) => (screens.enterCode.fields[0].digits = 16)],
	['scenarios[0].startsAt', ({ scenarios }) => (scenarios[0].startsAt = new Date(0))],
	['scenarios[0].startsAt', ({ scenarios }) => (scenarios[0].startsAt = '2026-13-03T09:14')],
	['scenarios[0].startsAt', ({ scenarios }) => (scenarios[0].startsAt = '9999-12-31T23:59')],
	['scenarios[1].faults[0]', ({ scenarios }) => (scenarios[1].faults = ['text-eaten'])],
	['scenarios[0].accounts.join-bank.mobil', ({ scenarios }) => (scenarios[0].accounts['join-bank'].mobil = null)],
	['scenarios[0].accounts.nhsp.signInLock', ({ scenarios }) => delete scenarios[0].accounts.nhsp.signInLock],
	['scenarios[0].post[0].after', ({ scenarios }) => (scenarios[0].post = [{ post: 'invitation', after: '5 minutes' }])],
	['walkthroughs[0].steps[0]', ({ walkthroughs }) => (walkthroughs[0].steps[0] = { click: 'Join Now' })],
	[
		'walkthroughs[0].steps[0].press',
		({ walkthroughs }) => (walkthroughs[0].steps[0] = { on: 'join', press: 'joinNow' })
	],
	['walkthroughs[0].steps[0].wait', ({ walkthroughs }) => (walkthroughs[0].steps[0] = { wait: 'a while' })],
	['walkthroughs[0].steps[0].wait', ({ walkthroughs }) => (walkthroughs[0].steps[0] = { wait: 'P999999999D' })],
	[
		'walkthroughs[0].steps[0].fill.email',
		({ walkthroughs }) =>
			(walkthroughs[0].steps[0] = { on: 'join', press: 'press.joinNow', fill: { email: { persn: 'email' } } })
	],
	[
		'walkthroughs[0].steps[0].fill.email.reads',
		({ walkthroughs }) =>
			(walkthroughs[0].steps[0] = { on: 'join', press: 'press.joinNow', fill: { email: { reads: 'person.emial' } } })
	],
	[
		'walkthroughs[0].steps[0].use.act',
		({ walkthroughs }) => (walkthroughs[0].steps[0] = { use: { device: 'inbox', act: 'shred', details: {} } })
	],
	[
		'walkthroughs[0].steps[0].use.details.id',
		({ walkthroughs }) =>
			(walkthroughs[0].steps[0] = { use: { device: 'inbox', act: 'open', details: { id: 'first' } } })
	],
	['walkthroughs[0].strays', ({ walkthroughs }) => (walkthroughs[0].strays = false)],
	['coaching.pages.join.why', ({ coaching }) => delete coaching.pages.join.why],
	['coaching.messages.emailTaken[1]', ({ coaching }) => coaching.messages.emailTaken.pop()],
	['the file', () => null]
]

describe('a journey from outside', () => {
	const sound = folders.find(({ folder }) => folder === 'nhsp-online-registration')
	if (!sound) throw new Error('The journey to put faults into is gone: choose another')
	const { folder: _, ...folder } = sound

	it.each(faults.map(([where, spoil]) => ({ where, spoil })))(
		'is refused with the way to its fault: $where',
		({ where, spoil }) => {
			const draft = where === 'the file' ? ['a list'] : throughFile(written(folder))
			spoil(draft)
			const read = readJourney(draft)
			expect('problems' in read && read.problems.map((problem) => problem.where)).toEqual([where])
			expect('problems' in read && read.problems.every(({ expected, next }) => expected !== '' && next !== '')).toBe(
				true
			)
		}
	)

	it('is told what would have been right, where it is one of a few', () => {
		const draft: Draft = throughFile(written(folder))
		draft.screens.enterEmail.buttons[0].look = 'huge'
		draft.flow.states.join.on['press.joinNow'][0].target = 'no such'
		expect(readJourney(draft)).toMatchObject({
			problems: [
				{ where: 'screens.enterEmail.buttons[0].look', got: '"huge"', expected: '"primary", "secondary" or "link"' },
				{ where: 'flow.states.join.on.press.joinNow[0].target', got: '"no such"' }
			]
		})
	})
})
