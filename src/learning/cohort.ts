import { rungs, type Rung } from '../attempt/log.ts'
import type { Instant } from '../time/time.ts'
import { csvOf } from './csv.ts'
import type { NamedMistake } from './mistake-words.ts'
import type { TraineeResult } from './results-file.ts'

/** What of a file of results counts here. */
export interface HandedIn {
	madeAt: Instant
	results: readonly TraineeResult[]
}

/** A result, and whose it is by `traineeKey`. */
export type CohortResult = TraineeResult & { who: string }

export interface Cohort {
	/** Each attempt once, whatever number of files it was in. */
	results: readonly CohortResult[]
	/** How many results were left out because another one tells of the same attempt. */
	repeated: number
}

/** One decision of one journey, over all attempts that came to it. */
export interface Stumble {
	journeyId: string
	journey: string
	state: string
	title: string
	trainees: number
	/** How often it was come to, and how often it was right at the first try. */
	taken: number
	right: number
	/** Of `taken`, from 0 to 1. */
	share: number
	/** The mistake made in most attempts; unsafe acts are counted apart. `attempts` is in how many. */
	commonest: (NamedMistake & { attempts: number }) | null
	/** In how many attempts each rung was the furthest help asked for. */
	help: Readonly<Record<Rung, number>>
	/** How often each unsafe act was done there. */
	unsafe: readonly { act: string; times: number; trainees: number }[]
}

export interface Looked {
	/** One journey, or one trainee, by `traineeKey`; all where it is null. */
	journeyId: string | null
	trainee: string | null
}

/** All that was handed in. Of an attempt that is in several files, the newest tells. */
export function cohortOf(files: readonly HandedIn[]): Cohort {
	const found = new Map<string, { result: TraineeResult; madeAt: Instant }>()
	let repeated = 0
	for (const { madeAt, results } of files) {
		for (const result of results) {
			const before = found.get(result.id)
			if (before) repeated += 1
			if (!before || before.madeAt < madeAt) found.set(result.id, { result, madeAt })
		}
	}
	const keys = new Map<string, string>()
	const whoIs = ({ trainee }: TraineeResult) => {
		const key = keys.get(trainee) ?? traineeKey(trainee)
		keys.set(trainee, key)
		return key
	}
	const results = [...found.values()].map(({ result }) => ({ ...result, who: whoIs(result) }))
	const known = new Set(results.filter(({ id }) => !isOfFirstFiles(id)).map(deedOf))
	const told = results.filter((result) => !isOfFirstFiles(result.id) || !known.has(deedOf(result)))
	return { results: told, repeated: repeated + results.length - told.length }
}

/** Dry Run 0.1.0 gave statements ids of another kind, UUIDs of version 8: an attempt in a file of then and of now has two. */
function isOfFirstFiles(id: string): boolean {
	return id.charAt(14) === '8'
}

/** Nobody ends two attempts of one kind within the same millisecond. */
function deedOf({ who, journey, mode, scenario, endedAt }: CohortResult): string {
	return [who, journey.id, mode, scenario, endedAt].join(' ')
}

/**
 * Who it is, as far as a typed name tells. Keyboards differ in the apostrophes, dashes and accents that they offer, and what is
 * copied brings invisible characters along: none of these make another person, nor do capitals and spaces.
 */
export function traineeKey(name: string): string {
	return name
		.replaceAll(APOSTROPHES, "'")
		.normalize('NFKD')
		.replaceAll(/[\p{M}\p{Cf}]/gu, '')
		.replaceAll(DASHES, '-')
		.trim()
		.replaceAll(/\s+/g, ' ')
		.toUpperCase()
		.toLowerCase()
}

/** Before anything is taken apart: then an acute accent would be a space with a mark on it. */
const APOSTROPHES = /['`\u00B4\u02B9\u02BB-\u02BD\u02C8\u055A\u05F3\u2018-\u201B\u2032\u2035\uA78B\uA78C\uFF07]/g
const DASHES = /[\p{Pd}\u2043\u2212]/gu

/** Everyone in the cohort, by name. */
export function traineesIn({ results }: Cohort): readonly { key: string; name: string }[] {
	const names = new Map<string, string>()
	for (const { trainee, who } of results) if (!names.has(who)) names.set(who, trainee.trim())
	return [...names]
		.map(([key, name]) => ({ key, name }))
		.toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'))
}

export function journeysIn({ results }: Cohort): readonly { id: string; title: string }[] {
	const titles = new Map(results.map(({ journey: { id, title } }) => [id, title]))
	return [...titles]
		.map(([id, title]) => ({ id, title }))
		.toSorted((one, other) => one.title.localeCompare(other.title, 'en-GB'))
}

/**
 * Where people stumble: each decision that any of them came to, with the lowest share first. `nameOf` tells what a state is
 * called today; where it gives `null`, the title in the file stands.
 */
export function stumblesIn(
	{ results }: Cohort,
	{ journeyId, trainee }: Looked,
	nameOf: (journeyId: string, state: string) => string | null = () => null
): readonly Stumble[] {
	const found = new Map<string, Gathered>()
	for (const result of results) {
		if (journeyId !== null && result.journey.id !== journeyId) continue
		const { who } = result
		if (trainee !== null && who !== trainee) continue
		for (const decision of result.decisions) {
			const key = `${result.journey.id} ${decision.state}`
			const gathered = found.get(key) ?? {
				journeyId: result.journey.id,
				journey: result.journey.title,
				state: decision.state,
				title: nameOf(result.journey.id, decision.state) ?? decision.title,
				who: new Set<string>(),
				taken: 0,
				right: 0,
				help: { nudge: 0, where: 0, do: 0 },
				mistakes: new Map<string, NamedMistake & { attempts: number }>(),
				unsafe: new Map<string, { times: number; who: Set<string> }>()
			}
			found.set(key, gathered)
			gather(gathered, decision, who)
		}
	}
	return sortedBy([...found.values()].map(summed), 'share', 'ascending')
}

/** The columns that a list of stumbles can be put in order by. */
const ORDERS = {
	journey: (one: Stumble, other: Stumble) => one.journey.localeCompare(other.journey, 'en-GB'),
	decision: (one: Stumble, other: Stumble) => one.title.localeCompare(other.title, 'en-GB'),
	trainees: (one: Stumble, other: Stumble) => one.trainees - other.trainees,
	share: (one: Stumble, other: Stumble) => one.share - other.share,
	mistake: (one: Stumble, other: Stumble) => (one.commonest?.attempts ?? 0) - (other.commonest?.attempts ?? 0),
	help: (one: Stumble, other: Stumble) => helpedIn(one) - helpedIn(other),
	unsafe: (one: Stumble, other: Stumble) => unsafeIn(one) - unsafeIn(other)
}

export type Order = keyof typeof ORDERS

/** In order by one column; what is equal there keeps an order of its own, so that the same files always look the same. */
export function sortedBy(
	stumbles: readonly Stumble[],
	order: Order,
	direction: 'ascending' | 'descending'
): readonly Stumble[] {
	const sign = direction === 'ascending' ? 1 : -1
	return stumbles.toSorted(
		(one, other) =>
			sign * ORDERS[order](one, other) ||
			ORDERS.share(one, other) ||
			ORDERS.journey(one, other) ||
			ORDERS.decision(one, other) ||
			(one.state < other.state ? -1 : 1)
	)
}

/** In how many attempts any help was asked for. */
export function helpedIn({ help }: Stumble): number {
	return rungs.reduce((sum, rung) => sum + help[rung], 0)
}

function unsafeIn({ unsafe }: Stumble): number {
	return unsafe.reduce((sum, { times }) => sum + times, 0)
}

/** The same as a table in a file; the words for mistakes and acts are those of whoever knows the journeys. */
export function writeCohortCsv(
	stumbles: readonly Stumble[],
	words: (stumble: Stumble, mistake: NamedMistake) => string
): string {
	const rows = stumbles.map((stumble) => {
		const { journey, title, trainees, taken, right, share, commonest, help, unsafe } = stumble
		const acts = unsafe.map(({ act, times }) => `${words(stumble, { kind: 'unsafe', name: act })} (${times})`)
		return [
			journey,
			title,
			trainees,
			taken,
			right,
			Math.round(share * 100),
			commonest ? words(stumble, commonest) : '',
			commonest?.attempts ?? 0,
			help.nudge,
			help.where,
			help.do,
			unsafeIn(stumble),
			acts.join('; ')
		]
	})
	return csvOf([CSV_COLUMNS, ...rows])
}

const CSV_COLUMNS = [
	'Journey',
	'Decision',
	'Trainees',
	'Times taken',
	'Right at first try',
	'Right at first try, %',
	'Commonest mistake',
	'Attempts with it',
	'Nudges',
	'Shown where',
	'Done for them',
	'Unsafe acts',
	'Unsafe acts by name'
]

interface Gathered extends Pick<Stumble, 'journeyId' | 'journey' | 'state' | 'title' | 'taken' | 'right'> {
	who: Set<string>
	help: Record<Rung, number>
	mistakes: Map<string, NamedMistake & { attempts: number }>
	unsafe: Map<string, { times: number; who: Set<string> }>
}

function gather(into: Gathered, decision: TraineeResult['decisions'][number], who: string): void {
	into.who.add(who)
	into.taken += 1
	if (decision.firstTry) into.right += 1
	if (decision.help) into.help[decision.help] += 1
	for (const { kind, name, times } of decision.mistakes) {
		if (kind === 'unsafe') {
			const act = into.unsafe.get(name) ?? { times: 0, who: new Set() }
			act.times += times
			act.who.add(who)
			into.unsafe.set(name, act)
			continue
		}
		const key = `${kind} ${name}`
		into.mistakes.set(key, { kind, name, attempts: (into.mistakes.get(key)?.attempts ?? 0) + 1 })
	}
}

function summed({ who, mistakes, unsafe, ...rest }: Gathered): Stumble {
	const byName = (one: string, other: string) => (one < other ? -1 : 1)
	const [commonest = null] = [...mistakes.values()].toSorted(
		(one, other) => other.attempts - one.attempts || byName(`${one.kind} ${one.name}`, `${other.kind} ${other.name}`)
	)
	return {
		...rest,
		trainees: who.size,
		share: rest.right / rest.taken,
		commonest,
		unsafe: [...unsafe]
			.map(([act, { times, who: doers }]) => ({ act, times, trainees: doers.size }))
			.toSorted((one, other) => byName(one.act, other.act))
	}
}
