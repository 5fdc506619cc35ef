import { defineConfig } from '@playwright/test'
import endToEnd from '../e2e/playwright.config.ts'

/** As the end-to-end tests, one at a time: a measurement wants the machine for itself. */
export default defineConfig({
	...endToEnd,
	testDir: '.',
	testMatch: '*.bench.ts',
	outputDir: '../../test-results/bench',
	workers: 1,
	// What takes longer than 10 s hangs, here as in `press.ts`. How long all of it takes together is nobody's fault.
	timeout: 600_000,
	expect: { timeout: 10_000 },
	use: { ...endToEnd.use, actionTimeout: 10_000, navigationTimeout: 10_000 },
	reporter: [['line']]
})
