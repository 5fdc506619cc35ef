import { modes } from '../../modes/modes.ts'
import { builtIn } from '../shelf/built-in.ts'

export interface Mishap {
	error: unknown
	version: string
	/** The part of the address behind `#`, and with it. */
	hash: string
	/** Those of all pages. */
	paths: readonly string[]
	/** Where the attempt on the page stands, and what kinds of entries its log holds. */
	standing: { state: string; events: readonly string[] } | null
	browser: string
	/** What stands in the boxes of the page: nothing of it gets into the report. */
	typed: readonly string[]
}

const EVENTS = 12
const FRAMES = 5
const KEYS = ['scenario', 'edition', 'at', 'way', 'last', 'moment', 'story', 'after', 'attempt', 'faults', 'clock']

/** What whoever mends Dry Run has to know, and nothing that a person typed. */
export function reportOf({ error, version, hash, paths, standing, browser, typed }: Mishap): string {
	const secret = typed.map((text) => text.trim()).filter((text) => text !== '')
	const { name, message, stack } = error instanceof Error ? error : { name: typeof error, message: '', stack: '' }
	return [
		`Dry Run ${version}`,
		`Address: ${addressIn(hash, paths)}`,
		...(standing
			? [`State: ${standing.state}`, `Last events: ${standing.events.slice(-EVENTS).join(', ') || 'none'}`]
			: []),
		`Error: ${name}${message === '' ? '' : `: ${withoutTyped(message, secret)}`}`,
		...framesIn(stack ?? '').map((frame) => `  at ${frame}`),
		`Browser: ${browser}`
	].join('\n')
}

/** The address as far as it is of our own making. */
function addressIn(hash: string, paths: readonly string[]): string {
	const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2)
	const pages = paths.flatMap((page) => page.split('/'))
	const names = new Set(['journeys', ...pages, ...builtIn.map(({ id }) => id), ...modes.map(({ id }) => id)])
	const parts = path.split('/').filter((part) => part !== '')
	const asked = [...new URLSearchParams(query)].filter(
		([key, value]) => KEYS.includes(key) && /^[\w,.-]{1,80}$/.test(value)
	)
	const shown = parts.map((part) => (names.has(part) ? part : '…')).join('/')
	return `#/${shown}${asked.length > 0 ? `?${asked.map((pair) => pair.join('=')).join('&')}` : ''}`
}

/** Leaves out what is in a box of the page, what is quoted, and every word that is not a word of plain letters. */
function withoutTyped(message: string, typed: readonly string[]): string {
	const unboxed = typed.reduce((words, text) => words.replaceAll(text, '…'), message)
	return unboxed
		.replaceAll(/(["'`“‘]).*["'`”’]/gsu, '…')
		.replaceAll(/\S+/gu, (word) => (/^[(]?[a-z]+[-.,:;)]?$/i.test(word) ? word : '…'))
}

/** Where in which of our scripts; an address is cut down to its file. */
function framesIn(stack: string): readonly string[] {
	return [...stack.matchAll(/([\w.-]+\.(?:js|ts|svelte)):(\d+):(\d+)/g)]
		.slice(0, FRAMES)
		.map(([, file, line, column]) => `${file}:${line}:${column}`)
}
