// @ts-check
// npm run bench: measures the built page in Chromium, and the replay of logs in Node, and prints each figure beside its target.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { firstLoad, printFirstLoad } from './first-load.mjs'

/** @typedef {{ list: number, all: number, app: number }} Paints */

const root = fileURLToPath(new URL('../..', import.meta.url))
const results = new URL('../../test-results/bench-pages/', import.meta.url)
const recordResults = new URL('../../test-results/bench-record.json', import.meta.url)

measurePages()
printPresses()
printRecord()
printTrainer()
await printReplay()
printSizes()

/** All that is measured in Chromium: each file of tests/bench leaves its figures in test-results. */
function measurePages() {
	for (const old of [results, recordResults]) rmSync(old, { recursive: true, force: true })
	const config = ['--config', 'tests/bench/playwright.config.ts']
	const { status } = spawnSync('playwright', ['test', ...config], {
		cwd: root,
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32'
	})
	if (status !== 0) throw new Error('The page could not be measured: see above')
}

/** From a press to the next heading, per journey, with the database on. */
function printPresses() {
	console.log('\nFrom a press to the next heading painted, every step kept in the database')
	for (const file of readdirSync(results)) {
		const { id, presses, steps, requestsInSteps } = JSON.parse(readFileSync(new URL(file, results), 'utf8'))
		const inOrder = sorted(presses)
		console.log(`  ${id} (${presses.length} presses)`)
		row('median', share(inOrder, 0.5), 50, 'ms')
		row('95th percentile', share(inOrder, 0.95), 100, 'ms')
		row(`requests in ${steps} steps`, requestsInSteps, 0, '')
	}
}

/** The list of attempts: until it is on the screen, and whether it drops frames while it is scrolled. */
function printRecord() {
	/** @type {{ attempts: number, byLink: Paints[], byAddress: Paints[], scrolls: number[][] }} */
	const { attempts, byLink, byAddress, scrolls } = JSON.parse(readFileSync(recordResults, 'utf8'))
	const median = (/** @type {number[]} */ values) => share(sorted(values), 0.5)
	console.log(`\nThe list of ${attempts.toLocaleString('en-GB')} attempts, until it is painted`)
	row('from another page, median', median(byLink.map(({ list }) => list)), 200, 'ms')
	row('all attempts looked through', median(byLink.map(({ all }) => all)), null, 'ms')
	row('by its address, median', median(byAddress.map(({ list }) => list)), 200, 'ms')
	row('of which the app’s own start', median(byAddress.map(({ app }) => app)), null, 'ms')
	console.log(`  From frame to frame while it is scrolled (${scrolls.flat().length} frames)`)
	row('median', median(scrolls.flat()), null, 'ms')
	row(`longest, median of ${scrolls.length} rounds`, median(scrolls.map((gaps) => Math.max(...gaps))), 34, 'ms')
}

/** From the choice of the files of many trainees to the table, measured with the presses. */
function printTrainer() {
	const { files, attempts, rounds } = JSON.parse(
		readFileSync(new URL('../../test-results/bench-trainer.json', import.meta.url), 'utf8')
	)
	const middle = (/** @type {'painted' | 'longest'} */ what) =>
		share(
			rounds
				.map((/** @type {Record<typeof what, number>} */ round) => round[what])
				.toSorted((/** @type {number} */ a, /** @type {number} */ b) => a - b),
			0.5
		)
	console.log('\nFrom the choice of files of results to the table painted')
	console.log(`  ${files} files of ${attempts} attempts (${rounds.length} rounds)`)
	row('median', middle('painted'), 2000, 'ms')
	row('longest wait for a frame', middle('longest'), null, 'ms')
}

/** The replay of logs beside bare transitions on the same machine. */
async function printReplay() {
	const file = fileURLToPath(new URL('../bench/replay.ts', import.meta.url))
	/** @type {{ module: typeof import('../bench/replay.ts') }} */
	const { module } = await runnerImport(file, { root, logLevel: 'error' })
	console.log('\nReplay of logs, events a second')
	for (const { journey, events, replay, bare } of module.replaySpeeds()) {
		console.log(`  ${journey} (${events} events)`)
		console.log(`    ${'replay'.padEnd(28)} ${Math.round(replay).toLocaleString('en-GB')}`)
		console.log(`    ${'bare transition()'.padEnd(28)} ${Math.round(bare).toLocaleString('en-GB')}`)
		const ratio = replay / bare
		console.log(
			`    ${'share of bare'.padEnd(28)} ${ratio.toFixed(2)}   target 0.50 or more: ${ratio >= 0.5 ? 'met' : 'missed'}`
		)
	}
}

/** The first load, by file and by package, and what is fetched ahead afterwards. */
function printSizes() {
	const load = firstLoad()
	console.log('')
	printFirstLoad(load)
	console.log('')
	row('first load, gzip', load.gzip / 1000, 150, 'kB')
	row('requests of the first load', load.files.length, null, '')
}

/** @param {readonly number[]} values */
function sorted(values) {
	return values.toSorted((a, b) => a - b)
}

/** The value below which this share of the sorted values lies. */
function share(/** @type {readonly number[]} */ inOrder, /** @type {number} */ part) {
	return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * part))] ?? NaN
}

function row(
	/** @type {string} */ what,
	/** @type {number} */ value,
	/** @type {number | null} */ most,
	/** @type {string} */ unit
) {
	const shown = Number.isInteger(value) ? String(value) : value.toFixed(1)
	const target = most === null ? '' : `   target ${most} ${unit} or less: ${value <= most ? 'met' : 'missed'}`
	console.log(`    ${what.padEnd(28)} ${shown} ${unit}${target}`)
}
