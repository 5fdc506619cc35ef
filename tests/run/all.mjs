// @ts-check
// npm test: every check of the project, one after another, and a closing line `N passed, N failed`.
// npm run verify: those that need neither build nor browser. npm run test:thorough: the long ones, which npm test samples.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endsWell } from './ends-well.mjs'
import { insistOnNode } from './node-version.mjs'

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, commands: string[], report?: string, count?: (report: any) => Count, needs?: string }} Step
 */

insistOnNode()

/** No check is silent for as long, on however slow a machine; a single test that hangs has its own limit long before. */
const SILENCE_ALLOWED = 5 * 60_000
const root = fileURLToPath(new URL('../..', import.meta.url))
const reports = 'test-results'
const vitest = (/** @type {string} */ projects, /** @type {string} */ report) =>
	`vitest run ${projects} ${process.stdout.isTTY ? '' : '--no-color'} --reporter=default --reporter=json --outputFile.json=${report}`
const withBrowser = 'node tests/run/with-browser.mjs'

/**
 * A step with a report counts as many tests as the report says; one without counts as one.
 * @satisfies {Record<string, Step>}
 */
const steps = {
	format: { name: 'format', commands: ['prettier --check --log-level warn .'] },
	lint: { name: 'lint', commands: ['eslint .', 'knip'] },
	types: { name: 'types', commands: ['svelte-check --tsconfig ./tsconfig.json --fail-on-warnings'] },
	unit: {
		name: 'unit and component',
		commands: [vitest('--project unit --project component', `${reports}/unit.json`)],
		report: `${reports}/unit.json`,
		count: fromVitest
	},
	build: { name: 'build', commands: ['vite build --log-level warn'] },
	browser: {
		name: 'browser',
		commands: [`${withBrowser} ${vitest('--project browser', `${reports}/browser.json`)}`],
		report: `${reports}/browser.json`,
		count: fromVitest
	},
	endToEnd: {
		name: 'end to end',
		needs: 'build',
		commands: [`${withBrowser} playwright test --config tests/e2e/playwright.config.ts`],
		report: `${reports}/e2e.json`,
		count: fromPlaywright
	},
	thoroughEndToEnd: {
		name: 'end to end, thoroughly',
		needs: 'build',
		commands: [`${withBrowser} playwright test --config tests/e2e/thorough.config.ts`],
		report: `${reports}/e2e.json`,
		count: fromPlaywright
	}
}
const { format, lint, types, unit, build, browser, endToEnd, thoroughEndToEnd } = steps

/**
 * What each command runs, one after another; those in one row beside each other, because each keeps one processor busy and no more.
 * @type {Record<string, Step[][]>}
 */
const plans = {
	all: [[format, lint, types], [unit], [build], [browser], [endToEnd]],
	verify: [[format, lint, types], [unit]],
	thorough: [[unit], [build], [browser], [thoroughEndToEnd]]
}
const wanted = process.argv[2] ?? 'all'
const rows = plans[wanted]
if (!rows) throw new Error(`Got ${wanted}. Expected: ${Object.keys(plans).join(', ')}`)
// Tests that try many cases try all of them, not a sample.
if (wanted === 'thorough') process.env['E2E_THOROUGH'] = '1'

process.chdir(root)
process.env['PATH'] = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter)
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports)

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
	for (const command of step.commands) ended = (await endsWell(command, SILENCE_ALLOWED)) && ended
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

function total(/** @type {'passed' | 'failed'} */ kind) {
	return [...results.values()].reduce((sum, count) => sum + count[kind], 0)
}
