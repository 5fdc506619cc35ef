// @ts-check
// npm run bench: measures the built page in Chromium beside floors of its own, and the replay of logs in Node. What passes or
// fails is a ratio of two things measured in the same run, a count or a size; milliseconds say how fast this machine is, and are
// only told. Ends with 1 where a bound does not hold.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { firstLoad, printFirstLoad } from './first-load.mjs'

/** @typedef {{ short: number[], long: number[] }} Lengths */

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Of a screen that is drawn 60 times a second, in milliseconds. */
const FRAME = 1000 / 60
/** What each file of tests/bench leaves behind. */
const figures = ['presses', 'length', 'states', 'record', 'trainer']

/** @type {string[]} */
const broken = []

await build()
measurePages()
printPresses()
printLengths()
printStates()
printRecord()
printTrainer()
await printReplay()
printSizes()
if (broken.length > 0) {
	console.log(`\nBounds that do not hold: ${broken.join('; ')}`)
	process.exitCode = 1
} else console.log('\nAll bounds hold.')

async function build() {
	/** @type {{ module: typeof import('../bench/build.ts') }} */
	const { module } = await imported('../bench/build.ts')
	await module.buildForBench()
}

/** All that is measured in Chromium. */
function measurePages() {
	for (const name of figures) rmSync(fileOf(name), { force: true })
	const config = ['--config', 'tests/bench/playwright.config.ts']
	const { status } = spawnSync('playwright', ['test', ...config], {
		cwd: root,
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32'
	})
	if (status !== 0) throw new Error('The page could not be measured: see above')
}

/** From a press to the next heading, every step kept in the database, beside the same elements with nothing behind them. */
function printPresses() {
	/** @type {import('../bench/page.bench.ts').PressFigures} */
	const { key, mouse, profile, steps, requestsInSteps } = read('presses')
	console.log(
		`\nFrom a press to the next heading on the screen, every step kept in the database (${key.app.length} presses)`
	)
	told('by key in the app, median', median(key.app), 'ms')
	told('in the app, 95th percentile', share(key.app, 0.95), 'ms')
	told('on a static page, median', median(key.floor), 'ms')
	atMost('a press beside one on a static page', median(key.app) / median(key.floor), 1.7, '(goal 1.3)')
	told('by mouse in the app, median', median(mouse.app), 'ms')
	told('on a static page, median', median(mouse.floor), 'ms')
	// A mouse's button that is let go asks for a frame of its own: what waits for the storage can only be in the one after.
	atMost('frames more than on a static page', (median(mouse.app) - median(mouse.floor)) / FRAME, 2)
	console.log('  Where it goes by key, each the median')
	for (const phase of ['form check', 'judge', 'transition', 'write'])
		told(phase, median(profile.map(({ phases }) => phases[phase] ?? 0)), 'ms')
	told('render', median(profile.map(({ drawn, worked }) => drawn - worked)), 'ms')
	told('frame', median(profile.map(({ seen, drawn }) => seen - drawn)), 'ms')
	told('all of it, while it is told', median(profile.map(({ seen }) => seen)), 'ms')
	atMost(`requests in ${steps} steps`, requestsInSteps, 0)
}

/** The same press, and the opening of an attempt, with a short log and with a long one. */
function printLengths() {
	/** @type {import('../bench/length.bench.ts').LengthFigures} */
	const { press, stepBack, open } = read('length')
	const ratio = (/** @type {Lengths} */ { short, long }) => median(long) / median(short)
	console.log('\nWith 1,000 entries in the log, 60 steps back among them, beside 10')
	told('a press with 10', median(press.short), 'ms')
	atMost('a press', ratio(press), 1.3)
	atMost('a step back', ratio(stepBack), 1.3)
	told('opening 10', median(open.short), 'ms')
	atMost('opening', ratio(open), 4)
}

/** Each state of each journey opened by its address, the way there walked, beside the page that its journey begins with. */
function printStates() {
	/** @type {import('../bench/states.bench.ts').StateFigures} */
	const { states, beginnings } = read('states')
	console.log(`\nFrom the address of a state to its page (${states.length} states)`)
	told('the beginning of its journey, median', median(beginnings), 'ms')
	told('95th percentile', share(beginnings, 0.95), 'ms')
	told('a state, median', median(states), 'ms')
	told('95th percentile', share(states, 0.95), 'ms')
	atMost('a state beside the beginning', median(states) / median(beginnings), 3)
}

/** The list of attempts until it is on the screen, and whether it drops frames while it is scrolled. */
function printRecord() {
	/** @type {{ attempts: number, bare: number[], byLink: { list: number, all: number }[], scrolls: number[][] }} */
	const { attempts, bare, byLink, scrolls } = read('record')
	const list = median(byLink.map((paints) => paints.list))
	const all = median(byLink.map((paints) => paints.all))
	console.log(`\nThe list of ${attempts.toLocaleString('en-GB')} attempts`)
	told('a bare loop over the rows, median', median(bare), 'ms')
	told('until it is painted', list, 'ms')
	told('until all attempts are looked through', all, 'ms')
	atMost('painted, beside the bare loop', list / median(bare), 2)
	atMost('looked through, beside the bare loop', all / median(bare), 6)
	told('from frame to frame while it is scrolled', median(scrolls.flat()), 'ms')
	told('longest, median of rounds', median(scrolls.map((gaps) => Math.max(...gaps))), 'ms')
}

/** From the choice of the files of many trainees to the table. */
function printTrainer() {
	/** @type {{ files: number, attempts: number, rounds: { painted: number, longest: number, bare: number }[] }} */
	const { files, attempts, rounds } = read('trainer')
	const middle = (/** @type {'painted' | 'longest' | 'bare'} */ what) => median(rounds.map((round) => round[what]))
	console.log(`\n${files} files of ${attempts} attempts, from their choice to the table painted`)
	told('a bare loop over the statements', middle('bare'), 'ms')
	told('until it is painted', middle('painted'), 'ms')
	atMost('painted, beside the bare loop', middle('painted') / middle('bare'), 6)
	told('longest wait for a frame', middle('longest'), 'ms')
}

/** The replay of logs beside bare transitions. */
async function printReplay() {
	/** @type {{ module: typeof import('../bench/replay.ts') }} */
	const { module } = await imported('../bench/replay.ts')
	console.log('\nReplay of logs beside bare transition(), in events a second')
	for (const { journey, replay, bare } of module.replaySpeeds()) atLeast(journey, replay / bare, 0.5)
}

/** The first load, by file and by package, and what is fetched ahead afterwards. */
function printSizes() {
	const load = firstLoad()
	console.log('')
	printFirstLoad(load)
	console.log('')
	atMost('first load, gzip, in kB', load.gzip / 1000, 60)
	told('requests of the first load', load.files.length, '')
}

function imported(/** @type {string} */ path) {
	const file = fileURLToPath(new URL(path, import.meta.url))
	return /** @type {Promise<{ module: any }>} */ (runnerImport(file, { root, logLevel: 'error' }))
}

function fileOf(/** @type {string} */ name) {
	return new URL(`../../test-results/bench-${name}.json`, import.meta.url)
}

/** @returns {any} */
function read(/** @type {string} */ name) {
	return JSON.parse(readFileSync(fileOf(name), 'utf8'))
}

function median(/** @type {readonly number[]} */ values) {
	return share(values, 0.5)
}

/** The value below which this share of the values lies. */
function share(/** @type {readonly number[]} */ values, /** @type {number} */ part) {
	const inOrder = values.toSorted((a, b) => a - b)
	return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * part))] ?? NaN
}

function told(/** @type {string} */ what, /** @type {number} */ value, /** @type {string} */ unit) {
	console.log(`    ${what.padEnd(40)} ${shown(value)} ${unit}`)
}

function atMost(/** @type {string} */ what, /** @type {number} */ value, /** @type {number} */ most, more = '') {
	judge(what, value, value <= most, `at most ${most} ${more}`.trim())
}

function atLeast(/** @type {string} */ what, /** @type {number} */ value, /** @type {number} */ least) {
	judge(what, value, value >= least, `at least ${least}`)
}

/** A figure that is no number at all does not hold either. */
function judge(
	/** @type {string} */ what,
	/** @type {number} */ value,
	/** @type {boolean} */ holds,
	/** @type {string} */ bound
) {
	if (!holds) broken.push(`${what} ${shown(value)}`)
	console.log(`  ${holds ? '✓' : '✗'} ${what.padEnd(40)} ${shown(value)}   ${bound}`)
}

function shown(/** @type {number} */ value) {
	return Number.isInteger(value) ? String(value) : value.toFixed(2)
}
