// @ts-check
// npm test: every check of the project, one after another, and a closing line `N passed, N failed`.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, commands: string[], report?: string, count?: (report: any) => Count, needs?: string }} Step
 */

const minutesAllowed = 15
const windows = process.platform === 'win32'
const root = fileURLToPath(new URL('../..', import.meta.url))
const reports = 'test-results'
const vitest = (/** @type {string} */ projects, /** @type {string} */ report) =>
	`vitest run ${projects} ${process.stdout.isTTY ? '' : '--no-color'} --reporter=default --reporter=json --outputFile.json=${report}`
const withBrowser = 'node tests/run/with-browser.mjs'

/**
 * One after another; those in one row beside each other, because each keeps one processor busy and no more. A step with a report
 * counts as many tests as the report says; one without counts as one.
 * @type {Step[][]}
 */
const rows = [
	[
		{ name: 'format', commands: ['prettier --check --log-level warn .'] },
		{ name: 'lint', commands: ['eslint .', 'knip'] },
		{ name: 'types', commands: ['svelte-check --tsconfig ./tsconfig.json --fail-on-warnings'] }
	],
	[
		{
			name: 'unit and component',
			commands: [vitest('--project unit --project component', `${reports}/unit.json`)],
			report: `${reports}/unit.json`,
			count: fromVitest
		}
	],
	[{ name: 'build', commands: ['vite build --log-level warn'] }],
	[
		{
			name: 'browser',
			commands: [`${withBrowser} ${vitest('--project browser', `${reports}/browser.json`)}`],
			report: `${reports}/browser.json`,
			count: fromVitest
		}
	],
	[
		{
			name: 'end to end',
			needs: 'build',
			commands: [`${withBrowser} playwright test --config tests/e2e/playwright.config.ts`],
			report: `${reports}/e2e.json`,
			count: fromPlaywright
		}
	]
]

process.chdir(root)
process.env['PATH'] = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter)
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports)

const deadline = Date.now() + minutesAllowed * 60_000
/** @type {Map<string, Count>} */
const results = new Map()
for (const row of rows) {
	await Promise.all(row.map(async (step) => results.set(step.name, await run(step))))
}

const passed = total('passed')
const failed = total('failed')
console.log()
for (const [name, count] of results) console.log(`${name}: ${count.passed} passed, ${count.failed} failed`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

/**
 * Runs a step's commands, all of them even if one fails, and counts.
 * @returns {Promise<Count>}
 */
async function run(/** @type {Step} */ step) {
	console.log(`\n--- ${step.name}`)
	if (step.needs && results.get(step.needs)?.failed) {
		console.log(`--- ${step.name}: not run, because ${step.needs} failed`)
		return { passed: 0, failed: 1 }
	}
	const started = Date.now()
	let ended = true
	for (const command of step.commands) ended = (await endsWell(command)) && ended
	const count = counted(step, ended)
	const seconds = ((Date.now() - started) / 1000).toFixed(1)
	console.log(`--- ${step.name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`)
	return count
}

/**
 * A suite that crashed, or in which no test ran, counts as one failure whatever its report says.
 * @returns {Count}
 */
function counted(/** @type {Step} */ { report, count }, /** @type {boolean} */ ended) {
	if (!report || !count) return ended ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
	const found = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 }
	const crashed = found.failed === 0 && (!ended || found.passed === 0)
	return crashed ? { ...found, failed: 1 } : found
}

/** A file that failed before any of its tests could counts as one failure. @returns {Count} */
function fromVitest(/** @type {any} */ report) {
	const broken = report.testResults.filter(
		(/** @type {any} */ file) =>
			file.status === 'failed' && !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed')
	)
	return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/** @returns {Count} */
function fromPlaywright(/** @type {any} */ { stats }) {
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

/**
 * Whether the command ends with no error before the time for everything is up.
 * @returns {Promise<boolean>}
 */
function endsWell(/** @type {string} */ command) {
	return new Promise((settle) => {
		const child = spawn(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], detached: !windows })
		const stopped = () => {
			stop(child, 'SIGINT')
			process.exit(130)
		}
		process.once('SIGINT', stopped).once('SIGTERM', stopped)
		const timers = [
			setTimeout(() => {
				console.log(`Stopped: all checks together may take ${minutesAllowed} minutes`)
				stop(child, 'SIGINT')
			}, deadline - Date.now()),
			setTimeout(() => stop(child, 'SIGKILL'), deadline + 5_000 - Date.now())
		]
		const end = (/** @type {boolean} */ well) => {
			timers.forEach(clearTimeout)
			process.off('SIGINT', stopped).off('SIGTERM', stopped)
			settle(well)
		}
		child.on('error', () => end(false))
		child.on('exit', (code) => end(code === 0))
	})
}

/** Stops a command and what it started (servers, browsers): it leads a process group of its own. */
function stop(/** @type {import('node:child_process').ChildProcess} */ { pid }, /** @type {NodeJS.Signals} */ signal) {
	try {
		if (pid) process.kill(windows ? pid : -pid, signal)
	} catch {
		// It has ended by itself.
	}
}

function total(/** @type {'passed' | 'failed'} */ kind) {
	return [...results.values()].reduce((sum, count) => sum + count[kind], 0)
}
