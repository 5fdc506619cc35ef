import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import { tellPhases } from './phases.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
export const builds = {
	phases: fileURLToPath(new URL('../../test-results/bench-phases', import.meta.url))
}

/** The app as it tells how long each phase of a press takes. */
export async function buildForBench(): Promise<void> {
	// Whoever imports this through Vite is in development: Svelte would write a slower page.
	process.env['NODE_ENV'] = 'production'
	await build({
		logLevel: 'error',
		root,
		plugins: [tellPhases()],
		build: { outDir: builds.phases, emptyOutDir: true }
	})
}

/** Serves a built folder on a port of its own, until `close`. */
export async function served(outDir: string): Promise<{ address: string; close: () => Promise<void> }> {
	const server = await preview({
		configFile: false,
		logLevel: 'error',
		root,
		base: './',
		build: { outDir },
		preview: { host: '127.0.0.1', port: 0 }
	})
	return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() }
}
