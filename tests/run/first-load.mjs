// @ts-check
// node tests/run/first-load.mjs: what a browser fetches to show the first screen, read off the built page (`vite build` first).
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/**
 * @typedef {{ file: string, bytes: number, gzip: number }} Weight
 * @typedef {{
 *   files: Weight[],
 *   gzip: number,
 *   byPackage: { name: string, gzip: number }[],
 *   later: (Weight & { packages: string[] })[]
 * }} FirstLoad
 */

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/**
 * Weighs the built page: the files of the first load, its scripts shared out by package, and the files that come later.
 * A script's compressed bytes are shared out in proportion to the length of each package's code before it was minified.
 * @returns {FirstLoad}
 */
export function firstLoad() {
	if (!existsSync(join(dist, 'index.html'))) throw new Error('dist/ holds no page: run `npx vite build` first')
	/** @type {Record<string, { imports: string[], lengths: Record<string, number> }>} */
	const scripts = JSON.parse(readFileSync(join(dist, '.vite/sizes.json'), 'utf8'))
	const page = readFileSync(join(dist, 'index.html'), 'utf8')

	const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '')
	const styles = named.filter((file) => file.endsWith('.css'))
	const first = withImports(named.filter((file) => file.endsWith('.js')))
	const files = ['index.html', ...first, ...styles].map(weigh)

	/** @type {Map<string, number>} */
	const byPackage = new Map()
	for (const file of files) {
		for (const [name, share] of shares(file.file)) {
			byPackage.set(name, (byPackage.get(name) ?? 0) + share * file.gzip)
		}
	}
	const later = built().filter((file) => !files.some((weight) => weight.file === file))
	return {
		files,
		gzip: sum(files.map((file) => file.gzip)),
		byPackage: heaviestFirst([...byPackage].map(([name, gzip]) => ({ name, gzip: Math.round(gzip) }))),
		later: heaviestFirst(later.map((file) => ({ ...weigh(file), packages: Object.keys(scripts[file]?.lengths ?? {}) })))
	}

	/** These scripts and all that they import before they run. */
	function withImports(/** @type {string[]} */ entries) {
		const found = new Set(entries)
		for (const file of found) for (const imported of scripts[file]?.imports ?? []) found.add(imported)
		return [...found]
	}

	/** Who a file's bytes belong to, as parts of one. @returns {[string, number][]} */
	function shares(/** @type {string} */ file) {
		if (file.endsWith('.css')) return [['(styles)', 1]]
		const lengths = Object.entries(scripts[file]?.lengths ?? {})
		const whole = sum(lengths.map(([, length]) => length))
		if (whole === 0) return [[file.endsWith('.html') ? '(page)' : '(glue)', 1]]
		return lengths.map(([name, length]) => [name, length / whole])
	}
}

/** The built scripts, styles and data: everything in the folder that the bundler names. */
function built() {
	return readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`)
}

/** @returns {Weight} */
function weigh(/** @type {string} */ file) {
	const content = readFileSync(join(dist, file))
	return { file, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length }
}

/** @template {{ gzip: number }} T @param {T[]} list */
function heaviestFirst(list) {
	return list.toSorted((a, b) => b.gzip - a.gzip)
}

function sum(/** @type {number[]} */ numbers) {
	return numbers.reduce((total, number) => total + number, 0)
}

/** @param {FirstLoad} load */
export function printFirstLoad(load) {
	const line = (/** @type {number} */ gzip, /** @type {string} */ name) =>
		console.log(`${(gzip / 1000).toFixed(1).padStart(8)} kB  ${name}`)
	console.log('First load, gzip')
	for (const file of load.files) line(file.gzip, file.file)
	line(load.gzip, 'in all')
	console.log('\nBy package')
	for (const { name, gzip } of load.byPackage) line(gzip, name)
	console.log('\nLoaded later, when asked for')
	for (const file of load.later) line(file.gzip, `${file.file}  ${file.packages.join(', ')}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printFirstLoad(firstLoad())
