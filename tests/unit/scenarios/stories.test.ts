import { describe, expect, it } from 'vitest'
import { begin, endOf } from '../../../src/attempt/attempt.ts'
import type { Judge } from '../../../src/attempt/judge.ts'
import { realLooking } from '../../../src/rules/real-looking.ts'
import { startingWorld } from '../../../src/scenarios/starting-world.ts'
import { chapterOf, stories, tellsOf, type Chapter } from '../../../src/scenarios/stories.ts'
import type { World } from '../../../src/world/world.ts'
import { folders, newJudge, NOW, playedThrough } from '../journeys/journeys.ts'

function partsOf({ journey, scenario, way }: Chapter) {
	const folder = folders.find((each) => each.journey.id === journey)
	const begins = folder?.scenarios.find(({ id }) => id === scenario)
	const walkthrough = folder?.walkthroughs.find(({ id }) => id === way)
	if (!folder || !begins || !walkthrough) throw new Error(`There is no ${journey} from "${scenario}" by "${way}"`)
	return { journey: folder.journey, begins, walkthrough }
}

/** Where the walkthrough types the password that its scenario began with, a person of the story types the one that counts now. */
function rememberingWhatCounts(judge: Judge, given: World, carried: World): Judge {
	const now = new Map(
		Object.entries(given.accounts).map(([service, { password }]) => [password, carried.accounts[service]?.password])
	)
	return (text, policy, world) => {
		const judged = judge(text, policy, world)
		return { ...judged, token: (policy === null && now.get(judged.token)) || judged.token }
	}
}

describe.each(stories)('the story "$title"', ({ id, chapters }) => {
	it('can be walked from its first chapter to its last, each in the world that the one before left', () => {
		const judge = newJudge()
		let left: World | undefined
		for (const chapter of chapters) {
			const { journey, begins, walkthrough } = partsOf(chapter)
			const beginning = { now: left?.now ?? NOW, seed: left?.seed ?? 20260303, edition: walkthrough.edition }
			const given = startingWorld(journey, begins, beginning)
			const world = startingWorld(journey, begins, { ...beginning, left })
			const played = playedThrough(
				journey,
				begin(journey, world),
				walkthrough,
				rememberingWhatCounts(judge, given, world)
			)
			expect(endOf(journey, played.snapshot)).toBe('good')
			left = played.snapshot.context.world
		}
	})

	it('keeps what its person has, from chapter to chapter', () => {
		const persons = chapters.map((chapter) => partsOf(chapter).begins.person)
		expect(persons.length).toBeGreaterThan(1)
		expect(new Set(chapters.map(({ journey }) => journey)).size).toBe(chapters.length)
		for (const { tells } of chapters) expect(tells.split(/\s+/).find((word) => realLooking(word))).toBeUndefined()
		expect(chapters.map(({ journey }) => chapterOf(id, journey)?.chapter)).toEqual(chapters.map((_, index) => index))
		expect(tellsOf(id, chapters[0]?.journey ?? '')).toBe(chapters[0]?.tells)
	})
})

describe('the next chapter', () => {
	it('finds the accounts, the post and the time of the one before, and no link that leads back into it', () => {
		const [first, second] = (stories[0]?.chapters ?? []).map(partsOf)
		if (!first || !second) throw new Error('Expected a story of two chapters')
		const start = begin(first.journey, startingWorld(first.journey, first.begins, { now: NOW, seed: 1 }))
		const { snapshot } = playedThrough(first.journey, start, first.walkthrough, newJudge())
		const left = snapshot.context.world
		const next = startingWorld(second.journey, second.begins, { now: left.now, seed: left.seed, left })
		expect(next.accounts).toMatchObject(left.accounts)
		expect(next.devices.inbox.emails.map(({ subject }) => subject)).toEqual(
			left.devices.inbox.emails.map(({ subject }) => subject)
		)
		expect(next.devices.inbox.emails.flatMap(({ links }) => links)).toEqual([])
	})

	it('is no story of nobody', () => {
		expect(chapterOf('no-such', 'esr-sign-in')).toBeNull()
		expect(tellsOf('first-day', 'no-such')).toBeNull()
	})
})
