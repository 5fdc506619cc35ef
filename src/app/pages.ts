import type { Component } from 'svelte'
import Home from './choose/Home.svelte'

/** A page with an address of its own: one row here is all that a new one takes. */
export type Page = Listed & (Ready | Fetched | First)

interface Listed {
	/** Its address behind `#/`. */
	path: string
	/** What the tab is called. */
	title: string
	/** Where a link to it stands on every page, and its words. */
	link?: { in: 'bar' | 'foot'; words: string }
}

/** Part of the first load. */
interface Ready {
	shows: Component
}

/** Fetched when it is first asked for. */
interface Fetched {
	load: () => Promise<{ default: Component<Record<string, never>> }>
	comesFirst?: never
}

/**
 * Fetched, with a long way to what it shows: until it calls `onshown`, nothing is fetched that is for later, and what it reads is
 * opened before anything is drawn.
 */
interface First {
	load: () => Promise<{ default: Component<{ onshown: () => void }> }>
	comesFirst: true
}

export const pages: readonly Page[] = [
	{ path: '', title: 'Practise', link: { in: 'bar', words: 'Practise' }, shows: Home },
	{
		path: 'rules',
		title: 'Rules side by side',
		link: { in: 'bar', words: 'Rules' },
		load: () => import('./reference/RulesPage.svelte')
	},
	{
		path: 'sources',
		title: 'What the sources say',
		link: { in: 'bar', words: 'Sources' },
		load: () => import('./reference/SourcesPage.svelte')
	},
	{
		path: 'record',
		title: 'Your attempts',
		link: { in: 'bar', words: 'Your attempts' },
		load: () => import('./record/AttemptList.svelte'),
		comesFirst: true
	},
	{ path: 'record/statement', title: 'Statement of learning', load: () => import('./record/StatementPage.svelte') },
	{
		path: 'trainer',
		title: 'For trainers',
		link: { in: 'foot', words: 'For trainers' },
		load: () => import('./trainer/TrainerPage.svelte')
	}
]

/** The pages of a journey, whose addresses say more than a path. */
export const ofJourney = {
	cover: () => import('./choose/Cover.svelte'),
	attempt: () => import('./stage/AttemptPage.svelte')
} as const

/** Everything that is fetched when it is first asked for. */
export const fetched: readonly (() => Promise<unknown>)[] = [
	...pages.flatMap((page) => ('load' in page ? page.load : [])),
	...Object.values(ofJourney)
]

/** The page at this path, or `undefined` where there is none. */
export function pageAt(path: string): Page | undefined {
	return pages.find((page) => page.path === path)
}
