// @ts-check
// npm run bench: measures the built page in Chromium, and the replay of logs in Node, and prints each figure beside its target.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { firstLoad, printFirstLoad } from './first-load.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const results = new URL('../../test-results/bench-pages/', import.meta.url)

await printPresses()
printTrainer()
await printReplay()
printSizes()

/** From a press to the next heading, per journey, with the database on. */
async function printPresses() {
	rmSync(results, { recursive: true, force: true })
	const config = ['--config', 'tests/bench/playwright.config.ts']
	const { status } = spawnSync('playwright', ['test', ...config], {
		cwd: root,
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32'
	})
	if (status !== 0) throw new Error('The page could not be measured: see above')
	console.log('\nFrom a press to the next heading painted, every step kept in the database')
	for (const file of readdirSync(results)) {
		const { id, presses, steps, requestsInSteps } = JSON.parse(readFileSync(new URL(file, results), 'utf8'))
		const sorted = presses.toSorted((/** @type {number} */ a, /** @type {number} */ b) => a - b)
		console.log(`  ${id} (${presses.length} presses)`)
		row('median', share(sorted, 0.5), 50, 'ms')
		row('95th percentile', share(sorted, 0.95), 100, 'ms')
		row(`requests in ${steps} steps`, requestsInSteps, 0, '')
	}
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
		console.log(`    ${'replay'.padEnd(26)} ${Math.round(replay).toLocaleString('en-GB')}`)
		console.log(`    ${'bare transition()'.padEnd(26)} ${Math.round(bare).toLocaleString('en-GB')}`)
		const ratio = replay / bare
		console.log(
			`    ${'share of bare'.padEnd(26)} ${ratio.toFixed(2)}   target 0.50 or more: ${ratio >= 0.5 ? 'met' : 'missed'}`
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

/** The value below which this share of the sorted values lies. */
function share(/** @type {number[]} */ sorted, /** @type {number} */ part) {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN
}

function row(
	/** @type {string} */ what,
	/** @type {number} */ value,
	/** @type {number | null} */ most,
	/** @type {string} */ unit
) {
	const shown = Number.isInteger(value) ? String(value) : value.toFixed(1)
	const target = most === null ? '' : `   target ${most} ${unit} or less: ${value <= most ? 'met' : 'missed'}`
	console.log(`    ${what.padEnd(26)} ${shown} ${unit}${target}`)
}
