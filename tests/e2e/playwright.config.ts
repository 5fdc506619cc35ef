import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { launchOptions } from '../run/chromium.mjs'

const port = Number(process.env['E2E_PORT'] ?? 4180)
const address = `http://127.0.0.1:${port}/`
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Serves the page as it was built (run `vite build` first) and walks it in Chromium. */
export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: '../../test-results/e2e',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	// One more than there are processors on a small machine: many a test only waits for a clock.
	workers: 3,
	retries: 0,
	// A whole walk may take this long; one deed of it, or one wait, has hung after 10 s.
	timeout: 30_000,
	expect: { timeout: 10_000 },
	reporter: [['line'], ['json', { outputFile: '../../test-results/e2e.json' }]],
	use: { baseURL: address, launchOptions, actionTimeout: 10_000, navigationTimeout: 10_000 },
	projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
	webServer: {
		command: `vite preview --host 127.0.0.1 --port ${port} --strictPort`,
		cwd: root,
		url: address,
		reuseExistingServer: false,
		timeout: 20_000,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 }
	}
})
