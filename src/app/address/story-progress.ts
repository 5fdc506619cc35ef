import { modeThatPlays } from '../../modes/modes.ts'
import { chapterOf, stories, type Story } from '../../scenarios/stories.ts'
import type { ListedAttempt } from '../../storage/attempt-record.ts'
import { addressOf } from './attempt-address.ts'
import { builtIn } from '../shelf/built-in.ts'
import { attemptAddress } from './route.ts'

/** Chapters are walked by the person, with help. */
const MODE = modeThatPlays('nothing')

/** Where the story goes on after an attempt that has come to its end; `null` after its last chapter, or outside a story. */
export function chapterAfter({
	story,
	journeyId,
	id
}: Pick<ListedAttempt, 'story' | 'journeyId' | 'id'>): { title: string; address: string } | null {
	const told = story && chapterOf(story.id, journeyId)
	const next = told?.story.chapters[told.chapter + 1]
	if (!story || !next) return null
	const address = attemptAddress(next.journey, MODE, { story: story.id, after: id })
	return { title: titleOf(next.journey), address }
}

export interface StoryProgress {
	story: Story
	chapters: readonly { title: string; done: boolean }[]
	/** Where it begins, or goes on. */
	address: string
	begun: boolean
	finished: boolean
}

/** How far each story has come, in the run that was walked last. */
export function storyProgress(records: readonly ListedAttempt[]): readonly StoryProgress[] {
	return stories.map((story) => {
		const own = records.filter((record) => record.story?.id === story.id)
		const latest = own.reduce<ListedAttempt | null>(
			(last, record) => (last && last.updatedAt > record.updatedAt ? last : record),
			null
		)
		const run = own.filter((record) => record.story?.run === latest?.story?.run)
		const reached = story.chapters.map(({ journey }) => run.filter(({ journeyId }) => journeyId === journey))
		const done = reached.map((attempts) => attempts.find(({ end }) => end === 'good') ?? null)
		const next = done.findIndex((attempt) => attempt === null)
		const underWay = reached[next]?.find(({ end }) => end === null)
		const before = next > 0 ? done[next - 1] : null
		const begin = attemptAddress(story.chapters[0]?.journey ?? '', MODE, { story: story.id })
		return {
			story,
			chapters: story.chapters.map(({ journey }, index) => ({ title: titleOf(journey), done: done[index] != null })),
			address: underWay ? addressOf(underWay) : ((before && chapterAfter(before)?.address) ?? begin),
			begun: run.length > 0 && next !== -1,
			finished: next === -1
		}
	})
}

function titleOf(journeyId: string): string {
	return builtIn.find(({ id }) => id === journeyId)?.title ?? journeyId
}
