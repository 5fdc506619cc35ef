import MiniSearch, { type SearchOptions } from 'minisearch'
import type { About } from '../kit/about.ts'
import type { Scenario } from '../kit/scenario.ts'
import { sayings } from './sayings.ts'

/** A journey and the ways in which it can begin, as far as they are searched. */
export interface Findable {
	about: Pick<About, 'id' | 'title' | 'service' | 'teaches'>
	scenarios: readonly Pick<Scenario, 'id' | 'title'>[]
}

/** A journey, and the scenario that is meant where the words are about a certain one. */
export interface Found {
	journey: string
	scenario: string | null
}

/** What fits words as a person types them, the best first: each journey once. */
export type Finder = (words: string) => readonly Found[]

interface Entry extends Found {
	/** What it is called, and what the table says of it, each in its telling words; and the latter in one text. */
	sayings: readonly (readonly string[])[]
	says: string
	beginning: string
	title: string
	service: string
	teaches: string
}

interface Hit {
	entry: Entry
	/** Among all entries. */
	place: number
	score: number
	/** How many of the words fit. */
	count: number
	/** How many words the longest of its sayings has that stand in what was typed. */
	meant: number
}

const FIELDS = ['says', 'beginning', 'title', 'service', 'teaches'] as const satisfies readonly (keyof Entry)[]
/** How long a text is counts little: a journey with many sayings is meant as often by each. */
const BM25 = { k: 1.2, b: 0.1, d: 0.5 }
const BOOST: Readonly<Partial<Record<(typeof FIELDS)[number], number>>> = {
	says: 3,
	title: 3,
	beginning: 2,
	service: 2
}

/** Words that say nothing of what somebody needs, where others do. */
const FILLERS = new Set(
	'a am an and are at be been but by can do does for from get getting got has have help how i im in into is it its ive me my need now of on or our out please so that the their them then they this to up want was we what when where which who why will with you your'.split(
		' '
	)
)

/**
 * Makes journeys searchable. A word counts from its beginning on. What fits most of the words is found, if that is half of them or
 * more; where nothing fits all of them, what does so with a slip in a word comes before that.
 */
export function finderOf(journeys: readonly Findable[]): Finder {
	const entries = journeys.flatMap(entriesOf)
	const index = new MiniSearch<Entry & { id: number }>({ fields: [...FIELDS], tokenize: wordsIn })
	index.addAll(entries.map((entry, id) => ({ ...entry, id })))

	function fitting(words: readonly string[], options: SearchOptions): readonly Hit[] {
		const results = index.search(words.join(' '), { boost: BOOST, bm25: BM25, prefix: isBeginning, ...options })
		const most = Math.max(0, ...results.map(({ queryTerms }) => queryTerms.length))
		return results.flatMap(({ id, queryTerms, score }) => {
			const entry = entries[id as number]
			if (!entry || queryTerms.length < most) return []
			return [
				{
					entry,
					place: id as number,
					score,
					count: most,
					meant: longestOf(entry.sayings.filter((saying) => isSaid(saying, words)))
				}
			]
		})
	}

	return (typed) => {
		const words = tellingWordsIn(typed)
		const exact = fitting(words, {})
		const nearly = countIn(exact) < words.length ? fitting(words, { fuzzy: slips }) : []
		const hits = countIn(nearly) === words.length ? nearly : exact
		if (countIn(hits) * 2 < words.length) return []
		const nearest = new Map<string, Hit>()
		for (const hit of hits) {
			const before = nearest.get(hit.entry.journey)
			if (!before || isNearer(hit, before)) nearest.set(hit.entry.journey, hit)
		}
		return [...nearest.values()].toSorted(inOrder).map(({ entry: { journey, scenario } }) => ({ journey, scenario }))
	}
}

function entriesOf({ about, scenarios }: Findable): readonly Entry[] {
	const { id: journey, title, service, teaches } = about
	const saidOf = (scenario: string | null, called: string) => {
		const said = sayings
			.filter((saying) => saying.journey === journey && (saying.scenario ?? null) === scenario)
			.flatMap(({ says }) => says)
		return { sayings: [called, ...said].map(tellingWordsIn), says: said.join('. ') }
	}
	return [
		{ journey, scenario: null, ...saidOf(null, title), beginning: '', title, service, teaches },
		...scenarios.map((scenario) => ({
			journey,
			scenario: scenario.id,
			...saidOf(scenario.id, scenario.title),
			beginning: scenario.title,
			title,
			service,
			teaches: ''
		}))
	]
}

/** Of two entries of one journey that fit as well: one that the table means by the words, then the journey itself. */
function isNearer(one: Hit, other: Hit): boolean {
	if (one.meant !== other.meant) return one.meant > other.meant
	return one.entry.scenario === null
}

/** What the table means comes first, as the journeys stand in their list, and then the rest, by how well it fits. */
function inOrder(one: Hit, other: Hit): number {
	if (one.meant !== other.meant) return other.meant - one.meant
	return one.meant > 0 ? one.place - other.place : other.score - one.score
}

/** Whether a saying stands in what was typed, in whatever order, the last word perhaps not yet whole. */
function isSaid(saying: readonly string[], typed: readonly string[]): boolean {
	const last = typed.at(-1) ?? ''
	return saying.every((word) => typed.includes(word) || (last.length > 2 && word.startsWith(last)))
}

function longestOf(sayings: readonly (readonly string[])[]): number {
	return Math.max(0, ...sayings.map(({ length }) => length))
}

function wordsIn(text: string): string[] {
	return text
		.toLowerCase()
		.replace(/['’]/g, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean)
}

function tellingWordsIn(typed: string): readonly string[] {
	const words = [...new Set(wordsIn(typed))]
	const telling = words.filter((word) => !FILLERS.has(word))
	return telling.length > 0 ? telling : words
}

/** A short word is whole, unless it is the one that is being typed. */
function isBeginning(word: string, place: number, words: readonly string[]): boolean {
	return word.length > 2 || place === words.length - 1
}

/** How many letters may differ. Two that changed places count as two. */
function slips(word: string): number {
	if (word.length < 4) return 0
	return word.length < 6 ? 1 : 2
}

/** How many words fit: as many in each. */
function countIn(hits: readonly Hit[]): number {
	return hits[0]?.count ?? 0
}
