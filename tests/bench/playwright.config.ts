import { defineConfig } from '@playwright/test'
import endToEnd from '../e2e/playwright.config.ts'

/** As the end-to-end tests, one at a time: a measurement wants the machine for itself. */
export default defineConfig({
	...endToEnd,
	testDir: '.',
	testMatch: '*.bench.ts',
	outputDir: '../../test-results/bench',
	workers: 1,
	timeout: 120_000,
	reporter: [['line']]
})
